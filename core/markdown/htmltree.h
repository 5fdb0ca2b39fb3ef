// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <memory>

struct GumboInternalNode;

namespace Commonplace {

/// HTML read by Gumbo as a browser reads what stands inside a <div>. For this folder's .cpp files only.
///
/// Bounded: input whose tree would take more than its share of memory or of processor time (elements nested by the
/// hundred thousand, formatting that multiplies) gives no tree. Depth is not bounded: walk it without recursion.
class HtmlTree
{
public:
    explicit HtmlTree(QByteArrayView html);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// The element whose children are the fragment; null when it was refused.
    /// Its `original` pieces and offsets are those of the text given, which must outlive the tree.
    [[nodiscard]] const GumboInternalNode *root() const { return m_root; }

private:
    class Memory;
    std::unique_ptr<Memory> m_memory;
    const GumboInternalNode *m_root = nullptr;
};

} // namespace Commonplace
