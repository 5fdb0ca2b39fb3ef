// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/clone.h"

#include "git/gitmessage.h"
#include "git/gitprocess.h"
#include "git/newfolder.h"
#include "git/transferfailure.h"

#include <QByteArrayList>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

const QByteArray Name = "library"_ba; // in the workplace

class Cloning
{
public:
    Cloning(const GitExecutable &git, const CloneAddress &address, const QByteArray &workplace, std::stop_token stop)
        : m_address(address)
        , m_outside(git, workplace)
        , m_inside(git, workplace + '/' + Name)
        , m_stop(std::move(stop))
    {
    }

    /// Makes the clone; what is to be said of it although it was made.
    Result<QString> run(const CloneListener &listener) const
    {
        TransferProgressReader reader;
        const Result<GitOutput> cloned =
            m_outside.run({ "clone", "--progress", "--no-recurse-submodules", "--", m_address.url.toUtf8(), Name },
                          options([&](QByteArrayView piece) {
                              const std::optional<TransferProgress> progress = reader.read(piece);
                              if (progress && listener)
                                  listener(*progress);
                          }));
        if (!cloned)
            return std::unexpected(cloned.error());
        if (cloned->exitCode != 0)
            return filesWithoutLarge(*cloned);
        if (const Result<bool> has = hasVersion(); !has || *has)
            return has ? Result<QString>(QString()) : std::unexpected(has.error());
        return startSomewhere();
    }

private:
    GitOptions options(std::function<void(QByteArrayView)> errors = {}) const
    {
        return { .environment = { { u"GIT_ALLOW_PROTOCOL"_s, QString::fromLatin1(allowedTransports) },
                                  { u"GIT_PROGRESS_DELAY"_s, u"0"_s } },
                 .pathspecs = GitOptions::Pathspecs::Marked,
                 .stop = m_stop,
                 .errors = std::move(errors) };
    }

    Result<bool> hasVersion() const
    {
        const Result<GitOutput> head = m_inside.run({ "rev-parse", "-q", "--verify", "HEAD^{commit}" }, options());
        if (head)
            return head->exitCode == 0;
        // The folder is not there where nothing was cloned.
        return head.error().code == ErrorCode::NotFound ? Result<bool>(false) : std::unexpected(head.error());
    }

    /// git keeps a clone whose files it could not write. A filter that could not fetch large files is the usual
    /// reason, and all the others can be written without it.
    Result<QString> filesWithoutLarge(const GitOutput &cloned) const
    {
        const TransferFailure failure = transferFailure(cloned.err);
        const Error error = transferError(failure, m_address.url, { cloned.exitCode, {}, withoutProgress(cloned.err) });
        const Result<bool> has = hasVersion();
        if (!has)
            return std::unexpected(has.error());
        if (!*has || failure == TransferFailure::NoRoom)
            return std::unexpected(error);
        GitOptions skipping = options();
        skipping.environment.append({ u"GIT_LFS_SKIP_SMUDGE"_s, u"1"_s });
        const Result<GitOutput> written = m_inside.run({ "reset", "-q", "--hard" }, skipping);
        if (!written)
            return std::unexpected(written.error());
        if (written->exitCode != 0)
            return std::unexpected(error);
        return QCoreApplication::translate("Git",
                                           "The library is here; some large files of it (images, for example) could "
                                           "not be fetched. Their names are there without their contents.");
    }

    /// A bundle need not say which of its branches is the main one.
    Result<QString> startSomewhere() const
    {
        const Result<GitOutput> refs =
            m_inside.run({ "for-each-ref", "--format=%(refname:lstrip=3)", "refs/remotes" }, options());
        if (!refs)
            return std::unexpected(refs.error());
        QByteArrayList branches = refs->out.split('\n');
        branches.removeIf([](const QByteArray &name) { return name.isEmpty() || name == "HEAD"; });
        if (refs->exitCode != 0 || branches.isEmpty()) {
            return QCoreApplication::translate("Git",
                                               "The library is here, and nothing is in it yet. Your first entry will "
                                               "be its first version.");
        }
        QByteArray chosen = branches.constFirst();
        for (const char *usual : { "master", "main" }) {
            if (branches.contains(usual))
                chosen = usual;
        }
        const Result<GitOutput> switched = m_inside.run({ "switch", "-q", "--guess", chosen }, options());
        if (!switched)
            return std::unexpected(switched.error());
        if (switched->exitCode != 0)
            return std::unexpected(transferError(transferFailure(switched->err), m_address.url, *switched));
        return QString();
    }

    /// The lines that overwrite each other on a terminal tell nothing in a message.
    static QByteArray withoutProgress(const QByteArray &words)
    {
        QByteArrayList kept;
        const QByteArrayList lines = words.split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray last = line.sliced(line.lastIndexOf('\r') + 1);
            if (!last.startsWith("Cloning into") && !TransferProgressReader::readLine(last))
                kept.append(last);
        }
        return kept.join('\n');
    }

    CloneAddress m_address;
    GitProcess m_outside;
    GitProcess m_inside;
    std::stop_token m_stop;
};

} // namespace

Result<ClonedLibrary> cloneLibrary(const GitExecutable &git, const CloneAddress &address, const QByteArray &target,
                                   const CloneListener &listener, std::stop_token stop)
{
    Result<NewFolder> folder = NewFolder::begin(target);
    if (!folder)
        return std::unexpected(folder.error());
    if (listener)
        listener({});
    const Result<QString> warning = Cloning(git, address, folder->workplace(), std::move(stop)).run(listener);
    if (!warning)
        return std::unexpected(warning.error());
    if (const Result<void> done = folder->finish(folder->workplace() + '/' + Name); !done)
        return std::unexpected(done.error());
    return ClonedLibrary { .folder = target, .warning = *warning };
}

} // namespace Commonplace
