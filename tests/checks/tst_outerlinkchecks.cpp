// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/outerlinkchecks.h"
#include "library/factsreader.h"
#include "links/archivelookup.h"
#include "profile/linkignoring.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestOuterLinkChecks : public QObject
{
    Q_OBJECT

    static LinkVerdict moved(const QString &to)
    {
        LinkVerdict verdict = verdictOf(LinkVerdict::Reason::Redirected);
        verdict.newAddress = to;
        verdict.chain = { { .address = u"http://old.example/"_s, .status = 301 }, { .address = to, .status = 200 } };
        return verdict;
    }
    static QList<Problem> problemsOf(const QByteArray &text, const LinkVerdicts &verdicts, CheckSettings settings = {})
    {
        const Entry entry = Entry::read(text);
        const EntryFacts facts = FactsReader(Profile()).read(u"a.md"_s, entry);
        return OuterLinkChecks(std::move(settings), [entry](const QString &) { return entry; }).check(facts, verdicts);
    }

private Q_SLOTS:
    void rules_data()
    {
        using Reason = LinkVerdict::Reason;
        QTest::addColumn<LinkVerdict>("verdict");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isWarning");
        const auto row = [](const char *name, const LinkVerdict &verdict, const QString &rule, bool isWarning = false) {
            QTest::newRow(name) << verdict << rule << isWarning;
        };
        row("alive", verdictOf(Reason::Answered), {});
        LinkVerdict suspect = verdictOf(Reason::Answered);
        suspect.notes = LinkVerdict::Note::SaysNotFound;
        row("suspect", suspect, u"link/suspect"_s);
        row("moved for now", verdictOf(Reason::Redirected), {});
        row("moved for good", moved(u"https://new.example/"_s), u"link/moved"_s);
        row("gone", verdictOf(Reason::Gone), u"link/broken"_s, true);
        row("place", verdictOf(Reason::FragmentMissing, u"x"_s), u"link/anchor"_s, true);
        row("login", verdictOf(Reason::NeedsLogin), u"link/blocked"_s);
        row("password", verdictOf(Reason::HasCredentials), u"link/blocked"_s, true);
        row("time-out", verdictOf(Reason::TimedOut), u"link/unreachable"_s);
        LinkVerdict dead = verdictOf(Reason::TimedOut);
        dead.state = LinkVerdict::State::Broken;
        row("for days", dead, u"link/broken"_s, true);
        row("ignored", verdictOf(Reason::Ignored, u"why"_s), {});
    }
    void rules()
    {
        QFETCH(LinkVerdict, verdict);
        QFETCH(QString, rule);
        QFETCH(bool, isWarning);
        const QList<Problem> problems = problemsOf("---\ntitle: A\n---\nSee [x](http://old.example/).\n",
                                                   { { u"http://old.example/"_s, verdict } });
        QCOMPARE(problems.size(), rule.isEmpty() ? 0 : 1);
        if (rule.isEmpty())
            return;
        QCOMPARE(problems[0].rule, rule);
        QCOMPARE(problems[0].severity, isWarning ? Problem::Severity::Warning : Problem::Severity::Info);
        QCOMPARE(problems[0].line, 4);
        QCOMPARE(problems[0].column, 9);
        QCOMPARE(problems[0].target, "http://old.example/");
        QVERIFY2(problems[0].message.startsWith(u"“http://old.example/”: "_s), qPrintable(problems[0].message));
    }

    void fixes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *name, const char *text, const char *address, const char *now,
                            const char *mended) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(address) << QString::fromUtf8(now)
                                << QByteArray(mended);
        };
        row("inline", "[x](http://a.example/b \"title\")\n", "http://a.example/b", "https://a.example/c",
            "[x](https://a.example/c \"title\")\n");
        row("autolink", "<http://a.example/b>\n", "http://a.example/b", "https://a.example/c",
            "<https://a.example/c>\n");
        row("definition", "[x]\n\n[x]: http://a.example/b\n", "http://a.example/b", "https://a.example/c",
            "[x]\n\n[x]: https://a.example/c\n");
        row("field", "---\nurl: 'http://a.example/b'\n---\n", "http://a.example/b", "https://a.example/c",
            "---\nurl: 'https://a.example/c'\n---\n");
        row("bare host", "<http://a.example>\n", "http://a.example", "https://a.example/", "<https://a.example>\n");
        row("html", "<a href=\"http://a.example/b\">x</a>\n", "http://a.example/b", "https://a.example/c",
            "<a href=\"https://a.example/c\">x</a>\n");
    }
    void fixes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, address);
        QFETCH(QString, now);
        QFETCH(QByteArray, mended);
        const QList<Problem> problems = problemsOf(text, { { address, moved(now) } });
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].fixes.size(), 1);
        const auto result = applied(text, problems[0].fixes[0]);
        QVERIFY(result);
        QCOMPARE(*result, mended);
    }

    void levels()
    {
        CheckSettings settings;
        settings.levels = { { u"link/moved"_s, CheckSettings::Level::Off } };
        QVERIFY(problemsOf("<http://a.example/b>\n", { { u"http://a.example/b"_s, moved(u"https://c.example/"_s) } },
                           settings)
                    .isEmpty());
    }

    void ignoring_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray item = "    - host: a.example\n      reason: asks for people\n";
        QTest::newRow("nothing of links")
            << QByteArray("name: A # mine\n") << QByteArray("name: A # mine\nlinks:\n  ignore:\n" + item);
        QTest::newRow("other keys") << QByteArray("links:\n  timeout: 5\nname: A\n")
                                    << QByteArray("links:\n  timeout: 5\n  ignore:\n" + item + "name: A\n");
        QTest::newRow("another item") << QByteArray(
            "links:\n  ignore:\n    - url: https://b.example/x\n      reason: y\n")
                                      << QByteArray("links:\n  ignore:\n    - url: https://b.example/x\n"
                                                    "      reason: y\n"
                                                    + item);
        QTest::newRow("the same item") << QByteArray("links:\n  ignore:\n" + item)
                                       << QByteArray("links:\n  ignore:\n" + item);
    }
    void ignoring()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, expected);
        const auto edits = ignoringEdits(
            profile,
            { .kind = LinkSettings::Ignored::Kind::Host, .text = u"a.example"_s, .reason = u" asks for people "_s });
        QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
        QCOMPARE(*applied(profile, *edits), expected);
        QVERIFY(!ignoringEdits("a: [", {}));
    }

    void archive_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("copy");
        QTest::addColumn<bool>("isRead");
        const auto row = [](const char *name, const QByteArray &answer, const QString &copy, bool isRead) {
            QTest::newRow(name) << answer << copy << isRead;
        };
        const auto named = [](const char *address, const char *isAvailable = "true") {
            return QByteArray("{\"archived_snapshots\":{\"closest\":{\"available\":") + isAvailable
                   + ",\"timestamp\":\"20140102030405\",\"url\":\"" + address + "\"}}}";
        };
        row("a copy", named("http://web.archive.org/web/20140102030405/http://a.example/"),
            u"https://web.archive.org/web/20140102030405/http://a.example/"_s, true);
        row("none", "{\"url\":\"a.example\",\"archived_snapshots\":{}}", {}, true);
        row("not available", named("http://web.archive.org/web/1/x", "false"), {}, true);
        row("of somebody else", named("https://evil.example/web/x"), {}, false);
        row("a program", named("javascript:alert(1)"), {}, false);
        row("no JSON", "<html>", {}, false);
        row("nothing", "", {}, false);
    }
    void archive()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, copy);
        QFETCH(bool, isRead);
        const auto read = ArchiveLookup::read(answer);
        QCOMPARE(read.has_value(), isRead);
        if (read && *read)
            QCOMPARE((*read)->taken.toString(Qt::ISODate), u"2014-01-02T03:04:05Z"_s);
        QCOMPARE(read && *read ? (*read)->address : QString(), copy);
    }
};

QTEST_GUILESS_MAIN(TestOuterLinkChecks)
#include "tst_outerlinkchecks.moc"
