// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>

namespace Commonplace::GitPath {

/// `path` itself where it names a file below the folder it is relative to.
/// Fails with InvalidArgument when it is empty or holds NUL, Outside when it is absolute or climbs with `..`; `.` and
/// empty parts are refused with InvalidArgument too, since git would read `./` in other ways than the file system.
[[nodiscard]] Result<QByteArray> checked(const QByteArray &path);

} // namespace Commonplace::GitPath
