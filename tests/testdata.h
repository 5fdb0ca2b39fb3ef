// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QString>

/// Where tests find their inputs.
namespace TestData {

/// A file or folder of the sources.
inline QString source(const QString &path)
{
    return QStringLiteral(COMMONPLACE_SOURCE_DIR "/") + path;
}

/// A file or folder of the shared real libraries; empty where they are absent, and the test goes on without.
inline QString shared(const QString &path)
{
    const QString root = qEnvironmentVariable("COMMONPLACE_SHARED", source(QStringLiteral("../shared")));
    const QString full = QDir::cleanPath(root + u'/' + path);
    return QFile::exists(full) ? full : QString();
}

/// The bytes of a file; empty when it cannot be read.
inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace TestData
