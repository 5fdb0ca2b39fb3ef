// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Commonplace {

/// Sanitised HTML without the `data-sourcepos` attributes of cmark-gfm, which change in every block below a new line
/// though nothing that one sees does. Text that only looks like one stays. Pure; thread: any.
[[nodiscard]] QByteArray withoutSourcePositions(const QByteArray &html);

} // namespace Commonplace
