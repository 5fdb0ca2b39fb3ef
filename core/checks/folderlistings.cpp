// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/folderlistings.h"

#include <algorithm>

namespace Commonplace {

namespace {

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

const QStringList &FolderListings::namesIn(const QString &folder)
{
    m_consulted.insert(folder);
    const auto known = m_folders.constFind(folder);
    if (known != m_folders.constEnd())
        return *known;
    return *m_folders.insert(folder, m_listing(folder));
}

bool FolderListings::has(const QString &path)
{
    return !path.isEmpty() && namesIn(folderOf(path)).contains(nameOf(path));
}

bool FolderListings::hasFolder(const QString &path)
{
    return path.isEmpty() || !namesIn(path).isEmpty();
}

QString FolderListings::nearest(const QString &path)
{
    const QStringList &names = namesIn(folderOf(path));
    for (const QString &name : names) {
        if (name.compare(nameOf(path), Qt::CaseInsensitive) == 0)
            return path.chopped(name.size()) + name;
    }
    return {};
}

} // namespace Commonplace
