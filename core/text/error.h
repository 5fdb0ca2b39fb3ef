// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Commonplace {

/// What kind of thing went wrong, for code that has to decide; people read Error::message.
enum class ErrorCode {
    NotFound,    ///< The file, key or item asked for does not exist.
    Unreadable,  ///< It exists and cannot be read: permissions, a device's error.
    Unwritable,  ///< It could not be written; what was there before is unchanged.
    Changed,     ///< It changed under us since it was read; nothing was written.
    Malformed,   ///< The input breaks its format's rules (YAML, UTF-8, front matter).
    Refused,     ///< It could be done, but not safely; nothing was changed.
    Outside,     ///< A path leads outside the library.
    MissingTool, ///< An executable (git, pandoc) is not installed.
    ToolFailed,  ///< An executable ran and failed; the message quotes it.
    Cancelled,   ///< The person or the owner of the job stopped it.
    InvalidArgument,
    /// git does not know whose name and address a version is to carry.
    IdentityMissing,
};

/// A failure as a value: what happened, where, and what to do next.
///
/// `message` is one or two plain sentences for people, already translated, with no trailing newline.
/// `line` and `column` count from 1, 0 when unknown; the column counts code points.
struct Error {
    ErrorCode code = ErrorCode::Malformed;
    QString message {};
    QString file {};
    int line = 0;
    int column = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The result of everything in core that can fail; no exception crosses core's boundary.
template <typename T>
using Result = std::expected<T, Error>;

} // namespace Commonplace
