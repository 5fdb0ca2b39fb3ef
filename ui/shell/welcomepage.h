// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Commonplace {

class MessageArea;

/// What the window shows while no library is open: how to open one, the recent ones, and the opening itself.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    [[nodiscard]] MessageArea *messages() const { return m_messages; }
    void setRecentLibraries(const QStringList &roots);
    void setSampleAvailable(bool available);
    /// `total` 0: it is not known yet how many.
    void showOpening(const QString &root, int done, int total);
    void showChoices();

Q_SIGNALS:
    void openRequested();
    void obtainRequested();
    void sampleRequested();
    void libraryRequested(const QString &root);
    void cancelRequested();

private:
    MessageArea *m_messages;
    QWidget *m_choices;
    QWidget *m_opening;
    QPushButton *m_sample;
    QLabel *m_recentLabel;
    QVBoxLayout *m_recent;
    QLabel *m_what;
    QProgressBar *m_progress;
};

} // namespace Commonplace
