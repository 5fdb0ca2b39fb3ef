// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/versionreader.h"

#include <QtConcurrentRun>

namespace Commonplace {

namespace {

Result<ComparedStates> comparedStates(const Repository &repository, const VersionReader::State &before,
                                      const VersionReader::State &after)
{
    const auto read = [&](const VersionReader::State &state) -> Result<Entry> {
        return state.text ? *state.text : entryAt(repository, state.object);
    };
    const Result<Entry> one = read(before);
    if (!one)
        return std::unexpected(one.error());
    const Result<Entry> other = read(after);
    if (!other)
        return std::unexpected(other.error());
    return ComparedStates { .before = *one, .after = *other, .comparison = comparedEntries(*one, *other) };
}

} // namespace

VersionReader::VersionReader(const Repository &repository, const QByteArray &path, const FieldLabels &labels,
                             QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_path(path)
    , m_labels(labels)
{
}

VersionReader::~VersionReader()
{
    m_stop.request_stop();
}

void VersionReader::readHistory(int limit)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const FileHistoryRequest request { .path = m_path, .limit = limit };
    QtConcurrent::run([repository = m_repository, request, labels = m_labels, stop = m_stop.get_token()] {
        return entryHistory(repository, request, labels, stop);
    }).then(this, [this, asked = ++m_historyAsked](const Result<EntryHistory> &history) {
        if (asked != m_historyAsked)
            return;
        if (history)
            Q_EMIT historyRead(*history);
        else
            Q_EMIT historyFailed(history.error());
    });
}

void VersionReader::compare(const State &before, const State &after)
{
    QtConcurrent::run([repository = m_repository, before, after] {
        return comparedStates(repository, before, after);
    }).then(this, [this, asked = ++m_comparisonAsked](const Result<ComparedStates> &states) {
        if (asked != m_comparisonAsked)
            return;
        if (states)
            Q_EMIT compared(*states);
        else
            Q_EMIT failed(states.error());
    });
}

void VersionReader::readEntry(const QByteArray &object)
{
    QtConcurrent::run([repository = m_repository, object]() -> Result<Entry> {
        const Result<std::optional<QByteArray>> content = repository.content(object);
        if (!content)
            return std::unexpected(content.error());
        if (!content->has_value())
            return std::unexpected(
                Error { .code = ErrorCode::NotFound, .message = tr("This version is not on this computer.") });
        return Entry::read(**content);
    }).then(this, [this](const Result<Entry> &entry) {
        if (entry)
            Q_EMIT entryRead(*entry);
        else
            Q_EMIT failed(entry.error());
    });
}

} // namespace Commonplace
