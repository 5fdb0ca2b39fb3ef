// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilefinder.h"

#include "entry/entry.h"

#include <QHash>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr qsizetype LargestSample = 32;

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

/// Some entries of each folder, spread over it: an old and a new way of writing may stand side by side.
QStringList samplePaths(const QStringList &entryPaths)
{
    QHash<QString, QStringList> byFolder;
    for (const QString &path : entryPaths)
        byFolder[folderOf(path)] += path;
    const qsizetype each = std::max<qsizetype>(LargestSample / std::max<qsizetype>(byFolder.size(), 1), 1);
    QStringList folders = byFolder.keys();
    folders.sort();
    QStringList samples;
    for (const QString &folder : std::as_const(folders)) {
        const QStringList &paths = *byFolder.constFind(folder);
        const qsizetype count = std::min(each, paths.size());
        for (qsizetype i = 0; i < count && samples.size() < LargestSample; ++i)
            samples += paths[i * paths.size() / count];
    }
    return samples;
}

bool hasFolders(const ProfileDetection &detection, const QSet<QString> &folders)
{
    return std::all_of(detection.folders.begin(), detection.folders.end(), [&folders](const QString &wanted) {
        const QStringList choices = wanted.split(u'|');
        return std::any_of(choices.begin(), choices.end(),
                           [&folders](const QString &choice) { return folders.contains(choice); });
    });
}

bool hasKeys(const Entry &entry, const QList<QByteArray> &keys)
{
    return std::all_of(keys.begin(), keys.end(), [&entry](const QByteArray &key) {
        YamlPath path;
        const QList<QByteArray> steps = key.split('.');
        for (const QByteArray &step : steps)
            path = path.child(step);
        return entry.state() == Entry::State::Readable && entry.frontMatter().find(path) != NoYamlNode;
    });
}

bool hasLines(const Entry &entry, const QList<QByteArray> &wanted)
{
    if (wanted.isEmpty())
        return true;
    QSet<QByteArray> lines;
    const QList<QByteArray> all = entry.body().split('\n');
    for (QByteArray line : all) {
        while (line.startsWith('#'))
            line.remove(0, 1);
        lines.insert(line.trimmed());
    }
    return std::all_of(wanted.begin(), wanted.end(), [&lines](const QByteArray &line) { return lines.contains(line); });
}

bool recognises(const ProfileDetection &detection, const QSet<QString> &folders, const QList<Entry> &samples)
{
    const bool asksNothing = detection.keys.isEmpty() && detection.lines.isEmpty();
    if (asksNothing || samples.isEmpty() || !hasFolders(detection, folders))
        return false;
    const auto hits = std::count_if(samples.begin(), samples.end(), [&detection](const Entry &entry) {
        return hasKeys(entry, detection.keys) && hasLines(entry, detection.lines);
    });
    return static_cast<double>(hits) >= detection.share * static_cast<double>(samples.size());
}

} // namespace

QStringList ProfileFinder::profilePaths()
{
    return { QStringLiteral("commonplace.yml"), QStringLiteral("admin/config.yml"),
             QStringLiteral("static/admin/config.yml"), QStringLiteral("public/admin/config.yml") };
}

ProfileReading ProfileFinder::find(const QStringList &entryPaths, const FileReader &read)
{
    QList<Error> faults;
    const QStringList paths = profilePaths();
    for (const QString &path : paths) {
        const std::optional<QByteArray> yaml = read(path);
        if (!yaml)
            continue;
        ProfileReading reading = profileFromYaml(path, *yaml);
        faults += reading.faults;
        if (!reading.profile.collections.isEmpty()) {
            reading.faults = faults;
            return reading;
        }
    }
    QSet<QString> folders;
    for (const QString &path : entryPaths)
        folders.insert(folderOf(path));
    const QList<Entry> samples = QtConcurrent::blockingMapped(samplePaths(entryPaths), [&read](const QString &path) {
        return Entry::read(read(path).value_or(QByteArray()));
    });
    const QList<QByteArray> ids = builtInProfileIds();
    const auto found = std::find_if(ids.begin(), ids.end(), [&](const QByteArray &id) {
        return recognises(builtInDetection(id), folders, samples);
    });
    if (found != ids.end()) {
        Profile profile = builtInProfile(*found).value_or(Profile());
        const bool isAllText = std::all_of(entryPaths.begin(), entryPaths.end(), [](const QString &path) {
            return path.endsWith(u".txt", Qt::CaseInsensitive);
        });
        for (Collection &collection : profile.collections)
            collection.extension = isAllText ? QStringLiteral("txt") : collection.extension;
        return { profile, faults };
    }
    return { Profile(), faults };
}

} // namespace Commonplace
