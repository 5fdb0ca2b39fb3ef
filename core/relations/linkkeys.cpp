// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/linkkeys.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace Commonplace {

namespace {

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

/// The path without `.` and `..`, relative to the library; nothing where it leads out of it.
std::optional<QString> cleanPath(const QString &folder, const QString &path)
{
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == u".")
            continue;
        if (step != u"..") {
            parts.append(step);
            continue;
        }
        if (parts.isEmpty())
            return std::nullopt;
        parts.removeLast();
    }
    return parts.join(u'/');
}

/// As one page may be written in several ways: without scheme, `www.`-less host as it is, no `/`, `index.html` or
/// `.html` at its end.
QString pagePlace(const QString &host, const QString &path)
{
    QString place = QStringLiteral("//") + host.toLower() + path;
    if (place.endsWith(QStringLiteral("/index.html")))
        place.chop(11);
    else if (place.endsWith(QStringLiteral(".html")))
        place.chop(5);
    while (place.endsWith(u'/'))
        place.chop(1);
    return place;
}

QString withoutExtension(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
}

} // namespace

LinkKeys LinkKeys::of(const LinkFact &link, const EntryFacts &source)
{
    LinkKeys keys;
    QString target = link.target.trimmed();
    if (const qsizetype hash = target.indexOf(u'#'); hash >= 0) {
        keys.fragment = QUrl::fromPercentEncoding(target.sliced(hash + 1).toUtf8());
        target.truncate(hash);
    }
    if (const qsizetype query = target.indexOf(u'?'); query >= 0)
        target.truncate(query);
    if (target.isEmpty()) {
        keys.isHere = true;
        return keys;
    }
    if (target.startsWith(u"http:", Qt::CaseInsensitive) || target.startsWith(u"https:", Qt::CaseInsensitive)) {
        const QUrl url(target);
        keys.isPage = true;
        keys.places = { pagePlace(url.host(), url.path(QUrl::FullyDecoded)) };
        return keys;
    }
    const QString written = QUrl::fromPercentEncoding(target.toUtf8());
    keys.isRooted = written.startsWith(u'/');
    const std::optional<QString> path = cleanPath(keys.isRooted ? QString() : folderOf(source.path), written);
    keys.isOutside = !path;
    if (path) {
        keys.path = *path;
        keys.places = { *path };
        if (path->endsWith(u".html"))
            keys.places += withoutExtension(*path);
    }
    // As the published page would follow it.
    if (!source.pageUrl.isEmpty()) {
        const QUrl page = QUrl(source.pageUrl).resolved(QUrl(target));
        keys.places += pagePlace(page.host(), page.path(QUrl::FullyDecoded));
    }
    return keys;
}

QStringList LinkKeys::placesOf(const EntryFacts &entry)
{
    QStringList places { entry.path };
    const QString stem = withoutExtension(entry.path);
    places += stem;
    const QString name = stem.sliced(stem.lastIndexOf(u'/') + 1);
    if ((name == u"index" || name == u"_index") && stem != name)
        places += folderOf(entry.path);
    if (!entry.pageUrl.isEmpty()) {
        const QUrl url(entry.pageUrl);
        places += pagePlace(url.host(), url.path(QUrl::FullyDecoded));
    }
    return places;
}

} // namespace Commonplace
