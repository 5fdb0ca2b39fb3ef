// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

namespace Commonplace {

/// The edits that make one text of another, one for each run of lines that differ, without what a run has in common at
/// its ends: so that a caret in lines that stay keeps its place. Never splits a UTF-8 sequence. Thread: any.
[[nodiscard]] TextEdits lineDifferences(const QByteArray &before, const QByteArray &after);

} // namespace Commonplace
