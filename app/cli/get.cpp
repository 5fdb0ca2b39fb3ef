// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "yaml/yamledit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Commonplace::Cli {

namespace {

/// Any JSON value by itself; QJsonDocument writes arrays and objects only.
QByteArray compact(const QJsonValue &json)
{
    const QByteArray list = QJsonDocument(QJsonArray { json }).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// Keys in the order of the file: a QJsonObject sorts them.
QByteArray asJson(const YamlValue &value, int depth = 0)
{
    if (value.isScalar())
        return compact(value.toJson());
    const bool isMap = value.kind == YamlValue::Kind::Map;
    if (value.items.isEmpty())
        return isMap ? "{}" : "[]";
    const QByteArray margin(4 * depth, ' ');
    QByteArray json = isMap ? "{" : "[";
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        json += (i == 0 ? "\n    " : ",\n    ") + margin;
        if (isMap)
            json += compact(QString::fromUtf8(value.keys[i])) + ": ";
        json += asJson(value.items[i], depth + 1);
    }
    return json + '\n' + margin + (isMap ? '}' : ']');
}

} // namespace

int runGet(const QStringList &arguments)
{
    constexpr const char *usage = "get FILE [KEY] [--json | --source]";
    const Result<Arguments> read = readArguments(arguments, { QStringLiteral("json"), QStringLiteral("source") }, {});
    if (!read)
        return wrongUse(read.error().message, usage);
    if (read->positional.isEmpty() || read->positional.size() > 2)
        return wrongUse(QCoreApplication::translate("Cli", "A file is needed, and at most one key."), usage);

    const bool asSource = read->has(QStringLiteral("source"));
    const bool alwaysJson = read->has(QStringLiteral("json"));
    if (asSource && alwaysJson)
        return wrongUse(QCoreApplication::translate("Cli", "--json and --source exclude each other."), usage);

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
    if (asSource)
        writeOut(path->isRoot() ? fields.source() : YamlEdit::sourceText(fields, node) + '\n');
    else if (value.isScalar() && !path->isRoot() && !alwaysJson)
        writeOut(value.text + (value.text.endsWith('\n') ? "" : "\n"));
    else if (node == NoYamlNode)
        writeOut("{}\n"); // no fields at all
    else
        writeOut(asJson(value) + '\n');
    return Fine;
}

} // namespace Commonplace::Cli
