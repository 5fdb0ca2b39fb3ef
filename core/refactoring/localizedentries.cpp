// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/localizedentries.h"

#include <QRegularExpression>

namespace Commonplace::LocalizedEntries {

namespace {

/// The path before its extension, and that with its dot.
std::pair<QString, QString> parted(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? std::pair(path.first(dot), path.sliced(dot)) : std::pair(path, QString());
}

/// `name.es.md` beside `name.md`, in libraries that say nothing of languages.
QMap<QString, QString> besides(const RelationGraph &graph, const QString &path, const QString &newPath)
{
    static const QRegularExpression locale(QStringLiteral("\\A[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?\\z"));
    QMap<QString, QString> moved;
    const auto [stem, extension] = parted(path);
    const QString newStem = parted(newPath).first;
    const QStringList paths = graph.paths();
    for (auto other = std::ranges::lower_bound(paths, stem + u'.'); other != paths.cend(); ++other) {
        if (!other->startsWith(stem + u'.'))
            break;
        const auto [otherStem, otherExtension] = parted(*other);
        const QString middle = otherStem.sliced(std::min(otherStem.size(), stem.size() + 1));
        if (otherExtension == extension && locale.match(middle).hasMatch())
            moved.insert(*other, newStem + u'.' + middle + parted(newPath).second);
    }
    return moved;
}

} // namespace

QMap<QString, QString> movedWith(const RelationGraph &graph, const Collection &collection, const QString &path,
                                 const QString &newPath)
{
    if (!collection.i18n.isOn())
        return besides(graph, path, newPath);
    QMap<QString, QString> moved;
    for (const QString &locale : collection.i18n.locales) {
        const QString other = collection.counterpartOf(path, locale);
        const QString newOther = collection.counterpartOf(newPath, locale);
        if (other != path && !newOther.isEmpty() && graph.entry(other))
            moved.insert(other, newOther);
    }
    return moved;
}

QStringList of(const RelationGraph &graph, const Collection &collection, const QString &path)
{
    return movedWith(graph, collection, path, path).keys();
}

} // namespace Commonplace::LocalizedEntries
