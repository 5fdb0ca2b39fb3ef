// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Commonplace {

/// Markdown (CommonMark with GitHub's additions and footnotes) as HTML that is NOT safe: give it to sanitizedBlocks().
/// Blocks carry data-sourcepos; the entry's own HTML blocks are marked with their line for SanitizedBlock::line.
/// Nothing when the text is nested deeper than any reader would follow. Thread: any.
[[nodiscard]] std::optional<QByteArray> markdownHtml(const QByteArray &text);

/// The comment that marks where the HTML of `line` begins, without its delimiters and number.
inline constexpr char LineMark[] = "commonplace-line:";

} // namespace Commonplace
