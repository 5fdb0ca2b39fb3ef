// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "library/library.h"
#include "library/libraryfiles.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Commonplace {

/// What else is to be made of each entry when it is read, and kept with it: bytes that only their maker understands.
struct FactsMaker {
    int version = 0; ///< Of what `make` gives: kept facts of another version are made anew.
    /// Called on several threads at once; `path` is relative to the library. Empty function: nothing is made.
    std::function<QByteArray(const QString &path, const Entry &entry, const Profile &profile)> make {};
};

/// What one file gave when it was read.
struct EntryReading {
    EntryInfo info;           ///< `locale` as path and profile tell it, whatever stands beside it.
    QByteArray shape {};      ///< FieldInference::shapeOf(); empty where there are no fields to be read.
    FileIdentity identity {}; ///< Of the file whose content it is; of zeros where it may not stay the same unseen.
    QByteArray facts {};      ///< FactsMaker's.
    bool unread = false;      ///< The file could not be read; of `info` only the path holds.
    bool gone = false;        ///< There is no such file (any more); likewise.
};

/// The identity of a file that was read at this time or later; of zeros where it may not stay the same unseen.
[[nodiscard]] FileIdentity identityOf(const FileStamp &stamp, qint64 nowNs);

/// Reads one file of a library and what it says by the library's profile. Blocks: call off the UI thread.
[[nodiscard]] EntryReading readEntry(const QString &root, const QString &path, const Profile &profile,
                                     const FactsMaker &facts = {});

/// Reads several, in parallel, in their order. Blocks.
[[nodiscard]] QList<EntryReading> readEntries(const QString &root, const QStringList &paths, const Profile &profile,
                                              const FactsMaker &facts = {});

} // namespace Commonplace
