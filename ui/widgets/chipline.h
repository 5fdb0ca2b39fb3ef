// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fieldlineedit.h"

namespace Commonplace {

/// The line at the end of a ChipEdit's chips: itself a dashed chip until it has the focus.
class ChipLine : public FieldLineEdit
{
    Q_OBJECT

public:
    explicit ChipLine(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Commonplace
