// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/formview.h"
#include "profile/collection.h"

#include <QWidget>

namespace KSyntaxHighlighting {
class Repository;
}

class QSplitter;

namespace Commonplace {

class BodyEditor;
class BodyHighlighter;
class EntryDocument;
class MessageArea;

/// An open entry's tab: messages about it, its form, and its text.
class EntryView : public QWidget
{
    Q_OBJECT

public:
    /// `document`, `highlighting` and what the form is given must outlive it.
    EntryView(EntryDocument *document, const Collection &collection, KSyntaxHighlighting::Repository &highlighting,
              QWidget *parent = nullptr, const FormSurroundings &surroundings = {});

    [[nodiscard]] EntryDocument *document() const { return m_document; }
    [[nodiscard]] MessageArea *messages() const { return m_messages; }
    [[nodiscard]] FormView *form() const { return m_form; }
    [[nodiscard]] BodyEditor *editor() const { return m_editor; }

    void setFormVisible(bool visible);

    /// How form and text share the width, for all entries alike.
    [[nodiscard]] QByteArray arrangement() const;
    void setArrangement(const QByteArray &arrangement);

Q_SIGNALS:
    void arrangementChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    EntryDocument *m_document;
    MessageArea *m_messages;
    QSplitter *m_splitter;
    FormView *m_form;
    BodyEditor *m_editor;
    BodyHighlighter *m_highlighter = nullptr;
};

} // namespace Commonplace
