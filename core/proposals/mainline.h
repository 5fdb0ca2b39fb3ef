// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <optional>

namespace Commonplace {

/// The line of versions that proposals are made for.
struct MainLine {
    QByteArray remote {}; ///< Such as `origin`; empty where the library is on this computer only.
    QByteArray branch {}; ///< Such as `main`.
    QByteArray commit {}; ///< Its last version, as far as it is known here.

    /// What git knows it by here.
    [[nodiscard]] QByteArray reference() const
    {
        return remote.isEmpty() ? "refs/heads/" + branch : "refs/remotes/" + remote + '/' + branch;
    }

    friend bool operator==(const MainLine &, const MainLine &) = default;
};

/// The remote that the library itself is at: `upstream` where somebody set one up (`origin` is a copy of their own
/// then), else `origin`, else the only one there is; nullopt where there is none. Blocks.
[[nodiscard]] Result<std::optional<QByteArray>> libraryRemote(const Repository &repository, std::stop_token stop = {});

/// The main line: what the library's remote says it is (its HEAD as of the last clone), else `main`, `master`, `trunk`
/// or `develop` there; without a remote the branch of that name here, or the one of git's setting
/// `init.defaultBranch`. nullopt where there is none. Asks nothing of the network. Blocks.
[[nodiscard]] Result<std::optional<MainLine>> findMainLine(const Repository &repository, std::stop_token stop = {});

} // namespace Commonplace
