// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "git/mergedriver.h"
#include "library/fileprofile.h"
#include "review/threewaymerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "merge BASE OURS THEIRS [--path PATH] [--stdout] [--with-base] [--marker-size N]\n"
                              "      [--ours-label TEXT] [--theirs-label TEXT] [--base-label TEXT]\n"
                              "  The result goes into OURS, or to standard output.\n"
                              "merge --install [REPOSITORY] | --uninstall [REPOSITORY]\n"
                              "  Lets git merge the entries of this copy of the repository in this way, or no longer.";

QString described(const MergeConflict &conflict)
{
    using Reason = MergeConflict::Reason;
    switch (conflict.reason) {
    case Reason::BothChanged:
        return QCoreApplication::translate("Cli", "both sides changed it in different ways");
    case Reason::RemovedAndChanged:
        return QCoreApplication::translate("Cli", "one side removed it, the other changed or moved it");
    case Reason::BothAdded:
        return QCoreApplication::translate("Cli", "both sides added something here");
    case Reason::BothMoved:
        return QCoreApplication::translate("Cli", "both sides moved it to different places");
    case Reason::Unreadable:
        return QCoreApplication::translate("Cli", "what comes of both sides has fields that cannot be read");
    }
    return {};
}

QString placeOf(const MergeConflict &conflict)
{
    switch (conflict.kind) {
    case MergeConflict::Kind::Field:
        return QCoreApplication::translate("Cli", "field %1").arg(QString::fromUtf8(conflict.field.toString()));
    case MergeConflict::Kind::Fields:
        return QCoreApplication::translate("Cli", "the fields");
    case MergeConflict::Kind::Text:
        break;
    }
    const ThreeWay<QByteArray> &lines = conflict.lines;
    const QByteArray &text = !lines.base.isEmpty() ? lines.base : lines.ours.isEmpty() ? lines.theirs : lines.ours;
    constexpr qsizetype Shown = 50;
    const QString words = QString::fromUtf8(text).simplified();
    return QCoreApplication::translate("Cli", "the text “%1”")
        .arg(words.size() > Shown ? words.first(Shown) + u'…' : words);
}

void report(const QString &file, const QList<MergeConflict> &conflicts)
{
    QString lines;
    for (const MergeConflict &conflict : conflicts) {
        lines +=
            QCoreApplication::translate("Cli", "%1: conflict: %2: %3").arg(file, placeOf(conflict), described(conflict))
            + u'\n';
    }
    writeError(lines.toUtf8());
}

/// Makes git use this program, or no longer.
int setUp(const Arguments &arguments)
{
    const QString folder = arguments.positional.value(0, QStringLiteral("."));
    const Result<GitExecutable> git = GitExecutable::find();
    if (!git)
        return failed(folder, git.error());
    const Result<std::optional<Repository>> repository =
        Repository::discover(*git, QFile::encodeName(QDir(folder).absolutePath()));
    if (!repository)
        return failed(folder, repository.error());
    if (!*repository) {
        return failed(folder, { .code = ErrorCode::NotFound,
                                .message = QCoreApplication::translate("Cli", "This folder is not under git.") });
    }
    const Result<void> done = arguments.has(QStringLiteral("install"))
                                  ? MergeDriver::install(**repository, QCoreApplication::applicationFilePath())
                                  : MergeDriver::remove(**repository);
    return done ? static_cast<int>(Fine)
                : failed(done.error().file.isEmpty() ? folder : done.error().file, done.error());
}

} // namespace

int runMerge(const QStringList &arguments)
{
    const Result<Arguments> read =
        readArguments(arguments,
                      { QStringLiteral("stdout"), QStringLiteral("with-base"), QStringLiteral("install"),
                        QStringLiteral("uninstall") },
                      { QStringLiteral("path"), QStringLiteral("marker-size"), QStringLiteral("ours-label"),
                        QStringLiteral("theirs-label"), QStringLiteral("base-label") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    if (read->has(QStringLiteral("install")) || read->has(QStringLiteral("uninstall"))) {
        return read->positional.size() > 1
                   ? wrongUse(QCoreApplication::translate("Cli", "One repository is wanted."), Usage)
                   : setUp(*read);
    }
    if (read->positional.size() != 3)
        return wrongUse(QCoreApplication::translate("Cli", "Three files are wanted: base, ours and theirs."), Usage);
    bool isNumber = true;
    const int markerSize = read->options.value(QStringLiteral("marker-size"), QStringLiteral("7")).toInt(&isNumber);
    if (!isNumber || markerSize < 1)
        return wrongUse(QCoreApplication::translate("Cli", "--marker-size wants a number from 1."), Usage);

    QList<FileContents> files;
    for (const QString &path : read->positional) {
        Result<FileContents> file = readFile(QFile::encodeName(path));
        if (!file)
            return failed(path, file.error());
        files.append(*std::move(file));
    }
    const QString path = read->options.value(QStringLiteral("path"), read->positional[1]);
    const ThreeWay<QByteArray> texts { files[0].bytes, files[1].bytes, files[2].bytes };
    const std::optional<Collection> collection = collectionOfFile(QDir::current().absoluteFilePath(path), texts.ours);
    const ThreeWayMerge merged = mergeEntries(texts, collection ? MergeRules(*collection) : MergeRules());
    ThreeWayMerge::Labels labels { .withBase = read->has(QStringLiteral("with-base")), .markerSize = markerSize };
    const auto label = [&](const char *option, QByteArray *text) {
        if (read->has(QLatin1String(option)))
            *text = read->options.value(QLatin1String(option)).simplified().toUtf8();
    };
    label("base-label", &labels.base);
    label("ours-label", &labels.ours);
    label("theirs-label", &labels.theirs);

    const QByteArray text = merged.text(labels);
    if (read->has(QStringLiteral("stdout"))) {
        writeOut(text);
    } else if (text != texts.ours) {
        const Result<FileStamp> written = writeFile(QFile::encodeName(read->positional[1]), text, files[1].stamp);
        if (!written)
            return failed(read->positional[1], written.error());
    }
    if (merged.isClean())
        return Fine;
    report(path, merged.conflicts());
    return ProblemsFound;
}

} // namespace Commonplace::Cli
