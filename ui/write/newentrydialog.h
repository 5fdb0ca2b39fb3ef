// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "profile/newentry.h"
#include "profile/similarentries.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Commonplace {

/// Asks for a new entry's collection and title; shows entries that are like it while the title is typed, and where the
/// file will be. Only collects: the caller makes or opens what was chosen.
class NewEntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `collection` is the one that is offered first: that of the entry in front. What `wanted` says is filled in.
    NewEntryDialog(const Library &library, const QString &collection, QWidget *parent,
                   const NewEntryRequest &wanted = {});

    /// The collections that entries can be made in.
    [[nodiscard]] static QList<Collection> creatableCollections(const Library &library);

Q_SIGNALS:
    void createRequested(const QString &collection, const Commonplace::NewEntryRequest &request);
    /// One of the similar entries (path relative to the library) is wanted instead.
    void openRequested(const QString &path);

private:
    QWidget *makeFields();
    QWidget *makeSimilar();
    QWidget *makeButtons();
    void showPlace();
    void showSimilar();
    void openSimilar();
    [[nodiscard]] const Collection &collection() const;
    [[nodiscard]] NewEntryRequest request() const;

    Profile m_profile;
    QList<Collection> m_collections;
    QStringList m_paths;
    QStringList m_titles;
    TitleIndex m_index;
    QList<std::pair<YamlPath, YamlValue>> m_values; // of fields that are not asked for …
    QString m_valuesOf;                             // … in this collection
    bool m_slugIsOwn = false;                       // changed by the person: it does not follow the title any more

    QComboBox *m_collection;
    QLabel *m_description;
    QLineEdit *m_title;
    QLineEdit *m_slug;
    QLabel *m_place;
    QLabel *m_similarLabel;
    QListWidget *m_similar;
    QPushButton *m_open;
    QPushButton *m_create;
};

} // namespace Commonplace
