// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "entry/entry.h"

namespace Commonplace {

/// The problems of one entry by itself. Rules: `yaml/syntax`, fields that are meant and cannot be read:
/// one problem for each fault, with its fix where what was meant is certain.
/// `file` is the entry's path relative to the library. Thread: any.
[[nodiscard]] QList<Problem> checkEntry(const QString &file, const Entry &entry);

} // namespace Commonplace
