// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlwriter.h"

#include "yaml/yamlscalar.h"

namespace Commonplace {

namespace {

/// A new collection longer than this goes below its key even where the others stand in brackets.
constexpr qsizetype LongestInBrackets = 100;

} // namespace

YamlWriter::YamlWriter(const YamlDocument &document, YamlNodeId near, QByteArray lineBreak)
    : m_near(near)
    , m_lineBreak(std::move(lineBreak))
    , m_layout(document)
{
}

bool canBeLiteral(QByteArrayView text)
{
    const QByteArray lines = text.toByteArray();
    if (lines.startsWith(' ') || lines.startsWith('\t') || lines.startsWith('\n') || lines.trimmed().isEmpty())
        return false;
    const QList<QByteArray> parts = lines.split('\n');
    return std::all_of(parts.begin(), parts.end(), [](const QByteArray &line) {
        return !line.endsWith(' ') && !line.endsWith('\t') && canBeSingleQuoted(QByteArray(line).replace('\t', ' '));
    });
}

QByteArray YamlWriter::text(QByteArrayView text, YamlNode::Style wished, YamlNode::Style quote, bool inFlow) const
{
    if (wished == YamlNode::Style::Plain && canBePlain(text, inFlow))
        return text.toByteArray();
    const bool single = wished == YamlNode::Style::SingleQuoted
                        || (wished == YamlNode::Style::Plain && quote == YamlNode::Style::SingleQuoted);
    return single && canBeSingleQuoted(text) ? singleQuoted(text) : doubleQuoted(text);
}

QByteArray YamlWriter::flow(const YamlValue &value, YamlNode::Style wished) const
{
    const YamlNode::Style quote = m_layout.quoteStyle(NoYamlNode);
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return "null";
    case YamlValue::Kind::Plain:
        return value.text;
    case YamlValue::Kind::List: {
        QByteArrayList parts;
        for (const YamlValue &item : value.items)
            parts += flow(item, wished);
        return '[' + parts.join(", ") + ']';
    }
    case YamlValue::Kind::Map: {
        QByteArrayList parts;
        for (qsizetype i = 0; i < value.keys.size(); ++i)
            parts += keyText(value.keys[i], YamlNode::Style::Plain, true) + ": " + flow(value.items[i], wished);
        return '{' + parts.join(", ") + '}';
    }
    default:
        return text(value.text, wished, quote, true);
    }
}

QByteArray YamlWriter::literalBlock(QByteArrayView text, qsizetype indent) const
{
    QByteArray body = text.toByteArray();
    QByteArray header = body.endsWith('\n') ? "|" : "|-";
    if (body.endsWith("\n\n"))
        header = "|+";
    if (body.endsWith('\n'))
        body.chop(1);
    const QList<QByteArray> lines = body.split('\n');
    for (const QByteArray &line : lines)
        header += m_lineBreak + (line.isEmpty() ? QByteArray() : QByteArray(indent, ' ') + line);
    return header;
}

QByteArray YamlWriter::blockItems(const YamlValue &list, qsizetype column, YamlNode::Style wished) const
{
    const bool ofMaps = !list.items.isEmpty() && list.items.constFirst().kind == YamlValue::Kind::Map;
    const YamlLayout::ItemPlace place = m_layout.itemPlace(m_near, ofMaps);
    const qsizetype content = column + place.columns;
    const QByteArray gap =
        place.onOwnLine ? m_lineBreak + QByteArray(content, ' ') : QByteArray(place.columns - 1, ' ');
    QByteArray result;
    for (const YamlValue &value : list.items) {
        if (!result.isEmpty())
            result += m_lineBreak + QByteArray(column, ' ');
        result += '-' + item(value, gap, content, wished, [wished](const QByteArray &) { return wished; });
    }
    return result;
}

/// Is a collection of scalars written in brackets here? Gives the one it is to be like.
bool YamlWriter::isLikeInBrackets(const YamlValue &value, YamlNodeId *example) const
{
    const bool ofScalars = std::all_of(value.items.begin(), value.items.end(), [](const YamlValue &item) {
        return item.isScalar() && !item.text.contains('\n');
    });
    if (!ofScalars)
        return false;
    const bool isList = value.kind == YamlValue::Kind::List;
    *example = m_layout.exampleFor(isList ? YamlNode::Kind::Sequence : YamlNode::Kind::Mapping, m_near);
    return *example != NoYamlNode && m_layout.isInBrackets(*example);
}

QByteArray YamlWriter::afterColon(const YamlValue &value, qsizetype column, YamlNode::Style wished) const
{
    YamlNodeId example = NoYamlNode;
    if (!value.isScalar() && !value.items.isEmpty() && isLikeInBrackets(value, &example)) {
        const QByteArray inBrackets = flow(value, m_layout.textStyle(example, 0));
        if (column + inBrackets.size() <= LongestInBrackets)
            return ' ' + inBrackets;
    }
    switch (value.kind) {
    case YamlValue::Kind::Null: {
        const QByteArray text = m_layout.nullText(m_near);
        return text.isEmpty() ? text : ' ' + text;
    }
    case YamlValue::Kind::List:
        if (!value.items.isEmpty()) {
            const qsizetype dashes = column + m_layout.dashOffset(m_near);
            const YamlNode::Style style = example == NoYamlNode ? wished : m_layout.textStyle(example, 0);
            return m_lineBreak + QByteArray(dashes, ' ') + blockItems(value, dashes, style);
        }
        return " []";
    case YamlValue::Kind::Map: {
        if (value.keys.isEmpty())
            return " {}";
        const qsizetype keys = column + m_layout.mapIndent(m_near);
        QByteArray result;
        for (qsizetype i = 0; i < value.keys.size(); ++i)
            result += m_lineBreak + QByteArray(keys, ' ') + entry(value.keys[i], value.items[i], keys, wished);
        return result;
    }
    case YamlValue::Kind::String:
        if (value.text.contains('\n') && canBeLiteral(value.text))
            return ' ' + literalBlock(value.text, column + m_layout.mapIndent(m_near));
        return ' ' + text(value.text, wished, m_layout.quoteStyle(NoYamlNode), false);
    default:
        return ' ' + value.text;
    }
}

/// A key is spelt as it is elsewhere in the document: where `y: 1` stands, a new `y` gets no quotes either.
QByteArray YamlWriter::keyText(const QByteArray &key, YamlNode::Style wished, bool inFlow) const
{
    const QByteArray spelt = wished == YamlNode::Style::Plain ? m_layout.spellingOfKey(key) : QByteArray();
    return spelt.isEmpty() ? text(key, wished, m_layout.quoteStyle(NoYamlNode), inFlow) : spelt;
}

QByteArray YamlWriter::entry(const QByteArray &key, const YamlValue &value, qsizetype column, YamlNode::Style wished,
                             YamlNode::Style keyStyle) const
{
    return keyText(key, keyStyle, false) + ':' + afterColon(value, column, wished);
}

QByteArray YamlWriter::scalarItem(const YamlValue &value, const QByteArray &gap, qsizetype column,
                                  YamlNode::Style wished) const
{
    const QByteArray blanks = gap.contains('\n') ? QByteArray(" ") : gap;
    switch (value.kind) {
    case YamlValue::Kind::Null: {
        // A dash with nothing behind it looks like an accident.
        const QByteArray text = m_layout.nullText(m_near);
        return blanks + (text.isEmpty() ? "null" : text);
    }
    case YamlValue::Kind::List:
        return blanks + "[]";
    case YamlValue::Kind::Map:
        return blanks + "{}";
    case YamlValue::Kind::Plain:
        return blanks + value.text;
    default:
        if (value.text.contains('\n') && canBeLiteral(value.text))
            return blanks + literalBlock(value.text, column);
        return blanks + text(value.text, wished, m_layout.quoteStyle(NoYamlNode), false);
    }
}

} // namespace Commonplace
