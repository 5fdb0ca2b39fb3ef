// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searchquery.h"

#include "library/searchfolding.h"

#include <algorithm>

namespace Commonplace {

namespace {

bool isQuote(QChar sign)
{
    return sign == u'"' || sign == u'\u201C' || sign == u'\u201D' || sign == u'\u201E' || sign == u'\u00AB'
           || sign == u'\u00BB';
}

/// A piece of a query between blanks: `-key:"value"`.
struct Piece {
    bool isExcluded = false;
    QString key {}; ///< What stands before a colon that has something behind it.
    QString text {};
    bool isQuoted = false;
};

class QueryReader
{
public:
    explicit QueryReader(QStringView text)
        : m_text(text)
    {
    }

    /// The next piece; false at the end.
    bool next(Piece *piece)
    {
        *piece = {};
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        const bool isMinus = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        piece->isExcluded = isMinus;
        m_at += isMinus ? 1 : 0;
        const qsizetype colon = keyEnd();
        if (colon > m_at) {
            piece->key = m_text.sliced(m_at, colon - m_at).toString();
            m_at = colon + 1;
        }
        piece->isQuoted = m_at < m_text.size() && isQuote(m_text[m_at]);
        piece->text = piece->isQuoted ? quoted() : plain();
        return true;
    }

private:
    /// Where the colon of a `key:value` stands; -1 where there is none.
    qsizetype keyEnd() const
    {
        qsizetype at = m_at;
        while (at < m_text.size()
               && (m_text[at].isLetterOrNumber() || m_text[at] == u'_' || m_text[at] == u'-' || m_text[at] == u'.'))
            ++at;
        const bool isKey = at + 1 < m_text.size() && m_text[at] == u':' && !m_text[at + 1].isSpace();
        return isKey ? at : -1;
    }

    QString quoted()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        const QString text = m_text.sliced(start, m_at - start).toString();
        m_isClosed = m_at < m_text.size();
        m_at += m_isClosed ? 1 : 0;
        return text;
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isClosed = true;

public:
    /// Is the last quote closed? One that is not may still be typed.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
};

bool isFilter(const QString &key, const QStringList &fields)
{
    static const QStringList own { QStringLiteral("collection"), QStringLiteral("locale"), QStringLiteral("path"),
                                   QStringLiteral("is"),         QStringLiteral("has"),    QStringLiteral("names"),
                                   QStringLiteral("namedby"),    QStringLiteral("problem") };
    return own.contains(key) || !fieldsMeant(key, fields).isEmpty();
}

} // namespace

QStringList fieldsMeant(const QString &key, const QStringList &fields)
{
    QStringList meant;
    for (const QString &field : fields) {
        const QStringView last = QStringView(field).sliced(field.lastIndexOf(u'.') + 1);
        if (field == key || last == key || last == QString(key + u's'))
            meant.append(field);
    }
    return meant;
}

SearchQuery SearchQuery::parse(const QString &text, const QStringList &fields)
{
    SearchQuery query;
    QueryReader reader(QStringView(text).first(std::min(text.size(), MaxLength)));
    Piece piece;
    bool endsOpen = false;
    while (query.wanted.size() + query.unwanted.size() + query.filters.size() < MaxTerms && reader.next(&piece)) {
        const QString key = piece.key.toCaseFolded();
        if (!key.isEmpty() && isFilter(key, fields)) {
            query.filters.append(
                { .key = key, .value = piece.text, .isWhole = piece.isQuoted, .isExcluded = piece.isExcluded });
            continue;
        }
        const QString words = foldedWords(key.isEmpty() ? piece.text : piece.key + u' ' + piece.text);
        if (words == u" ")
            continue;
        (piece.isExcluded ? query.unwanted : query.wanted).append({ .words = words });
        if (!piece.isExcluded)
            endsOpen = !piece.isQuoted || !reader.isClosed();
    }
    if (endsOpen)
        query.wanted.last().isPrefix = true;
    return query;
}

bool SearchQuery::isOfOthers(const Filter &filter)
{
    if (filter.key == u"is")
        return filter.value.compare(u"orphan", Qt::CaseInsensitive) == 0
               || filter.value.compare(u"wrong", Qt::CaseInsensitive) == 0;
    return filter.key == u"names" || filter.key == u"namedby" || filter.key == u"problem";
}

bool SearchQuery::asksOthers() const
{
    return std::any_of(filters.begin(), filters.end(), isOfOthers);
}

} // namespace Commonplace
