// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitexecutable.h"
#include "text/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <functional>
#include <stop_token>
#include <utility>

class QProcess;

namespace Commonplace {

/// What a run of git left: its answer is judged by `exitCode` and by the machine-readable `out`; `err` is only
/// ever shown to people.
struct GitOutput {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

struct GitOptions {
    /// How git takes the paths it is given.
    enum class Pathspecs {
        Literal, ///< As they are: `--literal-pathspecs`.
        /// With git's own marks, so that the caller writes `:(literal)` or `./` before each path. For `check-ignore`,
        /// which refuses the literal mode, and for `commit`, whose hooks would inherit it and find nothing with
        /// `git diff --cached -- '*.md'`.
        Marked,
    };

    QByteArray input {};                               ///< Standard input, bytes as they are.
    QList<std::pair<QString, QString>> environment {}; ///< Set over the environment described at GitProcess.
    Pathspecs pathspecs = Pathspecs::Literal;
    std::chrono::milliseconds timeout { 0 }; ///< Zero: as long as it takes (a hook may run a whole test suite).
    std::stop_token stop {}; ///< When stopped, git and all it started are ended and the call returns Cancelled.
    /// Given each piece of standard error as it comes, on the calling thread; GitOutput::err holds all of it besides.
    std::function<void(QByteArrayView)> errors {};
};

/// Runs git in one folder: never through a shell, nothing interactive, output kept as bytes.
///
/// Each call has the environment of this process without the variables that name a repository, with `LC_ALL=C`,
/// `GIT_TERMINAL_PROMPT=0`, `GIT_PAGER=cat`, `GIT_EDITOR=true` and the askpass program of GitExecutable, and the
/// options `--no-optional-locks --literal-pathspecs -c core.quotepath=off -c gc.auto=0` before its own. It runs in
/// a session of its own, without a terminal, so that no ssh or gpg can ask on the terminal the program was started
/// from, and so that stopping it stops its hooks as well.
///
/// Arguments are UTF-8: hand paths over through standard input, where every byte survives.
/// A value; safe to use from several threads at once. All calls block: call off the UI thread.
class GitProcess
{
public:
    /// `folder` is a path in the file system's own bytes.
    GitProcess(GitExecutable executable, QByteArray folder);

    [[nodiscard]] QByteArray folder() const { return m_folder; }
    [[nodiscard]] const GitExecutable &executable() const { return m_executable; }

    /// Runs `git ARGUMENTS…`. An exit code other than 0 is an answer, not an error.
    /// Fails with NotFound when the folder is not there, MissingTool when git cannot be started, Cancelled when
    /// stopped, ToolFailed when it crashed or did not end within the timeout.
    [[nodiscard]] Result<GitOutput> run(const QByteArrayList &arguments, const GitOptions &options = {}) const;

    /// Gives `process` program, arguments, folder and environment as run() does, for a conversation with git.
    void prepare(QProcess &process, const QByteArrayList &arguments, const GitOptions &options = {}) const;
    /// The error for a `process` that did not start.
    [[nodiscard]] Error startError(const QProcess &process) const;
    /// Ends a running `process` prepared here, with all that it started.
    static void end(QProcess &process);

private:
    GitExecutable m_executable;
    QByteArray m_folder;
};

} // namespace Commonplace
