// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts made to be too much (tests/yaml/hostiletexts.h), as large as they may be and fifty times larger: what reading
// them and editing them costs, in time and in memory beyond the text. Each runs in a process of its own, so that its
// peak is its own, and ends after a minute. Wanted: 2 s and 1 GB.
//
//   bench_bounds [PART OF A NAME]

#include "yaml/hostiletexts.h"

#include "entry/entry.h"
#include "entry/entrydiagnosis.h"
#include "yaml/yamledit.h"

#include <QElapsedTimer>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Commonplace;

namespace {

constexpr qsizetype Mebibyte = 1024 * 1024;
constexpr unsigned SecondsToLive = 60;
constexpr double SecondsWanted = 2;
constexpr double MebibytesWanted = 1024;

double peak()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// In a process of its own: what everything costs that is done to an entry with these fields.
void measure(const char *name, const QByteArray &fields)
{
    const QByteArray bytes = "---\n" + fields + "---\nbody\n";
    const double before = peak();
    Entry entry;
    const double read = secondsOf([&] { entry = Entry::read(bytes); });
    const bool readable = entry.state() == Entry::State::Readable;
    double diagnosed = 0;
    double json = 0;
    double set = 0;
    double add = 0;
    double remove = 0;
    [[maybe_unused]] bool outcome = false; // only how long it takes is asked
    if (readable) {
        const YamlDocument &document = entry.frontMatter();
        const YamlPath last = document.pathOf(document.nodeCount() - 1);
        json = secondsOf([&] { static_cast<void>(entry.value({}).toJson()); });
        set = secondsOf([&] { outcome = entry.set(last, YamlValue::string("another: value")).has_value(); });
        add = secondsOf([&] { outcome = entry.set({ "new" }, YamlValue::string("value")).has_value(); });
        const YamlPath first = document.pathOf(1);
        remove = secondsOf([&] { outcome = YamlEdit::removeKey(document, first).has_value(); });
    } else {
        diagnosed = secondsOf([&] { static_cast<void>(diagnose(entry)); });
    }
    const double slowest = std::max({ read, diagnosed, json, set, add, remove });
    const double memory = peak() - before;
    std::printf("%-42s %6.1f %6.2f %6.2f %6.2f %6.2f %6.2f %6.2f %6.0f  %s%s\n", name,
                static_cast<double>(fields.size()) / Mebibyte, read, diagnosed, json, set, add, remove, memory,
                readable ? "read" : "refused",
                slowest > SecondsWanted || memory > MebibytesWanted ? ", MORE THAN WANTED" : "");
    std::fflush(stdout);
}

void measureAlone(const char *name, const std::function<QByteArray()> &fields)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        alarm(SecondsToLive);
        measure(name, fields());
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        std::printf("%-42s ended by signal %d, MORE THAN WANTED\n", name, WTERMSIG(status));
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray part = argc > 1 ? argv[1] : "";
    std::printf("%-42s %6s %6s %6s %6s %6s %6s %6s %6s\n", "", "MiB", "read s", "diagn.", "json", "set", "add",
                "remove", "+ MiB");
    const QList<HostileTexts::Kind> kinds = HostileTexts::all();
    for (const HostileTexts::Kind &kind : kinds) {
        if (!QByteArray(kind.name).contains(part))
            continue;
        for (const qsizetype size : { Mebibyte, 50 * Mebibyte })
            measureAlone(kind.name, [&] { return kind.text(size); });
    }
    if (QByteArray("staircase").contains(part)) {
        measureAlone("staircase of 499", [] { return HostileTexts::staircase(499); });
        measureAlone("staircase of 5,000", [] { return HostileTexts::staircase(5'000); });
    }
    if (QByteArray("alias bomb").contains(part))
        measureAlone("alias bomb", HostileTexts::aliasBomb);
    return 0;
}
