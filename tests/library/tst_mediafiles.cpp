// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/mediafiles.h"

#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = "\x89PNG\r\n\x1a\n and more";

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A library and a folder beside it.
struct Folders {
    QTemporaryDir dir;
    MediaPlaces places { .root = dir.filePath(u"library"_s),
                         .entryFolder = u"content/solutions"_s,
                         .mediaFolder = u"static/media"_s,
                         .publicFolder = u"/media"_s };

    Folders() { QDir(dir.path()).mkpath(u"library/content/solutions"_s); }
    [[nodiscard]] QString outside(const QString &name) const { return dir.filePath(u"outside/"_s + name); }
    [[nodiscard]] QString inside(const QString &path) const { return places.root + u'/' + path; }
};

} // namespace

class TestMediaFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("as it should be") << u"photo-2.png"_s << u"photo-2.png"_s;
        QTest::newRow("blanks and capitals") << u"My Photo (1).JPG"_s << u"my-photo-1.jpg"_s;
        QTest::newRow("accents") << u"Äpfel – Crème brûlée.jpeg"_s << u"apfel-creme-brulee.jpeg"_s;
        QTest::newRow("dots") << u"..weird...name.tar.gz"_s << u"weird-name-tar.gz"_s;
        QTest::newRow("nothing left") << u"صورة.png"_s << u"file.png"_s;
        QTest::newRow("hidden") << u".htaccess"_s << u"file.htaccess"_s;
        QTest::newRow("no extension") << u"README"_s << u"readme"_s;
        QTest::newRow("path") << u"../../etc/pass wd.png"_s << u"pass-wd.png"_s;
        QTest::newRow("long") << QString(300, u'a') + u".png"_s << QString(96, u'a') + u".png"_s;
        QTest::newRow("sharp s") << u"Straße.gif"_s << u"strasse.gif"_s;
    }
    void safeNames()
    {
        QFETCH(QString, name);
        QTEST(safeMediaName(name), "safe");
    }

    void paths_data()
    {
        QTest::addColumn<QString>("publicFolder");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("path"); // empty: nothing
        QTest::newRow("below the public folder") << u"/media"_s << u"/media/a/b.png"_s << u"static/media/a/b.png"_s;
        QTest::newRow("only its beginning") << u"/media"_s << u"/media2/b.png"_s << u"media2/b.png"_s;
        QTest::newRow("from the root") << u"/media"_s << u"/other/b.png"_s << u"other/b.png"_s;
        QTest::newRow("from the entry") << u"/media"_s << u"../b.png"_s << u"content/b.png"_s;
        QTest::newRow("beside the entry") << QString() << u"b.png"_s << u"content/solutions/b.png"_s;
        QTest::newRow("public folder without slash") << u"media"_s << u"media/b.png"_s << u"static/media/b.png"_s;
        QTest::newRow("out of the library") << u"/media"_s << u"../../../b.png"_s << QString();
        QTest::newRow("out by the public folder") << u"/media"_s << u"/media/../../../b.png"_s << QString();
        QTest::newRow("web") << u"/media"_s << u"https://example.org/b.png"_s << QString();
        QTest::newRow("web without scheme") << u"/media"_s << u"//example.org/b.png"_s << QString();
        QTest::newRow("data") << u"/media"_s << u"data:image/png;base64,AA"_s << QString();
        QTest::newRow("nothing") << u"/media"_s << u" "_s << QString();
    }
    void paths()
    {
        QFETCH(QString, publicFolder);
        QFETCH(QString, value);
        MediaPlaces places = Folders().places;
        places.publicFolder = publicFolder;
        QTEST(mediaPath(places, value).value_or(QString()), "path");
    }

    void valuesLeadBackToTheirPaths_data()
    {
        QTest::addColumn<QString>("publicFolder");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("public folder") << u"/media"_s << u"static/media/b.png"_s << u"/media/b.png"_s;
        QTest::newRow("elsewhere") << u"/media"_s << u"other/b.png"_s << u"/other/b.png"_s;
        QTest::newRow("root") << u"/"_s << u"static/media/b.png"_s << u"/b.png"_s;
        QTest::newRow("relative") << QString() << u"static/media/b.png"_s << u"../../static/media/b.png"_s;
        QTest::newRow("beside") << QString() << u"content/solutions/b.png"_s << u"b.png"_s;
    }
    void valuesLeadBackToTheirPaths()
    {
        QFETCH(QString, publicFolder);
        QFETCH(QString, path);
        MediaPlaces places = Folders().places;
        places.publicFolder = publicFolder;
        const QString value = mediaValue(places, path);
        QTEST(value, "value");
        QCOMPARE(mediaPath(places, value), path);
    }

    void placesOfAProfile_data()
    {
        QTest::addColumn<QString>("collectionFolder");
        QTest::addColumn<QString>("collectionPublic");
        QTest::addColumn<QString>("mediaFolder");
        QTest::addColumn<QString>("publicFolder");
        QTest::newRow("profile's") << QString() << QString() << u"static/img"_s << u"/img"_s;
        QTest::newRow("from the root") << u"/assets/x/"_s << u"/x/"_s << u"assets/x"_s << u"/x"_s;
        QTest::newRow("from the root, unnamed") << u"/assets"_s << QString() << u"assets"_s << u"/assets"_s;
        QTest::newRow("beside the entry") << u"images"_s << QString() << u"content/a/images"_s << QString();
        QTest::newRow("out of the library") << u"../../../x"_s << QString() << u"content/a"_s << QString();
    }
    void placesOfAProfile()
    {
        QFETCH(QString, collectionFolder);
        QFETCH(QString, collectionPublic);
        Profile profile;
        profile.mediaFolder = u"static/img"_s;
        profile.publicFolder = u"/img"_s;
        Collection collection;
        collection.mediaFolder = collectionFolder;
        collection.publicFolder = collectionPublic;
        const MediaPlaces places = mediaPlaces(profile, collection, Field(), u"/library"_s, u"content/a/b.md"_s);
        QCOMPARE(places.entryFolder, u"content/a"_s);
        QTEST(places.mediaFolder, "mediaFolder");
        QTEST(places.publicFolder, "publicFolder");
        Field field;
        field.mediaFolder = u"/own"_s;
        QCOMPARE(mediaPlaces(profile, collection, field, u"/library"_s, u"b.md"_s).mediaFolder, u"own"_s);
    }

    void copies()
    {
        const Folders folders;
        write(folders.outside(u"My Photo.PNG"_s), png);
        const auto copied = copyIntoMedia(folders.outside(u"My Photo.PNG"_s), folders.places, MediaKind::Image);
        QCOMPARE(copied.value_or(QString()), u"static/media/my-photo.png"_s);
        QCOMPARE(TestData::bytes(folders.inside(*copied)), png);
        // The same picture again needs no second file.
        QCOMPARE(copyIntoMedia(folders.outside(u"My Photo.PNG"_s), folders.places, MediaKind::Image), copied);
        write(folders.outside(u"my-photo.png"_s), png + "another");
        QCOMPARE(
            copyIntoMedia(folders.outside(u"my-photo.png"_s), folders.places, MediaKind::Image).value_or(QString()),
            u"static/media/my-photo-2.png"_s);
        QCOMPARE(TestData::bytes(folders.inside(*copied)), png);
        QCOMPARE(QDir(folders.inside(u"static/media"_s)).entryList(QDir::Files | QDir::Hidden),
                 (QStringList { u"my-photo-2.png"_s, u"my-photo.png"_s }));
    }

    void whatIsInTheLibraryStays()
    {
        const Folders folders;
        write(folders.inside(u"old/Photo 1.png"_s), png);
        QCOMPARE(
            copyIntoMedia(folders.inside(u"old/Photo 1.png"_s), folders.places, MediaKind::Image).value_or(QString()),
            u"old/Photo 1.png"_s);
        QVERIFY(!QFile::exists(folders.inside(u"static"_s)));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<QString>("message");
        QTest::newRow("no picture by name")
            << u"notes.txt"_s << "text"_ba << MediaKind::Image
            << u"notes.txt is not a picture that pages can show. Use PNG, JPEG, GIF, WebP, AVIF or SVG."_s;
        QTest::newRow("no picture inside")
            << u"fake.png"_s << "text"_ba << MediaKind::Image << u"fake.png is called a picture, but holds none."_s;
        QTest::newRow("too large") << u"large.pdf"_s << QByteArray(largestMediaFile + 1, 'x') << MediaKind::Any
                                   << u"large.pdf is larger than 25 MB. Make it smaller first; every reader of the "
                                      "library would have to download it."_s;
    }
    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(MediaKind, kind);
        const Folders folders;
        write(folders.outside(name), bytes);
        const auto copied = copyIntoMedia(folders.outside(name), folders.places, kind);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Refused);
        QTEST(copied.error().message, "message");
        QVERIFY(!QFile::exists(folders.inside(u"static"_s)));
    }

    void aLinkOutOfTheLibraryIsNotFollowed()
    {
        const Folders folders;
        write(folders.outside(u"a.png"_s), png);
        QVERIFY(QDir().mkpath(folders.dir.filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(folders.dir.filePath(u"elsewhere"_s), folders.inside(u"static"_s)));
        const auto copied = copyIntoMedia(folders.outside(u"a.png"_s), folders.places, MediaKind::Image);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Outside);
        QCOMPARE(copied.error().message, u"The folder for files, static/media, lies outside the library."_s);
        QVERIFY(QDir(folders.dir.filePath(u"elsewhere"_s)).isEmpty());
    }

    void aFileThatIsGone()
    {
        const Folders folders;
        const auto copied = copyIntoMedia(folders.outside(u"a.png"_s), folders.places, MediaKind::Any);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMediaFiles)
#include "tst_mediafiles.moc"
