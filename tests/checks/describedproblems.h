// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "profile/profilereader.h"

#include <QTest>

namespace Commonplace {

/// A profile of one collection, `c` in the folder `c`, from the YAML of its keys.
inline Profile profileOf(const QByteArray &collectionKeys, const QByteArray &profileKeys = {})
{
    QByteArray yaml = profileKeys + "collections:\n  - name: c\n    label: C\n    folder: c\n";
    const QList<QByteArray> lines = collectionKeys.split('\n');
    for (const QByteArray &line : lines)
        yaml += "    " + line + '\n';
    const ProfileReading reading = profileFromYaml(QStringLiteral("commonplace.yml"), yaml);
    for (const Error &fault : reading.faults)
        qWarning().noquote() << fault.line << fault.column << fault.message;
    return reading.profile;
}

/// The problems, a line each, `severity rule line:column field <text of its range> message`, then its suggestion
/// (`  ? text`) and what each fix makes of the lines that it changes (`  = text`; a line end is `⏎`).
inline QString described(const QByteArray &bytes, const QList<Problem> &problems)
{
    QString text;
    for (const Problem &problem : problems) {
        const QString field = problem.field.isEmpty() ? QStringLiteral("-") : QString::fromUtf8(problem.field);
        QString quoted = QString::fromUtf8(problem.range.in(bytes));
        text += QStringLiteral("%1 %2 %3:%4 %5 <%6> %7\n")
                    .arg(severityName(problem.severity), problem.rule, QString::number(problem.line),
                         QString::number(problem.column), field, quoted.replace(u'\n', u'⏎'), problem.message);
        if (!problem.suggestion.isEmpty())
            text += QStringLiteral("  ? %1\n").arg(problem.suggestion);
        for (const TextEdits &fix : problem.fixes) {
            const Result<QByteArray> fixed = applied(bytes, fix);
            if (!fixed) {
                text += QStringLiteral("  = (%1)\n").arg(fixed.error().message);
                continue;
            }
            // The changed lines: without those that begin and end both texts.
            QList<QByteArray> before = bytes.split('\n');
            QList<QByteArray> after = fixed->split('\n');
            while (!before.isEmpty() && !after.isEmpty() && before.constFirst() == after.constFirst()) {
                before.removeFirst();
                after.removeFirst();
            }
            while (!before.isEmpty() && !after.isEmpty() && before.constLast() == after.constLast()) {
                before.removeLast();
                after.removeLast();
            }
            text += QStringLiteral("  = %1\n").arg(QString::fromUtf8(after.join("⏎")));
        }
    }
    return text;
}

} // namespace Commonplace
