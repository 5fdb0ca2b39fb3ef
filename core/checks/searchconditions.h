// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "library/librarysearch.h"
#include "relations/relationgraph.h"

#include <QMap>

namespace Commonplace {

/// Answers the filters of a search that ask for relations and problems (LibrarySearch::setConditions()): `names:X`,
/// entries that name or link one called X; `namedby:X`, those that one called X names; `is:orphan`, those that no other
/// names; `problem:RULE`, those with a problem of a rule or a family of rules; `is:wrong`, those with any. X is a part
/// of a title; in quotes a whole title, alias, id, slug or path. A value. Thread: any.
class SearchConditions
{
public:
    SearchConditions(RelationGraph graph, QMap<QString, QStringList> rules);
    /// Of problems, the rules by file.
    [[nodiscard]] static QMap<QString, QStringList> rulesOf(const QList<Problem> &problems);

    /// The entries for which a filter holds.
    [[nodiscard]] QSet<QString> holdingFor(const SearchQuery::Filter &filter) const;

private:
    [[nodiscard]] QStringList called(const SearchQuery::Filter &filter) const;

    RelationGraph m_graph;
    QMap<QString, QStringList> m_rules;
};

} // namespace Commonplace
