// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fileprofile.h"

#include "entry/atomicfile.h"
#include "entry/entry.h"
#include "library/libraryfiles.h"
#include "profile/profilefinder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Commonplace {

namespace {

bool hasProfile(const QDir &folder)
{
    const QStringList paths = ProfileFinder::profilePaths();
    return std::ranges::any_of(paths, [&folder](const QString &path) { return folder.exists(path); });
}

/// The folder of the nearest profile above a file, else the top of its repository.
std::optional<QDir> libraryOf(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    std::optional<QDir> nearest;
    do {
        if (!nearest && hasProfile(folder))
            nearest = folder;
        if (folder.exists(QStringLiteral(".git")))
            return nearest ? nearest : folder;
    } while (folder.cdUp());
    return nearest;
}

} // namespace

std::optional<Collection> collectionOfFile(const QString &path, const QByteArray &bytes)
{
    const std::optional<QDir> library = libraryOf(path);
    if (!library)
        return std::nullopt;
    QStringList entries;
    if (!hasProfile(*library)) {
        const LibraryScan scan = scanLibrary(library->absolutePath(), markdownSuffixes());
        for (const LibraryFile &file : scan.files)
            entries.append(file.path);
    }
    const ProfileReading found =
        ProfileFinder::find(entries, [&library](const QString &file) -> std::optional<QByteArray> {
            Result<FileContents> contents = readFile(QFile::encodeName(library->absoluteFilePath(file)));
            return contents ? std::optional(std::move(contents->bytes)) : std::nullopt;
        });
    return found.profile.collectionOf(library->relativeFilePath(path), Entry::read(bytes).frontMatter());
}

} // namespace Commonplace
