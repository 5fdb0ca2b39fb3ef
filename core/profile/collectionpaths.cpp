// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which files are a collection's, and what their paths say. The rest of Collection stands in collection.cpp.

#include "profile/collection.h"

#include <algorithm>

namespace Commonplace {

namespace {

constexpr QLatin1StringView Placeholder("{{locale}}");

QString withoutPlaceholder(QString path)
{
    path.replace(QStringLiteral("/{{locale}}"), QString());
    path.replace(QStringLiteral("{{locale}}/"), QString());
    return path.replace(Placeholder, QString());
}

/// The locale that makes a file's `path` template into this path; nothing where none does.
std::optional<QString> localeOfFile(const CollectionFile &file, const I18n &i18n, const QString &path)
{
    if (!file.path.contains(Placeholder))
        return file.path == path ? std::optional(i18n.defaultLocale) : std::nullopt;
    for (const QString &locale : i18n.locales) {
        QString filled = file.path;
        if (filled.replace(Placeholder, locale) == path)
            return locale;
    }
    if (i18n.omitDefaultLocale) {
        QString bare = file.path;
        bare.replace(QStringLiteral("{{locale}}."), QString()).replace(QStringLiteral("{{locale}}/"), QString());
        if (bare == path)
            return i18n.defaultLocale;
    }
    return std::nullopt;
}

const CollectionFile *fileAt(const Collection &collection, const QString &path)
{
    for (const CollectionFile &file : collection.files) {
        if (localeOfFile(file, collection.i18n, path))
            return &file;
    }
    return nullptr;
}

QString lastPart(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

bool Collection::holds(const QString &path) const
{
    if (!files.isEmpty())
        return fileAt(*this, path) != nullptr;
    if (!isInferred && !path.endsWith(u'.' + extension, Qt::CaseInsensitive))
        return false;
    const QString below = withoutPlaceholder(folder);
    const QString own = localizedPath(i18n, folder, path).path;
    const QString prefix = below.isEmpty() ? QString() : below + u'/';
    if (!own.startsWith(prefix))
        return false;
    const qsizetype depth = own.sliced(prefix.size()).count(u'/');
    if (nestedDepth < 0)
        return true;
    if (nestedDepth > 0)
        return depth <= nestedDepth;
    return depth == pathTemplate.count(u'/');
}

Collection Collection::forFile(const QString &path) const
{
    const CollectionFile *file = fileAt(*this, path);
    if (!file)
        return *this;
    Collection own = *this;
    own.fields = file->fields;
    own.body = file->body;
    own.labelSingular = file->label;
    return own;
}

QString Collection::slugOf(const QString &path) const
{
    if (const CollectionFile *file = fileAt(*this, path))
        return QString::fromUtf8(file->name);
    const QString own = localizedPath(i18n, folder, path).path;
    QString stem = own;
    const QString suffix = u'.' + extension;
    if (stem.endsWith(suffix, Qt::CaseInsensitive))
        stem.chop(suffix.size());
    else if (const qsizetype dot = stem.lastIndexOf(u'.'); dot > stem.lastIndexOf(u'/') + 1)
        stem.truncate(dot);
    const QString last = lastPart(stem);
    const QString templateName = lastPart(pathTemplate);
    const bool isIndex = (!indexFile.isEmpty() && last == indexFile)
                         || (nestedDepth != 0 && nestedSubfolders && (last == u"index" || last == u"_index"))
                         || (!templateName.contains(u'{') && !templateName.isEmpty() && last == templateName);
    const QString parent = stem.first(std::max<qsizetype>(stem.size() - last.size() - 1, 0));
    return isIndex && !parent.isEmpty() ? lastPart(parent) : last;
}

QString Collection::localeOf(const QString &path) const
{
    if (!files.isEmpty()) {
        const CollectionFile *file = fileAt(*this, path);
        return file ? localeOfFile(*file, i18n, path).value_or(i18n.defaultLocale) : QString();
    }
    return localizedPath(i18n, folder, path).locale;
}

QString Collection::counterpartOf(const QString &path, const QString &locale) const
{
    if (files.isEmpty())
        return counterpartPath(i18n, folder, path, locale);
    const CollectionFile *file = fileAt(*this, path);
    if (!file || !i18n.isOn() || !i18n.locales.contains(locale))
        return {};
    QString filled = file->path;
    if (locale == i18n.defaultLocale && i18n.omitDefaultLocale)
        filled.replace(QStringLiteral("{{locale}}."), QString()).replace(QStringLiteral("{{locale}}/"), QString());
    return filled.replace(Placeholder, locale);
}

YamlPath Collection::fieldsRoot(const QString &locale) const
{
    const bool isBelowKey =
        i18n.structure == I18n::Structure::SingleFile
        || (i18n.structure == I18n::Structure::SingleFileDefaultRoot && locale != i18n.defaultLocale);
    return i18n.isOn() && isBelowKey ? YamlPath { locale.toUtf8() } : YamlPath();
}

} // namespace Commonplace
