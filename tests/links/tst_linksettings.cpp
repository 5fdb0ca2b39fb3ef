// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilereader.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

ProfileReading profile(const QByteArray &links)
{
    return profileFromYaml(u"commonplace.yml"_s,
                           "collections:\n- { name: a, folder: a, fields: [{ name: title }] }\nlinks:\n" + links);
}

} // namespace

class TestLinkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const ProfileReading reading = profile("  keep_days: 7\n");
        QCOMPARE(reading.faults, QList<Error>());
        QCOMPARE(reading.profile.links, LinkSettings());
        QCOMPARE(reading.profile.links.paceOf(u"example.org"_s), (LinkSettings::Pace { 4, 8 }));
    }

    void everything()
    {
        const ProfileReading reading = profile("  keep_days: 0\n"
                                               "  timeout: 45\n"
                                               "  per_host: { at_once: 2, per_second: 4 }\n"
                                               "  hosts:\n"
                                               "    Example.org: { per_second: 0.5 }\n"
                                               "  ignore:\n"
                                               "  - { host: WWW.example.org, reason: R1 }\n"
                                               "  - { url: 'https://example.org/a', reason: R2 }\n"
                                               "  - { pattern: 'https://*.example/?*', reason: R3 }\n"
                                               "  headings: kramdown\n");
        QCOMPARE(reading.faults, QList<Error>());
        QCOMPARE(reading.profile.notices, QList<Profile::Notice>());
        using Kind = LinkSettings::Ignored::Kind;
        LinkSettings expected;
        expected.keepDays = 0;
        expected.timeout = std::chrono::seconds(45);
        expected.pace = { 2, 4 };
        expected.hosts = { { u"example.org"_s, { 2, 0.5 } } };
        expected.ignored = { { Kind::Host, u"www.example.org"_s, u"R1"_s },
                             { Kind::Url, u"https://example.org/a"_s, u"R2"_s },
                             { Kind::Pattern, u"https://*.example/?*"_s, u"R3"_s } };
        expected.headings = LinkSettings::Headings::Kramdown;
        QCOMPARE(reading.profile.links, expected);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("days") << "  keep_days: -1\n"_ba << 4
                              << u"“links.keep_days” must be a whole number from 0 to 3650; here stands “-1”."_s;
        QTest::newRow("timeout") << "  timeout: soon\n"_ba << 4
                                 << u"“links.timeout” must be a whole number from 1 to 600; here stands “soon”."_s;
        QTest::newRow("pace") << "  per_host:\n    at_once: 1.5\n"_ba << 5
                              << u"“links.per_host.at_once” must be a whole number from 1 to 16; here stands “1.5”."_s;
        QTest::newRow("pace of a host")
            << "  hosts:\n    example.org: { per_second: 0 }\n"_ba << 5
            << u"“links.hosts.example.org.per_second” must be a number from 0.01 to 1000; here stands “0”."_s;
        QTest::newRow("reason") << "  ignore:\n  - host: example.org\n"_ba << 5
                                << u"“links.ignore[0]” lacks the key “reason”."_s;
        QTest::newRow("nothing ignored") << "  ignore:\n  - reason: R\n"_ba << 5
                                         << u"“links.ignore[0]” must have one of the keys url, host, pattern."_s;
        QTest::newRow("two ignored") << "  ignore:\n  - { host: a, url: b, reason: R }\n"_ba << 5
                                     << u"“links.ignore[0]” must have one of the keys url, host, pattern."_s;
        QTest::newRow("headings") << "  headings: pandoc\n"_ba << 4
                                  << u"“links.headings” must be github, kramdown; here stands “pandoc”."_s;
    }
    void faults()
    {
        QFETCH(QByteArray, links);
        QFETCH(int, line);
        QFETCH(QString, message);
        const ProfileReading reading = profile(links);
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults[0].message, message);
        QCOMPARE(reading.faults[0].file, u"commonplace.yml"_s);
        QCOMPARE(reading.faults[0].line, line);
    }

    void unknownKey()
    {
        const ProfileReading reading = profile("  retries: 3\n");
        QCOMPARE(reading.profile.notices.size(), 1);
        QCOMPARE(reading.profile.notices[0].name, "retries"_ba);
    }

    void ignoring_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("reason");
        QTest::newRow("host") << u"https://a.example/x"_s << u"a.example"_s << u"host"_s;
        QTest::newRow("below the host") << u"https://b.a.example/x"_s << u"b.a.example"_s << QString();
        QTest::newRow("url") << u"https://b.example/x"_s << u"b.example"_s << u"url"_s;
        QTest::newRow("url and a fragment") << u"https://b.example/x#y"_s << u"b.example"_s << u"url"_s;
        QTest::newRow("longer url") << u"https://b.example/xy"_s << u"b.example"_s << QString();
        QTest::newRow("url with fragment") << u"https://c.example/#f"_s << u"c.example"_s << u"fragment"_s;
        QTest::newRow("other fragment") << u"https://c.example/#g"_s << u"c.example"_s << QString();
        QTest::newRow("pattern") << u"https://d.example/x/y.pdf?z"_s << u"d.example"_s << u"pattern"_s;
        QTest::newRow("the pattern's dot is one") << u"https://d.example/x/yzpdf?z"_s << u"d.example"_s << QString();
        QTest::newRow("none") << u"https://e.example/"_s << u"e.example"_s << QString();
    }
    void ignoring()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        QFETCH(QString, reason);
        using Kind = LinkSettings::Ignored::Kind;
        LinkSettings settings;
        settings.ignored = { { Kind::Host, u"a.example"_s, u"host"_s },
                             { Kind::Url, u"https://b.example/x"_s, u"url"_s },
                             { Kind::Url, u"https://c.example/#f"_s, u"fragment"_s },
                             { Kind::Pattern, u"https://d.example/*.pdf?*"_s, u"pattern"_s } };
        const std::optional<LinkSettings::Ignored> found = settings.ignoring(address, host);
        QCOMPARE(found ? found->reason : QString(), reason);
    }
};

QTEST_GUILESS_MAIN(TestLinkSettings)
#include "tst_linksettings.moc"
