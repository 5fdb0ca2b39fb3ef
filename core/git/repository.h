// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"
#include "git/openversion.h"
#include "git/repositorystate.h"
#include "text/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMutex>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Commonplace {

class CatFileBatch;

/// Whose name a version carries. `name` and `email` are neither empty nor hold `<`, `>` or line breaks.
struct Identity {
    QString name;
    QString email;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// What is to be kept as a version.
struct VersionRequest {
    QByteArrayList paths; ///< Relative to the library's folder.
    QString message;
    std::optional<Identity> identity {}; ///< In place of the one of git's settings.
    /// Which of `paths` is the entry that further saves may be added to this version of; empty: none may.
    QByteArray entry {};
    std::optional<OpenVersion> addTo {}; ///< The open version that this becomes a part of; `message` is then for both.
    bool isMessageOwn = false;           ///< A person worded the message.
    bool signsOff = false;               ///< With a line `Signed-off-by`.
};

/// What became of it.
struct KeptVersion {
    enum class Kind {
        New,
        Added,     ///< The open version holds it too now, as another version in its place.
        TakenBack, ///< All is as it was before the open version: that one is gone.
        Nothing,   ///< The last version has all of it already.
    };

    Kind kind = Kind::Nothing;
    QByteArray id {}; ///< Of the version that was made.
};

/// The git repository that a library's folder lies in, seen from that folder.
///
/// All paths are the file system's bytes, relative to the library's folder, with `/` between their parts; one that
/// is absolute or climbs out with `..` fails with Outside. The library may be the repository's top folder or any
/// below it, in a worktree or a submodule, on a branch, on none, or before the first version.
///
/// A value; safe to use from several threads at once. All calls block: call off the UI thread. A `stop` ends git
/// and returns Cancelled. Besides the errors named, all fail as GitProcess::run().
class Repository
{
public:
    /// The repository around `folder`; nullopt when the folder is not under git.
    /// Fails with Refused where git would not or could not work: a folder of another user that git was not told to
    /// trust (`safe.directory`), a repository without files (bare), a folder inside git's own; with ToolFailed when
    /// there is a repository that git cannot read.
    [[nodiscard]] static Result<std::optional<Repository>> discover(const GitExecutable &git, const QByteArray &folder,
                                                                    std::stop_token stop = {});
    /// Puts `folder` under git; without a first version. Harmless where it is under git already.
    [[nodiscard]] static Result<Repository> init(const GitExecutable &git, const QByteArray &folder,
                                                 std::stop_token stop = {});

    [[nodiscard]] QByteArray folder() const { return m_git.folder(); } ///< The library's folder, as given.
    [[nodiscard]] QByteArray root() const { return m_root; } ///< The repository's top folder, absolute, no links in it.
    [[nodiscard]] QByteArray prefix() const { return m_prefix; } ///< From root to folder: empty, or ending in '/'.
    [[nodiscard]] QByteArray gitFolder() const { return m_gitFolder; } ///< git's own folder for this worktree.
    [[nodiscard]] const GitProcess &git() const { return m_git; }      ///< To run more of git in the library's folder.

    /// Branch, last version, what differs in the library's folder (other folders of the repository are left out),
    /// and the operation git is in the middle of. Untracked files are listed one by one, ignored ones not at all.
    [[nodiscard]] Result<RepositoryState> state(std::stop_token stop = {}) const;
    /// What git is in the middle of, without looking at the files.
    [[nodiscard]] Result<GitOperation> operation(std::stop_token stop = {}) const;

    /// The file as the last version has it, in git's bytes (line ends and filters not applied); nullopt when the
    /// last version does not have it.
    [[nodiscard]] Result<std::optional<QByteArray>> contentAtHead(const QByteArray &path,
                                                                  std::stop_token stop = {}) const;
    /// The bytes of a content by its id, in git's bytes; nullopt where git has no such content.
    [[nodiscard]] Result<std::optional<QByteArray>> content(const QByteArray &object, std::stop_token stop = {}) const;
    /// Whether git was told to leave this file out (.gitignore and the like). A file that is in the library's
    /// versions already is not ignored, whatever the patterns say.
    [[nodiscard]] Result<bool> isIgnored(const QByteArray &path, std::stop_token stop = {}) const;

    /// Whose name the next version would carry, from git's settings and the environment.
    /// Fails with IdentityMissing when neither tells: an address that git would make up from the computer's name is
    /// not taken, because versions are published.
    [[nodiscard]] Result<Identity> identity(std::stop_token stop = {}) const;

    /// The open version of an entry, if there is one; see OpenVersion. `identity` as for keepVersion().
    [[nodiscard]] Result<std::optional<OpenVersion>>
    openVersion(const QByteArray &path, const std::optional<Identity> &identity = {}, std::stop_token stop = {}) const;
    /// Closes the open version: what is saved next becomes a version of its own. For who shares versions in a way that
    /// leaves no reference behind (by mail, as a file).
    void closeOpenVersion() const { OpenVersions::close(*this); }
    /// Gives an open version another message, with hooks and signing, and returns its new id. Fails as keepVersion().
    [[nodiscard]] Result<QByteArray> rewordVersion(const QByteArray &path, const OpenVersion &version,
                                                   const QString &message, bool signsOff = false,
                                                   const std::optional<Identity> &identity = {},
                                                   std::stop_token stop = {}) const;

    /// As saveVersion(), and can add to the open version. Fails besides with Changed where `addTo` is not the last
    /// version any more: ask for the open version again.
    [[nodiscard]] Result<KeptVersion> keepVersion(const VersionRequest &request, std::stop_token stop = {}) const;

    /// Keeps the files of `paths` as they are on disk now (one that is gone, as removed) as a new version with
    /// `message`, and returns its object id; nullopt when nothing of them differs from the last version.
    ///
    /// Hooks and signing run as in a terminal; whatever else is staged stays staged and out of this version.
    /// `identity` replaces the one of git's settings for this version.
    /// Fails with IdentityMissing; Refused during a merge and the like, for ignored files, and while another program
    /// holds git's lock (after trying for a few seconds; the lock is never removed); InvalidArgument for an empty
    /// message or a folder among the paths; NotFound for a path that is neither on disk nor in any version;
    /// ToolFailed with the words of the hook or of git. The files themselves are never touched.
    [[nodiscard]] Result<std::optional<QByteArray>> saveVersion(const QByteArrayList &paths, const QString &message,
                                                                const std::optional<Identity> &identity = {},
                                                                std::stop_token stop = {}) const;

    /// The content of a file in any version (an object id), as contentAtHead().
    [[nodiscard]] Result<std::optional<QByteArray>> contentAt(const QByteArray &version, const QByteArray &path,
                                                              std::stop_token stop = {}) const;

private:
    [[nodiscard]] Result<std::unique_lock<QMutex>> lockSaving(const std::stop_token &stop) const;

    Repository(const GitProcess &git, QByteArray root, QByteArray prefix, QByteArray gitFolder);

    GitProcess m_git;
    QByteArray m_root;
    QByteArray m_prefix;
    QByteArray m_gitFolder;
    std::shared_ptr<CatFileBatch> m_content;
    std::shared_ptr<QMutex> m_saving; ///< Copies save one after the other instead of meeting at git's lock.
};

} // namespace Commonplace
