// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "library/library.h"
#include "text/error.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace Commonplace {

class BodyEditor;
class EmptyState;
class EntryDocument;
class EntryListModel;
class EntryListPanel;
class EntryView;
class FormFolding;
class LibrarySession;
class OutsideGuide;
class PreviewView;
class RelationsPanel;
struct CheckedText;
struct SaveOutcome;

/// The workspace for writing: the library's entries, the open ones in tabs, and the preview.
class WriteWorkspace : public QWidget
{
    Q_OBJECT

public:
    enum class Pane { Entries, Form, Preview, Relations };

    /// `session` must outlive it.
    explicit WriteWorkspace(LibrarySession *session, QWidget *parent = nullptr);
    ~WriteWorkspace() override;

    [[nodiscard]] EntryView *currentView() const;
    [[nodiscard]] EntryDocument *currentDocument() const;
    /// The tab of an open entry, or null.
    [[nodiscard]] EntryView *viewOf(const EntryDocument *document) const;
    [[nodiscard]] PreviewView *preview() const { return m_preview; }
    [[nodiscard]] EntryListPanel *entryList() const { return m_list; }
    [[nodiscard]] RelationsPanel *relations() const { return m_relations; }

    [[nodiscard]] bool isPaneVisible(Pane pane) const;
    void setPaneVisible(Pane pane, bool visible);

    /// The source of the file instead of its body, in the current tab.
    void setSourceShown(bool shown);

    /// Gives the forms of the open entries their problems; `problemsOf` gives those of a path over a text.
    void showProblems(const std::function<QList<Problem>(const QString &path, const QByteArray &bytes)> &problemsOf);

    void closeCurrent();
    void goToTab(int step);
    /// Moves the focus to the next pane that is shown (`step` 1) or the one before (-1).
    void focusPane(int step);
    /// Panes outside the workspace that focusPane() goes to too, where they are shown, behind its own.
    void setFurtherPanes(const QList<QWidget *> &panes) { m_furtherPanes = panes; }

    [[nodiscard]] QByteArray arrangement() const;
    void setArrangement(const QByteArray &arrangement);

Q_SIGNALS:
    /// Another entry is in front, or none.
    void currentChanged(Commonplace::EntryDocument *document);
    /// The current entry's text or state changed.
    void stateChanged();
    void sourceShownChanged(bool shown);
    /// A tab with unsaved text is to be closed.
    void closeRequested(Commonplace::EntryDocument *document);
    /// A version could not be kept because it is not known whose it is.
    void identityNeeded();
    void libraryRequested(const QString &path);
    /// An open entry's text was looked at.
    void textChecked(const Commonplace::CheckedText &text);
    /// A tab was closed.
    void entryClosed(const QString &path);
    /// The preview shows the current entry's present text.
    void previewShown();

protected:
    void changeEvent(QEvent *event) override;

public Q_SLOTS:
    /// Closes a tab whatever its text; the caller has asked.
    void closeDocument(Commonplace::EntryDocument *document);

private:
    void closeAll();
    void showLibrary();
    void showEntries();
    void addEntry(EntryDocument *document);
    void showCurrent();
    void updateTab(EntryDocument *document);
    void updatePreview();
    void tabCloseRequested(int index);
    void followLink(const QUrl &url);
    void showSaved(EntryDocument *document, const SaveOutcome &outcome);
    void showSaveFailure(EntryDocument *document, const Error &error);
    void saveCopy(EntryDocument *document);
    void followTheme();
    [[nodiscard]] int tabOf(const EntryDocument *document) const;
    [[nodiscard]] EntryDocument *documentAt(int tab) const;

    LibrarySession *m_session;
    OutsideGuide *m_outside;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_highlighting;
    EntryListModel *m_model;
    QList<EntryInfo> m_shownEntries;
    QSplitter *m_splitter;
    EntryListPanel *m_list;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    EmptyState *m_nothingOpen;
    QSplitter *m_side; // preview and relations
    PreviewView *m_preview;
    RelationsPanel *m_relations;
    EntryDocument *m_previewed = nullptr;
    quint64 m_revision = 0;
    bool m_formVisible = true;
    QByteArray m_entryArrangement;
    FormFolding *m_folding;
    QList<QWidget *> m_furtherPanes;
};

} // namespace Commonplace
