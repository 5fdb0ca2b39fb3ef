// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/atomicfile.h"
#include "entry/failingdisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// Two contents whose mixture shows, larger than one buffer of the kernel.
QByteArray oldContent()
{
    return QByteArray(200'000, 'o') + "\r\nold\xff";
}
QByteArray newContent()
{
    return QByteArray(300'000, 'n') + "\nnew";
}

QByteArray bytesOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QByteArray at(const QByteArray &name) const { return QFile::encodeName(m_folder->path()) + '/' + name; }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    QByteArray make(const QByteArray &name, const QByteArray &content) const
    {
        QFile file(QFile::decodeName(at(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name.constData());
        return at(name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void read()
    {
        const QByteArray path = make("a.md", "one\r\n\0two\xff"_ba);
        const auto file = readFile(path);
        QVERIFY(file);
        QCOMPARE(file->bytes, "one\r\n\0two\xff"_ba);
        struct stat info {};
        QVERIFY(::stat(path.constData(), &info) == 0);
        QCOMPARE(file->stamp.inode, quint64(info.st_ino));
        QCOMPARE(file->stamp.size, 10);
        QCOMPARE(file->stamp.modifiedNs, info.st_mtim.tv_sec * 1'000'000'000LL + info.st_mtim.tv_nsec);
        QCOMPARE(file->stamp.hash, contentHash("one\r\n\0two\xff"_ba));
        QCOMPARE(readFile(make("empty", "")).value().bytes, QByteArray(""));
    }

    void readRefused()
    {
        const auto none = readFile(at("no.md"));
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(
            none.error().message,
            u"There is no file “%1/no.md”. It may have been moved, renamed or removed; look for it in its folder."_s
                .arg(m_folder->path()));

        QVERIFY(::mkfifo(at("pipe").constData(), 0600) == 0);
        for (const QByteArray &path : { at("pipe"), at(""), "/dev/null"_ba, "/dev/zero"_ba }) {
            const auto refused = readFile(path);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QCOMPARE(refused.error().message,
                     u"“%1” is not a file with text but a folder, a device or the like. Choose a file."_s.arg(
                         QString::fromUtf8(path)));
        }

        const QByteArray path = make("large.md", "12345");
        QCOMPARE(readFile(path, 5).value().bytes, QByteArray("12345"));
        const auto large = readFile(path, 4);
        QCOMPARE(large.error().code, ErrorCode::Refused);
        QCOMPARE(
            large.error().message,
            u"“%1” is larger than 4 bytes, too large to be opened here. Open it with another program, or split it."_s
                .arg(QString::fromUtf8(path)));
    }

    void readFails()
    {
        const QByteArray path = make("a.md", oldContent());
        FailingDisk counting;
        QVERIFY(readFile(path, largestFile, counting));
        for (int call = 0; call < counting.calls.size(); ++call) {
            FailingDisk disk;
            disk.failAt = call;
            disk.error = EIO;
            const auto file = readFile(path, largestFile, disk);
            if (counting.calls[call] == "close") { // a file that was read is read
                QVERIFY(file);
                continue;
            }
            QVERIFY2(!file, counting.calls[call].constData());
            QCOMPARE(file.error().code, ErrorCode::Unreadable);
            QCOMPARE(
                file.error().message,
                u"“%1” could not be read: Input/output error. Try again; if it fails again, look after the disk it "
                "is on."_s.arg(QString::fromUtf8(path)));
        }
    }

    void halfCalls()
    {
        FailingDisk disk;
        disk.halves = true;
        const QByteArray path = at("a.md");
        const auto stamp = writeFile(path, newContent(), std::nullopt, disk);
        QVERIFY(stamp);
        QVERIFY(bytesOf(path) == newContent());
        const auto file = readFile(path, largestFile, disk);
        QVERIFY(file);
        QVERIFY(file->bytes == newContent());
        QCOMPARE(file->stamp, *stamp);
        QVERIFY(disk.calls.count("write") > 10);
    }

    void write()
    {
        const QByteArray path = make("a.md", oldContent());
        const auto first = readFile(path);
        QVERIFY(first);
        const auto second = writeFile(path, newContent(), first->stamp);
        QVERIFY(second);
        QVERIFY(bytesOf(path) == newContent());
        QCOMPARE(readFile(path).value().stamp, *second);
        const auto third = writeFile(path, "", second.value());
        QVERIFY(third);
        QCOMPARE(bytesOf(path), QByteArray(""));
        QCOMPARE(names(), QStringList { u"a.md"_s });
    }

    void unchangedIsNotWritten()
    {
        const QByteArray path = make("a.md", "same");
        const auto file = readFile(path);
        QVERIFY(file);
        FailingDisk disk;
        const auto again = writeFile(path, "same", file->stamp, disk);
        QVERIFY(again);
        QCOMPARE(*again, file->stamp);
        QVERIFY(!disk.calls.contains("write"));
        QVERIFY(!disk.calls.contains("rename"));
    }

    void changed()
    {
        const QByteArray path = make("a.md", "one");
        const FileStamp stamp = readFile(path).value().stamp;
        // Same size and times: only the content tells.
        make("a.md", "two");
        const timespec times[2] = { { 0, UTIME_OMIT },
                                    { stamp.modifiedNs / 1'000'000'000, stamp.modifiedNs % 1'000'000'000 } };
        QVERIFY(::utimensat(AT_FDCWD, path.constData(), times, 0) == 0);
        const auto refused = writeFile(path, "mine", stamp);
        QCOMPARE(refused.error().code, ErrorCode::Changed);
        QCOMPARE(refused.error().message,
                 u"“%1” was changed by another program since it was opened here. Nothing was written; compare the two "
                 "texts, then save again."_s.arg(QString::fromUtf8(path)));
        QCOMPARE(bytesOf(path), QByteArray("two"));

        // Touched or replaced by the same content: no change.
        make("a.md", "one");
        QVERIFY(writeFile(path, "mine", stamp));
        QCOMPARE(bytesOf(path), QByteArray("mine"));
        QCOMPARE(names(), QStringList { u"a.md"_s });
    }

    void changedWhileWriting()
    {
        struct Interfering : FileSystem {
            QByteArray path;
            int fsync(int file) const override
            {
                QFile other(QFile::decodeName(path));
                if (!other.open(QIODevice::WriteOnly) || other.write("theirs") != 6)
                    qFatal("cannot interfere");
                return FileSystem::fsync(file);
            }
        } disk;
        disk.path = make("a.md", "one");
        const FileStamp stamp = readFile(disk.path).value().stamp;
        QCOMPARE(writeFile(disk.path, "mine", stamp, disk).error().code, ErrorCode::Changed);
        QCOMPARE(bytesOf(disk.path), QByteArray("theirs"));
        disk.path = at("new.md");
        QCOMPARE(writeFile(disk.path, "mine", std::nullopt, disk).error().code, ErrorCode::Changed);
        QCOMPARE(bytesOf(disk.path), QByteArray("theirs"));
        QCOMPARE(names(), (QStringList { u"a.md"_s, u"new.md"_s }));
    }

    void goneAndThereAlready()
    {
        const QByteArray path = make("a.md", "one");
        const FileStamp stamp = readFile(path).value().stamp;
        const auto there = writeFile(path, "mine", std::nullopt);
        QCOMPARE(there.error().code, ErrorCode::Changed);
        QCOMPARE(there.error().message,
                 u"There is a file “%1” already. Nothing was written; choose another name, or open that file."_s.arg(
                     QString::fromUtf8(path)));
        QCOMPARE(bytesOf(path), QByteArray("one"));

        QVERIFY(::unlink(path.constData()) == 0);
        const auto gone = writeFile(path, "mine", stamp);
        QCOMPARE(gone.error().code, ErrorCode::Changed);
        QCOMPARE(
            gone.error().message,
            u"“%1” is not there any more: another program moved or removed it since it was opened here. Nothing was "
            "written; save it as a new file, or leave it removed."_s.arg(QString::fromUtf8(path)));
        QCOMPARE(names(), QStringList());

        const auto noFolder = writeFile(at("no/a.md"), "mine", std::nullopt);
        QCOMPARE(noFolder.error().code, ErrorCode::NotFound);
        QCOMPARE(
            noFolder.error().message,
            u"The folder of “%1” is not there any more. Bring it back and save again, or save a copy elsewhere."_s.arg(
                QString::fromUtf8(at("no/a.md"))));
    }

    void newWithoutRenameNew()
    {
        FailingDisk disk;
        disk.hasRenameNew = false;
        QVERIFY(writeFile(at("a.md"), "new", std::nullopt, disk));
        QVERIFY(disk.calls.contains("link"));
        QCOMPARE(bytesOf(at("a.md")), QByteArray("new"));
        QCOMPARE(names(), QStringList { u"a.md"_s });
    }

    void namesOfAllKinds()
    {
        for (const QByteArray &name : { "a b\n.md"_ba, "-f"_ba, "\xff\xfe.md"_ba, QByteArray(255, 'x') }) {
            const auto stamp = writeFile(at(name), "1", std::nullopt);
            QVERIFY2(stamp, name.constData());
            QVERIFY2(writeFile(at(name), "2", *stamp), name.constData());
            QCOMPARE(readFile(at(name)).value().bytes, QByteArray("2"));
            QVERIFY(::unlink(at(name).constData()) == 0);
        }
        QCOMPARE(writeFile(at(QByteArray(256, 'x')), "1", std::nullopt).error().code, ErrorCode::InvalidArgument);

        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto relative = writeFile("here.md", "1", std::nullopt);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(relative);
        QCOMPARE(bytesOf(at("here.md")), QByteArray("1"));
    }

    void keepsModeAndAttributes()
    {
        const QByteArray path = make("a.md", "one");
        // Owner rw, user 12345 r, group -, mask r, others -: as a mode 0640.
        const QByteArray list = QByteArray::fromHex("02000000"
                                                    "01000600ffffffff"
                                                    "0200040039300000"
                                                    "04000000ffffffff"
                                                    "10000400ffffffff"
                                                    "20000000ffffffff");
        for (const mode_t mode : { 0600, 0644, 0664, 0751 }) {
            QVERIFY(::chmod(path.constData(), mode) == 0);
            QVERIFY(replaceFile(path, QByteArray::number(mode)));
            struct stat info {};
            QVERIFY(::stat(path.constData(), &info) == 0);
            QCOMPARE(info.st_mode & 07777, mode);
        }
        const auto giveAttributes = [&] {
            return ::setxattr(path.constData(), "user.xdg.tags", "commons", 7, 0) == 0
                   && ::setxattr(path.constData(), "system.posix_acl_access", list.constData(), size_t(list.size()), 0)
                          == 0;
        };
        if (!giveAttributes())
            QSKIP("This file system keeps no extended attributes or access lists.");
        QVERIFY(replaceFile(path, "with attributes"));
        QByteArray value(100, '\0');
        value.truncate(::getxattr(path.constData(), "user.xdg.tags", value.data(), size_t(value.size())));
        QCOMPARE(value, QByteArray("commons"));
        QByteArray kept(100, '\0');
        kept.truncate(::getxattr(path.constData(), "system.posix_acl_access", kept.data(), size_t(kept.size())));
        QCOMPARE(kept.toHex(), list.toHex());

        // A list that cannot be kept leaves the group no more than others have: its bits were only the mask.
        FailingDisk counting;
        QVERIFY(replaceFile(path, "counted", counting));
        int withList = 0;
        int withoutList = 0;
        for (int call = 0; call < counting.calls.size(); ++call) {
            if (!counting.calls[call].endsWith("xattr"))
                continue;
            giveAttributes();
            FailingDisk disk;
            disk.failAt = call;
            disk.error = EIO;
            QVERIFY(replaceFile(path, "call " + QByteArray::number(call), disk));
            struct stat info {};
            QVERIFY(::stat(path.constData(), &info) == 0);
            const bool hasList = ::getxattr(path.constData(), "system.posix_acl_access", nullptr, 0) > 0;
            ++(hasList ? withList : withoutList);
            QCOMPARE(info.st_mode & 07777, mode_t(hasList ? 0640 : 0600));
        }
        QVERIFY(withList > 0);
        QVERIFY(withoutList > 0);
    }

    void newFilesFollowTheUmask()
    {
        const mode_t before = ::umask(027);
        const auto stamp = writeFile(at("a.md"), "1", std::nullopt);
        ::umask(before);
        QVERIFY(stamp);
        struct stat info {};
        QVERIFY(::stat(at("a.md").constData(), &info) == 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0640));
    }

    void links()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
        const QByteArray target = make("real/a.md", "one");
        QVERIFY(::symlink("real/a.md", at("soft.md").constData()) == 0);
        QVERIFY(::link(target.constData(), at("hard.md").constData()) == 0);
        QVERIFY(::symlink("nowhere", at("loose.md").constData()) == 0);

        const FileStamp stamp = readFile(at("soft.md")).value().stamp;
        QVERIFY(writeFile(at("soft.md"), "two", stamp));
        QVERIFY(QFileInfo(QFile::decodeName(at("soft.md"))).isSymLink());
        QCOMPARE(bytesOf(target), QByteArray("two"));
        QCOMPARE(bytesOf(at("hard.md")), QByteArray("one"));

        QCOMPARE(writeFile(at("loose.md"), "x", std::nullopt).error().code, ErrorCode::Changed);
        QCOMPARE(writeFile(at("loose.md"), "x", stamp).error().code, ErrorCode::Changed);
        QCOMPARE(names(), (QStringList { u"hard.md"_s, u"loose.md"_s, u"real"_s, u"soft.md"_s }));
    }

    void writeProtected()
    {
        const QByteArray path = make("a.md", "one");
        const FileStamp stamp = readFile(path).value().stamp;
        FailingDisk counting;
        QVERIFY(writeFile(path, "two", stamp, counting));
        const FileStamp second = readFile(path).value().stamp;
        FailingDisk disk; // root may write everywhere
        disk.failAt = int(counting.calls.indexOf("mayWrite"));
        disk.error = EACCES;
        const auto refused = writeFile(path, "three", second, disk);
        QCOMPARE(refused.error().code, ErrorCode::Unwritable);
        QCOMPARE(
            refused.error().message,
            u"“%1” is write-protected. Change its permissions and save again, or save a copy under another name; the "
            "file is as it was before."_s.arg(QString::fromUtf8(path)));
        QCOMPARE(bytesOf(path), QByteArray("two"));
    }

    void messages_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("message");
        QTest::newRow("full") << ENOSPC
                              << u"There is no space left on the disk that holds “%1”. Free some space and save again; "
                                 "the file is as it was before."_s;
        QTest::newRow("quota")
            << EDQUOT
            << u"Your share of the disk that holds “%1” is used up. Remove what you no longer need and "
               "save again; the file is as it was before."_s;
        QTest::newRow("read-only")
            << EROFS
            << u"“%1” is on a disk that can only be read. Save a copy elsewhere; the file is as it "
               "was before."_s;
        QTest::newRow("not allowed")
            << EACCES
            << u"You may not write in the folder of “%1”. Ask whoever looks after it to let you, "
               "or save a copy elsewhere; the file is as it was before."_s;
        QTest::newRow("fault")
            << EIO
            << u"“%1” could not be written: Input/output error. Save again, or save a copy on another "
               "disk; the file is as it was before."_s;
    }
    void messages()
    {
        QFETCH(int, error);
        QFETCH(QString, message);
        FailingDisk disk;
        disk.failAt = 1; // after lstat(): the opening of the temporary file
        disk.error = error;
        const auto failed = writeFile(at("a.md"), "1", std::nullopt, disk);
        QCOMPARE(disk.calls[1], QByteArray("open"));
        QCOMPARE(failed.error().code, ErrorCode::Unwritable);
        QCOMPARE(failed.error().message, message.arg(QString::fromUtf8(at("a.md"))));
        QCOMPARE(failed.error().file, QString::fromUtf8(at("a.md")));
    }

    void everyCallFails_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("error");
        for (const QByteArray &kind :
             { "changed"_ba, "new"_ba, "new, no renameat2"_ba, "through a link"_ba, "replaced"_ba }) {
            for (const int error : { ENOSPC, EIO, EACCES })
                QTest::addRow("%s, %s", kind.constData(), std::strerror(error)) << kind << error;
        }
    }
    void everyCallFails()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, error);
        const bool isNew = kind.startsWith("new");
        const QByteArray file = at("a.md");
        const QByteArray path = kind == "through a link" ? at("link.md") : file;
        const QByteArray before = isNew ? "(no file)"_ba : oldContent();
        QStringList expectedNames = isNew ? QStringList() : QStringList { u"a.md"_s };
        if (path != file) {
            QVERIFY(::symlink("a.md", path.constData()) == 0);
            expectedNames << u"link.md"_s;
        }

        const auto attempt = [&](const FailingDisk &disk) {
            ::unlink(file.constData());
            std::optional<FileStamp> stamp;
            if (!isNew) {
                make("a.md", oldContent());
                ::setxattr(file.constData(), "user.test", "kept", 4, 0);
                stamp = readFile(path).value().stamp;
            }
            return kind == "replaced" ? replaceFile(path, newContent(), disk)
                                      : writeFile(path, newContent(), stamp, disk);
        };
        FailingDisk counting;
        counting.hasRenameNew = kind != "new, no renameat2";
        QVERIFY(attempt(counting));
        QVERIFY(counting.calls.size() > 8);

        int failures = 0;
        for (const bool unlinkFails : { false, true }) {
            for (int call = 0; call < counting.calls.size(); ++call) {
                const QByteArray where = QByteArray::number(call) + ' ' + counting.calls[call];
                FailingDisk disk;
                disk.hasRenameNew = counting.hasRenameNew;
                disk.failAt = call;
                disk.error = error;
                disk.unlinkFails = unlinkFails;
                const Result<FileStamp> result = attempt(disk);
                if (result) {
                    QVERIFY2(bytesOf(file) == newContent(), where.constData());
                    QVERIFY2(result->hash == contentHash(newContent()), where.constData());
                } else {
                    ++failures;
                    QVERIFY2(bytesOf(file) == before, where.constData());
                    QVERIFY2(result.error().code == ErrorCode::Unwritable
                                 || result.error().code == ErrorCode::Unreadable,
                             where.constData());
                    QVERIFY2(result.error().message.contains(QString::fromUtf8(file))
                                 || result.error().message.contains(QString::fromUtf8(path)),
                             qPrintable(result.error().message));
                }
                QStringList left = names();
                const bool isClean = !unlinkFails && counting.calls[call] != "unlink";
                if (!isClean) {
                    const QStringList all = left;
                    for (const QString &name : all) {
                        if (isTemporaryFile(QFile::encodeName(name))) {
                            left.removeOne(name);
                            QVERIFY(QFile::remove(m_folder->filePath(name)));
                        }
                    }
                }
                if (result && isNew)
                    left.removeOne(u"a.md"_s);
                QVERIFY2(left == expectedNames, QByteArray(where + ": " + left.join(u' ').toUtf8()).constData());
            }
        }
        QVERIFY(failures > 10);
        // What has to be told and what not: a call that carries the content may never fail in silence.
        for (const QByteArray &call : { "write"_ba, "fsync"_ba,
                                        kind == "new" ? "renameNew"_ba
                                        : isNew       ? "link"_ba
                                                      : "rename"_ba }) {
            FailingDisk disk;
            disk.hasRenameNew = counting.hasRenameNew;
            disk.failAt = int(counting.calls.indexOf(call));
            disk.error = error;
            QVERIFY2(!attempt(disk), call.constData());
        }
    }

    void killed()
    {
        const QByteArray path = make("a.md", oldContent());
        int written = 0;
        for (int kill = 0; kill < 50; ++kill) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), { u"--write-for-ever"_s, QFile::decodeName(path) });
            QVERIFY(writer.waitForReadyRead(-1)); // it has begun
            QThread::usleep(QRandomGenerator::global()->bounded(20'000));
            ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished(-1));
            const QByteArray bytes = bytesOf(path);
            QVERIFY(bytes == oldContent() || bytes == newContent());
            written += writer.readAllStandardOutput().size() > 1 ? 1 : 0;
        }
        // Otherwise each was killed before it did anything, and nothing was shown.
        QVERIFY(written > 0);
        const QStringList left = names();
        for (const QString &name : left)
            QVERIFY(name == u"a.md" || isTemporaryFile(QFile::encodeName(name)));
    }
};

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--write-for-ever") == 0) {
        for (bool isOld = true;; isOld = !isOld) {
            if (::write(STDOUT_FILENO, "w", 1) != 1 || !replaceFile(argv[2], isOld ? oldContent() : newContent()))
                return 1;
        }
    }
    QCoreApplication app(argc, argv);
    TestAtomicFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atomicfile.moc"
