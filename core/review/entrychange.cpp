// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entrychange.h"

#include <QHash>

namespace Commonplace {

namespace {

/// The body's paragraphs, separated by blank lines, without their line ends.
QByteArrayList paragraphsOf(const Entry &entry)
{
    QByteArrayList paragraphs;
    QByteArray paragraph;
    const QList<QByteArray> lines = entry.body().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray visible = line.trimmed();
        if (!visible.isEmpty()) {
            paragraph += visible + '\n';
        } else if (!paragraph.isEmpty()) {
            paragraphs += paragraph;
            paragraph.clear();
        }
    }
    if (!paragraph.isEmpty())
        paragraphs += paragraph;
    return paragraphs;
}

/// A changed paragraph counts once, not as one removed and one added.
int changedParagraphs(const Entry &before, const Entry &after)
{
    QHash<QByteArray, int> balance;
    const QByteArrayList removedOrKept = paragraphsOf(before);
    for (const QByteArray &paragraph : removedOrKept)
        --balance[paragraph];
    const QByteArrayList addedOrKept = paragraphsOf(after);
    for (const QByteArray &paragraph : addedOrKept)
        ++balance[paragraph];
    int added = 0;
    int removed = 0;
    for (const int count : std::as_const(balance)) {
        added += std::max(count, 0);
        removed += std::max(-count, 0);
    }
    return std::max(added, removed);
}

QString paragraphCount(int count)
{
    return count == 1 ? QStringLiteral("1 paragraph") : QStringLiteral("%1 paragraphs").arg(count);
}

} // namespace

EntryChange changeBetween(const Entry &before, const Entry &after)
{
    EntryChange change;
    change.bytesDiffer = before.bytes() != after.bytes();
    const YamlValue old = before.value({});
    const YamlValue now = after.value({});
    for (qsizetype i = 0; i < now.keys.size(); ++i) {
        const qsizetype at = old.keys.indexOf(now.keys[i]);
        if (at < 0 || old.items[at] != now.items[i])
            change.fields.append(now.keys[i]);
    }
    for (const QByteArray &key : old.keys) {
        if (!now.keys.contains(key))
            change.fields.append(key);
    }
    change.paragraphs = changedParagraphs(before, after);
    return change;
}

QString shortTitle(const QString &title)
{
    constexpr qsizetype LongestTitle = 60;
    const QString name = title.simplified();
    if (name.size() <= LongestTitle)
        return name;
    const bool splits = name[LongestTitle - 2].isHighSurrogate();
    return name.first(LongestTitle - (splits ? 2 : 1)).trimmed() + u'…';
}

QString changeSummary(const EntryChange &change, bool isNew)
{
    constexpr qsizetype MostFields = 4;
    if (isNew)
        return QStringLiteral("new entry");
    QStringList parts;
    const QByteArrayList named = change.fields.first(std::min(change.fields.size(), MostFields));
    for (const QByteArray &field : named)
        parts += QString::fromUtf8(field);
    const qsizetype more = change.fields.size() - MostFields;
    if (more > 0)
        parts += more == 1 ? QStringLiteral("1 more field") : QStringLiteral("%1 more fields").arg(more);
    if (change.paragraphs > 0)
        parts += paragraphCount(change.paragraphs);
    if (parts.isEmpty())
        parts += QStringLiteral("layout");
    return parts.join(QStringLiteral(", "));
}

} // namespace Commonplace
