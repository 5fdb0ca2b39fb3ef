// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How addresses are written wrongly, what was meant, and what must be left alone.

#include "markdown/addressfault.h"
#include "markdown/writtentext.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestAddressFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void right_data();
    void right();
    void asWeb_data();
    void asWeb();
    void written_data();
    void written();
};

void TestAddressFault::faults_data()
{
    using Kind = AddressFault::Kind;
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("corrected");
    const auto row = [](const char *target, Kind kind, const char *corrected) {
        QTest::newRow(target) << QString::fromUtf8(target) << static_cast<int>(kind) << QString::fromUtf8(corrected);
    };
    row("https.www.meadow.example", Kind::Scheme, "https://www.meadow.example");
    row("http.the-meadow.org/a", Kind::Scheme, "http://the-meadow.org/a");
    row("http:/meadow.example/a", Kind::Scheme, "http://meadow.example/a");
    row("http:meadow.example", Kind::Scheme, "http://meadow.example");
    row("https:///meadow.example", Kind::Scheme, "https://meadow.example");
    row("https//meadow.example/a", Kind::Scheme, "https://meadow.example/a");
    row("https;//meadow.example", Kind::Scheme, "https://meadow.example");
    row("htp://meadow.example", Kind::Scheme, "http://meadow.example");
    row("htps://meadow.example", Kind::Scheme, "https://meadow.example");
    row("htttps://meadow.example", Kind::Scheme, "https://meadow.example");
    row("hhttp://meadow.example", Kind::Scheme, "http://meadow.example");
    row("ttps://meadow.example", Kind::Scheme, "https://meadow.example");
    row("HTTPS:/Meadow.example/A", Kind::Scheme, "https://Meadow.example/A");
    row("http://https://meadow.example", Kind::Scheme, "https://meadow.example");
    row("https://http//meadow.example", Kind::Scheme, "http://meadow.example");
    row("http://http://https://meadow.example", Kind::Scheme, "https://meadow.example");
    row("https.com/guide-to-meadows", Kind::Scheme, "");
    row("www.meadow.example/a?b#c", Kind::NoScheme, "https://www.meadow.example/a?b#c");
    row("WWW.meadow.example", Kind::NoScheme, "https://WWW.meadow.example");
    row("ada@meadow.example", Kind::NoScheme, "mailto:ada@meadow.example");
    row("https://meadow.example ", Kind::Invisible, "https://meadow.example");
    row("https://meadow.example/a%20", Kind::Invisible, "https://meadow.example/a");
    row("\u00a0https://meadow.example", Kind::Invisible, "https://meadow.example");
    row("https://meadow.example/\u200ba", Kind::Invisible, "https://meadow.example/a");
    row("http:// meadow.example", Kind::Invisible, "http://meadow.example");
    row("https:\\\\meadow.example\\a", Kind::Scheme, "https://meadow.example/a");
    row("https://meadow.example/a\\_b", Kind::Backslash, "https://meadow.example/a_b");
    row("https://meadow.example\\a", Kind::Backslash, "https://meadow.example/a");
    row("https://meadow.example/a)", Kind::Parenthesis, "https://meadow.example/a");
    row("https://meadow.example/a_(b))", Kind::Parenthesis, "https://meadow.example/a_(b)");
    row("https://meadow.example/a]\"", Kind::Parenthesis, "https://meadow.example/a");
    row("https://meadow.example/a”", Kind::Parenthesis, "https://meadow.example/a");
    row("https://meadow.example/https://meadow.example/", Kind::Doubled, "https://meadow.example/");
    row("https://meadow.examplehttps://meadow.example", Kind::Doubled, "https://meadow.example");
    row("https://", Kind::Host, "");
    row("https:///", Kind::Host, "");
    row("https://?q=a", Kind::Host, "");
    row("http://a..b/", Kind::Host, "");
    row("mailto:", Kind::Mail, "");
    row("mailto:ada", Kind::Mail, "");
    row("mailto://ada@meadow.example", Kind::Mail, "mailto:ada@meadow.example");
    row("javascript:void(0)", Kind::Program, "");
    row(" JavaScript:alert(1)", Kind::Program, "");
}

void TestAddressFault::faults()
{
    QFETCH(QString, target);
    const std::optional<AddressFault> fault = AddressFault::of(target);
    QVERIFY(fault);
    QTEST(static_cast<int>(fault->kind), "kind");
    QTEST(fault->corrected, "corrected");
    if (!fault->corrected.isEmpty())
        QVERIFY2(!AddressFault::of(fault->corrected), qPrintable(fault->corrected));
}

void TestAddressFault::right_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : { "https://meadow.example",
                                "http://meadow.example:8080/a_(b)?c=d&e[]=f#g",
                                "HTTP://MEADOW.EXAMPLE/",
                                "https://münchen.example/ä",
                                "https://xn--mnchen-3ya.example/",
                                "http://localhost/a",
                                "http://127.0.0.1:80/",
                                "http://[::1]/",
                                "https://archive.example/web/2020/https://meadow.example/",
                                "https://meadow.example/go?to=https://other.example/",
                                "https://meadow.example/a b",
                                "https://meadow.example/a%20b",
                                "//meadow.example/a",
                                "ftp://meadow.example/a",
                                "tel:+123",
                                "data:image/png;base64,AA",
                                "mailto:ada@meadow.example?subject=a%20b",
                                "mailto:?subject=a",
                                "mailto:a@meadow.example,b@meadow.example",
                                "#a",
                                "",
                                "a.md",
                                "../http/a.md",
                                "https",
                                "http-status.md",
                                "https.md",
                                "httpd.conf",
                                "ttp.md",
                                "http/a.md",
                                "http.server.md",
                                "https.conf",
                                "tps/x.md",
                                "/www.meadow.example",
                                "notes/ada@home.md",
                                "a:b.md",
                                "www",
                                "www.md" }) {
        QTest::newRow(*target ? target : "nothing") << QString::fromUtf8(target);
    }
}

void TestAddressFault::right()
{
    QFETCH(QString, target);
    const std::optional<AddressFault> fault = AddressFault::of(target);
    QVERIFY2(!fault, qPrintable(fault ? fault->corrected : QString()));
}

void TestAddressFault::asWeb_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::newRow("host") << u"meadow.org"_s << u"https://meadow.org"_s;
    QTest::newRow("path") << u"the.meadow.org.uk:80/a/b.md?c#d"_s << u"https://the.meadow.org.uk:80/a/b.md?c#d"_s;
    QTest::newRow("file") << u"meadow.md"_s << QString();
    QTest::newRow("file below") << u"a/meadow.org"_s << QString();
    QTest::newRow("picture") << u"meadow.org.png"_s << QString();
    QTest::newRow("above") << u"../meadow.org"_s << QString();
}

void TestAddressFault::asWeb()
{
    QFETCH(QString, target);
    QTEST(asWebAddress(target), "address");
}

void TestAddressFault::written_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("plain") << QByteArray("ab c") << u"ab"_s << 2;
    QTest::newRow("another") << QByteArray("ab") << u"ac"_s << -1;
    QTest::newRow("too short") << QByteArray("a") << u"ab"_s << -1;
    QTest::newRow("escaped") << QByteArray("a\\_b)") << u"a_b"_s << 4;
    QTest::newRow("backslash itself") << QByteArray("a\\b") << u"a\\b"_s << 3;
    QTest::newRow("entities") << QByteArray("a&amp;b&#38;c&#x26;d") << u"a&b&c&d"_s << 20;
    QTest::newRow("ampersand") << QByteArray("a&b=c;") << u"a&b=c"_s << 5;
    QTest::newRow("other entity") << QByteArray("a&eacute;b") << u"aéb"_s << 10;
}

void TestAddressFault::written()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, text);
    QFETCH(int, length);
    QCOMPARE(lengthAsWritten(source, text), length);
}

QTEST_APPLESS_MAIN(TestAddressFault)
#include "tst_addressfault.moc"
