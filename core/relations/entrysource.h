// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"

#include <QString>

#include <functional>
#include <optional>

namespace Commonplace {

/// Gives an entry's text as the graph knows it, by its path; nothing where it is not to be had.
using EntrySource = std::function<std::optional<Entry>(const QString &path)>;

} // namespace Commonplace
