// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outerlinks.h"

#include "arguments.h"

#include "links/linkchecker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMap>

namespace Commonplace::Cli {

namespace {

using State = LinkVerdict::State;

constexpr qint64 ReportEveryMs = 5000;

QString said(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// “12 broken, 3 moved”, of the states that there are.
QString countsOf(const LinkVerdicts &verdicts)
{
    QMap<State, int> counts;
    for (const LinkVerdict &verdict : verdicts)
        ++counts[verdict.state];
    const QList<std::pair<State, const char *>> names {
        { State::Alive, QT_TRANSLATE_NOOP("Cli", "%1 alive") },
        { State::Moved, QT_TRANSLATE_NOOP("Cli", "%1 moved") },
        { State::Broken, QT_TRANSLATE_NOOP("Cli", "%1 broken") },
        { State::Uncertain, QT_TRANSLATE_NOOP("Cli", "%1 uncertain") },
        { State::Unreachable, QT_TRANSLATE_NOOP("Cli", "%1 unreachable for now") },
        { State::Unasked, QT_TRANSLATE_NOOP("Cli", "%1 not asked for") },
    };
    QStringList parts;
    for (const auto &[state, name] : names) {
        if (counts.value(state) > 0)
            parts.append(said(name).arg(counts.value(state)));
    }
    return parts.join(QStringLiteral(", "));
}

QString endingOf(const LinkSummary &summary)
{
    switch (summary.ending) {
    case LinkSummary::Ending::OverBudget:
        return said(QT_TRANSLATE_NOOP("Cli", "The time was up; %1 addresses come first the next time."))
            .arg(summary.left);
    case LinkSummary::Ending::Offline:
        return said(QT_TRANSLATE_NOOP("Cli", "Nothing answered, so this computer has no network; no link was judged."));
    case LinkSummary::Ending::Complete:
    case LinkSummary::Ending::Cancelled:
        break;
    }
    return {};
}

/// The addresses to be asked for, each once, in the order of files and links.
QStringList addressesOf(const RelationGraph &graph, const OuterLinkRequest &request)
{
    QStringList addresses;
    QSet<QString> known;
    for (const QString &file : request.files) {
        const EntryFacts *entry = graph.entry(file);
        const QList<LinkFact> links = entry ? OuterLinkChecks::asked(*entry) : QList<LinkFact>();
        for (const LinkFact &link : links) {
            const bool isWanted = !request.lines || request.lines->value(file).contains(link.at.line);
            if (isWanted && !known.contains(link.target)) {
                known.insert(link.target);
                addresses.append(link.target);
            }
        }
    }
    return addresses;
}

} // namespace

QList<Problem> checkOuterLinks(const RelationGraph &graph, const OuterLinkRequest &request)
{
    LinkVerdicts verdicts;
    LinkSummary summary;
    LinkChecker checker;
    QEventLoop loop;
    QElapsedTimer sinceReport;
    sinceReport.start();
    QObject::connect(&checker, &LinkChecker::verdicts, &loop, [&verdicts](const QList<LinkResult> &results) {
        for (const LinkResult &result : results)
            verdicts.insert(result.address, result.verdict);
    });
    QObject::connect(&checker, &LinkChecker::progressed, &loop, [&sinceReport](const LinkProgress &progress) {
        if (sinceReport.elapsed() < ReportEveryMs)
            return;
        sinceReport.restart();
        writeError(said(QT_TRANSLATE_NOOP("Cli", "links to other sites: %1 of %2"))
                       .arg(progress.done)
                       .arg(progress.total)
                       .toUtf8()
                   + '\n');
    });
    QObject::connect(&checker, &LinkChecker::finished, &loop, [&](const LinkSummary &ended) {
        summary = ended;
        loop.quit();
    });
    checker.start(addressesOf(graph, request), request.options);
    loop.exec();

    const auto write = [](const QString &line) {
        if (!line.isEmpty())
            writeError(line.toUtf8() + '\n');
    };
    write(said(QT_TRANSLATE_NOOP("Cli", "links to other sites: %1 addresses, %2 asked for now: %3"))
              .arg(summary.progress.total)
              .arg(summary.progress.asked)
              .arg(countsOf(verdicts)));
    write(endingOf(summary));
    write(summary.trouble);

    const OuterLinkChecks checks(request.checks);
    QList<Problem> problems;
    for (const QString &file : request.files) {
        const EntryFacts *entry = graph.entry(file);
        QList<Problem> found = entry ? checks.check(*entry, verdicts) : QList<Problem>();
        found.removeIf([&](const Problem &problem) {
            return request.lines && !request.lines->value(file).contains(problem.line);
        });
        problems += found;
    }
    return problems;
}

} // namespace Commonplace::Cli
