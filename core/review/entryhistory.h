// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/filehistory.h"
#include "review/entrycomparison.h"

namespace Commonplace {

/// A version of an entry, and what it changed.
struct EntryVersion {
    FileVersion file;
    QString words; ///< “title and 2 paragraphs”, “new entry”, “renamed from deep.md, text”; in the program's language.
};

struct EntryHistory {
    QList<EntryVersion> versions; ///< The newest first.
    bool isComplete = true;       ///< As FileHistory's.
    bool isCutOff = false;        ///< As FileHistory's.
};

/// fileHistory() with what each version changed. Fails as that does. Blocks: call off the UI thread. `labels` is called
/// on that thread.
[[nodiscard]] Result<EntryHistory> entryHistory(const Repository &repository, const FileHistoryRequest &request,
                                                const FieldLabels &labels, std::stop_token stop = {});

/// The entry as a version had it; an empty one where it had none, or what it had cannot be found. Blocks. Fails as
/// GitProcess::run().
[[nodiscard]] Result<Entry> entryAt(const Repository &repository, const QByteArray &object);

} // namespace Commonplace
