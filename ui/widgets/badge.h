// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Commonplace {

/// A count in a pill; not shown at all when there is nothing to count.
class Badge : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Accent, Quiet, Warning };

    explicit Badge(int count = 0, Kind kind = Kind::Accent, QWidget *parent = nullptr);

    int count() const { return m_count; }
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    QString text() const;

    int m_count = 0;
    Kind m_kind;
};

} // namespace Commonplace
