// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "library/library.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Commonplace {

/// What an entry can be found by, folded (foldedWords()), and the values that filters ask for.
struct SearchTexts {
    QString path;
    QString title {};
    QString names {};  ///< Identifiers, slug, other names.
    QString fields {}; ///< All other values of the front matter.
    QString body {};
    /// Short values by their key in the front matter (dots between keys, without the indexes of lists).
    QList<std::pair<QString, QString>> properties {};
};

/// The texts of an entry, by its library's profile. What cannot be read of an unreadable entry is searched as text.
[[nodiscard]] SearchTexts searchTexts(const QString &path, const Entry &entry, const Profile &profile);

/// The keys (dotted) under which entries of this collection are known to people and to other entries, besides their
/// title: what relations of the profile name, what it generates as identifier or slug, and what is named so by custom.
[[nodiscard]] QList<QByteArray> namingKeys(const Collection &collection, const Profile &profile);

} // namespace Commonplace
