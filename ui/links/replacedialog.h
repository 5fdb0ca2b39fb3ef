// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Commonplace {

/// Asks for the address that comes in the place of another. Deletes itself when it is closed.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggestion` is what stands there at first, `why` what has to be known of it; `places`: how many are changed.
    ReplaceDialog(const QString &address, const QString &suggestion, const QString &why, int places,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &replacement);
};

} // namespace Commonplace
