// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmlpage.h"

#include "markdown/htmltree.h"

#include <QUtf8StringView>

#include <gumbo.h>

#include <ranges>
#include <span>
#include <vector>

namespace Commonplace {

namespace {

std::span<void *const> items(const GumboVector &vector)
{
    return { vector.data, vector.length };
}

QByteArray attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QByteArray(found->value) : QByteArray();
}

QByteArray textOf(const GumboElement &element)
{
    QByteArray text;
    for (void *child : items(element.children)) {
        const auto *node = static_cast<const GumboNode *>(child);
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            text += node->v.text.text;
    }
    return text.simplified();
}

bool isRefreshing(const GumboElement &element)
{
    return attribute(element, "http-equiv").toLower() == "refresh"
           && attribute(element, "content").toLower().contains("url");
}

void readElement(const GumboElement &element, HtmlPage *page)
{
    const QByteArray id = attribute(element, "id");
    if (!id.isEmpty())
        page->anchors.insert(id);
    switch (element.tag) {
    case GUMBO_TAG_A: {
        const QByteArray name = attribute(element, "name");
        if (!name.isEmpty())
            page->anchors.insert(name);
        break;
    }
    case GUMBO_TAG_META:
        page->refreshes = page->refreshes || isRefreshing(element);
        break;
    case GUMBO_TAG_TITLE:
        if (page->title.isEmpty())
            page->title = textOf(element);
        break;
    default:
        break;
    }
}

bool hasShownText(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEXTAREA:
        return false;
    default:
        return true;
    }
}

} // namespace

HtmlPage readHtmlPage(QByteArrayView html)
{
    HtmlPage page;
    const HtmlTree tree(html);
    if (!tree.root())
        return page;
    page.isReadable = true;
    page.isUtf8 = QUtf8StringView(html).isValidUtf8();
    std::vector<const GumboNode *> waiting { tree.root() };
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node->type == GUMBO_NODE_TEXT) {
            page.textLength += QByteArrayView(node->v.text.text).trimmed().size();
            continue;
        }
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
            continue;
        const GumboElement &element = node->v.element;
        readElement(element, &page);
        if (!hasShownText(element))
            continue;
        const std::span<void *const> children = items(element.children);
        for (void *child : std::ranges::reverse_view(children))
            waiting.push_back(static_cast<const GumboNode *>(child));
    }
    return page;
}

} // namespace Commonplace
