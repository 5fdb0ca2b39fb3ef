// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/linkrelocation.h"

#include "relations/linkkeys.h"
#include "relations/linktext.h"

#include <QUrl>

#include <algorithm>

namespace Commonplace::LinkRelocation {

namespace {

/// An address in its parts.
struct Parts {
    QString path;
    QString rest; ///< From `?` or `#` on.
};

Parts partsOf(const QString &target)
{
    const QString text = target.trimmed();
    const auto *end = std::ranges::find_if(text, [](QChar c) { return c == u'?' || c == u'#'; });
    const qsizetype at = end - text.cbegin();
    return { .path = text.first(at), .rest = text.sliced(at) };
}

/// `path` with the ending that the address was written with.
QString withEndingOf(const QString &written, QString path)
{
    for (const QString &ending : { QStringLiteral("/index.html"), QStringLiteral(".html"), QStringLiteral("/") }) {
        if (path.endsWith(ending)) {
            path.chop(ending.size());
            break;
        }
    }
    for (const QString &ending : { QStringLiteral("/index.html"), QStringLiteral(".html"), QStringLiteral("/") }) {
        if (written.endsWith(ending))
            return path + ending;
    }
    return path;
}

bool leadsThere(const LinkFact &link, const QString &address, const Place &source, const Place &target)
{
    LinkFact changed = link;
    changed.target = address;
    const QStringList places = LinkKeys::of(changed, *source.after).places;
    const QStringList wanted = LinkKeys::placesOf(*target.after);
    return std::ranges::any_of(places, [&wanted](const QString &place) { return wanted.contains(place); });
}

/// A file's place as the link names it: whole, without extension, or only its folder.
QString namedFile(const QString &written, const EntryFacts &before, const EntryFacts &after)
{
    const QStringList names = LinkKeys::placesOf(before);
    const QStringList now = LinkKeys::placesOf(after);
    qsizetype which = names.indexOf(written);
    if (which < 0 && written.endsWith(u".html"))
        which = 1;
    const bool isPlain = which < 0 || which >= now.size() || now[which].startsWith(u"//");
    QString name = isPlain ? now.constFirst() : now[which];
    if (written.endsWith(u".html"))
        name += QStringLiteral(".html");
    return name;
}

QString ofFile(const LinkFact &link, const LinkKeys &keys, const Place &source, const Place &target)
{
    const QString name = namedFile(keys.path, *target.before, *target.after);
    QString address = LinkText::relative(keys.isRooted ? QString() : source.after->path, name);
    if (keys.isRooted)
        address.prepend(u'/');
    else if (link.target.startsWith(u"./") && !address.startsWith(u'.'))
        address.prepend(u"./");
    if (partsOf(link.target).path.endsWith(u'/') && name != target.after->path)
        address += u'/';
    return address;
}

QString ofPage(const LinkFact &link, const LinkKeys &keys, const Place &source, const Place &target)
{
    const QString written = partsOf(link.target).path;
    const QUrl page(withEndingOf(written, target.after->pageUrl));
    if (keys.isPage) {
        QUrl whole(written);
        whole.setPath(page.path());
        return whole.toString(QUrl::EncodeSpaces | QUrl::EncodeUnicode);
    }
    const QString path = page.path(QUrl::FullyEncoded);
    if (keys.isRooted)
        return path;
    return LinkText::relative(QUrl(source.after->pageUrl).path().sliced(1), page.path().sliced(1))
           + (path.endsWith(u'/') ? QStringLiteral("/") : QString());
}

} // namespace

QString address(const LinkFact &link, const Place &source, const Place &target)
{
    if (leadsThere(link, link.target, source, target))
        return link.target;
    const LinkKeys keys = LinkKeys::of(link, *source.before);
    const QStringList files = LinkKeys::placesOf(*target.before);
    const auto isFile = [&files](const QString &place) { return !place.startsWith(u"//") && files.contains(place); };
    const bool isOfPage = std::ranges::none_of(keys.places, isFile) && !target.after->pageUrl.isEmpty();
    const QString rest = partsOf(link.target).rest;
    QString address = (isOfPage ? ofPage(link, keys, source, target) : ofFile(link, keys, source, target)) + rest;
    if (!leadsThere(link, address, source, target))
        address = LinkText::relative(source.after->path, target.after->path) + rest;
    return address;
}

} // namespace Commonplace::LinkRelocation
