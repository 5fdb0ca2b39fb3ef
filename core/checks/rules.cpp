// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/rules.h"

#include "text/similartext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Commonplace {

namespace {

using Severity = Problem::Severity;

struct RuleText {
    const char *name;
    Severity severity;
    const char *description;
};

constexpr std::array<RuleText, 39> Texts { {
    { "profile/fault", Severity::Error, QT_TRANSLATE_NOOP("Checks", "The library's profile can be read.") },
    { "profile/notice", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "The library's profile asks for nothing that is not done.") },
    { "file/unreadable", Severity::Error, QT_TRANSLATE_NOOP("Checks", "The file of an entry can be read.") },
    { "yaml/syntax", Severity::Error, QT_TRANSLATE_NOOP("Checks", "The fields of an entry can be read.") },
    { "schema/required", Severity::Error, QT_TRANSLATE_NOOP("Checks", "A required field is there and has a value.") },
    { "schema/type", Severity::Error, QT_TRANSLATE_NOOP("Checks", "A value is of the kind that its field is for.") },
    { "schema/choice", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "A value is one of the field's choices.") },
    { "schema/pattern", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "A value matches the field's pattern.") },
    { "schema/format", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "An address of the web or of mail is written as one.") },
    { "schema/range", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A number, a date or the count of a list is within the field's bounds.") },
    { "schema/length", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A text is neither shorter nor longer than the field allows.") },
    { "schema/date-order", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "An entry was not changed before it was created.") },
    { "schema/unknown-key", Severity::Info, QT_TRANSLATE_NOOP("Checks", "Each key is a field of the collection.") },
    { "section/missing", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "The text has its required sections.") },
    { "section/heading", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A section's heading is written as the collection has it.") },
    { "section/order", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "The sections stand in their order.") },
    { "section/level", Severity::Info, QT_TRANSLATE_NOOP("Checks", "A section's heading is of the usual level.") },
    { "entry/slug-mismatch", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "An entry's slug is that of its file's name.") },
    { "entry/duplicate-id", Severity::Error, QT_TRANSLATE_NOOP("Checks", "No two entries have one identifier.") },
    { "entry/duplicate-slug", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "No two entries of a collection have one slug.") },
    { "entry/duplicate-title", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "No two entries of a collection have one title.") },
    { "entry/similar-title", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "No two entries of a collection have nearly one title.") },
    { "entry/orphan", Severity::Info, QT_TRANSLATE_NOOP("Checks", "Some other entry leads to each entry.") },
    { "relation/missing-target", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A relation names an entry that there is.") },
    { "relation/typography", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A relation names an entry exactly as that is called.") },
    { "relation/ambiguous-target", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "A relation names one entry.") },
    { "relation/wrong-collection", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A relation names an entry of a collection that it is for.") },
    { "relation/self", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "No entry names itself.") },
    { "relation/duplicate", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "An entry names another only once in a field.") },
    { "relation/missing-inverse", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "The entry that a relation names names this one back.") },
    { "relation/cycle", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A relation that never leads back to where it begins does not.") },
    { "link/broken", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "A link leads to something that there is.") },
    { "link/address", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "An address is written as one.") },
    { "link/anchor", Severity::Warning,
      QT_TRANSLATE_NOOP("Checks", "A link to a heading leads to one that there is.") },
    { "link/moved", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "A link to another site names the address that the page has now.") },
    { "link/blocked", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "A link to another site leads to a page that whoever asks is shown.") },
    { "link/unreachable", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "A link to another site leads to one that can be reached.") },
    { "link/suspect", Severity::Info,
      QT_TRANSLATE_NOOP("Checks", "A link to another site leads to a page that does not look like an excuse.") },
    { "image/missing", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "An image of the library is there.") },
} };

} // namespace

QList<Rule> allRules()
{
    QList<Rule> rules;
    for (const RuleText &text : Texts) {
        rules.append(
            { QString::fromLatin1(text.name), text.severity, QCoreApplication::translate("Checks", text.description) });
    }
    return rules;
}

std::optional<Severity> severityOf(const QString &rule, const CheckSettings &settings, Severity otherwise)
{
    using Level = CheckSettings::Level;
    const Level usual = otherwise == Severity::Error     ? Level::Error
                        : otherwise == Severity::Warning ? Level::Warning
                                                         : Level::Info;
    switch (settings.levelOf(rule, usual)) {
    case Level::Error:
        return Severity::Error;
    case Level::Warning:
        return Severity::Warning;
    case Level::Info:
        return Severity::Info;
    case Level::Off:
        break;
    }
    return std::nullopt;
}

QList<Profile::Notice> checkNotices(const Profile &profile)
{
    QList<Profile::Notice> notices;
    QStringList known;
    const QList<Rule> rules = allRules();
    for (const Rule &rule : rules)
        known << rule.name << rule.name.section(u'/', 0, 0);
    known.removeDuplicates();
    QStringList given = profile.checks.levels.keys();
    given.sort();
    for (const QString &name : std::as_const(given)) {
        if (known.contains(name))
            continue;
        const QString nearest = nearestOf(name, known);
        notices.append({ .message = nearest.isEmpty()
                                        ? QCoreApplication::translate("Checks", "“checks” names no rule “%1”; the "
                                                                                "manual page lists the rules.")
                                              .arg(name)
                                        : QCoreApplication::translate("Checks", "“checks” names no rule “%1”. Did you "
                                                                                "mean “%2”?")
                                              .arg(name, nearest),
                         .name = name.toUtf8() });
    }
    return notices;
}

} // namespace Commonplace
