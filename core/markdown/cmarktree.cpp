// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/cmarktree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <mutex>

namespace Commonplace {

namespace {

constexpr int Options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_SOURCEPOS | CMARK_OPT_GITHUB_PRE_LANG;
constexpr const char *Extensions[] = { "table", "strikethrough", "autolink", "tasklist" };

/// cmark-gfm 0.29.0.gfm.13 keeps its register of extensions, and which characters are special to them, in variables
/// of the process that each parse changes: only one may run at a time.
std::mutex &parseMutex()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

struct CmarkTree::Parser {
    Parser()
        : parser(cmark_parser_new(Options))
    {
    }
    ~Parser() { cmark_parser_free(parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    cmark_parser *parser;
};

CmarkTree::CmarkTree(const QByteArray &text)
{
    const std::lock_guard lock(parseMutex());
    cmark_gfm_core_extensions_ensure_registered();
    m_parser = std::make_unique<Parser>();
    for (const char *name : Extensions) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(m_parser->parser, extension);
    }
    cmark_parser_feed(m_parser->parser, text.constData(), static_cast<size_t>(text.size()));
    m_root = cmark_parser_finish(m_parser->parser);
}

CmarkTree::~CmarkTree()
{
    cmark_node_free(m_root);
}

int CmarkTree::depth() const
{
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> walk(cmark_iter_new(m_root), cmark_iter_free);
    int depth = 0;
    int deepest = 0;
    while (true) {
        const cmark_event_type event = cmark_iter_next(walk.get());
        if (event == CMARK_EVENT_DONE)
            return deepest;
        // Leaves are entered and never left.
        cmark_node *node = cmark_iter_get_node(walk.get());
        if (event == CMARK_EVENT_EXIT)
            --depth;
        else if (cmark_node_first_child(node))
            deepest = std::max(deepest, ++depth);
    }
}

QByteArray CmarkTree::html() const
{
    const std::unique_ptr<char, void (*)(void *)> text(
        cmark_render_html(m_root, Options, cmark_parser_get_syntax_extensions(m_parser->parser)), std::free);
    return text.get();
}

} // namespace Commonplace
