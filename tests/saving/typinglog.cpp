// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saving/typinglog.h"

#include <QFile>

#include <ctime>
#include <fcntl.h>
#include <unistd.h>

TypingLog::TypingLog(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600))
{
    if (m_file < 0)
        qFatal("cannot write %s", qPrintable(path));
}

TypingLog::~TypingLog()
{
    ::close(m_file);
}

void TypingLog::write(TypingEvent::Kind kind, const QString &path, const QByteArray &text)
{
    const QByteArray line = QByteArray::number(static_cast<int>(kind)) + ' ' + QByteArray::number(now()) + ' '
                            + path.toUtf8().toPercentEncoding("/") + ' ' + text.toBase64() + '\n';
    if (::write(m_file, line.constData(), static_cast<size_t>(line.size())) != line.size())
        qFatal("cannot write the log");
}

QList<TypingEvent> TypingLog::read(const QString &path)
{
    QFile file(path);
    QList<TypingEvent> events;
    if (!file.open(QIODevice::ReadOnly))
        return events;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QByteArrayList parts = line.chopped(1).split(' ');
        if (!line.endsWith('\n') || parts.size() != 4)
            break;
        events.append({ .kind = static_cast<TypingEvent::Kind>(parts[0].toInt()),
                        .time = parts[1].toLongLong(),
                        .path = QString::fromUtf8(QByteArray::fromPercentEncoding(parts[2])),
                        .text = QByteArray::fromBase64(parts[3]) });
    }
    return events;
}

qint64 TypingLog::now()
{
    timespec time {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}
