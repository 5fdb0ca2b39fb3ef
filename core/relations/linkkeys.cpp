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

/// As one page may be written in several ways: no `/`, `index.html` or `.html` at its end.
QString rootPlace(const QString &path)
{
    QString place = path;
    if (place.endsWith(QStringLiteral("/index.html")))
        place.chop(11);
    else if (place.endsWith(QStringLiteral(".html")))
        place.chop(5);
    while (place.endsWith(u'/'))
        place.chop(1);
    return place;
}

/// The same without scheme, the host as it is.
QString pagePlace(const QUrl &url)
{
    return QStringLiteral("//") + url.host().toLower() + rootPlace(url.path(QUrl::FullyDecoded));
}

bool isWeb(const QString &target)
{
    return target.startsWith(u"http:", Qt::CaseInsensitive) || target.startsWith(u"https:", Qt::CaseInsensitive)
           || target.startsWith(u"//");
}

QStringList filePlaces(const QString &path)
{
    QStringList places { path };
    if (path.endsWith(u".html"))
        places += path.chopped(5);
    return places;
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
        if (const qsizetype text = keys.fragment.indexOf(u":~:"); text >= 0)
            keys.fragment.truncate(text); // a browser's own: words of the page
        target.truncate(hash);
    }
    if (const qsizetype query = target.indexOf(u'?'); query >= 0)
        target.truncate(query);
    if (target.isEmpty()) {
        keys.isHere = true;
        return keys;
    }
    if (!link.file.isEmpty()) {
        keys.path = link.file;
        keys.places = filePlaces(link.file);
        keys.fragment.clear(); // the forge's own
        return keys;
    }
    if (isWeb(target)) {
        keys.isPage = true;
        keys.places = { pagePlace(QUrl(target.startsWith(u'/') ? QStringLiteral("https:") + target : target)) };
        return keys;
    }
    QString written = QUrl::fromPercentEncoding(target.toUtf8());
    keys.isRooted = written.startsWith(u'/');
    const QString rooted = keys.isRooted ? rootPlace(written) : QString();
    if (keys.isRooted && !source.baseUrl.isEmpty() && (written + u'/').startsWith(source.baseUrl + u'/'))
        written.remove(0, source.baseUrl.size());
    const std::optional<QString> path = cleanPath(keys.isRooted ? QString() : folderOf(source.path), written);
    keys.isOutside = !path;
    if (path) {
        keys.path = *path;
        keys.places = filePlaces(*path);
    }
    if (!rooted.isEmpty())
        keys.places += rooted;
    // As the published page would follow it.
    if (!source.pageUrl.isEmpty()) {
        const QUrl page = QUrl(source.pageUrl).resolved(QUrl(target));
        keys.places += pagePlace(page);
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
        places += pagePlace(QUrl(entry.pageUrl));
    }
    for (const QString &page : entry.pages) {
        const QUrl url(page);
        if (!url.host().isEmpty())
            places += pagePlace(url);
        places += rootPlace(url.path(QUrl::FullyDecoded));
    }
    return places;
}

} // namespace Commonplace
