// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamldocument.h"

#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamlevents.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamltiler.h"

#include <QCoreApplication>
#include <QSet>

namespace Commonplace {

namespace {

/// Some 50 times the largest fields of 1,278 real entries. yaml-cpp takes up to a second for a megabyte of the worst
/// text, and 250 bytes of memory for each byte; an edit reads the text several times. See bench_bounds.
constexpr qsizetype MaximumSize = 1024 * 1024;

/// Stands for a question mark while yaml-cpp reads; as a control character it occurs in no valid text.
constexpr char MaskedQuestionMark = '\x01';

/// Stands for the backslash of an escaped surrogate, in the same way.
constexpr char MaskedBackslash = '\x02';

Error located(const QByteArray &source, qsizetype offset, const QString &message)
{
    const TextPosition position = LineIndex(source).position(offset);
    return {
        .code = ErrorCode::Malformed, .message = message, .file = {}, .line = position.line, .column = position.column
    };
}

/// yaml-cpp names the place where it gave up; a tab in that line's indentation is what it stumbled over.
Error inIndentation(const QByteArray &source, Error fault)
{
    const LineIndex lines(source);
    const QByteArray line = lines.line(fault.line);
    qsizetype text = 0;
    while (text < line.size() && (line[text] == ' ' || line[text] == '\t'))
        ++text;
    const qsizetype tab = line.first(text).indexOf('\t');
    if (tab < 0)
        return fault;
    return located(source, lines.lineStart(fault.line) + tab,
                   QCoreApplication::translate("YamlDocument", "A tab stands in the indentation. Use spaces instead."));
}

/// The first fault that can be seen without knowing YAML.
std::optional<Error> characterFault(const QByteArray &source)
{
    if (source.size() > MaximumSize) {
        Error tooLarge = located(source.first(MaximumSize), MaximumSize,
                                 QCoreApplication::translate(
                                     "YamlDocument", "The fields are larger than 1 MiB, which they reach here, and are "
                                                     "not read. Move long texts below the fields."));
        tooLarge.code = ErrorCode::Refused;
        return tooLarge;
    }
    if (const auto offset = firstInvalidUtf8(source)) {
        return located(source, *offset,
                       QCoreApplication::translate("YamlDocument", "This character is not in UTF-8. Save the file in "
                                                                   "UTF-8 with the program it came from."));
    }
    for (qsizetype i = 0; i < source.size(); ++i) {
        const auto c = static_cast<unsigned char>(source[i]);
        const bool loneReturn = c == '\r' && (i + 1 == source.size() || source[i + 1] != '\n');
        const bool control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F
                             || (c == 0xC2 && static_cast<unsigned char>(source[i + 1]) < 0xA0
                                 && static_cast<unsigned char>(source[i + 1]) != 0x85);
        if (loneReturn) {
            return located(source, i,
                           QCoreApplication::translate(
                               "YamlDocument", "A line ends in an old way (a lone CR) that YAML readers disagree on."));
        }
        if (control) {
            return located(
                source, i,
                QCoreApplication::translate("YamlDocument", "An invisible control character stands here. Remove it."));
        }
    }
    return std::nullopt;
}

bool isBlankOrBreakAt(const QByteArray &text, qsizetype offset)
{
    if (offset < 0 || offset >= text.size())
        return true;
    const char c = text[offset];
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Does the `?` stand within a text, as in `[Who ? All]`? A key that begins with `?` stands behind an indicator,
/// an anchor or a tag.
bool followsWord(const QByteArray &text, qsizetype offset)
{
    qsizetype end = offset;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'))
        --end;
    qsizetype start = end;
    while (!isBlankOrBreakAt(text, start - 1))
        --start;
    while (start < end && QByteArrayView("[{,").contains(text[start]))
        ++start;
    return end > start && !QByteArrayView("?:-,[{").contains(text[end - 1])
           && !QByteArrayView("&!\"'").contains(text[start]);
}

/// yaml-cpp 0.8 ends a plain scalar inside brackets at any `?`, as in `[https://e.org/?id=1]`, where YAML 1.2 (7.3.3)
/// lets it stand. So it does not get to see those that are no indicators.
QByteArray withMaskedQuestionMarks(QByteArray text)
{
    for (qsizetype i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
        if (!isBlankOrBreakAt(text, i - 1) || !isBlankOrBreakAt(text, i + 1) || followsWord(text, i))
            text[i] = MaskedQuestionMark;
    }
    return text;
}

/// yaml-cpp 0.8 refuses a character that JSON tools escape as two surrogates, as in `"\ud83d\ude00"`. So it does not
/// get to see such escapes as what they are.
QByteArray withMaskedSurrogates(QByteArray text)
{
    for (qsizetype i = text.indexOf("\\u"); i >= 0; i = text.indexOf("\\u", i + 1)) {
        qsizetype backslashes = 1;
        while (backslashes <= i && text[i - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 1 && surrogatePair(text, i) != 0)
            text[i] = text[i + SurrogatePairLength / 2] = MaskedBackslash;
    }
    return text;
}

/// The value without what stood in its place while yaml-cpp read.
void unmask(YamlNode *node)
{
    node->value.replace(MaskedQuestionMark, '?');
    qsizetype at = node->value.indexOf(MaskedBackslash);
    if (at < 0)
        return;
    if (node->style != YamlNode::Style::DoubleQuoted) {
        node->value.replace(MaskedBackslash, '\\');
        return;
    }
    QByteArray whole;
    qsizetype seen = 0;
    for (; at >= 0; at = node->value.indexOf(MaskedBackslash, seen)) {
        const char32_t character = surrogatePair(node->value, at);
        whole.append(QByteArrayView(node->value).sliced(seen, at - seen));
        whole.append(QString::fromUcs4(&character, 1).toUtf8());
        seen = at + SurrogatePairLength;
    }
    node->value = whole.append(QByteArrayView(node->value).sliced(seen));
}

/// yaml-cpp 0.8 takes the tab of a line that is otherwise empty for indentation, where YAML 1.2 (6.1) does not mind it.
QByteArray withMaskedTabs(QByteArray text)
{
    for (qsizetype tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
        if (tab > 0 && text[tab - 1] != '\n')
            continue;
        qsizetype end = tab;
        while (end < text.size() && (text[end] == '\t' || text[end] == ' '))
            ++end;
        if (end == text.size() || text[end] == '\n' || text[end] == '\r')
            std::fill(text.begin() + tab, text.begin() + end, ' ');
    }
    return text;
}

} // namespace

Result<YamlDocument> YamlDocument::parse(const QByteArray &source, DuplicateKeys duplicates)
{
    if (std::optional<Error> fault = characterFault(source))
        return std::unexpected(*fault);

    // yaml-cpp does not count a byte order mark in its positions.
    const qsizetype bom = source.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    const QByteArray text = source.sliced(bom);
    const QByteArray masked = withMaskedSurrogates(withMaskedTabs(withMaskedQuestionMarks(text)));

    qsizetype fault = 0;
    const Result<std::vector<YamlEvent>> events = readYamlEvents(masked, &fault);
    if (!events)
        return std::unexpected(inIndentation(source, located(source, fault + bom, events.error().message)));
    YamlTiler tiler(text, masked, *events);
    Result<std::vector<YamlNode>> nodes = tiler.run();
    if (!nodes)
        return std::unexpected(located(source, tiler.faultOffset() + bom, nodes.error().message));

    YamlDocument document;
    document.m_source = source;
    document.m_nodes = std::move(*nodes);
    for (YamlNode &node : document.m_nodes) {
        node.range = node.range.shifted(bom);
        node.content = node.content.shifted(bom);
        if (node.indicator >= 0)
            node.indicator += bom;
        unmask(&node);
    }
    for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
        // yaml-cpp 0.8 miscounts blank lines at either end of a quoted text and behind a kept (`+`) one.
        const YamlNode &node = document.node(id);
        if (node.isBlockScalar() || (node.isQuoted() && node.content.in(source).contains('\n')))
            document.m_nodes[static_cast<size_t>(id)].value = decodedScalar(document, id).value_or(node.value);
    }
    for (const TextRange &comment : tiler.comments())
        document.m_comments.push_back(comment.shifted(bom));
    if (duplicates == DuplicateKeys::Refused) {
        const std::vector<YamlNodeId> keys = document.duplicateKeys();
        if (!keys.empty())
            return std::unexpected(duplicateKeyError(document, keys.front()));
    }
    return document;
}

std::vector<YamlNodeId> YamlDocument::duplicateKeys() const
{
    std::vector<YamlNodeId> duplicates;
    for (const YamlNode &mapping : m_nodes) {
        if (mapping.kind != YamlNode::Kind::Mapping)
            continue;
        QSet<QByteArray> seen;
        seen.reserve(mapping.pairCount());
        for (size_t i = 0; i < mapping.children.size(); i += 2) {
            const YamlNode &key = node(mapping.children[i]);
            if (key.isCollection() || key.kind == YamlNode::Kind::Alias)
                continue;
            if (seen.contains(key.value))
                duplicates.push_back(mapping.children[i]);
            seen.insert(key.value);
        }
    }
    return duplicates;
}

Error YamlDocument::duplicateKeyError(const YamlDocument &document, YamlNodeId key)
{
    const YamlNode &node = document.node(key);
    return located(
        document.source(), node.range.start,
        QCoreApplication::translate("YamlDocument", "The field “%1” stands here twice. Remove or rename one of them.")
            .arg(QString::fromUtf8(node.value)));
}

YamlNodeId YamlDocument::valueOf(YamlNodeId mapping, QByteArrayView key) const
{
    if (mapping == NoYamlNode || node(mapping).kind != YamlNode::Kind::Mapping)
        return NoYamlNode;
    const std::vector<YamlNodeId> &children = node(mapping).children;
    for (size_t i = 0; i + 1 < children.size(); i += 2) {
        const YamlNode &candidate = node(children[i]);
        if (!candidate.isCollection() && candidate.value == key)
            return children[i + 1];
    }
    return NoYamlNode;
}

QList<QByteArray> YamlDocument::keysOf(YamlNodeId mapping) const
{
    QList<QByteArray> keys;
    if (mapping == NoYamlNode || node(mapping).kind != YamlNode::Kind::Mapping)
        return keys;
    const std::vector<YamlNodeId> &children = node(mapping).children;
    for (size_t i = 0; i + 1 < children.size(); i += 2)
        keys.append(node(children[i]).value);
    return keys;
}

YamlNodeId YamlDocument::find(const YamlPath &path) const
{
    YamlNodeId current = root();
    for (const YamlPath::Step &step : path.steps()) {
        if (current == NoYamlNode)
            break;
        if (const auto *key = std::get_if<QByteArray>(&step)) {
            current = valueOf(current, *key);
            continue;
        }
        const YamlNode &sequence = node(current);
        const auto index = static_cast<size_t>(std::get<int>(step));
        const bool exists = sequence.kind == YamlNode::Kind::Sequence && index < sequence.children.size();
        current = exists ? sequence.children[index] : NoYamlNode;
    }
    return current;
}

YamlPath YamlDocument::pathOf(YamlNodeId id) const
{
    QList<YamlPath::Step> steps;
    for (; id != NoYamlNode && node(id).parent != NoYamlNode; id = node(id).parent) {
        const YamlNode &parent = node(node(id).parent);
        const int index = node(id).indexInParent;
        if (parent.kind == YamlNode::Kind::Sequence)
            steps.prepend(index);
        else
            steps.prepend(node(parent.children[static_cast<size_t>(index) & ~size_t { 1 }]).value);
    }
    YamlPath path;
    for (const YamlPath::Step &step : std::as_const(steps)) {
        if (const int *index = std::get_if<int>(&step))
            path = path.child(*index);
        else
            path = path.child(std::get<QByteArray>(step));
    }
    return path;
}

bool YamlDocument::isAliased(YamlNodeId id) const
{
    const TextRange range = node(id).range;
    QSet<QByteArray> anchors;
    for (const YamlNode &candidate : m_nodes) {
        if (!candidate.anchor.isEmpty() && candidate.range.start >= range.start && candidate.range.end <= range.end)
            anchors.insert(candidate.anchor);
    }
    return !anchors.isEmpty() && std::any_of(m_nodes.begin(), m_nodes.end(), [&anchors](const YamlNode &candidate) {
        return candidate.kind == YamlNode::Kind::Alias && anchors.contains(candidate.value);
    });
}

} // namespace Commonplace
