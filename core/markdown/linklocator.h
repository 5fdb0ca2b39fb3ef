// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/markdowndocument.h"

#include <vector>

namespace Commonplace {

/// Finds the links of one paragraph, heading or table row in its source, in their order. See MarkdownDocument.
class LinkLocator
{
public:
    LinkLocator(QByteArrayView text, TextRange block);

    /// Fills in form, range and destinationRange of a link or image whose other values are known, and goes on behind
    /// where its text begins.
    void locate(MarkdownLink &link);

    /// Where HTML stands, searched from here on; the block when it is not found.
    [[nodiscard]] TextRange locateHtml(QByteArrayView html);

    /// Goes on behind the link's end.
    void leave(const MarkdownLink &link);

private:
    void matchBrackets();
    [[nodiscard]] qsizetype behindCode(qsizetype at) const;
    [[nodiscard]] bool tryAt(qsizetype at, MarkdownLink &link);
    [[nodiscard]] bool tryBracket(qsizetype at, MarkdownLink &link);
    [[nodiscard]] bool tryInline(qsizetype close, MarkdownLink &link);
    [[nodiscard]] bool tryBare(qsizetype at, MarkdownLink &link) const;

    QByteArrayView m_text;
    TextRange m_block;
    qsizetype m_at;
    qsizetype m_steps;                ///< How much more may be searched.
    std::vector<qsizetype> m_partner; ///< For each byte of the block: its bracket's or code's partner, or -1.
};

} // namespace Commonplace
