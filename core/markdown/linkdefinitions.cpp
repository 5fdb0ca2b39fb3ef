// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/linkdefinitions.h"

#include "markdown/writtentext.h"

namespace Commonplace {

namespace {

constexpr qsizetype LongestLabel = 999; // CommonMark 0.29 section 4.7

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QString folded(QByteArrayView label)
{
    return QString::fromUtf8(label).simplified().toCaseFolded();
}

/// The bracket that closes the one at `at`; -1 where the line has none.
qsizetype closing(QByteArrayView text, qsizetype at, qsizetype end)
{
    for (qsizetype i = at + 1; i < end && i - at <= LongestLabel; ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == ']')
            return i;
        else if (text[i] == '[')
            return -1;
    }
    return -1;
}

/// The label that a link by reference names.
QByteArrayView labelOf(QByteArrayView source)
{
    if (!source.endsWith(']'))
        return {};
    const qsizetype open = source.lastIndexOf('[');
    const QByteArrayView label = source.sliced(open + 1).chopped(1);
    if (!label.isEmpty() || open < 1)
        return label;
    // `[label][]`
    const QByteArrayView before = source.first(open).chopped(1);
    return before.sliced(before.lastIndexOf('[') + 1);
}

} // namespace

void LinkDefinitions::readLine(QByteArrayView text, TextRange line)
{
    qsizetype at = line.start;
    while (at < line.end
           && (isBlank(text[at]) || text[at] == '>' || text[at] == '-' || text[at] == '*' || text[at] == '+'
               || text[at] == '.' || (text[at] >= '0' && text[at] <= '9')))
        ++at;
    if (at >= line.end || text[at] != '[' || (at + 1 < line.end && text[at + 1] == '^'))
        return;
    const qsizetype close = closing(text, at, line.end);
    if (close < 0 || close + 1 >= line.end || text[close + 1] != ':')
        return;
    const QString label = folded(text.sliced(at + 1, close - at - 1));
    at = close + 2;
    while (at < text.size() && (isBlank(text[at]) || (at >= line.end && at <= line.end + 1 && text[at] == '\n')))
        ++at; // the address may stand in the next line
    const bool pointed = at < text.size() && text[at] == '<';
    TextRange address { pointed ? at + 1 : at, pointed ? at + 1 : at };
    while (address.end < text.size() && text[address.end] != '\n' && text[address.end] != '\r'
           && (pointed ? text[address.end] != '>' : !isBlank(text[address.end])))
        ++address.end;
    if (!address.isEmpty() && !m_addresses.contains(label))
        m_addresses.insert(label, address);
}

TextRange LinkDefinitions::addressOf(const MarkdownLink &link, QByteArrayView text) const
{
    const TextRange address = m_addresses.value(folded(labelOf(link.range.in(text))));
    const bool isSame = !address.isEmpty() && lengthAsWritten(address.in(text), link.destination) == address.length();
    return isSame ? address : TextRange {};
}

} // namespace Commonplace
