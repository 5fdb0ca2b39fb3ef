// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the program takes to an editable window and to the shown preview, as whole processes on the sample library.
// The peer in the same run is the same program answering --version: what loading its libraries costs by itself.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <unistd.h>

namespace {

constexpr int Rounds = 7;

struct Times {
    std::vector<double> values;

    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
    [[nodiscard]] double worst() const { return *std::max_element(values.begin(), values.end()); }
};

void print(const char *what, const Times &times, double peer, int budget)
{
    std::printf("%-28s median %6.0f ms  worst %6.0f ms  %5.2f of --version", what, times.median(), times.worst(),
                times.median() / peer);
    if (budget > 0)
        std::printf("  budget %d ms", budget);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // The sandbox of WebEngine does not start for root, as whom benchmarks may run.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", home.path().toLocal8Bit());
    const QString program = QStringLiteral(COMMONPLACE_PROGRAM);
    const QString library = QStringLiteral(COMMONPLACE_SOURCE_DIR "/resources/sample-library");

    Times version;
    Times window;
    Times preview;
    for (int round = 0; round <= Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QProcess peer;
        peer.start(program, { QStringLiteral("--version") });
        if (!peer.waitForFinished() || peer.exitCode() != 0) {
            std::fprintf(stderr, "bench_start: %s --version failed\n", qPrintable(program));
            return 1;
        }
        const double versionTime = static_cast<double>(timer.elapsed());

        double windowTime = 0;
        double previewTime = 0;
        timer.start();
        QProcess process;
        process.start(program, { QStringLiteral("--print-start"), library });
        while (previewTime == 0 && process.waitForReadyRead(30'000)) {
            const QByteArray lines = process.readAllStandardOutput();
            if (windowTime == 0 && lines.contains("window"))
                windowTime = static_cast<double>(timer.elapsed());
            if (lines.contains("preview"))
                previewTime = static_cast<double>(timer.elapsed());
        }
        process.waitForFinished();
        if (windowTime == 0 || previewTime == 0) {
            std::fprintf(stderr, "bench_start: the window was not painted; is there a display?\n");
            return 1;
        }
        if (round == 0) {
            std::printf("first start (cold caches unless it ran before): window %.0f ms, preview %.0f ms\n", windowTime,
                        previewTime);
            continue;
        }
        version.values.push_back(versionTime);
        window.values.push_back(windowTime);
        preview.values.push_back(previewTime);
    }
    print("--version", version, version.median(), 0);
    print("editable window, warm", window, version.median(), 300);
    print("preview shown, warm", preview, version.median(), 600);
    return 0;
}
