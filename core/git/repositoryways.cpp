// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repositoryways.h"

#include "git/firstversion.h"
#include "git/gitmessage.h"
#include "git/indexlock.h"
#include "git/transferfailure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

std::unexpected<Error> refusal(const GitOutput &output)
{
    return std::unexpected(
        GitMessage::failure(QCoreApplication::translate("Git", "git did not do it, and nothing was changed."), output));
}

/// git's word for what it is in the middle of; null for what has none.
const char *commandFor(GitOperation operation)
{
    switch (operation) {
    case GitOperation::Merge:
        return "merge";
    case GitOperation::Rebase:
        return "rebase";
    case GitOperation::ApplyPatches:
        return "am";
    case GitOperation::CherryPick:
        return "cherry-pick";
    case GitOperation::Revert:
        return "revert";
    case GitOperation::None:
    case GitOperation::Bisect:
        break;
    }
    return nullptr;
}

class WayOut
{
public:
    WayOut(const Repository &repository, const CloneListener &listener, std::stop_token stop)
        : m_repository(repository)
        , m_git(repository.git().executable(), repository.root())
        , m_listener(listener)
        , m_stop(std::move(stop))
    {
    }

    Result<QString> go(const RepositoryWay &way)
    {
        const QString subject = GitMessage::shown(way.subject);
        switch (way.kind) {
        case RepositoryWay::Kind::MakeBranch:
            return run({ "switch", "-q", "-c", way.subject },
                       QCoreApplication::translate("Git", "You are on the new branch “%1”.").arg(subject));
        case RepositoryWay::Kind::GoToBranch:
            return run({ "switch", "-q", "--guess", way.subject },
                       QCoreApplication::translate("Git", "You are on the branch “%1”.").arg(subject));
        case RepositoryWay::Kind::FetchOlder:
            return transfer({ "fetch", "--progress", "--unshallow" },
                            QCoreApplication::translate("Git", "All versions are here now."));
        case RepositoryWay::Kind::FetchAll:
            return fetchAll();
        case RepositoryWay::Kind::FetchInner:
            return transfer({ "submodule", "update", "--init", "--recursive", "--progress" },
                            QCoreApplication::translate("Git", "The folders from elsewhere were fetched."));
        case RepositoryWay::Kind::FetchLarge:
            return fetchLarge();
        case RepositoryWay::Kind::Finish:
            return finish();
        case RepositoryWay::Kind::GiveUp:
            return giveUp();
        case RepositoryWay::Kind::KeepAsDecided:
            return keepAsDecided();
        case RepositoryWay::Kind::RemoveLock: {
            const Result<void> removed = removeLock(m_repository, way.subject);
            return removed ? Result<QString>(QCoreApplication::translate("Git", "The lock was removed."))
                           : std::unexpected(removed.error());
        }
        case RepositoryWay::Kind::KeepFirst:
        case RepositoryWay::Kind::Trust:
            break;
        }
        return std::unexpected(Error { .code = ErrorCode::InvalidArgument,
                                       .message = QCoreApplication::translate("Git", "This cannot be done here.") });
    }

private:
    Result<QString> run(const QByteArrayList &arguments, const QString &done) const
    {
        const Result<GitOutput> output =
            m_git.run(arguments, { .pathspecs = GitOptions::Pathspecs::Marked, .stop = m_stop });
        if (!output)
            return std::unexpected(output.error());
        if (output->exitCode != 0)
            return refusal(*output);
        return done;
    }

    Result<QString> transfer(const QByteArrayList &arguments, const QString &done) const
    {
        TransferProgressReader reader;
        const Result<GitOutput> output =
            m_git.run(arguments, { .environment = { { u"GIT_ALLOW_PROTOCOL"_s, QString::fromLatin1(allowedTransports) },
                                                    { u"GIT_PROGRESS_DELAY"_s, u"0"_s } },
                                   .pathspecs = GitOptions::Pathspecs::Marked,
                                   .stop = m_stop,
                                   .errors = [&](QByteArrayView piece) {
                                       const std::optional<TransferProgress> progress = reader.read(piece);
                                       if (progress && m_listener)
                                           m_listener(*progress);
                                   } });
        if (!output)
            return std::unexpected(output.error());
        if (output->exitCode == 0)
            return done;
        const Result<GitOutput> address = m_git.run({ "ls-remote", "--get-url" }, { .stop = m_stop });
        return std::unexpected(transferError(transferFailure(output->err),
                                             address ? GitMessage::shown(address->out.trimmed()) : QString(), *output));
    }

    Result<QString> fetchAll() const
    {
        const Result<GitOutput> filters = m_git.run(
            { "config", "--name-only", "--get-regexp", "^remote\\..*\\.partialclonefilter$" }, { .stop = m_stop });
        if (!filters)
            return std::unexpected(filters.error());
        const QByteArrayList keys = filters->out.trimmed().split('\n');
        for (const QByteArray &key : keys) {
            const qsizetype start = key.indexOf('.') + 1;
            const QByteArray remote = key.sliced(start, key.lastIndexOf('.') - start);
            const Result<QString> fetched = transfer({ "fetch", "--progress", "--refetch", "--no-filter", remote }, {});
            if (!fetched)
                return fetched;
            if (const Result<QString> unset = run({ "config", "--unset-all", key }, {}); !unset)
                return unset;
        }
        return QCoreApplication::translate("Git", "The contents of all versions are here now.");
    }

    Result<QString> fetchLarge() const
    {
        if (const Result<QString> set = run({ "lfs", "install", "--local", "--skip-repo" }, {}); !set)
            return set;
        return transfer({ "lfs", "pull" }, QCoreApplication::translate("Git", "The large files were fetched."));
    }

    Result<QString> finish() const
    {
        const Result<GitOperation> operation = m_repository.operation(m_stop);
        if (!operation)
            return std::unexpected(operation.error());
        const char *command = commandFor(*operation);
        if (!command)
            return QCoreApplication::translate("Git", "There is nothing left to finish.");
        if (*operation == GitOperation::Merge)
            return run({ "commit", "-q", "--no-edit" },
                       QCoreApplication::translate("Git", "It is finished, and kept as a version."));
        return run({ command, "--continue" },
                   QCoreApplication::translate("Git", "It is finished, and kept as a version."));
    }

    Result<QString> giveUp() const
    {
        const Result<GitOperation> operation = m_repository.operation(m_stop);
        if (!operation)
            return std::unexpected(operation.error());
        if (*operation == GitOperation::Bisect)
            return run({ "bisect", "reset" },
                       QCoreApplication::translate("Git", "The library is back where it was before the search."));
        const char *command = commandFor(*operation);
        if (!command)
            return QCoreApplication::translate("Git", "There is nothing left to give up.");
        const Result<QByteArray> kept =
            keepAside(m_repository, QCoreApplication::translate("Git", "Before giving up what was begun"), m_stop);
        if (!kept)
            return std::unexpected(kept.error());
        return run({ command, "--abort" },
                   QCoreApplication::translate(
                       "Git", "The library is back where it was. The files as they were before are kept as “%1”.")
                       .arg(GitMessage::shown(*kept)));
    }

    Result<QString> keepAsDecided() const
    {
        const Result<RepositoryState> state = m_repository.state(m_stop);
        if (!state)
            return std::unexpected(state.error());
        QByteArray paths;
        for (const StatusEntry &entry : state->entries) {
            if (entry.kind == StatusEntry::Kind::Unmerged)
                paths += m_repository.prefix() + entry.path + '\0';
        }
        const Result<GitOutput> added =
            m_git.run({ "add", "--pathspec-from-file=-", "--pathspec-file-nul" }, { .input = paths, .stop = m_stop });
        if (!added)
            return std::unexpected(added.error());
        if (added->exitCode != 0)
            return refusal(*added);
        return QCoreApplication::translate("Git", "The files count as decided.");
    }

    const Repository &m_repository;
    GitProcess m_git;
    CloneListener m_listener;
    std::stop_token m_stop;
};

Result<QString> trust(const GitExecutable &git, const QByteArray &root, std::stop_token stop)
{
    const Result<GitOutput> set = GitProcess(git, "/").run({ "config", "--global", "--add", "safe.directory", root },
                                                           { .stop = std::move(stop) });
    if (!set)
        return std::unexpected(set.error());
    if (set->exitCode != 0)
        return refusal(*set);
    return QCoreApplication::translate("Git", "git works with this folder now.");
}

} // namespace

Result<QByteArray> keepAside(const Repository &repository, const QString &why, std::stop_token stop)
{
    QTemporaryDir place;
    const GitProcess git(repository.git().executable(), repository.root());
    const GitOptions apart { .environment = { { u"GIT_INDEX_FILE"_s, place.filePath(u"index"_s) },
                                              { u"GIT_AUTHOR_NAME"_s, u"Commonplace"_s },
                                              { u"GIT_AUTHOR_EMAIL"_s, u"commonplace@localhost"_s },
                                              { u"GIT_COMMITTER_NAME"_s, u"Commonplace"_s },
                                              { u"GIT_COMMITTER_EMAIL"_s, u"commonplace@localhost"_s } },
                             .stop = stop };
    QByteArray answer;
    const auto step = [&](const QByteArrayList &arguments) -> Result<void> {
        const Result<GitOutput> output = git.run(arguments, apart);
        if (!output)
            return std::unexpected(output.error());
        if (output->exitCode != 0) {
            return std::unexpected(GitMessage::failure(
                QCoreApplication::translate("Git", "The files could not be kept aside first, so nothing was changed."),
                *output));
        }
        answer = output->out.trimmed();
        return {};
    };
    const QByteArray name =
        "refs/commonplace/kept/" + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s).toLatin1();
    return step({ "read-tree", "HEAD" })
        .and_then([&] { return step({ "add", "-A", "." }); })
        .and_then([&] { return step({ "write-tree" }); })
        .and_then([&] { return step({ "commit-tree", answer, "-p", "HEAD", "-m", why.toUtf8() }); })
        .and_then([&] { return step({ "update-ref", name, answer, QByteArray(40, '0') }); })
        .transform([&] { return name; });
}

Result<QString> goWay(const GitExecutable &git, const QByteArray &folder, const RepositoryWay &way,
                      const CloneListener &listener, std::stop_token stop)
{
    if (way.kind == RepositoryWay::Kind::Trust)
        return trust(git, way.subject, std::move(stop));
    if (way.kind == RepositoryWay::Kind::KeepFirst) {
        const Result<FirstVersion> first =
            startVersions(git, folder, QCoreApplication::translate("Git", "First version"), {}, std::move(stop));
        if (!first)
            return std::unexpected(first.error());
        return QCoreApplication::translate("Git", "A first version of %n file(s) was kept.", nullptr,
                                           static_cast<int>(first->files));
    }
    const Result<std::optional<Repository>> repository = Repository::discover(git, folder, stop);
    if (!repository)
        return std::unexpected(repository.error());
    if (!*repository) {
        return std::unexpected(
            Error { .code = ErrorCode::NotFound,
                    .message = QCoreApplication::translate("Git", "This folder is not under git any more.") });
    }
    return WayOut(**repository, listener, std::move(stop)).go(way);
}

} // namespace Commonplace
