// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

/// git's answers, for the classes of this folder. All block.
namespace Commonplace::GitAnswer {

/// git in the repository's top folder, where its paths count from.
[[nodiscard]] GitProcess atRoot(const Repository &repository);

/// What git prints; fails with `sentence` and git's words for any exit code but 0.
[[nodiscard]] Result<QByteArray> required(const GitProcess &git, const QByteArrayList &arguments,
                                          const QString &sentence, const GitOptions &options = {});

/// The same without a last line end; nullopt for any exit code but 0, which then means that there is none.
[[nodiscard]] Result<std::optional<QByteArray>> optional(const GitProcess &git, const QByteArrayList &arguments,
                                                         const GitOptions &options = {});

/// The id of the version that a full name of a reference leads to; nullopt when there is no such reference.
[[nodiscard]] Result<std::optional<QByteArray>> commitAt(const GitProcess &git, const QByteArray &name,
                                                         const std::stop_token &stop = {});

/// Whether git exits with 0 (yes) or 1 (no); fails with `sentence` otherwise.
[[nodiscard]] Result<bool> yesOrNo(const GitProcess &git, const QByteArrayList &arguments, const QString &sentence,
                                   const std::stop_token &stop = {});

/// The parts of an answer that end in NUL.
[[nodiscard]] QByteArrayList parts(const QByteArray &out);

[[nodiscard]] std::unexpected<Error> refusal(const QString &message, ErrorCode code = ErrorCode::Refused,
                                             const QByteArray &file = {});

} // namespace Commonplace::GitAnswer
