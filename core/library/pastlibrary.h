// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/revision.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace Commonplace {

/// A library as an earlier version had it, in a temporary folder that lives as long as this does.
///
/// Entries, text files and what a profile may be read from have their contents; other files are there, but empty.
/// Symbolic links are there where they lead to another place in the library.
class PastLibrary
{
public:
    /// Fails as the calls of Revision, or with Unwritable where there is no room for it. Blocks: call off the UI
    /// thread.
    [[nodiscard]] static Result<PastLibrary> restore(const Revision &revision, const std::stop_token &stop = {});

    /// Absolute, without links in it.
    [[nodiscard]] const QString &root() const { return m_root; }

private:
    explicit PastLibrary(std::unique_ptr<QTemporaryDir> folder);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

} // namespace Commonplace
