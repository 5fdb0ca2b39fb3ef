// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"

#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamledit.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// The lines of a text as ranges without their line ends, read one after the other.
class LineReader
{
public:
    LineReader(const QByteArray &bytes, qsizetype start)
        : m_bytes(bytes)
        , m_next(start)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_next >= m_bytes.size(); }

    QByteArrayView read()
    {
        m_start = m_next;
        const qsizetype lineFeed = m_bytes.indexOf('\n', m_start);
        m_next = lineFeed < 0 ? m_bytes.size() : lineFeed + 1;
        return QByteArrayView(m_bytes).sliced(m_start, m_next - m_start);
    }

    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype next() const { return m_next; }

private:
    const QByteArray &m_bytes;
    qsizetype m_start = 0;
    qsizetype m_next = 0;
};

QByteArrayView withoutTrailingBlanks(QByteArrayView line)
{
    while (!line.isEmpty() && QByteArrayView(" \t\r\n").contains(line.back()))
        line.chop(1);
    return line;
}

bool isOpeningFence(QByteArrayView line)
{
    return withoutTrailingBlanks(line) == "---";
}

bool isClosingFence(QByteArrayView line)
{
    const QByteArrayView visible = withoutTrailingBlanks(line);
    return visible == "---" || visible == "...";
}

/// Does the line read like `name: value` at the left margin?
bool looksLikeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || colon > 40)
        return false;
    const QByteArrayView name = line.first(colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    const char behind = colon + 1 < line.size() ? line[colon + 1] : '\n';
    return isName && (behind == ' ' || behind == '\n' || behind == '\r');
}

} // namespace

Entry Entry::read(const QByteArray &bytes)
{
    Entry entry;
    entry.m_bytes = bytes;
    const qsizetype start = bytes.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    entry.m_bodyRange = { start, bytes.size() };

    if (const std::optional<qsizetype> invalid = firstInvalidUtf8(bytes)) {
        entry.setFault(*invalid,
                       QCoreApplication::translate("Entry", "This file is not in UTF-8 from here on. Save it in UTF-8 "
                                                            "with the program it came from."));
        return entry;
    }
    entry.splitFences();
    if (entry.m_state != State::Readable)
        return entry;
    Result<YamlDocument> document = YamlDocument::parse(entry.m_frontMatterRange.in(entry.m_bytes).toByteArray());
    if (!document) {
        const LineIndex lines(bytes);
        const int firstLine = lines.position(entry.m_frontMatterRange.start).line;
        entry.m_state = State::Unreadable;
        entry.m_fault = document.error();
        entry.m_fault.line += firstLine - 1;
        return entry;
    }
    const YamlNodeId root = document->root();
    if (root != NoYamlNode && document->node(root).kind != YamlNode::Kind::Mapping) {
        entry.setFault(entry.m_frontMatterRange.start + document->node(root).range.start,
                       QCoreApplication::translate("Entry",
                                                   "There are no fields here: each needs a name, a colon and a "
                                                   "value, as in “title: Commons”."));
        return entry;
    }
    entry.m_frontMatter = std::move(*document);
    return entry;
}

void Entry::splitFences()
{
    LineReader lines(m_bytes, m_bodyRange.start);
    const QByteArrayView first = lines.read();
    if (!isOpeningFence(first)) {
        if (first.startsWith("---") && first.size() > 3 && first[3] != '-' && first[3] != ' ' && first[3] != '\t') {
            setFault(m_bodyRange.start + 3,
                     QCoreApplication::translate("Entry", "The line “---” must stand alone. Begin a new line here."));
        } else {
            findMisplacedFrontMatter();
        }
        return;
    }
    const qsizetype start = lines.next();
    bool hasContent = false;
    while (!lines.atEnd()) {
        const QByteArrayView line = lines.read();
        if (!isClosingFence(line)) {
            hasContent = hasContent || !withoutTrailingBlanks(line).isEmpty();
            continue;
        }
        m_frontMatterRange = { start, lines.start() };
        m_bodyRange = { lines.next(), m_bytes.size() };
        m_state = State::Readable;
        if (!hasContent && !lines.atEnd() && looksLikeField(lines.read())) {
            setFault(m_frontMatterRange.end,
                     QCoreApplication::translate("Entry", "The line “---” stands here twice. Remove one of them."));
        }
        return;
    }
    setFault(m_bodyRange.start,
             QCoreApplication::translate(
                 "Entry", "The fields begin here and do not end. Add a line “---” behind the last field."));
}

/// Text or blank lines before the opening `---`: readers of the site take the fields for text then.
void Entry::findMisplacedFrontMatter()
{
    constexpr int MaximumLinesBefore = 500;
    constexpr int FieldsNeeded = 3;
    LineReader lines(m_bytes, m_bodyRange.start);
    for (int line = 0; line < MaximumLinesBefore && !lines.atEnd(); ++line) {
        if (!isOpeningFence(lines.read()))
            continue;
        LineReader fields(m_bytes, lines.next());
        int found = 0;
        while (!fields.atEnd()) {
            const QByteArrayView text = fields.read();
            if (found >= FieldsNeeded && isClosingFence(text)) {
                setFault(m_bodyRange.start,
                         QCoreApplication::translate("Entry", "The fields must begin in the first line. Remove what "
                                                              "stands before their “---” or move it below them."));
                return;
            }
            if (withoutTrailingBlanks(text).isEmpty() && found == 0)
                break;
            if (looksLikeField(text))
                ++found;
            else if (found == 0)
                break;
        }
    }
}

void Entry::setFault(qsizetype offset, const QString &message)
{
    const TextPosition position = LineIndex(m_bytes).position(offset);
    m_state = State::Unreadable;
    m_fault = { .code = ErrorCode::Malformed, .message = message, .line = position.line, .column = position.column };
}

YamlValue Entry::value(const YamlPath &path) const
{
    return YamlValue::of(m_frontMatter, m_frontMatter.find(path));
}

Result<TextEdits> Entry::set(const YamlPath &path, const YamlValue &value) const
{
    if (m_state == State::Unreadable)
        return std::unexpected(m_fault);
    const QByteArray lineBreak = m_bytes.contains("\r\n") ? "\r\n" : "\n";
    if (m_state == State::Readable) {
        return YamlEdit::set(m_frontMatter, path, value).transform([&](TextEdits edits) {
            // An empty front matter does not tell how its lines end; the file does.
            if (m_frontMatterRange.isEmpty() && !edits.isEmpty())
                edits[0].replacement.replace("\n", lineBreak);
            return fileEdits(edits);
        });
    }
    return YamlEdit::set(YamlDocument(), path, value).transform([&](const TextEdits &edits) {
        QByteArray fields = edits.value(0).replacement;
        fields.replace("\n", lineBreak);
        const QByteArray fence = "---" + lineBreak;
        return TextEdits { { { m_bodyRange.start, m_bodyRange.start }, fence + fields + fence } };
    });
}

} // namespace Commonplace
