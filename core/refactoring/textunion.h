// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Commonplace {

/// One Markdown text with another one added to it: what stands under a heading goes to the end of the section of the
/// same heading and level, where there is one; all else to the end. `text` itself stays byte for byte; what is added
/// takes its line ends. UTF-8. Thread: any.
[[nodiscard]] QByteArray unitedTexts(const QByteArray &text, const QByteArray &added);

} // namespace Commonplace
