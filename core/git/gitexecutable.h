// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QString>
#include <QStringList>

namespace Commonplace {

/// The person's own git, found once and handed to everything that runs it. A value; copies are cheap.
///
/// Their own executable, because only it brings the credential helpers, ssh, hooks, signing and large-file
/// storage that work in their terminal.
class GitExecutable
{
public:
    /// The oldest git that has all that is asked of it (`cat-file -z` and `merge-tree --write-tree`).
    static constexpr int oldestMajor = 2;
    static constexpr int oldestMinor = 38;

    /// Finds git: `configured` from the settings where it is not empty, else the first `git` of PATH.
    /// Runs it twice to learn its version and variables: call off the UI thread.
    /// Fails with MissingTool when there is none or it is too old, ToolFailed when it does not run.
    [[nodiscard]] static Result<GitExecutable> find(const QString &configured = {});

    [[nodiscard]] QString path() const { return m_path; }
    /// As git prints it, such as "2.47.3".
    [[nodiscard]] QString version() const { return m_version; }
    /// The variables that tie git to one repository (`git rev-parse --local-env-vars`). They are removed from
    /// each call's environment: the program may itself have been started by a hook or an alias.
    [[nodiscard]] QStringList localVariables() const { return m_localVariables; }

    /// The program that git and ssh run to ask for a password or passphrase; empty: nobody is asked, and what
    /// needs a password fails.
    [[nodiscard]] QString askPass() const { return m_askPass; }
    void setAskPass(const QString &program) { m_askPass = program; }

private:
    QString m_path;
    QString m_version;
    QStringList m_localVariables;
    QString m_askPass;
};

} // namespace Commonplace
