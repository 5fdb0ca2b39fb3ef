// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/sendqueue.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestSendQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWaits();
    void leavesAForeignFileAlone();
    void isSafeWithSeveralPrograms();
};

void TestSendQueue::keepsWhatWaits()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state/queue.json"_s);
    QCOMPARE(SendQueue(file).list(), QList<WaitingProposal>());
    const QDateTime time = QDateTime::fromString(u"2026-05-04T03:02:01.007Z"_s, Qt::ISODateWithMs);
    const WaitingProposal odd {
        .repository = "/home/ada/\xff\nwiki", .branch = "فكرة", .remote = "fork", .since = time
    };
    const WaitingProposal first { .repository = "/wiki", .branch = "first", .remote = "origin", .since = time };
    QVERIFY(SendQueue(file).add(odd));
    QVERIFY(SendQueue(file).add(first));
    QCOMPARE(SendQueue(file).list(), QList<WaitingProposal>({ odd, first }));

    WaitingProposal moved = odd;
    moved.remote = "origin";
    QVERIFY(SendQueue(file).add(moved));
    QCOMPARE(SendQueue(file).list(), QList<WaitingProposal>({ first, moved }));
    QVERIFY(SendQueue(file).remove("/wiki", "second"));
    QVERIFY(SendQueue(file).remove("/wiki", "first"));
    QCOMPARE(SendQueue(file).list(), QList<WaitingProposal>({ moved }));
}

void TestSendQueue::leavesAForeignFileAlone()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"queue.json"_s);
    for (const char *content : { "not JSON", "[]", R"({"version": 2, "waiting": []})" }) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto added = SendQueue(name).add({ .repository = "/wiki", .branch = "first" });
        QVERIFY(!added);
        QCOMPARE(added.error().message, u"“%1”, where it is noted which proposals are still to be sent, cannot be "
                                        "understood. Remove it, and send them again."_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(content));
    }
}

void TestSendQueue::isSafeWithSeveralPrograms()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"queue.json"_s);
    constexpr int Programs = 8;
    QThreadPool pool;
    pool.setMaxThreadCount(Programs);
    QAtomicInt failures;
    for (int i = 0; i < Programs; ++i) {
        pool.start([&failures, &file, i] {
            if (!SendQueue(file).add({ .repository = "/wiki", .branch = QByteArray::number(i) }))
                failures.ref();
        });
    }
    pool.waitForDone();
    QCOMPARE(failures.loadRelaxed(), 0);
    QCOMPARE(SendQueue(file).list()->size(), Programs);
}

QTEST_GUILESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
