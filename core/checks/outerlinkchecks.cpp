// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/outerlinkchecks.h"

#include "checks/rules.h"
#include "checks/valuechecks.h"
#include "links/linkaddress.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

using State = LinkVerdict::State;
using Reason = LinkVerdict::Reason;

/// The rule that a verdict breaks; empty where it is no problem.
QString ruleOf(const LinkVerdict &verdict)
{
    switch (verdict.state) {
    case State::Broken:
        return verdict.reason == Reason::FragmentMissing ? QStringLiteral("link/anchor")
                                                         : QStringLiteral("link/broken");
    case State::Moved:
        if (!verdict.newAddress.isEmpty())
            return QStringLiteral("link/moved");
        break;
    case State::Uncertain:
        return QStringLiteral("link/blocked");
    case State::Unreachable:
        return QStringLiteral("link/unreachable");
    case State::Unasked:
    case State::Alive:
        break;
    }
    return verdict.isSuspect() ? QStringLiteral("link/suspect") : QString();
}

Problem::Severity severityOf(const LinkVerdict &verdict)
{
    // A password that everybody can read is worth a warning whatever the server says.
    const bool isSure = verdict.state == State::Broken || verdict.reason == Reason::HasCredentials;
    return isSure ? Problem::Severity::Warning : Problem::Severity::Info;
}

/// The new address in the manner of the one that is written: without the slash that only servers add to a bare host.
QString inMannerOf(const QString &written, const QString &address)
{
    const LinkAddress moved = LinkAddress::read(address);
    const bool isBare = moved.url().path() == u"/" && !moved.url().hasQuery() && moved.fragment().isEmpty();
    return isBare && !written.endsWith(u'/') && address.endsWith(u'/') ? address.chopped(1) : address;
}

} // namespace

OuterLinkChecks::OuterLinkChecks(CheckSettings settings, EntrySource entries)
    : m_settings(std::move(settings))
    , m_entries(std::move(entries))
{
}

QList<LinkFact> OuterLinkChecks::asked(const EntryFacts &entry)
{
    QList<LinkFact> links;
    for (const LinkFact &link : entry.outerLinks) {
        if (link.leads == LinkFact::Leads::Web)
            links.append(link);
    }
    return links;
}

std::optional<TextEdits> OuterLinkChecks::replacement(const Entry &entry, const LinkFact &link, const QString &address)
{
    const QByteArray &bytes = entry.bytes();
    const TextRange range = link.at.range;
    const QByteArray written = range.end <= bytes.size() ? range.in(bytes).toByteArray() : QByteArray();
    // A bare `www.` stands without the scheme that its target has.
    const bool isAsRead = written == link.target.toUtf8() || "http://" + written == link.target.toUtf8();
    if (written.isEmpty() || !isAsRead)
        return std::nullopt;
    const TextEdits edits { trimmed(bytes, { range, address.toUtf8() }) };
    const Result<QByteArray> changed = applied(bytes, edits);
    if (!changed || (!link.field.isEmpty() && Entry::read(*changed).state() != Entry::State::Readable))
        return std::nullopt;
    return edits;
}

QList<Problem> OuterLinkChecks::check(const EntryFacts &entry, const LinkVerdicts &verdicts) const
{
    QList<Problem> problems;
    std::optional<Entry> source; // read when the first fix is made
    const QList<LinkFact> links = asked(entry);
    for (const LinkFact &link : links) {
        const auto verdict = verdicts.constFind(link.target);
        const QString rule = verdict == verdicts.cend() ? QString() : ruleOf(*verdict);
        const std::optional<Problem::Severity> severity =
            rule.isEmpty() ? std::nullopt : Commonplace::severityOf(rule, m_settings, severityOf(*verdict));
        if (!severity)
            continue;
        Problem problem { .rule = rule,
                          .severity = *severity,
                          .file = entry.path,
                          .range = link.at.range,
                          .line = link.at.line,
                          .column = link.at.column,
                          .field = link.field,
                          .target = link.target.toUtf8() };
        problem.message = QCoreApplication::translate("Checks", "“%1”: %2", "an address and what is wrong with it")
                              .arg(shownValue(problem.target), verdict->words());
        if (!verdict->newAddress.isEmpty()) {
            problem.suggestion = inMannerOf(link.target, verdict->newAddress);
            if (m_entries && !source)
                source = m_entries(entry.path);
            const auto edits = source ? replacement(*source, link, problem.suggestion) : std::nullopt;
            if (edits) {
                problem.fixes.append(*edits);
                problem.fixLabels.append(
                    QCoreApplication::translate("Checks", "Write “%1”").arg(shownValue(problem.suggestion.toUtf8())));
            }
        }
        problems.append(problem);
    }
    return problems;
}

} // namespace Commonplace
