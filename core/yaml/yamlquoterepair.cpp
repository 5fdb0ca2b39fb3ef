// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repairs that put a text in quotes or close one.

#include "yaml/yamlrepair.h"
#include "yaml/yamlscalar.h"

#include <QCoreApplication>

#include <optional>

namespace Commonplace {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The position of the quote that closes the one at `open`, before `end`; -1 when there is none.
qsizetype closingQuote(QByteArrayView text, qsizetype open, qsizetype end)
{
    const char quote = text[open];
    for (qsizetype at = open + 1; at < end; ++at) {
        if (text[at] == '\\' && quote == '"') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '\'' && at + 1 < end && text[at + 1] == '\'') {
                ++at;
                continue;
            }
            return at;
        }
    }
    return -1;
}

/// The position behind the bracket that closes the one the text begins with; -1 when none does.
qsizetype behindBrackets(QByteArrayView text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth == 0)
            return at + 1;
    }
    return -1;
}

qsizetype colonsInside(QByteArrayView value)
{
    qsizetype count = value.endsWith(':') ? 1 : 0;
    for (qsizetype at = value.indexOf(':'); at >= 0; at = value.indexOf(':', at + 1)) {
        if (at + 1 < value.size() && isBlank(value[at + 1]))
            ++count;
    }
    return count;
}

/// Does a value in quotes hold unescaped quotes of its kind that can only be meant as text: an apostrophe
/// between letters, or quoted words within the quoted text?
bool quotesInside(QByteArrayView value)
{
    const char quote = value[0];
    if (value.size() < 3 || value.back() != quote || value.contains('\\'))
        return false;
    const QByteArrayView inner = value.sliced(1, value.size() - 2);
    bool opening = true;
    qsizetype count = 0;
    for (qsizetype at = inner.indexOf(quote); at >= 0; at = inner.indexOf(quote, at + 1)) {
        const bool blankBefore = at == 0 || isBlank(inner[at - 1]);
        const bool blankBehind = at + 1 == inner.size() || isBlank(inner[at + 1]);
        ++count;
        if (quote == '\'') {
            if (blankBefore || blankBehind)
                return false;
        } else {
            if (opening ? !blankBefore || blankBehind : blankBefore)
                return false;
            opening = !opening;
        }
    }
    return count > 0 && (quote == '\'' || opening);
}

/// Why a value on one line must stand in quotes.
enum class Reason { None, SecondColon, FirstCharacter, BehindQuote, QuotesInside, BehindBracket };

Reason whyUnreadable(const YamlBrokenText &broken, const YamlLine &line)
{
    const QByteArrayView value = line.value.in(broken.text);
    if (value.isEmpty() || line.hasComment)
        return Reason::None;
    const char first = value[0];
    if (first == '"' || first == '\'') {
        if (quotesInside(value))
            return Reason::QuotesInside;
        const qsizetype close = closingQuote(value, 0, value.size());
        return close >= 0 && close + 1 < value.size() ? Reason::BehindQuote : Reason::None;
    }
    if (first == '[' || first == '{') {
        const qsizetype behind = behindBrackets(value);
        return behind >= 0 && behind < value.size() && QByteArrayView(" (").contains(value[behind])
                   ? Reason::BehindBracket
                   : Reason::None;
    }
    if (QByteArrayView("@`%,").contains(first))
        return Reason::FirstCharacter;
    if (first == '*') {
        const QByteArray anchor = '&' + value.sliced(1).toByteArray();
        return broken.text.contains(anchor) ? Reason::None : Reason::FirstCharacter;
    }
    if (QByteArrayView("|>&!?-#").contains(first) && (value.size() == 1 || first != '-' || isBlank(value[1])))
        return Reason::None;
    // More of them than a title has: lines that have run together, where nobody knows what was meant.
    const qsizetype colons = colonsInside(value);
    return colons == 1 || colons == 2 ? Reason::SecondColon : Reason::None;
}

QString messageFor(Reason reason, char first)
{
    switch (reason) {
    case Reason::FirstCharacter:
        return QCoreApplication::translate("YamlRepair", "A value cannot begin with “%1”. Put the value in quotes.")
            .arg(QLatin1Char(first));
    case Reason::BehindQuote:
        return QCoreApplication::translate("YamlRepair",
                                           "Text stands behind the closing quote. Put the whole value in quotes.");
    case Reason::QuotesInside:
        return QCoreApplication::translate("YamlRepair", "A quote inside the quoted text ends it too early.");
    case Reason::BehindBracket:
        return QCoreApplication::translate("YamlRepair",
                                           "Text stands behind the closing bracket. Put the whole value in quotes.");
    default:
        return {};
    }
}

/// Single quotes where the text has more of them around its values than of the others.
bool prefersSingleQuotes(const QByteArray &text)
{
    return text.count(": '") > text.count(": \"");
}

QByteArray inQuotes(const QByteArray &text, QByteArrayView value)
{
    const bool single =
        canBeSingleQuoted(value) && (prefersSingleQuotes(text) || (value.contains('"') && !value.contains('\'')));
    return single ? singleQuoted(value) : doubleQuoted(value);
}

/// Where a value on line `index` ends if it goes on in the lines below; nothing when these look like fields.
std::optional<qsizetype> endOfPlainText(const YamlLines &lines, int index)
{
    qsizetype end = lines[index].value.end;
    for (int next = lines.nextVisible(index); next < lines.count(); next = lines.nextVisible(next)) {
        if (lines[next].indent() <= lines[index].keyColumn())
            break;
        if (lines[next].isField() || lines[next].dashes > 0 || lines[next].hasComment)
            return std::nullopt;
        end = lines[next].value.end;
    }
    return end;
}

/// In a list, `- A: B: C` may be a field “A” or a text; the lines around tell.
bool isCertainlyField(const YamlLines &lines, int index)
{
    const YamlLine &line = lines[index];
    if (line.dashes == 0)
        return true;
    const int next = lines.nextVisible(index);
    return line.simpleKey && next < lines.count() && lines[next].isField() && lines[next].dashes == 0
           && lines[next].indent() == line.keyColumn();
}

} // namespace

void YamlRepairs::unquotedValue(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const YamlLine &line = broken.lines[index];
    if (!line.isField() && line.dashes == 0)
        return;
    const Reason reason = whyUnreadable(broken, line);
    if (reason == Reason::None || !isCertainlyField(broken.lines, index))
        return;
    const std::optional<qsizetype> end = endOfPlainText(broken.lines, index);
    if (!end || (*end != line.value.end && reason != Reason::SecondColon))
        return;
    const TextRange place { line.value.start, *end };
    QByteArrayView value = place.in(broken.text);
    if (reason == Reason::QuotesInside)
        value = value.sliced(1, value.size() - 2);
    const bool severalLines = *end != line.value.end;
    if (severalLines && (value.contains('"') || value.contains('\\')))
        return;
    const QByteArray quoted = severalLines ? '"' + value.toByteArray() + '"' : inQuotes(broken.text, value);
    TextEdits edits { { place, quoted } };
    if (reason == Reason::QuotesInside && place.in(broken.text)[0] == '\'')
        edits = { { place, singleQuoted(value) } };
    else if (quoted.size() == value.size() + 2 && reason != Reason::QuotesInside)
        edits = { { { place.start, place.start }, quoted.first(1) }, { { place.end, place.end }, quoted.first(1) } };
    repairs->append({ .place = place,
                      .edits = edits,
                      .label = reason == Reason::QuotesInside
                                   ? QCoreApplication::translate("YamlRepair", "Mark the quotes as text")
                                   : QCoreApplication::translate("YamlRepair", "Put the value in quotes"),
                      .message = messageFor(reason, value[0]) });
}

void YamlRepairs::unknownEscape(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const YamlLine &line = broken.lines[index];
    const QByteArrayView value = line.value.in(broken.text);
    if (value.size() < 2 || value[0] != '"')
        return;
    TextEdits edits;
    for (qsizetype at = value.indexOf('\\'); at >= 0; at = value.indexOf('\\', at + 2)) {
        // YAML 1.2.2, 5.7. Where one of them is an escape, who knows what the others are.
        if (at + 1 >= value.size() || QByteArrayView("0abtnvfre \"/\\N_LPxuU\t").contains(value[at + 1]))
            return;
        const qsizetype behind = line.value.start + at + 1;
        edits.append({ { behind, behind }, "\\" });
    }
    if (edits.isEmpty())
        return;
    repairs->append({ .place = { edits.first().range.start - 1, edits.last().range.start },
                      .edits = edits,
                      .label = QCoreApplication::translate("YamlRepair", "Double the backslash"),
                      .message = QCoreApplication::translate(
                          "YamlRepair", "In double quotes a backslash has a meaning. Write it twice: “\\\\”.") });
}

void YamlRepairs::unquotedItem(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const QByteArray &text = broken.text;
    const YamlLine &line = broken.lines[index];
    if (broken.fault < line.range.start || broken.fault >= line.range.end
        || !QByteArrayView("%@`").contains(text[broken.fault]) || text.first(broken.fault).count('[') == 0)
        return;
    qsizetype end = broken.fault;
    while (end < line.range.end && !QByteArrayView(",[]{}\"'").contains(text[end]))
        ++end;
    qsizetype start = broken.fault;
    // `%2C` right behind a comma goes on with the address before it.
    if (text[start] == '%' && start > line.range.start && text[start - 1] == ',') {
        const qsizetype scheme = text.lastIndexOf("://", start);
        qsizetype address = scheme;
        while (address > line.range.start && !QByteArrayView(" ,[{\"'").contains(text[address - 1]))
            --address;
        if (scheme < line.range.start || text.sliced(address, start - address).contains(' '))
            return;
        start = address;
        for (qsizetype more = end; more + 1 < line.range.end && text[more] == ',' && text[more + 1] == '%';
             more = end) {
            ++end;
            while (end < line.range.end && !QByteArrayView(",[]{}\"'").contains(text[end]))
                ++end;
        }
    }
    while (end > start && isBlank(text[end - 1]))
        --end;
    const QByteArray quoted = inQuotes(text, text.sliced(start, end - start));
    if (quoted.size() != end - start + 2)
        return;
    repairs->append(
        { .place = { start, end },
          .edits = { { { start, start }, quoted.first(1) }, { { end, end }, quoted.first(1) } },
          .label = QCoreApplication::translate("YamlRepair", "Put the item in quotes"),
          .message = QCoreApplication::translate("YamlRepair", "An item cannot begin with “%1”. Put it in quotes.")
                         .arg(QLatin1Char(text[broken.fault])) });
}

void YamlRepairs::unclosedQuote(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const YamlLine &line = broken.lines[index];
    const QByteArrayView value = line.value.in(broken.text);
    if ((!line.isField() && line.dashes == 0) || value.size() < 2 || (value[0] != '"' && value[0] != '\''))
        return;
    if (closingQuote(value, 0, value.size()) >= 0 || value.endsWith('\\') || line.hasComment)
        return;
    const int next = broken.lines.nextVisible(index);
    if (next < broken.lines.count() && !broken.lines.beginsSibling(next, index))
        return;
    repairs->append({ .place = line.value,
                      .edits = { { { line.value.end, line.value.end }, value.first(1).toByteArray() } },
                      .label = QCoreApplication::translate("YamlRepair", "Close the quote"),
                      .message = QCoreApplication::translate("YamlRepair", "A quote is opened and never closed.") });
}

} // namespace Commonplace
