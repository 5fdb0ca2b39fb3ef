// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlrepair.h"

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

#include <QCoreApplication>

#include <array>

namespace Commonplace {

namespace {

/// How far before the place where reading gave up an open quote or bracket is looked for.
constexpr int FarthestOpening = 300;

/// The indentation of the lines [first, last] with each tab as `width` blanks and each no-break space as one.
TextEdits reindented(const YamlBrokenText &broken, int first, int last, int width)
{
    TextEdits edits;
    for (int index = first; index <= last; ++index) {
        const YamlLine &line = broken.lines[index];
        for (qsizetype at = line.range.start; at < line.text; ++at) {
            if (broken.text[at] == '\t')
                edits.append({ { at, at + 1 }, QByteArray(width, ' ') });
            else if (broken.text[at] == '\xC2')
                edits.append({ { at, at + 2 }, " " });
        }
    }
    return edits;
}

} // namespace

QList<YamlRepair> yamlRepairs(const YamlBrokenText &broken)
{
    using Kind = void (*)(const YamlBrokenText &, int, QList<YamlRepair> *);
    constexpr std::array<Kind, 7> OnTheLine {
        YamlRepairs::indentation, YamlRepairs::unquotedValue, YamlRepairs::unknownEscape,   YamlRepairs::unquotedItem,
        YamlRepairs::pastedList,  YamlRepairs::missingBlank,  YamlRepairs::unclosedBracket,
    };
    QList<YamlRepair> repairs;
    YamlRepairs::invisibleCharacter(broken, &repairs);

    // A reader often gives up at the token behind the one that is wrong.
    const int at = broken.lines.indexAt(broken.fault);
    int before = at - 1;
    while (before > 0 && broken.lines[before].isBlank())
        --before;
    for (const int line : { at, before }) {
        if (line < 0)
            continue;
        for (const Kind kind : OnTheLine)
            kind(broken, line, &repairs);
    }
    for (int line = at; line >= std::max(0, at - FarthestOpening); --line) {
        YamlRepairs::unclosedQuote(broken, line, &repairs);
        YamlRepairs::unclosedBracket(broken, line, &repairs);
    }
    return repairs;
}

std::optional<YamlFinding> lookAround(const YamlBrokenText &broken)
{
    const YamlLines &lines = broken.lines;
    const int index = lines.indexAt(broken.fault);
    const YamlLine &line = lines[index];
    const bool hasTab = TextRange { line.range.start, line.text }.in(broken.text).contains('\t');
    if (line.isField() && line.dashes == 0 && index > 0 && !hasTab) {
        int before = index - 1;
        while (before > 0 && lines[before].isBlank())
            --before;
        const YamlLine &above = lines[before];
        if (above.isField() && !above.value.isEmpty() && above.indent() < line.indent()) {
            return YamlFinding { { line.text, line.range.end },
                                 QCoreApplication::translate("YamlRepair",
                                                             "This field stands further right than the one above it, "
                                                             "which has a value already. Begin both at the same "
                                                             "place.") };
        }
        if (!above.isField() && !above.isBlank() && above.dashes == 0 && above.indent() == line.indent()) {
            return YamlFinding { { above.text, above.range.end },
                                 QCoreApplication::translate("YamlRepair",
                                                             "This line is no field: a colon and a space are missing "
                                                             "after the name.") };
        }
    }
    if (lines.nextVisible(index) < lines.count() || broken.fault < line.value.end)
        return std::nullopt;
    // At the end of the text the reader still waits for what was opened further up.
    for (int opening = index; opening >= std::max(0, index - FarthestOpening); --opening) {
        const QByteArrayView value = lines[opening].value.in(broken.text);
        if (value.isEmpty() || !QByteArrayView("[{\"'").contains(value[0]))
            continue;
        const char close = value[0] == '[' ? ']' : value[0] == '{' ? '}' : value[0];
        const bool isQuote = close == value[0];
        if (isQuote ? value.count(close) > 1 : value.count(close) >= value.count(value[0]))
            continue;
        return YamlFinding { lines[opening].value,
                             QCoreApplication::translate("YamlRepair", "“%1” is opened here and never closed.")
                                 .arg(QLatin1Char(value[0])) };
    }
    return std::nullopt;
}

void YamlRepairs::invisibleCharacter(const YamlBrokenText &broken, QList<YamlRepair> *repairs)
{
    const qsizetype at = broken.fault;
    if (at >= broken.text.size())
        return;
    const auto c = static_cast<unsigned char>(broken.text[at]);
    const bool isC1 =
        c == 0xC2 && at + 1 < broken.text.size() && static_cast<unsigned char>(broken.text[at + 1]) < 0xA0;
    if ((c >= 0x20 && c != 0x7F && !isC1) || c == '\t' || c == '\n' || c == '\r')
        return;
    const TextRange place { at, at + (isC1 ? 2 : 1) };
    repairs->append({ .place = place,
                      .edits = { { place, {} } },
                      .label = QCoreApplication::translate("YamlRepair", "Remove the character") });
}

void YamlRepairs::indentation(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const int first = broken.lines.topLevelField(index);
    int last = index;
    while (last + 1 < broken.lines.count() && (broken.lines[last + 1].isBlank() || broken.lines[last + 1].indent() > 0))
        ++last;
    const TextEdits narrow = reindented(broken, first, last, 2);
    if (narrow.isEmpty())
        return;
    const qsizetype start = broken.lines[first].range.start;
    const QByteArray block = broken.text.sliced(start, broken.lines[last].range.end - start);
    std::optional<YamlValue> meaning;
    TextEdits edits;
    for (const int width : { 2, 4, 8, 1 }) {
        const TextEdits candidate = reindented(broken, first, last, width);
        const Result<QByteArray> text = applied(block, shifted(candidate, -start));
        const Result<YamlDocument> document = text ? YamlDocument::parse(*text) : std::unexpected(text.error());
        if (!document)
            continue;
        const YamlValue value = YamlValue::of(*document, document->root());
        if (meaning && *meaning != value)
            return;
        if (!meaning)
            edits = candidate;
        meaning = value;
    }
    if (meaning) {
        repairs->append({ .place = { edits.first().range.start, edits.last().range.end },
                          .edits = edits,
                          .label = QCoreApplication::translate("YamlRepair", "Replace the tabs by spaces") });
    }
}

void YamlRepairs::missingBlank(const YamlBrokenText &broken, int index, QList<YamlRepair> *repairs)
{
    const YamlLine &line = broken.lines[index];
    if (line.isField() || line.isBlank())
        return;
    const QByteArrayView text = TextRange { line.content, line.range.end }.in(broken.text);
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || text.sliced(colon + 1).startsWith("//"))
        return;
    const QByteArrayView name = text.first(colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    if (!isName || (name[0] >= '0' && name[0] <= '9'))
        return;
    const qsizetype behind = line.content + colon + 1;
    repairs->append(
        { .place = { line.content, behind },
          .edits = { { { behind, behind }, " " } },
          .label = QCoreApplication::translate("YamlRepair", "Add a space behind the colon"),
          .message = QCoreApplication::translate("YamlRepair", "A space is missing behind the colon of “%1”.")
                         .arg(QString::fromUtf8(name)) });
}

} // namespace Commonplace
