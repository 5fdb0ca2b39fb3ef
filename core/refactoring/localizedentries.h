// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "relations/relationgraph.h"

#include <QMap>

/// The same entry in other languages, each a file of its own.
namespace Commonplace::LocalizedEntries {

/// Those of the library that belong to the entry at `path`, and where each is to be once that is at `newPath`; the path
/// itself is none of them. Empty where all languages stand in one file, or there are no others.
[[nodiscard]] QMap<QString, QString> movedWith(const RelationGraph &graph, const Collection &collection,
                                               const QString &path, const QString &newPath);

/// The same without moving.
[[nodiscard]] QStringList of(const RelationGraph &graph, const Collection &collection, const QString &path);

} // namespace Commonplace::LocalizedEntries
