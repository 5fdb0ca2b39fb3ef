// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/profilechecks.h"

#include "checks/namingchecks.h"
#include "checks/sectionchecks.h"
#include "profile/jspattern.h"

#include <algorithm>

namespace Commonplace {

namespace {

QList<Problem> inOrder(QList<Problem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
    return problems;
}

void compile(const QList<Field> &fields, CompiledPatterns *patterns)
{
    Collection collection;
    collection.fields = fields;
    collection.forEachField([patterns](const QByteArray &, const Field &field) {
        if (!field.pattern.isEmpty() && !patterns->contains(field.pattern))
            patterns->insert(field.pattern, expressionFromJs(field.pattern));
    });
}

CompiledPatterns compiled(const Collection &collection)
{
    CompiledPatterns patterns;
    compile(collection.fields, &patterns);
    for (const CollectionFile &file : collection.files)
        compile(file.fields, &patterns);
    return patterns;
}

} // namespace

ProfileChecks::ProfileChecks(Profile profile, ProblemList::Fixes fixes)
    : m_profile(std::move(profile))
    , m_fixes(fixes)
{
    for (const Collection &collection : std::as_const(m_profile.collections)) {
        m_patterns.insert(compiled(collection));
        for (const BodySection &section : collection.sections) {
            if (!section.pattern.isEmpty() && !m_patterns.contains(section.pattern))
                m_patterns.insert(section.pattern, sectionExpression(section.pattern));
        }
    }
}

bool ProfileChecks::enforces(const Collection &collection, const Entry &entry) const
{
    return m_profile.origin != Profile::Origin::Inferred && !collection.isInferred
           && entry.state() != Entry::State::Unreadable;
}

QList<Problem> ProfileChecks::check(const QString &file, const Entry &entry, const MarkdownDocument *body) const
{
    const std::optional<Collection> collection = m_profile.collectionOf(file, entry.frontMatter());
    if (!collection)
        return {};
    return checkFields(file, entry, *collection) + checkSections(file, entry, *collection, body);
}

QList<Problem> ProfileChecks::checkFields(const QString &file, const Entry &entry, const Collection &collection) const
{
    if (!enforces(collection, entry) || collection.format != Collection::Format::YamlFrontMatter)
        return {};
    ProblemList problems(file, &entry, &m_profile.checks, m_fixes);
    FieldChecks(&entry, &collection, &m_patterns, &problems).run(file);
    checkSlug(entry, collection, &problems);
    checkDateOrder(entry, collection, &problems);
    return inOrder(problems.problems());
}

QList<Problem> ProfileChecks::checkSections(const QString &file, const Entry &entry, const Collection &collection,
                                            const MarkdownDocument *body) const
{
    if (!enforces(collection, entry) || collection.format == Collection::Format::Data)
        return {};
    ProblemList problems(file, &entry, &m_profile.checks, m_fixes);
    Commonplace::checkSections(entry, collection, m_patterns, &problems, body);
    return inOrder(problems.problems());
}

QList<Problem> checkFields(const QString &file, const Entry &entry, const Profile &profile,
                           const Collection &collection)
{
    Profile own = profile;
    own.collections = { collection };
    return ProfileChecks(own).checkFields(file, entry, collection);
}

} // namespace Commonplace
