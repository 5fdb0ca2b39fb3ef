// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/markdownhtml.h"

#include "markdown/cmarktree.h"

#include <cmark-gfm.h>

namespace Commonplace {

namespace {

constexpr int DepthAtMost = 400;
constexpr qsizetype BytesAtMost = 10 << 20;

} // namespace

std::optional<QByteArray> markdownHtml(const QByteArray &text)
{
    if (text.size() > BytesAtMost)
        return std::nullopt;
    const CmarkTree tree(text);
    if (tree.depth() > DepthAtMost)
        return std::nullopt;
    for (cmark_node *node = cmark_node_first_child(tree.root()); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK)
            continue;
        const QByteArray marked = QByteArray("<!--") + LineMark + QByteArray::number(cmark_node_get_start_line(node))
                                  + "-->" + cmark_node_get_literal(node);
        cmark_node_set_literal(node, marked.constData());
    }
    return tree.html();
}

} // namespace Commonplace
