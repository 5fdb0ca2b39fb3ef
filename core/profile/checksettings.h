// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Commonplace {

class ConfigMap;

/// Own key `checks` of a profile: a map from rules (`schema/choice`), or whole families (`schema`), to `off`, `info`,
/// `warning` or `error`. What is not named stays as the rule is by itself.
struct CheckSettings {
    enum class Level { Off, Info, Warning, Error };

    QHash<QString, Level> levels {};

    /// The level of a rule: its own, else its family's, else `otherwise`.
    [[nodiscard]] Level levelOf(const QString &rule, Level otherwise) const;

    friend bool operator==(const CheckSettings &, const CheckSettings &) = default;
};

/// Reads the key `checks` of a profile, where it has one.
[[nodiscard]] CheckSettings readCheckSettings(ConfigMap *profile);

} // namespace Commonplace
