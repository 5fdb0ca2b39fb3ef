// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <optional>

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

/// What a report of a comparison (BaseComparison) has besides the added problems.
struct ReportedBase {
    QString name; ///< The version that was compared with.
    QList<Problem> solved;
};

/// The stable JSON that `check --format json` prints: library, profile, entries, problems, counts; of a comparison, all
/// of which are of the added problems, also base, added (their number) and solved (a list as problems is).
[[nodiscard]] QByteArray jsonReport(const CheckedLibrary &library, const QList<Problem> &problems,
                                    const std::optional<ReportedBase> &base = {});

/// SARIF 2.1.0, as code hosts show it beside the lines; `version` is the program's. Files are relative to where the
/// command ran. Of a comparison each result has a baselineState, `new` or, where it was solved, `absent`.
[[nodiscard]] QByteArray sarifReport(const QString &version, const QList<Problem> &problems,
                                     const std::optional<ReportedBase> &base = {});

/// JUnit's XML, as CI servers count it: a test case for each problem, failed from `failsFrom` on, and one for each of
/// `files` that has none. A comparison is told in the suite's properties.
[[nodiscard]] QByteArray junitReport(const QStringList &files, const QList<Problem> &problems,
                                     Problem::Severity failsFrom, const std::optional<ReportedBase> &base = {});

/// A workflow command of GitHub Actions for each problem, a line each; of a comparison then one that says how many were
/// solved, where any were.
[[nodiscard]] QByteArray githubReport(const QList<Problem> &problems, const std::optional<ReportedBase> &base = {});

} // namespace Commonplace
