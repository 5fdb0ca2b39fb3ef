// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlscalar.h"

#include "text/lineindex.h"
#include "text/utf8.h"

#include <QRegularExpression>

#include <array>
#include <string_view>

namespace Commonplace {

namespace {

bool contains(std::string_view characters, char c)
{
    return characters.find(c) != std::string_view::npos;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Numbers and dates of YAML 1.1 and 1.2, the widest of both.
const QRegularExpression &numberOrDate()
{
    static const QRegularExpression expression(
        QStringLiteral("\\A(?:"
                       "[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?0x[0-9a-fA-F_]+" // binary, octal, hexadecimal
                       "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?" // base 60
                       "|[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9_]+)(?:[eE][-+]?[0-9]+)?" // decimal
                       "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
                       "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                       "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?"
                       ")\\z"));
    return expression;
}

bool isWordOfType(QByteArrayView plain)
{
    static constexpr std::array<std::string_view, 11> words { "~",   "<<", "=",  "null", "true", "false",
                                                              "yes", "no", "on", "off",  "y" };
    if (plain.size() > 5)
        return false;
    const QByteArray lower = plain.toByteArray().toLower();
    return lower == "n" || std::any_of(words.begin(), words.end(), [&lower](std::string_view word) {
               return std::string_view(lower) == word;
           });
}

bool isPrintable(QByteArrayView text, qsizetype offset)
{
    const auto c = static_cast<unsigned char>(text[offset]);
    const auto next = [&](qsizetype i) { return static_cast<unsigned char>(text[offset + i]); };
    if (c < 0x20 || c == 0x7F)
        return false;
    if (c == 0xC2)
        return next(1) >= 0xA0;
    if (c == 0xE2 && next(1) == 0x80)
        return next(2) != 0xA8 && next(2) != 0xA9; // line and paragraph separators
    if (c == 0xEF && next(1) == 0xBB)
        return next(2) != 0xBF; // byte order mark
    return true;
}

bool isAllPrintable(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isUtf8Continuation(text[i]) && !isPrintable(text, i))
            return false;
    }
    return true;
}

qsizetype sequenceLength(char lead)
{
    const auto c = static_cast<unsigned char>(lead);
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

QByteArray escaped(QByteArrayView character)
{
    switch (character[0]) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\0':
        return "\\0";
    default:
        break;
    }
    const auto codePoint = static_cast<uint>(QString::fromUtf8(character).toUcs4().value(0));
    const QByteArray hex = QByteArray::number(codePoint, 16).toUpper();
    return codePoint < 0x100 ? "\\x" + hex.rightJustified(2, '0') : "\\u" + hex.rightJustified(4, '0');
}

} // namespace

bool readsAsTyped(QByteArrayView plain)
{
    if (plain.isEmpty())
        return true;
    if (!contains("0123456789+-.~<=nNtTfFyYoO", plain[0]))
        return false;
    return isWordOfType(plain) || numberOrDate().matchView(QString::fromUtf8(plain)).hasMatch();
}

QJsonValue plainToJson(const QByteArray &plain)
{
    static const QRegularExpression coreNumber(
        QStringLiteral("\\A[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\\z"));
    if (plain.isEmpty() || plain == "~" || plain == "null" || plain == "Null" || plain == "NULL")
        return QJsonValue::Null;
    if (plain == "true" || plain == "True" || plain == "TRUE")
        return true;
    if (plain == "false" || plain == "False" || plain == "FALSE")
        return false;
    if (coreNumber.match(QString::fromLatin1(plain)).hasMatch()) {
        bool isInteger = false;
        const qlonglong integer = plain.toLongLong(&isInteger);
        return isInteger ? QJsonValue(integer) : QJsonValue(plain.toDouble());
    }
    return QString::fromUtf8(plain);
}

bool canBePlain(QByteArrayView text, bool inFlow)
{
    if (text.isEmpty() || isBlank(text.front()) || isBlank(text.back()) || readsAsTyped(text) || !isAllPrintable(text))
        return false;
    if (contains("#&*!|>'\"%@`{}[],?:-", text.front())) {
        const bool indicatorOnly = !contains("?:-", text.front()) || text.size() == 1 || isBlank(text[1]) || inFlow;
        if (indicatorOnly)
            return false;
    }
    if (text.back() == ':' || text.startsWith("---") || text.startsWith("..."))
        return false;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool mappingColon =
            text[i] == ':' && (isBlank(text[i + 1]) || (inFlow && contains(",[]{}", text[i + 1])));
        const bool comment = isBlank(text[i]) && text[i + 1] == '#';
        if (mappingColon || comment || text[i] == '\t')
            return false;
    }
    return !inFlow || std::none_of(text.begin(), text.end(), [](char c) { return contains(",[]{}", c); });
}

bool canBeSingleQuoted(QByteArrayView text)
{
    return isAllPrintable(text);
}

QByteArray singleQuoted(QByteArrayView text)
{
    return '\'' + text.toByteArray().replace('\'', "''") + '\'';
}

QByteArray doubleQuotedContent(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size() + 2);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = sequenceLength(text[i]);
        const QByteArrayView character = text.sliced(i, length);
        if (text[i] == '"' || text[i] == '\\')
            result.append('\\').append(character);
        else if (isPrintable(text, i))
            result.append(character);
        else
            result.append(escaped(character));
        i += length;
    }
    return result;
}

QByteArray doubleQuoted(QByteArrayView text)
{
    return '"' + doubleQuotedContent(text) + '"';
}

char32_t surrogatePair(QByteArrayView text, qsizetype offset)
{
    constexpr qsizetype half = SurrogatePairLength / 2;
    if (offset + SurrogatePairLength > text.size() || text[offset + 1] != 'u' || text[offset + half + 1] != 'u')
        return 0;
    bool isHex = false;
    bool isHexToo = false;
    const auto high = static_cast<char16_t>(text.sliced(offset + 2, 4).toUShort(&isHex, 16));
    const auto low = static_cast<char16_t>(text.sliced(offset + half + 2, 4).toUShort(&isHexToo, 16));
    if (!isHex || !isHexToo || !QChar::isHighSurrogate(high) || !QChar::isLowSurrogate(low))
        return 0;
    return QChar::surrogateToUcs4(high, low);
}

BlockScalarHeader blockScalarHeader(const YamlDocument &document, YamlNodeId id)
{
    const QByteArrayView source = document.node(id).content.in(document.source());
    BlockScalarHeader header;
    header.style = source[0];
    while (header.length < source.size()) {
        const char c = source[header.length];
        if (c == '+' || c == '-')
            header.chomping = c;
        else if (c >= '1' && c <= '9')
            header.indentDigit = c - '0';
        else
            break;
        ++header.length;
    }
    return header;
}

qsizetype blockColumn(const YamlDocument &document, YamlNodeId id)
{
    while (id != NoYamlNode && document.node(id).style != YamlNode::Style::Block)
        id = document.node(id).parent;
    if (id == NoYamlNode)
        return -1;
    const YamlNode &first = document.node(document.node(id).children.front());
    const qsizetype offset = first.indicator >= 0 ? first.indicator : first.range.start;
    const QByteArray &source = document.source();
    const qsizetype bom = source.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    const qsizetype lineBreak = offset == 0 ? -1 : source.lastIndexOf('\n', offset - 1);
    return offset - (lineBreak < 0 ? bom : lineBreak + 1);
}

qsizetype blockScalarIndent(const YamlDocument &document, YamlNodeId id)
{
    const BlockScalarHeader header = blockScalarHeader(document, id);
    const qsizetype parentColumn = blockColumn(document, document.node(id).parent);
    if (header.indentDigit > 0)
        return std::max<qsizetype>(parentColumn, 0) + header.indentDigit;
    const QByteArrayView source = document.node(id).content.in(document.source());
    qsizetype line = source.indexOf('\n');
    qsizetype widestBlank = 0;
    while (line >= 0) {
        qsizetype text = line + 1;
        while (text < source.size() && source[text] == ' ')
            ++text;
        if (text < source.size() && source[text] != '\n' && source[text] != '\r')
            return text - line - 1;
        widestBlank = std::max(widestBlank, text - line - 1);
        line = source.indexOf('\n', line + 1);
    }
    // Of nothing but blank lines, the widest tells (YAML 1.2.2, 8.1.1.1).
    return std::max(std::max<qsizetype>(parentColumn, 0) + 2, widestBlank);
}

} // namespace Commonplace
