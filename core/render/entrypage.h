// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "library/library.h"
#include "render/pagecontent.h"

namespace Commonplace {

/// What a reader of an entry sees: its title, its fields as its collection knows them, its body.
/// Fields whose values are empty or nested are left out. `info` has the path and what is known of it.
[[nodiscard]] PageContent entryPage(const Entry &entry, const EntryInfo &info, const Collection &collection);

} // namespace Commonplace
