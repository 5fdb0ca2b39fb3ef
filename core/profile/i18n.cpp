// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/i18n.h"

namespace Commonplace {

namespace {

constexpr QLatin1StringView Placeholder("{{locale}}");

QString joined(const QString &folder, const QString &rest)
{
    return folder.isEmpty() ? rest : folder + u'/' + rest;
}

/// Where a file's locale stands when it is a folder: before (`prefix`) and behind (`suffix`) that folder.
struct FolderPlace {
    QString prefix; // ends with `/` or is empty
    QString suffix; // begins with `/`; what every path goes on with
};

FolderPlace folderPlace(const I18n &i18n, const QString &folder)
{
    const qsizetype at = folder.indexOf(Placeholder);
    if (at >= 0) {
        const QString rest = folder.sliced(at + Placeholder.size());
        return { folder.first(at), rest.isEmpty() ? QStringLiteral("/") : rest + u'/' };
    }
    if (i18n.structure == I18n::Structure::MultipleRootFolders)
        return { {}, folder.isEmpty() ? QStringLiteral("/") : u'/' + folder + u'/' };
    return { folder.isEmpty() ? QString() : folder + u'/', QStringLiteral("/") };
}

bool standsInFolder(const I18n &i18n, const QString &folder)
{
    return folder.contains(Placeholder) || i18n.structure == I18n::Structure::MultipleFolders
           || i18n.structure == I18n::Structure::MultipleRootFolders;
}

LocalizedPath fromFolder(const I18n &i18n, const QString &folder, const QString &path)
{
    const FolderPlace place = folderPlace(i18n, folder);
    if (path.startsWith(place.prefix)) {
        const QString rest = path.sliced(place.prefix.size());
        for (const QString &locale : i18n.locales) {
            if (rest.startsWith(locale + place.suffix))
                return { place.prefix + rest.sliced(locale.size() + 1), locale };
        }
    }
    if (i18n.omitDefaultLocale && path.startsWith(place.prefix + place.suffix.sliced(1)))
        return { path, i18n.defaultLocale };
    return { path, {} };
}

/// `name.es.md`: the locale is the last part but one of the file's name.
LocalizedPath fromFileName(const I18n &i18n, const QString &path)
{
    const qsizetype extension = path.lastIndexOf(u'.');
    if (extension > path.lastIndexOf(u'/')) {
        const QString stem = path.first(extension);
        for (const QString &locale : i18n.locales) {
            if (stem.endsWith(u'.' + locale))
                return { stem.chopped(locale.size() + 1) + path.sliced(extension), locale };
        }
    }
    return { path, i18n.defaultLocale };
}

} // namespace

LocalizedPath localizedPath(const I18n &i18n, const QString &folder, const QString &path)
{
    if (!i18n.isOn())
        return { path, i18n.defaultLocale };
    if (standsInFolder(i18n, folder))
        return fromFolder(i18n, folder, path);
    if (i18n.structure == I18n::Structure::MultipleFiles)
        return fromFileName(i18n, path);
    return { path, i18n.defaultLocale };
}

QString counterpartPath(const I18n &i18n, const QString &folder, const QString &path, const QString &locale)
{
    if (!i18n.isOn() || !i18n.locales.contains(locale))
        return {};
    const LocalizedPath own = localizedPath(i18n, folder, path);
    if (own.locale.isEmpty())
        return {};
    const bool isBare = locale == i18n.defaultLocale && i18n.omitDefaultLocale;
    if (standsInFolder(i18n, folder)) {
        const FolderPlace place = folderPlace(i18n, folder);
        return isBare ? own.path : place.prefix + joined(locale, own.path.sliced(place.prefix.size()));
    }
    if (i18n.structure == I18n::Structure::MultipleFiles) {
        if (isBare)
            return own.path;
        const qsizetype extension = own.path.lastIndexOf(u'.');
        return own.path.first(extension) + u'.' + locale + own.path.sliced(extension);
    }
    return own.path;
}

} // namespace Commonplace
