// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

/// tests/links/faultserver.py, which explains what paths do. All of 127.0.0.0/8 are its hosts. While it lives this
/// program trusts its certification authority.
class FaultServer
{
public:
    FaultServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        { QStringLiteral(COMMONPLACE_SOURCE_DIR "/tests/links/faultserver.py"), m_folder.path() });
        m_ports = readLine();
        m_usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = m_usual;
        trusting.addCaCertificates(QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("trusted.pem"))));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~FaultServer()
    {
        QSslConfiguration::setDefaultConfiguration(m_usual);
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(FaultServer)

    [[nodiscard]] int port(const char *name) const { return m_ports.value(QLatin1StringView(name)).toInt(); }
    [[nodiscard]] bool hasIpv6() const { return m_ports.value(QLatin1StringView("ipv6")).toBool(); }
    [[nodiscard]] QString url(const QString &host, const QString &path) const
    {
        return QStringLiteral("http://%1:%2%3").arg(host).arg(port("http")).arg(path);
    }
    [[nodiscard]] QString secureUrl(const QString &host, const QString &path) const
    {
        return QStringLiteral("https://%1:%2%3").arg(host).arg(port("https")).arg(path);
    }

    /// Ends it; what it has seen.
    [[nodiscard]] QJsonObject finish()
    {
        m_process.closeWriteChannel();
        return readLine();
    }

private:
    QJsonObject readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                qFatal("the fault server of the tests does not run");
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
    QSslConfiguration m_usual;
};
