// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <QHash>
#include <QSet>

namespace Commonplace {

/// The lines (from 1) that the files of the library's folder have now and had not in a version, by path; lines of files
/// that git does not know yet are left out. A version is any name that git knows, UTF-8; of a branch that has gone on,
/// what counts is the version from which the present one began. Fails as GitProcess::run(), and with NotFound where
/// there is no such version. Blocks: call off the UI thread.
[[nodiscard]] Result<QHash<QByteArray, QSet<int>>> changedLines(const Repository &repository, const QByteArray &version,
                                                                std::stop_token stop = {});

} // namespace Commonplace
