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
                          .words = [](const std::optional<QByteArray> &) { return u"B: title"_s; },
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

    void furtherSaves()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.write("b.md", First);
        scratch.commitAll();
        // Each message is made from what the version before has, not from what was saved last.
        const auto save = [&](const QByteArray &path, const QByteArray &bytes, const QString &own = {}) {
            SaveRequest request = requestFor(scratch, path, bytes);
            request.message = own;
            request.words = [&](const std::optional<QByteArray> &before) {
                return !before ? u"new"_s : *before == First ? u"from the first"_s : u"from another"_s;
            };
            const Result<SaveOutcome> saved = saveEntry(request);
            return saved ? std::pair(saved->version, saved->message)
                         : std::pair(SaveOutcome::Version::Failed, QString());
        };
        using Version = SaveOutcome::Version;
        QCOMPARE(save("a.md", "1\n"), std::pair(Version::Kept, u"from the first"_s));
        QCOMPARE(save("a.md", "2\n"), std::pair(Version::Added, u"from the first"_s));
        QCOMPARE(save("a.md", First).first, Version::TakenBack);
        QCOMPARE(save("a.md", "3\n"), std::pair(Version::Kept, u"from the first"_s));
        // What a person worded stays, until they word it anew.
        QCOMPARE(save("a.md", "4\n", u"My words"_s), std::pair(Version::Added, u"My words"_s));
        QCOMPARE(save("a.md", "5\n"), std::pair(Version::Added, u"My words"_s));
        QCOMPARE(save("a.md", "6\n", u"Better words"_s), std::pair(Version::Added, u"Better words"_s));
        QCOMPARE(lastMessage(scratch), "Better words"_ba);
        QCOMPARE(save("c.md", "1\n"), std::pair(Version::Kept, u"new"_s));
        QCOMPARE(save("c.md", "2\n"), std::pair(Version::Added, u"new"_s));
        // Back to the first: it comes to the top, and what is saved still becomes a part of it.
        QCOMPARE(save("a.md", "7\n"), std::pair(Version::Added, u"Better words"_s));
        QCOMPARE(scratch.git({ u"log"_s, u"--format=%s"_s }), "Better words\nnew\nFirst\n"_ba);
        // What others have stays as it is.
        scratch.git({ u"tag"_s, u"sent"_s });
        QCOMPARE(save("a.md", "8\n"), std::pair(Version::Kept, u"from another"_s));
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), ""_ba);
    }

    void aVersionThatAHookRefusedIsPartOfTheNext()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        const auto words = [](const std::optional<QByteArray> &before) {
            return *before == First ? u"all of it"_s : u"a part"_s;
        };
        scratch.writeHook("pre-commit", "#!/bin/sh\nexit 1\n");
        SaveRequest request = requestFor(scratch, "a.md", Second);
        request.words = words;
        QCOMPARE(saveEntry(request)->version, SaveOutcome::Version::Failed);
        scratch.writeHook("pre-commit", "#!/bin/sh\n");
        request = requestFor(scratch, "a.md", Second + "More\n");
        request.words = words;
        QCOMPARE(saveEntry(request)->version, SaveOutcome::Version::Kept);
        QCOMPARE(lastMessage(scratch), "all of it"_ba);
    }

    void anotherVersionMeanwhile()
    {
        // Between asking for the open version and adding to it another window keeps one.
        const ScratchRepository scratch;
        scratch.write("a.md", First);
        scratch.commitAll();
        QCOMPARE(saveEntry(requestFor(scratch, "a.md", "1\n"))->version, SaveOutcome::Version::Kept);
        SaveRequest request = requestFor(scratch, "a.md", Second);
        int asked = 0;
        request.words = [&](const std::optional<QByteArray> &before) {
            if (++asked == 1)
                scratch.git({ u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"Other"_s });
            return QString::fromUtf8(before->trimmed().last(1));
        };
        const Result<SaveOutcome> saved = saveEntry(request);
        QCOMPARE(saved->version, SaveOutcome::Version::Kept);
        QCOMPARE(asked, 2);
        QCOMPARE(scratch.git({ u"log"_s, u"--format=%s"_s }), "1\nOther\nB: title\nFirst\n"_ba);
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
