// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/versiontexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Commonplace::VersionTexts {

namespace {

QString nameOf(const LineOrigin &origin)
{
    return origin.author.isEmpty() ? origin.email : origin.author;
}

} // namespace

QString age(const QDateTime &moment, const QDateTime &now)
{
    constexpr qint64 Minute = 60;
    constexpr qint64 Hour = 60 * Minute;
    constexpr qint64 MostDays = 14;
    const qint64 seconds = moment.secsTo(now);
    const qint64 days = moment.toLocalTime().date().daysTo(now.toLocalTime().date());
    // A clock that goes wrong somewhere makes versions of the future.
    if (seconds < -Minute || days >= MostDays)
        return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
    if (seconds < Minute)
        return QCoreApplication::translate("Versions", "just now");
    if (seconds < Hour)
        return QCoreApplication::translate("Versions", "%n minute(s) ago", nullptr, static_cast<int>(seconds / Minute));
    if (days == 0)
        return QCoreApplication::translate("Versions", "%n hour(s) ago", nullptr, static_cast<int>(seconds / Hour));
    if (days == 1)
        return QCoreApplication::translate("Versions", "yesterday");
    return QCoreApplication::translate("Versions", "%n day(s) ago", nullptr, static_cast<int>(days));
}

QString date(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

FieldLabels fieldLabels(const Collection &collection)
{
    return [collection](const YamlPath &path) {
        QStringList names;
        YamlPath reached;
        for (const YamlPath::Step &step : path.steps()) {
            if (const auto *key = std::get_if<QByteArray>(&step)) {
                reached = reached.child(*key);
                const Field *field = collection.fieldAt(reached);
                const bool isNamed = field && !field->label.isEmpty() && field->key == *key;
                names += isNamed ? field->label : labelFromKey(QString::fromUtf8(*key));
            }
        }
        return names.join(QStringLiteral(" › "));
    };
}

QString writers(const QList<LineOrigin> &origins, const QDateTime &now)
{
    if (origins.isEmpty())
        return {};
    if (origins.size() == 1 && origins.first().commit.isEmpty())
        return QCoreApplication::translate("Versions", "This paragraph is new and not saved yet.");
    const bool isUnsaved = origins.first().commit.isEmpty();
    const LineOrigin &last = origins[isUnsaved ? 1 : 0];
    //: %1 is a name, %2 when it was (“2 days ago”), %3 what the version says of itself.
    QString text = QCoreApplication::translate("Versions", "This paragraph is by %1, %2: “%3”.")
                       .arg(nameOf(last), age(last.date, now), last.summary);
    QStringList others;
    for (const LineOrigin &origin : origins) {
        const bool isTold =
            origin.commit.isEmpty() || nameOf(origin) == nameOf(last) || others.contains(nameOf(origin));
        if (!isTold)
            others += nameOf(origin);
    }
    if (!others.isEmpty()) {
        text += u' '
                + QCoreApplication::translate("Versions", "Parts of it are by %1.")
                      .arg(QLocale().createSeparatedList(others));
    }
    if (isUnsaved)
        text += u' ' + QCoreApplication::translate("Versions", "It has changes that are not saved yet.");
    if (last.isOldest) {
        text +=
            u' ' + QCoreApplication::translate("Versions", "It may be older: older versions are not on this computer.");
    }
    return text;
}

} // namespace Commonplace::VersionTexts
