// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QPushButton;

namespace Commonplace {

/// Asks, once, whose name the versions carry.
class IdentityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IdentityDialog(QWidget *parent);

Q_SIGNALS:
    void identityGiven(const Commonplace::Identity &identity);

private:
    QLineEdit *m_name;
    QLineEdit *m_email;
    QPushButton *m_accept;
};

/// Asks what becomes of unsaved texts when entries or the window are closed. Each answer keeps them.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    /// `titles` of the entries that are not saved.
    UnsavedDialog(const QStringList &titles, QWidget *parent);

Q_SIGNALS:
    void saveChosen();
    /// Close, and keep the unsaved text to be offered when the entry is opened again.
    void keepChosen();
};

/// The list of commands with their shortcuts.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent);
};

} // namespace Commonplace
