// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "entry/entrydiagnosis.h"
#include "library/library.h"

#include <QFileInfo>

namespace Commonplace {

namespace {

QString firstHeading(const QByteArray &body)
{
    const qsizetype end = std::min<qsizetype>(body.size(), 4096);
    const QList<QByteArray> lines = body.first(end).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("# "))
            return QString::fromUtf8(line.sliced(2)).trimmed();
        if (!line.trimmed().isEmpty())
            break;
    }
    return {};
}

/// The collection of a folder that the profile says nothing about.
QString nameOfFolder(const QString &folder, const Profile &profile)
{
    const Collection *namesake = profile.collection(folder);
    return namesake && !namesake->isInferred ? folder + u'/' : folder;
}

} // namespace

EntryInfo Library::describe(const QString &path, const Entry &entry, const Profile &profile)
{
    EntryInfo info;
    info.path = path;
    info.unreadable = entry.state() == Entry::State::Unreadable;
    // What can be read with certainty all the same names the entry, as it will when it is mended.
    const Entry readable = info.unreadable ? mended(entry, diagnose(entry)) : entry;
    const Collection collection = profile.collectionOf(path, readable.frontMatter()).value_or(Collection {});
    const bool isKnown = !collection.name.isEmpty();
    info.collection = isKnown ? collection.name : nameOfFolder(folderOf(path), profile);
    YamlPath titlePath = { collection.identifierField };
    if (isKnown && collection.i18n.isOn()) {
        const QString locale = collection.localeOf(path);
        titlePath = collection.fieldsRoot(locale).child(collection.identifierField);
        if (locale != collection.i18n.defaultLocale)
            info.locale = locale;
    }
    const YamlValue title = readable.value(titlePath);
    if (title.isScalar())
        info.title = QString::fromUtf8(title.text).simplified();
    if (info.title.isEmpty() && readable.state() != Entry::State::Unreadable)
        info.title = firstHeading(readable.body());
    if (info.title.isEmpty())
        info.title = isKnown ? collection.slugOf(path) : QFileInfo(path).completeBaseName();
    return info;
}

} // namespace Commonplace
