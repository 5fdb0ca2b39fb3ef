// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Commonplace {

class ConfigMap;

/// Own key `versions` of a profile: how the library's maintainers want versions to be worded. Templates, in which a
/// name in double braces stands for a part of the version: `{{title}}`, `{{summary}}` (the fields and paragraphs that
/// changed), `{{collection}}`, `{{collection_label}}`, `{{slug}}` (the file's name without its ending), `{{path}}`.
struct VersionSettings {
    QString message = QStringLiteral("{{title}}: {{summary}}"); ///< Key `message`: one entry was changed.
    QString created {};                                         ///< Key `new`: one was made; empty: as `message`.
    /// Key `several`: many were changed as one, which `{{summary}}` says.
    QString several = QStringLiteral("{{summary}}");
    bool signsOff = false; ///< Key `sign_off`: versions carry a line `Signed-off-by` (Developer Certificate of Origin).

    friend bool operator==(const VersionSettings &, const VersionSettings &) = default;
};

/// Reads the key `versions` of a profile, else what a CMS calls `backend.commit_messages` (`create` and `update`), to
/// which the summary is then added as a paragraph of its own. What is not said stays as in `otherwise`.
[[nodiscard]] VersionSettings readVersionSettings(ConfigMap *profile, const VersionSettings &otherwise);

} // namespace Commonplace
