// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sectionchecks.h"

#include "markdown/markdowndocument.h"

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

const MarkdownHeading *headingOf(const BodySection &section, const QList<MarkdownHeading> &headings,
                                 const CompiledPatterns &patterns)
{
    const MarkdownHeading *ofOtherLevel = nullptr;
    for (const MarkdownHeading &heading : headings) {
        if (!isHeadingOf(section, heading.text, patterns))
            continue;
        if (section.level == 0 || section.level == heading.level)
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
                   ProblemList *problems)
{
    const QString locale = collection.localeOf(problems->file());
    const I18n &i18n = collection.i18n;
    const bool isTranslation = i18n.isOn() && !locale.isEmpty() && locale != i18n.defaultLocale;
    if (collection.sections.isEmpty() || isTranslation || entry.state() == Entry::State::Unreadable)
        return;
    const TextRange range = entry.bodyRange();
    const QByteArray body = entry.body();
    const MarkdownDocument document = MarkdownDocument::parse(body);
    QList<FoundSection> found;
    QList<const BodySection *> missing;
    qsizetype requiredCount = 0;
    for (const BodySection &section : collection.sections) {
        requiredCount += section.required ? 1 : 0;
        if (const MarkdownHeading *heading = headingOf(section, document.headings, patterns))
            found.append({ &section, heading });
        else if (section.required)
            missing.append(&section);
    }
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
        const FoundSection *next = section + 1 < found.constData() + found.size() ? section + 1 : nullptr;
        const QString text = section->heading->text.simplified();
        const QString where =
            next
                ? QCoreApplication::translate("Checks", "It belongs before “%1”.").arg(next->heading->text.simplified())
                : QCoreApplication::translate("Checks", "It belongs at the end.");
        problems->add(QStringLiteral("section/order"), Severity::Warning, section->heading->range.shifted(range.start),
                      {},
                      QCoreApplication::translate("Checks", "The section “%1” is out of order. %2").arg(text, where));
    }
    for (const FoundSection &section : std::as_const(found)) {
        const int wanted = section.section->level;
        const MarkdownHeading &heading = *section.heading;
        if (wanted == 0 || heading.level == wanted)
            continue;
        Problem *problem = problems->add(
            QStringLiteral("section/level"), Severity::Info, heading.range.shifted(range.start), {},
            QCoreApplication::translate("Checks", "The section “%1” has a heading of level %2; here it is level %3.")
                .arg(heading.text.simplified(), QString::number(heading.level), QString::number(wanted)));
        const TextEdits edits = levelEdit(body, heading, wanted, range.start);
        if (problem && !edits.isEmpty() && problems->makesFixes())
            problem->fixes.append(edits);
    }
}

} // namespace Commonplace
