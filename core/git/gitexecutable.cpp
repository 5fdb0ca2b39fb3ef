// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/gitexecutable.h"

#include "git/gitprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

Result<QString> pathOf(const QString &configured)
{
    if (configured.isEmpty()) {
        const QString found = QStandardPaths::findExecutable(u"git"_s);
        if (!found.isEmpty())
            return found;
        return std::unexpected(
            Error { .code = ErrorCode::MissingTool,
                    .message = QCoreApplication::translate(
                        "Git", "The program git, which keeps the versions of a library, was not found on this "
                               "computer. Install git, or say in the settings where it is, and try again.") });
    }
    const QFileInfo info(configured);
    if (info.isFile() && info.isExecutable())
        return info.absoluteFilePath();
    return std::unexpected(Error {
        .code = ErrorCode::MissingTool,
        .message = QCoreApplication::translate(
                       "Git", "There is no program at “%1”, where the settings say that git is. Correct the place in "
                              "the settings, or leave it empty to use the git of this computer.")
                       .arg(configured),
        .file = configured });
}

} // namespace

Result<GitExecutable> GitExecutable::find(const QString &configured)
{
    const Result<QString> path = pathOf(configured);
    if (!path)
        return std::unexpected(path.error());

    GitExecutable git;
    git.m_path = *path;
    const GitProcess process(git, QFile::encodeName(QDir::rootPath()));

    const Result<GitOutput> version = process.run({ "--version" });
    if (!version)
        return std::unexpected(version.error());
    const QByteArrayList words = version->out.trimmed().split(' ');
    if (version->exitCode != 0 || words.size() < 3 || words[0] != "git") {
        return std::unexpected(Error {
            .code = ErrorCode::ToolFailed,
            .message =
                QCoreApplication::translate("Git", "The program “%1” does not answer as git does. Say in the settings "
                                                   "where git is, and try again.")
                    .arg(*path),
            .file = *path });
    }
    git.m_version = QString::fromUtf8(words[2]);
    if (QVersionNumber::fromString(git.m_version) < QVersionNumber(oldestMajor, oldestMinor)) {
        return std::unexpected(Error {
            .code = ErrorCode::MissingTool,
            .message = QCoreApplication::translate(
                           "Git", "The git of this computer (“%1”) is version %2; version %3.%4 or later is needed. "
                                  "Install a newer git, or say in the settings where one is.")
                           .arg(*path, git.m_version)
                           .arg(oldestMajor)
                           .arg(oldestMinor),
            .file = *path });
    }

    const Result<GitOutput> variables = process.run({ "rev-parse", "--local-env-vars" });
    if (!variables)
        return std::unexpected(variables.error());
    git.m_localVariables = QString::fromUtf8(variables->out).split(u'\n', Qt::SkipEmptyParts);
    return git;
}

} // namespace Commonplace
