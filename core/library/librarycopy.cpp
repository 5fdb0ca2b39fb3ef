// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarycopy.h"

#include "git/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Commonplace {

namespace {

std::unexpected<Error> cannotCopy(const QString &path)
{
    return std::unexpected(Error {
        .code = ErrorCode::Unwritable,
        .message = QCoreApplication::translate("Library", "“%1” could not be written. Check that there is space "
                                                          "and that you may write there.")
                       .arg(QDir::toNativeSeparators(path)),
        .file = path });
}

/// A first version of all files. The copy is good without one, so what git says against it is not passed on.
void keepFirstVersion(const QString &folder, const QByteArrayList &paths)
{
    const Result<GitExecutable> git = GitExecutable::find();
    if (!git)
        return;
    const Result<Repository> repository = Repository::init(*git, QFile::encodeName(folder));
    if (!repository)
        return;
    std::optional<Identity> identity;
    if (!repository->identity())
        identity = Identity { .name = QStringLiteral("Commonplace"), .email = QStringLiteral("commonplace@localhost") };
    std::ignore = repository->saveVersion(paths, QStringLiteral("The sample library"), identity);
}

} // namespace

Result<QString> copyLibrary(const QString &source, const QString &target)
{
    if (QDir(target).exists())
        return target;
    const QDir from(source);
    // Beside the target, then renamed: a copy that was broken off is not taken for a whole one.
    const QString partial = target + QStringLiteral(".partial");
    if (QDir(partial).exists() && !QDir(partial).removeRecursively())
        return cannotCopy(partial);
    QByteArrayList paths;
    QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = from.relativeFilePath(files.next());
        const QString copy = partial + u'/' + path;
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(source + u'/' + path, copy))
            return cannotCopy(copy);
        // Installed files are often write-protected, and their copies with them.
        if (!QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner | QFile::ReadOwner))
            return cannotCopy(copy);
        paths += QFile::encodeName(path);
    }
    if (paths.isEmpty() || !QDir().rename(partial, target))
        return cannotCopy(target);
    keepFirstVersion(target, paths);
    return target;
}

} // namespace Commonplace
