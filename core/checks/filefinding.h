// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/duplicatechecks.h"
#include "checks/problem.h"
#include "library/entryfacts.h"
#include "library/libraryfiles.h"
#include "library/usedvalues.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Commonplace {

class FactsReader;
class LibraryIndex;
class ProfileChecks;

/// What one file of a library gave when it was looked at by itself. A value.
struct FileFinding {
    QString path {};            ///< Relative to the library.
    QByteArray hash {};         ///< contentHash(): ranges are of that content. Empty where it was not read.
    FileIdentity identity {};   ///< As EntryReading::identity.
    bool isGone = false;        ///< There is no such file (any more).
    QList<Problem> problems {}; ///< `file/unreadable` where it cannot be read; else checkEntry() and the profile's.
    EntrySummary summary {};
    std::optional<EntryFacts> facts {}; ///< Nothing where it could not be read.
    UsedValues used {};

    /// What LibraryExamination found in its relations and links, with fixes; those take by far the longest.
    struct Mended {
        QByteArray texts {}; ///< A hash of all texts that the fixes are made of; empty: none were made.
        QList<Problem> relations {};
        QList<Problem> links {};

        friend bool operator==(const Mended &, const Mended &) = default;
    };
    Mended mended {};

    enum class Wanted { Everything, Facts };
    /// Reads the file; `Facts`: without problems and summary. Where its content has the hash `known` already, that and
    /// its identity are all that is told. Blocks. Thread: any.
    [[nodiscard]] static FileFinding of(const QString &root, const QString &path, const ProfileChecks &checks,
                                        const FactsReader &reader, Wanted wanted = Wanted::Everything,
                                        const QByteArray &known = {});

    /// For a cache. The other way: nothing for what are no such bytes. They hold as long as the file has its identity,
    /// for the same profile and cacheVersion().
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<FileFinding> fromBytes(const QByteArray &bytes);
    /// What an index has (LibraryIndex::setFacts()) of files that are as they were when it was brought up to date:
    /// those that loadLibrary() has just taken from it. Blocks.
    [[nodiscard]] static QHash<QString, FileFinding> kept(LibraryIndex *index, const QByteArray &profile);
    /// Another number with any other format, and where messages are in another language. Never 0.
    [[nodiscard]] static int cacheVersion();

    friend bool operator==(const FileFinding &, const FileFinding &) = default;
};

} // namespace Commonplace
