// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/entryproblems.h"

#include "checks/entrychecks.h"
#include "editor/entrydocument.h"

#include <QtConcurrentRun>

#include <utility>

namespace Commonplace {

namespace {

/// Long enough that a word is typed, short enough that the answer still belongs to it.
constexpr int DelayMilliseconds = 250;

} // namespace

EntryProblems::EntryProblems(EntryDocument *document, QString path, std::shared_ptr<const ProfileChecks> checks,
                             QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_path(std::move(path))
    , m_checks(std::move(checks))
    , m_reader(std::make_shared<const FactsReader>(m_checks->profile()))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &EntryProblems::look);
    connect(document, &EntryDocument::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFutureWatcher<CheckedText>::finished, this, [this] {
        m_text = m_watcher.result();
        Q_EMIT found();
        if (m_text.entry.bytes() != m_document->bytes())
            m_delay.start();
    });
    look();
}

void EntryProblems::look()
{
    if (m_watcher.isRunning())
        return;
    const auto check = [checks = m_checks, reader = m_reader, path = m_path,
                        entry = m_document->entry()]() -> CheckedText {
        return { .entry = entry,
                 .problems = checkEntry(path, entry) + checks->check(path, entry),
                 .facts = reader->read(path, entry) };
    };
    m_watcher.setFuture(QtConcurrent::run(check));
}

} // namespace Commonplace
