// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/titlechecks.h"

#include "checks/rules.h"
#include "checks/valuechecks.h"
#include "relations/namefolding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Commonplace {

namespace {

/// Shorter titles are one slip apart by chance.
constexpr qsizetype ShortestSlip = 10;

struct Titled {
    const EntryFacts *entry = nullptr;
    QString loose {};
};

QString sortedWords(const QString &loose)
{
    QStringList words = loose.split(u'-');
    words.sort();
    return words.join(u'-');
}

bool isNumber(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// The text without one of its signs each: two texts that share one are a slip apart (or two, told by the lengths).
QStringList withoutOne(const QString &text)
{
    QStringList shorter { text };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit() && (i == 0 || text[i] != text[i - 1]))
            shorter += text.first(i) + text.sliced(i + 1);
    }
    return shorter;
}

/// One sign more, one less, another one in its place, or two neighbours swapped; no digits.
bool isSlip(const QString &a, const QString &b)
{
    const auto [begin, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QString restA = a.sliced(begin - a.begin());
    const QString restB = b.sliced(other - b.begin());
    const auto tail = [](const QString &text) { return text.isEmpty() ? text : text.sliced(1); };
    const bool isSwap = restA.size() > 1 && restB.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0]
                        && tail(tail(restA)) == tail(tail(restB));
    const bool isNear = isSwap || tail(restA) == restB || restA == tail(restB) || tail(restA) == tail(restB);
    return isNear && !isNumber(restA.left(1)) && !isNumber(restB.left(1));
}

} // namespace

QList<Problem> checkSimilarTitles(const RelationGraph &graph, const CheckSettings &settings)
{
    const QString rule = QStringLiteral("entry/similar-title");
    QList<Problem> problems;
    const std::optional<Problem::Severity> severity = severityOf(rule, settings, Problem::Severity::Info);
    if (!severity)
        return problems;
    QList<Titled> titled;
    QHash<QString, QList<qsizetype>> buckets;
    const QStringList paths = graph.paths();
    for (const QString &path : paths) {
        const EntryFacts *entry = graph.entry(path);
        const QString loose = looseName(entry->title);
        const QString group = entry->collection + u'\n' + entry->locale + u'\n';
        const qsizetype own = titled.size();
        titled.append({ entry, loose });
        if (loose.isEmpty())
            continue;
        buckets[group + u'=' + sortedWords(loose)].append(own);
        if (loose.size() < ShortestSlip)
            continue;
        const QStringList shorter = withoutOne(loose);
        for (const QString &text : shorter)
            buckets[group + text].append(own);
    }
    QList<QList<qsizetype>> near(titled.size());
    for (auto bucket = buckets.constBegin(); bucket != buckets.constEnd(); ++bucket) {
        const bool isByWords = bucket.key().contains(u"\n=");
        for (const qsizetype a : bucket.value()) {
            for (const qsizetype b : bucket.value()) {
                const bool isSame = titled[a].entry->title.simplified().toCaseFolded()
                                    == titled[b].entry->title.simplified().toCaseFolded();
                if (a != b && !isSame && !near[a].contains(b)
                    && (isByWords || isSlip(titled[a].loose, titled[b].loose)))
                    near[a].append(b);
            }
        }
    }
    for (qsizetype own = 0; own < titled.size(); ++own) {
        if (near[own].isEmpty())
            continue;
        std::sort(near[own].begin(), near[own].end());
        const EntryFacts &entry = *titled[own].entry;
        const EntryFacts &other = *titled[near[own].constFirst()].entry;
        problems.append(
            { .rule = rule,
              .severity = *severity,
              .file = entry.path,
              .line = 1,
              .column = 1,
              .message = QCoreApplication::translate(
                             "Checks", "The title “%1” is nearly “%2”, that of %3. If both mean the same, "
                                       "make one entry of them.")
                             .arg(shownValue(entry.title.toUtf8()), shownValue(other.title.toUtf8()), other.path) });
    }
    return problems;
}

} // namespace Commonplace
