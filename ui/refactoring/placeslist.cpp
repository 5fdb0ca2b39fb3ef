// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/placeslist.h"

#include "widgets/icon.h"
#include "widgets/listdelegate.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

PlacesList::PlacesList(QHash<QString, QString> titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(std::move(titles))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::small);
    m_summary->setObjectName(QStringLiteral("placesSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("placesList"));
    m_list->setAccessibleName(tr("Places that name the entry"));
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
}

QString PlacesList::told(const ReferencePlace &place) const
{
    const QString where = place.isLink ? tr("Link") : place.label;
    if (!place.refusal.isEmpty())
        return tr("%1 “%2” stays: %3", "relation, value, reason").arg(where, place.before, place.refusal);
    if (place.after.isEmpty())
        return tr("%1 “%2” is taken out", "relation, value").arg(where, place.before);
    if (place.after == place.before)
        return tr("%1 “%2” then leads to nothing", "relation, value").arg(where, place.before);
    return tr("%1: “%2” becomes “%3”", "relation, value, new value").arg(where, place.before, place.after);
}

void PlacesList::showPlaces(const QString &summary, const QList<ReferencePlace> &places)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_list->clear();
    QList<ReferencePlace> sorted = places;
    std::ranges::stable_sort(sorted, {}, [](const ReferencePlace &place) { return place.refusal.isEmpty(); });
    for (const ReferencePlace &place : std::as_const(sorted)) {
        auto *item = new QListWidgetItem(m_titles.value(place.file, place.file), m_list);
        item->setData(ListDelegate::SecondaryTextRole, told(place));
        item->setToolTip(tr("%1, line %2", "file").arg(place.file).arg(place.line) + u'\n' + told(place));
        item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + told(place));
        if (!place.refusal.isEmpty())
            item->setIcon(icon(QStringLiteral("data-warning")));
    }
    m_list->setVisible(!places.isEmpty());
}

} // namespace Commonplace
