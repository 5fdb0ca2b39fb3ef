// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

namespace Commonplace {

/// `file:line:column: severity: message [rule]`, then the line itself and a caret under the column. Tabs and
/// invisible characters of the line are shown as blanks, wide characters count as two columns, long lines are cut
/// around the caret. UTF-8, with line end.
[[nodiscard]] QByteArray textReport(const Problem &problem, const QByteArray &lineText);

/// What was checked, for the report's head.
struct CheckedLibrary {
    QString path;
    QString profile;
    qsizetype entries = 0;
};

/// The stable JSON that `check --format json` prints: library, profile, entries, problems, counts.
[[nodiscard]] QByteArray jsonReport(const CheckedLibrary &library, const QList<Problem> &problems);

} // namespace Commonplace
