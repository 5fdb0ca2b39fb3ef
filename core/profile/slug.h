// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QDateTime>

#include <functional>

namespace Commonplace {

/// The slug of a text: small letters and digits of every script (or ASCII's, as the rules say), the replacement for
/// all between them, apostrophes left out. At most 80 characters unless the rules say less, cut at a word where that
/// loses little. Empty where nothing of the text may stand in a slug.
[[nodiscard]] QString slugFromText(const QString &text, const SlugRules &rules);

/// Gives the text of `{{name}}` in a template; nothing for what it does not know, which is then left out.
using TemplateValue = std::function<std::optional<QString>(const QString &name)>;

/// A template of the CMSs with its placeholders filled in: `{{title}}`, `{{fields.title}}`; transformations behind `|`
/// are passed over.
[[nodiscard]] QString filledTemplate(const QString &text, const TemplateValue &value);

/// `year`, `month`, `day`, `hour`, `minute`, `second` of a moment.
[[nodiscard]] std::optional<QString> dateTemplateValue(const QString &name, const QDateTime &moment);

/// One part of a path that every system takes: no separators, control characters or `<>:"|?*`, no dot or blank at its
/// ends, no name that Windows keeps for devices, at most 200 bytes.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace Commonplace
