// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkchecker.h"

#include <QHash>
#include <QTest>

/// A run from beginning to end, and all that came of it.
class CheckRun
{
public:
    explicit CheckRun(Commonplace::NameLookUp lookUp = Commonplace::systemLookUp())
        : checker(std::move(lookUp))
    {
        QObject::connect(&checker, &Commonplace::LinkChecker::verdicts, &checker,
                         [this](const QList<Commonplace::LinkResult> &results) {
                             largestBatch = std::max(largestBatch, results.size());
                             for (const Commonplace::LinkResult &result : results) {
                                 doubles += verdicts.contains(result.address) ? 1 : 0;
                                 verdicts.insert(result.address, result.verdict);
                             }
                         });
        QObject::connect(&checker, &Commonplace::LinkChecker::finished, &checker,
                         [this](const Commonplace::LinkSummary &ended) {
                             summary = ended;
                             isFinished = true;
                         });
    }

    void start(const QStringList &addresses, const Commonplace::LinkCheckOptions &options)
    {
        verdicts.clear();
        isFinished = false;
        checker.start(addresses, options);
    }
    /// False where it does not end within two minutes.
    [[nodiscard]] bool run(const QStringList &addresses, const Commonplace::LinkCheckOptions &options)
    {
        start(addresses, options);
        return QTest::qWaitFor([this] { return isFinished; }, 120'000);
    }

    Commonplace::LinkChecker checker;
    QHash<QString, Commonplace::LinkVerdict> verdicts;
    Commonplace::LinkSummary summary;
    qsizetype largestBatch = 0;
    int doubles = 0; ///< Results that came twice.
    bool isFinished = false;
};

/// Quick answers are expected of a server on loopback, and times are short for those that never come.
inline Commonplace::LinkCheckOptions loopbackOptions()
{
    using namespace std::chrono_literals;
    Commonplace::LinkCheckOptions options;
    options.mayAskPrivateNetworks = true;
    options.timeLimit = 4500ms;
    options.pause = 100ms;
    return options;
}
