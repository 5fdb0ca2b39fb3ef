// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several files changed as one: each as it was meant or not at all, one version, and the way back.

#include "git/scratchrepository.h"
#include "library/bulkchange.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Text = "---\ntitle: A\n---\nText\n";

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
