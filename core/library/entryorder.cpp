// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/entryorder.h"

#include <QCollator>
#include <QHash>
#include <QtConcurrentMap>

#include <algorithm>
#include <vector>

namespace Commonplace {

namespace {

/// Comparing two titles by a language's rules takes microseconds, making a title's key hardly more: where many are
/// sorted, keys are made once each.
struct Keyed {
    int collection = 0;
    QCollatorSortKey key;
    const EntryInfo *entry = nullptr;

    friend bool operator<(const Keyed &a, const Keyed &b)
    {
        if (a.collection != b.collection)
            return a.collection < b.collection;
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.entry->path < b.entry->path;
    }
};

constexpr qsizetype Few = 32;

/// Not to be shared between threads.
QCollator peoplesOrder()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

void sortInto(QList<EntryInfo> *entries, qsizetype sorted, const QList<Collection> &collections)
{
    QHash<QString, int> places;
    for (const Collection &collection : collections)
        places.insert(collection.name, static_cast<int>(places.size()));
    const auto keyed = [&places](const QCollator &collator, const EntryInfo &entry) {
        return Keyed { .collection = places.value(entry.collection),
                       .key = collator.sortKey(entry.title),
                       .entry = &entry };
    };

    if (entries->size() - sorted <= Few) {
        const QCollator collator = peoplesOrder();
        const QList<EntryInfo> added = entries->sliced(sorted);
        entries->resize(sorted);
        for (const EntryInfo &entry : added) {
            const Keyed own = keyed(collator, entry);
            const auto place =
                std::upper_bound(entries->cbegin(), entries->cend(), own,
                                 [&](const Keyed &a, const EntryInfo &b) { return a < keyed(collator, b); });
            entries->insert(place, entry);
        }
        return;
    }
    // A key takes longer than all comparisons with it.
    constexpr qsizetype Part = 2000;
    std::vector<Keyed> all(static_cast<size_t>(entries->size()), Keyed { .key = QCollator().sortKey({}) });
    QList<qsizetype> starts;
    for (qsizetype start = 0; start < entries->size(); start += Part)
        starts.append(start);
    const QList<EntryInfo> unsorted = *entries;
    QtConcurrent::blockingMap(starts, [&](qsizetype start) {
        const QCollator collator = peoplesOrder();
        for (qsizetype i = start; i < std::min(start + Part, unsorted.size()); ++i)
            all[static_cast<size_t>(i)] = keyed(collator, unsorted[i]);
    });
    std::sort(all.begin(), all.end());
    entries->clear();
    entries->reserve(unsorted.size());
    for (const Keyed &entry : all)
        entries->append(*entry.entry);
}

} // namespace Commonplace
