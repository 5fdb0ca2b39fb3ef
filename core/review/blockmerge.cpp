// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/blockmerge.h"

#include "text/sequencediff.h"

namespace Commonplace {

namespace {

/// Words that neither side touched and that part changes of the two from each other.
constexpr int Guard = 3;

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
}

/// A word and the blanks behind it.
struct Word {
    QByteArray text;
    QByteArray blanks;

    [[nodiscard]] bool endsSentence() const
    {
        qsizetype end = text.size();
        while (end > 0 && QByteArrayView("\"')]*_").contains(text[end - 1]))
            --end;
        const QByteArrayView word = QByteArrayView(text).first(end);
        return word.endsWith('.') || word.endsWith('!') || word.endsWith('?') || word.endsWith("\xE2\x80\xA6")
               || word.endsWith("\xE3\x80\x82") || word.endsWith("\xD8\x9F"); // … 。 ؟
    }
};

/// The blanks at the text's beginning belong to an empty word.
QList<Word> wordsOf(const QByteArray &text)
{
    QList<Word> words;
    qsizetype at = 0;
    do {
        Word word;
        const qsizetype start = at;
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        word.text = text.sliced(start, at - start);
        const qsizetype blanks = at;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        word.blanks = text.sliced(blanks, at - blanks);
        if (words.isEmpty() && !word.text.isEmpty())
            words.append(Word());
        words.append(word);
    } while (at < text.size());
    return words;
}

using Numbers = ThreeWay<std::vector<int>>;

template <typename Item, typename Key>
Numbers numbered(const ThreeWay<QList<Item>> &items, const Key &key)
{
    TextNumbers numbers;
    return { numbers.ofAll(items.base, key), numbers.ofAll(items.ours, key), numbers.ofAll(items.theirs, key) };
}

class WordMerge
{
public:
    WordMerge(const ThreeWay<QByteArray> &texts, BodyBlock::Kind kind)
        : m_words { wordsOf(texts.base), wordsOf(texts.ours), wordsOf(texts.theirs) }
        , m_kind(kind)
    {
        const Numbers numbers = numbered(m_words, [](const Word &word) { return word.text; });
        m_regions = mergeRegions(numbers.base, numbers.ours, numbers.theirs);
    }

    /// The merged text; nothing where the sides come too close to each other.
    [[nodiscard]] std::optional<QByteArray> merge() const
    {
        if (!isGuarded())
            return std::nullopt;
        QByteArray text;
        for (const MergeRegion &region : m_regions)
            text += words(region);
        return text;
    }

private:
    [[nodiscard]] bool isGuarded() const
    {
        MergeRegion::Kind last = MergeRegion::Kind::Same;
        bool isParted = true;
        for (const MergeRegion &region : m_regions) {
            switch (region.kind) {
            case MergeRegion::Kind::Conflict:
                return false;
            case MergeRegion::Kind::Same:
                isParted = isParted || parts(region);
                break;
            default:
                if (!isParted && region.kind != last && last != MergeRegion::Kind::Same)
                    return false;
                last = region.kind;
                isParted = endsWhole(region);
            }
        }
        return true;
    }

    /// Does a sentence, an item or a cell end with this word?
    [[nodiscard]] bool isEnd(const Word &word) const
    {
        const bool endsItem = m_kind == BodyBlock::Kind::Lines && word.blanks.contains('\n');
        return word.endsSentence() || endsItem || word.text == "|";
    }

    /// Does a change end where a sentence or an item ends, as before so after it?
    [[nodiscard]] bool endsWhole(const MergeRegion &region) const
    {
        const bool isTheirs = region.kind == MergeRegion::Kind::Theirs;
        const QList<Word> &side = isTheirs ? m_words.theirs : m_words.ours;
        const int end = isTheirs ? region.theirsEnd : region.oursEnd;
        return region.baseEnd > 0 && end > 0 && isEnd(m_words.base[region.baseEnd - 1]) && isEnd(side[end - 1]);
    }

    /// Is what neither side touched enough to keep their changes apart?
    [[nodiscard]] bool parts(const MergeRegion &same) const
    {
        int touched = 0;
        for (int i = same.base; i < same.baseEnd; ++i) {
            touched += m_words.base[i].text.isEmpty() ? 0 : 1;
            if (isEnd(m_words.base[i]))
                return true;
        }
        return touched >= Guard;
    }

    [[nodiscard]] QByteArray words(const MergeRegion &region) const
    {
        const int count = region.baseEnd - region.base;
        QByteArray text;
        switch (region.kind) {
        case MergeRegion::Kind::Same:
        case MergeRegion::Kind::Both:
            for (int i = 0; i < region.oursEnd - region.ours; ++i) {
                const Word &ours = m_words.ours[region.ours + i];
                const Word &theirs = m_words.theirs[region.theirs + i];
                const QByteArray &before = i < count ? m_words.base[region.base + i].blanks : ours.blanks;
                text += ours.text + changedOrSmaller(ThreeWay { before, ours.blanks, theirs.blanks });
            }
            return text;
        case MergeRegion::Kind::Ours:
            return changedWords(region, m_words.ours.sliced(region.ours, region.oursEnd - region.ours),
                                m_words.theirs.sliced(region.theirs, region.theirsEnd - region.theirs));
        case MergeRegion::Kind::Theirs:
            return changedWords(region, m_words.theirs.sliced(region.theirs, region.theirsEnd - region.theirs),
                                m_words.ours.sliced(region.ours, region.oursEnd - region.ours));
        case MergeRegion::Kind::Conflict:
            break;
        }
        return text;
    }

    /// The words of the side that changed them; as many as there were get the line breaks that the other side made.
    [[nodiscard]] QByteArray changedWords(const MergeRegion &region, const QList<Word> &changed,
                                          const QList<Word> &other) const
    {
        const QList<Word> before = m_words.base.sliced(region.base, region.baseEnd - region.base);
        const bool areAsMany = changed.size() == before.size();
        QByteArray text;
        for (qsizetype i = 0; i < changed.size(); ++i) {
            const QByteArray &blanks = changed[i].blanks;
            text += changed[i].text
                    + (areAsMany ? changedOrSmaller(ThreeWay { before[i].blanks, blanks, other[i].blanks }) : blanks);
        }
        return text;
    }

    ThreeWay<QList<Word>> m_words;
    BodyBlock::Kind m_kind;
    std::vector<MergeRegion> m_regions;
};

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    const bool isEnded = lines.last().isEmpty();
    for (QByteArray &line : lines)
        line += '\n';
    if (isEnded)
        lines.removeLast();
    return lines;
}

MergePieces mergedByLines(const ThreeWay<QByteArray> &texts)
{
    const ThreeWay lines { linesOf(texts.base), linesOf(texts.ours), linesOf(texts.theirs) };
    const Numbers numbers = numbered(lines, [](const QByteArray &line) { return line; });
    MergePieces pieces;
    const std::vector<MergeRegion> regions = mergeRegions(numbers.base, numbers.ours, numbers.theirs);
    for (const MergeRegion &region : regions) {
        const QByteArray ours = lines.ours.sliced(region.ours, region.oursEnd - region.ours).join();
        const QByteArray theirs = lines.theirs.sliced(region.theirs, region.theirsEnd - region.theirs).join();
        if (region.kind == MergeRegion::Kind::Conflict) {
            const QByteArray base = lines.base.sliced(region.base, region.baseEnd - region.base).join();
            pieces.append({ .conflict = MergeConflict { .lines = { base, ours, theirs } } });
        } else {
            append(&pieces, region.kind == MergeRegion::Kind::Theirs ? theirs : ours);
        }
    }
    return pieces;
}

} // namespace

MergePieces mergedBlock(const ThreeWay<QByteArray> &texts, BodyBlock::Kind kind)
{
    if (const QByteArray *one = changedByOne(texts))
        return { MergePiece { .text = *one } };
    if (kind == BodyBlock::Kind::Code)
        return mergedByLines(texts);
    const std::optional<QByteArray> merged = WordMerge(texts, kind).merge();
    if (merged)
        return { MergePiece { .text = *merged } };
    if (kind == BodyBlock::Kind::Lines) {
        // Lists and tables say something in each line: what a person has to decide are the lines concerned.
        MergePieces pieces = mergedByLines(texts);
        if (hasConflict(pieces))
            return pieces;
    }
    return { MergePiece { .conflict = MergeConflict { .lines = texts } } };
}

} // namespace Commonplace
