// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repositoryhealth.h"

#include "git/gitmessage.h"
#include "git/indexlock.h"
#include "git/trust.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <array>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

using Matter = RepositoryMatter;
using Way = RepositoryWay;

constexpr qsizetype namesShown = 5;

bool exists(const QByteArray &path)
{
    struct stat info {};
    return ::lstat(path.constData(), &info) == 0;
}

QByteArray line(const GitOutput &output)
{
    return output.exitCode == 0 ? output.out.trimmed() : QByteArray();
}

QString listed(const QByteArrayList &paths)
{
    QStringList names;
    const QByteArrayList shown = paths.first(std::min(paths.size(), namesShown));
    for (const QByteArray &path : shown)
        names.append(GitMessage::shown(path));
    if (paths.size() > namesShown)
        names.append(u"…"_s);
    return QLocale().createSeparatedList(names);
}

class Examination
{
public:
    Examination(const Repository &repository, std::stop_token stop)
        : m_repository(repository)
        , m_top(repository.git().executable(), repository.root())
        , m_stop(std::move(stop))
    {
    }

    Result<QList<Matter>> run()
    {
        const Result<RepositoryState> state = m_repository.state(m_stop);
        if (!state)
            return std::unexpected(state.error());
        m_state = *state;
        for (auto look : { &Examination::lookAtOperation, &Examination::lookAtLocks, &Examination::lookAtBranch,
                           &Examination::lookAtDepth, &Examination::lookAtPlace, &Examination::lookInside,
                           &Examination::lookAtLargeFiles }) {
            if (const Result<void> looked = (this->*look)(); !looked)
                return std::unexpected(looked.error());
        }
        std::ranges::stable_sort(m_matters, {}, &Matter::weight);
        return m_matters;
    }

private:
    Result<GitOutput> ask(const QByteArrayList &arguments,
                          GitOptions::Pathspecs pathspecs = GitOptions::Pathspecs::Literal) const
    {
        return m_top.run(arguments, { .pathspecs = pathspecs, .stop = m_stop });
    }

    /// What git prints, empty where it has no answer.
    Result<QByteArray> word(const QByteArrayList &arguments) const
    {
        const Result<GitOutput> answer = ask(arguments);
        return answer ? Result<QByteArray>(line(*answer)) : std::unexpected(answer.error());
    }

    Result<void> lookAtOperation()
    {
        QByteArrayList undecided;
        QByteArrayList others;
        for (const StatusEntry &entry : std::as_const(m_state.entries)) {
            if (entry.kind == StatusEntry::Kind::Unmerged)
                undecided.append(entry.path);
            else if (entry.kind == StatusEntry::Kind::Changed || entry.kind == StatusEntry::Kind::Renamed)
                others.append(entry.path);
        }
        const QString open =
            undecided.isEmpty()
                ? QString()
                : u' ' + QCoreApplication::translate("Git", "Nobody has decided yet about: %1.").arg(listed(undecided));
        if (m_state.operation == GitOperation::None) {
            if (!undecided.isEmpty())
                m_matters.append(undecidedFiles(undecided, open));
            return {};
        }
        Matter matter { .kind = Matter::Kind::Unfinished,
                        .weight = m_state.operation == GitOperation::Bisect ? Matter::Weight::Matters
                                                                            : Matter::Weight::Hinders,
                        .message = GitMessage::unfinished(m_state.operation) + open };
        if (undecided.isEmpty() && m_state.operation != GitOperation::Bisect) {
            matter.ways.append(
                { .kind = Way::Kind::Finish,
                  .label = QCoreApplication::translate("Git", "Finish it"),
                  .consequence = QCoreApplication::translate(
                      "Git", "Nothing is left to decide: what was begun is finished and kept as a version.") });
        }
        matter.ways.append(giveUp(undecided + others));
        m_matters.append(matter);
        return {};
    }

    Way giveUp(const QByteArrayList &changed) const
    {
        if (m_state.operation == GitOperation::Bisect) {
            return { .kind = Way::Kind::GiveUp,
                     .label = QCoreApplication::translate("Git", "End the search"),
                     .consequence = QCoreApplication::translate(
                         "Git", "The library goes back to where it was before the search.") };
        }
        QString consequence = QCoreApplication::translate("Git", "The library goes back to where it was before.");
        if (!changed.isEmpty())
            consequence +=
                u' '
                + QCoreApplication::translate("Git", "What was done since in these files is taken out of them: %1.")
                      .arg(listed(changed));
        consequence +=
            u' '
            + QCoreApplication::translate(
                "Git", "All files as they are now are first kept as a version of their own, so nothing is lost.");
        return { .kind = Way::Kind::GiveUp,
                 .label = QCoreApplication::translate("Git", "Give it up"),
                 .consequence = consequence };
    }

    static Matter undecidedFiles(const QByteArrayList &undecided, const QString &open)
    {
        return { .kind = Matter::Kind::Undecided,
                 .weight = Matter::Weight::Hinders,
                 .message =
                     QCoreApplication::translate("Git", "Two changes contradict each other in this library.") + open,
                 .ways = { { .kind = Way::Kind::KeepAsDecided,
                             .label = QCoreApplication::translate("Git", "They are right as they are"),
                             .consequence = QCoreApplication::translate(
                                                "Git", "The files stay as they are now and count as decided: %1.")
                                                .arg(listed(undecided)) } } };
    }

    Result<void> lookAtLocks()
    {
        const QList<GitLock> locks = findLocks(m_repository);
        for (const GitLock &lock : locks) {
            const QString since = QLocale().toString(lock.since, QLocale::ShortFormat);
            Matter matter { .kind = Matter::Kind::Locked, .weight = Matter::Weight::Hinders };
            switch (lock.holder) {
            case GitLock::Holder::AtWork:
                matter.message = QCoreApplication::translate(
                    "Git", "Another program is working on the versions of this library. Wait until it has "
                           "finished.");
                break;
            case GitLock::Holder::Unknown:
                matter.message =
                    QCoreApplication::translate(
                        "Git",
                        "Another program is working on the versions of this library, or stopped halfway (%1). If no "
                        "program is at work, on other computers that share the folder neither, remove “%2”.")
                        .arg(since, GitMessage::shown(lock.path));
                break;
            case GitLock::Holder::Nobody:
                matter.message =
                    QCoreApplication::translate(
                        "Git", "A program that worked on the versions of this library stopped halfway (%1) and "
                               "left a lock behind, so no version can be kept.")
                        .arg(since);
                matter.ways = { { .kind = Way::Kind::RemoveLock,
                                  .label = QCoreApplication::translate("Git", "Remove the lock"),
                                  .consequence =
                                      QCoreApplication::translate(
                                          "Git", "No program of this computer is using it. “%1” is removed; no file "
                                                 "of the library is touched.")
                                          .arg(GitMessage::shown(lock.path)),
                                  .subject = lock.path } };
                break;
            }
            m_matters.append(matter);
        }
        return {};
    }

    Result<void> lookAtBranch()
    {
        if (m_state.head.isEmpty()) {
            Matter matter { .kind = Matter::Kind::NoVersionYet,
                            .message = QCoreApplication::translate(
                                "Git", "No version of this library has been kept yet. The first save makes the first "
                                       "one, of the entry that is saved.") };
            if (!m_state.entries.isEmpty()) {
                matter.ways = { { .kind = Way::Kind::KeepFirst,
                                  .label = QCoreApplication::translate("Git", "Keep a version of all files now") } };
            }
            m_matters.append(matter);
            return {};
        }
        // During these git itself leaves the branch, and comes back to it.
        if (!m_state.branch.isEmpty() || m_state.operation != GitOperation::None)
            return {};
        return describeDetached();
    }

    Result<void> describeDetached()
    {
        const Result<QByteArray> version = word({ "log", "-1", "--no-show-signature", "--format=%h %cs", "HEAD" });
        const Result<QByteArray> branches =
            word({ "for-each-ref", "--contains=HEAD", "--format=%(refname)", "refs/heads", "refs/remotes" });
        if (!version || !branches)
            return std::unexpected(version ? branches.error() : version.error());
        const QByteArrayList parts = version->split(' ');
        const QDate date = QDate::fromString(QString::fromLatin1(parts.value(1)), Qt::ISODate);
        Matter matter {
            .kind = Matter::Kind::Detached,
            .weight = Matter::Weight::Matters,
            .message = QCoreApplication::translate(
                           "Git", "This library is set to one version (%1 of %2) and not to a branch, so versions "
                                  "that you keep now belong to no branch and get out of sight.")
                           .arg(QString::fromLatin1(parts.value(0)), QLocale().toString(date, QLocale::ShortFormat))
        };
        const QByteArray branch = branchToGoTo(branches->split('\n'));
        if (!branch.isEmpty()) {
            matter.ways.append(
                { .kind = Way::Kind::GoToBranch,
                  .label = QCoreApplication::translate("Git", "Go to “%1”").arg(GitMessage::shown(branch)),
                  .consequence = QCoreApplication::translate(
                                     "Git", "The files become those of the newest version of “%1”. That branch "
                                            "holds this version too.")
                                     .arg(GitMessage::shown(branch)),
                  .subject = branch });
        }
        const Result<QByteArray> name = freeBranchName("work-" + parts.value(0));
        if (!name)
            return std::unexpected(name.error());
        matter.ways.append(
            { .kind = Way::Kind::MakeBranch,
              .label = QCoreApplication::translate("Git", "Make a branch from here"),
              .consequence = QCoreApplication::translate(
                                 "Git", "The files stay as they are; what you keep goes to the new branch “%1”.")
                                 .arg(GitMessage::shown(*name)),
              .subject = *name });
        m_matters.append(matter);
        return {};
    }

    /// Of references that hold this version, the branch that a person would mean; empty when there is none.
    static QByteArray branchToGoTo(const QByteArrayList &references)
    {
        constexpr QByteArrayView local("refs/heads/");
        constexpr QByteArrayView remote("refs/remotes/");
        QByteArrayList own;
        QByteArrayList others;
        for (const QByteArray &reference : references) {
            if (reference.startsWith(local))
                own.append(reference.sliced(local.size()));
            else if (reference.startsWith(remote) && !reference.endsWith("/HEAD"))
                others.append(reference.sliced(reference.indexOf('/', remote.size()) + 1));
        }
        const QByteArrayList &names = own.isEmpty() ? others : own;
        for (const char *usual : { "main", "master" }) {
            if (names.contains(usual))
                return usual;
        }
        return names.value(0);
    }

    Result<QByteArray> freeBranchName(const QByteArray &wanted) const
    {
        QByteArray name = wanted;
        for (int number = 2;; ++number) {
            const Result<QByteArray> taken = word({ "rev-parse", "-q", "--verify", "refs/heads/" + name });
            if (!taken)
                return taken;
            if (taken->isEmpty())
                return name;
            name = wanted + '-' + QByteArray::number(number);
        }
    }

    Result<void> lookAtDepth()
    {
        const Result<QByteArray> shallow = word({ "rev-parse", "--is-shallow-repository" });
        const Result<QByteArray> partial = word({ "config", "--get-regexp", "^remote\\..*\\.partialclonefilter$" });
        const Result<QByteArray> sparse = word({ "config", "--type=bool", "--get", "core.sparseCheckout" });
        const Result<QByteArray> remotes = word({ "remote" });
        for (const auto *answer : { &shallow, &partial, &sparse, &remotes }) {
            if (!*answer)
                return std::unexpected(answer->error());
        }
        if (*shallow == "true") {
            const Result<QByteArray> count = word({ "rev-list", "--count", "HEAD" });
            if (!count)
                return std::unexpected(count.error());
            Matter matter { .kind = Matter::Kind::Shallow,
                            .message = QCoreApplication::translate(
                                "Git",
                                "Of this library only the newest %n version(s) were fetched; older ones are not shown.",
                                nullptr, count->toInt()) };
            if (!remotes->isEmpty())
                matter.ways = { { .kind = Way::Kind::FetchOlder,
                                  .label = QCoreApplication::translate("Git", "Fetch older versions") } };
            m_matters.append(matter);
        }
        if (!partial->isEmpty()) {
            m_matters.append({ .kind = Matter::Kind::Partial,
                               .message = QCoreApplication::translate(
                                   "Git", "The contents of older versions of this library are fetched only when "
                                          "somebody looks at them, which needs a network."),
                               .ways = { { .kind = Way::Kind::FetchAll,
                                           .label = QCoreApplication::translate("Git", "Fetch everything") } } });
        }
        if (*sparse == "true") {
            m_matters.append({ .kind = Matter::Kind::Sparse,
                               .message = QCoreApplication::translate(
                                   "Git", "Only some of this library's files are in the folder; whoever set it up "
                                          "left the others out (a sparse checkout).") });
        }
        return {};
    }

    Result<void> lookAtPlace()
    {
        const Result<QByteArray> outer = word({ "rev-parse", "--show-superproject-working-tree" });
        const Result<QByteArray> common = word({ "rev-parse", "--path-format=absolute", "--git-common-dir" });
        if (!outer || !common)
            return std::unexpected(outer ? common.error() : outer.error());
        if (!outer->isEmpty()) {
            m_matters.append(
                { .kind = Matter::Kind::Submodule,
                  .message = QCoreApplication::translate(
                                 "Git", "This library is a part of “%1”, which goes by one of its versions: what "
                                        "you keep here is seen there only when somebody takes it over.")
                                 .arg(GitMessage::shown(*outer)) });
        } else if (*common != m_repository.gitFolder()) {
            m_matters.append(
                { .kind = Matter::Kind::Worktree,
                  .message = QCoreApplication::translate(
                                 "Git", "The versions of this folder are kept in “%1”, together with those of "
                                        "other folders of the same library. They are gone when that is deleted.")
                                 .arg(GitMessage::shown(*common)) });
        }
        return {};
    }

    Result<void> lookInside()
    {
        const Result<GitOutput> files = ask({ "ls-files", "-s", "-z" });
        if (!files)
            return std::unexpected(files.error());
        QByteArrayList missing;
        const QByteArrayList records = files->out.split('\0');
        for (const QByteArray &record : records) {
            if (!record.startsWith("160000 "))
                continue;
            const QByteArray path = record.sliced(record.indexOf('\t') + 1);
            if (!exists(m_repository.root() + '/' + path + "/.git"))
                missing.append(path);
        }
        if (missing.isEmpty())
            return {};
        m_matters.append(
            { .kind = Matter::Kind::MissingInner,
              .weight = Matter::Weight::Matters,
              .message = QCoreApplication::translate("Git",
                                                     "%n folder(s) of this library come from elsewhere and were not "
                                                     "fetched with it: %1.",
                                                     nullptr, static_cast<int>(missing.size()))
                             .arg(listed(missing)),
              .ways = { { .kind = Way::Kind::FetchInner,
                          .label = QCoreApplication::translate("Git", "Fetch them"),
                          .consequence = QCoreApplication::translate(
                              "Git", "They come from the addresses that the library names (in .gitmodules). "
                                     "Fetch them if you trust the library.") } } });
        return {};
    }

    Result<void> lookAtLargeFiles()
    {
        const Result<GitOutput> files =
            ask({ "ls-files", "-z", "--", ":(attr:filter=lfs)" }, GitOptions::Pathspecs::Marked);
        if (!files)
            return std::unexpected(files.error());
        if (files->exitCode != 0 || files->out.isEmpty())
            return {};
        QByteArrayList missing;
        const QByteArrayList paths = files->out.chopped(1).split('\0');
        for (const QByteArray &path : paths) {
            if (isPointer(m_repository.root() + '/' + path))
                missing.append(path);
        }
        const Result<QByteArray> filter = word({ "config", "--get-regexp", "^filter\\.lfs\\.(process|clean)$" });
        const Result<GitOutput> tool = ask({ "lfs", "version" });
        if (!filter || !tool)
            return std::unexpected(filter ? tool.error() : filter.error());
        describeLargeFiles(missing, !filter->isEmpty(), tool->exitCode == 0);
        return {};
    }

    void describeLargeFiles(const QByteArrayList &missing, bool isSetUp, bool isInstalled)
    {
        if (missing.isEmpty() && isSetUp && isInstalled)
            return;
        Matter matter { .kind = Matter::Kind::LargeNotSetUp,
                        .weight = Matter::Weight::Matters,
                        .message = QCoreApplication::translate(
                            "Git", "This library keeps large files aside (with Git LFS), and git on this computer "
                                   "does not do so yet.") };
        if (!missing.isEmpty()) {
            matter.kind = Matter::Kind::MissingLarge;
            matter.message =
                QCoreApplication::translate("Git",
                                            "%n large file(s) of this library were not fetched, only their "
                                            "names: %1.",
                                            nullptr, static_cast<int>(missing.size()))
                    .arg(listed(missing));
        }
        if (isInstalled)
            matter.ways = { { .kind = Way::Kind::FetchLarge,
                              .label = missing.isEmpty() ? QCoreApplication::translate("Git", "Set it up")
                                                         : QCoreApplication::translate("Git", "Fetch them") } };
        else
            matter.message += u' '
                              + QCoreApplication::translate(
                                  "Git", "Install Git LFS (the package git-lfs), and open the library again.");
        m_matters.append(matter);
    }

    /// Whether the file is what stands for a large file's contents.
    static bool isPointer(const QByteArray &path)
    {
        QFile file(QFile::decodeName(path));
        return file.open(QIODevice::ReadOnly) && file.read(64).startsWith("version https://git-lfs.github.com/spec/");
    }

    const Repository &m_repository;
    GitProcess m_top;
    std::stop_token m_stop;
    RepositoryState m_state;
    QList<Matter> m_matters;
};

/// The folder that a `.git` file at or above `folder` points to, where that is not there.
QByteArray lostLink(const QByteArray &folder)
{
    for (QByteArray above = folder; !above.isEmpty(); above.truncate(above.lastIndexOf('/'))) {
        struct stat info {};
        const QByteArray path = above + "/.git";
        if (::stat(path.constData(), &info) != 0)
            continue;
        QFile file(QFile::decodeName(path));
        if (!S_ISREG(info.st_mode) || !file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray content = file.read(8192).trimmed();
        constexpr QByteArrayView mark("gitdir: ");
        if (!content.startsWith(mark))
            return {};
        const QByteArray target = content.sliced(mark.size());
        return exists(target.startsWith('/') ? target : above + '/' + target) ? QByteArray() : target;
    }
    return {};
}

/// Why git does not work with what lies around `folder`.
Result<Matter> explain(const GitExecutable &git, const QByteArray &folder, const Error &error, std::stop_token stop)
{
    const Result<std::optional<UntrustedRepository>> untrusted = untrustedRepository(GitProcess(git, folder), stop);
    if (!untrusted)
        return std::unexpected(untrusted.error());
    if (*untrusted) {
        const QString root = GitMessage::shown((*untrusted)->root);
        const QString owner = (*untrusted)->owner;
        return Matter {
            .kind = Matter::Kind::Untrusted,
            .weight = Matter::Weight::Hinders,
            .message = owner.isEmpty()
                           ? QCoreApplication::translate(
                                 "Git", "The library in “%1” belongs to another user of this computer, so git "
                                        "does not touch it.")
                                 .arg(root)
                           : QCoreApplication::translate(
                                 "Git", "The library in “%1” belongs to another user of this computer (%2), so git "
                                        "does not touch it.")
                                 .arg(root, owner),
            .ways = { { .kind = Way::Kind::Trust,
                        .label = QCoreApplication::translate("Git", "Trust this folder"),
                        .consequence =
                            QCoreApplication::translate(
                                "Git", "git then works with “%1” for you, in other programs too. Whoever it belongs "
                                       "to could have programs run in your name; trust it if you trust them.")
                                .arg(root),
                        .subject = (*untrusted)->root } }
        };
    }
    if (const QByteArray lost = lostLink(folder); !lost.isEmpty()) {
        return Matter { .kind = Matter::Kind::Unlinked,
                        .weight = Matter::Weight::Hinders,
                        .message =
                            QCoreApplication::translate(
                                "Git", "The versions of this library are kept in “%1”, and there is nothing there now. "
                                       "Connect the disk that it is on, or bring that folder back to its place; if the "
                                       "library was moved, run “git worktree repair” in the main one.")
                                .arg(GitMessage::shown(lost)) };
    }
    return Matter { .kind = Matter::Kind::Unreadable, .weight = Matter::Weight::Hinders, .message = error.message };
}

} // namespace

Result<QList<RepositoryMatter>> examineRepository(const GitExecutable &git, const QByteArray &folder,
                                                  std::stop_token stop)
{
    const Result<std::optional<Repository>> repository = Repository::discover(git, folder, stop);
    if (repository && !*repository)
        return QList<RepositoryMatter>();
    if (repository)
        return Examination(**repository, stop).run();
    const ErrorCode code = repository.error().code;
    if (code != ErrorCode::Refused && code != ErrorCode::ToolFailed)
        return std::unexpected(repository.error());
    const Result<RepositoryMatter> matter = explain(git, folder, repository.error(), stop);
    return matter ? Result<QList<RepositoryMatter>>({ *matter }) : std::unexpected(matter.error());
}

} // namespace Commonplace
