// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "yaml/yamledit.h"
#include "yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "set FILE KEY (VALUE | --json VALUE | --remove | --append VALUE | --move TO) [--dry-run]";

Result<YamlValue> valueFromJson(const QString &text)
{
    // Any JSON value may stand alone; QJsonDocument reads arrays and objects only.
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &fault);
    if (document.isNull() || document.array().size() != 1) {
        return std::unexpected(Error {
            .code = ErrorCode::InvalidArgument,
            .message = QCoreApplication::translate("Cli", "“%1” is no JSON: %2.").arg(text, fault.errorString()) });
    }
    return YamlValue::fromJson(document.array()[0]);
}

/// A word on the command line is a text, but where a number, a date or a yes/no stands and the word is one
/// too, it stays what it was.
YamlValue valueFromWord(const QString &word, const YamlValue &present)
{
    const QByteArray text = word.toUtf8();
    return present.kind == YamlValue::Kind::Plain && readsAsTyped(text) ? YamlValue::plain(text)
                                                                        : YamlValue::string(text);
}

/// The path of a list and a position in it, from the path of one of its items.
std::optional<std::pair<YamlPath, int>> listAndIndex(const YamlPath &path)
{
    if (path.isRoot() || !std::holds_alternative<int>(path.steps().last()))
        return std::nullopt;
    return std::pair { path.parent(), std::get<int>(path.steps().last()) };
}

Result<TextEdits> editOf(const Arguments &arguments, const Entry &entry, const YamlPath &path)
{
    const YamlDocument &fields = entry.frontMatter();
    const auto item = listAndIndex(path);
    const auto toFile = [&entry](const TextEdits &edits) { return entry.fileEdits(edits); };

    if (arguments.has(QStringLiteral("remove"))) {
        return (item ? YamlEdit::removeItem(fields, item->first, item->second) : YamlEdit::removeKey(fields, path))
            .transform(toFile);
    }
    if (arguments.has(QStringLiteral("move"))) {
        bool isNumber = false;
        const int to = arguments.options[QStringLiteral("move")].toInt(&isNumber);
        if (!item || !isNumber) {
            return std::unexpected(Error {
                .code = ErrorCode::InvalidArgument,
                .message = QCoreApplication::translate("Cli", "--move needs an item, as in tags[2], and a number.") });
        }
        return YamlEdit::moveItem(fields, item->first, item->second, to).transform(toFile);
    }
    if (arguments.has(QStringLiteral("append"))) {
        const YamlNodeId list = fields.find(path);
        const int count = list == NoYamlNode ? 0 : static_cast<int>(fields.node(list).children.size());
        const YamlValue value = YamlValue::string(arguments.options[QStringLiteral("append")].toUtf8());
        return YamlEdit::insertItem(fields, path, count, value).transform(toFile);
    }
    if (arguments.has(QStringLiteral("json"))) {
        const Result<YamlValue> value = valueFromJson(arguments.options[QStringLiteral("json")]);
        if (!value)
            return std::unexpected(value.error());
        return entry.set(path, *value);
    }
    return entry.set(path, valueFromWord(arguments.positional[2], entry.value(path)));
}

/// The lines of a text, each with its line end.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', start);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed + 1;
        lines += text.sliced(start, end - start);
        start = end;
    }
    return lines;
}

QByteArray diffLine(char mark, const QByteArray &line)
{
    return mark + line + (line.endsWith('\n') ? "" : "\n\\ No newline at end of file\n");
}

/// Where a hunk lies in one of its two texts. An empty one is named by the line before it.
QByteArray hunkRange(qsizetype first, qsizetype count)
{
    return QByteArray::number(count == 0 ? first : first + 1) + ',' + QByteArray::number(count);
}

/// The change as one hunk of a unified diff, three lines around it.
QByteArray unifiedDiff(const QString &file, const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList a = linesOf(before);
    const QByteArrayList b = linesOf(after);
    qsizetype prefix = 0;
    while (prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < std::min(a.size(), b.size()) - prefix && a[a.size() - 1 - suffix] == b[b.size() - 1 - suffix])
        ++suffix;
    const qsizetype first = std::max<qsizetype>(prefix - 3, 0);
    const qsizetype context = std::min<qsizetype>(suffix, 3);
    const QByteArray name = file.toUtf8();
    QByteArray diff = "--- " + name + "\n+++ " + name + "\n@@ -" + hunkRange(first, a.size() - suffix + context - first)
                      + " +" + hunkRange(first, b.size() - suffix + context - first) + " @@\n";
    for (qsizetype i = first; i < prefix; ++i)
        diff += diffLine(' ', a[i]);
    for (qsizetype i = prefix; i < a.size() - suffix; ++i)
        diff += diffLine('-', a[i]);
    for (qsizetype i = prefix; i < b.size() - suffix; ++i)
        diff += diffLine('+', b[i]);
    for (qsizetype i = a.size() - suffix; i < a.size() - suffix + context; ++i)
        diff += diffLine(' ', a[i]);
    return diff;
}

} // namespace

int runSet(const QStringList &arguments)
{
    const Result<Arguments> read =
        readArguments(arguments, { QStringLiteral("remove"), QStringLiteral("dry-run") },
                      { QStringLiteral("json"), QStringLiteral("append"), QStringLiteral("move") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    const auto operations = std::count_if(read->options.keyBegin(), read->options.keyEnd(),
                                          [](const QString &option) { return option != u"dry-run"; });
    const qsizetype wanted = operations == 0 ? 3 : 2;
    if (operations > 1 || read->positional.size() != wanted)
        return wrongUse(QCoreApplication::translate("Cli", "A file, a key and one change are needed."), Usage);

    const QString file = read->positional[0];
    const Result<YamlPath> path = YamlPath::fromString(read->positional[1].toUtf8());
    if (!path || path->isRoot()) {
        return wrongUse(path ? QCoreApplication::translate("Cli", "The key is empty.") : path.error().message, Usage);
    }
    const std::optional<OpenedEntry> opened = openEntry(file);
    if (!opened)
        return ProblemsFound;

    const Result<TextEdits> edits = editOf(*read, opened->entry, *path);
    if (!edits) {
        if (edits.error().code == ErrorCode::InvalidArgument)
            return wrongUse(edits.error().message, Usage);
        return failed(file, edits.error());
    }
    const Result<QByteArray> after = applied(opened->file.bytes, *edits);
    if (!after)
        return failed(file, after.error());
    if (*after == opened->file.bytes)
        return Fine;
    if (read->has(QStringLiteral("dry-run"))) {
        writeOut(unifiedDiff(file, opened->file.bytes, *after));
        return Fine;
    }
    const Result<FileStamp> written = writeFile(QFile::encodeName(file), *after, opened->file.stamp);
    return written ? static_cast<int>(Fine) : failed(file, written.error());
}

} // namespace Commonplace::Cli
