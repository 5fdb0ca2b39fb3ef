// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/transferprogress.h"
#include "text/error.h"

#include <QObject>
#include <QString>

#include <stop_token>

class QThreadPool;

namespace Commonplace {

/// Where a library comes from and goes to.
struct FetchRequest {
    QString source; ///< An address, or a bundle, an archive or a repository of this computer, as a person typed it.
    QString target; ///< The new folder, absolute.
};

/// How far a fetch is, in words and as a part of the whole.
struct FetchProgress {
    QString text;
    int percent = -1; ///< Of the whole; -1 while it cannot be told.
};

struct FetchedLibrary {
    QString folder;
    QString warning; ///< What is missing although the library is there; often empty.
};

/// Gets a library into a folder, by cloning or unpacking, off the UI thread. One at a time; stopped and waited for when
/// it dies. UI thread.
class LibraryFetcher : public QObject
{
    Q_OBJECT

public:
    explicit LibraryFetcher(QObject *parent = nullptr);
    ~LibraryFetcher() override;

    /// Is it an archive that is unpacked, by its name?
    [[nodiscard]] static bool isArchive(const QString &source);
    /// What a folder for it would be called; empty while `source` is nothing that can be got.
    [[nodiscard]] static QString nameFor(const QString &source);

    /// Emits progressed() from time to time, and then fetched() or failed().
    void start(const FetchRequest &request);
    /// failed() with Cancelled follows when all that was begun is removed.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(const Commonplace::FetchProgress &progress);
    void fetched(const Commonplace::FetchedLibrary &library);
    void failed(const Commonplace::Error &error);

private:
    QThreadPool *m_pool;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

/// What git is doing, in words, and how much of the whole is done then.
[[nodiscard]] FetchProgress describe(const TransferProgress &progress);

} // namespace Commonplace
