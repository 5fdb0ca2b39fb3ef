// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/mentions.h"

#include "library/searchfolding.h"
#include "markdown/markdowndocument.h"
#include "relations/linktext.h"
#include "text/lineindex.h"
#include "text/utf8.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace Commonplace {

namespace {

constexpr qsizetype ShortestWord = 4;

QString keyOf(const QString &locale, const QString &word)
{
    return locale + u' ' + word;
}

/// Parts of a body in which no mention counts, sorted; bytes.
QList<TextRange> closedParts(const QByteArray &body)
{
    QList<TextRange> parts;
    const MarkdownDocument document = MarkdownDocument::parse(body, MarkdownDocument::Words::LeftOut);
    for (const MarkdownBlock &block : document.blocks) {
        if (block.kind == MarkdownBlock::Kind::Code)
            parts.append(block.range);
    }
    for (const MarkdownHeading &heading : document.headings)
        parts.append(heading.range);
    for (const MarkdownLink &link : document.links)
        parts.append(link.range);
    // Code within lines and lists, whole HTML elements whose text is no running text, tags, definitions of links.
    static const QRegularExpression closed(
        QStringLiteral("(?<!`)(`+)(?!`)[^\\n]*?(?<!`)\\1(?!`)"
                       "|^ *(```+|~~~+)[\\s\\S]*?(?:^ *\\2[`~]*\\s*$|\\z)"
                       "|<(a|code|pre|script|style|h[1-6])\\b[\\s\\S]*?</\\3\\s*>"
                       "|<!--[\\s\\S]*?-->|</?[A-Za-z][^<>]*>|\\{[{%][^\\n]*?[}%]\\}|\\[\\[[^\\]\\n]*\\]\\]"
                       "|^ {0,3}\\[[^\\]\\n]+\\]:[^\\n]*$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    // Every byte a sign of its own: places stay bytes.
    const QString bytes = QString::fromLatin1(body);
    for (const QRegularExpressionMatch &match : closed.globalMatch(bytes))
        parts.append({ .start = match.capturedStart(), .end = match.capturedEnd() });
    std::ranges::sort(parts, {}, &TextRange::start);
    return parts;
}

bool isClosed(const QList<TextRange> &parts, const TextRange &range)
{
    return std::ranges::any_of(
        parts, [&range](const TextRange &part) { return part.start < range.end && range.start < part.end; });
}

/// May this stand between two words of one name?
bool joins(QStringView gap)
{
    static const QRegularExpression between(QStringLiteral("\\A[ \\t\\-\\x{2010}-\\x{2015}'\\x{2018}\\x{2019}\",:&/]*"
                                                           "(?:\\r?\\n[ \\t]*)?[ \\t]*\\z"));
    return between.matchView(gap).hasMatch();
}

/// The sentence around a place, as far as its paragraph goes.
QString sentenceAround(const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression border(
        QStringLiteral("(?<=[.!?\\x{061F}\\x{3002}])\\s+|\\n\\s*\\n|\\n(?=\\s*[-*>|#])"));
    constexpr qsizetype Around = 400;
    const qsizetype from = std::max<qsizetype>(0, start - Around);
    const QStringView before = QStringView(text).sliced(from, start - from);
    qsizetype first = 0;
    for (const QRegularExpressionMatch &match : border.globalMatchView(before))
        first = match.capturedEnd();
    const QStringView behind = QStringView(text).sliced(end, std::min(Around, text.size() - end));
    const QRegularExpressionMatch last = border.matchView(behind);
    const qsizetype length = last.hasMatch() ? last.capturedStart() : behind.size();
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]\\n]*)\\]\\([^()\\n]*\\)"));
    return text.sliced(from + first, end + length - from - first).replace(link, QStringLiteral("\\1")).simplified();
}

struct Word {
    QString text;
    qsizetype start = 0; // UTF-16 in the original
    qsizetype end = 0;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    const FoldedText folded = foldedWithOrigins(text);
    qsizetype at = 0;
    while (at < folded.text.size()) {
        if (folded.text[at] == u' ') {
            ++at;
            continue;
        }
        const qsizetype next = folded.text.indexOf(u' ', at);
        const qsizetype behind = next < 0 ? folded.text.size() : next;
        qsizetype end = folded.origins[static_cast<size_t>(behind - 1)] + 1;
        while (end < text.size() && (text[end].isLowSurrogate() || text[end].isMark()))
            ++end;
        words.append({ folded.text.sliced(at, behind - at), folded.origins[static_cast<size_t>(at)], end });
        at = behind;
    }
    return words;
}

} // namespace

QList<MentionNames::Named> MentionNames::namedIn(const RelationGraph &graph)
{
    QList<Named> entries;
    const QStringList paths = graph.paths();
    for (const QString &path : paths) {
        const EntryFacts *facts = graph.entry(path);
        entries.append(
            { .path = path, .locale = facts->locale, .names = QStringList { facts->title } + facts->aliases });
    }
    return entries;
}

MentionNames::MentionNames(const QList<Named> &entries)
    : m_entries(entries)
{
    QHash<QString, int> owners; // by locale and whole name; -1 where there are several
    QHash<QString, QStringList> words;
    for (int id = 0; id < static_cast<int>(m_entries.size()); ++id) {
        const Named &entry = m_entries[id];
        m_ids.insert(entry.path, id);
        for (const QString &name : entry.names) {
            const QStringList parts = foldedWords(name).split(u' ', Qt::SkipEmptyParts);
            if (parts.isEmpty() || (parts.size() == 1 && parts[0].size() < ShortestWord))
                continue;
            const QString key = keyOf(entry.locale, parts.join(u' '));
            const auto owner = owners.constFind(key);
            const bool isTaken = owner != owners.cend() && *owner != id;
            owners.insert(key, isTaken ? -1 : id);
            words.insert(key, parts);
        }
    }
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (*owner < 0)
            continue;
        const QStringList parts = words.value(owner.key());
        m_names[keyOf(m_entries[*owner].locale, parts[0])].append({ .words = parts, .entry = *owner });
    }
    for (QList<Name> &names : m_names) {
        std::ranges::sort(names,
                          [](const Name &one, const Name &other) { return one.words.size() > other.words.size(); });
    }
}

QStringList MentionNames::namesOf(const QString &path) const
{
    QStringList names;
    const int id = m_ids.value(path, -1);
    if (id < 0)
        return names;
    for (const QString &name : m_entries[id].names) {
        const QStringList parts = foldedWords(name).split(u' ', Qt::SkipEmptyParts);
        const QList<Name> known =
            parts.isEmpty() ? QList<Name>() : m_names.value(keyOf(m_entries[id].locale, parts[0]));
        const bool isKnown =
            std::ranges::any_of(known, [&](const Name &one) { return one.entry == id && one.words == parts; });
        if (isKnown && !names.contains(parts.join(u' ')))
            names.append(parts.join(u' '));
    }
    return names;
}

QList<Mention> MentionNames::mentionsIn(const QString &path, const Entry &entry) const
{
    QList<Mention> mentions;
    const int own = m_ids.value(path, -1);
    const QByteArray body = entry.body();
    if (own < 0 || firstInvalidUtf8(body))
        return mentions;
    const QString &locale = m_entries[own].locale;
    const QString text = QString::fromUtf8(body);
    const QList<Word> words = wordsOf(text);
    const QList<TextRange> closed = closedParts(body);
    const LineIndex lines(entry.bytes());
    qsizetype unitsAt = 0;
    qsizetype bytesAt = 0;
    const auto bytesTo = [&](qsizetype units) {
        bytesAt += QStringView(text).sliced(unitsAt, units - unitsAt).toUtf8().size();
        unitsAt = units;
        return bytesAt;
    };
    const auto fits = [&](qsizetype at, const Name &name) {
        if (at + name.words.size() > words.size())
            return false;
        for (qsizetype i = 0; i < name.words.size(); ++i) {
            if (words[at + i].text != name.words[i])
                return false;
            const qsizetype behind = i == 0 ? words[at].start : words[at + i - 1].end;
            if (i > 0 && !joins(QStringView(text).sliced(behind, words[at + i].start - behind)))
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto names = m_names.constFind(keyOf(locale, words[at].text));
        if (names == m_names.cend())
            continue;
        const auto name = std::ranges::find_if(*names, [&](const Name &one) { return fits(at, one); });
        if (name == names->end())
            continue;
        const qsizetype start = words[at].start;
        const qsizetype end = words[at + name->words.size() - 1].end;
        at += name->words.size() - 1;
        const qsizetype firstByte = bytesTo(start);
        const TextRange range { .start = firstByte, .end = bytesTo(end) };
        if (name->entry == own || isClosed(closed, range))
            continue;
        const TextRange inFile = range.shifted(entry.bodyRange().start);
        const TextPosition position = lines.position(inFile.start);
        mentions.append({ .target = m_entries[name->entry].path,
                          .range = inFile,
                          .line = position.line,
                          .column = position.column,
                          .sentence = sentenceAround(text, start, end) });
    }
    return mentions;
}

QString sentenceAt(const Entry &entry, const TextRange &range)
{
    const TextRange body = entry.bodyRange();
    if (range.start < body.start || range.end > body.end || firstInvalidUtf8(entry.body()))
        return {};
    const QByteArray bytes = entry.body();
    const auto units = [&](qsizetype offset) { return utf16Length(QByteArrayView(bytes).first(offset - body.start)); };
    return sentenceAround(QString::fromUtf8(bytes), units(range.start), units(range.end));
}

QStringList namedBy(const RelationGraph &graph, const QString &path)
{
    QStringList named { path };
    const QList<RelationEdge> edges = graph.outgoing(path);
    for (const RelationEdge &edge : edges) {
        if (!edge.target.isEmpty() && !named.contains(edge.target))
            named.append(edge.target);
    }
    return named;
}

QString linkAddress(const RelationGraph &graph, const QString &from, const QString &to)
{
    const EntryFacts *target = graph.entry(to);
    if (!target || target->pageUrl.isEmpty())
        return LinkText::relative(from, to);
    int whole = 0;
    int rooted = 0;
    int files = 0;
    constexpr int Enough = 200;
    const QStringList paths = graph.paths();
    for (const QString &path : paths) {
        const QList<LinkFact> &links = graph.entry(path)->links;
        for (int i = 0; i < static_cast<int>(links.size()) && whole + rooted + files < Enough; ++i) {
            if (links[i].isImage || graph.linkAnswer(path, i).state != RelationAnswer::State::Resolved)
                continue;
            if (links[i].target.contains(u"://"))
                ++whole;
            else if (links[i].target.startsWith(u'/') && !links[i].target.contains(u".md"))
                ++rooted;
            else
                ++files;
        }
    }
    if (rooted > files && rooted >= whole)
        return QUrl(target->pageUrl).path(QUrl::FullyEncoded);
    return whole > files ? target->pageUrl : LinkText::relative(from, to);
}

TextEdits linked(const QByteArray &bytes, const TextRange &range, const QString &address)
{
    // Brackets and backslashes would end the link's text; a title has them rarely, and then as they are meant.
    QByteArray text;
    const QByteArrayView name = range.in(bytes);
    for (const char sign : name) {
        if (sign == '[' || sign == ']')
            text += '\\';
        text += sign;
    }
    return { { .range = range, .replacement = '[' + text + "](" + address.toUtf8() + ')' } };
}

} // namespace Commonplace
