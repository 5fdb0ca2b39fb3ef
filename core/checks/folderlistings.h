// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace Commonplace {

/// The names in a folder of the library (relative to it); of one that is not there, none.
using FolderListing = std::function<QStringList(const QString &folder)>;

/// Which files a library has beside its entries. Lists each folder once and keeps what it heard: not thread-safe.
class FolderListings
{
public:
    explicit FolderListings(FolderListing listing)
        : m_listing(std::move(listing))
    {
    }

    /// A file or folder of exactly this path.
    [[nodiscard]] bool has(const QString &path);
    /// A folder with something in it; the library itself always.
    [[nodiscard]] bool hasFolder(const QString &path);
    /// The path of one in the same folder that has the same name but for capital letters; empty where there is none.
    [[nodiscard]] QString nearest(const QString &path);

    /// The folders that were looked into since this was asked last.
    [[nodiscard]] QSet<QString> takeConsulted() { return std::exchange(m_consulted, {}); }

private:
    const QStringList &namesIn(const QString &folder);

    FolderListing m_listing;
    QHash<QString, QStringList> m_folders;
    QSet<QString> m_consulted;
};

} // namespace Commonplace
