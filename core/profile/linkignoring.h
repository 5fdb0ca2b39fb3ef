// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/linksettings.h"
#include "text/textedit.h"

namespace Commonplace {

/// The edits of a profile's text that put one more item into `links: ignore`, and change nothing else. None where it is
/// there already. Fails as YamlEdit, and with Malformed where the profile cannot be read. Thread: any.
[[nodiscard]] Result<TextEdits> ignoringEdits(const QByteArray &profile, const LinkSettings::Ignored &item);

} // namespace Commonplace
