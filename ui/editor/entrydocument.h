// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/documenttext.h"
#include "entry/atomicfile.h"
#include "entry/entry.h"
#include "text/fault.h"

#include <QObject>
#include <QString>
#include <QTextDocument>

#include <functional>

namespace Commonplace {

/// An open entry: one QTextDocument that holds the whole file, front matter included, so that there is one undo for
/// form and text. Editor, source view, form and preview all show this text and change it through here.
/// UI thread. Owned by the EntrySession that opened it.
class EntryDocument : public QObject
{
    Q_OBJECT

public:
    /// `path` is absolute. The document's text is `file`'s.
    EntryDocument(QString path, const FileContents &file, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QTextDocument *textDocument() { return &m_document; }

    /// False for a file that is not in UTF-8: it is shown, never written.
    [[nodiscard]] bool isEditable() const { return m_editable; }

    /// The text as it is now, and what it says. Computed when asked for, kept until the text changes.
    [[nodiscard]] const QByteArray &bytes() const;
    [[nodiscard]] const Entry &entry() const;
    /// What keeps the fields from being read; see diagnose(). Kept likewise.
    [[nodiscard]] const QList<Fault> &faults() const;

    /// What the file is called for people: its title.
    [[nodiscard]] QString title() const;

    /// Does the text differ from the file's?
    [[nodiscard]] bool isModified() const { return m_notifying ? bytes() != m_file.bytes : m_modified; }

    /// The file as it was read or last written.
    [[nodiscard]] const FileContents &file() const { return m_file; }
    /// The text has been written: `file` is what the file holds now. Later changes stay unsaved.
    void setFile(const FileContents &file);
    /// The file has changed outside and its text is to be shown: one step of undo brings the old one back.
    void takeOver(const FileContents &file);
    /// The file has changed outside and `text` is what comes of its text and the unsaved one: it is unsaved now, and
    /// one step of undo brings the old one back. Fails as apply() does, with nothing changed.
    [[nodiscard]] Result<void> bringIn(const FileContents &file, const QByteArray &text);

    /// Makes edits of bytes() as one step of undo.
    [[nodiscard]] Result<void> apply(const TextEdits &edits);

    /// What a field's typing means: `edit` gives the edits of an entry for the field's present value. While it is the
    /// same field and nothing else has changed the text, they are made of the entry as it was when typing began, and
    /// are one step of undo: so the result does not depend on what was typed in between (a title that was empty for
    /// a moment is not quoted afterwards).
    [[nodiscard]] Result<void> applyTyping(const YamlPath &field,
                                           const std::function<Result<TextEdits>(const Entry &)> &edit);

    /// The person is done with one change: what is typed next, in the same field too, is a step of undo of its own.
    void finishTyping() { m_typing = {}; }

    /// Replaces the whole text (a draft, another version) as one step of undo.
    [[nodiscard]] Result<void> replaceText(const QByteArray &bytes);

    /// The place of a byte offset of bytes() in the text document.
    [[nodiscard]] int position(qsizetype offset) const { return m_text.position(bytes(), offset); }
    /// The places of several, ascending.
    [[nodiscard]] QList<int> positions(const QList<qsizetype> &offsets) const
    {
        return m_text.positions(bytes(), offsets);
    }

Q_SIGNALS:
    /// The text changed, by whatever way; once per event loop turn at most.
    void changed();
    void modifiedChanged(bool modified);

private:
    void textChanged();
    void updateModified();
    [[nodiscard]] Result<void> applyJoined(const TextEdits &edits, bool joinPrevious);

    struct Typing {
        YamlPath field;
        QByteArray base;
        int revision = -1; // of the text document behind the last edit
    };

    QString m_path;
    FileContents m_file;
    QTextDocument m_document;
    DocumentText m_text;
    Typing m_typing;
    bool m_editable = true;
    bool m_modified = false;
    bool m_notifying = false;
    mutable std::optional<QByteArray> m_bytes;
    mutable std::optional<Entry> m_entry;
    mutable std::optional<QList<Fault>> m_faults;
};

} // namespace Commonplace
