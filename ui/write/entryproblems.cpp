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
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &EntryProblems::look);
    connect(document, &EntryDocument::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFutureWatcher<QList<Problem>>::finished, this, [this] {
        m_problems = m_watcher.result();
        m_entry = std::exchange(m_looking, {});
        Q_EMIT found();
        if (m_entry.bytes() != m_document->bytes())
            m_delay.start();
    });
    look();
}

void EntryProblems::look()
{
    if (m_watcher.isRunning())
        return;
    m_looking = m_document->entry();
    const auto check = [checks = m_checks, path = m_path, entry = m_looking] {
        return checkEntry(path, entry) + checks->check(path, entry);
    };
    m_watcher.setFuture(QtConcurrent::run(check));
}

} // namespace Commonplace
