// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

/// Gives this program mounts of its own, which vanish with it, for small disks. For the beginning of main(), before
/// there are threads; does nothing for who may not mount.
inline void takeOwnMounts()
{
    if (::unshare(CLONE_NEWNS) == 0)
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

/// git over http on loopback: git's own http-backend behind tests/git/httpserver.py.
class HttpServer
{
public:
    /// Serves the repositories below `folder`; `options` as the script explains them.
    explicit HttpServer(const QString &folder, const QStringList &options = {})
    {
        const QString script = QStringLiteral(COMMONPLACE_SOURCE_DIR "/tests/git/httpserver.py");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), QStringList { script, folder } + options);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                qFatal("the web server of the tests does not start");
        }
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~HttpServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(path);
    }

private:
    QProcess m_process;
    int m_port = 0;
};

/// git over ssh on loopback, by a real sshd with keys made for it. The client's settings (GIT_SSH_COMMAND) are this
/// process's environment while it lives.
class SshServer
{
public:
    static bool isAvailable() { return !program().isEmpty() && (geteuid() != 0 || ::getpwnam("sshd") != nullptr); }

    SshServer()
    {
        QDir().mkdir(QStringLiteral("/run/sshd")); // where sshd, run by root, shuts its children in
        for (const char *name : { "host", "client", "stranger" })
            run(QStringLiteral("ssh-keygen"), { QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                                QStringLiteral("-N"), QString(), QStringLiteral("-f"), at(name) });
        QFile::copy(at("client.pub"), at("authorized_keys"));
        m_port = freePort();
        QFile settings(at("sshd_config"));
        if (!settings.open(QIODevice::WriteOnly))
            qFatal("no settings for sshd");
        settings.write("Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + bytes("host")
                       + "\nAuthorizedKeysFile " + bytes("authorized_keys")
                       + "\nStrictModes no\nPidFile none\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                         "PermitRootLogin yes\nUsePAM no\nSetEnv PATH=/usr/bin:/bin\n");
        settings.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(),
                        { QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), at("sshd_config") });
        QByteArray said;
        while (!said.contains("Server listening")) {
            if (!m_process.waitForReadyRead())
                qFatal("sshd does not start: %s", said.constData());
            said += m_process.readAll();
        }
        useKey("client");
    }
    ~SshServer()
    {
        qunsetenv("GIT_SSH_COMMAND");
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SshServer)

    /// The host is known to the client only after trustHost().
    void trustHost()
    {
        QFile key(at("host.pub"));
        QFile known(at("known_hosts"));
        if (!key.open(QIODevice::ReadOnly) || !known.open(QIODevice::WriteOnly))
            qFatal("no known hosts");
        known.write("[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.readAll());
    }
    /// "client" is let in, "stranger" is not.
    void useKey(const char *name)
    {
        qputenv("GIT_SSH_COMMAND", "ssh -F /dev/null -o IdentitiesOnly=yes -o IdentityAgent=none -o UserKnownHostsFile="
                                       + bytes("known_hosts") + " -o GlobalKnownHostsFile=/dev/null -i " + bytes(name));
    }
    [[nodiscard]] QString url(const QString &path) const
    {
        return QStringLiteral("ssh://%1@127.0.0.1:%2%3")
            .arg(qEnvironmentVariable("USER", geteuid() == 0 ? QStringLiteral("root") : QString()))
            .arg(m_port)
            .arg(path);
    }
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("sshd"),
                                              { QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin") });
    }
    static void run(const QString &program, const QStringList &arguments)
    {
        if (QProcess::execute(program, arguments) != 0)
            qFatal("%s failed", qPrintable(program));
    }
    /// sshd cannot say which port it took, so it is given one that was free a moment ago.
    static int freePort()
    {
        const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(probe, reinterpret_cast<sockaddr *>(&address), size) != 0
            || ::getsockname(probe, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no port");
        ::close(probe);
        return ntohs(address.sin_port);
    }
    QByteArray bytes(const char *name) const { return QFile::encodeName(at(name)); }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};
