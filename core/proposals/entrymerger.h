// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "proposals/proposalupdate.h"
#include "review/threewaymerge.h"

namespace Commonplace {

/// What comes of the two states of an entry of a question, by the rules of its collection.
[[nodiscard]] ThreeWayMerge mergeOf(const MergeQuestion &question, const Library &library);

/// Brings entries together by mergeEntries(), with the rules of their collections.
[[nodiscard]] EntryMerger entryMerger(const Library &library);

} // namespace Commonplace
