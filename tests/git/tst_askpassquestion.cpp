// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/askpassquestion.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestAskPassQuestion : public QObject
{
    Q_OBJECT

    using Kind = AskPassQuestion::Kind;

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<AskPassQuestion>("expected");
        const auto row = [](const char *name, const QString &prompt, AskPassQuestion expected,
                            const QString &hint = {}) {
            expected.prompt = prompt;
            QTest::newRow(name) << prompt << hint << expected;
        };
        row("git, user name", u"Username for 'https://example.org': "_s,
            { .kind = Kind::UserName, .host = u"example.org"_s });
        row("git, user name, port and path", u"Username for 'http://127.0.0.1:8080/group/l.git': "_s,
            { .kind = Kind::UserName, .host = u"127.0.0.1:8080"_s });
        row("git, password", u"Password for 'https://ada%40home@example.org': "_s,
            { .kind = Kind::Password, .host = u"example.org"_s, .user = u"ada@home"_s });
        row("git, an address that pretends", u"Password for 'https://github.com%2f@evil.example': "_s,
            { .kind = Kind::Password, .host = u"evil.example"_s, .user = u"github.com/"_s });
        row("ssh, password", u"ada@example.org's password: "_s,
            { .kind = Kind::Password, .host = u"example.org"_s, .user = u"ada"_s });
        row("ssh, asked by the server", u"(ada@example.org) Password: "_s,
            { .kind = Kind::Password, .host = u"example.org"_s, .user = u"ada"_s });
        row("ssh, second factor", u"(ada@example.org) Verification code: "_s,
            { .kind = Kind::Other, .host = u"example.org"_s, .user = u"ada"_s });
        row("ssh, key", u"Enter passphrase for key '/home/ada/.ssh/id_ed25519': "_s,
            { .kind = Kind::Passphrase, .key = u"/home/ada/.ssh/id_ed25519"_s });
        row("ssh-add, key", u"Enter passphrase for /home/ada/.ssh/id rsa: "_s,
            { .kind = Kind::Passphrase, .key = u"/home/ada/.ssh/id rsa"_s });
        row("ssh, unknown computer",
            u"The authenticity of host 'example.org (192.0.2.1)' can't be established.\nED25519 key fingerprint is "
            "SHA256:uNiVztksCsDhcc0u9e8BgrJXVGzj2WuA8pKL0Y9cO0A.\nThis key is not known by any other names.\nAre you "
            "sure "
            "you want to continue connecting (yes/no/[fingerprint])? "_s,
            { .kind = Kind::HostKey,
              .host = u"example.org"_s,
              .keyType = u"ED25519"_s,
              .fingerprint = u"SHA256:uNiVztksCsDhcc0u9e8BgrJXVGzj2WuA8pKL0Y9cO0A"_s });
        row("ssh, unknown port",
            u"The authenticity of host '[127.0.0.1]:2222 ([127.0.0.1]:2222)' can't be established.\nRSA key "
            u"fingerprint "
            "is SHA256:abc.\nAre you sure you want to continue connecting (yes/no)? "_s,
            { .kind = Kind::HostKey,
              .host = u"[127.0.0.1]:2222"_s,
              .keyType = u"RSA"_s,
              .fingerprint = u"SHA256:abc"_s });
        row("agent, allow", u"Allow use of key /home/ada/.ssh/id_ed25519?"_s, { .kind = Kind::Confirm }, u"confirm"_s);
        row("touch", u"Confirm user presence for key ED25519-SK SHA256:abc"_s, { .kind = Kind::Notice }, u"none"_s);
        row("PIN", u"Enter PIN for ED25519-SK key /home/ada/.ssh/id_sk: "_s, { .kind = Kind::Other });
        row("nothing", QString(), { .kind = Kind::Other });
    }
    void read()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, hint);
        QFETCH(AskPassQuestion, expected);
        const AskPassQuestion question = AskPassQuestion::read(prompt, hint);
        QCOMPARE(question.kind, expected.kind);
        QCOMPARE(question.host, expected.host);
        QCOMPARE(question.user, expected.user);
        QCOMPARE(question.key, expected.key);
        QCOMPARE(question.keyType, expected.keyType);
        QCOMPARE(question.fingerprint, expected.fingerprint);
        QCOMPARE(question.prompt, expected.prompt);
    }
};

QTEST_APPLESS_MAIN(TestAskPassQuestion)
#include "tst_askpassquestion.moc"
