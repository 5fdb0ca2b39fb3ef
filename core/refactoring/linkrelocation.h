// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryfacts.h"

/// How links read after entries or files have other places. Thread: any.
namespace Commonplace::LinkRelocation {

/// An entry or another file before and after; of a file, only EntryFacts::path.
struct Place {
    const EntryFacts *before = nullptr;
    const EntryFacts *after = nullptr;
};

/// The address that leads from an entry to a target as `link` did, in the manner in which that is written: relative,
/// from the library's root or with the site's address, with or without extension and `/` at its end; with its query and
/// fragment. The same address where it still leads there.
[[nodiscard]] QString address(const LinkFact &link, const Place &source, const Place &target);

} // namespace Commonplace::LinkRelocation
