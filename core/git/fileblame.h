// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <QDateTime>

#include <optional>
#include <stop_token>

namespace Commonplace {

/// A version that lines of a text come from.
struct LineOrigin {
    QByteArray commit {}; ///< Empty: of no version yet.
    QByteArray path {};   ///< Of the file then, from the repository's top folder.
    QString author {};
    QString email {};
    QDateTime date {};
    QString summary {};    ///< The first line of the version's message.
    bool isOldest = false; ///< It may be of an older version that this copy of the library does not have.

    friend bool operator==(const LineOrigin &, const LineOrigin &) = default;
};

/// Which version each line of a text comes from.
struct FileBlame {
    QList<LineOrigin> origins;
    QList<int> lines; ///< For each line (from 0), an index of `origins`.

    /// The origins of some lines (from 0, `last` included), each once, the newest first; what is of no version yet
    /// stands before all others.
    [[nodiscard]] QList<LineOrigin> originsOf(qsizetype first, qsizetype last) const;
};

/// Who wrote the lines of a file (path relative to the library's folder): of `text`, where one is given, as it is
/// typed and not yet saved; else as the last version has it. Lines that were only moved within the file or indented
/// otherwise stay whose they were; renames are followed.
///
/// nullopt where the last version has no such file, or there is none. Blocks: call off the UI thread. Fails as
/// fileHistory().
[[nodiscard]] Result<std::optional<FileBlame>> fileBlame(const Repository &repository, const QByteArray &path,
                                                         const std::optional<QByteArray> &text = {},
                                                         std::stop_token stop = {});

} // namespace Commonplace
