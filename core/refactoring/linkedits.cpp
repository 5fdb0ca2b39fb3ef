// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/linkedits.h"

#include "markdown/markdowndocument.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Commonplace::LinkEdits {

namespace {

Error refusal()
{
    return { .code = ErrorCode::Refused,
             .message = QCoreApplication::translate("Refactoring", "The link is to be changed by hand.") };
}

QStringList targetsOf(const QList<LinkFact> &links)
{
    QStringList targets;
    for (const LinkFact &link : links)
        targets.append(link.target);
    return targets;
}

/// The addresses of an entry's links once edits are made; none where they cannot be made.
QStringList targetsAfter(const FactsReader &reader, const Entry &entry, const EntryFacts &facts, const TextEdits &edits)
{
    const Result<QByteArray> bytes = applied(entry.bytes(), edits);
    if (!bytes)
        return {};
    const Entry after = Entry::read(*bytes);
    return after.state() == entry.state() ? targetsOf(reader.read(facts.path, after).links) : QStringList();
}

/// The addresses of link definitions, `[label]: address`, that say this one.
TextEdits inDefinitions(const Entry &entry, const QString &address, const QString &target)
{
    static const QRegularExpression definition(QStringLiteral(R"(^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+))"),
                                               QRegularExpression::MultilineOption);
    const QString body = QString::fromUtf8(entry.body());
    TextEdits edits;
    for (const QRegularExpressionMatch &match : definition.globalMatch(body)) {
        if (match.captured(1) != address)
            continue;
        const qsizetype start = entry.bodyRange().start + body.first(match.capturedStart(1)).toUtf8().size();
        edits.append({ { start, start + match.captured(1).toUtf8().size() }, target.toUtf8() });
    }
    return edits;
}

/// The link of the body whose address stands at a place of the file.
const MarkdownLink *linkAt(const QList<MarkdownLink> &links, TextRange inBody)
{
    const auto found = std::ranges::find_if(links, [inBody](const MarkdownLink &link) {
        return (link.destinationRange.isEmpty() ? link.range : link.destinationRange) == inBody;
    });
    return found == links.cend() ? nullptr : std::to_address(found);
}

/// The words between a link's brackets; empty where it is not written so.
TextRange wordsOf(const MarkdownLink &link, const QByteArray &body)
{
    const QByteArrayView source = link.range.in(body);
    if (!source.startsWith('['))
        return {};
    qsizetype end = -1;
    if (link.form == MarkdownLink::Form::Inline) {
        end = body.lastIndexOf("](", link.destinationRange.start);
    } else if (link.form == MarkdownLink::Form::Reference) {
        const qsizetype label = source.lastIndexOf("][");
        end = label > 0 ? link.range.start + label : link.range.end - 1;
    }
    return end > link.range.start ? TextRange { link.range.start + 1, end } : TextRange {};
}

} // namespace

Result<TextEdits> changed(const FactsReader &reader, const Entry &entry, const EntryFacts &facts, int link,
                          const QString &target)
{
    const LinkFact &fact = facts.links[link];
    const TextRange range = fact.at.range;
    const QStringList before = targetsOf(facts.links);
    QStringList wanted = before;
    wanted[link] = target;
    if (!range.isEmpty() && range.end <= entry.bytes().size() && range.in(entry.bytes()) == fact.target.toUtf8()) {
        const TextEdits edits { trimmed(entry.bytes(), { range, target.toUtf8() }) };
        if (targetsAfter(reader, entry, facts, edits) == wanted)
            return edits;
    }
    const TextEdits edits = inDefinitions(entry, fact.target, target);
    const QStringList after = edits.isEmpty() ? QStringList() : targetsAfter(reader, entry, facts, edits);
    bool isRight = after.size() == before.size() && after[link] == target;
    for (qsizetype i = 0; isRight && i < after.size(); ++i) // a definition may serve several links
        isRight = after[i] == before[i] || (before[i] == fact.target && after[i] == target);
    if (!isRight)
        return std::unexpected(refusal());
    return edits;
}

Result<TextEdits> removed(const FactsReader &reader, const Entry &entry, const EntryFacts &facts, int link)
{
    const LinkFact &fact = facts.links[link];
    const TextRange inBody = fact.at.range.shifted(-entry.bodyRange().start);
    if (!fact.field.isEmpty() || fact.at.range.isEmpty() || inBody.start < 0)
        return std::unexpected(refusal());
    const QByteArray body = entry.body();
    const QList<MarkdownLink> links = MarkdownDocument::parse(body, MarkdownDocument::Words::LeftOut).links;
    const MarkdownLink *found = linkAt(links, inBody);
    const TextRange words = found ? wordsOf(*found, body) : TextRange {};
    if (words.isEmpty() || found->kind != MarkdownLink::Kind::Link)
        return std::unexpected(refusal());
    const qsizetype offset = entry.bodyRange().start;
    const TextEdits edits { { TextRange { words.end, found->range.end }.shifted(offset), {} },
                            { TextRange { found->range.start, words.start }.shifted(offset), {} } };
    QStringList targets = targetsOf(facts.links);
    targets.removeAt(link);
    if (targetsAfter(reader, entry, facts, edits) != targets)
        return std::unexpected(refusal());
    return edits;
}

} // namespace Commonplace::LinkEdits
