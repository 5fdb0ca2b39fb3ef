// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace Commonplace {

/// A line to search or filter with: an icon, a button that clears it, and the shortcut that leads here.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

    /// Shown at the line's end while it is empty; the shortcut itself is the window's.
    void setShortcutHint(const QKeySequence &shortcut);

Q_SIGNALS:
    /// Down was pressed: the person wants to go on in the results below.
    void leaveDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace Commonplace
