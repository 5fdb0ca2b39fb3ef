// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/similarentries.h"

#include "text/similartext.h"

#include <QSet>

#include <algorithm>

namespace Commonplace {

namespace {

/// Words so frequent that sharing them says nothing.
bool saysNothing(const QString &word)
{
    static const QSet<QString> words { QStringLiteral("a"),   QStringLiteral("an"), QStringLiteral("and"),
                                       QStringLiteral("as"),  QStringLiteral("at"), QStringLiteral("by"),
                                       QStringLiteral("for"), QStringLiteral("in"), QStringLiteral("of"),
                                       QStringLiteral("on"),  QStringLiteral("or"), QStringLiteral("the"),
                                       QStringLiteral("to"),  QStringLiteral("vs"), QStringLiteral("with") };
    return words.contains(word);
}

} // namespace

TitleIndex::TitleIndex(const QStringList &titles)
{
    m_titles.reserve(titles.size());
    for (const QString &title : titles)
        m_titles.append(folded(title));
}

TitleIndex::Title TitleIndex::folded(const QString &title)
{
    QString text = title.normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    for (QChar &c : text) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark())
            c = u' ';
    }
    Title result { .text = text.simplified() };
    result.words = result.text.split(u' ', Qt::SkipEmptyParts);
    if (!std::all_of(result.words.begin(), result.words.end(), saysNothing))
        result.words.removeIf(saysNothing);
    std::sort(result.words.begin(), result.words.end());
    result.words.removeDuplicates();
    return result;
}

int TitleIndex::scoreOf(const Title &wanted, const Title &title)
{
    if (wanted.text == title.text)
        return 100;
    if (wanted.words == title.words)
        return 95;
    const auto length = static_cast<int>(std::max(wanted.text.size(), title.text.size()));
    const int limit = length / 5;
    if (limit > 0 && std::abs(wanted.text.size() - title.text.size()) <= limit) {
        const int distance = editDistance(wanted.text, title.text, limit);
        if (distance <= limit)
            return 95 - 30 * distance / limit;
    }
    const bool isContained = (u' ' + title.text).contains(u' ' + wanted.text) || wanted.text.contains(title.text);
    if (isContained && std::min(wanted.text.size(), title.text.size()) >= 4)
        return 60;
    std::vector<QString> shared;
    std::set_intersection(wanted.words.begin(), wanted.words.end(), title.words.begin(), title.words.end(),
                          std::back_inserter(shared));
    const auto more = static_cast<int>(std::max(wanted.words.size(), title.words.size()));
    const auto common = static_cast<int>(shared.size());
    return common > 1 && 2 * common >= more ? 50 * common / more : 0;
}

QList<SimilarEntry> TitleIndex::similarTo(const QString &title, qsizetype limit) const
{
    const Title wanted = folded(title);
    QList<SimilarEntry> similar;
    if (wanted.text.size() < 3)
        return similar;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (const int score = m_titles[i].text.isEmpty() ? 0 : scoreOf(wanted, m_titles[i]); score > 0)
            similar.append({ i, score });
    }
    std::stable_sort(similar.begin(), similar.end(),
                     [](const SimilarEntry &a, const SimilarEntry &b) { return a.score > b.score; });
    return similar.first(std::min(limit, similar.size()));
}

} // namespace Commonplace
