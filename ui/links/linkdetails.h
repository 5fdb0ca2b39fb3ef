// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Commonplace {

/// The address that is chosen in the list: what was found of it, where it stands, and what can be done.
class LinkDetails : public QWidget
{
    Q_OBJECT

public:
    explicit LinkDetails(QWidget *parent = nullptr);

    /// A place of an address, for people.
    struct Place {
        QString label;
        QString file;
        int line = 0;
        int column = 0;
        QByteArray field;
    };

    void showNothing();
    void showAddress(const LinkModel::Row &row, const QList<Place> &places);

Q_SIGNALS:
    void browserRequested(const QString &address);
    /// The new address that the site names is wanted in all places.
    void takeNewRequested(const QString &address, const QString &newAddress);
    /// The person wants to write another address.
    void replaceRequested(const QString &address);
    void ignoreRequested(const QString &address);
    void archiveRequested(const QString &address);
    void againRequested(const QString &address);
    /// The person consents to asking this host of a private network.
    void allowRequested(const QString &address);
    void placeRequested(const Commonplace::LinkDetails::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeRoom();
    QPushButton *addButton(const char *name, const QString &text);

    LinkModel::Row m_row;
    QList<Place> m_shown;
    QLineEdit *m_address;
    QLabel *m_words;
    QLabel *m_age;
    QWidget *m_actions;
    QPushButton *m_take;
    QPushButton *m_browser;
    QPushButton *m_replace;
    QPushButton *m_archive;
    QPushButton *m_again;
    QPushButton *m_allow;
    QPushButton *m_ignore;
    QLabel *m_placesLabel;
    QListWidget *m_places;
};

} // namespace Commonplace
