// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>

namespace Commonplace {

/// A folder that is filled out of sight, beside its place, and then stands there as a whole or not at all.
///
/// Paths are the file system's bytes. All calls block: call off the UI thread.
class NewFolder
{
public:
    /// Prepares to make `target` (absolute), together with the folders above it that are missing.
    /// Fails with Refused when there is something at the target other than an empty folder, Unwritable when nothing can
    /// be made there, InvalidArgument when the path is not absolute.
    [[nodiscard]] static Result<NewFolder> begin(const QByteArray &target);
    /// Removes whatever was not finished.
    ~NewFolder();
    NewFolder(NewFolder &&other) noexcept;
    NewFolder &operator=(NewFolder &&) = delete;
    Q_DISABLE_COPY(NewFolder)

    /// The empty folder, seen by nobody else, to work in.
    [[nodiscard]] const QByteArray &workplace() const { return m_workplace; }
    /// Puts `made`, a folder in the workplace, at the target. Fails as begin() where that has changed since.
    [[nodiscard]] Result<void> finish(const QByteArray &made);

private:
    NewFolder(QByteArray target, QByteArray workplace);

    QByteArray m_target;
    QByteArray m_workplace; // empty: moved from
};

} // namespace Commonplace
