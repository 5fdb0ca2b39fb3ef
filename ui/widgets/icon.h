// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace Commonplace {

/// The Breeze icon of that name (freedesktop.org's names, Breeze's own beside them), drawn in the colours of the
/// program's palette at the time of painting, so that icons follow the theme. Null when Breeze has no such icon.
QIcon icon(const QString &name);
/// The same in one colour that does not follow the theme.
QIcon icon(const QString &name, const QColor &colour);

} // namespace Commonplace
