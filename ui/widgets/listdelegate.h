// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Commonplace {

/// Draws the rows of lists: headings of groups, a count at the line's end, a second text beside the first.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a model says beyond Qt's own roles.
    enum Role {
        HeadingRole = Qt::UserRole + 0x1000, ///< bool: this row names the group of the rows below
        CountRole,                           ///< int, shown when above 0
        WarningCountRole,                    ///< int, shown when above 0 in the warning colour, instead of CountRole
        SecondaryTextRole,                   ///< QString, muted, after the text
        DetailRole,                          ///< QString, muted and small, on a line of its own below
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Commonplace
