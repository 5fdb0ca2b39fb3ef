// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sectionchecks.h"

#include "markdown/markdowndocument.h"
#include "text/similartext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

using Severity = Problem::Severity;

/// The heading that was found for a section.
struct FoundSection {
    const BodySection *section = nullptr;
    const MarkdownHeading *heading = nullptr;
};

bool isHeadingOf(const BodySection &section, const QString &text, const CompiledPatterns &patterns)
{
    const auto pattern = patterns.constFind(section.pattern);
    if (!section.pattern.isEmpty() && pattern != patterns.constEnd())
        return pattern->match(text.simplified()).hasMatch();
    return section.matches(text);
}

/// The heading as it is compared: without references such as “[3]”.
QString plainHeading(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("(?:\\s*\\[\\^?\\w+\\])+\\s*\\z"));
    QString plain = text.simplified();
    return plain.remove(ends);
}

/// The heading that is written nearly as a section's that was not found; nullptr where there is none.
const MarkdownHeading *nearHeading(const BodySection &section, const QList<MarkdownHeading> &headings,
                                   const QList<FoundSection> &found)
{
    QStringList texts;
    for (const MarkdownHeading &heading : headings) {
        const bool isTaken = std::any_of(found.begin(), found.end(), [&heading](const FoundSection &candidate) {
            return candidate.heading == &heading;
        });
        texts.append(isTaken ? QString() : plainHeading(heading.text));
    }
    const QString wanted = foldedText(section.heading);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (foldedText(texts[i]).startsWith(wanted))
            return &headings[i];
    }
    const QString nearest = nearestOf(section.heading, texts);
    return nearest.isEmpty() ? nullptr : &headings[texts.indexOf(nearest)];
}

const MarkdownHeading *headingOf(const BodySection &section, const QList<MarkdownHeading> &headings,
                                 const CompiledPatterns &patterns)
{
    const MarkdownHeading *ofOtherLevel = nullptr;
    for (const MarkdownHeading &heading : headings) {
        if (!isHeadingOf(section, plainHeading(heading.text), patterns))
            continue;
        if (section.level == 0 || heading.level == 0 || section.level == heading.level)
            return &heading;
        if (!ofOtherLevel)
            ofOtherLevel = &heading;
    }
    return ofOtherLevel;
}

/// Those of the found sections that have to move so that all stand in order: the fewest.
QList<const FoundSection *> outOfOrder(const QList<FoundSection> &found)
{
    // The longest increasing row of places; all others stand wrong.
    const qsizetype count = found.size();
    QList<qsizetype> length(count, 1);
    QList<qsizetype> before(count, -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const bool follows = found[j].heading->range.start <= found[i].heading->range.start;
            if (follows && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        if (last < 0 || length[i] > length[last])
            last = i;
    }
    QList<bool> stays(count, false);
    for (; last >= 0; last = before[last])
        stays[last] = true;
    QList<const FoundSection *> moved;
    for (qsizetype i = 0; i < count; ++i) {
        if (!stays[i])
            moved.append(&found[i]);
    }
    return moved;
}

/// The edit that gives a heading of `#` signs another level; none for one that is underlined.
TextEdits levelEdit(const QByteArray &body, const MarkdownHeading &heading, int level, qsizetype bodyStart)
{
    qsizetype start = heading.range.start;
    while (start < heading.range.end && body[start] == ' ')
        ++start;
    if (!body.sliced(start).startsWith(QByteArray(heading.level, '#')))
        return {};
    return { { { bodyStart + start, bodyStart + start + heading.level }, QByteArray(level, '#') } };
}

/// Takes those out of `missing` whose headings stand right behind HTML, which goes on to the next blank line and
/// takes them in (CommonMark 0.29, 4.6).
void reportHidden(QList<const BodySection *> *missing, const QByteArray &body, const QList<TextRange> &html,
                  const CompiledPatterns &patterns, qsizetype bodyStart, ProblemList *problems)
{
    if (missing->isEmpty())
        return;
    for (const TextRange &block : html) {
        for (qsizetype start = block.start; start < block.end;) {
            const qsizetype lineFeed = body.indexOf('\n', start);
            const qsizetype end = lineFeed < 0 ? body.size() : lineFeed;
            const QByteArray line = body.sliced(start, end - start).trimmed();
            const TextRange range { start, end };
            start = end + 1;
            if (!line.startsWith('#'))
                continue;
            qsizetype level = 0;
            while (level < line.size() && line[level] == '#')
                ++level;
            const QString text = plainHeading(QString::fromUtf8(line.sliced(level)));
            missing->removeIf([&](const BodySection *section) {
                if (!isHeadingOf(*section, text, patterns))
                    return false;
                Problem *problem =
                    problems->add(QStringLiteral("section/heading"), Severity::Warning, range.shifted(bodyStart), {},
                                  QCoreApplication::translate(
                                      "Checks", "“%1” is no heading, because HTML stands right before it. Put "
                                                "a blank line between them.")
                                      .arg(text));
                if (problem && problems->makesFixes())
                    problem->fixes.append({ { { bodyStart + range.start, bodyStart + range.start }, "\n" } });
                return true;
            });
        }
    }
}

/// Takes those out of `missing` that are there under nearly the right name.
void reportNear(QList<const BodySection *> *missing, const QList<MarkdownHeading> &headings,
                const QList<FoundSection> &found, qsizetype bodyStart, ProblemList *problems)
{
    missing->removeIf([&](const BodySection *section) {
        const MarkdownHeading *heading = nearHeading(*section, headings, found);
        if (!heading)
            return false;
        Problem *problem = problems->add(
            QStringLiteral("section/heading"), Severity::Warning, heading->range.shifted(bodyStart), {},
            QCoreApplication::translate("Checks", "“%1” is no section of this collection. Did you mean “%2”?")
                .arg(heading->text.simplified(), section->heading));
        if (problem)
            problem->suggestion = section->heading;
        return true;
    });
}

/// The headings of a text; where it is no Markdown with fields but plain text, every line may be one, of no level.
QList<MarkdownHeading> headingsOf(const Entry &entry, const QByteArray &body, QList<MarkdownHeading> headings)
{
    if (entry.state() != Entry::State::Plain)
        return headings;
    constexpr qsizetype Longest = 120;
    for (qsizetype start = 0; start < body.size();) {
        const qsizetype lineFeed = body.indexOf('\n', start);
        const qsizetype end = lineFeed < 0 ? body.size() : lineFeed;
        const QByteArray line = body.sliced(start, end - start).trimmed();
        if (!line.isEmpty() && line.size() <= Longest && !line.startsWith('#'))
            headings.append({ .level = 0, .text = QString::fromUtf8(line), .anchor = {}, .range = { start, end } });
        start = end + 1;
    }
    return headings;
}

void reportMissing(const QList<const BodySection *> &missing, const QList<FoundSection> &found, TextRange body,
                   ProblemList *problems)
{
    for (const BodySection *section : missing) {
        // It belongs before the first of those behind it in the profile.
        const FoundSection *next = nullptr;
        for (const FoundSection &candidate : found) {
            if (candidate.section > section && (!next || candidate.section < next->section))
                next = &candidate;
        }
        const qsizetype at = next ? body.start + next->heading->range.start : body.end;
        const QString place =
            next ? QCoreApplication::translate("Checks", "Add it before “%1”.").arg(next->heading->text.simplified())
                 : QCoreApplication::translate("Checks", "Add it at the end.");
        problems->add(
            QStringLiteral("section/missing"), Severity::Warning, { at, at }, {},
            QCoreApplication::translate("Checks", "The section “%1” is missing. %2").arg(section->heading, place));
    }
}

} // namespace

QRegularExpression sectionExpression(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

void checkSections(const Entry &entry, const Collection &collection, const CompiledPatterns &patterns,
                   ProblemList *problems, const MarkdownDocument *read)
{
    const QString locale = collection.localeOf(problems->file());
    const I18n &i18n = collection.i18n;
    const bool isTranslation = i18n.isOn() && !locale.isEmpty() && locale != i18n.defaultLocale;
    if (collection.sections.isEmpty() || isTranslation || entry.state() == Entry::State::Unreadable)
        return;
    const TextRange range = entry.bodyRange();
    const QByteArray body = entry.body();
    const MarkdownDocument document = read ? *read : MarkdownDocument::parse(body, MarkdownDocument::Words::LeftOut);
    const QList<MarkdownHeading> headings = headingsOf(entry, body, document.headings);
    QList<FoundSection> found;
    QList<const BodySection *> missing;
    qsizetype requiredCount = 0;
    for (const BodySection &section : collection.sections) {
        requiredCount += section.required ? 1 : 0;
        if (const MarkdownHeading *heading = headingOf(section, headings, patterns))
            found.append({ &section, heading });
        else if (section.required)
            missing.append(&section);
    }
    reportHidden(&missing, body, document.html, patterns, range.start, problems);
    reportNear(&missing, headings, found, range.start, problems);
    if (missing.size() == requiredCount && requiredCount > 1) {
        QStringList names;
        for (const BodySection *section : std::as_const(missing))
            names.append(section->heading);
        problems->add(QStringLiteral("section/missing"), Severity::Warning, { range.start, range.start }, {},
                      QCoreApplication::translate("Checks", "The text has none of its sections. Add: %1.")
                          .arg(names.join(QStringLiteral(", "))));
    } else {
        reportMissing(missing, found, range, problems);
    }
    const QList<const FoundSection *> moved = outOfOrder(found);
    for (const FoundSection *section : moved) {
        const QString where = section == found.constData()
                                  ? QCoreApplication::translate("Checks", "It belongs before “%1”.")
                                        .arg((section + 1)->heading->text.simplified())
                                  : QCoreApplication::translate("Checks", "It belongs after “%1”.")
                                        .arg((section - 1)->heading->text.simplified());
        problems->add(QStringLiteral("section/order"), Severity::Warning, section->heading->range.shifted(range.start),
                      {},
                      QCoreApplication::translate("Checks", "The section “%1” is out of order. %2")
                          .arg(section->heading->text.simplified(), where));
    }
    for (const FoundSection &section : std::as_const(found)) {
        const int wanted = section.section->level;
        const MarkdownHeading &heading = *section.heading;
        if (wanted == 0 || heading.level == 0 || heading.level == wanted)
            continue;
        Problem *problem =
            problems->add(QStringLiteral("section/level"), Severity::Info, heading.range.shifted(range.start), {},
                          QCoreApplication::translate(
                              "Checks", "“%1” is a heading of level %2; in this collection it is one of level %3.")
                              .arg(heading.text.simplified(), QString::number(heading.level), QString::number(wanted)));
        const TextEdits edits = levelEdit(body, heading, wanted, range.start);
        if (problem && !edits.isEmpty() && problems->makesFixes())
            problem->fixes.append(edits);
    }
}

} // namespace Commonplace
