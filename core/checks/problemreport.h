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

/// SARIF 2.1.0, as code hosts show it beside the lines; `version` is the program's. Files are relative to where the
/// command ran.
[[nodiscard]] QByteArray sarifReport(const QString &version, const QList<Problem> &problems);

/// JUnit's XML, as CI servers count it: a test case for each problem, failed from `failsFrom` on, and one for each of
/// `files` that has none.
[[nodiscard]] QByteArray junitReport(const QStringList &files, const QList<Problem> &problems,
                                     Problem::Severity failsFrom);

/// A workflow command of GitHub Actions for each problem, a line each.
[[nodiscard]] QByteArray githubReport(const QList<Problem> &problems);

} // namespace Commonplace
