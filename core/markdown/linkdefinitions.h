// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/markdowndocument.h"

#include <QHash>

namespace Commonplace {

/// Where a text defines the addresses of its reference links: `[label]: address` (CommonMark 0.29 section 4.7; in
/// lists and quotes too). What stands in code is to be left out by the caller. Looks once, when made.
class LinkDefinitions
{
public:
    /// `isCode` tells of a byte whether it stands in a code block. The text must outlive this.
    template <typename IsCode>
    LinkDefinitions(QByteArrayView text, const IsCode &isCode)
    {
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && text[end] != '\n' && text[end] != '\r')
                ++end;
            if (!isCode(at))
                readLine(text, { at, end });
            at = end + 1;
        }
    }

    /// The address as a definition writes it, of a link by reference; empty where none is found.
    [[nodiscard]] TextRange addressOf(const MarkdownLink &link, QByteArrayView text) const;

private:
    void readLine(QByteArrayView text, TextRange line);

    QHash<QString, TextRange> m_addresses; // by label, folded; the first of each
};

} // namespace Commonplace
