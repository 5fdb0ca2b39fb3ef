// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/fault.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Commonplace {

/// What stands in the form's place while an entry's fields cannot be read: each fault with its line, what would mend
/// it, and a button that mends all that is certain.
class FaultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FaultPanel(QWidget *parent = nullptr);

    /// `bytes` is the text that the faults are of. `canMend`: the text may be changed.
    void showFaults(const QByteArray &bytes, const QList<Fault> &faults, bool canMend);

    /// The text that the faults shown are of.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    /// The place of a fault is wanted in the text; line and column of the file, from 1.
    void placeRequested(int line, int column);
    /// These edits of the text are wanted.
    void mendRequested(const Commonplace::TextEdits &edits);

private:
    void addRow(const QByteArray &bytes, const Fault &fault, int number);

    QLabel *m_summary;
    QPushButton *m_mendAll;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_layout;
    QByteArray m_bytes;
    QList<Fault> m_faults;
    bool m_canMend = false;
};

} // namespace Commonplace
