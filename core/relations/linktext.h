// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// How links are written. Thread: any.
namespace Commonplace::LinkText {

/// The address from one file of the library to another, percent-encoded where Markdown needs it.
[[nodiscard]] QString relative(const QString &fromFile, const QString &toFile);

/// The address with the capital letters of the one of `places` (paths, or addresses that begin with `//`) that it names
/// but for them. Empty where it names none.
[[nodiscard]] QString withCaseOf(const QString &target, const QStringList &places);

} // namespace Commonplace::LinkText
