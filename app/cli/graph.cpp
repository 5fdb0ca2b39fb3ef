// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "checks/librarychecks.h"
#include "library/library.h"
#include "relations/graphexport.h"
#include "relations/readgraph.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "graph [PATH] --format json|graphml|gexf|dot";

} // namespace

int runGraph(const QStringList &arguments)
{
    const Result<Arguments> read = readArguments(arguments, {}, { QStringLiteral("format") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    if (read->positional.size() > 1)
        return wrongUse(QCoreApplication::translate("Cli", "One library is exported at a time."), Usage);
    using Writer = QByteArray (*)(const RelationGraph &);
    static const QHash<QString, Writer> writers { { QStringLiteral("json"), GraphExport::json },
                                                  { QStringLiteral("graphml"), GraphExport::graphMl },
                                                  { QStringLiteral("gexf"), GraphExport::gexf },
                                                  { QStringLiteral("dot"), GraphExport::dot } };
    const QString format = read->options.value(QStringLiteral("format"), QStringLiteral("json"));
    const Writer writer = writers.value(format);
    if (!writer)
        return wrongUse(QCoreApplication::translate("Cli", "There is no format “%1”.").arg(format), Usage);
    const QString path = read->positional.value(0, QStringLiteral("."));
    if (!QFileInfo(path).isDir()) {
        return failed(path, { .code = ErrorCode::NotFound,
                              .message = QCoreApplication::translate("Cli", "There is no such folder."),
                              .file = path });
    }
    const CheckedRoot library = checkedRootOf(path);
    writeOut(writer(readGraph(library.root, Library::entryPaths(library.root), library.reading.profile)));
    return Fine;
}

} // namespace Commonplace::Cli
