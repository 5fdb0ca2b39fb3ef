// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmlcontents.h"

#include "markdown/htmltree.h"

#include <gumbo.h>

#include <array>

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

/// An attribute that holds an address.
struct AddressAttribute {
    GumboTag tag;
    const char *name;
    MarkdownLink::Kind kind;
};

constexpr auto AsLink = MarkdownLink::Kind::Link;
constexpr auto AsImage = MarkdownLink::Kind::Image;

constexpr std::array<AddressAttribute, 17> AddressAttributes { {
    { GUMBO_TAG_A, "href", AsLink },
    { GUMBO_TAG_AREA, "href", AsLink },
    { GUMBO_TAG_IMG, "src", AsImage },
    { GUMBO_TAG_VIDEO, "src", AsLink },
    { GUMBO_TAG_VIDEO, "poster", AsImage },
    { GUMBO_TAG_AUDIO, "src", AsLink },
    { GUMBO_TAG_SOURCE, "src", AsLink },
    { GUMBO_TAG_TRACK, "src", AsLink },
    { GUMBO_TAG_IFRAME, "src", AsLink },
    { GUMBO_TAG_EMBED, "src", AsLink },
    { GUMBO_TAG_OBJECT, "data", AsLink },
    { GUMBO_TAG_INPUT, "src", AsImage },
    { GUMBO_TAG_BLOCKQUOTE, "cite", AsLink },
    { GUMBO_TAG_Q, "cite", AsLink },
    { GUMBO_TAG_DEL, "cite", AsLink },
    { GUMBO_TAG_INS, "cite", AsLink },
    { GUMBO_TAG_IMAGE, "src", AsImage },
} };

MarkdownLink linkOf(QByteArrayView html, const GumboElement &element, const GumboAttribute &address,
                    MarkdownLink::Kind kind)
{
    return { .kind = kind,
             .form = MarkdownLink::Form::Html,
             .destination = QString::fromUtf8(address.value),
             .text = kind == AsImage ? attribute(element, "alt") : QString(),
             .title = attribute(element, "title"),
             .range = rangeOf(html, element.original_tag),
             .destinationRange = withoutQuotes(html, rangeOf(html, address.original_value)) };
}

/// The addresses of `srcset`: each with a width or density behind it, commas between them.
void appendSet(HtmlContents &contents, QByteArrayView html, const GumboElement &element, const GumboAttribute &set)
{
    const TextRange whole = withoutQuotes(html, rangeOf(html, set.original_value));
    const QByteArrayView value = whole.in(html);
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    for (qsizetype at = 0; at < value.size();) {
        while (at < value.size() && (isSpace(value[at]) || value[at] == ','))
            ++at;
        qsizetype end = at;
        while (end < value.size() && !isSpace(value[end]))
            ++end;
        qsizetype next = end;
        if (end > at && value[end - 1] == ',')
            --end;
        else
            next = value.indexOf(',', end);
        if (end > at) {
            MarkdownLink link = linkOf(html, element, set, AsImage);
            link.destinationRange = TextRange { at, end }.shifted(whole.start);
            link.destination = QString::fromUtf8(link.destinationRange.in(html))
                                   .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
            contents.links.append(link);
        }
        at = next < 0 ? value.size() : next;
    }
}

void appendLinks(HtmlContents &contents, QByteArrayView html, const GumboElement &element)
{
    for (const AddressAttribute &known : AddressAttributes) {
        const GumboAttribute *address =
            known.tag == element.tag ? gumbo_get_attribute(&element.attributes, known.name) : nullptr;
        if (address)
            contents.links.append(linkOf(html, element, *address, known.kind));
    }
    if (element.tag != GUMBO_TAG_IMG && element.tag != GUMBO_TAG_SOURCE)
        return;
    if (const GumboAttribute *set = gumbo_get_attribute(&element.attributes, "srcset"))
        appendSet(contents, html, element, *set);
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

QString textOf(const GumboNode *element)
{
    QByteArray text;
    std::vector<const GumboNode *> waiting { element };
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            text += node->v.text.text;
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            waiting.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
    }
    return QString::fromUtf8(text);
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
        if ((static_cast<unsigned>(node->parse_flags) & Copies) == 0)
            appendLinks(contents, html, element);
        if (isHeading(element.tag) && !gumbo_get_attribute(&element.attributes, "id"))
            contents.headings.append(textOf(node));
        for (unsigned i = element.children.length; i > 0; --i)
            waiting.push_back(static_cast<const GumboNode *>(element.children.data[i - 1]));
    }
    return contents;
}

} // namespace Commonplace
