// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct cmark_node;

namespace Commonplace {

/// A Markdown text read by cmark-gfm: tables, strikethrough, autolinks, task lists, footnotes.
/// For this folder's .cpp files only. Thread: any.
class CmarkTree
{
public:
    /// `text` is UTF-8; bytes that are not stay as they are.
    explicit CmarkTree(const QByteArray &text);
    ~CmarkTree();
    CmarkTree(const CmarkTree &) = delete;
    CmarkTree &operator=(const CmarkTree &) = delete;

    [[nodiscard]] cmark_node *root() const { return m_root; }

    /// How many nodes lie inside one another at most.
    [[nodiscard]] int depth() const;

    /// HTML with the entry's own HTML in it, unsafe as it is, with data-sourcepos.
    [[nodiscard]] QByteArray html() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    cmark_node *m_root = nullptr;
};

} // namespace Commonplace
