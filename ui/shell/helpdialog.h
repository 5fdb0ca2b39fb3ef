// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Commonplace {

/// The folder of the help's pages; empty where they are not installed.
[[nodiscard]] QString helpFolder();

/// A page of the help and the files that it leads to, which are there to be copied.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    /// `page` is the name of a file in helpFolder().
    HelpDialog(const QString &page, QWidget *parent);
};

} // namespace Commonplace
