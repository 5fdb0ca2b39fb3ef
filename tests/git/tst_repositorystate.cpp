// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repositorystate.h"

#include <QTest>

using namespace Commonplace;

namespace {

const QByteArray oid(40, 'a');

/// `|` for NUL, so that the table can be read.
QByteArray z(QByteArray text)
{
    return text.replace('|', '\0');
}

} // namespace

class TestRepositoryState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head_data()
    {
        QTest::addColumn<QByteArray>("porcelain");
        QTest::addColumn<QByteArray>("branch");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("upstream");
        QTest::addColumn<QByteArray>("distance");

        const auto none = QByteArray();
        QTest::newRow("nothing") << none << none << none << none << none;
        QTest::newRow("before the first version")
            << z("# branch.oid (initial)|# branch.head main|") << QByteArray("main") << none << none << none;
        QTest::newRow("detached") << z("# branch.oid " + oid + "|# branch.head (detached)|") << none << oid << none
                                  << none;
        QTest::newRow("with upstream") << z("# branch.oid " + oid
                                            + "|# branch.head a/b|# branch.upstream origin/a/b|# branch.ab +2 -13|")
                                       << QByteArray("a/b") << oid << QByteArray("origin/a/b") << QByteArray("2 13");
        QTest::newRow("upstream deleted")
            << z("# branch.oid " + oid + "|# branch.head main|# branch.upstream origin/main|") << QByteArray("main")
            << oid << QByteArray("origin/main") << none;
        QTest::newRow("headers to come") << z("# stash 3|# new.thing|") << none << none << none << none;
    }
    void head()
    {
        QFETCH(QByteArray, porcelain);
        const Result<RepositoryState> state = RepositoryState::parse(porcelain);
        QVERIFY(state);
        QTEST(state->branch, "branch");
        QTEST(state->head, "head");
        QTEST(state->upstream, "upstream");
        const QByteArray distance = state->distance ? QByteArray::number(state->distance->ahead) + ' '
                                                          + QByteArray::number(state->distance->behind)
                                                    : QByteArray();
        QTEST(distance, "distance");
        QVERIFY(state->entries.isEmpty());
    }

    void entries()
    {
        const QByteArray modes = " 100644 100644 100644 " + oid + ' ' + oid;
        const Result<RepositoryState> state = RepositoryState::parse(z(
            "1 .M N..." + modes + " with space\nand line|2 R. N..." + modes + " R100 new name|old name|u UU N... 100644"
            + modes + ' ' + oid + " both|1 .M S..U" + modes + " sub|? \xff.md|! out/|x to come|"));
        QVERIFY(state);
        using Kind = StatusEntry::Kind;
        const QList<StatusEntry> expected {
            { .kind = Kind::Changed, .worktree = 'M', .path = "with space\nand line" },
            { .kind = Kind::Renamed, .index = 'R', .path = "new name", .originalPath = "old name" },
            { .kind = Kind::Unmerged, .index = 'U', .worktree = 'U', .path = "both" },
            { .kind = Kind::Changed, .worktree = 'M', .isSubmodule = true, .path = "sub" },
            { .kind = Kind::Untracked, .path = "\xff.md" },
            { .kind = Kind::Ignored, .path = "out/" },
        };
        QCOMPARE(state->entries.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(state->entries[i] == expected[i], expected[i].path.constData());
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("porcelain");
        QTest::newRow("words") << QByteArray("fatal: no\n");
        QTest::newRow("cut off") << QByteArray("? a.md");
        QTest::newRow("empty record") << z("|");
        QTest::newRow("too few words") << z("1 .M N... 100644|");
        QTest::newRow("rename without origin") << z("2 R. N... 1 1 1 a b R100 new|");
    }
    void malformed()
    {
        QFETCH(QByteArray, porcelain);
        const Result<RepositoryState> state = RepositoryState::parse(porcelain);
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestRepositoryState)
#include "tst_repositorystate.moc"
