// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "profile/checksettings.h"
#include "relations/relationgraph.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Commonplace {

/// Which titles of a library are nearly the same, kept up entry by entry. Thread: any; const calls may run at the same
/// time.
class SimilarTitles
{
public:
    /// Takes these entries in as the graph has them now; what it does not know is forgotten. The entries whose problem
    /// may be another one now.
    QSet<QString> update(const RelationGraph &graph, const QStringList &paths);

    [[nodiscard]] std::optional<Problem> check(const QString &path, const CheckSettings &settings) const;

private:
    struct Titled {
        QString group {}; ///< Only titles of one group are held against each other.
        QString title {};
        QString plain {}; ///< Two titles with the same are the same.
        QString loose {};
        QString words {};
        QSet<QString> near {};
    };

    [[nodiscard]] static bool areNear(const Titled &a, const Titled &b);
    void link(const QString &a, const QString &b);
    void linkOne(const QString &path);
    void linkAll();

    QHash<QString, Titled> m_titled; // by path
};

/// `entry/similar-title`: entries of one collection whose titles have the same words in another order, or are one slip
/// apart. Titles that are the same are `entry/duplicate-title`; numbers make a difference. A problem at each of the
/// entries, in the order of their paths.
[[nodiscard]] QList<Problem> checkSimilarTitles(const RelationGraph &graph, const CheckSettings &settings);

} // namespace Commonplace
