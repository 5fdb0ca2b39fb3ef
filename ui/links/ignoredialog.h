// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/linksettings.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Commonplace {

/// Asks which addresses are not to be asked for any more, and why. Deletes itself when it is closed.
class IgnoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `place` says where the answer is kept, for people.
    IgnoreDialog(const QString &address, const QString &host, const QString &place, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Commonplace::LinkSettings::Ignored &item);

private:
    void check();

    QString m_host;
    QRadioButton *m_this;
    QRadioButton *m_all;
    QRadioButton *m_like;
    QLineEdit *m_address;
    QLineEdit *m_pattern;
    QLineEdit *m_reason;
    QPushButton *m_accept;
};

} // namespace Commonplace
