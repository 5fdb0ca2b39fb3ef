// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formoutline.h"

#include "form/commentbanners.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Commonplace {

namespace {

/// Puts a field under a heading; fields of one heading come together where it stands first.
void addTo(QList<FormGroup> *groups, FormGroup::Kind kind, const QString &title, const Field &field)
{
    for (FormGroup &group : *groups) {
        if (group.kind == kind && group.title == title) {
            group.fields.append(field);
            return;
        }
    }
    groups->append({ .kind = kind, .title = title, .fields = { field } });
}

/// The group of each field: its own, else that of the field before it.
QString groupOf(const Collection &collection, const QByteArray &key)
{
    QString group;
    for (const Field &field : collection.fields) {
        if (!field.group.isEmpty())
            group = field.group;
        if (field.key == key)
            return group;
    }
    return {};
}

QList<QByteArray> keysAt(const Entry &entry, const YamlPath &path)
{
    return entry.frontMatter().keysOf(entry.frontMatter().find(path));
}

/// Are all conditions of the field met? What the entry says is looked at only where there are any.
bool isWanted(const Field &field, const Entry &entry, const YamlPath &root)
{
    if (field.conditions.isEmpty())
        return true;
    const YamlValue fields = entry.value(root);
    return std::ranges::all_of(field.conditions, [&fields](const Predicate &one) { return one.holds(fields); });
}

/// The locales that stand below keys of their own beside the default one.
QStringList localesBelowKeys(const Collection &collection)
{
    QStringList locales;
    for (const QString &locale : collection.i18n.locales) {
        if (locale != collection.i18n.defaultLocale && !collection.fieldsRoot(locale).isRoot())
            locales.append(locale);
    }
    return locales;
}

/// Where locales stand below keys, the body is one of their fields.
bool isBody(const Collection &collection, const YamlPath &root, const QByteArray &key)
{
    return !root.isRoot() && collection.body && collection.body->key == key;
}

Field fieldOf(const Collection &collection, const YamlPath &root, const QByteArray &key)
{
    return isBody(collection, root, key) ? *collection.body : collection.field(key);
}

/// “español (es)”
QString nameOfLocale(const QString &locale)
{
    const QLocale named(locale);
    if (named.language() == QLocale::C)
        return locale;
    // A code without a territory means no country's way of speaking, which is what the longer names tell.
    QString name = named.nativeLanguageName();
    if (!locale.contains(u'-') && !locale.contains(u'_')) {
        const QList<QLocale> all =
            QLocale::matchingLocales(named.language(), QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &one : all) {
            if (const QString other = one.nativeLanguageName(); !other.isEmpty() && other.size() < name.size())
                name = other;
        }
    }
    return QCoreApplication::translate("FormOutline", "%1 (%2)", "a language's own name and its code")
        .arg(name, locale);
}

FormGroup groupOfLocale(const Collection &collection, const Entry &entry, const QString &locale)
{
    FormGroup group { .title = nameOfLocale(locale), .root = collection.fieldsRoot(locale) };
    for (const Field &field : collection.fields) {
        if (field.translation != Field::Translation::None && field.widget != Widget::Hidden)
            group.fields.append(field);
    }
    if (collection.body && collection.body->translation != Field::Translation::None)
        group.fields.append(*collection.body);
    const QList<QByteArray> keys = keysAt(entry, group.root);
    for (const QByteArray &key : keys) {
        const Field field = fieldOf(collection, group.root, key);
        if (field.widget != Widget::Hidden && std::ranges::find(group.fields, key, &Field::key) == group.fields.end())
            group.fields.append(field);
    }
    return group;
}

/// What stands at the root of a file whose fields stand below locales.
QList<FormGroup> groupBesideLocales(const Collection &collection, const Entry &entry)
{
    FormGroup group { .kind = FormGroup::Kind::Other,
                      .title = QCoreApplication::translate("FormOutline", "Beside the languages") };
    const QList<QByteArray> keys = keysAt(entry, {});
    for (const QByteArray &key : keys) {
        if (!collection.i18n.locales.contains(QString::fromUtf8(key)))
            group.fields.append(collection.field(key));
    }
    return group.fields.isEmpty() ? QList<FormGroup>() : QList<FormGroup> { group };
}

/// The fields that the entry has below `root`, in their order and under their headings; last those that no profile
/// names.
QList<FormGroup> groupsOf(const Collection &collection, const Entry &entry, const YamlPath &root)
{
    const bool hasGroups =
        std::ranges::any_of(collection.fields, [](const Field &field) { return !field.group.isEmpty(); });
    const QHash<QByteArray, QString> banners =
        hasGroups || !root.isRoot() ? QHash<QByteArray, QString>() : bannersOf(entry.frontMatter());
    const QList<QByteArray> keys = keysAt(entry, root);
    QList<QByteArray> order;
    if (hasGroups || (!collection.isInferred && banners.isEmpty())) {
        for (const Field &field : collection.fields) {
            if (keys.contains(field.key))
                order.append(field.key);
        }
    }
    const QStringList locales = root.isRoot() ? localesBelowKeys(collection) : QStringList();
    for (const QByteArray &key : keys) {
        if (!order.contains(key) && !locales.contains(QString::fromUtf8(key)))
            order.append(key);
    }

    QList<FormGroup> groups;
    QList<FormGroup> others;
    for (const QByteArray &key : std::as_const(order)) {
        const Field field = fieldOf(collection, root, key);
        if (field.widget == Widget::Hidden)
            continue;
        if (collection.isInferred || collection.fields.isEmpty() || collection.knows(key)
            || isBody(collection, root, key))
            addTo(&groups, FormGroup::Kind::Described, hasGroups ? groupOf(collection, key) : banners.value(key),
                  field);
        else
            addTo(&others, FormGroup::Kind::Other, QCoreApplication::translate("FormOutline", "Other fields"), field);
    }
    return groups + others;
}

} // namespace

QList<FormGroup> formOutline(const Collection &collection, const Entry &entry)
{
    const YamlPath root = collection.fieldsRoot(collection.i18n.defaultLocale);
    QList<FormGroup> groups = groupsOf(collection, entry, root);
    const QList<QByteArray> keys = keysAt(entry, root);
    for (const Field &field : collection.fields) {
        const bool isMissed = !keys.contains(field.key) && (!collection.isInferred || field.common);
        if (isMissed && field.widget != Widget::Hidden && isWanted(field, entry, root)) {
            addTo(&groups, FormGroup::Kind::Missing, QCoreApplication::translate("FormOutline", "Not in this entry"),
                  field);
        }
    }
    for (FormGroup &group : groups)
        group.root = root;
    const QStringList locales = localesBelowKeys(collection);
    for (const QString &locale : locales)
        groups.append(groupOfLocale(collection, entry, locale));
    if (!root.isRoot())
        groups += groupBesideLocales(collection, entry);
    return groups;
}

} // namespace Commonplace
