// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/librarychange.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;

namespace Commonplace {

/// What names an entry, each place with what becomes of it; those that stay as they are first, with the reason.
class PlacesList : public QWidget
{
    Q_OBJECT

public:
    /// `titles` by path.
    explicit PlacesList(QHash<QString, QString> titles, QWidget *parent = nullptr);

    /// `summary` stands above.
    void showPlaces(const QString &summary, const QList<ReferencePlace> &places);

private:
    [[nodiscard]] QString told(const ReferencePlace &place) const;

    QHash<QString, QString> m_titles;
    QLabel *m_summary;
    QListWidget *m_list;
};

} // namespace Commonplace
