// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/scratchrepository.h"
#include "library/entrysaver.h"
#include "testdata.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray First = "---\ntitle: A\nyear: 1\n---\nText\n";
const QByteArray Second = "---\ntitle: B\nyear: 1\n---\nText\n";

SaveRequest requestFor(const ScratchRepository &scratch, const QByteArray &path, const QByteArray &bytes)
{
    SaveRequest request { .path = scratch.path() + u'/' + QString::fromUtf8(path),
                          .bytes = bytes,
                          .expected = {},
                          .repository = scratch.open(),
                          .message = u"B: title"_s,
                          .identity = {} };
    if (const Result<FileContents> file = readFile(scratch.at(path)))
        request.expected = file->stamp;
    return request;
}

QByteArray lastMessage(const ScratchRepository &scratch)
{
    return scratch.git({ u"log"_s, u"-1"_s, u"--format=%B"_s }).trimmed();
}

} // namespace

class TestEntrySaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        ScratchRepository::isolate(m_folder.filePath(u"gitconfig"_s));
    }
    void init() { ScratchRepository::isolate(m_folder.filePath(u"gitconfig"_s)); }

    void keepsTheFileAlone()
    {
        const ScratchRepository scratch;
        scratch.write("p/ä b.md", First);
        scratch.write("other.md", First);
        scratch.commitAll();
        scratch.write("other.md", Second);
        scratch.git({ u"add"_s, u"other.md"_s });
        scratch.write("new.md", First);

        const Result<SaveOutcome> saved = saveEntry(requestFor(scratch, "p/ä b.md", Second));
        QVERIFY(saved.has_value());
        QCOMPARE(saved->versionError.message, QString());
        QCOMPARE(saved->version, SaveOutcome::Version::Kept);
        QCOMPARE(saved->file.bytes, Second);
        QCOMPARE(saved->file.stamp, readFile(scratch.at("p/ä b.md"))->stamp);
        QCOMPARE(lastMessage(scratch), "B: title"_ba);
        QCOMPARE(scratch.git({ u"-c"_s, u"core.quotepath=off"_s, u"show"_s, u"--numstat"_s, u"--format="_s }),
                 "1\t1\tp/ä b.md\n"_ba);
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), "M  other.md\n?? new.md\n"_ba);
    }

    void newEntry()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        SaveRequest request = requestFor(scratch, "b.md", Second);
        QVERIFY(!request.expected);
        const Result<SaveOutcome> saved = saveEntry(request);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->version, SaveOutcome::Version::Kept);
        QCOMPARE(scratch.git({ u"show"_s, u"--numstat"_s, u"--format="_s }), "5\t0\tb.md\n"_ba);

        // A file that is there already is never taken for the new entry's.
        request.path = scratch.path() + u"/a.md"_s;
        const Result<SaveOutcome> refused = saveEntry(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Changed);
        QCOMPARE(readFile(scratch.at("a.md"))->bytes, First);
    }

    void unchangedText()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        const Result<FileContents> before = readFile(scratch.at("a.md"));
        const Result<SaveOutcome> saved = saveEntry(requestFor(scratch, "a.md", First));
        QVERIFY(saved.has_value());
        QCOMPARE(saved->version, SaveOutcome::Version::NothingNew);
        QCOMPARE(saved->file.stamp, before->stamp);
        QCOMPARE(scratch.git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }), "1\n"_ba);
    }

    void changedOnDisk()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        const SaveRequest request = requestFor(scratch, "a.md", Second);
        scratch.write("a.md", "someone else's");
        const Result<SaveOutcome> saved = saveEntry(request);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Changed);
        QCOMPARE(saved.error().message,
                 u"“%1” was changed by another program since it was opened here. Nothing was written; compare the two "
                 "texts, then save again."_s.arg(request.path));
        QCOMPARE(readFile(scratch.at("a.md"))->bytes, "someone else's"_ba);
        QCOMPARE(scratch.git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }), "1\n"_ba);
    }

    void removedOnDisk()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        const SaveRequest request = requestFor(scratch, "a.md", Second);
        QVERIFY(QFile::remove(request.path));
        const Result<SaveOutcome> saved = saveEntry(request);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Changed);
        QVERIFY(!QFile::exists(request.path));
    }

    void failingHook()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        scratch.writeHook("pre-commit", "#!/bin/sh\necho 'No digits in years, please.' >&2\nexit 1\n");
        const Result<SaveOutcome> saved = saveEntry(requestFor(scratch, "a.md", Second));
        QVERIFY(saved.has_value());
        QCOMPARE(saved->version, SaveOutcome::Version::Failed);
        QCOMPARE(saved->versionError.code, ErrorCode::ToolFailed);
        QVERIFY2(saved->versionError.message.contains(u"No digits in years, please."),
                 qPrintable(saved->versionError.message));
        QCOMPARE(readFile(scratch.at("a.md"))->bytes, Second);
        QCOMPARE(scratch.git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }), "1\n"_ba);

        // Once the hook agrees, saving the same text again keeps the version.
        scratch.writeHook("pre-commit", "#!/bin/sh\nexit 0\n");
        QCOMPARE(saveEntry(requestFor(scratch, "a.md", Second))->version, SaveOutcome::Version::Kept);
    }

    void missingIdentity()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        QFile settings(m_folder.filePath(u"gitconfig"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly | QIODevice::Truncate));
        settings.close();
        SaveRequest request = requestFor(scratch, "a.md", Second);
        const Result<SaveOutcome> saved = saveEntry(request);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->version, SaveOutcome::Version::Failed);
        QCOMPARE(saved->versionError.code, ErrorCode::IdentityMissing);
        QCOMPARE(readFile(scratch.at("a.md"))->bytes, Second);

        request = requestFor(scratch, "a.md", Second);
        request.identity = Identity { .name = u"Grace Ünal"_s, .email = u"grace@example.org"_s };
        QCOMPARE(saveEntry(request)->version, SaveOutcome::Version::Kept);
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%an <%ae>"_s }), "Grace Ünal <grace@example.org>\n"_ba);
    }

    void withoutRepository()
    {
        QTemporaryDir folder;
        SaveRequest request;
        request.path = folder.filePath(u"a.md"_s);
        request.bytes = First;
        const Result<SaveOutcome> saved = saveEntry(request);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->version, SaveOutcome::Version::NoRepository);
        QCOMPARE(TestData::bytes(request.path), First);
    }

    void libraryBelowTheRepository()
    {
        const ScratchRepository scratch;
        scratch.write("docs/library/p/a.md", First);
        scratch.commitAll();
        SaveRequest request = requestFor(scratch, "docs/library/p/a.md", Second);
        request.repository = scratch.open("docs/library");
        QCOMPARE(saveEntry(request)->version, SaveOutcome::Version::Kept);
        QCOMPARE(scratch.git({ u"show"_s, u"--numstat"_s, u"--format="_s }), "1\t1\tdocs/library/p/a.md\n"_ba);
    }

    void symbolicLinkToTheLibrary()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        const QString link = m_folder.filePath(u"link"_s);
        QFile::remove(link);
        QVERIFY(QFile::link(scratch.path(), link));
        SaveRequest request = requestFor(scratch, "a.md", Second);
        request.path = link + u"/a.md"_s;
        const Result<SaveOutcome> saved = saveEntry(request);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->versionError.message, QString());
        QCOMPARE(saved->version, SaveOutcome::Version::Kept);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEntrySaver)
#include "tst_entrysaver.moc"
