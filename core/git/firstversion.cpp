// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/firstversion.h"

namespace Commonplace {

Result<FirstVersion> startVersions(const GitExecutable &git, const QByteArray &folder, const QString &message,
                                   const std::optional<Identity> &identity, std::stop_token stop)
{
    const Result<Repository> repository = Repository::init(git, folder, stop);
    if (!repository)
        return std::unexpected(repository.error());
    const Result<RepositoryState> state = repository->state(stop);
    if (!state)
        return std::unexpected(state.error());
    FirstVersion first;
    QByteArrayList paths;
    for (const StatusEntry &entry : state->entries) {
        if (entry.path.endsWith('/'))
            first.leftOut.append(entry.path.chopped(1));
        else if (entry.kind == StatusEntry::Kind::Untracked || entry.index == 'A')
            paths.append(entry.path);
    }
    if (paths.isEmpty())
        return first;
    const Result<std::optional<QByteArray>> kept = repository->saveVersion(paths, message, identity, stop);
    if (!kept)
        return std::unexpected(kept.error());
    first.id = kept->value_or(QByteArray());
    first.files = paths.size();
    return first;
}

} // namespace Commonplace
