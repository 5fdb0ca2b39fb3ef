// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/atomicfile.h"
#include "entry/draftstore.h"
#include "entry/failingdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QByteArray folder() const { return QFile::encodeName(m_home->filePath(u"state/drafts"_s)); }
    QStringList files() const
    {
        QStringList names = QDir(QFile::decodeName(folder())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeIf([](const QString &name) { return name.endsWith(u".owner"); });
        return names;
    }
    QString onlyFile() const { return QFile::decodeName(folder()) + u'/' + files().value(0); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static Draft draft(const QByteArray &name, const QByteArray &text, int second = 0)
    {
        return { .libraryPath = "/home/ada/lib",
                 .filePath = "/home/ada/lib/" + name,
                 .baseHash = contentHash("base"),
                 .text = text,
                 .caret = text.size() / 2,
                 .time = QDateTime(QDate(2026, 3, 1), QTime(12, 0, second, 345), QTimeZone::UTC) };
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a.md") << QByteArray("---\ntitle: A\n---\nText\n");
        QTest::newRow("empty") << QByteArray("a.md") << QByteArray("");
        QTest::newRow("line ends") << QByteArray("a.md")
                                   << QByteArray("\n\nCommonplace draft 1\r\nlength: 3\r\n\r\n\r");
        QTest::newRow("BOM, NUL, not UTF-8") << QByteArray("a.md") << "\xef\xbb\xbfx\0\xff"_ba;
        QTest::newRow("name") << QByteArray("a b%20\n\xff: é.md") << QByteArray("x");
        QTest::newRow("large") << QByteArray("a.md") << QByteArray(1'000'000, '\r');
    }
    void keepsEveryByte()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        const Draft kept = draft(name, text);
        QVERIFY(DraftStore(folder()).save(kept));
        const DraftStore later(folder());
        const auto found = later.load(kept.filePath);
        QVERIFY(found && found->size() == 1);
        QVERIFY(found->constFirst() == kept);
        QVERIFY(later.list().value() == QList<Draft> { kept });
    }

    void keepsWhatItWasMadeFrom()
    {
        DraftStore store(folder());
        Draft kept = draft("a.md", "Text\n\n");
        kept.base = "base";
        QVERIFY(store.save(kept));
        QVERIFY(store.list().value() == QList<Draft> { kept });
        // What is cut off of it costs nothing of the text …
        const QByteArray whole = bytesOf(onlyFile());
        kept.base.clear();
        put(onlyFile(), whole.chopped(1));
        QVERIFY(store.list().value() == QList<Draft> { kept });
        // … and of a large one none is kept, since it is written with each change.
        kept.base = QByteArray(2'000'000, 'x');
        kept.baseHash = contentHash(kept.base);
        QVERIFY(store.save(kept));
        QVERIFY(bytesOf(onlyFile()).size() < 1000);
        kept.base.clear();
        QVERIFY(store.list().value() == QList<Draft> { kept });
    }

    void readableWithoutThisProgram()
    {
        QVERIFY(DraftStore(folder()).save(draft("é a.md", "Text\n")));
        QCOMPARE(bytesOf(onlyFile()), "Commonplace draft 1\n"
                                      "library: /home/ada/lib\n"
                                      "file: /home/ada/lib/%C3%A9%20a.md\n"
                                      "base: "
                                          + contentHash("base").toHex()
                                          + "\n"
                                            "caret: 2\n"
                                            "time: 2026-03-01T12:00:00.345Z\n"
                                            "length: 5\n"
                                            "hash: "
                                          + contentHash("Text\n").toHex()
                                          + "\n"
                                            "\n"
                                            "Text\n");
    }

    void oneFileForEachEntry()
    {
        DraftStore store(folder());
        QVERIFY(store.list().value().isEmpty());
        QVERIFY(store.load("/home/ada/lib/a.md")->isEmpty());
        QVERIFY(store.remove("/home/ada/lib/a.md"));
        QVERIFY(store.save(draft("a.md", "one", 1)));
        QVERIFY(store.save(draft("b.md", "b", 2)));
        QVERIFY(store.save(draft("a.md", "two", 3)));
        QCOMPARE(files().size(), 2);
        QVERIFY(store.list().value() == (QList<Draft> { draft("a.md", "two", 3), draft("b.md", "b", 2) }));
        QVERIFY(store.remove("/home/ada/lib/a.md"));
        QVERIFY(store.list().value() == QList<Draft> { draft("b.md", "b", 2) });
        QCOMPARE(store.save({}).error().code, ErrorCode::InvalidArgument);
    }

    void nobodyElseReadsThem()
    {
        QVERIFY(DraftStore(folder()).save(draft("a.md", "secret")));
        struct stat info {};
        QVERIFY(::stat(folder().constData(), &info) == 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0700));
    }

    void everyTruncation()
    {
        DraftStore store(folder());
        const Draft kept = draft("a.md", "---\ntitle: A\n---\n");
        QVERIFY(store.save(kept));
        const QByteArray whole = bytesOf(onlyFile());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            put(onlyFile(), whole.first(size));
            QVERIFY(store.list().value().isEmpty());
            const auto found = store.load(kept.filePath);
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::Malformed);
        }
        QCOMPARE(found(store, kept),
                 u"The unsaved text kept in “%1” is not whole. It was left there; look into it with a "
                 "text editor."_s.arg(onlyFile()));
        QCOMPARE(bytesOf(onlyFile()), whole.chopped(1));
        put(onlyFile(), whole + 'x');
        QVERIFY(store.list().value().isEmpty());
        // Saving again mends it.
        QVERIFY(store.save(kept));
        QVERIFY(store.list().value() == QList<Draft> { kept });
    }

    void otherProgramsDrafts()
    {
        // While another program runs, its drafts are nobody else's.
        auto other = std::make_unique<DraftStore>(folder());
        DraftStore store(folder());
        QVERIFY(other->save(draft("a.md", "theirs", 1)));
        QVERIFY(store.load("/home/ada/lib/a.md")->isEmpty());
        QVERIFY(store.save(draft("a.md", "mine", 2)));
        QVERIFY(other->list().value() == QList<Draft> { draft("a.md", "theirs", 1) });
        QVERIFY(store.list().value() == QList<Draft> { draft("a.md", "mine", 2) });
        QVERIFY(store.remove(draft("a.md", "theirs", 1)));
        QVERIFY(other->remove("/home/ada/lib/a.md"));
        QCOMPARE(files().size(), 1);
        QVERIFY(other->save(draft("a.md", "theirs", 3)));
        store.cleanUp();
        QVERIFY(store.load("/home/ada/lib/a.md").value() == QList<Draft> { draft("a.md", "mine", 2) });

        // Once it has ended, they are found beside one's own, and one's own never take their place.
        other.reset();
        QVERIFY(store.load("/home/ada/lib/a.md").value()
                == (QList<Draft> { draft("a.md", "theirs", 3), draft("a.md", "mine", 2) }));
        QVERIFY(store.save(draft("a.md", "mine again", 4)));
        QVERIFY(store.remove("/home/ada/lib/a.md"));
        QVERIFY(store.load("/home/ada/lib/a.md").value() == QList<Draft> { draft("a.md", "theirs", 3) });
        QVERIFY(store.remove(draft("a.md", "theirs", 3)));
        QCOMPARE(files().size(), 0);
    }

    void setAside()
    {
        DraftStore store(folder());
        QVERIFY(store.setAside("/home/ada/lib/a.md"));
        QVERIFY(store.save(draft("a.md", "found", 1)));
        QVERIFY(store.setAside("/home/ada/lib/a.md"));
        QVERIFY(store.save(draft("a.md", "typed since", 2)));
        QVERIFY(store.list().value() == (QList<Draft> { draft("a.md", "typed since", 2), draft("a.md", "found", 1) }));
        QVERIFY(store.remove("/home/ada/lib/a.md"));
        QVERIFY(store.list().value() == QList<Draft> { draft("a.md", "found", 1) });
    }

    void fromBeforeThereWereOwners()
    {
        DraftStore store(folder());
        QVERIFY(store.save(draft("a.md", "old")));
        QVERIFY(QFile::rename(onlyFile(), onlyFile().section(u'-', 0, -2) + u".draft"_s));
        QVERIFY(!files().value(0).contains(u'-'));
        QVERIFY(store.load("/home/ada/lib/a.md").value() == QList<Draft> { draft("a.md", "old") });
        QVERIFY(store.remove(draft("a.md", "old")));
        QCOMPARE(files().size(), 0);
    }

    void whatIsLeft()
    {
        DraftStore store(folder());
        QVERIFY(store.save(draft("a.md", "one")));
        const QDir home(QFile::decodeName(folder()));
        put(home.filePath(u"0123456789abcdef.owner"_s), "");
        put(home.filePath(u".~commonplace-0123456789abcdef"_s), "half");
        put(home.filePath(u".~commonplace-fedcba9876543210"_s), "being written");
        QFile half(home.filePath(u".~commonplace-0123456789abcdef"_s));
        QVERIFY(half.open(QIODevice::ReadWrite)
                && half.setFileTime(QDateTime::currentDateTime().addSecs(-3700), QFileDevice::FileModificationTime));
        store.cleanUp();
        QStringList left = home.entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(left.takeFirst(), u".~commonplace-fedcba9876543210"_s);
        QCOMPARE(left.size(), 2); // the draft and its owner
        QVERIFY(store.list().value() == QList<Draft> { draft("a.md", "one") });
    }

    void foreignFiles()
    {
        DraftStore store(folder());
        const Draft kept = draft("a.md", "one");
        QVERIFY(store.save(kept));
        const QByteArray whole = bytesOf(onlyFile());
        const QDir home(QFile::decodeName(folder()));
        put(home.filePath(u"copy.draft"_s), whole);
        put(home.filePath(u"later.draft"_s), QByteArray(whole).replace("draft 1\n", "draft 2\n"));
        put(home.filePath(u"notes.txt"_s), "mine");
        put(home.filePath(u".~commonplace-0123456789abcdef"_s), "half");
        QVERIFY(home.mkdir(u"folder.draft"_s));
        QVERIFY(::mkfifo(QByteArray(folder() + "/pipe.draft").constData(), 0600) == 0);
        QVERIFY(store.list().value() == QList<Draft> { kept });
        QCOMPARE(files().size(), 5);
    }

    void caretOutside()
    {
        DraftStore store(folder());
        Draft kept = draft("a.md", "one");
        kept.caret = 99;
        QVERIFY(store.save(kept));
        QCOMPARE(store.load(kept.filePath)->constFirst().caret, 3);
    }

    void failedSaveKeepsTheEarlier()
    {
        FailingDisk counting;
        DraftStore counted(folder(), &counting);
        QVERIFY(counted.save(draft("a.md", "one")));
        counting.calls.clear();
        QVERIFY(counted.save(draft("a.md", "two")));
        QVERIFY(counted.remove("/home/ada/lib/a.md"));
        const qsizetype calls = counting.calls.size() - 1;
        for (int call = 0; call < calls; ++call) {
            FailingDisk disk;
            disk.error = ENOSPC;
            DraftStore store(folder(), &disk);
            QVERIFY(store.save(draft("a.md", "one")));
            disk.calls.clear();
            disk.failAt = call;
            const auto saved = store.save(draft("a.md", "two"));
            disk.failAt = -1;
            const QList<Draft> found = store.load("/home/ada/lib/a.md").value();
            QCOMPARE(found.size(), 1);
            QCOMPARE(found[0].text, saved ? "two"_ba : "one"_ba);
            QVERIFY(store.remove("/home/ada/lib/a.md"));
            QCOMPARE(files().size(), 0);
        }
    }

    void folderCannotBeMade()
    {
        put(m_home->filePath(u"state"_s), "a file");
        DraftStore store(folder());
        QVERIFY(!store.save(draft("a.md", "one")));
        QVERIFY(!store.list());
    }

    void fromManyThreads()
    {
        DraftStore store(folder());
        QList<QFuture<bool>> calls;
        for (int i = 0; i < 60; ++i) {
            calls << QtConcurrent::run([&store, i] {
                const Draft mine = draft(QByteArray::number(i % 3), QByteArray(i, 'x'));
                const auto all = store.save(mine) ? store.list() : Result<QList<Draft>>();
                return all && !all->isEmpty() && store.load(mine.filePath).has_value();
            });
        }
        for (QFuture<bool> &call : calls)
            QVERIFY(call.result());
        QCOMPARE(files().size(), 3);
    }

private:
    static QString found(const DraftStore &store, const Draft &draft)
    {
        const auto result = store.load(draft.filePath);
        return result ? QString() : result.error().message;
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
