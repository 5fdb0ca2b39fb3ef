// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamllayout.h"

namespace Commonplace {

/// The lines of a scalar over which its text is folded (YAML 1.2.2, 6.5), and keeping new text within their width.
class YamlFolding
{
public:
    YamlFolding(const YamlDocument &document, YamlNodeId id);

    /// `text`, which is to stand in the place of `range`, with `newLine` (a line end and the indentation) for the
    /// blanks at which lines would become longer than those there were. Lines that are there stay as they are.
    [[nodiscard]] QByteArray folded(const QByteArray &text, TextRange range, const QByteArray &newLine) const;

private:
    [[nodiscard]] qsizetype width() const;
    [[nodiscard]] qsizetype lengthOf(TextRange range) const;
    [[nodiscard]] qsizetype wordBehind(qsizetype offset) const;

    const YamlDocument &m_document;
    const YamlNode &m_node;
    YamlLayout m_layout;
};

} // namespace Commonplace
