// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QString>

namespace Commonplace {

/// Copies a library's files from `source` to the new folder `target`, and keeps them as a first version where git is
/// at hand (without it the copy stands all the same). When `target` exists already it is left as it is: a person's
/// changes to an earlier copy stay. Gives the target. Blocks: call off the UI thread.
[[nodiscard]] Result<QString> copyLibrary(const QString &source, const QString &target);

} // namespace Commonplace
