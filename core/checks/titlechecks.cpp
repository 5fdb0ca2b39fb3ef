// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/titlechecks.h"

#include "checks/rules.h"
#include "checks/valuechecks.h"
#include "relations/namefolding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace Commonplace {

namespace {

/// Shorter titles are one slip apart by chance.
constexpr qsizetype ShortestSlip = 10;

/// So many entries are held against all others one by one; of more, all against all by what near ones share.
constexpr qsizetype Few = 40;

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

/// Calls `use` with the text, and with the text without one of its signs each: two texts that share one are a slip
/// apart (or two, told by the lengths).
template <typename Use>
void eachWithoutOne(const QString &text, const Use &use)
{
    use(QStringView(text));
    QString shorter;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isDigit() || (i > 0 && text[i] == text[i - 1]))
            continue;
        shorter.resize(0);
        shorter.append(QStringView(text).first(i)).append(QStringView(text).sliced(i + 1));
        use(QStringView(shorter));
    }
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

bool SimilarTitles::areNear(const Titled &a, const Titled &b)
{
    if (a.loose.isEmpty() || b.loose.isEmpty() || a.group != b.group || a.plain == b.plain)
        return false;
    const bool areLong = a.loose.size() >= ShortestSlip && b.loose.size() >= ShortestSlip;
    return a.words == b.words || (areLong && qAbs(a.loose.size() - b.loose.size()) < 2 && isSlip(a.loose, b.loose));
}

void SimilarTitles::link(const QString &a, const QString &b)
{
    m_titled[a].near.insert(b);
    m_titled[b].near.insert(a);
}

void SimilarTitles::linkOne(const QString &path)
{
    const Titled own = m_titled.value(path);
    QStringList near;
    for (auto other = m_titled.cbegin(); other != m_titled.cend(); ++other) {
        if (other.key() != path && areNear(own, *other))
            near.append(other.key());
    }
    for (const QString &other : std::as_const(near))
        link(path, other);
}

void SimilarTitles::linkAll()
{
    // What near titles share, by its hash: what shares one is held against each other.
    std::vector<std::pair<size_t, const QString *>> shared;
    for (auto entry = m_titled.cbegin(); entry != m_titled.cend(); ++entry) {
        if (entry->loose.isEmpty())
            continue;
        const size_t group = qHash(entry->group);
        shared.emplace_back(qHash(entry->words, group + 1), &entry.key());
        if (entry->loose.size() >= ShortestSlip)
            eachWithoutOne(entry->loose,
                           [&](QStringView text) { shared.emplace_back(qHash(text, group), &entry.key()); });
    }
    std::sort(shared.begin(), shared.end());
    QList<std::pair<QString, QString>> near;
    for (auto first = shared.cbegin(); first != shared.cend();) {
        const auto end = std::find_if(first, shared.cend(), [&](const auto &one) { return one.first != first->first; });
        for (auto a = first; a != end; ++a) {
            for (auto b = a + 1; b != end; ++b) {
                if (a->second != b->second && areNear(*m_titled.constFind(*a->second), *m_titled.constFind(*b->second)))
                    near.append({ *a->second, *b->second });
            }
        }
        first = end;
    }
    for (const auto &[a, b] : std::as_const(near))
        link(a, b);
}

QSet<QString> SimilarTitles::update(const RelationGraph &graph, const QStringList &paths)
{
    QSet<QString> concerned;
    QStringList changed;
    for (const QString &path : paths) {
        const EntryFacts *entry = graph.entry(path);
        const auto known = m_titled.constFind(path);
        const QString group = entry ? entry->collection + u'\n' + entry->locale + u'\n' : QString();
        if (entry && known != m_titled.cend() && known->title == entry->title && known->group == group)
            continue;
        concerned.insert(path);
        if (known != m_titled.cend()) {
            const QSet<QString> near = known->near;
            for (const QString &other : near)
                m_titled[other].near.remove(path);
            concerned += near;
            m_titled.remove(path);
        }
        if (!entry)
            continue;
        const QString loose = looseName(entry->title);
        m_titled.insert(path, { .group = group,
                                .title = entry->title,
                                .plain = entry->title.simplified().toCaseFolded(),
                                .loose = loose,
                                .words = sortedWords(loose) });
        changed.append(path);
    }
    if (changed.size() > Few) {
        linkAll();
    } else {
        for (const QString &path : std::as_const(changed))
            linkOne(path);
    }
    for (const QString &path : std::as_const(changed))
        concerned += m_titled.value(path).near;
    return concerned;
}

std::optional<Problem> SimilarTitles::check(const QString &path, const CheckSettings &settings) const
{
    const QString rule = QStringLiteral("entry/similar-title");
    const std::optional<Problem::Severity> severity = severityOf(rule, settings, Problem::Severity::Info);
    const auto own = m_titled.constFind(path);
    if (!severity || own == m_titled.cend() || own->near.isEmpty())
        return std::nullopt;
    const QString other = *std::min_element(own->near.cbegin(), own->near.cend());
    return Problem { .rule = rule,
                     .severity = *severity,
                     .file = path,
                     .line = 1,
                     .column = 1,
                     .message = QCoreApplication::translate(
                                    "Checks", "The title “%1” is nearly “%2”, that of %3. If both mean the same, "
                                              "make one entry of them.")
                                    .arg(shownValue(own->title.toUtf8()),
                                         shownValue(m_titled.value(other).title.toUtf8()), other) };
}

QList<Problem> checkSimilarTitles(const RelationGraph &graph, const CheckSettings &settings)
{
    QList<Problem> problems;
    if (!severityOf(QStringLiteral("entry/similar-title"), settings, Problem::Severity::Info))
        return problems;
    SimilarTitles titles;
    const QStringList paths = graph.paths();
    titles.update(graph, paths);
    for (const QString &path : paths) {
        if (std::optional<Problem> problem = titles.check(path, settings))
            problems.append(*problem);
    }
    return problems;
}

} // namespace Commonplace
