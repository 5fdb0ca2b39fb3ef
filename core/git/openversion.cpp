// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/openversion.h"

#include "git/gitmessage.h"
#include "git/repository.h"
#include "git/versionorder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Commonplace::OpenVersions {

namespace {

QString notePath(const Repository &repository)
{
    return QFile::decodeName(repository.gitFolder() + "/commonplace-open-versions");
}

/// The notes by their entries' keys.
QJsonObject readNotes(const Repository &repository)
{
    QFile file(notePath(repository));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void writeNotes(const Repository &repository, const QJsonObject &notes)
{
    const QByteArray json = QJsonDocument(notes).toJson();
    QSaveFile file(notePath(repository));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    // Notes of earlier versions say nothing any more, whether or not they go.
    if (!isWritten)
        close(repository);
}

QByteArray versionOf(const QJsonValue &note)
{
    return note["version"_L1].toString().toLatin1();
}

/// From the repository's top, so that the library's folder may be opened at different depths; as ASCII, since any byte
/// but NUL may stand in a path and JSON is UTF-8.
QString keyOf(const Repository &repository, const QByteArray &path)
{
    return QString::fromLatin1((repository.prefix() + path).toPercentEncoding("/"));
}

Result<QByteArray> answer(const Repository &repository, const QByteArrayList &arguments, const std::stop_token &stop)
{
    const Result<GitOutput> output = repository.git().run(arguments, { .stop = stop });
    if (!output)
        return std::unexpected(output.error());
    if (output->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell which the last version of the library is."), *output));
    }
    return output->out.trimmed();
}

/// Whether anything besides the current branch leads to the version.
Result<bool> isShared(const Repository &repository, const QByteArray &id, const std::stop_token &stop)
{
    // Exit code 1: on no branch.
    const Result<GitOutput> branch = repository.git().run({ "symbolic-ref", "-q", "HEAD" }, { .stop = stop });
    if (!branch)
        return std::unexpected(branch.error());
    QByteArrayList arguments { "rev-list", "-1", id, "--not" };
    if (branch->exitCode == 0)
        arguments << "--exclude=" + branch->out.trimmed();
    arguments << "--glob=refs/*";
    const Result<QByteArray> unreached = answer(repository, arguments, stop);
    if (!unreached)
        return std::unexpected(unreached.error());
    return *unreached != id;
}

} // namespace

Result<std::optional<OpenVersion>> find(const Repository &repository, const QByteArray &path, const Identity &author,
                                        const std::stop_token &stop)
{
    const QJsonObject notes = readNotes(repository);
    const QJsonValue own = notes[keyOf(repository, path)];
    const QByteArray id = versionOf(own);
    if (id.isEmpty())
        return std::nullopt;
    QSet<QByteArray> noted;
    const QStringList keys = notes.keys();
    for (const QString &key : keys)
        noted.insert(versionOf(notes[key]));
    // Exit code 128 before the first version.
    const Result<GitOutput> last =
        repository.git().run({ "log", "--first-parent", "-" + QByteArray::number(VersionOrder::Deepest),
                               "--no-show-signature", "--encoding=UTF-8", "--format=%H%x00%P%x00%an%x00%ae", "HEAD" },
                             { .stop = stop });
    if (!last)
        return std::unexpected(last.error());
    const QByteArrayList lines = last->exitCode == 0 ? last->out.trimmed().split('\n') : QByteArrayList();
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.split('\0');
        const bool isOurs = parts.size() == 4 && noted.contains(parts[0]) && !parts[1].contains(' ')
                            && QString::fromUtf8(parts[2]) == author.name
                            && QString::fromUtf8(parts[3]) == author.email;
        if (!isOurs)
            return std::nullopt;
        if (parts[0] != id)
            continue;
        const bool isLast = line == lines.constFirst();
        const Result<bool> shared = isShared(repository, id, stop);
        if (!shared)
            return std::unexpected(shared.error());
        const Result<bool> movable =
            isLast || *shared ? Result<bool>(isLast) : VersionOrder::canBeLast(repository, id, stop);
        if (!movable)
            return std::unexpected(movable.error());
        if (*shared || !*movable)
            return std::nullopt;
        return OpenVersion { .id = id,
                             .base = parts[1],
                             .message = own["message"_L1].toString(),
                             .isMessageOwn = own["own"_L1].toBool(),
                             .isLast = isLast };
    }
    return std::nullopt;
}

void note(const Repository &repository, const QByteArray &path, const OpenVersion &version)
{
    QJsonObject notes = readNotes(repository);
    if (notes.size() > 4 * VersionOrder::Deepest) // long since closed, nearly all of them
        notes = {};
    notes[keyOf(repository, path)] = QJsonObject { { u"version"_s, QString::fromLatin1(version.id) },
                                                   { u"message"_s, version.message },
                                                   { u"own"_s, version.isMessageOwn } };
    writeNotes(repository, notes);
}

void rename(const Repository &repository, const QHash<QByteArray, QByteArray> &names)
{
    QJsonObject notes = readNotes(repository);
    const QStringList keys = notes.keys();
    for (const QString &key : keys) {
        QJsonObject note = notes[key].toObject();
        const QByteArray id = versionOf(note);
        note[u"version"_s] = QString::fromLatin1(names.value(id, id));
        notes[key] = note;
    }
    writeNotes(repository, notes);
}

void forget(const Repository &repository, const QByteArray &path)
{
    QJsonObject notes = readNotes(repository);
    notes.remove(keyOf(repository, path));
    writeNotes(repository, notes);
}

void close(const Repository &repository)
{
    QFile::remove(notePath(repository));
}

} // namespace Commonplace::OpenVersions
