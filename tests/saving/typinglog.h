// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What happened in a window that types and saves by itself.
struct TypingEvent {
    enum class Kind {
        Opened,     ///< `text`: the file's.
        Offered,    ///< Unsaved text of another time: `text`.
        Answered,   ///< What was offered is about to be brought back or thrown away.
        Typed,      ///< The entry has this text now.
        SaveWanted, ///< Saving of this text was asked for.
        Saved,      ///< The program said that this text is in the file.
        Kept,       ///< … and in a version.
        NotKept,    ///< … and in no version: `text` is why.
        NotSaved,   ///< `text` is why.
        Alive,      ///< Nothing; every 20 ms, as long as the window comes to it.
    };

    Kind kind = Kind::Typed;
    qint64 time = 0; ///< Milliseconds of the machine's steady clock, the same for all programs.
    QString path;    ///< Of the entry, relative to the library.
    QByteArray text;
};

/// A file of such events. Each is written by one call to the system, so that what was written outlives the program.
class TypingLog
{
public:
    explicit TypingLog(const QString &path);
    ~TypingLog();
    Q_DISABLE_COPY_MOVE(TypingLog)

    void write(TypingEvent::Kind kind, const QString &path, const QByteArray &text);

    /// All events; one that was cut off at the end is left out.
    static QList<TypingEvent> read(const QString &path);
    static qint64 now();

private:
    int m_file;
};
