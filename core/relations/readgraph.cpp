// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/readgraph.h"

#include "entry/atomicfile.h"
#include "library/factsreader.h"

#include <QFile>
#include <QtConcurrentMap>

#include <optional>

namespace Commonplace {

RelationGraph readGraph(const QString &root, const QStringList &files, const Profile &profile)
{
    const FactsReader reader(profile);
    const QList<std::optional<EntryFacts>> all =
        QtConcurrent::blockingMapped(files, [&](const QString &path) -> std::optional<EntryFacts> {
            const Result<FileContents> file = readFile(QFile::encodeName(root + u'/' + path));
            return file ? std::optional(reader.read(path, Entry::read(file->bytes))) : std::nullopt;
        });
    RelationGraph graph(profile);
    for (const std::optional<EntryFacts> &facts : all) {
        if (facts)
            graph.update(*facts);
    }
    return graph;
}

} // namespace Commonplace
