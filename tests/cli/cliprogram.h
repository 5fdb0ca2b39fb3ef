// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// What a run of a program came to.
struct CliOutcome {
    int status = -1; ///< Its exit status; -1 where it crashed or did not start.
    QByteArray out {};
    QByteArray err {};
};

/// Runs a program in a folder as a script would, in English, and waits for its end.
inline CliOutcome runProgram(const QString &program, const QString &folder, const QStringList &arguments,
                             const QByteArray &input = {}, const QHash<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return { .status = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError
                           ? process.exitCode()
                           : -1,
             .out = process.readAllStandardOutput(),
             .err = process.readAllStandardError() };
}

/// The same for commonplace-cli.
inline CliOutcome runCli(const QString &folder, const QStringList &arguments, const QByteArray &input = {},
                         const QHash<QString, QString> &variables = {})
{
    return runProgram(QStringLiteral(COMMONPLACE_CLI), folder, arguments, input, variables);
}

} // namespace Commonplace
