// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/entrychecks.h"

#include "text/lineindex.h"

namespace Commonplace {

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
    if (entry.state() != Entry::State::Unreadable)
        return {};
    const Error &fault = entry.fault();
    const LineIndex lines(entry.bytes());
    const QByteArray line = lines.line(fault.line);
    const qsizetype start = entry.bytes().indexOf(line, lines.lineStart(fault.line)); // behind a byte order mark
    return { Problem { .rule = QStringLiteral("yaml/syntax"),
                       .severity = Problem::Severity::Error,
                       .file = file,
                       .range = { start, start + line.size() },
                       .line = fault.line,
                       .column = fault.column,
                       .message = fault.message } };
}

} // namespace Commonplace
