// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relations/relationgraph.h"

namespace Commonplace {

/// The relations of a library on the disk: those of these files (relative to `root`). Files that cannot be read are
/// left out. Reads in parallel; returns when all is done: call off the UI thread.
[[nodiscard]] RelationGraph readGraph(const QString &root, const QStringList &files, const Profile &profile);

} // namespace Commonplace
