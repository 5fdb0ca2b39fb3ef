// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/factsreader.h"
#include "refactoring/librarychange.h"
#include "refactoring/referencerewriter.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Commonplace {

class LibrarySession;

/// A library as it was when it was asked to change: texts of open entries as they are in the window, others as their
/// files are. A value that threads share.
struct LibrarySnapshot {
    QString root;
    RelationGraph graph;
    std::shared_ptr<const FactsReader> reader;
    QHash<QString, Entry> open; ///< By path, relative to the library.

    /// Of the session now. UI thread.
    [[nodiscard]] static std::shared_ptr<LibrarySnapshot> of(const LibrarySession &session);

    /// Points into this snapshot. Reading files blocks.
    [[nodiscard]] LibraryTexts texts() const;
};

/// Plans a change of a library off the UI thread, anew with every wish; only the last wish is answered. UI thread.
class ChangePlanner : public QObject
{
    Q_OBJECT

public:
    using Plan = std::function<Result<LibraryChange>(const LibrarySnapshot &library)>;

    ChangePlanner(std::shared_ptr<const LibrarySnapshot> library, QObject *parent = nullptr);

    void plan(const Plan &plan);
    [[nodiscard]] bool isPlanning() const { return m_watcher.isRunning() || m_next; }

Q_SIGNALS:
    void planned(const Commonplace::Result<Commonplace::LibraryChange> &change);

private:
    void start();

    std::shared_ptr<const LibrarySnapshot> m_library;
    QFutureWatcher<Result<LibraryChange>> m_watcher;
    std::optional<Plan> m_next;
};

} // namespace Commonplace
