// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/catfilebatch.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QObject>
#include <QProcess>

namespace Commonplace {

namespace {

constexpr int stopPollMs = 50;

} // namespace

/// The process and what is left to read of it. Lives on CatFileBatch's thread.
class CatFileBatch::Conversation : public QObject
{
public:
    using Content = std::optional<QByteArray>;

    explicit Conversation(GitProcess git)
        : m_git(std::move(git))
    {
    }

    Result<Content> ask(const QByteArray &name, const std::stop_token &stop)
    {
        Result<Content> answer = askOnce(name, stop);
        // A process that was alive before this question may have died since the last one.
        if (!answer && answer.error().code == ErrorCode::ToolFailed) {
            close();
            answer = askOnce(name, stop);
        }
        if (!answer)
            close(); // the rest of a half-read answer must not be taken for the next one
        return answer;
    }

    void close()
    {
        if (!m_process)
            return;
        m_process->closeWriteChannel();
        GitProcess::end(*m_process);
        m_process.reset();
        m_received.clear();
    }

private:
    Result<Content> askOnce(const QByteArray &name, const std::stop_token &stop)
    {
        if (const Result<void> started = start(); !started)
            return std::unexpected(started.error());
        m_process->write(name + '\0');

        const Result<QByteArray> header = readHeader(name, stop);
        if (!header)
            return std::unexpected(header.error());
        // "OID TYPE SIZE", or one of "NAME missing", "OID missing", "OID submodule", "NAME ambiguous".
        const QByteArrayList words = header->split(' ');
        bool isSize = false;
        const qint64 size = words.last().toLongLong(&isSize);
        if (words.size() != 3 || !isSize)
            return std::nullopt;
        const Result<QByteArray> bytes = read(size + 1, stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (words[1] != "blob")
            return std::nullopt;
        return bytes->chopped(1);
    }

    Result<void> start()
    {
        if (m_process && m_process->state() == QProcess::Running)
            return {};
        close();
        m_process = std::make_unique<QProcess>();
        m_git.prepare(*m_process, { "cat-file", "--batch", "-z" });
        // Nothing reads its errors; unread they would fill up memory over the hours it lives.
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start();
        if (m_process->waitForStarted(-1))
            return {};
        const Error error = m_git.startError(*m_process);
        m_process.reset();
        return std::unexpected(error);
    }

    /// The answer's first line. git repeats the name as it is where nothing answers to it, so with a line break in
    /// the name the answer is more than one line long.
    Result<QByteArray> readHeader(const QByteArray &name, const std::stop_token &stop)
    {
        qsizetype from = 0;
        while (true) {
            if (m_received.startsWith(name))
                from = name.size();
            const bool undecided = m_received.size() < name.size() && name.startsWith(m_received);
            const qsizetype end = undecided ? -1 : m_received.indexOf('\n', from);
            if (end >= 0) {
                const QByteArray header = m_received.first(end);
                m_received.remove(0, end + 1);
                return header;
            }
            if (const Result<void> more = receive(stop); !more)
                return std::unexpected(more.error());
        }
    }

    Result<QByteArray> read(qsizetype size, const std::stop_token &stop)
    {
        while (m_received.size() < size) {
            if (const Result<void> more = receive(stop); !more)
                return std::unexpected(more.error());
        }
        QByteArray bytes = m_received.first(size);
        m_received.remove(0, size);
        return bytes;
    }

    Result<void> receive(const std::stop_token &stop)
    {
        while (m_process->bytesAvailable() == 0) {
            if (stop.stop_requested())
                return std::unexpected(
                    Error { .code = ErrorCode::Cancelled,
                            .message = QCoreApplication::translate("Git", "Stopped, as you asked.") });
            if (m_process->state() != QProcess::Running) {
                return std::unexpected(Error {
                    .code = ErrorCode::ToolFailed,
                    .message =
                        QCoreApplication::translate("Git", "git stopped answering while an earlier version was read "
                                                           "in “%1”. Try again.")
                            .arg(GitMessage::shown(m_git.folder())),
                    .file = GitMessage::shown(m_git.folder()) });
            }
            m_process->waitForReadyRead(stopPollMs);
        }
        m_received += m_process->readAllStandardOutput();
        return {};
    }

    GitProcess m_git;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_received;
};

CatFileBatch::CatFileBatch(const GitProcess &git)
    : m_conversation(std::make_unique<Conversation>(git))
{
    m_conversation->moveToThread(&m_thread);
    m_thread.setObjectName(u"git cat-file");
    m_thread.start();
}

CatFileBatch::~CatFileBatch()
{
    QMetaObject::invokeMethod(m_conversation.get(), [this] { m_conversation->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::optional<QByteArray>> CatFileBatch::content(const QByteArray &objectName, std::stop_token stop) const
{
    if (objectName.isEmpty() || objectName.contains('\0')) {
        return std::unexpected(
            Error { .code = ErrorCode::InvalidArgument,
                    .message = QCoreApplication::translate("Git", "“%1” cannot be the name of a file's version.")
                                   .arg(GitMessage::shown(objectName)) });
    }
    Result<std::optional<QByteArray>> answer;
    QMetaObject::invokeMethod(
        m_conversation.get(), [&] { answer = m_conversation->ask(objectName, stop); }, Qt::BlockingQueuedConnection);
    return answer;
}

} // namespace Commonplace
