// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkverdict.h"

#include <QByteArray>

namespace Commonplace {

/// A verdict as it is remembered: JSON, UTF-8, without what LinkMemory keeps beside (days and times).
[[nodiscard]] QByteArray toJson(const LinkVerdict &verdict);

/// Unasked for what is no such text, and for reasons of a later version.
[[nodiscard]] LinkVerdict verdictFromJson(const QByteArray &json);

} // namespace Commonplace
