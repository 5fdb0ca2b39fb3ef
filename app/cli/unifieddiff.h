// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Commonplace::Cli {

/// The change of a file as one hunk of a unified diff, three lines around it.
[[nodiscard]] QByteArray unifiedDiff(const QString &file, const QByteArray &before, const QByteArray &after);

} // namespace Commonplace::Cli
