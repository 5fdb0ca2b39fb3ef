// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <optional>

namespace Commonplace {

/// The built-in profiles, in the order in which they are tried. Reads and parses resources each time; any thread.
[[nodiscard]] QList<Profile> builtInProfiles();

/// The names of the built-in profiles' files without extension, in that order: what `extends` may say.
[[nodiscard]] QList<QByteArray> builtInProfileIds();

/// What the built-in profile of this id is recognised by, without reading the rest of it.
[[nodiscard]] ProfileDetection builtInDetection(const QByteArray &id);

/// The built-in profile of this id; nothing where there is none.
[[nodiscard]] std::optional<Profile> builtInProfile(const QByteArray &id);

} // namespace Commonplace
