// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/versionsaver.h"

#include "git/gitmessage.h"
#include "git/gitpath.h"
#include "git/versionorder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryFile>
#include <QThread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int fatalExit = 128; ///< git gave up before it did anything; hooks that refuse make it exit with 1.
constexpr int firstPauseMs = 50;
constexpr int longestPauseMs = 400;

Error error(ErrorCode code, const QString &message, const QByteArray &path = {})
{
    return { .code = code, .message = message, .file = GitMessage::shown(path) };
}

QByteArray withNuls(const QByteArrayList &items, const QByteArray &before = {})
{
    QByteArray joined;
    for (const QByteArray &item : items)
        joined += before + item + '\0';
    return joined;
}

bool isUsable(const QString &part)
{
    return !part.trimmed().isEmpty() && !part.contains(u'<') && !part.contains(u'>') && !part.contains(u'\n')
           && !part.contains(QChar(u'\0'));
}

std::optional<Identity> parseIdentity(const QByteArray &line)
{
    // "NAME <ADDRESS> SECONDS ZONE"
    const qsizetype open = line.lastIndexOf('<');
    const qsizetype close = line.lastIndexOf('>');
    if (open < 1 || close < open)
        return std::nullopt;
    const Identity found { QString::fromUtf8(line.first(open)).trimmed(),
                           QString::fromUtf8(line.sliced(open + 1, close - open - 1)) };
    return isUsable(found.name) && isUsable(found.email) ? std::optional(found) : std::nullopt;
}

} // namespace

VersionSaver::VersionSaver(const Repository &repository, std::stop_token stop)
    : m_repository(repository)
    , m_stop(std::move(stop))
{
}

Result<KeptVersion> VersionSaver::save(VersionRequest request)
{
    if (const Result<void> ready = prepare(request); !ready)
        return std::unexpected(ready.error());
    const Result<Plan> plan = this->plan(request.paths);
    if (!plan)
        return std::unexpected(plan.error());

    if (const Result<void> added = add(plan->toAdd); !added)
        return std::unexpected(added.error());
    if (plan->toKeep.isEmpty())
        return KeptVersion {};
    const QByteArray pathspecs = withNuls(plan->toKeep, ":(literal)");
    const Result<bool> differs = this->differs(pathspecs, Onto::Last);
    if (!differs)
        return std::unexpected(differs.error());
    if (!*differs)
        return KeptVersion {};

    bool adds = request.addTo.has_value();
    if (adds) {
        if (const Result<void> isLast = makeLast(&*request.addTo); !isLast)
            return std::unexpected(isLast.error());
        const Result<bool> remains = this->differs(pathspecs, Onto::Base);
        if (!remains)
            return std::unexpected(remains.error());
        if (!*remains && !request.addTo->base.isEmpty())
            return takeBack(*request.addTo, request.entry);
        adds = *remains; // git makes no empty version of the first one
    }
    const Result<QByteArray> id = commit(pathspecs, request, adds ? Onto::Base : Onto::Last);
    if (!id)
        return std::unexpected(id.error());
    return KeptVersion { .kind = adds ? KeptVersion::Kind::Added : KeptVersion::Kind::New, .id = *id };
}

Result<QByteArray> VersionSaver::reword(VersionRequest request)
{
    if (const Result<void> ready = prepare(request); !ready)
        return std::unexpected(ready.error());
    if (const Result<void> isLast = makeLast(&*request.addTo); !isLast)
        return std::unexpected(isLast.error());
    return commit({}, request, Onto::Base);
}

Result<void> VersionSaver::prepare(const VersionRequest &request)
{
    if (request.message.trimmed().isEmpty()) {
        return std::unexpected(error(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Git", "A version needs a few words that say what changed. Write them and save "
                                               "again.")));
    }
    if (const Result<void> free = checkOperation(); !free)
        return free;
    if (const Result<void> named = checkIdentity(request.identity); !named)
        return named;
    return request.addTo ? checkLast(*request.addTo) : Result<void>();
}

Result<void> VersionSaver::checkLast(const OpenVersion &version) const
{
    const Result<QByteArray> last = head();
    if (!last)
        return std::unexpected(last.error());
    if (*last == version.id || !version.isLast)
        return {};
    return std::unexpected(
        error(ErrorCode::Changed,
              QCoreApplication::translate("Git", "Another version of the library was kept meanwhile. Try again.")));
}

/// Versions of other entries that were kept since change places with it.
Result<void> VersionSaver::makeLast(OpenVersion *version) const
{
    if (version->isLast)
        return {};
    const Result<QHash<QByteArray, QByteArray>> names = VersionOrder::makeLast(m_repository, version->id, m_stop);
    if (!names)
        return std::unexpected(names.error());
    OpenVersions::rename(m_repository, *names);
    version->id = names->value(version->id);
    const Result<GitOutput> base = run({ "rev-parse", "--verify", version->id + '^' }, {});
    if (!base)
        return std::unexpected(base.error());
    version->base = base->out.trimmed();
    version->isLast = true;
    return {};
}

Result<QByteArray> VersionSaver::head() const
{
    const Result<GitOutput> head = run({ "rev-parse", "--verify", "HEAD" }, {});
    if (!head)
        return std::unexpected(head.error());
    if (head->exitCode != 0)
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell which the last version of the library is."), *head));
    return head->out.trimmed();
}

Result<KeptVersion> VersionSaver::takeBack(const OpenVersion &version, const QByteArray &entry) const
{
    // The files and git's list of them are as the version before has them: only the branch is one version too far.
    const Result<GitOutput> moved =
        run({ "update-ref", "-m", "commonplace: all of it taken back", "HEAD", version.base, version.id }, {});
    if (!moved)
        return std::unexpected(moved.error());
    if (moved->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git did not keep a version; the files themselves are saved."), *moved));
    }
    OpenVersions::forget(m_repository, entry);
    return KeptVersion { .kind = KeptVersion::Kind::TakenBack };
}

Result<Identity> VersionSaver::identity(const QByteArray &variable) const
{
    const Result<GitOutput> answer = run({ "-c", "user.useConfigOnly=true", "var", variable }, {});
    if (!answer)
        return std::unexpected(answer.error());
    const std::optional<Identity> found = answer->exitCode == 0 ? parseIdentity(answer->out) : std::nullopt;
    if (found)
        return *found;
    // git fails in the same way when it cannot read its settings at all, where asking for a name would not help.
    const Result<GitOutput> settings = run({ "config", "--list", "-z", "--name-only" }, {});
    if (settings && settings->exitCode != 0)
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot read its settings. Correct them, and try again."),
            *settings));
    return std::unexpected(error(
        ErrorCode::IdentityMissing,
        QCoreApplication::translate("Git",
                                    "Every version carries the name and e-mail address of who made it, and git does "
                                    "not know yours yet. Enter them and save again.")));
}

Result<void> VersionSaver::checkOperation() const
{
    const Result<GitOperation> operation = m_repository.operation(m_stop);
    if (!operation)
        return std::unexpected(operation.error());
    const QString why = GitMessage::unfinished(*operation);
    if (*operation != GitOperation::Bisect && !why.isEmpty()) {
        return std::unexpected(error(
            ErrorCode::Refused,
            why + u' '
                + QCoreApplication::translate("Git",
                                              "Until it is finished or given up, no version can be kept; the files "
                                              "themselves are saved."),
            m_repository.folder()));
    }
    const Result<GitOutput> unmerged = GitProcess(m_repository.git().executable(), m_repository.root())
                                           .run({ "ls-files", "-u", "-z" }, { .stop = m_stop });
    if (!unmerged)
        return std::unexpected(unmerged.error());
    if (unmerged->exitCode != 0)
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell what has changed in the library."), *unmerged));
    if (unmerged->out.isEmpty())
        return {};
    const QByteArray first = unmerged->out.first(unmerged->out.indexOf('\0'));
    const QByteArray path = first.sliced(first.indexOf('\t') + 1);
    return std::unexpected(error(
        ErrorCode::Refused,
        QCoreApplication::translate("Git",
                                    "In “%1” two changes contradict each other, and nobody has decided between them "
                                    "yet. Until that is done no version can be kept; the files themselves are saved.")
            .arg(GitMessage::shown(path)),
        path));
}

Result<void> VersionSaver::checkIdentity(const std::optional<Identity> &identity)
{
    if (!identity) {
        for (const char *variable : { "GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT" }) {
            if (const Result<Identity> found = this->identity(variable); !found)
                return std::unexpected(found.error());
        }
        return {};
    }
    if (!isUsable(identity->name) || !isUsable(identity->email)) {
        return std::unexpected(error(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Git",
                                        "“%1 <%2>” is not a name and e-mail address that a version can carry. Correct "
                                        "them and save again.")
                .arg(identity->name, identity->email)));
    }
    // Through the environment, because there such a variable of the person's own would win over any setting.
    m_environment = { { u"GIT_AUTHOR_NAME"_s, identity->name },
                      { u"GIT_AUTHOR_EMAIL"_s, identity->email },
                      { u"GIT_COMMITTER_NAME"_s, identity->name },
                      { u"GIT_COMMITTER_EMAIL"_s, identity->email } };
    return {};
}

Result<VersionSaver::Plan> VersionSaver::plan(const QByteArrayList &paths) const
{
    Plan plan;
    QByteArrayList gone;
    for (const QByteArray &path : paths) {
        const Result<QByteArray> checked = GitPath::checked(path);
        if (!checked)
            return std::unexpected(checked.error());
        struct stat info {};
        if (::lstat(QByteArray(m_repository.folder() + '/' + path).constData(), &info) != 0) {
            gone.append(path);
        } else if (S_ISDIR(info.st_mode)) {
            return std::unexpected(
                error(ErrorCode::InvalidArgument,
                      QCoreApplication::translate(
                          "Git", "“%1” is a folder. Choose the files in it that belong to the version.")
                          .arg(GitMessage::shown(path)),
                      path));
        } else {
            plan.toAdd.append(path);
            plan.toKeep.append(path);
        }
    }
    // A path that git knows nothing of makes it give up the whole call.
    QByteArrayList names;
    for (const QByteArray &path : std::as_const(gone))
        names << ":0:" + m_repository.prefix() + path << "HEAD:" + m_repository.prefix() + path;
    const Result<QList<bool>> known = this->known(names);
    if (!known)
        return std::unexpected(known.error());
    for (qsizetype i = 0; i < gone.size(); ++i) {
        const bool isStaged = known->at(2 * i);
        const bool isKept = known->at(2 * i + 1);
        if (isStaged)
            plan.toAdd.append(gone[i]);
        if (isKept)
            plan.toKeep.append(gone[i]);
        if (!isStaged && !isKept) {
            return std::unexpected(error(
                ErrorCode::NotFound,
                QCoreApplication::translate("Git",
                                            "There is no file “%1” in the library, and there was none in its last "
                                            "version. Save the file first.")
                    .arg(GitMessage::shown(gone[i])),
                gone[i]));
        }
    }
    return plan;
}

Result<QList<bool>> VersionSaver::known(const QByteArrayList &objectNames) const
{
    if (objectNames.isEmpty())
        return QList<bool> {};
    const Result<GitOutput> answer = run({ "cat-file", "--batch-check", "-z" }, { .input = withNuls(objectNames) });
    if (!answer)
        return std::unexpected(answer.error());

    QList<bool> known;
    QByteArrayView rest = answer->out;
    for (const QByteArray &name : objectNames) {
        // The name comes back as it is, line breaks and all.
        const bool isMissing = rest.startsWith(QByteArray(name + " missing\n"));
        known.append(!isMissing && !rest.isEmpty());
        rest = rest.sliced(rest.indexOf('\n', isMissing ? name.size() : 0) + 1);
    }
    return known;
}

Result<void> VersionSaver::add(const QByteArrayList &paths) const
{
    if (paths.isEmpty())
        return {};
    const GitOptions options { .input = withNuls(paths) };
    const QByteArrayList arguments { "add", "--pathspec-from-file=-", "--pathspec-file-nul" };
    Result<GitOutput> added = runPastLock(arguments, options);
    // The lock may have gone between git's refusal and our look at it; adding twice is adding once.
    if (added && added->exitCode == fatalExit)
        added = runPastLock(arguments, options);
    if (!added)
        return std::unexpected(added.error());
    if (added->exitCode != 0)
        return std::unexpected(addError(paths, *added));
    return {};
}

Error VersionSaver::addError(const QByteArrayList &paths, const GitOutput &output) const
{
    for (const QByteArray &path : paths) {
        const Result<bool> ignored = m_repository.isIgnored(path, m_stop);
        if (ignored && *ignored) {
            return error(
                ErrorCode::Refused,
                QCoreApplication::translate(
                    "Git", "git was told to leave “%1” out of the library (in a .gitignore file), so no version of it "
                           "can be kept. Choose another name or folder, or change that rule; the file itself is "
                           "saved.")
                    .arg(GitMessage::shown(path)),
                path);
        }
    }
    return GitMessage::failure(
        QCoreApplication::translate("Git", "git did not take “%1” into a version; the file itself is saved.")
            .arg(GitMessage::shown(paths.first())),
        output);
}

Result<bool> VersionSaver::differs(const QByteArray &pathspecs, Onto onto) const
{
    const GitOptions options { .input = pathspecs, .pathspecs = GitOptions::Pathspecs::Marked };
    QByteArrayList arguments {
        "commit", "--dry-run", "--porcelain", "-z", "--only", "--pathspec-from-file=-", "--pathspec-file-nul"
    };
    if (onto == Onto::Base)
        arguments << "--amend";
    Result<GitOutput> answer = runPastLock(arguments, options);
    if (answer && answer->exitCode == fatalExit)
        answer = runPastLock(arguments, options);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode > 1) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate(
                "Git", "git cannot tell what has changed in the library, so no version was kept; the files are saved."),
            *answer));
    }
    return answer->exitCode == 0;
}

Result<QByteArray> VersionSaver::commit(const QByteArray &pathspecs, const VersionRequest &request, Onto onto) const
{
    QByteArrayList arguments { "-c", "i18n.commitEncoding=UTF-8", "commit", "-q", "-F",
                               "-",  "--cleanup=whitespace",      "--only" };
    if (onto == Onto::Base)
        arguments << "--amend";
    if (request.signsOff)
        arguments << "--signoff";
    QTemporaryFile list;
    if (!pathspecs.isEmpty()) {
        if (!list.open() || list.write(pathspecs) != pathspecs.size() || !list.flush()) {
            return std::unexpected(error(
                ErrorCode::Unwritable,
                QCoreApplication::translate("Git",
                                            "No version was kept, because a temporary file could not be written: %1. "
                                            "Free some space and save again; the files themselves are saved.")
                    .arg(list.errorString())));
        }
        arguments << "--pathspec-from-file=" + list.fileName().toUtf8() << "--pathspec-file-nul";
    }
    const Result<GitOutput> kept =
        runPastLock(arguments, { .input = request.message.toUtf8(), .pathspecs = GitOptions::Pathspecs::Marked });
    if (!kept)
        return std::unexpected(kept.error());
    if (kept->exitCode == 1) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate(
                "Git",
                "A check that runs on every version of this library (a hook) did not accept this one. Correct what it "
                "names and save again; the files themselves are saved."),
            *kept));
    }
    if (kept->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git did not keep a version; the files themselves are saved."), *kept));
    }
    Result<QByteArray> id = head();
    if (id && !request.entry.isEmpty()) {
        OpenVersions::note(m_repository, request.entry,
                           { .id = *id, .base = {}, .message = request.message, .isMessageOwn = request.isMessageOwn });
    }
    return id;
}

Result<GitOutput> VersionSaver::run(const QByteArrayList &arguments, GitOptions options) const
{
    options.stop = m_stop;
    options.environment = m_environment;
    return m_repository.git().run(arguments, options);
}

Result<GitOutput> VersionSaver::runPastLock(const QByteArrayList &arguments, const GitOptions &options) const
{
    const QByteArray lock = m_repository.gitFolder() + "/index.lock";
    const QDeadlineTimer deadline(patience);
    for (int pause = firstPauseMs;; pause = std::min(2 * pause, longestPauseMs)) {
        Result<GitOutput> answer = run(arguments, options);
        struct stat info {};
        const bool isLocked = answer && answer->exitCode == fatalExit && ::lstat(lock.constData(), &info) == 0;
        if (!isLocked)
            return answer;
        if (deadline.hasExpired()) {
            return std::unexpected(
                error(ErrorCode::Refused,
                      QCoreApplication::translate(
                          "Git", "Another program is working on the versions of this library, so none was "
                                 "kept now; the files themselves are saved. Save again when it has finished. "
                                 "If no other program is at work, one that stopped halfway left the file "
                                 "“%1” behind: remove it.")
                          .arg(GitMessage::shown(lock)),
                      lock));
        }
        QThread::msleep(static_cast<unsigned long>(pause));
    }
}

} // namespace Commonplace
