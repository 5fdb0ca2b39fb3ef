// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/libraryimage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestLibraryImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"library/media"_s));
        QVERIFY(folder.mkpath(u"library-other"_s));
        write(u"library/media/a.png"_s);
        write(u"library/media/a b%20é.SVG"_s);
        write(u"library/entry.md"_s);
        write(u"outside.png"_s);
        write(u"library-other/b.png"_s);
        QVERIFY(QFile::link(folder.filePath(u"outside.png"_s), folder.filePath(u"library/out.png"_s)));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"library/up"_s)));
        QVERIFY(QFile::link(folder.filePath(u"library/media/a.png"_s), folder.filePath(u"library/in.png"_s)));
        QVERIFY(QFile::link(folder.filePath(u"library/entry.md"_s), folder.filePath(u"library/entry.png"_s)));
        QVERIFY(folder.mkpath(u"library/folder.png"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"library/pipe.png"_s)).constData(), 0600), 0);
        QFile large(folder.filePath(u"library/large.png"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(largestImage + 1));
    }

    void serves_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");

        QTest::newRow("in a folder") << u"media/a.png"_s << "image/png"_ba;
        QTest::newRow("any name") << u"media/a b%20é.SVG"_s << "image/svg+xml"_ba;
        QTest::newRow("link inside") << u"in.png"_s << "image/png"_ba;
        QTest::newRow("up and down again") << u"media/../media/a.png"_s << "image/png"_ba;
    }

    void serves()
    {
        QFETCH(QString, path);
        const Result<LibraryImage> image = readLibraryImage(m_folder.filePath(u"library"_s), path);
        QVERIFY2(image, image ? "" : qPrintable(image.error().message));
        QTEST(image->mimeType, "type");
        QCOMPARE(image->bytes, "bytes"_ba);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("above") << u"../outside.png"_s << ErrorCode::Outside;
        QTest::newRow("far above") << u"media/../../../../../../etc/passwd"_s << ErrorCode::Refused;
        QTest::newRow("a neighbour with the root's name") << u"../library-other/b.png"_s << ErrorCode::Outside;
        QTest::newRow("linked file") << u"out.png"_s << ErrorCode::Outside;
        QTest::newRow("linked folder") << u"up/outside.png"_s << ErrorCode::Outside;
        QTest::newRow("absolute") << m_folder.filePath(u"outside.png"_s) << ErrorCode::NotFound;
        QTest::newRow("missing") << u"media/none.png"_s << ErrorCode::NotFound;
        QTest::newRow("nothing") << u""_s << ErrorCode::Refused;
        QTest::newRow("not a picture") << u"entry.md"_s << ErrorCode::Refused;
        QTest::newRow("a link that says it is one") << u"entry.png"_s << ErrorCode::Refused;
        QTest::newRow("a folder") << u"folder.png"_s << ErrorCode::Refused;
        QTest::newRow("a pipe") << u"pipe.png"_s << ErrorCode::Refused;
        QTest::newRow("too large") << u"large.png"_s << ErrorCode::Refused;
    }

    void refuses()
    {
        QFETCH(QString, path);
        const Result<LibraryImage> image = readLibraryImage(m_folder.filePath(u"library"_s), path);
        QVERIFY(!image);
        QTEST(image.error().code, "code");
    }

    void withoutALibraryNothingIsServed()
    {
        const Result<LibraryImage> image = readLibraryImage(QString(), m_folder.filePath(u"outside.png"_s));
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::NotFound);
    }

private:
    void write(const QString &path)
    {
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("bytes"), 5);
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestLibraryImage)
#include "tst_libraryimage.moc"
