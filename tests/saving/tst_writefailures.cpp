// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whichever call to the system fails while entries are saved or changed: each file is as it was or as it was to be,
// what is said of it is true, and the versions hold what the files hold.

#include "entry/failingdisk.h"
#include "git/scratchrepository.h"
#include "library/bulkchange.h"
#include "library/entrysaver.h"

#include <cstring>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Old = "---\ntitle: A\n---\n" + QByteArray(9000, 'o') + '\n';
const QByteArray New = "---\ntitle: B\n---\n" + QByteArray(20000, 'n') + '\n';

} // namespace

class TestWriteFailures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static QByteArray bytesOf(const QByteArray &path)
    {
        const auto file = readFile(path);
        return file ? file->bytes : "(none)"_ba;
    }
    static QByteArray versions(const ScratchRepository &scratch)
    {
        return scratch.git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }).trimmed();
    }
    static QByteArray atHead(const ScratchRepository &scratch, const QString &path)
    {
        return scratch.git({ u"cat-file"_s, u"blob"_s, u"HEAD:"_s + path });
    }
    /// Files of the library, but for temporary ones that could not be removed.
    static QStringList names(const ScratchRepository &scratch)
    {
        QStringList found = QDir(scratch.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        found.removeIf([](const QString &name) { return isTemporaryFile(QFile::encodeName(name)); });
        return found;
    }
    static void errorRows()
    {
        QTest::addColumn<int>("error");
        for (const int error : { ENOSPC, EDQUOT, EIO, EROFS, EACCES })
            QTest::newRow(std::strerror(error)) << error;
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void saving_data() { errorRows(); }
    void saving()
    {
        QFETCH(int, error);
        const ScratchRepository scratch;
        scratch.write("a.md", Old);
        scratch.commitAll();
        const QByteArray path = scratch.at("a.md");
        const auto request = [&](const FailingDisk &disk, const QByteArray &bytes) {
            return SaveRequest { .path = QFile::decodeName(path),
                                 .bytes = bytes,
                                 .expected = readFile(path)->stamp,
                                 .repository = scratch.open(),
                                 .words = [](const std::optional<QByteArray> &) { return u"A: title"_s; },
                                 .identity = {},
                                 .disk = &disk };
        };
        const FailingDisk counting;
        QVERIFY(saveEntry(request(counting, New)));
        QVERIFY(saveEntry(request(FailingDisk(), Old))->version == SaveOutcome::Version::TakenBack);
        QCOMPARE(versions(scratch), QByteArray("1"));

        int failures = 0;
        for (int call = 0; call < counting.calls.size(); ++call) {
            const QByteArray where = QByteArray::number(call) + ' ' + counting.calls[call];
            FailingDisk disk;
            disk.failAt = call;
            disk.error = error;
            const Result<SaveOutcome> saved = saveEntry(request(disk, New));
            QCOMPARE(names(scratch), QStringList { u"a.md"_s });
            if (saved) {
                QVERIFY2(bytesOf(path) == New, where.constData());
                QVERIFY2(saved->version == SaveOutcome::Version::Kept, where.constData());
                QCOMPARE(atHead(scratch, u"a.md"_s), New);
                QVERIFY(saveEntry(request(FailingDisk(), Old))->version == SaveOutcome::Version::TakenBack);
                continue;
            }
            ++failures;
            QVERIFY2(bytesOf(path) == Old, where.constData());
            QCOMPARE(versions(scratch), QByteArray("1"));
            const QString message = saved.error().message;
            const bool isClear =
                message.contains(QFile::decodeName(path)) && message.endsWith(u'.')
                && (message.contains(u"the file is as it was before"_s) || message.contains(u"could not be read"_s)
                    || message.contains(u"may not read"_s));
            QVERIFY2(isClear, qPrintable(message));
        }
        QVERIFY(failures >= 5);
    }

    void changingMany_data() { errorRows(); }
    void changingMany()
    {
        QFETCH(int, error);
        const QStringList paths { u"a.md"_s, u"b.md"_s, u"c.md"_s };
        const auto changes = [&] {
            QList<FileChange> all;
            for (const QString &path : paths)
                all.append({ .path = path,
                             .hash = contentHash(Old),
                             .edits = { { .range = { .start = 4, .end = 12 }, .replacement = "title: B" } } });
            all[1].newPath = u"moved/b.md"_s;
            return all;
        };
        const QByteArray changed = QByteArray(Old).replace("title: A", "title: B");
        const auto attempt = [&](const ScratchRepository &scratch, const FailingDisk &disk) {
            for (const QString &path : paths)
                scratch.write(path.toUtf8(), Old);
            scratch.commitAll();
            return changeFiles({ .root = scratch.path(),
                                 .repository = scratch.open(),
                                 .message = u"All"_s,
                                 .identity = {},
                                 .disk = &disk },
                               changes());
        };
        FailingDisk counting;
        {
            const ScratchRepository scratch;
            const BulkOutcome whole = attempt(scratch, counting);
            QVERIFY(whole.failures.isEmpty());
            QCOMPARE(whole.changed.size(), 3);
        }
        int failures = 0;
        // Each kind of call, in each of the files.
        for (int call = 0; call < counting.calls.size(); call += error == ENOSPC ? 1 : 5) {
            const QByteArray where = QByteArray::number(call) + ' ' + counting.calls[call];
            const ScratchRepository scratch;
            FailingDisk disk;
            disk.failAt = call;
            disk.error = error;
            const BulkOutcome outcome = attempt(scratch, disk);
            QVERIFY2(outcome.changed.size() + outcome.failures.size() == 3, where.constData());
            failures += int(outcome.failures.size());
            for (const QString &path : paths) {
                const QString moved = path == u"b.md" ? u"moved/b.md"_s : path;
                const QByteArray before = bytesOf(scratch.at(path.toUtf8()));
                const QByteArray after = bytesOf(scratch.at(moved.toUtf8()));
                const bool isDone = std::ranges::contains(outcome.changed, path, &ChangedFile::path);
                const bool isTold = std::ranges::contains(outcome.failures, path, &Error::file);
                QVERIFY2(isDone != isTold, where.constData());
                QVERIFY2(isDone ? after == changed : before == Old, where.constData());
                QVERIFY2(path == moved || isDone == (before == "(none)"), where.constData());
                // And the version holds it so.
                if (!outcome.changed.isEmpty()) {
                    QVERIFY(outcome.version == SaveOutcome::Version::Kept);
                    QCOMPARE(atHead(scratch, isDone ? moved : path), isDone ? changed : Old);
                }
            }
            for (const Error &failure : outcome.failures)
                QVERIFY2(!failure.message.isEmpty() && failure.message.endsWith(u'.'), qPrintable(failure.message));
        }
        QVERIFY(failures > 0);
    }
};

QTEST_GUILESS_MAIN(TestWriteFailures)
#include "tst_writefailures.moc"
