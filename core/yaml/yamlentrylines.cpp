// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlentrylines.h"

#include "yaml/yamlscalar.h"

namespace Commonplace {

YamlEntryLines::YamlEntryLines(const YamlDocument &document, YamlNodeId collection)
    : m_document(document)
    , m_id(collection)
    , m_layout(document)
    , m_column(blockColumn(document, collection))
{
    const YamlNode &node = document.node(collection);
    const size_t step = node.kind == YamlNode::Kind::Mapping ? 2 : 1;
    m_entries.reserve(static_cast<qsizetype>(node.children.size() / step));
    for (size_t i = 0; i + step <= node.children.size(); i += step) {
        const YamlNode &first = document.node(node.children[i]);
        const YamlNode &last = document.node(node.children[i + step - 1]);
        m_entries.append({ first.indicator >= 0 ? first.indicator : first.range.start, last.range.end });
    }
}

QByteArrayView YamlEntryLines::line(qsizetype start) const
{
    return QByteArrayView(m_document.source()).sliced(start, m_layout.lineEnd(start) - start);
}

bool YamlEntryLines::isBlank(qsizetype start) const
{
    return line(start).trimmed().isEmpty();
}

qsizetype YamlEntryLines::commentColumn(qsizetype start) const
{
    const QByteArrayView text = line(start);
    const qsizetype hash = text.indexOf('#');
    return hash >= 0 && text.first(hash).trimmed().isEmpty() ? hash : -1;
}

/// A rule drawn with at least three of the same sign, alone or around words.
bool YamlEntryLines::isBanner(qsizetype start) const
{
    static constexpr QStringView signs = u"-=#*~_+/\\<>|─━═—–•·▬█";
    const QString text = QString::fromUtf8(line(start));
    const qsizetype hash = text.indexOf(u'#') + 1;
    for (qsizetype i = hash; i + 2 < text.size(); ++i) {
        if (signs.contains(text[i]) && text[i] == text[i + 1] && text[i] == text[i + 2])
            return true;
    }
    return false;
}

/// Where the lines behind an entry that could be its own end: at the next one, or at the text's end.
qsizetype YamlEntryLines::gapEnd(int index) const
{
    return index + 1 < count() ? m_layout.lineStart(m_entries[index + 1].start) : m_document.source().size();
}

/// Behind the last entry: can comments in the collection's column head nothing that follows?
bool YamlEntryLines::commentsBehindAreOwn() const
{
    const YamlNodeId parent = m_document.node(m_id).parent;
    return parent == NoYamlNode || blockColumn(m_document, parent) < m_column;
}

qsizetype YamlEntryLines::behind(int index) const
{
    const qsizetype end = gapEnd(index);
    qsizetype result = m_layout.nextLine(m_entries[index].end);
    const bool isLast = index + 1 == count();
    bool attached = isLast && commentsBehindAreOwn();
    for (qsizetype at = result; at < end; at = m_layout.nextLine(at)) {
        const qsizetype column = commentColumn(at);
        if (isBlank(at)) {
            attached = false;
            continue;
        }
        // Behind the collection's last entry stand entries of the collections around it.
        if (column < 0 || column < m_column)
            break;
        attached = attached && !isBanner(at);
        if (column == m_column && !attached)
            break;
        result = m_layout.nextLine(at);
    }
    return result;
}

bool YamlEntryLines::hasBlankBefore(int index) const
{
    const qsizetype end = m_layout.lineStart(m_entries[index].start);
    for (qsizetype at = m_layout.nextLine(m_entries[index - 1].end); at < end; at = m_layout.nextLine(at)) {
        if (isBlank(at))
            return true;
    }
    return false;
}

bool YamlEntryLines::wantsBlankLine(int at) const
{
    const auto isTall = [this](int index) {
        return m_layout.lineStart(m_entries[index].start) != m_layout.lineStart(m_entries[index].end);
    };
    const bool isMapping = m_document.node(m_id).kind == YamlNode::Kind::Mapping;
    const bool behindTall = isTall(std::max(at - 1, 0));
    bool sameKind = false;
    bool sameKindBlank = true;
    bool any = false;
    bool anyBlank = true;
    for (int i = 1; i < count(); ++i) {
        const bool blank = hasBlankBefore(i);
        // Between groups of keys a blank line with a heading tells nothing of those within a group.
        const TextRange gap { m_layout.nextLine(m_entries[i - 1].end), m_layout.lineStart(m_entries[i].start) };
        if (isMapping && blank && m_layout.hasOwnLineComment(gap))
            continue;
        any = true;
        anyBlank = anyBlank && blank;
        if (isTall(i - 1) == behindTall) {
            sameKind = true;
            sameKindBlank = sameKindBlank && blank;
        }
    }
    return sameKind ? sameKindBlank : any && anyBlank;
}

TextRange YamlEntryLines::removal(int index) const
{
    const QByteArray &source = m_document.source();
    TextRange lines { m_layout.lineStart(m_entries[index].start), m_layout.nextLine(m_entries[index].end) };
    const qsizetype textStart = m_layout.lineStart(0);
    const bool isFirstLine = lines.start == textStart;
    const bool blankBefore = isFirstLine || isBlank(m_layout.lineStart(lines.start - 1));
    const bool blankBehind = lines.end < source.size() && isBlank(lines.end);
    if (blankBefore && blankBehind) {
        while (lines.end < source.size() && isBlank(lines.end))
            lines.end = m_layout.nextLine(lines.end);
    } else if (blankBefore && !isFirstLine && index + 1 == count()) {
        while (lines.start > textStart && isBlank(m_layout.lineStart(lines.start - 1)))
            lines.start = m_layout.lineStart(lines.start - 1);
    }
    return lines;
}

TextRange YamlEntryLines::unit(int index) const
{
    const qsizetype own = m_layout.lineStart(m_entries[index].start);
    qsizetype start = m_layout.isFirstOnLine(m_entries[index].start) ? own : m_entries[index].start;
    if (index > 0) {
        start = own;
        for (qsizetype at = behind(index - 1); at < own; at = m_layout.nextLine(at)) {
            if (start == own && commentColumn(at) >= 0)
                start = at;
            if (isBlank(at) || isBanner(at))
                start = own;
        }
    }
    const qsizetype end = behind(index);
    const QByteArray &source = m_document.source();
    const bool finished = end > 0 && source[end - 1] == '\n';
    return { start, finished ? m_layout.lineEnd(end - 1) : end };
}

} // namespace Commonplace
