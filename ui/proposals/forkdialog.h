// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Commonplace {

/// Asks for the address of the person's own copy of a library, to which a proposal can be sent.
class ForkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForkDialog(QWidget *parent);

Q_SIGNALS:
    void addressGiven(const QString &address);
};

} // namespace Commonplace
