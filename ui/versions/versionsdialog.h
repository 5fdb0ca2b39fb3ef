// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "versions/versionreader.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Commonplace {

class ComparisonView;
class EmptyState;
class EntryDocument;
class VersionListModel;

/// The versions of an open entry, what differs between any two of them or its text now, and the way back: of all, of a
/// field, of a paragraph. What is restored goes into the open text as one step of undo; nothing is saved.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the entry's, relative to the repository's folder. `document` must outlive it, or be gone with it.
    VersionsDialog(EntryDocument *document, const Collection &collection, const Repository &repository,
                   const QByteArray &path, QWidget *parent);

private:
    /// Which state of the entry: a row of the list.
    enum Partner { Previous = -2, Now = 0 };

    QWidget *makeList();
    QWidget *makeComparison();
    void showHistory(const EntryHistory &history);
    void showEmpty();
    void showHistoryFailure(const Error &error);
    void showFailure(const Error &error);
    void choose();
    void fillPartners();
    void compare();
    void showCompared(const ComparedStates &states);
    [[nodiscard]] VersionReader::State state(int row) const;
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] QString nameOf(int row) const;
    void askForVersion();
    void restoreVersion(const Entry &version);
    void restoreField(const YamlPath &path);
    void restoreParagraph(const ParagraphDifference &paragraph);
    void restore(const Result<TextEdits> &edits);
    void takeBack();
    void updateNow();

    EntryDocument *m_document;
    FieldLabels m_labels;
    VersionReader *m_reader;
    VersionListModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QListView *m_list;
    QPushButton *m_older;
    QLabel *m_cutOff;
    QLabel *m_message;
    QComboBox *m_partner;
    ComparisonView *m_view;
    QLabel *m_state;
    QPushButton *m_undo;
    QPushButton *m_restore;
    int m_limit;
    Entry m_before; // of what is shown
    Entry m_after;
};

} // namespace Commonplace
