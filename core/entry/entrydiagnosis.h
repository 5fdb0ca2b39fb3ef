// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "text/fault.h"

namespace Commonplace {

/// Everything that keeps an entry's fields from being read, in the order of its places in the file, each with its fix
/// where what was meant is certain. Nothing for an entry that is not Unreadable. Thread: any.
[[nodiscard]] QList<Fault> diagnose(const Entry &entry);

/// The entry as it reads with all fixes of these faults made; as it is where that is still not to be read.
[[nodiscard]] Entry mended(const Entry &entry, const QList<Fault> &faults);

/// All edits of all fixes.
[[nodiscard]] TextEdits fixesOf(const QList<Fault> &faults);

} // namespace Commonplace
