// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkmemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <unistd.h>

#include <atomic>
#include <thread>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;
using State = LinkVerdict::State;

const QString address = u"https://example.org/a"_s;

QDateTime at(int day, int hour = 12)
{
    return QDateTime(QDate(2026, 3, 1), QTime(hour, 0), QTimeZone::UTC).addDays(day);
}

LinkVerdict checked(Reason reason, const QDateTime &when)
{
    LinkVerdict verdict = verdictOf(reason);
    verdict.chain = { { address, 0 } };
    verdict.checkedAt = when;
    return verdict;
}

LinkVerdict kept(LinkMemory *memory, Reason reason, const QDateTime &when)
{
    return memory->remember({ { address, checked(reason, when) } }).constFirst();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestLinkMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"cache/links.sqlite"_s);
    }

    void recallsWhole()
    {
        LinkVerdict verdict = checked(Reason::Redirected, at(0));
        verdict.status = 200;
        verdict.chain = { { address, 301 }, { u"https://example.org/b"_s, 200 } };
        verdict.newAddress = u"https://example.org/b"_s;
        verdict.notes = LinkVerdict::Note::LeadsToRoot;
        verdict.detail = u"é"_s;
        LinkVerdict expected = verdict;
        expected.lastAlive = at(0);
        QCOMPARE(LinkMemory(m_file).remember({ { address, verdict } }), QList<LinkVerdict> { expected });
        LinkMemory memory(m_file);
        QCOMPARE(memory.trouble(), QString());
        const QHash<QString, LinkVerdict> recalled = memory.recall({ address, u"https://example.org/other"_s });
        QCOMPARE(recalled.size(), 1);
        QCOMPARE(recalled.value(address), expected);
    }

    void unaskedIsNotKept()
    {
        LinkMemory memory(m_file);
        QCOMPARE(memory.remember({ { address, verdictOf(Reason::HostThrottles) } }).constFirst().reason,
                 Reason::HostThrottles);
        QVERIFY(memory.recall({ address }).isEmpty());
    }

    void brokenAfterThreeSeparateDays()
    {
        LinkMemory memory(m_file);
        LinkVerdict verdict = kept(&memory, Reason::NameUnknown, at(0, 8));
        QCOMPARE(verdict.failingDays, 1);
        QCOMPARE(verdict.state, State::Unreachable);
        verdict = kept(&memory, Reason::TimedOut, at(0, 20));
        QCOMPARE(verdict.failingDays, 1);
        verdict = kept(&memory, Reason::TimedOut, at(1));
        QCOMPARE(verdict.failingDays, 2);
        QCOMPARE(verdict.state, State::Unreachable);
        verdict = kept(&memory, Reason::NameUnknown, at(5));
        QCOMPARE(verdict.failingDays, 3);
        QCOMPARE(verdict.state, State::Broken);
        QCOMPARE(verdict.reason, Reason::NameUnknown);
        QCOMPARE(verdict.failingSince, QDate(2026, 3, 1));
        QCOMPARE(memory.recall({ address }).value(address), verdict);
        // And stays so until something answers.
        QCOMPARE(kept(&memory, Reason::NameUnknown, at(5, 20)).state, State::Broken);
    }

    void answerEndsCount_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::newRow("alive") << Reason::Answered;
        QTest::newRow("wall") << Reason::BotWall;
        QTest::newRow("not found") << Reason::NotFound;
    }
    void answerEndsCount()
    {
        QFETCH(Reason, reason);
        LinkMemory memory(m_file);
        QCOMPARE(kept(&memory, Reason::TimedOut, at(0)).failingDays, 1);
        QCOMPARE(kept(&memory, Reason::TimedOut, at(1)).failingDays, 2);
        QCOMPARE(kept(&memory, reason, at(2)).failingDays, 0);
        const LinkVerdict again = kept(&memory, Reason::TimedOut, at(3));
        QCOMPARE(again.failingDays, 1);
        QCOMPARE(again.failingSince, at(3).date());
        QCOMPARE(again.state, State::Unreachable);
    }

    void clockPutBackCountsNoDay()
    {
        LinkMemory memory(m_file);
        QCOMPARE(kept(&memory, Reason::TimedOut, at(3)).failingDays, 1);
        QCOMPARE(kept(&memory, Reason::TimedOut, at(1)).failingDays, 1);
        QCOMPARE(kept(&memory, Reason::TimedOut, at(3)).failingDays, 1);
    }

    void lastAlive()
    {
        LinkMemory memory(m_file);
        QCOMPARE(kept(&memory, Reason::NotFound, at(0)).lastAlive, QDateTime());
        QCOMPARE(kept(&memory, Reason::Answered, at(1)).lastAlive, at(1));
        QCOMPARE(kept(&memory, Reason::NotFound, at(2)).lastAlive, at(1));
        const LinkVerdict verdict = kept(&memory, Reason::Forbidden, at(3));
        QCOMPARE(verdict.lastAlive, at(1));
        QCOMPARE(verdict.ageInWords(at(3)), u"Checked today. Last seen alive on %1."_s.arg(
                                                QLocale().toString(at(1).toLocalTime().date(), QLocale::ShortFormat)));
    }

    void due_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("alive, fresh") << Reason::Answered << 24 << false;
        QTest::newRow("moved, fresh") << Reason::Redirected << 24 * 7 - 1 << false;
        QTest::newRow("alive, old") << Reason::Answered << 24 * 7 << true;
        QTest::newRow("alive, of a clock that was wrong") << Reason::Answered << -1 << true;
        QTest::newRow("broken") << Reason::NotFound << 1 << true;
        QTest::newRow("uncertain") << Reason::BotWall << 1 << true;
        QTest::newRow("unreachable") << Reason::TimedOut << 1 << true;
        QTest::newRow("unasked") << Reason::None << 1 << true;
    }
    void due()
    {
        QFETCH(Reason, reason);
        QFETCH(int, hoursAgo);
        QFETCH(bool, isDue);
        QCOMPARE(LinkMemory::isDue(checked(reason, at(0).addSecs(-3600 * hoursAgo)), 7, at(0)), isDue);
    }

    void keptForNoDays() { QVERIFY(LinkMemory::isDue(checked(Reason::Answered, at(0)), 0, at(0))); }

    void worksWithoutFile()
    {
        LinkMemory memory({});
        QVERIFY(!memory.isOpen());
        QCOMPARE(memory.trouble(), QString());
        QCOMPARE(kept(&memory, Reason::TimedOut, at(0)).failingDays, 1);
        QVERIFY(memory.recall({ address }).isEmpty());
    }

    void otherFileIsLeftAlone()
    {
        const QString file = m_folder->filePath(u"notes.md"_s);
        write(file, "# These are nobody's links, and more than sixteen bytes\n");
        LinkMemory memory(file);
        QVERIFY(!memory.isOpen());
        QCOMPARE(
            memory.trouble(),
            u"“%1” is not a file of remembered links, so nothing is remembered. Name another one, or remove it."_s.arg(
                file));
        QCOMPARE(kept(&memory, Reason::Answered, at(0)).lastAlive, at(0));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().startsWith("# These"));
    }

    void brokenDatabaseIsBegunAnew()
    {
        const QString file = m_folder->filePath(u"links.sqlite"_s);
        write(file, QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'x'));
        LinkMemory memory(file);
        QVERIFY(memory.isOpen());
        QVERIFY(memory.trouble().startsWith(u"What was remembered of links could not be read"_s));
        QVERIFY(QFile::exists(file + u".broken"_s));
        std::ignore = kept(&memory, Reason::Answered, at(0));
        QCOMPARE(LinkMemory(file).recall({ address }).size(), 1);
    }

    void unwritableFolder()
    {
        // A file where the folder is to be stops root, too.
        write(m_folder->filePath(u"cache"_s), "no folder");
        LinkMemory memory(m_file);
        QVERIFY(!memory.isOpen());
        QVERIFY(memory.trouble().contains(u"nothing is remembered of links"_s));
        QCOMPARE(kept(&memory, Reason::NotFound, at(0)).state, State::Broken);
    }

    void severalAtOnce()
    {
        constexpr int Writers = 4;
        constexpr int Each = 50;
        std::atomic_int troubled = 0;
        {
            std::vector<std::jthread> writers;
            writers.reserve(Writers);
            for (int writer = 0; writer < Writers; ++writer) {
                writers.emplace_back([&, writer] {
                    LinkMemory memory(m_file);
                    for (int i = 0; i < Each; ++i) {
                        std::ignore = memory.remember(
                            { { u"https://example.org/%1/%2"_s.arg(writer).arg(i), checked(Reason::Answered, at(0)) },
                              { address, checked(Reason::TimedOut, at(i % 3)) } });
                    }
                    troubled += memory.trouble().isEmpty() ? 0 : 1;
                });
            }
        }
        QCOMPARE(troubled, 0);
        LinkMemory memory(m_file);
        QStringList addresses;
        for (int writer = 0; writer < Writers; ++writer) {
            for (int i = 0; i < Each; ++i)
                addresses += u"https://example.org/%1/%2"_s.arg(writer).arg(i);
        }
        QCOMPARE(memory.recall(addresses).size(), addresses.size());
        // Whoever came first or last: three days are three.
        QCOMPARE(memory.recall({ address }).value(address).failingDays, 3);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestLinkMemory)
#include "tst_linkmemory.moc"
