// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/gitprocess.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int stopPollMs = 50;
constexpr int politeEndMs = 2000;

QProcessEnvironment environmentFor(const GitExecutable &git, const GitOptions &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList local = git.localVariables();
    for (const QString &name : local)
        environment.remove(name);
    // Any of these set by the person contradicts --literal-pathspecs, and git then refuses to run.
    for (const QString &name :
         { u"GIT_LITERAL_PATHSPECS"_s, u"GIT_GLOB_PATHSPECS"_s, u"GIT_NOGLOB_PATHSPECS"_s, u"GIT_ICASE_PATHSPECS"_s })
        environment.remove(name);

    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_PAGER"_s, u"cat"_s);
    environment.insert(u"GIT_EDITOR"_s, u"true"_s);
    environment.insert(u"GIT_ASKPASS"_s, git.askPass());
    environment.insert(u"SSH_ASKPASS"_s, git.askPass());
    if (!git.askPass().isEmpty())
        environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    for (const auto &[name, value] : options.environment)
        environment.insert(name, value);
    return environment;
}

} // namespace

GitProcess::GitProcess(GitExecutable executable, QByteArray folder)
    : m_executable(std::move(executable))
    , m_folder(std::move(folder))
{
}

void GitProcess::prepare(QProcess &process, const QByteArrayList &arguments, const GitOptions &options) const
{
    QStringList all { u"--no-optional-locks"_s };
    if (options.pathspecs == GitOptions::Pathspecs::Literal)
        all << u"--literal-pathspecs"_s;
    all << u"-c"_s << u"core.quotepath=off"_s << u"-c"_s << u"gc.auto=0"_s;
    for (const QByteArray &argument : arguments)
        all << QString::fromUtf8(argument);

    process.setProgram(m_executable.path());
    process.setArguments(all);
    process.setProcessEnvironment(environmentFor(m_executable, options));
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession
                                     | QProcess::UnixProcessFlag::ResetSignalHandlers
                                     | QProcess::UnixProcessFlag::UseVFork);
    // Not setWorkingDirectory(): a QString cannot hold a folder's name that is not UTF-8.
    process.setChildProcessModifier([&process, folder = m_folder] {
        if (::chdir(folder.constData()) != 0)
            process.failChildProcessModifier("chdir", errno);
    });
}

Error GitProcess::startError(const QProcess &process) const
{
    struct stat info {};
    if (::stat(m_folder.constData(), &info) != 0 || !S_ISDIR(info.st_mode)) {
        return { .code = ErrorCode::NotFound,
                 .message = QCoreApplication::translate(
                                "Git", "The folder “%1” is not there any more. Open the library at its new place.")
                                .arg(GitMessage::shown(m_folder)),
                 .file = GitMessage::shown(m_folder) };
    }
    if (::access(m_folder.constData(), X_OK) != 0) {
        return { .code = ErrorCode::Unreadable,
                 .message = QCoreApplication::translate(
                                "Git", "You may not open the folder “%1”. Ask whoever looks after it to let you in.")
                                .arg(GitMessage::shown(m_folder)),
                 .file = GitMessage::shown(m_folder) };
    }
    return { .code = ErrorCode::MissingTool,
             .message =
                 QCoreApplication::translate(
                     "Git", "The program git (“%1”) could not be started: %2. Install git, or say in the settings "
                            "where it is.")
                     .arg(m_executable.path(), process.errorString()),
             .file = m_executable.path() };
}

void GitProcess::end(QProcess &process)
{
    // git removes its lock files on SIGTERM; the session's number is that of its first process.
    const auto session = static_cast<pid_t>(process.processId());
    if (session <= 0)
        return;
    ::kill(-session, SIGTERM);
    if (!process.waitForFinished(politeEndMs)) {
        ::kill(-session, SIGKILL);
        process.waitForFinished(politeEndMs);
    }
}

Result<GitOutput> GitProcess::run(const QByteArrayList &arguments, const GitOptions &options) const
{
    const auto cancelled = [] {
        return std::unexpected(Error { .code = ErrorCode::Cancelled,
                                       .message = QCoreApplication::translate("Git", "Stopped, as you asked.") });
    };
    if (options.stop.stop_requested())
        return cancelled();

    QProcess process;
    prepare(process, arguments, options);
    process.start();
    if (!process.waitForStarted(-1))
        return std::unexpected(startError(process));
    process.write(options.input);
    process.closeWriteChannel();

    const bool limited = options.timeout.count() > 0;
    const QDeadlineTimer deadline = limited ? QDeadlineTimer(options.timeout) : QDeadlineTimer(QDeadlineTimer::Forever);
    QByteArray errors;
    const auto takeErrors = [&] {
        const QByteArray piece = process.readAllStandardError();
        errors += piece;
        if (options.errors && !piece.isEmpty())
            options.errors(piece);
    };
    while (process.state() != QProcess::NotRunning) {
        if (options.stop.stop_requested()) {
            end(process);
            return cancelled();
        }
        if (deadline.hasExpired()) {
            end(process);
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(options.timeout).count();
            return std::unexpected(
                Error { .code = ErrorCode::ToolFailed,
                        .message = QCoreApplication::translate(
                            "Git", "git did not finish within %n second(s) and was stopped. Try again later.", nullptr,
                            static_cast<int>(seconds)) });
        }
        process.waitForFinished(static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 1, stopPollMs)));
        takeErrors();
    }

    takeErrors();
    GitOutput output { process.exitCode(), process.readAllStandardOutput(), errors };
    if (process.exitStatus() == QProcess::CrashExit)
        return std::unexpected(
            GitMessage::failure(QCoreApplication::translate("Git", "git ended unexpectedly. Try again."), output));
    return output;
}

} // namespace Commonplace
