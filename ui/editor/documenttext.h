// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

#include <QByteArray>
#include <QList>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace Commonplace {

/// A file's bytes in a QTextDocument and back, byte for byte: the byte order mark and each line's own end (LF, CRLF,
/// and the rarer ones) are kept beside the text, mixed ones too, through editing, undo and redo.
///
/// A QTextDocument splits its text into blocks at line ends and forgets which they were; so a block whose end is not
/// the text's usual one remembers it as a property of its format, which the document's own undo restores.
/// Bound to one document, which must outlive it. UI thread.
class DocumentText
{
public:
    explicit DocumentText(QTextDocument *document)
        : m_document(document)
    {
    }

    /// Replaces all of the document by `bytes`, valid UTF-8; what was undone before is forgotten.
    void load(const QByteArray &bytes);

    /// The document as the bytes of a file.
    [[nodiscard]] QByteArray bytes() const;

    /// Makes edits of bytes() as one step of undo; `joinPrevious` makes it one with the step before.
    /// `bytes` is what bytes() gives now; afterwards bytes() is what the edits make of them, line ends included. Only a
    /// byte order mark that came or went is not brought back by undo. Fails as ordered() does, changing nothing.
    [[nodiscard]] Result<void> apply(const QByteArray &bytes, const TextEdits &edits, bool joinPrevious);

    /// The document's position (UTF-16, blocks one apart) of a byte offset of `bytes`, and back.
    [[nodiscard]] int position(const QByteArray &bytes, qsizetype offset) const;
    [[nodiscard]] qsizetype offset(int position) const;
    /// The positions of several offsets, ascending, in one pass over the document.
    [[nodiscard]] QList<int> positions(const QByteArray &bytes, const QList<qsizetype> &offsets) const;

private:
    enum class LineEnd : int;
    void replaceSelection(QTextCursor &cursor, const QString &text) const;
    [[nodiscard]] LineEnd lineEndOf(const QTextBlock &block) const;

    QTextDocument *m_document;
    bool m_bom = false;
    int m_usualEnd = 0;
};

} // namespace Commonplace
