// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/entrycreator.h"

#include "git/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace Commonplace {

NewEntryContext newEntryContext(const Library &library, const Collection &collection, const QString &person)
{
    constexpr qsizetype Examples = 12;
    NewEntryContext context { .person = person, .now = QDateTime::currentDateTimeUtc(), .random = [] {
                                 return QRandomGenerator::system()->generate();
                             } };
    for (const EntryInfo &entry : library.entries()) {
        context.paths.append(entry.path);
        const bool isExample = entry.collection == collection.name && entry.locale.isEmpty() && !entry.unreadable;
        if (!isExample || context.examples.size() >= Examples)
            continue;
        const Result<FileContents> file = readFile(QFile::encodeName(library.root() + u'/' + entry.path));
        if (file)
            context.examples.append(Entry::read(file->bytes));
    }
    // Files that are no entries are in the way of a new one too.
    QDir folder(library.root() + u'/' + collection.folder);
    const QStringList others = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &other : others)
        context.paths.append(collection.folder.isEmpty() ? other : collection.folder + u'/' + other);
    return context;
}

QString personOf(const QString &root)
{
    const Result<GitExecutable> git = GitExecutable::find();
    if (!git)
        return {};
    const Result<std::optional<Repository>> repository = Repository::discover(*git, QFile::encodeName(root));
    if (!repository || !*repository)
        return {};
    const Result<Identity> identity = (*repository)->identity();
    return identity ? identity->name : QString();
}

Result<FileStamp> writeNewEntry(const QString &root, const NewEntry &entry)
{
    const QString path = QDir(root).filePath(entry.path);
    const QString folder = QFileInfo(path).path();
    // The nearest folder that exists tells whether a link leads out.
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing.size() > root.size())
        existing = QFileInfo(existing).path();
    const QString inside = QFileInfo(root).canonicalFilePath();
    const QString place = QFileInfo(existing).canonicalFilePath();
    if (place != inside && !place.startsWith(inside + u'/')) {
        return std::unexpected(
            Error { .code = ErrorCode::Outside,
                    .message = QCoreApplication::translate("NewEntry", "“%1” leads out of the library; nothing was "
                                                                       "written.")
                                   .arg(entry.path),
                    .file = entry.path });
    }
    if (!QDir().mkpath(folder)) {
        return std::unexpected(
            Error { .code = ErrorCode::Unwritable,
                    .message = QCoreApplication::translate("NewEntry", "The folder “%1” cannot be made. Look whether "
                                                                       "you may write there.")
                                   .arg(QDir::toNativeSeparators(folder)),
                    .file = entry.path });
    }
    return writeFile(QFile::encodeName(path), entry.bytes, std::nullopt);
}

} // namespace Commonplace
