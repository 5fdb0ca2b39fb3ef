// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/mainline.h"

#include "proposals/gitanswer.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

Result<QByteArrayList> candidates(const Repository &repository, const std::optional<QByteArray> &remote,
                                  const std::stop_token &stop)
{
    QByteArrayList branches;
    if (remote) {
        const QByteArray head = "refs/remotes/" + *remote + "/HEAD";
        const auto leads = GitAnswer::optional(repository.git(), { "symbolic-ref", "--quiet", head }, { .stop = stop });
        if (!leads)
            return std::unexpected(leads.error());
        const QByteArray prefix = "refs/remotes/" + *remote + '/';
        if (*leads && (*leads)->startsWith(prefix))
            branches.append((*leads)->sliced(prefix.size()));
    }
    branches << "main" << "master" << "trunk" << "develop";
    const auto usual =
        GitAnswer::optional(repository.git(), { "config", "--get", "init.defaultBranch" }, { .stop = stop });
    if (!usual)
        return std::unexpected(usual.error());
    if (*usual && !(*usual)->isEmpty())
        branches.append(**usual);
    return branches;
}

} // namespace

Result<std::optional<QByteArray>> libraryRemote(const Repository &repository, std::stop_token stop)
{
    const Result<QByteArray> listed = GitAnswer::required(
        repository.git(), { "remote" },
        QCoreApplication::translate("Proposals", "git cannot tell where the library comes from."), { .stop = stop });
    if (!listed)
        return std::unexpected(listed.error());
    const QByteArrayList remotes = listed->trimmed().split('\n');
    for (const char *name : { "upstream", "origin" }) {
        if (remotes.contains(name))
            return name;
    }
    if (remotes.size() == 1 && !remotes.first().isEmpty())
        return remotes.first();
    return std::nullopt;
}

Result<std::optional<MainLine>> findMainLine(const Repository &repository, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> remote = libraryRemote(repository, stop);
    if (!remote)
        return std::unexpected(remote.error());
    const Result<QByteArrayList> branches = candidates(repository, *remote, stop);
    if (!branches)
        return std::unexpected(branches.error());
    for (const QByteArray &branch : *branches) {
        MainLine line { .remote = remote->value_or(QByteArray()), .branch = branch };
        const auto commit = GitAnswer::commitAt(repository.git(), line.reference(), stop);
        if (!commit)
            return std::unexpected(commit.error());
        if (*commit) {
            line.commit = **commit;
            return line;
        }
    }
    return std::nullopt;
}

} // namespace Commonplace
