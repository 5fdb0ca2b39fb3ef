// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/renamehistory.h"

namespace Commonplace {

Result<QHash<QByteArray, QByteArray>> renamedFiles(const Repository &repository, const QByteArray &version,
                                                   std::stop_token stop)
{
    constexpr std::chrono::seconds patience { 4 };
    // `log --max-count` would count only versions in which something was renamed, and read all the others too.
    const GitOptions limited { .timeout = patience, .stop = stop };
    const Result<GitOutput> versions =
        repository.git().run({ "rev-list", "--max-count=2000", "--first-parent", version }, limited);
    if (!versions)
        return std::unexpected(versions.error());
    QHash<QByteArray, QByteArray> names;
    if (versions->exitCode != 0)
        return names; // no version yet
    GitOptions piped = limited;
    piped.input = versions->out;
    const Result<GitOutput> log =
        repository.git().run({ "diff-tree", "--stdin", "-r", "-z", "--raw", "-M", "--diff-merges=first-parent",
                               "--diff-filter=R", "--no-commit-id", "--relative" },
                             piped);
    if (!log)
        return std::unexpected(log.error());
    // `:MODE MODE ID ID R100`, the old path, the new one; the newest version first.
    const QByteArrayList parts = log->out.split('\0');
    for (qsizetype i = 0; i + 2 < parts.size(); ++i) {
        const QByteArray record = parts[i].trimmed();
        if (!record.startsWith(':') || !record.sliced(record.lastIndexOf(' ') + 1).startsWith('R'))
            continue;
        const QByteArray &old = parts[i + 1];
        const QByteArray &later = parts[i + 2];
        if (!names.contains(old))
            names.insert(old, names.value(later, later));
        i += 2;
    }
    return names;
}

} // namespace Commonplace
