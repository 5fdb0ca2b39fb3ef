// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "library/entrycreator.h"
#include "yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage =
    "new COLLECTION --title TITLE [--slug SLUG] [--library PATH] [--field KEY=VALUE]… [--dry-run]";

/// Takes every `--field KEY=VALUE` out of the arguments: it may be given several times.
QStringList takeFields(QStringList *arguments)
{
    QStringList fields;
    for (qsizetype i = 0; i < arguments->size() && arguments->at(i) != u"--";) {
        const QString &argument = arguments->at(i);
        if (argument.startsWith(u"--field=")) {
            fields.append(argument.sliced(8));
            arguments->removeAt(i);
        } else if (argument == u"--field" && i + 1 < arguments->size()) {
            fields.append(arguments->at(i + 1));
            arguments->remove(i, 2);
        } else {
            ++i;
        }
    }
    return fields;
}

/// A value as the field has it: `a, b` for a list of texts, a number where one is meant.
YamlValue valueFor(const Collection &collection, const YamlPath &path, const QByteArray &text)
{
    const Field *field = collection.fieldAt(path);
    if (!field)
        return YamlValue::string(text);
    if (field->multiple || field->widget == Widget::List) {
        QList<YamlValue> items;
        const QList<QByteArray> parts = text.split(',');
        for (const QByteArray &part : parts) {
            if (!part.trimmed().isEmpty())
                items.append(YamlValue::string(part.trimmed()));
        }
        return YamlValue::list(items);
    }
    const bool isTyped =
        field->widget == Widget::Number || field->widget == Widget::Boolean || field->widget == Widget::DateTime;
    return isTyped && !field->writtenAsText && readsAsTyped(text) ? YamlValue::plain(text) : YamlValue::string(text);
}

const Collection *collectionNamed(const Library &library, const QString &name)
{
    for (const Collection &collection : library.collections()) {
        const bool isIt = collection.name == name || collection.label.compare(name, Qt::CaseInsensitive) == 0
                          || collection.labelSingular.compare(name, Qt::CaseInsensitive) == 0
                          || collection.folder == name;
        if (isIt && !name.isEmpty())
            return &collection;
    }
    return nullptr;
}

} // namespace

int runNew(const QStringList &arguments)
{
    QStringList others = arguments;
    const QStringList fields = takeFields(&others);
    const Result<Arguments> read =
        readArguments(others, { QStringLiteral("dry-run") },
                      { QStringLiteral("title"), QStringLiteral("slug"), QStringLiteral("library") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    if (read->positional.size() != 1 || !read->has(QStringLiteral("title")))
        return wrongUse(QCoreApplication::translate("Cli", "A collection and a title are needed."), Usage);

    const QString root = read->options.value(QStringLiteral("library"), QStringLiteral("."));
    const Result<Library> library = Library::load(root);
    if (!library)
        return failed(root, library.error());
    const QString &name = read->positional.constFirst();
    const Collection *collection = collectionNamed(*library, name);
    if (!collection) {
        QStringList names;
        for (const Collection &known : library->collections())
            names.append(known.name);
        const QString message = QCoreApplication::translate("Cli", "There is no collection “%1” here, but: %2.");
        return failed(root, { .code = ErrorCode::NotFound, .message = message.arg(name, names.join(u", ")) });
    }
    NewEntryRequest request { .title = read->options.value(QStringLiteral("title")),
                              .slug = read->options.value(QStringLiteral("slug")) };
    for (const QString &field : fields) {
        const qsizetype equals = field.indexOf(u'=');
        const Result<YamlPath> path = YamlPath::fromString(field.first(std::max<qsizetype>(equals, 0)).toUtf8());
        if (equals <= 0 || !path) {
            return wrongUse(QCoreApplication::translate("Cli", "--field takes KEY=VALUE, not “%1”.").arg(field), Usage);
        }
        request.values.append({ *path, valueFor(*collection, *path, field.sliced(equals + 1).toUtf8()) });
    }
    const Result<NewEntry> entry = newEntry(library->profile(), *collection, request,
                                            newEntryContext(*library, *collection, personOf(library->root())));
    if (!entry) {
        if (entry.error().code == ErrorCode::InvalidArgument)
            return wrongUse(entry.error().message, Usage);
        return failed(root, entry.error());
    }
    if (read->has(QStringLiteral("dry-run"))) {
        writeError(entry->path.toUtf8() + '\n');
        writeOut(entry->bytes);
        return Fine;
    }
    const Result<FileStamp> written = writeNewEntry(library->root(), *entry);
    if (!written)
        return failed(entry->path, written.error());
    writeOut(QDir::cleanPath(root + u'/' + entry->path).toUtf8() + '\n');
    return Fine;
}

} // namespace Commonplace::Cli
