// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real disks that go wrong: a small file system in memory that is full, becomes read-only, or goes away. It is mounted
// in a namespace of the test's own (`unshare -rm`), in which the test starts itself anew.

#include "ui/scratchwindow.h"

#include "editor/bodyeditor.h"
#include "entry/atomicfile.h"
#include "library/entrysaver.h"
#include "widgets/messagebar.h"
#include "write/entryview.h"

#include <QFileDialog>
#include <QPushButton>

#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

constexpr int CannotMount = 77;
const QByteArray Old = "---\ntitle: Soil\n---\n" + QByteArray(6000, 'o') + '\n';
const QByteArray New = "---\ntitle: Soil\n---\n" + QByteArray(30000, 'n') + '\n';

QByteArray bytesOf(const QByteArray &path)
{
    const auto file = readFile(path);
    return file ? file->bytes : "(none)"_ba;
}

} // namespace

/// The tests proper, with a small disk at `disk`.
class TestOnDisk : public QObject
{
    Q_OBJECT

    const QString m_disk;
    QTemporaryDir m_home; // on another disk

    QByteArray file() const { return QFile::encodeName(m_disk + u"/library/soil.md"_s); }
    QString library() const { return m_disk + u"/library"_s; }
    QByteArray git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(library());
        process.start(u"git"_s, arguments);
        process.waitForFinished(-1);
        return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed()
                                       : "git failed: " + process.readAllStandardError();
    }
    bool mount(unsigned long flags = 0) const
    {
        return ::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", flags, "size=1m") == 0;
    }
    /// Fills the disk but for some bytes.
    void fill(qint64 leave) const
    {
        QFile ballast(m_disk + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(1024, 'b')) > 0) { }
        QVERIFY(ballast.resize(ballast.size() - leave));
    }
    void empty() const { QVERIFY(QFile::remove(m_disk + u"/ballast"_s)); }
    SaveRequest request(const QByteArray &bytes) const
    {
        const auto repository =
            Repository::discover(ScratchRepository::executable(), QFile::encodeName(library())).value();
        return { .path = QFile::decodeName(file()),
                 .bytes = bytes,
                 .expected = readFile(file())->stamp,
                 .repository = repository,
                 .words = [](const std::optional<QByteArray> &) { return u"Soil: 1 paragraph"_s; },
                 .identity = {} };
    }
    QStringList temporaries() const
    {
        return QDir(library()).entryList({ u".~commonplace-*"_s }, QDir::Files | QDir::Hidden);
    }

public:
    explicit TestOnDisk(const QString &disk)
        : m_disk(disk)
    {
    }

private Q_SLOTS:
    void init()
    {
        ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s));
        QVERIFY(mount());
        QVERIFY(QDir().mkpath(library()));
        QVERIFY(git({ u"init"_s, u"-q"_s, u"--template="_s }).isEmpty());
        QVERIFY(replaceFile(file(), Old));
        QVERIFY(git({ u"add"_s, u"-A"_s }).isEmpty());
        QVERIFY(git({ u"commit"_s, u"-qm"_s, u"First"_s }).isEmpty());
    }
    void cleanup() { ::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH); }

    void everyAmountOfSpace()
    {
        // From nothing at all to enough for the file, for git's copy of it, for the version, for everything.
        int failed = 0;
        int fileOnly = 0;
        int whole = 0;
        for (int free = 0; free <= 30 * 4096; free += 4096) {
            const QByteArray text = New + QByteArray::number(free) + '\n';
            const QByteArray before = bytesOf(file());
            const QByteArray versions = git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s });
            fill(free);
            const Result<SaveOutcome> saved = saveEntry(request(text));
            QVERIFY(temporaries().isEmpty());
            const QByteArray fsck = git({ u"fsck"_s, u"--no-progress"_s });
            QVERIFY2(!fsck.startsWith("git failed"), fsck.constData());
            if (!saved) {
                ++failed;
                QCOMPARE(bytesOf(file()), before);
                QCOMPARE(saved.error().message,
                         u"There is no space left on the disk that holds “%1”. Free some space and save again; the "
                         "file is as it was before."_s.arg(QFile::decodeName(file())));
            } else {
                QCOMPARE(bytesOf(file()), text);
                const bool isKept = saved->version != SaveOutcome::Version::Failed;
                ++(isKept ? whole : fileOnly);
                if (isKept)
                    QCOMPARE(git({ u"cat-file"_s, u"blob"_s, u"HEAD:soil.md"_s }), text.trimmed());
                else
                    QVERIFY2(saved->versionError.message.contains(u"the file itself is saved"_s)
                                 || saved->versionError.message.contains(u"the files themselves are saved"_s)
                                 || saved->versionError.message.contains(u"the files are saved"_s),
                             qPrintable(saved->versionError.message));
            }
            const bool isLocked = QFile::exists(library() + u"/.git/index.lock"_s);
            QVERIFY2(!isLocked, "git left its lock");
            QVERIFY(git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }).toInt() >= versions.toInt());
            empty();
        }
        QVERIFY(failed > 0);
        QVERIFY(fileOnly > 0);
        QVERIFY(whole > 0);
        // With space again, all is as if it had never been.
        const Result<SaveOutcome> saved = saveEntry(request(New));
        QVERIFY(saved && saved->version != SaveOutcome::Version::Failed);
        QCOMPARE(git({ u"cat-file"_s, u"blob"_s, u"HEAD:soil.md"_s }), New.trimmed());
    }

    void drafts()
    {
        Draft draft;
        draft.filePath = file();
        draft.text = Old;
        Draft later = draft;
        later.text = New;
        DraftStore store(QFile::encodeName(m_disk + u"/drafts"_s));
        QVERIFY(store.save(draft));
        fill(0);
        QVERIFY(!store.save(later));
        QCOMPARE(store.load(file())->constFirst().text, Old);
        empty();
        QVERIFY(store.save(later));
        QCOMPARE(store.load(file())->constFirst().text, New);
    }

    void readOnly()
    {
        const SaveRequest wanted = request(New);
        QVERIFY(::mount(nullptr, QFile::encodeName(m_disk).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
        const Result<SaveOutcome> saved = saveEntry(wanted);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unwritable);
        QCOMPARE(saved.error().message,
                 u"“%1” is on a disk that can only be read. Save a copy elsewhere; the file is as "
                 "it was before."_s.arg(QFile::decodeName(file())));
        QCOMPARE(bytesOf(file()), Old);
        QVERIFY(::mount(nullptr, QFile::encodeName(m_disk).constData(), nullptr, MS_REMOUNT, nullptr) == 0);
        QVERIFY(saveEntry(wanted));
    }

    void goneAway()
    {
        const SaveRequest wanted = request(New);
        QVERIFY(::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH) == 0);
        const Result<SaveOutcome> saved = saveEntry(wanted);
        QVERIFY(!saved);
        QCOMPARE(
            saved.error().message,
            u"“%1” is not there any more: another program moved or removed it since it was opened here. Nothing was "
            "written; save it as a new file, or leave it removed."_s.arg(QFile::decodeName(file())));
        QVERIFY(mount());
    }

    void inTheWindow()
    {
        QSettings store(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        LibrarySession session(m_home.filePath(u"drafts"_s));
        MainWindow window(settings, session, QString());
        window.show();
        window.openPath(library());
        QTRY_VERIFY(session.isOpen() && session.isRepositoryKnown());
        session.openEntry(u"soil.md"_s);
        QTRY_VERIFY(window.workspace()->currentView());
        EntryDocument *document = window.workspace()->currentDocument();
        BodyEditor *editor = window.workspace()->currentView()->editor();
        editor->moveCursor(QTextCursor::End);
        QSignalSpy kept(&session, &LibrarySession::draftsKept);
        QTest::keyClicks(editor, u"Typed before the disk was full."_s);
        const QByteArray text = document->bytes();
        fill(0);
        QAction *save = window.findChild<QAction *>(u"saveAction"_s);
        const auto bar = [&](const QString &name) {
            MessageBar *found = nullptr;
            return QTest::qWaitFor([&] { return (found = window.findChild<MessageBar *>(name)) != nullptr; }) ? found
                                                                                                              : nullptr;
        };
        save->trigger();
        QVERIFY(bar(u"saveFailedMessage"_s));
        QCOMPARE(bar(u"saveFailedMessage"_s)->text(),
                 u"Not saved. There is no space left on the disk that holds “%1”. Free some space and save again; the "
                 "file is as it was before. Your text is still here."_s.arg(QFile::decodeName(file())));
        // In the window, in the safety copy, and the file as it was.
        QCOMPARE(document->bytes(), text);
        QVERIFY(document->isModified());
        QCOMPARE(bytesOf(file()), Old);
        QTRY_VERIFY(!kept.isEmpty());
        QVERIFY(session.draftError().message.isEmpty());
        const QStringList draftFiles = QDir(m_home.filePath(u"drafts"_s)).entryList({ u"*.draft"_s });
        QCOMPARE(draftFiles.size(), 1);
        QVERIFY(bytesOf(QFile::encodeName(m_home.filePath(u"drafts/"_s + draftFiles[0]))).contains(text));

        const QString copy = m_home.filePath(u"copy.md"_s);
        QTest::mouseClick(bar(u"saveFailedMessage"_s)->findChild<QPushButton *>(u"saveCopyButton"_s), Qt::LeftButton);
        auto *dialog = window.findChild<QFileDialog *>(u"saveCopyDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(copy);
        dialog->close();
        QVERIFY(bar(u"copyMessage"_s));
        QCOMPARE(bytesOf(QFile::encodeName(copy)), text);

        empty();
        QTest::mouseClick(bar(u"saveFailedMessage"_s)->findChild<QPushButton *>(u"retrySaveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!document->isModified());
        QCOMPARE(bytesOf(file()), text);
        QTRY_VERIFY(!window.findChild<MessageBar *>(u"saveFailedMessage"_s));
    }

    void noSpaceForTheSafetyCopy()
    {
        QSettings store(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        LibrarySession session(m_disk + u"/drafts"_s);
        MainWindow window(settings, session, QString());
        window.show();
        window.openPath(library());
        QTRY_VERIFY(session.isOpen() && session.isRepositoryKnown());
        session.openEntry(u"soil.md"_s);
        QTRY_VERIFY(window.workspace()->currentView());
        fill(0);
        QSignalSpy kept(&session, &LibrarySession::draftsKept);
        QTest::keyClicks(window.workspace()->currentView()->editor(), u"Typed."_s);
        QTRY_VERIFY(window.findChild<MessageBar *>(u"draftErrorMessage"_s));
        QVERIFY(!kept.constLast()[0].toBool());
        // With space again it is kept by itself, and nothing is said any more.
        empty();
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<MessageBar *>(u"draftErrorMessage"_s), 20'000);
        QCOMPARE(QDir(m_disk + u"/drafts"_s).entryList({ u"*.draft"_s }).size(), 1);
    }
};

class TestDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onASmallDisk()
    {
        if (QProcess::execute(u"unshare"_s, { u"-rm"_s, u"true"_s }) != 0)
            QSKIP("There is no unshare here, or it is not allowed, so no disk can be mounted.");
        QTemporaryDir disk;
        QProcess inside;
        inside.setProcessChannelMode(QProcess::ForwardedChannels);
        inside.start(u"unshare"_s, { u"-rm"_s, QCoreApplication::applicationFilePath(), u"--disk"_s, disk.path() });
        QVERIFY(inside.waitForStarted() && inside.waitForFinished(-1));
        QCOMPARE(inside.exitStatus(), QProcess::NormalExit);
        if (inside.exitCode() == CannotMount)
            QSKIP("No disk may be mounted here.");
        QCOMPARE(inside.exitCode(), 0);
    }
};

int main(int argc, char **argv)
{
    if (argc < 3 || qstrcmp(argv[1], "--disk") != 0) {
        const QCoreApplication application(argc, argv);
        TestDisks test;
        return QTest::qExec(&test, argc, argv);
    }
    if (::mount("tmpfs", argv[2], "tmpfs", 0, "size=1m") != 0 || ::umount(argv[2]) != 0)
        return CannotMount;
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // it needs a namespace of its own, within ours
    PreviewView::prepareApplication();
    QApplication application(argc, argv);
    Theme::of(Theme::Scheme::Light).apply(application);
    installLanguage(application, u"en"_s);
    TestOnDisk test(QFile::decodeName(argv[2]));
    return QTest::qExec(&test, QStringList { QFile::decodeName(argv[0]) } + QCoreApplication::arguments().sliced(3));
}

#include "tst_disks.moc"
