// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

/// A library of real files in a temporary folder.
class ScratchLibrary
{
public:
    QString root() const { return QDir(m_folder.path()).canonicalPath(); }
    QString full(const QString &path) const { return root() + u'/' + path; }

    QString write(const QString &path, const QByteArray &bytes = "Text\n") const
    {
        QDir().mkpath(QFileInfo(full(path)).path());
        QFile file(full(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(full(path)));
        return full(path);
    }

    void remove(const QString &path) const
    {
        if (!QFile::remove(full(path)))
            qFatal("cannot remove %s", qPrintable(full(path)));
    }

    /// Waits until all that was written is older than the clock ticks within which a file may change unseen.
    static void letTimePass() { QTest::qSleep(70); }

private:
    QTemporaryDir m_folder;
};
