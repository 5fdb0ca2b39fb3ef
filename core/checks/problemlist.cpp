// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/problemlist.h"

#include "checks/rules.h"

namespace Commonplace {

ProblemList ProblemList::emptyCopy() const
{
    ProblemList copy = *this;
    copy.m_problems.clear();
    return copy;
}

Problem *ProblemList::add(const QString &rule, Problem::Severity severity, TextRange range, const QByteArray &field,
                          const QString &message)
{
    const std::optional<Problem::Severity> wanted = severityOf(rule, *m_settings, severity);
    if (!wanted)
        return nullptr;
    if (!m_lines)
        m_lines = std::make_shared<LineIndex>(m_entry->bytes());
    const TextPosition position = m_lines->position(range.start);
    m_problems.append({ .rule = rule,
                        .severity = *wanted,
                        .file = m_file,
                        .range = range,
                        .line = position.line,
                        .column = position.column,
                        .field = field,
                        .message = message });
    return &m_problems.last();
}

void ProblemList::addFix(Problem *problem, const YamlPath &path, const YamlValue &value) const
{
    if (!problem || !makesFixes())
        return;
    const Result<TextEdits> edits = m_entry->set(path, value);
    if (edits && !edits->isEmpty())
        problem->fixes.append(*edits);
}

} // namespace Commonplace
