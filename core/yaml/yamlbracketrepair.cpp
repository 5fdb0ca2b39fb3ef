// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repairs inside of brackets.

#include "yaml/yamlrepair.h"

#include <QCoreApplication>

#include <ranges>

namespace Commonplace {

namespace {

/// Follows the brackets of a flow collection, quotes and comments left out.
class BracketScanner
{
public:
    explicit BracketScanner(const QByteArray &text)
        : m_text(text)
    {
    }

    /// Reads a part of the text; stops behind the bracket that closes the first one.
    void read(TextRange range)
    {
        for (qsizetype at = range.start; at < range.end; ++at) {
            const char c = m_text[at];
            if (m_quote != '\0') {
                if (c == '\\' && m_quote == '"')
                    ++at;
                else if (c == m_quote)
                    m_quote = '\0';
                continue;
            }
            const bool beginsToken = at == range.start || QByteArrayView(" \t[{,:").contains(m_text[at - 1]);
            if ((c == '"' || c == '\'') && beginsToken) {
                m_quote = c;
            } else if (c == '#' && (at == range.start || m_text[at - 1] == ' ')) {
                break;
            } else if (c == '[' || c == '{') {
                m_open.append(c);
            } else if (c == ']' || c == '}') {
                if (m_open.isEmpty() || m_open.back() != (c == ']' ? '[' : '{')) {
                    m_crossed = true;
                    return;
                }
                m_open.chop(1);
                if (m_open.isEmpty())
                    return;
            }
            if (c != ' ' && c != '\t')
                m_lastVisible = at + 1;
        }
    }

    [[nodiscard]] bool isOpen() const { return !m_open.isEmpty() && m_quote == '\0' && !m_crossed; }
    [[nodiscard]] qsizetype lastVisible() const { return m_lastVisible; }

    /// The brackets that would close all that is open.
    [[nodiscard]] QByteArray missing() const
    {
        QByteArray brackets;
        for (const char open : std::views::reverse(m_open))
            brackets += open == '[' ? ']' : '}';
        return brackets;
    }

private:
    const QByteArray &m_text;
    QByteArray m_open;
    char m_quote = '\0';
    bool m_crossed = false;
    qsizetype m_lastVisible = 0;
};

/// Where an item ends that stands among others on a line inside of braces: before its comma, before a bracket that it
/// did not open, or at the line's end.
qsizetype endOfItem(const QByteArray &text, TextRange range)
{
    qsizetype depth = 0;
    for (qsizetype at = range.start; at < range.end; ++at) {
        const char c = text[at];
        if (c == '[' || c == '{')
            ++depth;
        if ((c == ',' || c == ']' || c == '}') && depth == 0)
            return at;
        if (c == ']' || c == '}')
            --depth;
    }
    return range.end;
}

} // namespace

void YamlRepairs::unclosedBracket(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const YamlLine &line = broken.lines[index];
    const QByteArrayView value = line.value.in(broken.text);
    if ((!line.isField() && line.dashes == 0) || value.isEmpty() || (value[0] != '[' && value[0] != '{'))
        return;
    BracketScanner scanner(broken.text);
    scanner.read({ line.value.start, line.range.end });
    for (int next = broken.lines.nextVisible(index); scanner.isOpen() && next < broken.lines.count();
         next = broken.lines.nextVisible(next)) {
        if (broken.lines.beginsSibling(next, index))
            break;
        scanner.read({ broken.lines[next].text, broken.lines[next].range.end });
    }
    if (!scanner.isOpen())
        return;
    const qsizetype end = scanner.lastVisible();
    repairs->append(
        { .place = { line.value.start, end },
          .edits = { { { end, end }, scanner.missing() } },
          .label = QCoreApplication::translate("YamlRepair", "Close the bracket"),
          .message = QCoreApplication::translate("YamlRepair", "A “%1” is not closed. Add the missing “%2”.")
                         .arg(QString(QLatin1Char(value[0])), QString::fromUtf8(scanner.missing())) });
}

void YamlRepairs::pastedList(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const YamlLines &lines = broken.lines;
    int name = index;
    while (name > 0 && lines[name].dashes > 0)
        --name;
    const YamlLine &key = lines[name];
    const int field = lines.topLevelField(name);
    if (!key.isField() || !key.value.isEmpty() || name == 0 || field == name || name + 1 >= lines.count())
        return;
    BracketScanner scanner(broken.text);
    scanner.read({ lines[field].value.start, lines[field].range.end });
    for (int line = field + 1; line < name; ++line)
        scanner.read({ lines[line].text, lines[line].range.end });
    if (!scanner.isOpen() || !scanner.missing().startsWith('}'))
        return;

    TextEdits edits;
    const qsizetype before = scanner.lastVisible();
    if (broken.text[before - 1] != ',' && broken.text[before - 1] != '{')
        edits.append({ { before, before }, "," });
    bool ended = false;
    int item = name + 1;
    for (; item < lines.count() && lines[item].dashes == 1 && !ended; ++item) {
        const YamlLine &line = lines[item];
        const bool first = item == name + 1;
        const bool isLast = item + 1 == lines.count() || lines[item + 1].dashes != 1;
        const qsizetype end = endOfItem(broken.text, { line.content, line.value.end });
        ended = end < line.value.end;
        if (line.isField() && line.key.end < end)
            return;
        edits.append({ { line.text, line.content }, first ? "[" : " " });
        if (ended || isLast)
            edits.append({ { end, end }, "]" });
        else
            edits.append({ { end, end }, "," });
    }
    if (item == name + 1)
        return;
    repairs->append({ .place = { key.text, lines[item - 1].range.end },
                      .edits = edits,
                      .label = QCoreApplication::translate("YamlRepair", "Write the list in brackets"),
                      .message = QCoreApplication::translate(
                                     "YamlRepair", "Inside of “{ }” a list stands in brackets: “%1: [one, two]”.")
                                     .arg(QString::fromUtf8(key.key.in(broken.text))) });
}

} // namespace Commonplace
