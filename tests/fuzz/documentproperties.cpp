// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentproperties.h"

#include "require.h"

#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamlvalue.h"

#include <QJsonValue>

namespace Commonplace::Fuzz {

namespace {

using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

/// Says of every byte what it belongs to, and that no byte belongs to two.
class Tiles
{
public:
    explicit Tiles(const YamlDocument &document)
        : m_source(document.source())
        , m_owned(m_source.size(), ' ')
    {
        if (m_source.startsWith(Utf8Bom))
            own({ 0, Utf8Bom.size() });
        for (const TextRange &comment : document.comments())
            own(comment);
        for (YamlNodeId id = 0; id < document.nodeCount(); ++id)
            own(document.node(id));
        requireNothingElse();
    }

private:
    void own(TextRange range)
    {
        for (qsizetype i = range.start; i < range.end; ++i) {
            require(m_owned[i] == ' ', "no byte belongs to two nodes or comments", m_source.sliced(i));
            m_owned[i] = 'x';
        }
    }

    void own(const YamlNode &node)
    {
        if (node.indicator >= 0) {
            require(QByteArrayView("-:?").contains(m_source[node.indicator]), "an indicator is one");
            own({ node.indicator, node.indicator + 1 });
        }
        ownProperties({ node.range.start, node.content.start });
        if (node.isBlockScalar()) {
            ownBlockScalar(node.content);
        } else if (!node.isCollection()) {
            own(node.content);
        } else if (node.style == Style::Flow) {
            const bool list = node.kind == Kind::Sequence;
            require(m_source[node.content.start] == (list ? '[' : '{'), "a flow collection begins with its bracket");
            require(m_source[node.content.end - 1] == (list ? ']' : '}'), "a flow collection ends with its bracket");
            own({ node.content.start, node.content.start + 1 });
            own({ node.content.end - 1, node.content.end });
        }
    }

    /// A comment may stand behind the header.
    void ownBlockScalar(TextRange range)
    {
        const qsizetype lineEnd = m_source.indexOf('\n', range.start);
        const qsizetype firstLine = lineEnd < 0 ? range.end : std::min(lineEnd, range.end);
        for (qsizetype i = range.start; i < firstLine; ++i) {
            if (m_owned[i] == ' ' && !isBlank(m_source[i]))
                m_owned[i] = 'x';
        }
        own({ firstLine, range.end });
    }

    /// Anchor and tag; comments may stand between them and the content.
    void ownProperties(TextRange range)
    {
        for (qsizetype i = range.start; i < range.end; ++i) {
            if (m_owned[i] == ' ' && !isBlank(m_source[i]))
                m_owned[i] = 'x';
        }
    }

    [[nodiscard]] static bool isBlank(char c) { return QByteArrayView(" \t\r\n").contains(c); }

    void requireNothingElse() const
    {
        for (qsizetype i = 0; i < m_source.size(); ++i) {
            const bool gap = m_owned[i] != ' ' || isBlank(m_source[i]) || m_source[i] == ',';
            require(gap, "nothing stands between the nodes but blanks, comments and indicators", m_source.sliced(i));
        }
    }

    const QByteArray &m_source;
    QByteArray m_owned;
};

void requireSoundComments(const YamlDocument &document)
{
    const QByteArray &source = document.source();
    qsizetype previous = 0;
    for (const TextRange &comment : document.comments()) {
        require(comment.start >= previous && comment.end <= source.size(), "comments stand in order, inside the text");
        const QByteArrayView text = comment.in(source);
        require(text.startsWith('#') && !text.contains('\n') && !text.contains('\r'), "a comment is one line's");
        const bool atLineEnd =
            comment.end == source.size() || source[comment.end] == '\n' || source[comment.end] == '\r';
        require(atLineEnd, "a comment ends with its line");
        previous = comment.end;
    }
}

/// Nodes are reached once each, parents before children, and children stand inside and in order.
void requireSoundTree(const YamlDocument &document)
{
    const qsizetype size = document.source().size();
    int reached = document.nodeCount() > 0 ? 1 : 0;
    for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
        const YamlNode &node = document.node(id);
        require(node.range.start >= 0 && node.range.start <= node.content.start
                    && node.content.start <= node.content.end && node.content.end == node.range.end
                    && node.range.end <= size,
                "ranges lie inside the text");
        require((node.parent == NoYamlNode) == (id == document.root()), "only the root has no parent");
        require(node.isCollection() || node.children.empty(), "only collections have children");
        require(node.kind != Kind::Mapping || node.children.size() % 2 == 0, "each key has a value");
        qsizetype previous = node.content.start;
        for (size_t i = 0; i < node.children.size(); ++i) {
            ++reached;
            require(node.children[i] > id, "parents stand before children");
            const YamlNode &child = document.node(node.children[i]);
            require(child.parent == id && child.indexInParent == static_cast<int>(i), "a child knows its place");
            const qsizetype start = child.indicator >= 0 ? child.indicator : child.range.start;
            require(start >= previous && child.range.start >= start && child.range.end <= node.content.end,
                    "children stand inside their parent, in order", child.range.in(document.source()).toByteArray());
            previous = child.range.end;
        }
    }
    require(reached == document.nodeCount(), "each node is reached once");
}

/// The value of a literal block by YAML 1.2.2, 8.1: its lines without their indentation, its end as the header says.
QByteArray literalValue(const YamlDocument &document, YamlNodeId id)
{
    const BlockScalarHeader header = blockScalarHeader(document, id);
    const qsizetype indent = blockScalarIndent(document, id);
    QByteArrayList lines = document.node(id).content.in(document.source()).toByteArray().split('\n');
    lines.removeFirst();
    QByteArray value;
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArray visible = line.endsWith('\r') ? line.chopped(1) : line;
        value += visible.sliced(std::min(indent, visible.size())) + '\n';
    }
    if (header.chomping == '+')
        return value;
    while (value.endsWith('\n'))
        value.chop(1);
    return header.chomping == '-' || value.isEmpty() ? value : value + '\n';
}

void requireSoundScalar(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    require(!firstInvalidUtf8(node.value), "values are UTF-8", node.value);
    if (node.isBlockScalar())
        require(blockScalarHeader(document, id).length <= node.content.length(), "a header lies inside its scalar");
    const bool atEnd =
        node.range.end == document.source().size(); // a line end that is missing there is missing in both
    if (node.style == Style::Literal && !atEnd)
        require(literalValue(document, id) == node.value, "a literal block is its lines", document.source());
    const std::vector<ScalarUnit> units = scalarUnits(document, id);
    for (size_t i = 0; i < units.size(); ++i) {
        const TextRange value = units[i].value;
        const TextRange source = units[i].source;
        require(value.end <= node.value.size() && source.start >= node.content.start && source.end <= node.content.end,
                "units lie inside their scalar");
        require(i == 0 || (value.start == units[i - 1].value.end && source.start == units[i - 1].source.end),
                "units tile value and source");
    }
}

/// Quoted scalars and collections in brackets mean the same when they stand alone.
void requireSameAlone(const YamlDocument &document, YamlNodeId id)
{
    const QByteArray text = document.sourceOf(id).toByteArray();
    const Result<YamlDocument> alone = YamlDocument::parse(text);
    require(alone.has_value(), "a value in quotes or brackets is read alone too", text);
    require(YamlValue::of(*alone, alone->root()) == YamlValue::of(document, id),
            "a value in quotes or brackets means the same alone", text);
}

/// A path goes by keys; those that are collections or aliases have no name.
bool hasPath(const YamlDocument &document, YamlNodeId id)
{
    for (; document.node(id).parent != NoYamlNode; id = document.node(id).parent) {
        const YamlNode &parent = document.node(document.node(id).parent);
        if (parent.kind != Kind::Mapping)
            continue;
        const int index = document.node(id).indexInParent;
        const YamlNode &key = document.node(parent.children[static_cast<size_t>(index) & ~size_t { 1 }]);
        if (index % 2 == 0 || key.isCollection() || key.kind == Kind::Alias)
            return false;
        const auto isAlias = [&](YamlNodeId child) { return document.node(child).kind == Kind::Alias; };
        if (std::any_of(parent.children.begin(), parent.children.end(), isAlias))
            return false; // an alias may bear the name of a key
    }
    return true;
}

void requireFound(const YamlDocument &document, YamlNodeId id)
{
    const YamlPath path = document.pathOf(id);
    require(document.find(path) == id, "the path of a node leads to it", path.toString());
    const Result<YamlPath> read = YamlPath::fromString(path.toString());
    require(read.has_value() && *read == path, "a path that was written is read back", path.toString());
}

} // namespace

void requireSoundDocument(const YamlDocument &document)
{
    requireSoundTree(document);
    requireSoundComments(document);
    const Tiles tiles(document);
    bool hasAlias = false;
    for (YamlNodeId id = 0; id < document.nodeCount(); ++id)
        hasAlias = hasAlias || document.node(id).kind == Kind::Alias;
    constexpr int ManyNodes = 200;
    for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
        const YamlNode &node = document.node(id);
        if (node.kind == Kind::Scalar)
            requireSoundScalar(document, id);
        if ((node.isQuoted() || node.style == Style::Flow) && !hasAlias && document.nodeCount() < ManyNodes)
            requireSameAlone(document, id);
        if (hasPath(document, id))
            requireFound(document, id);
    }
    const YamlValue tree = YamlValue::of(document, document.root());
    static_cast<void>(tree.toJson());
    const Result<YamlDocument> again =
        YamlDocument::parse(QByteArray(document.source().constData(), document.source().size()));
    require(again.has_value() && YamlValue::of(*again, again->root()) == tree
                && again->comments() == document.comments(),
            "reading twice gives the same");
}

void requireSoundFault(const Error &fault, const QByteArray &text)
{
    require(!fault.message.trimmed().isEmpty(), "a refusal says why");
    require(fault.code == ErrorCode::Malformed || fault.code == ErrorCode::Refused, "a refusal has its code");
    const LineIndex lines(text);
    require(fault.line >= 1 && fault.line <= lines.lineCount(), "a refusal's line is in the text",
            fault.message.toUtf8());
    const QByteArray line = lines.line(fault.line);
    const auto length = std::count_if(line.begin(), line.end(), [](char c) { return !isUtf8Continuation(c); });
    // Behind the last character stands the line end, of two bytes at most.
    require(fault.column >= 1 && fault.column <= length + 2, "a refusal's column is in its line",
            fault.message.toUtf8());
}

} // namespace Commonplace::Fuzz
