// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problemlist.h"
#include "profile/profile.h"

namespace Commonplace {

/// `entry/slug-mismatch`: the slug is that of the file's name, or the part of it that the collection's `slug` says.
void checkSlug(const Entry &entry, const Collection &collection, ProblemList *problems);

/// `schema/date-order`: no date of a change is before one of making.
void checkDateOrder(const Entry &entry, const Collection &collection, ProblemList *problems);

} // namespace Commonplace
