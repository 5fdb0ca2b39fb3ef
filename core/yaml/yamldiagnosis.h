// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/fault.h"

namespace Commonplace {

/// Everything that keeps a YAML text (UTF-8) from being read, in the order of its places, each with its fix where
/// what was meant is certain; nothing for a text that YamlDocument::parse() reads.
///
/// How more than the first is found: a fault that can be mended is mended in a copy, any other is blanked out there
/// with as little around it as possible, and the copy is read again. A fix counts only if reading then gets beyond
/// the place that it mended. Bounded: of texts over 256 KiB the first fault only, without a fix; at most 50 faults.
/// Thread: any.
[[nodiscard]] QList<Fault> diagnoseYaml(const QByteArray &source);

} // namespace Commonplace
