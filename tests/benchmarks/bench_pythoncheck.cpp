// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli check` beside the same check as a curator would script it with PyYAML's C loader (check.py), by
// turns in one run: the ratio of their times, from the start of the program to its end.
//
//   bench_pythoncheck   over the real libraries beside the sources, where they are present; else the sample library

#include "testdata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Runs = 7;

/// Milliseconds until a program has ended; below 0 where it could not be run.
double run(const QString &program, const QStringList &arguments, int worst)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() <= worst ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int compare(const char *name, const QString &profile, const QString &library)
{
    QList<double> own;
    QList<double> script;
    for (int i = 0; i < Runs; ++i) {
        own.append(run(QStringLiteral(COMMONPLACE_CLI),
                       { QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), library }, 1));
        script.append(run(QStringLiteral("python3"),
                          { TestData::source(QStringLiteral("tests/benchmarks/check.py")), profile, library }, 0));
        if (own.constLast() < 0 || script.constLast() < 0) {
            std::fprintf(stderr, "%s: one of the two could not be run\n", name);
            return 1;
        }
    }
    std::printf("%-20s commonplace-cli %7.0f ms   script %7.0f ms   ratio %.2f\n", name, median(own), median(script),
                median(own) / median(script));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    struct Library {
        const char *name;
        const char *profile;
    };
    int status = 0;
    bool isAny = false;
    for (const Library &library :
         { Library { "beautiful-solutions", "beautiful-solutions.yml" },
           Library { "commons-os-2026-01", "commons-os-1.yml" }, Library { "commons-os-7.1", "commons-os-7.1.yml" } }) {
        const QString folder = TestData::shared(QStringLiteral("corpora/") + QLatin1StringView(library.name));
        if (folder.isEmpty())
            continue;
        isAny = true;
        status |= compare(library.name,
                          TestData::source(QStringLiteral("resources/profiles/") + QLatin1StringView(library.profile)),
                          folder);
    }
    if (!isAny) {
        const QString sample = TestData::source(QStringLiteral("resources/sample-library"));
        status |= compare("sample library", sample + QStringLiteral("/commonplace.yml"), sample);
    }
    return status;
}
