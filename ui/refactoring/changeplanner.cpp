// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/changeplanner.h"

#include "entry/atomicfile.h"
#include "write/librarysession.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <utility>

namespace Commonplace {

std::shared_ptr<LibrarySnapshot> LibrarySnapshot::of(const LibrarySession &session)
{
    auto library = std::make_shared<LibrarySnapshot>();
    library->root = session.library().root();
    library->graph = session.relations();
    library->reader = std::make_shared<const FactsReader>(session.checks()->profile());
    for (const EntryDocument *document : session.documents())
        library->open.insert(session.relativePath(document), document->entry());
    return library;
}

LibraryTexts LibrarySnapshot::texts() const
{
    return { .graph = &graph, .reader = reader.get(), .entries = [this](const QString &path) -> std::optional<Entry> {
                if (const auto entry = open.constFind(path); entry != open.cend())
                    return *entry;
                const Result<FileContents> file = readFile(QFile::encodeName(QDir(root).filePath(path)));
                return file ? std::optional(Entry::read(file->bytes)) : std::nullopt;
            } };
}

ChangePlanner::ChangePlanner(std::shared_ptr<const LibrarySnapshot> library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_next)
            start();
        else
            Q_EMIT planned(m_watcher.result());
    });
}

void ChangePlanner::plan(const Plan &plan)
{
    m_next = plan;
    if (!m_watcher.isRunning())
        start();
}

void ChangePlanner::start()
{
    const Plan plan = *std::exchange(m_next, std::nullopt);
    m_watcher.setFuture(QtConcurrent::run([plan, library = m_library] { return plan(*library); }));
}

} // namespace Commonplace
