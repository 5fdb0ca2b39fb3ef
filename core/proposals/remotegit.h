// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "proposals/remotefailure.h"

#include <functional>

/// git talking to a server.
namespace Commonplace::RemoteGit {

/// Runs git and hands its output over where the conversation took place, whatever came of it. Where it did not, tells
/// why: of http by the server's answers as git records them (GIT_TRACE_CURL), of ssh by what OpenSSH says, as that is
/// the only place where it can be seen. `address` is where it went, for the message.
///
/// `tookPlace` decides by the output; exit code 0 always counts. Blocks; a server that says nothing for two minutes
/// over http is given up.
[[nodiscard]] RemoteResult<GitOutput> run(const GitProcess &git, const QByteArrayList &arguments,
                                          const QByteArray &address,
                                          const std::function<bool(const GitOutput &)> &tookPlace,
                                          const std::stop_token &stop = {});

/// The address that git uses for a remote, to fetch from or to push to.
enum class Use { Fetch, Push };
[[nodiscard]] Result<QByteArray> addressOf(const GitProcess &git, const QByteArray &remote, Use use,
                                           const std::stop_token &stop = {});

/// `address` as it can be shown: without a password in it.
[[nodiscard]] QString shownAddress(const QByteArray &address);

} // namespace Commonplace::RemoteGit
