// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace Commonplace {

/// Problems under headings, filtered: for the list of them.
class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping {
        ByRule,
        ByEntry,
        ByTarget, ///< Only what names something that is not there, the most wanted first.
    };

    explicit ProblemModel(QObject *parent = nullptr);

    /// `titles` by file. Keeps grouping and filter.
    void setProblems(const QMap<QString, QList<Problem>> &problems, const QHash<QString, QString> &titles);
    void setGrouping(Grouping grouping);
    /// Only problems of which message, entry, file or rule hold all words, whatever their case.
    void setWords(const QString &words);
    void setShown(Problem::Severity severity, bool shown);
    /// Only those of one file; empty: all.
    void setFile(const QString &file);

    /// nullptr for a heading. The pointer is valid until the model is reset.
    [[nodiscard]] const Problem *problem(const QModelIndex &index) const;
    /// All problems that are shown, in their order.
    [[nodiscard]] QList<const Problem *> shown() const;
    /// Has it one fix, here or in another entry, and no other? What only could be taken out has none.
    [[nodiscard]] static bool isCertain(const Problem &problem);
    /// Of those that are shown the ones of the same rule that have one certain fix.
    [[nodiscard]] QList<Problem> mendableLike(const Problem &problem) const;
    /// Of all, shown or not, those where the same fault repeats: of the same rule, about the same target, with a fix of
    /// the same words; each with that fix alone.
    [[nodiscard]] QList<Problem> repeated(const Problem &problem, const QString &fix) const;
    /// The problem behind (`step` 1) or before (-1) another in the order shown; from one end to the other. Invalid
    /// where there is none.
    [[nodiscard]] QModelIndex neighbour(const QModelIndex &index, int step) const;
    /// The row of a problem that is still there after a reset.
    [[nodiscard]] QModelIndex find(const Problem &problem) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        QString key;   // rule, file or target
        QString label; // for people
        QList<const Problem *> problems;
    };

    void arrange();
    [[nodiscard]] QString keyOf(const Problem &problem) const;
    [[nodiscard]] QString labelOf(const QString &key) const;
    [[nodiscard]] bool holds(const Problem &problem) const;
    [[nodiscard]] QString titleOf(const QString &file) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant problemData(const Problem &problem, int role) const;

    QMap<QString, QList<Problem>> m_problems;
    QHash<QString, QString> m_titles;
    QHash<QString, QString> m_rules; // name → what the rule asks for
    Grouping m_grouping = Grouping::ByRule;
    QStringList m_words;
    QSet<Problem::Severity> m_hidden { Problem::Severity::Info };
    QString m_file;
    QList<Group> m_groups;
};

} // namespace Commonplace
