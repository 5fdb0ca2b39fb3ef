// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/versionmessage.h"

#include "review/entrychange.h"

#include <QHash>
#include <QRegularExpression>

namespace Commonplace {

namespace {

/// In one pass: what is filled in may hold braces of its own.
QString filled(const QString &text, const QHash<QString, QString> &parts)
{
    static const QRegularExpression Part(QStringLiteral("\\{\\{(.*?)\\}\\}"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator found = Part.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch part = found.next();
        result += QStringView(text).sliced(end, part.capturedStart() - end);
        result += parts.value(part.captured(1).trimmed());
        end = part.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

/// The file's name without its ending; of `NAME/index.md` the folder's.
QString slugOf(const QString &path)
{
    const QString name = path.section(u'/', -1).section(u'.', 0, 0);
    const QString folder = path.section(u'/', -2, -2);
    return name == QStringLiteral("index") && !folder.isEmpty() ? folder : name;
}

} // namespace

QString versionMessage(const Profile &profile, const QString &path, const QString &title,
                       const std::optional<QByteArray> &before, const QByteArray &now)
{
    const Entry entry = Entry::read(now);
    const EntryChange change = changeBetween(Entry::read(before.value_or(QByteArray())), entry);
    const std::optional<Collection> collection = profile.collectionOf(path, entry.value({}));
    const bool isNew = !before.has_value();
    const VersionSettings &settings = profile.versions;
    const QString name = collection ? collection->name : QString();
    return filled(
        isNew && !settings.created.isEmpty() ? settings.created : settings.message,
        { { QStringLiteral("title"), shortTitle(title) },
          { QStringLiteral("summary"), changeSummary(change, isNew) },
          { QStringLiteral("collection"), name },
          { QStringLiteral("collection_label"), collection && !collection->label.isEmpty() ? collection->label : name },
          { QStringLiteral("slug"), slugOf(path) },
          { QStringLiteral("path"), path } });
}

QString versionMessage(const Profile &profile, const QString &summary)
{
    return filled(profile.versions.several, { { QStringLiteral("summary"), summary } });
}

} // namespace Commonplace
