// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/revision.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Commonplace {

namespace {

/// So many contents are in memory at a time.
constexpr qsizetype Batch = 256;

/// Above this many files that are gone and that are new, git compares only those that stayed byte for byte the same.
const QByteArray RenameLimit = "-l3000";

/// A copy with the last versions only, as servers for continuous integration make it.
bool isShallow(const GitProcess &git, const std::stop_token &stop)
{
    const Result<GitOutput> answer = git.run({ "rev-parse", "--is-shallow-repository" }, { .stop = stop });
    return answer && answer->out.trimmed() == "true";
}

Error unknownVersion(const QString &name, bool isShallow)
{
    const QString message =
        isShallow ? QCoreApplication::translate(
                        "Git", "git does not have the version “%1”: this copy of the library has only a part of its "
                               "history. Fetch all of it (git fetch --unshallow; on GitHub “fetch-depth: 0” for "
                               "actions/checkout, on GitLab “GIT_DEPTH: 0”) and try again.")
                  : QCoreApplication::translate(
                        "Git", "git knows no version “%1” here. Name a branch, a tag or a version's id; a branch that "
                               "only the server has begins with its name, as in origin/main, and may have to be "
                               "fetched first.");
    return { .code = ErrorCode::NotFound, .message = message.arg(name) };
}

Error unreadVersion(const QString &name, const GitOutput &output)
{
    return GitMessage::failure(
        QCoreApplication::translate("Git", "git cannot read the version “%1”. Fetch it anew, or name another.")
            .arg(name),
        output);
}

/// Reads `OID blob SIZE`, LF, the content and LF, again and again. False where something else stands there.
bool takeContents(const QByteArray &out, qsizetype first, qsizetype count,
                  const std::function<void(qsizetype, const QByteArray &)> &take)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype end = out.indexOf('\n', at);
        const QByteArrayList words = end < 0 ? QByteArrayList() : out.sliced(at, end - at).split(' ');
        bool isSize = false;
        const qsizetype size = words.isEmpty() ? 0 : words.last().toLongLong(&isSize);
        if (words.size() != 3 || words[1] != "blob" || !isSize || size < 0 || end + 1 + size >= out.size())
            return false;
        take(first + i, out.sliced(end + 1, size));
        at = end + 1 + size + 1;
    }
    return true;
}

} // namespace

Revision::Revision(Repository repository, QString name, QByteArray commit)
    : m_repository(std::move(repository))
    , m_name(std::move(name))
    , m_commit(std::move(commit))
{
}

Result<Revision> Revision::find(const Repository &repository, const QString &name, std::stop_token stop)
{
    const QByteArray asked = name.toUtf8() + "^{commit}";
    const Result<GitOutput> answer =
        repository.git().run({ "rev-parse", "--verify", "--quiet", "--end-of-options", asked }, { .stop = stop });
    if (!answer)
        return std::unexpected(answer.error());
    const QByteArray commit = answer->out.trimmed();
    if (name.isEmpty() || answer->exitCode != 0)
        return std::unexpected(unknownVersion(name, isShallow(repository.git(), stop)));
    // A full id is taken for a version's without looking; `^{commit}` looks, but a partial copy may still lack it.
    return Revision(repository, name, commit);
}

Result<QList<RevisionFile>> Revision::files(std::stop_token stop) const
{
    // Below the folder that git runs in, with paths from there.
    const Result<GitOutput> listed = m_repository.git().run({ "ls-tree", "-r", "-z", m_commit }, { .stop = stop });
    if (!listed)
        return std::unexpected(listed.error());
    if (listed->exitCode != 0)
        return std::unexpected(unreadVersion(m_name, *listed));
    QList<RevisionFile> files;
    const QByteArrayList lines = listed->out.split('\0');
    for (const QByteArray &line : lines) {
        // MODE TYPE OID TAB PATH
        const qsizetype tab = line.indexOf('\t');
        const QByteArrayList words = line.first(std::max<qsizetype>(tab, 0)).split(' ');
        if (words.size() != 3 || words[1] != "blob")
            continue;
        files.append({ .path = line.sliced(tab + 1),
                       .object = words[2],
                       .kind = words[0] == "120000" ? RevisionFile::Kind::Link : RevisionFile::Kind::Regular });
    }
    return files;
}

Result<void> Revision::read(const QByteArrayList &objects,
                            const std::function<void(qsizetype index, const QByteArray &content)> &take,
                            std::stop_token stop) const
{
    for (qsizetype first = 0; first < objects.size(); first += Batch) {
        const QByteArrayList some = objects.mid(first, Batch);
        const Result<GitOutput> contents =
            m_repository.git().run({ "cat-file", "--batch" }, { .input = some.join('\n') + '\n', .stop = stop });
        if (!contents)
            return std::unexpected(contents.error());
        if (contents->exitCode != 0 || !takeContents(contents->out, first, some.size(), take))
            return std::unexpected(
                unreadVersion(m_name, { .exitCode = contents->exitCode, .out = {}, .err = contents->err }));
    }
    return {};
}

Result<QHash<QByteArray, QByteArray>> Revision::moves(std::stop_token stop) const
{
    const GitProcess &git = m_repository.git();
    // In a copy of the index the new files are made known to git.
    const QTemporaryDir folder;
    const QString index = folder.filePath(QStringLiteral("index"));
    const Result<GitOutput> own =
        git.run({ "rev-parse", "--path-format=absolute", "--git-path", "index" }, { .stop = stop });
    if (!own)
        return std::unexpected(own.error());
    QFile::copy(QFile::decodeName(own->out.chopped(own->out.endsWith('\n') ? 1 : 0)), index);
    const GitOptions options { .environment = { { QStringLiteral("GIT_INDEX_FILE"), index } }, .stop = stop };
    // What cannot be added, such as an unreadable file, is merely not seen as moved.
    const Result<GitOutput> added = git.run({ "add", "--intent-to-add", "--ignore-errors", "." }, options);
    if (!added)
        return std::unexpected(added.error());
    const Result<GitOutput> compared =
        git.run({ "diff-index", "--raw", "-z", "-M", RenameLimit, "--diff-filter=R", "--relative", m_commit }, options);
    if (!compared)
        return std::unexpected(compared.error());
    if (compared->exitCode != 0)
        return std::unexpected(unreadVersion(m_name, *compared));
    QHash<QByteArray, QByteArray> moves;
    const QByteArrayList parts = compared->out.split('\0');
    for (qsizetype i = 0; i + 2 < parts.size(); i += 3)
        moves.insert(parts[i + 1], parts[i + 2]);
    return moves;
}

} // namespace Commonplace
