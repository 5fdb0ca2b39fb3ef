// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/renamehistory.h"

namespace Commonplace {

Result<QHash<QByteArray, QByteArray>> renamedFiles(const Repository &repository, const QByteArray &version,
                                                   std::stop_token stop)
{
    constexpr std::chrono::seconds patience { 4 };
    const Result<GitOutput> log = repository.git().run(
        { "log", "-z", "--format=", "--raw", "-M", "--diff-filter=R", "--relative", "--max-count=2000", version },
        { .timeout = patience, .stop = std::move(stop) });
    if (!log)
        return std::unexpected(log.error());
    QHash<QByteArray, QByteArray> names;
    if (log->exitCode != 0)
        return names; // no version yet
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
