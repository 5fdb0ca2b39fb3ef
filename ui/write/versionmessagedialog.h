// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Commonplace {

/// Asks for the words of a version: of the one to be kept next, or of the last one.
class VersionMessageDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Save, Reword };

    /// `message` is what the version is called so far, or would be.
    VersionMessageDialog(Purpose purpose, const QString &message, QWidget *parent);

Q_SIGNALS:
    /// Neither empty nor with blank lines at its ends.
    void messageGiven(const QString &message);

private:
    QPlainTextEdit *m_text;
    QPushButton *m_accept;
};

} // namespace Commonplace
