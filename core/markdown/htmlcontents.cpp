// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmlcontents.h"

#include "markdown/htmltree.h"

#include <gumbo.h>

namespace Commonplace {

namespace {

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

TextRange rangeOf(QByteArrayView html, const GumboStringPiece &piece)
{
    if (!piece.data || piece.length == 0)
        return {};
    const qsizetype start = piece.data - html.data();
    return { start, start + static_cast<qsizetype>(piece.length) };
}

TextRange withoutQuotes(QByteArrayView html, TextRange range)
{
    if (range.length() >= 2 && (html[range.start] == '"' || html[range.start] == '\''))
        return { range.start + 1, range.end - 1 };
    return range;
}

void appendLink(HtmlContents &contents, QByteArrayView html, const GumboElement &element)
{
    const bool isImage = element.tag == GUMBO_TAG_IMG;
    const char *name = isImage ? "src" : "href";
    const GumboAttribute *address = gumbo_get_attribute(&element.attributes, name);
    if (!address)
        return;
    contents.links.append({ isImage ? MarkdownLink::Kind::Image : MarkdownLink::Kind::Link, MarkdownLink::Form::Html,
                            QString::fromUtf8(address->value), isImage ? attribute(element, "alt") : QString(),
                            attribute(element, "title"), rangeOf(html, element.original_tag),
                            withoutQuotes(html, rangeOf(html, address->original_value)) });
}

} // namespace

HtmlContents htmlContents(QByteArrayView html)
{
    HtmlContents contents;
    const HtmlTree tree(html);
    std::vector<const GumboNode *> waiting;
    if (tree.root())
        waiting.push_back(tree.root());
    // Elements that Gumbo copied to repair nesting stand in the text once.
    constexpr unsigned Copies =
        GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED;
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node->type == GUMBO_NODE_TEXT)
            contents.text.append(node->v.text.text).append(' ');
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboElement &element = node->v.element;
        const bool isRaw = element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE;
        if (isRaw)
            continue;
        const bool isLink = element.tag == GUMBO_TAG_A || element.tag == GUMBO_TAG_IMG;
        if (isLink && (static_cast<unsigned>(node->parse_flags) & Copies) == 0)
            appendLink(contents, html, element);
        for (unsigned i = element.children.length; i > 0; --i)
            waiting.push_back(static_cast<const GumboNode *>(element.children.data[i - 1]));
    }
    return contents;
}

} // namespace Commonplace
