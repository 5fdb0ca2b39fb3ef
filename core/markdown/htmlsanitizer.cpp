// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmlsanitizer.h"

#include "markdown/headinganchors.h"
#include "markdown/htmladdress.h"
#include "markdown/htmlallowlist.h"
#include "markdown/htmltree.h"
#include "markdown/markdownhtml.h"

#include <QCoreApplication>

#include <gumbo.h>

namespace Commonplace {

namespace {

using HtmlAllowList::Fate;

/// Blink nests no deeper than 512 either; what lies deeper keeps its text.
constexpr qsizetype DepthAtMost = 200;
constexpr char IdPrefix[] = "user-content-";

QByteArray tagName(const GumboNode *node)
{
    return gumbo_normalized_tagname(node->v.element.tag);
}

const char *attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? found->value : nullptr;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

Fate fateOf(const GumboNode *node)
{
    const bool html = node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
    if (!html || node->type == GUMBO_NODE_TEMPLATE)
        return Fate::Dropped;
    return HtmlAllowList::fate(tagName(node));
}

/// The text inside an element, without what sanitising drops.
QString textOf(const GumboNode *element)
{
    QByteArray text;
    std::vector<const GumboNode *> waiting { element };
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (isText(node))
            text += node->v.text.text;
        if (!isElement(node) || fateOf(node) == Fate::Dropped)
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            waiting.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
    }
    return QString::fromUtf8(text);
}

/// Writes a tree as blocks. Walks with a stack of its own: input may be nested by the hundred thousand.
class Writer
{
public:
    explicit Writer(const HtmlPolicy &policy)
        : m_policy(policy)
    {
    }

    QList<SanitizedBlock> write(const GumboNode *root)
    {
        m_frames.push_back({ root, 0, {}, false });
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const GumboVector &children = frame.node->v.element.children;
            if (frame.next < children.length)
                enter(static_cast<const GumboNode *>(children.data[frame.next++]));
            else
                leave();
        }
        endRun();
        return m_blocks;
    }

private:
    struct Frame {
        const GumboNode *node = nullptr;
        unsigned next = 0;
        QByteArray endTag;     ///< Empty when the element is unwrapped.
        bool directed = false; ///< It has dir="auto".
    };

    void enter(const GumboNode *node)
    {
        if (isText(node))
            return text(node->v.text.text);
        if (node->type == GUMBO_NODE_COMMENT)
            return comment(node->v.text.text);
        if (!isElement(node))
            return;
        switch (fateOf(node)) {
        case Fate::Dropped:
            return;
        case Fate::Unwrapped:
            m_frames.push_back({ node, 0, {}, false });
            return;
        case Fate::Kept:
            element(node, tagName(node));
        }
    }

    void leave()
    {
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        if (frame.endTag.isEmpty())
            return;
        m_html += frame.endTag;
        --m_depth;
        if (frame.directed)
            --m_directed;
        if (m_depth == 0 && !m_inRun)
            endBlock();
    }

    void text(QByteArrayView text)
    {
        if (m_depth == 0) {
            if (!m_inRun) {
                while (!text.isEmpty() && (text.front() == '\n' || text.front() == ' '))
                    text = text.sliced(1);
                if (text.isEmpty())
                    return;
            }
            beginRun();
        }
        // A parser drops the first line end of a pre; this one was meant.
        if (m_afterPre && text.startsWith('\n'))
            m_html += '\n';
        m_afterPre = false;
        m_html += escapedHtml(text);
    }

    void comment(QByteArrayView text)
    {
        if (!text.startsWith(LineMark))
            return;
        bool isNumber = false;
        const int line = text.sliced(QByteArrayView(LineMark).size()).toInt(&isNumber);
        if (isNumber && line > 0)
            m_mark = line;
    }

    void element(const GumboNode *node, const QByteArray &name)
    {
        if (m_depth >= DepthAtMost && !HtmlAllowList::isVoid(name)) {
            m_frames.push_back({ node, 0, {}, false });
            return;
        }
        if (m_depth == 0) {
            if (HtmlAllowList::isInline(name))
                beginRun();
            else
                beginBlock(node);
        }
        noteLine(node);
        m_afterPre = false;
        if (name == "img")
            return image(node);
        if (name == "input")
            return checkbox(node);
        if (name == "a")
            return link(node);
        open(node, name, attributes(node, name));
    }

    void open(const GumboNode *node, const QByteArray &name, const QByteArray &attributes)
    {
        const bool directed = m_policy.direction == HtmlPolicy::Direction::Automatic && m_directed == 0
                              && HtmlAllowList::hasDirection(name) && !attribute(node, "dir");
        m_html += '<' + name + attributes + (directed ? " dir=\"auto\"" : "") + '>';
        if (HtmlAllowList::isVoid(name)) {
            if (m_depth == 0 && !m_inRun)
                endBlock();
            return;
        }
        ++m_depth;
        if (directed)
            ++m_directed;
        m_afterPre = name == "pre";
        m_frames.push_back({ node, 0, "</" + name + '>', directed });
    }

    QByteArray attributes(const GumboNode *node, const QByteArray &name)
    {
        QByteArray written;
        bool hasId = false;
        const GumboVector &list = node->v.element.attributes;
        for (unsigned i = 0; i < list.length; ++i) {
            const auto *given = static_cast<const GumboAttribute *>(list.data[i]);
            const QByteArray key = given->name;
            const bool position = key == "data-sourcepos" && m_policy.positions == HtmlPolicy::Positions::Removed;
            if (position || given->attr_namespace != GUMBO_ATTR_NAMESPACE_NONE)
                continue;
            QByteArray value = given->value;
            if (key == "id" || (key == "name" && name == "a")) {
                hasId = hasId || key == "id";
                value = value.isEmpty() ? value : prefixed(value);
            } else if (key == "class") {
                value = keptClasses(value);
            } else if (!HtmlAllowList::keepsAttribute(name, key, value)) {
                continue;
            } else if (key == "open" || key == "reversed") {
                written += ' ' + key;
                continue;
            }
            if (!value.isEmpty())
                written += ' ' + key + "=\"" + escapedHtml(value) + '"';
        }
        const bool isHeading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
        if (isHeading && !hasId && m_policy.headings == HtmlPolicy::Headings::WithAnchors) {
            const QByteArray anchor = m_anchors.next(textOf(node)).toUtf8();
            if (!anchor.isEmpty())
                written += " id=\"" + prefixed(anchor) + '"';
        }
        return written;
    }

    void link(const GumboNode *node)
    {
        const QByteArray name = "a";
        const char *href = attribute(node, "href");
        if (!href)
            return open(node, name, attributes(node, name));
        const std::optional<QByteArray> address = linkAddress(HtmlAddress::read(href));
        if (address)
            return open(node, name, " href=\"" + escapedHtml(*address) + '"' + attributes(node, name));
        open(node, QByteArrayLiteral("span"), " class=\"blocked-link\"" + attributes(node, QByteArrayLiteral("span")));
    }

    std::optional<QByteArray> linkAddress(const HtmlAddress &address) const
    {
        switch (address.kind) {
        case HtmlAddress::Kind::Web:
        case HtmlAddress::Kind::Message:
            return address.text;
        case HtmlAddress::Kind::Fragment:
            return address.text.size() == 1 ? address.text : '#' + prefixed(address.text.sliced(1));
        case HtmlAddress::Kind::Relative:
            return m_policy.resolve ? m_policy.resolve(address.text) : std::nullopt;
        case HtmlAddress::Kind::Refused:
            break;
        }
        return std::nullopt;
    }

    void image(const GumboNode *node)
    {
        const char *source = attribute(node, "src");
        const HtmlAddress address = HtmlAddress::read(source ? source : "");
        const char *alt = attribute(node, "alt");
        if (address.kind == HtmlAddress::Kind::Relative && !address.text.isEmpty() && m_policy.resolve) {
            if (const auto resolved = m_policy.resolve(address.text)) {
                m_html += "<img src=\"" + escapedHtml(*resolved) + "\" alt=\"" + escapedHtml(alt ? alt : "") + '"'
                          + attributes(node, QByteArrayLiteral("img")) + '>';
                return;
            }
        }
        QStringList shown;
        if (alt && *alt)
            shown += QString::fromUtf8(alt);
        if (!address.host.isEmpty())
            shown += address.host;
        if (shown.isEmpty())
            shown += QCoreApplication::translate("HtmlSanitizer", "Image not shown");
        m_html +=
            "<span class=\"blocked-image\">" + escapedHtml(shown.join(QStringLiteral(" · ")).toUtf8()) + "</span>";
    }

    void checkbox(const GumboNode *node)
    {
        const char *type = attribute(node, "type");
        if (!type || QByteArray(type).toLower() != "checkbox")
            return;
        m_html += "<input type=\"checkbox\" disabled";
        if (attribute(node, "checked"))
            m_html += " checked";
        m_html += '>';
    }

    static QByteArray prefixed(const QByteArray &id)
    {
        return id.startsWith(IdPrefix) ? id : QByteArray(IdPrefix) + id;
    }

    static QByteArray keptClasses(const QByteArray &value)
    {
        QByteArrayList kept;
        const QByteArrayList names = value.simplified().split(' ');
        std::copy_if(names.begin(), names.end(), std::back_inserter(kept), HtmlAllowList::keepsClass);
        return kept.join(' ');
    }

    /// Text and inline elements at the top share a block.
    void beginRun()
    {
        if (m_inRun)
            return;
        m_inRun = true;
        m_line = m_mark;
        m_html = "<div>";
    }

    void endRun()
    {
        if (!m_inRun)
            return;
        m_inRun = false;
        while (m_html.endsWith('\n') || m_html.endsWith(' '))
            m_html.chop(1);
        if (m_html != "<div>") {
            m_html += "</div>";
            endBlock();
        }
        m_html.clear();
    }

    void beginBlock(const GumboNode *node)
    {
        endRun();
        m_html.clear();
        // What follows an entry's own HTML and has a place of its own does not begin with that HTML's line.
        if (attribute(node, "data-sourcepos") || attribute(node, "data-footnotes"))
            m_mark = 0;
        m_line = m_mark;
    }

    void endBlock()
    {
        m_blocks.append({ m_html, m_line });
        m_html.clear();
    }

    void noteLine(const GumboNode *node)
    {
        if (m_line > 0)
            return;
        if (const char *position = attribute(node, "data-sourcepos"))
            m_line = std::max(0, std::atoi(position));
    }

    const HtmlPolicy &m_policy;
    HeadingAnchors m_anchors;
    std::vector<Frame> m_frames;
    QList<SanitizedBlock> m_blocks;
    QByteArray m_html;
    qsizetype m_depth = 0; ///< Elements that are open in m_html, a run's <div> not counted.
    int m_directed = 0;
    int m_line = 0;
    int m_mark = 0;
    bool m_inRun = false;
    bool m_afterPre = false;
};

} // namespace

std::optional<QList<SanitizedBlock>> sanitizedBlocks(QByteArrayView html, const HtmlPolicy &policy)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return std::nullopt;
    return Writer(policy).write(tree.root());
}

QByteArray sanitizedHtml(QByteArrayView html, const HtmlPolicy &policy)
{
    QByteArray joined;
    const QList<SanitizedBlock> blocks = sanitizedBlocks(html, policy).value_or(QList<SanitizedBlock>());
    for (const SanitizedBlock &block : blocks) {
        if (!joined.isEmpty())
            joined += '\n';
        joined += block.html;
    }
    return joined;
}

QByteArray escapedHtml(QByteArrayView text)
{
    QByteArray escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\r':
            escaped += "&#13;";
            break;
        default:
            // Other controls are not allowed in HTML and would be read as U+FFFD.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\f')
                escaped += c;
        }
    }
    return escaped;
}

} // namespace Commonplace
