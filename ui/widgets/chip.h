// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QToolButton;

namespace Commonplace {

/// One text of a ChipEdit. Its text is elided to the room there is; a tool tip has the whole, and any warning.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setChipText(const QString &text);
    /// Why the text is doubtful; empty when it is not.
    QString warning() const { return m_warning; }
    void setWarning(const QString &warning);
    void setRemovable(bool removable);
    /// Draws the eye here for a moment.
    void flash();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isElided() const;
    QRect textRect() const;
    int crossWidth() const;

    QToolButton *m_remove;
    QString m_warning;
    bool m_removable = true;
    bool m_flashing = false;
};

} // namespace Commonplace
