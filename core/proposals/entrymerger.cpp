// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/entrymerger.h"

namespace Commonplace {

ThreeWayMerge mergeOf(const MergeQuestion &question, const Library &library)
{
    const Collection collection = library.collectionOf(QString::fromUtf8(question.path));
    return mergeEntries({ question.base.value_or(QByteArray()), question.ours.value_or(QByteArray()),
                          question.theirs.value_or(QByteArray()) },
                        MergeRules(collection));
}

EntryMerger entryMerger(const Library &library)
{
    return [library](const QByteArray &path, const QByteArray &base, const QByteArray &ours,
                     const QByteArray &theirs) -> std::optional<QByteArray> {
        const ThreeWayMerge merged = mergeOf({ .path = path, .base = base, .ours = ours, .theirs = theirs }, library);
        return merged.isClean() ? std::optional(merged.text()) : std::nullopt;
    };
}

} // namespace Commonplace
