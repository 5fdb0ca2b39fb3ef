// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entryhistory.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace Commonplace {

/// Two states of an entry, and what differs.
struct ComparedStates {
    Entry before;
    Entry after;
    EntryComparison comparison;
};

/// Reads the versions of one entry and compares them, off the UI thread. Of several questions in a row the last is
/// answered. What runs when it dies is stopped. UI thread.
class VersionReader : public QObject
{
    Q_OBJECT

public:
    /// A state of the entry: a version's content by its id (empty: there was none), or a text.
    struct State {
        QByteArray object {};
        std::optional<Entry> text {};
    };

    /// `path` as the newest version has it, relative to the library's folder.
    VersionReader(const Repository &repository, const QByteArray &path, const FieldLabels &labels,
                  QObject *parent = nullptr);
    ~VersionReader() override;

    /// Emits historyRead() or historyFailed().
    void readHistory(int limit);
    /// Emits compared() or failed().
    void compare(const State &before, const State &after);
    /// Reads a version's content by its id; emits entryRead() or failed().
    void readEntry(const QByteArray &object);

Q_SIGNALS:
    void historyRead(const Commonplace::EntryHistory &history);
    void historyFailed(const Commonplace::Error &error);
    void compared(const Commonplace::ComparedStates &states);
    void entryRead(const Commonplace::Entry &entry);
    /// A version could not be compared or read.
    void failed(const Commonplace::Error &error);

private:
    Repository m_repository;
    QByteArray m_path;
    FieldLabels m_labels;
    std::stop_source m_stop;
    int m_historyAsked = 0;
    int m_comparisonAsked = 0;
};

} // namespace Commonplace
