// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

/// What reading and writing files says to people. `code` is an errno, `path` bytes of the file system.
namespace Commonplace::FileError {

/// A path as text for people; bytes that are not UTF-8 show as U+FFFD.
[[nodiscard]] QString shown(const QByteArray &path);

[[nodiscard]] Error notRead(const QByteArray &path, int code);
/// For a failed step of writing `path`, which is as it was.
[[nodiscard]] Error notWritten(const QByteArray &path, int code);
[[nodiscard]] Error notRegular(const QByteArray &path);
[[nodiscard]] Error tooLarge(const QByteArray &path, qint64 limit);

[[nodiscard]] Error changed(const QByteArray &path);
[[nodiscard]] Error gone(const QByteArray &path);
[[nodiscard]] Error exists(const QByteArray &path);
[[nodiscard]] Error writeProtected(const QByteArray &path);

} // namespace Commonplace::FileError
