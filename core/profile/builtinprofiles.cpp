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

namespace {

QString pathOf(const QByteArray &id)
{
    return QStringLiteral(":/profiles/%1.yml").arg(QString::fromUtf8(id));
}

/// Empty where there is no such profile.
QByteArray bytesOf(const QByteArray &id)
{
    initializeProfiles();
    QFile file(pathOf(id));
    return builtInProfileIds().contains(id) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<QByteArray> builtInProfileIds()
{
    return { "commons-os-7.1", "commons-os-1", "beautiful-solutions", "urban-arena-wiki", "articles" };
}

std::optional<Profile> builtInProfile(const QByteArray &id)
{
    const QByteArray yaml = bytesOf(id);
    if (yaml.isEmpty())
        return std::nullopt;
    Profile profile = profileFromYaml(pathOf(id), yaml).profile;
    profile.origin = Profile::Origin::BuiltIn;
    profile.id = id;
    return profile;
}

ProfileDetection builtInDetection(const QByteArray &id)
{
    // What stands before the collections and what they share is small; all five whole take longer than a small library.
    QByteArray head = bytesOf(id);
    for (const char *end : { "\nx-", "\ncollections:" }) {
        if (const qsizetype at = head.indexOf(end); at >= 0)
            head.truncate(at + 1);
    }
    return profileFromYaml(pathOf(id), head).profile.detection;
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
