// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/listdelegate.h"

namespace Commonplace {

/// Draws found places: where each stands, its line with what was found marked in it, and what would stand there
/// instead; with check boxes where the model has them.
class FindDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A check box was pressed: the click that comes with it means nothing else.
    void toggled();

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] static QRect checkBox(const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &room) const;
};

} // namespace Commonplace
