// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

namespace Commonplace {

/// Candidates that give the scalar or null `id` the scalar value `value`, most alike first:
/// only the middle re-encoded in the same style; all of it in the same style; in another style.
[[nodiscard]] QList<TextEdits> scalarCandidates(const YamlDocument &document, YamlNodeId id, const YamlValue &value);

} // namespace Commonplace
