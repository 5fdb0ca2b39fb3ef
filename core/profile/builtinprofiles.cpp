// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/builtinprofiles.h"

#include "profile/profilereader.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside of any namespace. A static library's resources are not found without it.
static void initializeProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace Commonplace {

QList<QByteArray> builtInProfileIds()
{
    return { "commons-os-7.1", "commons-os-1", "beautiful-solutions", "urban-arena-wiki", "articles" };
}

std::optional<Profile> builtInProfile(const QByteArray &id)
{
    if (!builtInProfileIds().contains(id))
        return std::nullopt;
    initializeProfiles();
    const QString path = QStringLiteral(":/profiles/%1.yml").arg(QString::fromUtf8(id));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Profile profile = profileFromYaml(path, file.readAll()).profile;
    profile.origin = Profile::Origin::BuiltIn;
    profile.id = id;
    return profile;
}

QList<Profile> builtInProfiles()
{
    QList<Profile> profiles;
    const QList<QByteArray> ids = builtInProfileIds();
    for (const QByteArray &id : ids) {
        if (const std::optional<Profile> profile = builtInProfile(id))
            profiles.append(*profile);
    }
    return profiles;
}

} // namespace Commonplace
