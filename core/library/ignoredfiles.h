// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include <stop_token>

namespace Commonplace {

/// What git was told to leave out of a library (.gitignore and the like): no entries. A value.
class IgnoredFiles
{
public:
    IgnoredFiles() = default; ///< Nothing is ignored.

    /// Asks git, in one call; nothing is ignored where the folder is not under git, git is not installed or does not
    /// answer, or the library as a whole is ignored. A file that is in the library's versions is never ignored.
    /// Blocks: call off the UI thread.
    [[nodiscard]] static IgnoredFiles below(const QString &root, const std::stop_token &stop = {});

    /// Is a file (relative to the library) left out, itself or with a folder above it?
    [[nodiscard]] bool contains(const QString &path) const;

    [[nodiscard]] bool isEmpty() const { return m_paths.isEmpty(); }

private:
    QSet<QString> m_paths; ///< Files, and folders without `/` at the end.
};

} // namespace Commonplace
