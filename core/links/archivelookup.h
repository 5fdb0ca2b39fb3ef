// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace Commonplace {

/// An archived copy of a page.
struct ArchivedCopy {
    QString address; ///< https
    QDateTime taken; ///< UTC
};

/// Asks an archive of the web whether it has a copy of a page (the Wayback Machine's “available” interface). It learns
/// the address that is asked for, so nobody is asked without the person's consent. Lives on the thread that made it; a
/// question ends with it. Its answers come from outside: whatever is no copy of the archive's own is none.
class ArchiveLookup : public QObject
{
    Q_OBJECT

public:
    /// `service` is for tests.
    explicit ArchiveLookup(QObject *parent = nullptr,
                           const QUrl &service = QUrl(QStringLiteral("https://archive.org/wayback/available")));

    /// Emits found(), none() or failed(); of several questions the last is answered.
    void ask(const QString &address);

    /// What an answer says; nothing where it names no copy. Fails with Malformed.
    [[nodiscard]] static Result<std::optional<ArchivedCopy>> read(const QByteArray &answer);

Q_SIGNALS:
    void found(const QString &address, const Commonplace::ArchivedCopy &copy);
    void none(const QString &address);
    void failed(const QString &address, const Commonplace::Error &error);

private:
    QNetworkAccessManager *m_network;
    QUrl m_service;
    int m_asked = 0;
};

} // namespace Commonplace
