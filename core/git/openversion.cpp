// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/openversion.h"

#include "git/gitmessage.h"
#include "git/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Commonplace::OpenVersions {

namespace {

QString notePath(const Repository &repository)
{
    return QFile::decodeName(repository.gitFolder() + "/commonplace-open-version");
}

QJsonObject readNote(const Repository &repository)
{
    QFile file(notePath(repository));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
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
    const QJsonObject noted = readNote(repository);
    const QByteArray id = noted["version"_L1].toString().toLatin1();
    if (id.isEmpty() || noted["entry"_L1].toString() != keyOf(repository, path))
        return std::nullopt;
    // Exit code 128 before the first version.
    const Result<GitOutput> last = repository.git().run(
        { "log", "-1", "--no-show-signature", "--encoding=UTF-8", "--format=%H%x00%P%x00%an%x00%ae", "HEAD" },
        { .stop = stop });
    if (!last)
        return std::unexpected(last.error());
    const QByteArrayList parts = last->out.trimmed().split('\0');
    const bool isOurs = last->exitCode == 0 && parts.size() == 4 && parts[0] == id && !parts[1].contains(' ')
                        && QString::fromUtf8(parts[2]) == author.name && QString::fromUtf8(parts[3]) == author.email;
    if (!isOurs)
        return std::nullopt;
    const Result<bool> shared = isShared(repository, id, stop);
    if (!shared)
        return std::unexpected(shared.error());
    if (*shared)
        return std::nullopt;
    return OpenVersion {
        .id = id, .base = parts[1], .message = noted["message"_L1].toString(), .isMessageOwn = noted["own"_L1].toBool()
    };
}

void note(const Repository &repository, const QByteArray &path, const OpenVersion &version)
{
    const QJsonObject noted { { u"version"_s, QString::fromLatin1(version.id) },
                              { u"entry"_s, keyOf(repository, path) },
                              { u"message"_s, version.message },
                              { u"own"_s, version.isMessageOwn } };
    const QByteArray json = QJsonDocument(noted).toJson();
    QSaveFile file(notePath(repository));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    // A note of an earlier version says nothing any more, whether or not it goes.
    if (!isWritten)
        close(repository);
}

void close(const Repository &repository)
{
    QFile::remove(notePath(repository));
}

} // namespace Commonplace::OpenVersions
