// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/prosediff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace Commonplace {

namespace {

using Kind = ProsePiece::Kind;
using IndexPairs = QList<std::pair<qsizetype, qsizetype>>;

/// Above so many differences, what was found until then is taken.
constexpr qsizetype MostDifferences = 1000;
/// Texts with a smaller share of letters in common are shown one after the other.
constexpr double LeastInCommon = 0.2;
/// What is left out is longer than what stands for it.
constexpr qsizetype ShortestOmission = 30;

bool isBlank(const QString &token)
{
    return std::ranges::all_of(token, [](QChar sign) { return sign.isSpace(); });
}

/// Words, blanks and signs, in their order; together they are the text.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    const auto add = [&tokens](const QString &token) {
        // Unicode finds a boundary between a blank and a line end.
        if (!tokens.isEmpty() && isBlank(token) && isBlank(tokens.last()))
            tokens.last() += token;
        else
            tokens += token;
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        add(text.sliced(start, end - start));
        start = end;
    }
    if (start < text.size())
        add(text.sliced(start));
    return tokens;
}

qsizetype lettersIn(const QString &text)
{
    // A surrogate stands for a sign that may well be a letter.
    return std::ranges::count_if(text, [](QChar sign) { return sign.isLetterOrNumber() || sign.isSurrogate(); });
}

/// Names for tokens: equal ones have one, and all blanks.
class TokenNames
{
public:
    QList<qsizetype> of(const QStringList &tokens)
    {
        QList<qsizetype> names;
        names.reserve(tokens.size());
        for (const QString &token : tokens) {
            const QString key = isBlank(token) ? QStringLiteral(" ") : token;
            const auto known = m_names.constFind(key);
            names.append(known == m_names.constEnd() ? *m_names.insert(key, m_names.size()) : *known);
        }
        return names;
    }

private:
    QHash<QString, qsizetype> m_names;
};

/// The part of two sequences between what they begin and end with alike.
class MiddlePart
{
public:
    MiddlePart(const QList<qsizetype> &one, const QList<qsizetype> &other)
        : m_one(one)
        , m_other(other)
    {
        const qsizetype shorter = std::min(one.size(), other.size());
        while (m_start < shorter && one[m_start] == other[m_start])
            ++m_start;
        while (m_end < shorter - m_start && one[one.size() - 1 - m_end] == other[other.size() - 1 - m_end])
            ++m_end;
        m_oneSize = one.size() - m_start - m_end;
        m_otherSize = other.size() - m_start - m_end;
    }

    IndexPairs common()
    {
        IndexPairs pairs;
        for (qsizetype i = 0; i < m_start; ++i)
            pairs.append({ i, i });
        pairs += inMiddle();
        for (qsizetype i = m_end; i > 0; --i)
            pairs.append({ m_one.size() - i, m_other.size() - i });
        return pairs;
    }

private:
    /// The furthest x on each diagonal x - y from -d to d, after d differences.
    using Front = std::vector<qsizetype>;

    static qsizetype at(const Front &front, qsizetype d, qsizetype diagonal)
    {
        return front[static_cast<size_t>(diagonal + d)];
    }

    /// Where the way to a diagonal with d differences comes from: below (true) or the left.
    static bool comesFromAbove(const Front &before, qsizetype d, qsizetype diagonal)
    {
        return diagonal == -d || (diagonal != d && at(before, d - 1, diagonal - 1) < at(before, d - 1, diagonal + 1));
    }

    IndexPairs inMiddle()
    {
        if (m_oneSize == 0 || m_otherSize == 0)
            return {};
        const qsizetype most = std::min(m_oneSize + m_otherSize, MostDifferences);
        qsizetype best = 0; // the diagonal that came furthest
        for (qsizetype d = 0; d <= most; ++d) {
            Front front(static_cast<size_t>(2 * d + 1), -1);
            qsizetype furthest = -1;
            for (qsizetype diagonal = -d; diagonal <= d; diagonal += 2) {
                qsizetype x = 0;
                if (d > 0) {
                    const Front &before = m_fronts.back();
                    x = comesFromAbove(before, d, diagonal) ? at(before, d - 1, diagonal + 1)
                                                            : at(before, d - 1, diagonal - 1) + 1;
                }
                qsizetype y = x - diagonal;
                while (x < m_oneSize && y < m_otherSize && m_one[m_start + x] == m_other[m_start + y]) {
                    ++x;
                    ++y;
                }
                front[static_cast<size_t>(diagonal + d)] = x;
                if (x <= m_oneSize && y <= m_otherSize && x + y > furthest) {
                    furthest = x + y;
                    best = diagonal;
                }
            }
            m_fronts.push_back(std::move(front));
            if (furthest == m_oneSize + m_otherSize)
                break;
        }
        return wayTo(best);
    }

    IndexPairs wayTo(qsizetype diagonal) const
    {
        IndexPairs pairs;
        auto d = static_cast<qsizetype>(m_fronts.size()) - 1;
        qsizetype x = at(m_fronts.back(), d, diagonal);
        for (; d >= 0; --d) {
            qsizetype start = 0;
            qsizetype previous = diagonal;
            if (d > 0) {
                const Front &before = m_fronts[static_cast<size_t>(d - 1)];
                const bool fromAbove = comesFromAbove(before, d, diagonal);
                previous = fromAbove ? diagonal + 1 : diagonal - 1;
                start = at(before, d - 1, previous) + (fromAbove ? 0 : 1);
            }
            for (; x > start; --x)
                pairs.append({ m_start + x - 1, m_start + x - 1 - diagonal });
            if (d > 0)
                x = at(m_fronts[static_cast<size_t>(d - 1)], d - 1, previous);
            diagonal = previous;
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    const QList<qsizetype> &m_one;
    const QList<qsizetype> &m_other;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_oneSize = 0;
    qsizetype m_otherSize = 0;
    std::vector<Front> m_fronts;
};

/// A change, and what is the same behind it.
struct Change {
    QString removed;
    QString added;
    QString same;
    QString sameBefore; ///< `same`, as the first text writes it.

    [[nodiscard]] qsizetype letters() const { return std::max(lettersIn(removed), lettersIn(added)); }
};

/// The texts as a row of changes; the first may be empty.
QList<Change> changesOf(const QStringList &before, const QStringList &after)
{
    TokenNames names;
    const QList<qsizetype> beforeNames = names.of(before);
    IndexPairs pairs = commonItems(beforeNames, names.of(after));
    pairs.append({ before.size(), after.size() });
    QList<Change> changes { {} };
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[one, other] : std::as_const(pairs)) {
        if ((one > i || other > j) && !changes.last().same.isEmpty())
            changes.append(Change {});
        changes.last().removed += before.sliced(i, one - i).join(QString());
        changes.last().added += after.sliced(j, other - j).join(QString());
        if (one < before.size()) {
            changes.last().same += after[other];
            changes.last().sameBefore += before[one];
        }
        i = one + 1;
        j = other + 1;
    }
    return changes;
}

/// Two changes with next to nothing between them are read more easily as one.
QList<Change> joined(const QList<Change> &changes)
{
    QList<Change> fewer;
    for (const Change &change : changes) {
        if (!fewer.isEmpty() && fewer.last().letters() > 0) {
            Change &last = fewer.last();
            const qsizetype between = lettersIn(last.same);
            if (between == 0 || 2 * between <= std::min(last.letters(), change.letters())) {
                last.removed += last.sameBefore + change.removed;
                last.added += last.same + change.added;
                last.same = change.same;
                last.sameBefore = change.sameBefore;
                continue;
            }
        }
        fewer.append(change);
    }
    return fewer;
}

/// Where sentences begin, without the text's start, with its end.
QList<qsizetype> sentenceEnds(const QString &text)
{
    QList<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary())
        ends.append(end);
    if (ends.isEmpty() || ends.last() != text.size())
        ends.append(text.size());
    return ends;
}

} // namespace

IndexPairs commonItems(const QList<qsizetype> &one, const QList<qsizetype> &other)
{
    return MiddlePart(one, other).common();
}

QList<ProsePiece> proseDifference(const QString &before, const QString &after)
{
    QList<ProsePiece> pieces;
    const auto add = [&pieces](Kind kind, const QString &text) {
        if (!text.isEmpty())
            pieces.append({ .kind = kind, .text = text });
    };
    const QList<Change> changes = joined(changesOf(tokensOf(before), tokensOf(after)));
    qsizetype inCommon = 0;
    for (const Change &change : changes)
        inCommon += lettersIn(change.same);
    const auto most = static_cast<double>(std::max(lettersIn(before), lettersIn(after)));
    if (static_cast<double>(inCommon) < LeastInCommon * most) {
        add(Kind::Removed, before);
        add(Kind::Added, after);
        return pieces;
    }
    for (const Change &change : changes) {
        add(Kind::Removed, change.removed);
        add(Kind::Added, change.added);
        add(Kind::Same, change.same);
    }
    return pieces;
}

QList<ProsePiece> withoutUnchangedSentences(const QList<ProsePiece> &pieces)
{
    QList<ProsePiece> shown;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const ProsePiece &piece = pieces[i];
        const QList<qsizetype> ends =
            piece.kind == Kind::Same ? sentenceEnds(piece.text) : QList<qsizetype> { piece.text.size() };
        // The sentence in which the change before it ends, and the one in which the change behind it begins, stay.
        const qsizetype from = i == 0 ? 0 : ends.first();
        const qsizetype to = i + 1 == pieces.size() ? piece.text.size() : (ends.size() > 1 ? ends[ends.size() - 2] : 0);
        if (piece.kind != Kind::Same || to - from < ShortestOmission) {
            shown.append(piece);
            continue;
        }
        if (from > 0)
            shown.append({ .kind = Kind::Same, .text = piece.text.first(from) });
        shown.append({ .kind = Kind::Omitted, .text = QStringLiteral("…") });
        if (to < piece.text.size())
            shown.append({ .kind = Kind::Same, .text = piece.text.sliced(to) });
    }
    return shown;
}

double wordSimilarity(const QString &one, const QString &other)
{
    QHash<QString, qsizetype> counts;
    qsizetype all = 0;
    qsizetype inCommon = 0;
    const QStringList first = tokensOf(one);
    for (const QString &token : first) {
        if (lettersIn(token) > 0) {
            ++counts[token];
            ++all;
        }
    }
    const QStringList second = tokensOf(other);
    for (const QString &token : second) {
        if (lettersIn(token) == 0)
            continue;
        ++all;
        const auto known = counts.find(token);
        if (known != counts.end() && *known > 0) {
            --*known;
            ++inCommon;
        }
    }
    return all == 0 ? 1 : 2 * static_cast<double>(inCommon) / static_cast<double>(all);
}

} // namespace Commonplace
