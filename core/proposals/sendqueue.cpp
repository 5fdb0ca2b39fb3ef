// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/sendqueue.h"

#include "entry/atomicfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int LockPatienceMs = 10000;
constexpr unsigned long LockPauseMs = 20;
constexpr int FileVersion = 1;

/// As QLockFile::tryLock(), whose pauses grow to seconds although nobody holds this lock for longer than a moment.
bool acquire(QLockFile &lock)
{
    const QDeadlineTimer deadline(LockPatienceMs);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        QThread::msleep(LockPauseMs);
    }
    return true;
}

/// Paths and names are bytes; JSON holds text only.
QString escaped(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toPercentEncoding(" /"));
}

QByteArray unescaped(const QJsonValue &value)
{
    return QByteArray::fromPercentEncoding(value.toString().toLatin1());
}

} // namespace

SendQueue::SendQueue(QString file)
    : m_file(std::move(file))
{
}

Result<QList<WaitingProposal>> SendQueue::list() const
{
    return read();
}

Result<QList<WaitingProposal>> SendQueue::read() const
{
    const Result<FileContents> contents = readFile(QFile::encodeName(m_file));
    if (!contents && contents.error().code == ErrorCode::NotFound)
        return QList<WaitingProposal> {};
    if (!contents)
        return std::unexpected(contents.error());
    const QJsonObject all = QJsonDocument::fromJson(contents->bytes).object();
    if (all[u"version"].toInt() != FileVersion || !all[u"waiting"].isArray()) {
        return std::unexpected(
            Error { .code = ErrorCode::Malformed,
                    .message = QCoreApplication::translate("Proposals",
                                                           "“%1”, where it is noted which proposals are still to be "
                                                           "sent, cannot be understood. Remove it, and send them "
                                                           "again.")
                                   .arg(m_file),
                    .file = m_file });
    }
    QList<WaitingProposal> waiting;
    const QJsonArray items = all[u"waiting"].toArray();
    for (const auto &item : items) {
        waiting.append({ .repository = unescaped(item[u"repository"]),
                         .branch = unescaped(item[u"branch"]),
                         .remote = unescaped(item[u"remote"]),
                         .since = QDateTime::fromString(item[u"since"].toString(), Qt::ISODateWithMs) });
    }
    return waiting;
}

Result<void> SendQueue::change(const std::function<void(QList<WaitingProposal> &)> &change) const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    QLockFile lock(m_file + u".lock"_s);
    if (!QDir().mkpath(folder) || !acquire(lock)) {
        return std::unexpected(
            Error { .code = ErrorCode::Unwritable,
                    .message = QCoreApplication::translate("Proposals",
                                                           "It could not be noted in “%1” that the proposal is to be "
                                                           "sent later. Send it yourself when there is a network.")
                                   .arg(m_file),
                    .file = m_file });
    }
    Result<QList<WaitingProposal>> waiting = read();
    if (!waiting)
        return std::unexpected(waiting.error());
    change(*waiting);
    QJsonArray items;
    for (const WaitingProposal &one : std::as_const(*waiting)) {
        items.append(QJsonObject { { u"repository"_s, escaped(one.repository) },
                                   { u"branch"_s, escaped(one.branch) },
                                   { u"remote"_s, escaped(one.remote) },
                                   { u"since"_s, one.since.toUTC().toString(Qt::ISODateWithMs) } });
    }
    const QJsonObject all { { u"version"_s, FileVersion }, { u"waiting"_s, items } };
    const auto written = replaceFile(QFile::encodeName(m_file), QJsonDocument(all).toJson());
    return written ? Result<void>() : std::unexpected(written.error());
}

Result<void> SendQueue::add(const WaitingProposal &proposal) const
{
    return change([&](QList<WaitingProposal> &waiting) {
        waiting.removeIf([&](const WaitingProposal &one) {
            return one.repository == proposal.repository && one.branch == proposal.branch;
        });
        waiting.append(proposal);
    });
}

Result<void> SendQueue::remove(const QByteArray &repository, const QByteArray &branch) const
{
    return change([&](QList<WaitingProposal> &waiting) {
        waiting.removeIf(
            [&](const WaitingProposal &one) { return one.repository == repository && one.branch == branch; });
    });
}

} // namespace Commonplace
