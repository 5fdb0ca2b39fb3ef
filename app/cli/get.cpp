// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Commonplace::Cli {

namespace {

QByteArray asJson(const YamlValue &value)
{
    const QJsonValue json = value.toJson();
    if (json.isArray())
        return QJsonDocument(json.toArray()).toJson();
    return QJsonDocument(json.toObject()).toJson();
}

} // namespace

int runGet(const QStringList &arguments)
{
    constexpr const char *usage = "get FILE [KEY]";
    const Result<Arguments> read = readArguments(arguments, {}, {});
    if (!read)
        return wrongUse(read.error().message, usage);
    if (read->positional.isEmpty() || read->positional.size() > 2)
        return wrongUse(QCoreApplication::translate("Cli", "A file is needed, and at most one key."), usage);

    const QString file = read->positional[0];
    const Result<YamlPath> path = YamlPath::fromString(read->positional.value(1).toUtf8());
    if (!path)
        return wrongUse(path.error().message, usage);
    const std::optional<OpenedEntry> opened = openEntry(file);
    if (!opened)
        return ProblemsFound;

    const YamlDocument &fields = opened->entry.frontMatter();
    const YamlNodeId node = fields.find(*path);
    if (node == NoYamlNode && !path->isRoot()) {
        return failed(file, { .code = ErrorCode::NotFound,
                              .message = QCoreApplication::translate("Cli", "There is no field “%1”.")
                                             .arg(QString::fromUtf8(path->toString())) });
    }
    const YamlValue value = YamlValue::of(fields, node);
    if (value.isScalar() && !path->isRoot())
        writeOut(value.text + (value.text.endsWith('\n') ? "" : "\n"));
    else
        writeOut(asJson(value));
    return Fine;
}

} // namespace Commonplace::Cli
