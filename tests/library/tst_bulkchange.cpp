// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several files changed as one: each as it was meant or not at all, one version, and the way back.

#include "git/scratchrepository.h"
#include "library/bulkchange.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Text = "---\ntitle: A\n---\nText\n";

QString placeOf(const ScratchRepository &scratch, const QByteArray &path)
{
    return QFile::decodeName(scratch.at(path));
}

FileChange titleChange(const QString &path, const QByteArray &bytes, const QByteArray &title)
{
    const qsizetype at = bytes.indexOf("A\n");
    return { .path = path, .hash = contentHash(bytes), .edits = { { { at, at + 1 }, title } } };
}

} // namespace

class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ScratchRepository::isolate(m_folder.filePath(u"gitconfig"_s)); }

    void oneVersionAndBack()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", Text);
        scratch.write("p/b.md", Text);
        scratch.write("changed.md", Text + "More\n");
        scratch.commitAll();
        const BulkRequest request {
            .root = scratch.path(), .repository = scratch.open(), .message = u"Mend 2 relations"_s, .identity = {}
        };
        const BulkOutcome outcome =
            changeFiles(request, { titleChange(u"a.md"_s, Text, "B"), titleChange(u"p/b.md"_s, Text, "C"),
                                   titleChange(u"changed.md"_s, Text, "D"), titleChange(u"gone.md"_s, Text, "E"),
                                   titleChange(u"a.md"_s, Text, "'") });
        QCOMPARE(outcome.changed.size(), 2);
        QCOMPARE(outcome.version, SaveOutcome::Version::Kept);
        QCOMPARE(readFile(scratch.at("a.md"))->bytes, QByteArray("---\ntitle: B\n---\nText\n"));
        QCOMPARE(readFile(scratch.at("p/b.md"))->bytes, QByteArray("---\ntitle: C\n---\nText\n"));
        QCOMPARE(readFile(scratch.at("changed.md"))->bytes, Text + "More\n");
        QCOMPARE(scratch.git({ u"show"_s, u"--numstat"_s, u"--format=%s"_s }),
                 "Mend 2 relations\n\n1\t1\ta.md\n1\t1\tp/b.md\n"_ba);
        QList<ErrorCode> codes;
        for (const Error &error : outcome.failures)
            codes.append(error.code);
        QCOMPARE(codes, (QList { ErrorCode::Changed, ErrorCode::NotFound, ErrorCode::Changed }));

        scratch.write("p/b.md", "someone else's\n");
        const BulkOutcome back = bringBack(request, outcome.changed);
        QCOMPARE(back.changed.size(), 1);
        QCOMPARE(readFile(scratch.at("a.md"))->bytes, Text);
        QCOMPARE(readFile(scratch.at("p/b.md"))->bytes, QByteArray("someone else's\n"));
        QCOMPARE(back.failures.size(), 1);
        QCOMPARE(back.failures.constFirst().code, ErrorCode::Changed);
    }

    void movesAndRemoves()
    {
        const ScratchRepository scratch;
        scratch.write("a/index.md", Text);
        scratch.write("a/img.png", "\x89PNG");
        scratch.write("b.md", Text);
        scratch.write("c.md", Text);
        scratch.commitAll();
        QVERIFY(QFile::setPermissions(placeOf(scratch, "a/index.md"), QFile::ReadOwner | QFile::WriteOwner));
        const BulkRequest request {
            .root = scratch.path(), .repository = scratch.open(), .message = u"Rename A"_s, .identity = {}
        };
        FileChange moved = titleChange(u"a/index.md"_s, Text, "B");
        moved.newPath = u"d/e/index.md"_s;
        moved.isEssential = true;
        const BulkOutcome outcome =
            changeFiles(request, { moved,
                                   { .path = u"a/img.png"_s, .hash = {}, .newPath = u"d/e/img.png"_s },
                                   titleChange(u"c.md"_s, Text, "D"),
                                   { .path = u"b.md"_s, .hash = contentHash(Text), .isRemoved = true } });
        QVERIFY(outcome.failures.isEmpty());
        QCOMPARE(outcome.version, SaveOutcome::Version::Kept);
        QCOMPARE(readFile(scratch.at("d/e/index.md"))->bytes, "---\ntitle: B\n---\nText\n"_ba);
        QCOMPARE(QFile::permissions(placeOf(scratch, "d/e/index.md")) & QFile::ReadOther, QFile::Permissions {});
        QVERIFY(!QFileInfo::exists(placeOf(scratch, "a")));
        QVERIFY(!QFileInfo::exists(placeOf(scratch, "b.md")));
        QCOMPARE(scratch.git({ u"show"_s, u"--name-status"_s, u"-M30"_s, u"--format=%s"_s }),
                 "Rename A\n\nD\tb.md\nM\tc.md\nR100\ta/img.png\td/e/img.png\nR059\ta/index.md\td/e/index.md\n"_ba);
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), ""_ba);

        const BulkOutcome back = bringBack(request, outcome.changed);
        QVERIFY(back.failures.isEmpty());
        QCOMPARE(readFile(scratch.at("a/index.md"))->bytes, Text);
        QCOMPARE(readFile(scratch.at("a/img.png"))->bytes, "\x89PNG"_ba);
        QCOMPARE(readFile(scratch.at("b.md"))->bytes, Text);
        QVERIFY(!QFileInfo::exists(placeOf(scratch, "d")));
        QCOMPARE(scratch.git({ u"diff"_s, u"--stat"_s, u"HEAD~2"_s }), ""_ba);

        const BulkOutcome again = bringBack(request, back.changed);
        QVERIFY(again.failures.isEmpty());
        QVERIFY(!QFileInfo::exists(placeOf(scratch, "b.md")));
        QVERIFY(QFileInfo::exists(placeOf(scratch, "d/e/img.png")));
    }

    /// Where the entry itself cannot go, nothing else changes.
    void essentialFirst()
    {
        const ScratchRepository scratch;
        for (const char *path : { "a.md", "a.es.md", "b.md", "taken.md" })
            scratch.write(path, Text);
        scratch.commitAll();
        const BulkRequest request {
            .root = scratch.path(), .repository = scratch.open(), .message = u"Rename"_s, .identity = {}
        };
        const auto move = [](const QString &from, const QString &to) {
            return FileChange { .path = from, .hash = contentHash(Text), .newPath = to, .isEssential = true };
        };
        for (const QString &to : { u"taken.md"_s, u"../out.md"_s, u"/tmp/out.md"_s, u"b.md/in.md"_s }) {
            const BulkOutcome outcome =
                changeFiles(request, { move(u"a.es.md"_s, u"moved.es.md"_s), move(u"a.md"_s, to),
                                       titleChange(u"b.md"_s, Text, "B") });
            QVERIFY(outcome.changed.isEmpty());
            QCOMPARE(outcome.failures.size(), 1);
            QCOMPARE(outcome.failures.constFirst().file, u"a.md"_s);
            QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), ""_ba);
        }
    }

    /// What no version holds is not lost.
    void whatIsInNoVersionGoesToTheTrash()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        const ScratchRepository scratch;
        scratch.write("a.md", Text);
        scratch.commitAll();
        scratch.write("a.md", Text + "Not kept yet.\n");
        const BulkRequest request {
            .root = scratch.path(), .repository = scratch.open(), .message = u"Delete A"_s, .identity = {}
        };
        const BulkOutcome outcome = changeFiles(
            request, { { .path = u"a.md"_s, .hash = contentHash(Text + "Not kept yet.\n"), .isRemoved = true } });
        QVERIFY2(outcome.failures.isEmpty(), qPrintable(outcome.failures.value(0).message));
        QVERIFY(!QFileInfo::exists(placeOf(scratch, "a.md")));
        QStringList found;
        for (const QString &place : { home.path(), scratch.path() }) {
            QDirIterator files(place, { u"a*.md"_s }, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                found.append(files.next());
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(readFile(QFile::encodeName(found.constFirst()))->bytes, Text + "Not kept yet.\n");
    }

    void whatCouldNotBeReadAfterwardsIsLeft()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(Text), Text.size());
        file.close();
        const BulkRequest request { .root = folder.path(), .repository = {}, .message = {}, .identity = {} };
        const BulkOutcome outcome = changeFiles(request, { titleChange(u"a.md"_s, Text, "'open") });
        QVERIFY(outcome.changed.isEmpty());
        QCOMPARE(outcome.failures.constFirst().code, ErrorCode::Refused);
        QCOMPARE(readFile(QFile::encodeName(file.fileName()))->bytes, Text);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
