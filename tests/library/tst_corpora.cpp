// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every entry there is opens without a changed byte, the broken ones with a place and a message: the sample library
// and, where they are present, the shared libraries.

#include "entry/entry.h"
#include "library/library.h"
#include "testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("unreadable"); // -1: whatever there is
        QTest::newRow("sample library") << TestData::source(u"resources/sample-library"_s) << 30 << 0;
        const auto shared = [](const char *path, int fewest, int unreadable) {
            const QString folder = TestData::shared(QLatin1StringView(path));
            if (!folder.isEmpty())
                QTest::newRow(path) << folder << fewest << unreadable;
        };
        shared("corpora/beautiful-solutions", 50, -1);
        shared("corpora/commons-os-2026-01", 100, 34);
        shared("corpora/commons-os-7.1", 100, -1);
        shared("seeds", 4, -1);
    }
    void entries()
    {
        QFETCH(QString, folder);
        QFETCH(int, fewest);
        QFETCH(int, unreadable);
        QDirIterator files(folder, { u"*.md"_s, u"*.txt"_s }, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        int broken = 0;
        while (files.hasNext()) {
            const QByteArray path = files.next().toUtf8();
            const QByteArray bytes = TestData::bytes(QString::fromUtf8(path));
            const Entry entry = Entry::read(bytes);
            ++read;
            QVERIFY2(entry.bytes() == bytes, path.constData());
            QVERIFY2(entry.bodyRange().start >= 0 && entry.bodyRange().end == bytes.size(), path.constData());
            if (entry.state() != Entry::State::Unreadable) {
                QVERIFY2(entry.fault() == Error(), path.constData());
                continue;
            }
            ++broken;
            QVERIFY2(entry.fault().line > 0 && entry.fault().line <= bytes.count('\n') + 1, path.constData());
            QVERIFY2(entry.fault().column > 0, path.constData());
            QVERIFY2(entry.fault().message.size() > 10, path.constData());
        }
        QVERIFY2(read >= fewest, qPrintable(u"%1 entries"_s.arg(read)));
        if (unreadable >= 0)
            QCOMPARE(broken, unreadable);
    }

    void libraries_data() { entries_data(); }
    void libraries()
    {
        QFETCH(QString, folder);
        QFETCH(int, fewest);
        QFETCH(int, unreadable);
        const Result<Library> library = Library::load(folder);
        QVERIFY(library.has_value());
        QVERIFY2(library->entries().size() >= fewest, qPrintable(u"%1 entries"_s.arg(library->entries().size())));
        QVERIFY(library->unreadFiles().isEmpty());
        int broken = 0;
        for (const EntryInfo &entry : library->entries()) {
            QVERIFY2(!entry.title.isEmpty(), qPrintable(entry.path));
            QVERIFY2(QFile::exists(folder + u'/' + entry.path), qPrintable(entry.path));
            broken += entry.unreadable ? 1 : 0;
        }
        if (unreadable >= 0)
            QCOMPARE(broken, unreadable);
    }
};

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
