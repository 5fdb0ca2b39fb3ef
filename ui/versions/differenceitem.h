// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Commonplace {

/// One difference: what it is of, how it reads, and the button that brings back what was before.
class DifferenceItem : public QFrame
{
    Q_OBJECT

public:
    /// `html` is shown, `spoken` is what screen readers say of it.
    DifferenceItem(const QString &title, const QString &html, const QString &spoken, QWidget *parent = nullptr);

    /// Without this call there is no such button. `name` says what it brings back, for who does not see the item.
    void addRestoreButton(const QString &name);
    void setFixedPitch();

Q_SIGNALS:
    void restoreRequested();

private:
    QLabel *m_text;
    QPushButton *m_restore = nullptr;
};

} // namespace Commonplace
