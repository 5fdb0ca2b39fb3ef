// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/trust.h"

#include <array>
#include <pwd.h>
#include <sys/stat.h>

namespace Commonplace {

namespace {

QString ownerOf(const QByteArray &path)
{
    struct stat info {};
    if (::stat(path.constData(), &info) != 0)
        return {};
    struct passwd entry {};
    struct passwd *found = nullptr;
    std::array<char, 4096> strings {};
    if (::getpwuid_r(info.st_uid, &entry, strings.data(), strings.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(entry.pw_name);
}

} // namespace

Result<std::optional<UntrustedRepository>> untrustedRepository(const GitProcess &git, std::stop_token stop)
{
    // git answers "not a repository" and "not yours" with the same exit code. Trusting every folder for the length
    // of one harmless question tells them apart: --show-toplevel runs no hook and no program of the repository.
    const auto root = [&](const QByteArrayList &before) -> Result<std::optional<QByteArray>> {
        const Result<GitOutput> answer =
            git.run(before + QByteArrayList { "rev-parse", "--show-toplevel" }, { .stop = stop });
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->exitCode != 0)
            return std::nullopt;
        return answer->out.endsWith('\n') ? answer->out.chopped(1) : answer->out;
    };
    const Result<std::optional<QByteArray>> now = root({});
    if (!now || *now)
        return now ? Result<std::optional<UntrustedRepository>>(std::nullopt) : std::unexpected(now.error());
    const Result<std::optional<QByteArray>> trusting = root({ "-c", "safe.directory=*" });
    if (!trusting || !*trusting)
        return trusting ? Result<std::optional<UntrustedRepository>>(std::nullopt) : std::unexpected(trusting.error());
    return UntrustedRepository { .root = **trusting, .owner = ownerOf(**trusting) };
}

} // namespace Commonplace
