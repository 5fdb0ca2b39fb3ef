// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/libraryfetcher.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Commonplace {

class MessageArea;

/// Gets a library from an address, a bundle or an archive into a new folder: asks for both, shows how far it is, and
/// says in place what went wrong. What was begun and is cancelled is removed.
class ObtainDialog : public QDialog
{
    Q_OBJECT

public:
    /// `parentFolder`: where a folder for the library is proposed.
    explicit ObtainDialog(const QString &parentFolder, QWidget *parent = nullptr);

    void setSource(const QString &source);

Q_SIGNALS:
    /// The library is there; the dialog is closed.
    void obtained(const Commonplace::FetchedLibrary &library);

protected:
    void reject() override;

private:
    void addRows(QFormLayout *form);
    QWidget *withButton(QLineEdit *edit, QPushButton *button);
    void chooseSource();
    void chooseFolder();
    void proposeName();
    void start();
    void show(const FetchProgress &progress);
    void setRunning(bool isRunning);
    void showFailure(const Error &error);
    [[nodiscard]] QString target() const;

    LibraryFetcher *m_fetcher;
    MessageArea *m_messages;
    QLineEdit *m_source;
    QPushButton *m_chooseSource;
    QLineEdit *m_folder;
    QPushButton *m_chooseFolder;
    QLineEdit *m_name;
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_get;
    QPushButton *m_cancel;
    bool m_nameIsOwn = false; // the person wrote it
};

} // namespace Commonplace
