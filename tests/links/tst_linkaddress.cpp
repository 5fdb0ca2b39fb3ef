// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkaddress.h"
#include "links/privatehosts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestLinkAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asked_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("fragment");
        const auto row = [](const char *name, const QString &written, const QString &asked,
                            const QString &fragment = {}) { QTest::newRow(name) << written << asked << fragment; };
        row("plain", u"https://example.org/a"_s, u"https://example.org/a"_s);
        row("no path", u"https://example.org"_s, u"https://example.org/"_s);
        row("no path, query", u"https://example.org?a=b"_s, u"https://example.org/?a=b"_s);
        row("blanks around", u" https://example.org/a \n"_s, u"https://example.org/a"_s);
        row("no-break space after", u"https://example.org/a\u00a0"_s, u"https://example.org/a%C2%A0"_s);
        row("line end within", u"https://example.org/a\nb"_s, u"https://example.org/ab"_s);
        row("capitals", u"HTTPS://EXAMPLE.Org/A"_s, u"https://example.org/A"_s);
        row("own port", u"http://example.org:80/"_s, u"http://example.org/"_s);
        row("empty port", u"http://example.org:/"_s, u"http://example.org/"_s);
        row("the other's port", u"http://example.org:443/"_s, u"http://example.org:443/"_s);
        row("dots", u"https://example.org/a/../b/./c"_s, u"https://example.org/b/c"_s);
        row("slashes in the path", u"https://example.org//a//b"_s, u"https://example.org//a//b"_s);
        row("backslashes", u"https:\\\\example.org\\a?b\\c"_s, u"https://example.org/a?b%5Cc"_s);
        row("blank", u"https://example.org/a b"_s, u"https://example.org/a%20b"_s);
        row("blank, encoded", u"https://example.org/a%20b"_s, u"https://example.org/a%20b"_s);
        row("lone percent sign", u"https://example.org/100%/%20"_s, u"https://example.org/100%25/%20"_s);
        row("encoded letter", u"https://example.org/%7Ea%41"_s, u"https://example.org/~aA"_s);
        row("encoded slash stays", u"https://example.org/a%2fb"_s, u"https://example.org/a%2Fb"_s);
        row("encoded question mark stays", u"https://example.org/a%3Fb"_s, u"https://example.org/a%3Fb"_s);
        row("plus stays", u"https://example.org/?q=a+b"_s, u"https://example.org/?q=a+b"_s);
        row("encoded ampersand stays", u"https://example.org/?q=a%26b&c"_s, u"https://example.org/?q=a%26b&c"_s);
        row("letters", u"https://example.org/é"_s, u"https://example.org/%C3%A9"_s);
        row("arabic", u"https://example.org/ا?ا#ا"_s, u"https://example.org/%D8%A7?%D8%A7"_s, u"%D8%A7"_s);
        row("idn", u"https://Bücher.example/"_s, u"https://xn--bcher-kva.example/"_s);
        row("idn, encoded", u"https://b%C3%BCcher.example/"_s, u"https://xn--bcher-kva.example/"_s);
        row("idn, punycode", u"https://xn--bcher-kva.example/"_s, u"https://xn--bcher-kva.example/"_s);
        row("idn, ideographic dot", u"https://a。example/"_s, u"https://a.example/"_s);
        row("underscore", u"https://a_b.example/"_s, u"https://a_b.example/"_s);
        row("final dot", u"https://example.org./"_s, u"https://example.org./"_s);
        row("ipv4", u"http://192.0.2.1/"_s, u"http://192.0.2.1/"_s);
        row("ipv4 as a number", u"http://2130706433/"_s, u"http://127.0.0.1/"_s);
        row("ipv4, short", u"http://127.1/"_s, u"http://127.0.0.1/"_s);
        row("ipv4, hexadecimal", u"http://0x7f.0.0.1/"_s, u"http://127.0.0.1/"_s);
        row("ipv6", u"http://[2001:DB8::1]:8080/"_s, u"http://[2001:db8::1]:8080/"_s);
        row("fragment", u"https://example.org/a#b"_s, u"https://example.org/a"_s, u"b"_s);
        row("empty fragment", u"https://example.org/a#"_s, u"https://example.org/a"_s);
        row("two signs", u"https://example.org/a#b#c"_s, u"https://example.org/a"_s, u"b%23c"_s);
        row("pipe and quotes", u"https://example.org/a|b?c=\"d\""_s, u"https://example.org/a%7Cb?c=%22d%22"_s);
        row("brackets", u"https://example.org/a[1]?b[]=c"_s, u"https://example.org/a[1]?b[]=c"_s);
        row("parentheses", u"https://example.org/a_(b)"_s, u"https://example.org/a_(b)"_s);
    }
    void asked()
    {
        QFETCH(QString, written);
        QFETCH(QString, asked);
        QFETCH(QString, fragment);
        const LinkAddress address = LinkAddress::read(written);
        QCOMPARE(address.fault(), LinkAddress::Fault::None);
        QCOMPARE(address.text(), asked);
        QCOMPARE(address.fragment(), fragment);
        QCOMPARE(address.faultWords(), QString());
        // What was read once reads as itself.
        QCOMPARE(LinkAddress::read(address.fullText()), address);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<LinkAddress::Fault>("fault");
        using Fault = LinkAddress::Fault;
        QTest::newRow("nothing") << QString() << Fault::Empty;
        QTest::newRow("blank") << u" \t"_s << Fault::Empty;
        QTest::newRow("path") << u"a/b"_s << Fault::NotWeb;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << Fault::NotWeb;
        QTest::newRow("ftp") << u"ftp://example.org/"_s << Fault::NotWeb;
        QTest::newRow("file") << u"file:///etc/passwd"_s << Fault::NotWeb;
        QTest::newRow("script") << u"javascript:alert(1)"_s << Fault::NotWeb;
        QTest::newRow("no scheme") << u"www.example.org"_s << Fault::NotWeb;
        QTest::newRow("typo of the scheme") << u"https.www.example.org"_s << Fault::NotWeb;
        QTest::newRow("no slashes") << u"https:example.org"_s << Fault::NoHost;
        QTest::newRow("one slash") << u"https:/example.org"_s << Fault::NoHost;
        QTest::newRow("three slashes") << u"https:///example.org"_s << Fault::NoHost;
        QTest::newRow("scheme only") << u"https://"_s << Fault::NoHost;
        QTest::newRow("query for a host") << u"https://?a"_s << Fault::NoHost;
        QTest::newRow("two dots") << u"https://a..example/"_s << Fault::BadHost;
        QTest::newRow("dot first") << u"https://.example/"_s << Fault::BadHost;
        QTest::newRow("blank in the host") << u"https://a b.example/"_s << Fault::BadHost;
        QTest::newRow("comma in the host") << u"https://www,example.org/"_s << Fault::BadHost;
        QTest::newRow("open bracket") << u"http://[::1/"_s << Fault::BadHost;
        QTest::newRow("long label") << u"https://%1.example/"_s.arg(QString(64, u'a')) << Fault::BadHost;
        QTest::newRow("port of letters") << u"https://example.org:port/"_s << Fault::BadPort;
        QTest::newRow("large port") << u"https://example.org:65536/"_s << Fault::BadPort;
        QTest::newRow("port 0") << u"https://example.org:0/"_s << Fault::BadPort;
        QTest::newRow("port of mail") << u"http://example.org:25/"_s << Fault::BadPort;
        QTest::newRow("name and password") << u"https://a:b@example.org/"_s << Fault::HasCredentials;
        QTest::newRow("name") << u"https://a@example.org/"_s << Fault::HasCredentials;
        QTest::newRow("host as a name") << u"https://example.org@evil.example/"_s << Fault::HasCredentials;
        QTest::newRow("long") << u"https://example.org/%1"_s.arg(QString(9000, u'a')) << Fault::Unreadable;
    }
    void faults()
    {
        QFETCH(QString, written);
        QFETCH(LinkAddress::Fault, fault);
        const LinkAddress address = LinkAddress::read(written);
        QCOMPARE(address.fault(), fault);
        QVERIFY(!address.isValid());
        QVERIFY(!address.faultWords().isEmpty());
        QVERIFY(address.url().isEmpty());
    }

    /// Whatever is written, what is read of it reads as itself, and never holds what must not be sent.
    void randomTexts()
    {
        QRandomGenerator random(7);
        const QStringList pieces { u"http"_s, u"https"_s, u":"_s,           u"//"_s,     u"/"_s,      u"\\"_s,
                                   u"@"_s,    u"#"_s,     u"?"_s,           u"%"_s,      u"%2"_s,     u"%2F"_s,
                                   u"%00"_s,  u"["_s,     u"]"_s,           u"::1"_s,    u"."_s,      u".."_s,
                                   u"a"_s,    u"é"_s,     u"例"_s,          u" "_s,      u"\t"_s,     u"127.1"_s,
                                   u":80"_s,  u"xn--"_s,  u"example.org"_s, u"\u202e"_s, u"\u0000"_s, u"&"_s };
        int valid = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text = random.bounded(2) > 0 ? u"https://example.org/"_s : u"https://"_s;
            for (int piece = random.bounded(8); piece >= 0; --piece)
                text += pieces[random.bounded(pieces.size())];
            const LinkAddress address = LinkAddress::read(text);
            if (!address.isValid())
                continue;
            ++valid;
            QVERIFY2(LinkAddress::read(address.fullText()) == address, qPrintable(text));
            QVERIFY2(!address.host().isEmpty() && address.url().userInfo().isEmpty(), qPrintable(text));
        }
        QVERIFY(valid > 2000);
    }

    void at_isNoCredential()
    {
        QCOMPARE(LinkAddress::read(u"https://example.org/@name"_s).text(), u"https://example.org/@name"_s);
        QCOMPARE(LinkAddress::read(u"https://example.org?a@b"_s).text(), u"https://example.org/?a@b"_s);
    }

    void resolved_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("full");
        QTest::newRow("whole") << "http://other.example/x"_ba << u"http://other.example/x#f"_s;
        QTest::newRow("no scheme") << "//other.example/x"_ba << u"https://other.example/x#f"_s;
        QTest::newRow("root") << "/x"_ba << u"https://example.org/x#f"_s;
        QTest::newRow("relative") << "x"_ba << u"https://example.org/a/x#f"_s;
        QTest::newRow("up") << "../x"_ba << u"https://example.org/x#f"_s;
        QTest::newRow("query") << "?x"_ba << u"https://example.org/a/b?x#f"_s;
        QTest::newRow("own fragment") << "/x#g"_ba << u"https://example.org/x#g"_s;
        QTest::newRow("blanks around") << " /x "_ba << u"https://example.org/x#f"_s;
        QTest::newRow("blank within") << "/x y"_ba << u"https://example.org/x%20y#f"_s;
        QTest::newRow("utf-8") << "/\xc3\xa9"_ba << u"https://example.org/%C3%A9#f"_s;
        QTest::newRow("colon in the path") << "/a:b"_ba << u"https://example.org/a:b#f"_s;
    }
    void resolved()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, full);
        const LinkAddress from = LinkAddress::read(u"https://example.org/a/b?c#f"_s);
        QCOMPARE(from.resolved(location).fullText(), full);
    }

    void resolvedFaults()
    {
        const LinkAddress from = LinkAddress::read(u"https://example.org/a/b?c#f"_s);
        using Fault = LinkAddress::Fault;
        QCOMPARE(from.resolved("").fault(), Fault::Empty);
        QCOMPARE(from.resolved("javascript:alert(1)").fault(), Fault::NotWeb);
        QCOMPARE(from.resolved("ftp://example.org/").fault(), Fault::NotWeb);
        QCOMPARE(from.resolved("http://[").fault(), Fault::BadHost);
        QCOMPARE(from.resolved("https://").fault(), Fault::NoHost);
        QCOMPARE(from.resolved("//a:b@example.org/").fault(), Fault::HasCredentials);
    }

    void host()
    {
        QCOMPARE(LinkAddress::read(u"https://Example.ORG.:8080/"_s).host(), u"example.org"_s);
        QCOMPARE(LinkAddress::read(u"https://BÜCHER.example/"_s).host(), u"xn--bcher-kva.example"_s);
        QCOMPARE(LinkAddress::read(u"http://[::1]/"_s).host(), u"::1"_s);
    }

    void privateHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        for (const char *host : { "localhost",
                                  "printer",
                                  "a.localhost",
                                  "nas.local",
                                  "wiki.internal",
                                  "router.lan",
                                  "x.home.arpa",
                                  "0.0.0.0",
                                  "10.1.2.3",
                                  "100.64.0.1",
                                  "100.127.255.255",
                                  "127.0.0.1",
                                  "127.255.255.254",
                                  "169.254.169.254",
                                  "172.16.0.1",
                                  "172.31.255.255",
                                  "192.168.1.1",
                                  "192.0.2.1",
                                  "198.18.0.1",
                                  "224.0.0.1",
                                  "239.1.1.1",
                                  "255.255.255.255",
                                  "::",
                                  "::1",
                                  "fe80::1",
                                  "fc00::1",
                                  "fd12:3456::1",
                                  "ff02::1",
                                  "::ffff:127.0.0.1",
                                  "::ffff:10.0.0.1",
                                  "64:ff9b::7f00:1",
                                  "2002:7f00:1::",
                                  "2001:db8::1",
                                  "::127.0.0.1",
                                  "localhost." })
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host :
             { "example.org", "local.example", "localhost.example", "8.8.8.8", "100.63.255.255", "100.128.0.1",
               "172.15.255.255", "172.32.0.1", "192.167.1.1", "126.255.255.255", "128.0.0.1", "2606:4700::1111",
               "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::" })
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }
    void privateHosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateHost(host), isPrivate);
    }
};

QTEST_GUILESS_MAIN(TestLinkAddress)
#include "tst_linkaddress.moc"
