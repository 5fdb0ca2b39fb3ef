// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"
#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace Commonplace {

/// A repository that git does not touch because another user owns it and nobody told git to trust it.
struct UntrustedRepository {
    QByteArray root; ///< Its top folder, absolute.
    QString owner;   ///< Whose it is, as this computer calls them; empty when it has no name for them.
};

/// The repository around the folder of `git`, if its owner is why git refuses it. Runs nothing that lies in there.
/// Fails as GitProcess::run(). Blocks.
[[nodiscard]] Result<std::optional<UntrustedRepository>> untrustedRepository(const GitProcess &git,
                                                                             std::stop_token stop = {});

} // namespace Commonplace
