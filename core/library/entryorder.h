// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

namespace Commonplace {

/// Sorts entries by collection, in the order of `collections`, then by title as people sort (the default locale's
/// order, numbers by value), then by path. The first `sorted` are so already.
void sortInto(QList<EntryInfo> *entries, qsizetype sorted, const QList<Collection> &collections);

} // namespace Commonplace
