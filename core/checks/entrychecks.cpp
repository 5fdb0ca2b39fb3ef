// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/entrychecks.h"

#include "entry/entrydiagnosis.h"

namespace Commonplace {

bool isSameFinding(const Problem &one, const Problem &other)
{
    return one.file == other.file && one.rule == other.rule && one.field == other.field && one.target == other.target
           && one.message == other.message;
}

QString severityName(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return QStringLiteral("error");
    case Problem::Severity::Warning:
        return QStringLiteral("warning");
    case Problem::Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

QList<Problem> checkEntry(const QString &file, const Entry &entry)
{
    QList<Problem> problems;
    const QList<Fault> faults = diagnose(entry);
    for (const Fault &fault : faults) {
        problems.append({ .rule = QStringLiteral("yaml/syntax"),
                          .severity = Problem::Severity::Error,
                          .file = file,
                          .range = fault.range,
                          .line = fault.error.line,
                          .column = fault.error.column,
                          .message = fault.error.message,
                          .suggestion = fault.fixLabel });
        if (!fault.fix.isEmpty())
            problems.last().fixes.append(fault.fix);
    }
    return problems;
}

} // namespace Commonplace
