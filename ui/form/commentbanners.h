// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QHash>
#include <QString>

namespace Commonplace {

/// The headings that a person wrote between the fields, as comments: a line of words between lines of rules
/// (`# ═══`, `# ---`), or words between rules on one line (`# --- Relations ---`). For each key of the root that has
/// one of them above it, itself or a key before it, which. Numbering in front (“GROUP 2:”) is left out.
[[nodiscard]] QHash<QByteArray, QString> bannersOf(const YamlDocument &document);

} // namespace Commonplace
