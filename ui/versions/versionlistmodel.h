// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entryhistory.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace Commonplace {

/// The versions of an entry for a list, the newest first; above them the text as it is now.
class VersionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `now`: what versions are dated by.
    void setHistory(const EntryHistory &history, const QDateTime &now);
    /// How the text now differs from the newest version.
    void setNow(const QString &words);

    [[nodiscard]] const EntryHistory &history() const { return m_history; }
    /// nullptr for the text as it is now, and outside of the list.
    [[nodiscard]] const EntryVersion *version(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant nowData(int role) const;

    EntryHistory m_history;
    QDateTime m_now;
    QString m_nowWords;
};

} // namespace Commonplace
