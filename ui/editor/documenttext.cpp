// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/documenttext.h"

#include "text/utf8.h"

#include <QStringDecoder>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <array>
#include <ranges>

namespace Commonplace {

/// What QTextDocument takes for the end of a block. The noncharacters U+FDD0 and U+FDD1 are frame marks to it.
enum class DocumentText::LineEnd : int { Lf, CrLf, Cr, ParagraphSeparator, FrameBegin, FrameEnd };

namespace {

constexpr int LineEndProperty = QTextFormat::UserProperty + 1;

constexpr std::array<QByteArrayView, 6> Bytes { "\n", "\r\n", "\r", "\u2029", "\xEF\xB7\x90", "\xEF\xB7\x91" };

/// The line end at `i` of `text`, as an index of Bytes; -1 where there is none.
int lineEndAt(QStringView text, qsizetype i, qsizetype *length)
{
    *length = 1;
    switch (text[i].unicode()) {
    case u'\n':
        return 0;
    case u'\r':
        if (i + 1 < text.size() && text[i + 1] == u'\n') {
            *length = 2;
            return 1;
        }
        return 2;
    case 0x2029:
        return 3;
    case 0xFDD0:
        return 4;
    case 0xFDD1:
        return 5;
    default:
        return -1;
    }
}

/// QString::fromUtf8() takes a byte order mark away, which is a second one here and part of the text.
QString fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

/// How many blocks a document of this text has.
int lineCount(QByteArrayView bytes)
{
    int count = 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != Bytes[3][0] && bytes[i] != Bytes[4][0])
            continue;
        const QByteArrayView rest = bytes.sliced(i);
        const bool crlf = rest.startsWith("\r\n");
        const bool ends =
            std::any_of(Bytes.begin(), Bytes.end(), [rest](QByteArrayView end) { return rest.startsWith(end); });
        count += ends && !crlf ? 1 : 0; // of CRLF the LF counts
    }
    return count;
}

} // namespace

void DocumentText::load(const QByteArray &bytes)
{
    m_bom = bytes.startsWith(Utf8Bom);
    const QString text = fromUtf8(QByteArrayView(bytes).sliced(m_bom ? Utf8Bom.size() : 0));
    QString normalised;
    normalised.reserve(text.size());
    QList<int> ends;
    std::array<int, 6> counts {};
    for (qsizetype i = 0; i < text.size();) {
        qsizetype length = 1;
        const int end = lineEndAt(text, i, &length);
        if (end >= 0) {
            ends.append(end);
            ++counts[static_cast<size_t>(end)];
        }
        normalised.append(end < 0 ? text[i] : QChar(u'\n'));
        i += length;
    }
    // Only LF and CRLF are anybody's habit.
    m_usualEnd = counts[1] > counts[0] ? 1 : 0;

    const bool undo = m_document->isUndoRedoEnabled();
    m_document->setUndoRedoEnabled(false);
    m_document->setPlainText(normalised);
    QTextBlock block = m_document->firstBlock();
    for (const int end : std::as_const(ends)) {
        if (end != m_usualEnd) {
            QTextBlockFormat format = block.blockFormat();
            format.setProperty(LineEndProperty, end + 1);
            QTextCursor(block).setBlockFormat(format);
        }
        block = block.next();
    }
    m_document->setUndoRedoEnabled(undo);
    m_document->setModified(false);
}

DocumentText::LineEnd DocumentText::lineEndOf(const QTextBlock &block) const
{
    const int kept = block.blockFormat().intProperty(LineEndProperty);
    return static_cast<LineEnd>(kept > 0 ? kept - 1 : m_usualEnd);
}

QByteArray DocumentText::bytes() const
{
    QByteArray result;
    result.reserve(m_document->characterCount() + m_document->blockCount());
    if (m_bom)
        result += Utf8Bom;
    for (QTextBlock block = m_document->firstBlock(); block.isValid(); block = block.next()) {
        result += block.text().toUtf8();
        if (block.next().isValid())
            result += Bytes[static_cast<size_t>(lineEndOf(block))];
    }
    return result;
}

Result<void> DocumentText::apply(const QByteArray &bytes, const TextEdits &edits, bool joinPrevious)
{
    const Result<TextEdits> inOrder = ordered(bytes.size(), edits);
    const Result<QByteArray> wanted = applied(bytes, edits);
    if (!inOrder || !wanted)
        return std::unexpected(inOrder ? wanted.error() : inOrder.error());
    if (inOrder->isEmpty())
        return {};
    QTextCursor cursor(m_document);
    if (joinPrevious)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // From last to first, so that the offsets before stay true.
    for (const TextEdit &edit : std::views::reverse(*inOrder)) {
        cursor.setPosition(position(bytes, edit.range.start));
        cursor.setPosition(position(bytes, edit.range.end), QTextCursor::KeepAnchor);
        replaceSelection(cursor, fromUtf8(edit.replacement));
    }
    // Where an edit begins or ends inside a line end or the byte order mark there is no such place in the document.
    m_bom = wanted->startsWith(Utf8Bom);
    if (this->bytes() != *wanted || m_document->blockCount() != lineCount(*wanted)) {
        cursor.select(QTextCursor::Document);
        replaceSelection(cursor, fromUtf8(QByteArrayView(*wanted).sliced(m_bom ? Utf8Bom.size() : 0)));
    }
    cursor.endEditBlock();
    return {};
}

/// Each new line keeps its own end, and what stands behind the selection the end that it had.
void DocumentText::replaceSelection(QTextCursor &cursor, const QString &text) const
{
    const auto setEnd = [](QTextBlockFormat format, int end, int usual) {
        if (end == usual)
            format.clearProperty(LineEndProperty);
        else
            format.setProperty(LineEndProperty, end + 1);
        return format;
    };
    const int lastEnd = static_cast<int>(lineEndOf(m_document->findBlock(cursor.selectionEnd())));
    cursor.removeSelectedText();
    if (static_cast<int>(lineEndOf(cursor.block())) != lastEnd)
        cursor.setBlockFormat(setEnd(cursor.blockFormat(), lastEnd, m_usualEnd));
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype length = 1;
        const int end = lineEndAt(text, i, &length);
        if (end >= 0) {
            cursor.insertText(text.sliced(lineStart, i - lineStart));
            const QTextBlockFormat rest = cursor.blockFormat();
            if (static_cast<int>(lineEndOf(cursor.block())) != end)
                cursor.setBlockFormat(setEnd(rest, end, m_usualEnd));
            cursor.insertBlock(rest);
            lineStart = i + length;
        }
        i += length;
    }
    cursor.insertText(text.sliced(lineStart));
}

int DocumentText::position(const QByteArray &bytes, qsizetype offset) const
{
    return positions(bytes, { offset }).constFirst();
}

QList<int> DocumentText::positions(const QByteArray &bytes, const QList<qsizetype> &offsets) const
{
    QList<int> found;
    qsizetype start = m_bom ? Utf8Bom.size() : 0;
    for (QTextBlock block = m_document->firstBlock(); block.isValid() && found.size() < offsets.size();
         block = block.next()) {
        const qsizetype length = block.text().toUtf8().size();
        const qsizetype next = start + length + Bytes[static_cast<size_t>(lineEndOf(block))].size();
        while (found.size() < offsets.size()) {
            const qsizetype offset = offsets[found.size()];
            if (offset <= start + length) {
                const QByteArrayView before =
                    QByteArrayView(bytes).sliced(start, std::max<qsizetype>(offset - start, 0));
                found.append(block.position() + static_cast<int>(utf16Length(before)));
            } else if (offset < next && block.next().isValid()) {
                // Inside a line end of two bytes: the next line's beginning.
                found.append(block.next().position());
            } else {
                break;
            }
        }
        start = next;
    }
    while (found.size() < offsets.size())
        found.append(std::max(m_document->characterCount() - 1, 0));
    return found;
}

qsizetype DocumentText::offset(int position) const
{
    qsizetype start = m_bom ? Utf8Bom.size() : 0;
    for (QTextBlock block = m_document->firstBlock(); block.isValid(); block = block.next()) {
        if (position < block.position() + block.length())
            return start + block.text().first(std::max(position - block.position(), 0)).toUtf8().size();
        start += block.text().toUtf8().size();
        if (block.next().isValid())
            start += Bytes[static_cast<size_t>(lineEndOf(block))].size();
    }
    return start;
}

} // namespace Commonplace
