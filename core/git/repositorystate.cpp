// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repositorystate.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// The first `count` words of `record`, separated by single spaces, and the rest as the last item.
QList<QByteArrayView> fields(QByteArrayView record, int count)
{
    QList<QByteArrayView> found;
    while (found.size() < count) {
        const qsizetype space = record.indexOf(' ');
        if (space < 0)
            return {};
        found.append(record.first(space));
        record = record.sliced(space + 1);
    }
    found.append(record);
    return found;
}

void readHeader(QByteArrayView header, RepositoryState &state)
{
    const QList<QByteArrayView> words = fields(header, 1);
    if (words.isEmpty())
        return;
    const QByteArrayView key = words[0];
    const QByteArrayView value = words[1];
    if (key == "branch.oid" && value != "(initial)") {
        state.head = value.toByteArray();
    } else if (key == "branch.head" && value != "(detached)") {
        state.branch = value.toByteArray();
    } else if (key == "branch.upstream") {
        state.upstream = value.toByteArray();
    } else if (key == "branch.ab") {
        const QList<QByteArrayView> counts = fields(value, 1);
        if (!counts.isEmpty())
            state.distance = RepositoryState::Distance { counts[0].toInt(), -counts[1].toInt() };
    }
}

/// How many words stand between an entry's type and its path; 0 for a type that is not known.
int wordsBeforePath(char type)
{
    switch (type) {
    case '1':
        return 7;
    case '2':
        return 8;
    case 'u':
        return 9;
    default:
        return 0;
    }
}

StatusEntry::Kind kindOf(char type)
{
    switch (type) {
    case '2':
        return StatusEntry::Kind::Renamed;
    case 'u':
        return StatusEntry::Kind::Unmerged;
    case '?':
        return StatusEntry::Kind::Untracked;
    case '!':
        return StatusEntry::Kind::Ignored;
    default:
        return StatusEntry::Kind::Changed;
    }
}

std::optional<StatusEntry> readEntry(QByteArrayView record)
{
    StatusEntry entry { .kind = kindOf(record[0]) };
    if (entry.kind == StatusEntry::Kind::Untracked || entry.kind == StatusEntry::Kind::Ignored) {
        entry.path = record.sliced(2).toByteArray();
        return entry;
    }
    const QList<QByteArrayView> words = fields(record.sliced(2), wordsBeforePath(record[0]));
    if (words.isEmpty() || words[0].size() != 2 || words[1].isEmpty())
        return std::nullopt;
    entry.index = words[0][0];
    entry.worktree = words[0][1];
    entry.isSubmodule = words[1][0] == 'S';
    entry.path = words.last().toByteArray();
    return entry;
}

} // namespace

Result<RepositoryState> RepositoryState::parse(QByteArrayView porcelain)
{
    const auto malformed = [] {
        return std::unexpected(Error {
            .code = ErrorCode::Malformed,
            .message = QCoreApplication::translate(
                "Git", "git described the state of the library in a way that is not understood. Update this program "
                       "or git, and try again.") });
    };
    RepositoryState state;
    while (!porcelain.isEmpty()) {
        const qsizetype end = porcelain.indexOf('\0');
        if (end < 2)
            return malformed();
        const QByteArrayView record = porcelain.first(end);
        porcelain = porcelain.sliced(end + 1);

        const char type = record[0];
        if (record[1] != ' ')
            return malformed();
        if (type == '#') {
            readHeader(record.sliced(2), state);
            continue;
        }
        if (wordsBeforePath(type) == 0 && type != '?' && type != '!')
            continue;
        std::optional<StatusEntry> entry = readEntry(record);
        if (!entry)
            return malformed();
        if (entry->kind == StatusEntry::Kind::Renamed) {
            const qsizetype originalEnd = porcelain.indexOf('\0');
            if (originalEnd < 1)
                return malformed();
            entry->originalPath = porcelain.first(originalEnd).toByteArray();
            porcelain = porcelain.sliced(originalEnd + 1);
        }
        state.entries.append(*std::move(entry));
    }
    return state;
}

} // namespace Commonplace
