// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <chrono>

namespace Commonplace {

/// The steps of Repository::keepVersion(), whose contract holds here too. Made for one save.
class VersionSaver
{
public:
    /// How long to wait for another program that holds git's lock.
    static constexpr std::chrono::milliseconds patience { 3000 };

    VersionSaver(const Repository &repository, std::stop_token stop);

    [[nodiscard]] Result<KeptVersion> save(VersionRequest request);
    /// Gives `request.addTo` the message of the request.
    [[nodiscard]] Result<QByteArray> reword(VersionRequest request);
    /// `variable` is GIT_AUTHOR_IDENT or GIT_COMMITTER_IDENT (git-var(1)).
    [[nodiscard]] Result<Identity> identity(const QByteArray &variable) const;

private:
    /// Where the files of one save stand before it.
    struct Plan {
        QByteArrayList toAdd;
        QByteArrayList toKeep;
    };

    [[nodiscard]] Result<void> checkOperation() const;
    [[nodiscard]] Result<void> checkIdentity(const std::optional<Identity> &identity);
    [[nodiscard]] Result<Plan> plan(const QByteArrayList &paths) const;
    [[nodiscard]] Result<QList<bool>> known(const QByteArrayList &objectNames) const;
    [[nodiscard]] Result<void> add(const QByteArrayList &paths) const;
    [[nodiscard]] Error addError(const QByteArrayList &paths, const GitOutput &output) const;
    /// Against what a version is compared or made.
    enum class Onto { Last, Base };

    [[nodiscard]] Result<void> prepare(const VersionRequest &request);
    [[nodiscard]] Result<void> checkLast(const OpenVersion &version) const;
    [[nodiscard]] Result<void> makeLast(OpenVersion *version) const;
    [[nodiscard]] Result<QByteArray> head() const;
    [[nodiscard]] Result<bool> differs(const QByteArray &pathspecs, Onto onto) const;
    [[nodiscard]] Result<KeptVersion> takeBack(const OpenVersion &version, const QByteArray &entry) const;
    [[nodiscard]] Result<QByteArray> commit(const QByteArray &pathspecs, const VersionRequest &request,
                                            Onto onto) const;
    [[nodiscard]] Result<GitOutput> run(const QByteArrayList &arguments, GitOptions options) const;
    [[nodiscard]] Result<GitOutput> runPastLock(const QByteArrayList &arguments, const GitOptions &options) const;

    const Repository &m_repository;
    std::stop_token m_stop;
    QList<std::pair<QString, QString>> m_environment;
};

} // namespace Commonplace
