// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/fieldreader.h"
#include "profile/profile.h"

namespace Commonplace {

/// Reads the collections of a profile.
class CollectionReader
{
public:
    /// `profile` has what collections inherit; both must outlive it.
    CollectionReader(const Profile *profile, FieldReader *fields, ConfigReport *report)
        : m_profile(profile)
        , m_fields(fields)
        , m_report(report)
    {
    }

    /// One item of `collections`; nothing for a divider and for what is no collection.
    [[nodiscard]] std::optional<Collection> collection(const ConfigNode &node, const QByteArray &place);

    /// The list `singletons` as a file collection named `_singletons`.
    [[nodiscard]] std::optional<Collection> singletons(ConfigMap *map);

    /// `i18n` of a collection or of the profile itself, where what is not said is as in `inherited`.
    [[nodiscard]] static I18n i18n(ConfigMap *map, const I18n &inherited, bool isInherited);

private:
    void readPlace(ConfigMap *map, Collection *collection);
    void readFormat(ConfigMap *map, Collection *collection);
    void readLists(ConfigMap *map, Collection *collection);
    void readOwn(ConfigMap *map, Collection *collection);
    [[nodiscard]] QList<CollectionFile> files(ConfigMap *map, QByteArrayView key);
    [[nodiscard]] QList<NamedPredicate> views(ConfigMap *map, QByteArrayView key, QByteArrayView listKey);
    [[nodiscard]] QList<BodySection> sections(ConfigMap *map);

    const Profile *m_profile;
    FieldReader *m_fields;
    ConfigReport *m_report;
};

} // namespace Commonplace
