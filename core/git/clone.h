// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/cloneaddress.h"
#include "git/gitexecutable.h"
#include "git/transferprogress.h"
#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>

namespace Commonplace {

/// Hears, on the thread that clones, how far it is.
using CloneListener = std::function<void(const TransferProgress &)>;

struct ClonedLibrary {
    QByteArray folder;
    /// What is not as it should be although the library is there: large files that could not be fetched, no version in
    /// it. One or two sentences; empty when all is well.
    QString warning;
};

/// Clones the library at `address` into the new folder `target` (absolute, in the file system's bytes).
///
/// The target stands there as a whole or not at all: it is made beside its place and renamed, and what was begun is
/// removed when cloning fails or is stopped. An empty folder may stand there; anything else is left as it is (Refused).
/// Hooks, templates, credential helpers and filters are those of the person's git; repositories inside the library
/// (submodules) are not fetched. Fails as NewFolder::begin() and transferError(), and with Cancelled.
/// Blocks: call off the UI thread.
[[nodiscard]] Result<ClonedLibrary> cloneLibrary(const GitExecutable &git, const CloneAddress &address,
                                                 const QByteArray &target, const CloneListener &listener = {},
                                                 std::stop_token stop = {});

} // namespace Commonplace
