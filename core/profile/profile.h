// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/checksettings.h"
#include "profile/collection.h"
#include "profile/linksettings.h"
#include "profile/versionsettings.h"
#include "text/error.h"
#include "yaml/yamldocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Commonplace {

/// How slugs are made from titles: `slug` of Decap CMS and Sveltia CMS.
struct SlugRules {
    enum class Encoding { Unicode, Ascii };

    Encoding encoding = Encoding::Unicode;
    bool cleanAccents = false;
    QString replacement = QStringLiteral("-"); ///< For what may not stand in a slug.
    std::optional<int> maxLength {};

    friend bool operator==(const SlugRules &, const SlugRules &) = default;
};

/// Own key `detect` of a built-in profile: which libraries it is for.
struct ProfileDetection {
    QStringList folders {};     ///< All of them hold entries; an item `a|b` asks for one of several.
    QList<QByteArray> keys {};  ///< Dotted paths in the front matter.
    QList<QByteArray> lines {}; ///< Texts that stand as a line of their own, or as a heading.
    double share = 0.6;         ///< Of the sampled entries at least this share must have all keys and lines.

    friend bool operator==(const ProfileDetection &, const ProfileDetection &) = default;
};

/// What a library's entries are: its collections, their fields, relations, sections and locales. A value.
struct Profile {
    enum class Origin {
        Inferred,         ///< Guessed from the entries.
        BuiltIn,          ///< One of Commonplace's own, that recognised the library.
        CmsConfiguration, ///< Of Decap CMS or Sveltia CMS.
        File,             ///< `commonplace.yml`
    };

    /// Something that a profile asks for and Commonplace does not do; what entries hold there is kept as it is.
    struct Notice {
        QString message; ///< One sentence for people.
        QByteArray name; ///< The widget or key; said once a profile.
        int line = 0;    ///< Where it stands first; from 1.
        int column = 0;

        friend bool operator==(const Notice &, const Notice &) = default;
    };

    QString name {};  ///< For people.
    QByteArray id {}; ///< Of a built-in profile: its file's name without extension.
    Origin origin = Origin::Inferred;
    QString file {};                  ///< Where it was read from, relative to the library; empty for inferred ones.
    QList<Collection> collections {}; ///< In the profile's order.
    QString mediaFolder {};           ///< Relative to the library, no `/` at its ends.
    QString publicFolder {};          ///< How images are named in entries, such as `/media`.
    I18n i18n {};
    QString siteUrl {};       ///< Where the library is published, without `/` at its end.
    QString baseUrl {};       ///< Own key: the site's path on its host, `/base`; empty where it has the host to itself.
    QString repositoryUrl {}; ///< Own key: the page of the library's repository, or what git calls its address.
    SlugRules slug {};
    ProfileDetection detection {};
    QList<Notice> notices {};
    CheckSettings checks {};     ///< Own key: how severe each rule is.
    LinkSettings links {};       ///< Own key: how links to other sites are checked.
    VersionSettings versions {}; ///< Own key: how versions are worded.

    /// The collection that an entry of this path (relative to the library) belongs to: a named file before a folder,
    /// a deeper folder before one above it, one whose `filter` holds for `fields` before one without, and among equals
    /// the first. Of a file collection: Collection::forFile(). Nothing where no collection has the path.
    [[nodiscard]] std::optional<Collection> collectionOf(const QString &path, const YamlValue &fields) const;

    /// As above, looking only at what filters ask for.
    [[nodiscard]] std::optional<Collection> collectionOf(const QString &path, const YamlDocument &fields) const;

    /// As above, by path alone: the first that has it, preferring one without `filter`.
    [[nodiscard]] std::optional<Collection> collectionOf(const QString &path) const;

    /// The collection of this name; nullptr where there is none. The pointer lives as long as the profile.
    [[nodiscard]] const Collection *collection(const QString &wanted) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Commonplace
