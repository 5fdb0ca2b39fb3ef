// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/loopbackservers.h"
#include "library/archive.h"

#include <QDirIterator>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

/// Writes archives, hostile ones too, with the same library that reads them.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(const QString &path, const char *options = nullptr)
        : m_archive(::archive_write_new())
    {
        if (path.endsWith(u".zip")) {
            ::archive_write_set_format_zip(m_archive);
        } else {
            ::archive_write_set_format_pax_restricted(m_archive);
            ::archive_write_add_filter_gzip(m_archive);
        }
        if ((options && ::archive_write_set_options(m_archive, options) != ARCHIVE_OK)
            || ::archive_write_set_passphrase(m_archive, "secret") != ARCHIVE_OK
            || ::archive_write_open_filename(m_archive, QFile::encodeName(path).constData()) != ARCHIVE_OK)
            qFatal("%s", ::archive_error_string(m_archive));
    }
    ~ArchiveWriter() { ::archive_write_free(m_archive); }
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    ArchiveWriter &file(const QByteArray &name, const QByteArray &content, mode_t permissions = 0644)
    {
        add(name, AE_IFREG, permissions, content);
        return *this;
    }
    ArchiveWriter &folder(const QByteArray &name)
    {
        add(name, AE_IFDIR, 0755, {});
        return *this;
    }
    ArchiveWriter &link(const QByteArray &name, const QByteArray &target)
    {
        add(name, AE_IFLNK, 0777, {}, target);
        return *this;
    }
    ArchiveWriter &hardLink(const QByteArray &name, const QByteArray &target)
    {
        add(name, AE_IFREG, 0644, {}, {}, target);
        return *this;
    }

private:
    void add(const QByteArray &name, unsigned int type, mode_t permissions, const QByteArray &content,
             const QByteArray &target = {}, const QByteArray &hardTarget = {})
    {
        struct archive_entry *entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, name.constData());
        ::archive_entry_set_filetype(entry, type);
        ::archive_entry_set_perm(entry, permissions);
        ::archive_entry_set_size(entry, content.size());
        if (!target.isEmpty())
            ::archive_entry_set_symlink(entry, target.constData());
        if (!hardTarget.isEmpty())
            ::archive_entry_set_hardlink(entry, hardTarget.constData());
        if (::archive_write_header(m_archive, entry) != ARCHIVE_OK
            || ::archive_write_data(m_archive, content.constData(), static_cast<size_t>(content.size())) < 0)
            qFatal("%s", ::archive_error_string(m_archive));
        ::archive_entry_free(entry);
    }

    struct archive *m_archive;
};

class TestArchive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newPath(const QString &ending = u".zip"_s)
    {
        return m_folder.filePath(u"a%1%2"_s.arg(++m_count).arg(ending));
    }
    static QByteArray target(const QTemporaryDir &place) { return QFile::encodeName(place.filePath(u"library"_s)); }

    /// All below a folder, sorted: files with their content, links with where they lead.
    static QStringList tree(const QString &root)
    {
        QStringList found;
        QDirIterator entries(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo info(entries.next());
            const QString path = QDir(root).relativeFilePath(info.filePath());
            QFile file(info.filePath());
            if (info.isSymLink())
                found += path + u" -> "_s + info.readSymLink();
            else if (info.isDir())
                found += path + u'/';
            else if (file.open(QIODevice::ReadOnly))
                found += path + u" = "_s + QString::fromUtf8(file.readAll());
        }
        found.sort();
        return found;
    }

private Q_SLOTS:
    void name_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("zip") << u"/home/ada/patterns-main.zip"_s << u"patterns-main"_s;
        QTest::newRow("upper case") << u"/A.ZIP"_s << u"A"_s;
        QTest::newRow("tar.gz") << u"/patterns.tar.gz"_s << u"patterns"_s;
        QTest::newRow("nothing else") << u"/.zip"_s << u"zip"_s;
        QTest::newRow("another ending") << u"/patterns.v2"_s << u"patterns.v2"_s;
    }
    void name()
    {
        QFETCH(QString, path);
        QTEST(archiveName(path), "name");
    }

    void unpacks_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("zip") << u".zip"_s;
        QTest::newRow("tar.gz") << u".tar.gz"_s;
    }
    void unpacks()
    {
        QFETCH(QString, ending);
        const QString path = newPath(ending);
        ArchiveWriter(path)
            .folder("patterns-main/")
            .file("patterns-main/a.md", "one")
            .file("patterns-main/deep/er/ümläut b.md", "two")
            .file("patterns-main/build.sh", "three", 0755)
            .folder("patterns-main/empty/")
            .link("patterns-main/deep/link.md", "../a.md");
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().message));
        QCOMPARE(unpacked->files, 4);
        QCOMPARE(unpacked->leftOut, QStringList());
        QCOMPARE(tree(place.path()),
                 QStringList({ u"library/"_s, u"library/a.md = one"_s, u"library/build.sh = three"_s,
                               u"library/deep/"_s, u"library/deep/er/"_s, u"library/deep/er/ümläut b.md = two"_s,
                               u"library/deep/link.md -> ../a.md"_s, u"library/empty/"_s }));
        QVERIFY(QFileInfo(place.filePath(u"library/build.sh"_s)).isExecutable());
        QVERIFY(!QFileInfo(place.filePath(u"library/a.md"_s)).isExecutable());
    }

    void severalAtTheTop()
    {
        const QString path = newPath();
        ArchiveWriter(path).file("a.md", "one").file("solutions/b.md", "two").file("__MACOSX/._a.md", "rubbish");
        const QTemporaryDir place;
        QVERIFY(unpackLibrary(path, target(place)));
        QCOMPARE(tree(place.path()), QStringList({ u"library/"_s, u"library/a.md = one"_s, u"library/solutions/"_s,
                                                   u"library/solutions/b.md = two"_s }));
    }

    void leavesOut()
    {
        const QString path = newPath(u".tar.gz"_s);
        ArchiveWriter(path)
            .file("l/a.md", "one")
            .file("l/.git/config", "[core]\n\tfsmonitor = evil\n")
            .file("l/.git/hooks/pre-commit", "evil", 0755)
            .file("l/inner/.GIT/config", "evil")
            .link("l/absolute", "/etc/passwd")
            .link("l/above", "../../etc/passwd")
            .link("l/dot", ".")
            .link("l/sly", "dot/../../etc/passwd")
            .link("l/fine", "./inner/../a.md")
            .link("l/good", "a.md")
            .hardLink("l/hard", "l/a.md");
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().message));
        QCOMPARE(unpacked->leftOut, QStringList({ u"l/.git"_s, u"l/inner/.GIT"_s, u"l/hard"_s, u"l/absolute"_s,
                                                  u"l/above"_s, u"l/sly"_s, u"l/fine"_s }));
        QCOMPARE(tree(place.path()), QStringList({ u"library/"_s, u"library/a.md = one"_s, u"library/dot -> ."_s,
                                                   u"library/good -> a.md"_s }));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<int>("code");
        QTest::newRow("climbs") << QByteArrayList { "l/a.md", "l/../../evil.md" }
                                << static_cast<int>(ErrorCode::Outside);
        QTest::newRow("climbs at once") << QByteArrayList { "../evil.md" } << static_cast<int>(ErrorCode::Outside);
        QTest::newRow("absolute") << QByteArrayList { "/tmp/evil.md" } << static_cast<int>(ErrorCode::Outside);
        QTest::newRow("twice") << QByteArrayList { "l/a.md", "l/a.md" } << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("a file as folder")
            << QByteArrayList { "l/a", "l/a/b" } << static_cast<int>(ErrorCode::Unwritable);
        QTest::newRow("nothing") << QByteArrayList {} << static_cast<int>(ErrorCode::Malformed);
    }
    void refused()
    {
        QFETCH(QByteArrayList, names);
        const QString path = newPath();
        {
            ArchiveWriter writer(path);
            for (const QByteArray &name : std::as_const(names))
                writer.file(name, "text");
        }
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY(!unpacked);
        QTEST(static_cast<int>(unpacked.error().code), "code");
        QCOMPARE(tree(place.path()), QStringList());
        QVERIFY(!QFile::exists(u"/tmp/evil.md"_s));
    }

    /// A link first, and then a file through it.
    void throughALink()
    {
        const QTemporaryDir elsewhere;
        const QString path = newPath(u".tar.gz"_s);
        ArchiveWriter(path)
            .link("l/out", QFile::encodeName(elsewhere.path()))
            .file("l/out/evil.md", "evil")
            .file("l/a.md", "one");
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QCOMPARE(tree(elsewhere.path()), QStringList());
        QVERIFY(unpacked);
        QCOMPARE(unpacked->leftOut, QStringList { u"l/out"_s });
    }

    void messageOfOneThatClimbs()
    {
        const QString path = newPath();
        ArchiveWriter(path).file("../evil.md", "evil");
        const QTemporaryDir place;
        QCOMPARE(
            unpackLibrary(path, target(place)).error().message,
            u"“%1” was made to write to other places (“../evil.md”), so it was not unpacked. Do not trust it."_s.arg(
                path));
    }

    void bombs_data()
    {
        QTest::addColumn<ArchiveLimits>("limits");
        QTest::newRow("bytes") << ArchiveLimits { .bytes = 999'999 };
        QTest::newRow("files") << ArchiveLimits { .files = 1 };
    }
    void bombs()
    {
        QFETCH(ArchiveLimits, limits);
        const QString path = newPath();
        ArchiveWriter(path).file("l/a.md", QByteArray(500'000, ' ')).file("l/b.md", QByteArray(500'000, ' '));
        QVERIFY(QFileInfo(path).size() < 5'000);
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place), {}, limits);
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Refused);
        QCOMPARE(unpacked.error().message,
                 u"“%1” unpacks to far more than a library holds, so it was not unpacked. If it is right, unpack it "
                 "yourself and open its folder."_s.arg(path));
        QCOMPARE(tree(place.path()), QStringList());
        QVERIFY(unpackLibrary(path, target(place), {}, { .bytes = 1'000'000, .files = 2 }));
    }

    void damaged_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("cut off") << true;
        QTest::newRow("a wrong byte") << false;
    }
    void damaged()
    {
        QFETCH(bool, isCut);
        const QString path = newPath();
        ArchiveWriter(path, "zip:compression=store").file("l/a.md", QByteArray(5'000, 'x'));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (isCut)
            QVERIFY(file.resize(2'000));
        else
            QVERIFY(file.seek(2'000) && file.write("y") == 1);
        file.close();
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Malformed);
        QCOMPARE(unpacked.error().message.section(u'\n', 0, 0),
                 u"“%1” is not a whole archive (zip or tar). Get the file again, and try once more."_s.arg(path));
        QCOMPARE(tree(place.path()), QStringList());
    }

    void noArchive_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><title>Sign in</title>");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }
    void noArchive()
    {
        QFETCH(QByteArray, content);
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Malformed);
        QCOMPARE(unpackLibrary(path + u"-gone"_s, target(place)).error().code, ErrorCode::Unreadable);
    }

    void password()
    {
        const QString path = newPath();
        ArchiveWriter(path, "zip:encryption=aes256").file("l/a.md", "one");
        const QTemporaryDir place;
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().message,
                 u"“%1” is protected by a password. Unpack it yourself, and open its folder."_s.arg(path));
    }

    void stopped()
    {
        const QString path = newPath();
        {
            ArchiveWriter writer(path);
            for (int i = 0; i < 200; ++i)
                writer.file("l/" + QByteArray::number(i), "text");
        }
        const QTemporaryDir place;
        std::stop_source stop;
        int heard = 0;
        const auto unpacked = unpackLibrary(
            path, target(place),
            [&](int files) {
                heard = files;
                stop.request_stop();
            },
            {}, stop.get_token());
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Cancelled);
        QCOMPARE(heard, 50);
        QCOMPARE(tree(place.path()), QStringList());
    }

    void noRoom()
    {
        const QString path = newPath();
        ArchiveWriter(path).file("l/a.md", QByteArray(3'000'000, ' '));
        const QTemporaryDir place;
        if (::mount("none", QFile::encodeName(place.path()).constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("needs the right to mount a small disk");
        const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(place.path()).constData(), MNT_DETACH); });
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().message,
                 u"There is not enough room on the disk for the library in “%1”. Free some, or "
                 "choose another place."_s.arg(path));
        QCOMPARE(tree(place.path()), QStringList());
    }

    void placeThatIsTaken()
    {
        const QString path = newPath();
        ArchiveWriter(path).file("l/a.md", "one");
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(u"library/mine"_s));
        const auto unpacked = unpackLibrary(path, target(place));
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Refused);
        QCOMPARE(tree(place.path()), QStringList({ u"library/"_s, u"library/mine/"_s }));
    }
};

int main(int argc, char **argv)
{
    takeOwnMounts();
    QCoreApplication application(argc, argv);
    TestArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archive.moc"
