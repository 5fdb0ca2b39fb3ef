// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/versionorder.h"

#include "git/gitmessage.h"
#include "git/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Commonplace::VersionOrder {

namespace {

/// One of the versions as git keeps it.
struct Version {
    QByteArray id;
    QByteArray tree;
    QByteArrayList parents;
    QByteArray rest; ///< Behind the lines of its tree and parents.
    bool isSigned = false;
};

/// What a version changes: for each file, the line of `update-index --index-info` that takes it back.
struct Changes {
    QSet<QByteArray> paths;
    QByteArray back;
};

Error changed()
{
    return { .code = ErrorCode::Changed,
             .message =
                 QCoreApplication::translate("Git", "Another version of the library was kept meanwhile. Try again.") };
}

/// Runs git in the repository's top folder, since its paths begin there.
class Git
{
public:
    Git(const Repository &repository, std::stop_token stop)
        : m_git(repository.git().executable(), repository.root())
        , m_stop(std::move(stop))
    {
    }

    void setIndex(const QString &path) { m_environment = { { u"GIT_INDEX_FILE"_s, path } }; }

    [[nodiscard]] Result<QByteArray> run(const QByteArrayList &arguments, const QByteArray &input = {}) const
    {
        const Result<GitOutput> output =
            m_git.run(arguments, { .input = input, .environment = m_environment, .stop = m_stop });
        if (!output)
            return std::unexpected(output.error());
        if (output->exitCode != 0) {
            return std::unexpected(GitMessage::failure(
                QCoreApplication::translate("Git", "git cannot put the last versions of the library in order."),
                *output));
        }
        return output->out;
    }
    /// The one line of an answer.
    [[nodiscard]] Result<QByteArray> line(const QByteArrayList &arguments, const QByteArray &input = {}) const
    {
        return run(arguments, input).transform([](const QByteArray &out) { return out.trimmed(); });
    }

private:
    GitProcess m_git;
    std::stop_token m_stop;
    QList<std::pair<QString, QString>> m_environment;
};

Result<Version> read(const Git &git, const QByteArray &id)
{
    const Result<QByteArray> raw = git.run({ "cat-file", "commit", id });
    if (!raw)
        return std::unexpected(raw.error());
    Version version { .id = id, .tree = {}, .parents = {}, .rest = *raw };
    const auto take = [&version](const char *key) {
        const qsizetype end = version.rest.indexOf('\n');
        const QByteArray line = version.rest.first(std::max<qsizetype>(end, 0));
        const QByteArray start = QByteArray(key) + ' ';
        if (!line.startsWith(start))
            return QByteArray();
        version.rest.remove(0, end + 1);
        return line.sliced(start.size());
    };
    version.tree = take("tree");
    for (QByteArray parent = take("parent"); !parent.isEmpty(); parent = take("parent"))
        version.parents.append(parent);
    const QByteArray head = version.rest.first(std::max<qsizetype>(version.rest.indexOf("\n\n"), 0));
    version.isSigned = head.contains("\ngpgsig");
    return version;
}

Result<Changes> changesOf(const Git &git, const Version &version)
{
    const Result<QByteArray> raw =
        git.run({ "diff-tree", "-r", "-z", "--raw", "--no-renames", version.parents.constFirst(), version.id });
    if (!raw)
        return std::unexpected(raw.error());
    // `:MODE MODE ID ID STATUS`, NUL, path, NUL
    const QByteArrayList parts = raw->split('\0');
    Changes changes;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const QByteArrayList words = parts[i].split(' ');
        if (words.size() < 5)
            return std::unexpected(changed());
        changes.paths.insert(parts[i + 1]);
        changes.back += words[0].sliced(1) + ' ' + words[2] + '\t' + parts[i + 1] + '\0';
    }
    return changes;
}

/// The versions from `id` up to the last one, oldest first, if they could stand in another order; else empty.
Result<QList<Version>> movable(const Git &git, const QByteArray &id, const QByteArray &last)
{
    QList<Version> versions;
    for (QByteArray next = last; versions.isEmpty() || versions.constFirst().id != id;) {
        const Result<Version> version = read(git, next);
        if (!version)
            return std::unexpected(version.error());
        if (version->isSigned || version->parents.size() != 1 || versions.size() > Deepest)
            return QList<Version>();
        versions.prepend(*version);
        next = version->parents.constFirst();
    }
    const Result<Changes> own = changesOf(git, versions.constFirst());
    if (!own)
        return std::unexpected(own.error());
    const QList<Version> above = versions.sliced(1);
    for (const Version &version : above) {
        const Result<Changes> others = changesOf(git, version);
        if (!others)
            return std::unexpected(others.error());
        if (own->paths.intersects(others->paths))
            return QList<Version>();
    }
    return versions;
}

/// A version like `like`, on other ground.
Result<QByteArray> made(const Git &git, const Version &like, const QByteArray &tree, const QByteArray &parent)
{
    return git.line({ "hash-object", "-t", "commit", "-w", "--stdin" },
                    "tree " + tree + "\nparent " + parent + '\n' + like.rest);
}

} // namespace

Result<bool> canBeLast(const Repository &repository, const QByteArray &id, const std::stop_token &stop)
{
    const Git git(repository, stop);
    const Result<QByteArray> last = git.line({ "rev-parse", "--verify", "HEAD" });
    if (!last)
        return std::unexpected(last.error());
    return movable(git, id, *last).transform([](const QList<Version> &versions) { return !versions.isEmpty(); });
}

Result<QHash<QByteArray, QByteArray>> makeLast(const Repository &repository, const QByteArray &id,
                                               const std::stop_token &stop)
{
    Git git(repository, stop);
    const Result<QByteArray> last = git.line({ "rev-parse", "--verify", "HEAD" });
    if (!last)
        return std::unexpected(last.error());
    const Result<QList<Version>> versions = movable(git, id, *last);
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->isEmpty())
        return std::unexpected(changed());
    const Version &lowest = versions->constFirst();
    const Result<Changes> own = changesOf(git, lowest);
    if (!own)
        return std::unexpected(own.error());

    // A list of files of its own: the person's stays as it is.
    const QTemporaryDir folder;
    git.setIndex(folder.filePath(u"index"_s));
    QHash<QByteArray, QByteArray> names;
    QByteArray below = lowest.parents.constFirst();
    const QList<Version> above = versions->sliced(1);
    for (const Version &version : above) {
        const Result<QByteArray> tree = git.run({ "read-tree", version.tree })
                                            .and_then([&](const QByteArray &) {
                                                return git.run({ "update-index", "-z", "--index-info" }, own->back);
                                            })
                                            .and_then([&](const QByteArray &) { return git.line({ "write-tree" }); });
        if (!tree)
            return std::unexpected(tree.error());
        const Result<QByteArray> moved = made(git, version, *tree, below);
        if (!moved)
            return std::unexpected(moved.error());
        names.insert(version.id, *moved);
        below = *moved;
    }
    const Result<QByteArray> top = made(git, lowest, versions->constLast().tree, below);
    if (!top)
        return std::unexpected(top.error());
    names.insert(lowest.id, *top);
    const Result<QByteArray> done =
        git.run({ "update-ref", "-m", "commonplace: versions put in order", "HEAD", *top, *last });
    if (!done)
        return std::unexpected(done.error());
    return names;
}

} // namespace Commonplace::VersionOrder
