// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/textfinder.h"

#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamledit.h"
#include "yaml/yamlscalar.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// One thing found in a text: its bytes there, and what to put in its place.
struct Match {
    TextRange bytes;
    qsizetype start = 0; // UTF-16
    qsizetype length = 0;
    QString replacement {};
};

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar sign = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        const bool isMark = sign == u'$' || sign == u'\\';
        if (isMark && next >= u'0' && next <= u'9') {
            text += match.captured(next.digitValue());
            ++i;
        } else {
            text += sign;
            i += isMark && next == sign ? 1 : 0;
        }
    }
    return text;
}

QString lineAround(const QString &text, qsizetype start, qsizetype *lineStart)
{
    *lineStart = start == 0 ? 0 : text.lastIndexOf(u'\n', start - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', start);
    QString line = text.sliced(*lineStart, (end < 0 ? text.size() : end) - *lineStart);
    if (line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

YamlValue valueLike(const YamlValue &before, const QByteArray &text)
{
    const bool staysTyped = before.kind == YamlValue::Kind::Plain && readsAsTyped(text);
    return staysTyped ? YamlValue::plain(text) : YamlValue::string(text);
}

} // namespace

/// Looks through one entry.
class EntryTextFinder
{
public:
    EntryTextFinder(const TextFinder &finder, const Entry &entry, const QString &replacement)
        : m_finder(finder)
        , m_entry(entry)
        , m_replacement(replacement)
        , m_lines(entry.bytes())
    {
    }

    QList<FoundText> find()
    {
        if (m_finder.m_options.where != FindOptions::Where::Body)
            forEachValue([this](YamlNodeId id, const QList<Match> &matches) { addField(id, matches); });
        if (m_finder.m_options.where != FindOptions::Where::Fields)
            addBody();
        return m_found;
    }

    Result<TextEdits> replace(const QSet<qsizetype> *chosen)
    {
        TextEdits edits;
        std::optional<Error> error;
        qsizetype place = 0;
        const auto isChosen = [&] { return !chosen || chosen->contains(place); };
        if (m_finder.m_options.where != FindOptions::Where::Body) {
            forEachValue([&](YamlNodeId id, const QList<Match> &matches) {
                const QByteArray &value = m_entry.frontMatter().node(id).value;
                TextEdits inValue;
                for (const Match &match : matches) {
                    if (isChosen())
                        inValue.append({ match.bytes, match.replacement.toUtf8() });
                    ++place;
                }
                const Result<QByteArray> changed = applied(value, inValue);
                if (error || !changed || *changed == value)
                    return;
                const YamlPath path = m_entry.frontMatter().pathOf(id);
                const Result<TextEdits> edit = m_entry.set(path, valueLike(m_entry.value(path), *changed));
                if (edit)
                    edits += *edit;
                else
                    error = edit.error();
            });
        }
        if (error)
            return std::unexpected(*error);
        if (m_finder.m_options.where != FindOptions::Where::Fields) {
            const QList<Match> matches = matchesIn(m_entry.body());
            for (const Match &match : matches) {
                if (isChosen())
                    edits.append({ match.bytes.shifted(m_entry.bodyRange().start), match.replacement.toUtf8() });
                ++place;
            }
        }
        return edits;
    }

private:
    /// Calls `visit` for every value of a field that has matches.
    template <typename Visit>
    void forEachValue(const Visit &visit)
    {
        const YamlDocument &fields = m_entry.frontMatter();
        for (YamlNodeId id = 0; id < fields.nodeCount(); ++id) {
            const YamlNode &node = fields.node(id);
            const bool isKey = node.parent != NoYamlNode && fields.node(node.parent).kind == YamlNode::Kind::Mapping
                               && node.indexInParent % 2 == 0;
            if (node.kind != YamlNode::Kind::Scalar || isKey || !isWantedField(id))
                continue;
            const QList<Match> matches = matchesIn(node.value);
            if (!matches.isEmpty())
                visit(id, matches);
        }
    }

    bool isWantedField(YamlNodeId id) const
    {
        const QList<QByteArray> &keys = m_finder.m_options.keys;
        if (keys.isEmpty())
            return true;
        const YamlPath path = m_entry.frontMatter().pathOf(id);
        const QByteArray *first = path.isRoot() ? nullptr : std::get_if<QByteArray>(&path.steps().constFirst());
        return first && keys.contains(*first);
    }

    QList<Match> matchesIn(const QByteArray &utf8) const
    {
        QList<Match> matches;
        if (firstInvalidUtf8(utf8))
            return matches;
        const QString text = QString::fromUtf8(utf8);
        const bool isPattern = m_finder.m_options.syntax == FindOptions::Syntax::RegularExpression;
        qsizetype bytesAt = 0;
        qsizetype unitsAt = 0;
        const auto bytesTo = [&](qsizetype units) {
            bytesAt += QStringView(text).sliced(unitsAt, units - unitsAt).toUtf8().size();
            unitsAt = units;
            return bytesAt;
        };
        QRegularExpressionMatchIterator all = m_finder.m_expression.globalMatch(text);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            if (match.capturedLength() == 0)
                continue;
            const qsizetype start = bytesTo(match.capturedStart());
            matches.append({ .bytes = { .start = start, .end = bytesTo(match.capturedEnd()) },
                             .start = match.capturedStart(),
                             .length = match.capturedLength(),
                             .replacement = isPattern ? expanded(m_replacement, match) : m_replacement });
        }
        return matches;
    }

    void add(const QString &text, const Match &match, FoundText found)
    {
        qsizetype lineStart = 0;
        const TextPosition position = m_lines.position(found.range.start);
        found.line = position.line;
        found.column = position.column;
        found.text = text.sliced(match.start, match.length);
        found.context = lineAround(text, match.start, &lineStart);
        found.start = match.start - lineStart;
        found.replacement = match.replacement;
        m_found.append(found);
    }

    void addField(YamlNodeId id, const QList<Match> &matches)
    {
        const YamlDocument &fields = m_entry.frontMatter();
        const std::vector<ScalarUnit> units = scalarUnits(fields, id);
        const QString text = QString::fromUtf8(fields.node(id).value);
        for (const Match &match : matches) {
            TextRange source = fields.node(id).range;
            const auto first = std::find_if(units.begin(), units.end(), [&match](const ScalarUnit &unit) {
                return unit.value.end > match.bytes.start;
            });
            const auto last = std::find_if(units.begin(), units.end(), [&match](const ScalarUnit &unit) {
                return unit.value.end >= match.bytes.end;
            });
            if (first != units.end() && last != units.end())
                source = { .start = first->source.start, .end = last->source.end };
            add(text, match,
                { .place = FoundText::Place::Field,
                  .field = fields.pathOf(id),
                  .range = source.shifted(m_entry.frontMatterRange().start) });
        }
    }

    void addBody()
    {
        const QByteArray body = m_entry.body();
        const QString text = QString::fromUtf8(body);
        const QList<Match> matches = matchesIn(body);
        for (const Match &match : matches)
            add(text, match, { .range = match.bytes.shifted(m_entry.bodyRange().start) });
    }

    const TextFinder &m_finder;
    const Entry &m_entry;
    QString m_replacement;
    LineIndex m_lines;
    QList<FoundText> m_found;
};

TextFinder::TextFinder(QRegularExpression expression, FindOptions options)
    : m_expression(std::move(expression))
    , m_options(std::move(options))
{
}

Result<TextFinder> TextFinder::make(const QString &text, const FindOptions &options)
{
    if (text.isEmpty()) {
        return std::unexpected(Error {
            .code = ErrorCode::InvalidArgument,
            .message = QCoreApplication::translate("TextFinder", "There is nothing to look for. Type a text.") });
    }
    const bool isText = options.syntax == FindOptions::Syntax::Text;
    QString pattern = isText ? QRegularExpression::escape(text) : QStringLiteral("(?:%1)").arg(text);
    if (options.words == FindOptions::Words::Whole)
        pattern = QStringLiteral("(?<!\\w)%1(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions flags =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (options.letterCase == FindOptions::Case::Ignored)
        flags |= QRegularExpression::CaseInsensitiveOption;
    // By itself first: its faults are told with their own places.
    const QRegularExpression own(isText ? pattern : text, flags);
    const QRegularExpression expression(pattern, flags);
    if (own.isValid() && expression.isValid())
        return TextFinder(expression, options);
    return std::unexpected(
        Error { .code = ErrorCode::InvalidArgument,
                .message = QCoreApplication::translate("TextFinder", "“%1” is no regular expression: %2 at character "
                                                                     "%3. Put a backslash before signs that are meant "
                                                                     "as they are.")
                               .arg(text, own.errorString(), QString::number(own.patternErrorOffset() + 1)) });
}

QList<FoundText> TextFinder::find(const Entry &entry, const QString &replacement) const
{
    return EntryTextFinder(*this, entry, replacement).find();
}

Result<TextEdits> TextFinder::replace(const Entry &entry, const QString &replacement,
                                      const QSet<qsizetype> *chosen) const
{
    return EntryTextFinder(*this, entry, replacement).replace(chosen);
}

} // namespace Commonplace
