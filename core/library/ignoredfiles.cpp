// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/ignoredfiles.h"

#include "git/gitprocess.h"

#include <QDir>
#include <QFile>

namespace Commonplace {

namespace {

/// Looked at before git is started, which takes longer than reading a small library.
bool isUnderGit(const QString &root)
{
    QDir folder(root);
    do {
        if (folder.exists(QStringLiteral(".git")))
            return true;
    } while (folder.cdUp());
    return false;
}

/// Within an ignored folder git lists everything as ignored.
bool isIgnoredItself(const GitProcess &git, const std::stop_token &stop)
{
    const Result<GitOutput> answer =
        git.run({ "check-ignore", "-q", "." }, { .pathspecs = GitOptions::Pathspecs::Marked, .stop = stop });
    return answer && answer->exitCode == 0;
}

} // namespace

IgnoredFiles IgnoredFiles::below(const QString &root, const std::stop_token &stop)
{
    IgnoredFiles ignored;
    if (!isUnderGit(root))
        return ignored;
    const Result<GitExecutable> executable = GitExecutable::find();
    if (!executable)
        return ignored;
    const GitProcess git(*executable, QFile::encodeName(root));
    const Result<GitOutput> listed =
        git.run({ "ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory" }, { .stop = stop });
    if (!listed || listed->exitCode != 0 || listed->out.isEmpty() || isIgnoredItself(git, stop))
        return ignored;
    const QList<QByteArray> paths = listed->out.split('\0');
    for (QByteArray path : paths) {
        if (path.endsWith('/'))
            path.chop(1);
        if (!path.isEmpty())
            ignored.m_paths.insert(QFile::decodeName(path));
    }
    return ignored;
}

bool IgnoredFiles::contains(const QString &path) const
{
    if (m_paths.isEmpty())
        return false;
    qsizetype end = path.size();
    while (end > 0) {
        if (m_paths.contains(path.first(end)))
            return true;
        end = path.lastIndexOf(u'/', end - 1);
    }
    return false;
}

} // namespace Commonplace
