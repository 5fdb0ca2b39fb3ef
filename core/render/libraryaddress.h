// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Commonplace {

/// The address inside the program, `commonplace://library/PATH`, of a relative address in an entry of `folder`
/// (relative to the library, `/` between its parts). A query is dropped, a fragment stays. Nothing when the path is
/// absolute, leads outside the library, or is not plain: backslashes, encoded slashes or dots, control characters.
/// Whether there is such a file, and where symbolic links lead, is for the one who opens it to see. Thread: any.
[[nodiscard]] std::optional<QByteArray> libraryAddress(const QString &folder, const QByteArray &relative);

} // namespace Commonplace
