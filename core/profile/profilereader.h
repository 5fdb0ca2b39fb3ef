// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "text/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Commonplace {

/// A profile as far as it could be read, and what could not.
struct ProfileReading {
    Profile profile;
    /// Each with file, line, column (both from 1) and a message that names the key and what was expected there. What a
    /// fault is about is left out of the profile, all else is in it.
    QList<Error> faults {};

    friend bool operator==(const ProfileReading &, const ProfileReading &) = default;
};

/// Reads a profile: `commonplace.yml`, or the configuration of Decap CMS or Sveltia CMS, whose vocabulary both share
/// (Sveltia CMS's JSON schema of 0.221; what only one of the two or Static CMS knows is taken too). Own keys are those
/// that the structs of this folder name so.
///
/// `file` is what faults and Profile::file name; its name decides on Profile::origin. `yaml` is UTF-8. Aliases and
/// merge keys (`<<`) are resolved, up to 200,000 nodes in all. A widget or key that is not known is a notice, and its
/// field is Widget::Unknown: its values are kept and edited as YAML.
[[nodiscard]] ProfileReading profileFromYaml(const QString &file, const QByteArray &yaml);

} // namespace Commonplace
