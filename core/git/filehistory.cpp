// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/filehistory.h"

#include "git/gitmessage.h"
#include "git/gitpath.h"
#include "git/pathargument.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <deque>

namespace Commonplace {

namespace {

/// A file that changed its name more often than this is not followed further.
constexpr size_t MostNames = 60;
/// Above this many files that are gone and that are new, git compares only those that stayed byte for byte the same.
const QByteArray RenameLimit = "-l3000";
/// Begins the head of each version in git's answer.
constexpr char HeadMark = '\x01';
const QByteArray Format = "--format=%x01%H%x00%P%x00%aN%x00%aE%x00%aI%x00%ct%x00%B%x00";

struct Commit {
    FileVersion version;
    QByteArrayList parents;
    qint64 time = 0;
    bool isAdded = false; ///< To one of its parents the path was unknown.
};

/// A time in which the file had one name: from a version backwards.
struct Segment {
    QByteArray path;
    QByteArray start;
    QByteArray origin;   ///< The version that gave the file its next name; empty for the present one.
    QByteArray excluded; ///< What led to this version was another file's.
    std::deque<Commit> commits;
    bool isAll = true; ///< No more commits than these.
};

struct OldFile {
    QByteArray path;
    QByteArray object;
};

Error unreadHistory(const QByteArray &path, const GitOutput &output)
{
    return GitMessage::failure(
        QCoreApplication::translate("Git", "git cannot read the earlier versions of “%1”. Look at the details.")
            .arg(GitMessage::shown(path)),
        output);
}

bool isNull(const QByteArray &object)
{
    return object.count('0') == object.size();
}

/// `:MODE MODE ID ID STATUS` into `commit`; of a merge, with a colon, a mode and an id for each parent. Of parents the
/// first that had the file counts.
void takeRecord(Commit &commit, const QByteArray &record)
{
    qsizetype parents = 0;
    while (parents < record.size() && record[parents] == ':')
        ++parents;
    const QByteArrayList words = record.sliced(parents).split(' ');
    if (words.size() != 2 * (parents + 1) + 1)
        return;
    const QByteArrayList ids = words.sliced(parents + 1, parents + 1);
    const QByteArrayList befores = ids.first(parents);
    for (const QByteArray &before : befores) {
        if (isNull(before))
            commit.isAdded = true;
        else if (commit.version.before.isEmpty())
            commit.version.before = before;
    }
    commit.version.object = isNull(ids.last()) ? QByteArray() : ids.last();
}

std::deque<Commit> parsedLog(const QByteArray &out)
{
    constexpr qsizetype HeadParts = 7;
    std::deque<Commit> commits;
    const QByteArrayList parts = out.split('\0');
    for (qsizetype i = 0; i < parts.size();) {
        if (parts[i].startsWith(HeadMark) && i + HeadParts <= parts.size()) {
            Commit &commit = commits.emplace_back();
            commit.version.commit = parts[i].sliced(1);
            commit.parents = parts[i + 1].isEmpty() ? QByteArrayList() : parts[i + 1].split(' ');
            commit.version.isMerge = commit.parents.size() > 1;
            commit.version.author = QString::fromUtf8(parts[i + 2]);
            commit.version.email = QString::fromUtf8(parts[i + 3]);
            commit.version.date = QDateTime::fromString(QString::fromUtf8(parts[i + 4]), Qt::ISODate);
            commit.time = parts[i + 5].toLongLong();
            commit.version.message = QString::fromUtf8(parts[i + 6]).trimmed();
            i += HeadParts;
        } else if (parts[i].trimmed().startsWith(':') && !commits.empty()) {
            takeRecord(commits.back(), parts[i].trimmed());
            i += 2; // with its path, which may look like anything
        } else {
            ++i;
        }
    }
    return commits;
}

class HistoryReader
{
public:
    HistoryReader(const Repository &repository, int limit, std::stop_token stop)
        : m_git(repository.git().executable(), repository.root())
        , m_prefix(repository.prefix())
        , m_limit(limit)
        , m_stop(std::move(stop))
    {
    }

    Result<FileHistory> read(const QByteArray &rootPath, const QByteArray &start, const QByteArrayList &oldest);

private:
    Result<void> walk(Segment &segment) const;
    /// What the file at a path of `commit` was in `parent`, if it was renamed between them.
    Result<OldFile> origin(const QByteArray &parent, const QByteArray &commit, const QByteArray &path) const;
    /// Follows the file through the renames of one segment.
    Result<void> follow(Segment &segment);
    void addSegment(const QByteArray &path, const QByteArray &start, const QByteArray &origin);
    FileHistory merged(const QByteArrayList &oldest);
    QByteArray seenFromLibrary(const QByteArray &rootPath) const;

    GitProcess m_git;
    QByteArray m_prefix;
    int m_limit;
    std::stop_token m_stop;
    std::deque<Segment> m_segments;
};

QByteArray HistoryReader::seenFromLibrary(const QByteArray &rootPath) const
{
    return rootPath.startsWith(m_prefix) ? rootPath.sliced(m_prefix.size()) : '/' + rootPath;
}

Result<void> HistoryReader::walk(Segment &segment) const
{
    // Other ways of showing merges would list those that only took over what another line of work had, too.
    QByteArrayList arguments { "log",
                               "-z",
                               "--raw",
                               "--no-abbrev",
                               "--date-order",
                               "-c",
                               "--root",
                               "--no-renames",
                               "--no-follow",
                               "--no-show-signature",
                               "--encoding=UTF-8",
                               Format,
                               segment.start,
                               "--max-count=" + QByteArray::number(m_limit + 1) };
    if (!segment.excluded.isEmpty())
        arguments << '^' + segment.excluded;
    const Result<GitOutput> log = runOnPath(m_git, arguments, segment.path, { .stop = m_stop });
    if (!log)
        return std::unexpected(log.error());
    if (log->exitCode != 0)
        return std::unexpected(unreadHistory(segment.path, *log));
    segment.commits = parsedLog(log->out);
    segment.isAll = segment.commits.size() <= static_cast<size_t>(m_limit);
    for (Commit &commit : segment.commits)
        commit.version.path = seenFromLibrary(segment.path);
    return {};
}

Result<OldFile> HistoryReader::origin(const QByteArray &parent, const QByteArray &commit, const QByteArray &path) const
{
    const Result<GitOutput> compared = m_git.run(
        { "diff-tree", "-r", "-z", "--raw", "--no-abbrev", "-M", RenameLimit, "--diff-filter=R", parent, commit },
        { .stop = m_stop });
    if (!compared)
        return std::unexpected(compared.error());
    if (compared->exitCode != 0)
        return std::unexpected(unreadHistory(path, *compared));
    const QByteArrayList parts = compared->out.split('\0');
    for (qsizetype i = 0; i + 2 < parts.size(); i += 3) {
        const QByteArrayList words = parts[i].split(' ');
        if (parts[i + 2] == path && words.size() == 5)
            return OldFile { .path = parts[i + 1], .object = words[2] };
    }
    return OldFile {};
}

void HistoryReader::addSegment(const QByteArray &path, const QByteArray &start, const QByteArray &origin)
{
    const bool isKnown = std::ranges::any_of(
        m_segments, [&](const Segment &other) { return other.path == path && other.start == start; });
    if (!isKnown && m_segments.size() < MostNames)
        m_segments.push_back({ .path = path, .start = start, .origin = origin, .excluded = {}, .commits = {} });
}

Result<void> HistoryReader::follow(Segment &segment)
{
    if (const Result<void> walked = walk(segment); !walked)
        return walked;
    for (size_t i = 0; i < segment.commits.size(); ++i) {
        if (!segment.commits[i].isAdded)
            continue;
        const QByteArray id = segment.commits[i].version.commit;
        const QByteArrayList parents = segment.commits[i].parents;
        for (const QByteArray &parent : parents) {
            const Result<OldFile> old = origin(parent, id, segment.path);
            if (!old)
                return std::unexpected(old.error());
            if (old->path.isEmpty())
                continue;
            if (parents.size() == 1) {
                // What lay at this path before was another file.
                segment.excluded = parent;
                if (const Result<void> walked = walk(segment); !walked)
                    return walked;
            }
            const auto commit =
                std::ranges::find(segment.commits, id, [](const Commit &one) { return one.version.commit; });
            if (commit == segment.commits.end())
                return {};
            if (commit->version.before.isEmpty())
                commit->version.before = old->object;
            if (parents.size() == 1)
                commit->version.oldPath = seenFromLibrary(old->path);
            addSegment(old->path, parent, id);
        }
    }
    return {};
}

/// The commits of all segments, each version once, later before earlier. A segment's own order is right; between two of
/// them the time decides, but nothing comes before the rename that it led to.
FileHistory HistoryReader::merged(const QByteArrayList &oldest)
{
    FileHistory history;
    QSet<QByteArray> done;
    const auto isOpen = [&done](const Segment &segment) {
        return !segment.commits.empty() && (segment.origin.isEmpty() || done.contains(segment.origin));
    };
    for (;;) {
        Segment *next = nullptr;
        for (Segment &segment : m_segments) {
            while (isOpen(segment) && done.contains(segment.commits.front().version.commit))
                segment.commits.pop_front();
            if (isOpen(segment) && (!next || segment.commits.front().time > next->commits.front().time))
                next = &segment;
        }
        if (!next)
            break;
        if (history.versions.size() == m_limit) {
            history.isComplete = false;
            break;
        }
        FileVersion version = next->commits.front().version;
        next->commits.pop_front();
        if (oldest.contains(version.commit)) {
            version.kind = FileVersion::Kind::Oldest;
            history.isCutOff = true;
        } else if (version.object.isEmpty()) {
            version.kind = FileVersion::Kind::Removed;
        } else if (!version.oldPath.isEmpty()) {
            version.kind = FileVersion::Kind::Renamed;
        } else if (version.before.isEmpty()) {
            version.kind = FileVersion::Kind::Created;
        }
        done.insert(version.commit);
        history.versions.append(version);
    }
    if (!std::ranges::all_of(m_segments, &Segment::isAll))
        history.isComplete = false;
    return history;
}

Result<FileHistory> HistoryReader::read(const QByteArray &rootPath, const QByteArray &start,
                                        const QByteArrayList &oldest)
{
    addSegment(rootPath, start, {});
    // Following one may append others; that leaves references to a deque's elements valid.
    size_t next = 0;
    while (next < m_segments.size()) {
        if (const Result<void> followed = follow(m_segments[next++]); !followed)
            return std::unexpected(followed.error());
    }
    return merged(oldest);
}

} // namespace

Result<QByteArrayList> oldestVersions(const Repository &repository, std::stop_token stop)
{
    const Result<GitOutput> place = repository.git().run(
        { "rev-parse", "--path-format=absolute", "--git-path", "shallow" }, { .stop = std::move(stop) });
    if (!place)
        return std::unexpected(place.error());
    QFile file(QFile::decodeName(place->out.chopped(place->out.endsWith('\n') ? 1 : 0)));
    if (place->exitCode != 0 || !file.open(QIODevice::ReadOnly))
        return QByteArrayList();
    QByteArrayList ids = file.readAll().split('\n');
    ids.removeAll(QByteArray());
    return ids;
}

Result<FileHistory> fileHistory(const Repository &repository, const FileHistoryRequest &request, std::stop_token stop)
{
    const Result<QByteArray> path = GitPath::checked(request.path);
    if (!path)
        return std::unexpected(path.error());
    const Result<GitOutput> start = repository.git().run(
        { "rev-parse", "--verify", "--quiet", "--end-of-options", request.version + "^{commit}" }, { .stop = stop });
    if (!start)
        return std::unexpected(start.error());
    if (start->exitCode != 0)
        return FileHistory {};
    const Result<QByteArrayList> oldest = oldestVersions(repository, stop);
    if (!oldest)
        return std::unexpected(oldest.error());
    return HistoryReader(repository, std::max(request.limit, 1), stop)
        .read(repository.prefix() + *path, start->out.trimmed(), *oldest);
}

} // namespace Commonplace
