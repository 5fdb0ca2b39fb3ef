// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/librarytextsearch.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Commonplace {

/// Places where a text was found, under their entries. Each can be left out of replacing; those that were stay so when
/// the same text is looked for again.
class FoundModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FoundRole = Qt::UserRole + 0x2000, ///< QPoint: start and length, in the display text, of what was found
        ReplacementRole,                   ///< QString; none where nothing is to be replaced
    };
    enum class Mode { Find, Replace };

    explicit FoundModel(QObject *parent = nullptr);

    /// Forgets the places; `keepChoice`: they are looked for again, and what was left out stays so.
    void clear(bool keepChoice);
    void append(const QList<EntryFinds> &finds, const QHash<QString, QString> &titles);
    /// In the place of what is known of the entry.
    void replace(const EntryFinds &finds, const QString &title);
    void setMode(Mode mode);
    /// What is shown as replacement; nothing: what each place says (FoundText::replacement).
    void setReplacement(const std::optional<QString> &replacement);

    [[nodiscard]] int places() const;
    [[nodiscard]] int chosenPlaces() const;
    [[nodiscard]] int chosenEntries() const;
    [[nodiscard]] QList<ReplaceWish::Places> chosen() const;

    /// The place at an index, with its entry's path; nullptr for an entry. Valid until the model changes.
    [[nodiscard]] const FoundText *place(const QModelIndex &index) const;
    [[nodiscard]] QString path(const QModelIndex &index) const;
    [[nodiscard]] QByteArray hash(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other places are chosen.
    void choiceChanged();

private:
    struct Group {
        EntryFinds finds;
        QString title;
        QList<QByteArray> keys; // of the places: the same where the same text is found again
        int left = 0;           // places that are left out
    };

    [[nodiscard]] Group groupOf(const EntryFinds &finds, const QString &title) const;
    void count(Group *group) const;
    [[nodiscard]] const Group *group(const QModelIndex &index) const;
    [[nodiscard]] QVariant entryData(const Group &group, int role) const;
    [[nodiscard]] QVariant placeData(const Group &group, int row, int role) const;
    void choose(Group *group, const QList<int> &rows, bool isChosen);

    Mode m_mode = Mode::Find;
    std::optional<QString> m_replacement;
    QList<Group> m_groups;
    QSet<QByteArray> m_left; // keys of places that are left out
};

} // namespace Commonplace
