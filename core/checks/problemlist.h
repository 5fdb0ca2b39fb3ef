// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "entry/entry.h"
#include "profile/checksettings.h"
#include "text/lineindex.h"

#include <memory>
#include <optional>

namespace Commonplace {

/// Collects the problems of one entry: gives each its file, line and column, and the severity that the profile wants.
class ProblemList
{
public:
    enum class Fixes { Make, LeaveOut };

    /// `entry` and `settings` must outlive it.
    ProblemList(QString file, const Entry *entry, const CheckSettings *settings, Fixes fixes)
        : m_file(std::move(file))
        , m_entry(entry)
        , m_settings(settings)
        , m_fixes(fixes)
    {
    }

    /// An empty list for the same entry.
    [[nodiscard]] ProblemList emptyCopy() const;

    /// `range` is in bytes of the file. The pointer, nullptr where the rule is off, is valid until the next call.
    Problem *add(const QString &rule, Problem::Severity severity, TextRange range, const QByteArray &field,
                 const QString &message);
    void add(const QList<Problem> &problems) { m_problems += problems; }

    /// Adds the fix that sets the field at `path` to `value`, where that can be done without a loss.
    void addFix(Problem *problem, const YamlPath &path, const YamlValue &value) const;

    [[nodiscard]] bool makesFixes() const { return m_fixes == Fixes::Make; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    QString m_file;
    const Entry *m_entry;
    const CheckSettings *m_settings;
    Fixes m_fixes;
    std::shared_ptr<const LineIndex> m_lines; // made with the first problem
    QList<Problem> m_problems;
};

} // namespace Commonplace
