// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getting a library and what is odd about its repository, in the program's window with real servers and repositories.

#include "git/loopbackservers.h"
#include "scratchwindow.h"

#include "library/askpasswindow.h"
#include "library/obtaindialog.h"
#include "shell/waydialog.h"
#include "widgets/messagearea.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Commonplace;

namespace {

/// A library with a second version, large enough that fetching it takes several pieces.
void fill(const ScratchRepository &scratch, int size = 20'000)
{
    scratch.write("solutions/first.md", "---\ntitle: First\n---\nText.\n");
    scratch.commitAll();
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += QByteArray::number(state, 36);
    }
    scratch.write("noise.bin", noise);
    scratch.commitAll(QStringLiteral("Second"));
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestObtaining : public QObject
{
    Q_OBJECT

    /// The dialog, filled; waits for it.
    static ObtainDialog *openDialog(ScratchWindow &window, const QString &source, const QString &folder)
    {
        window.show();
        window.trigger("getLibraryAction");
        auto *dialog = window.shown<ObtainDialog>("obtainDialog");
        if (!dialog)
            qFatal("no dialog");
        edit(dialog, "obtainSource")->setText(source);
        edit(dialog, "obtainFolder")->setText(folder);
        return dialog;
    }
    static QLineEdit *edit(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    static QPushButton *button(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    static QString errorOf(const QWidget *dialog)
    {
        const auto *bar = dialog->findChild<MessageBar *>(QStringLiteral("obtainError"));
        return bar ? bar->text() : QString();
    }

private Q_SLOTS:
    void clonesAndOpens()
    {
        ScratchWindow window;
        const ScratchRepository scratch(QStringLiteral("patterns"));
        fill(scratch);
        const HttpServer server(QFileInfo(scratch.path()).path());
        const QTemporaryDir place;
        ObtainDialog *dialog = openDialog(window, server.url(QStringLiteral("patterns/.git")), place.path());
        QCOMPARE(edit(dialog, "obtainName")->text(), QStringLiteral("patterns"));
        QVERIFY(!dialog->findChild<QProgressBar *>()->isVisible());
        button(dialog, "obtainGet")->click();
        QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
        QTRY_VERIFY(window.session().isOpen());
        QCOMPARE(window.session().library().root(),
                 QFileInfo(place.filePath(QStringLiteral("patterns"))).canonicalFilePath());
        QTRY_VERIFY(window.session().keepsVersions());
        QTRY_COMPARE(window.currentPath(), QStringLiteral("solutions/first.md"));
        QCOMPARE(window.settings().obtainFolder(), place.path());
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isEnabled");
        const QString address = QStringLiteral("https://example.org/l");
        QTest::newRow("all") << address << QStringLiteral("/tmp") << QString() << true;
        QTest::newRow("home") << address << QStringLiteral("~/libraries") << QString() << true;
        QTest::newRow("no address") << QString() << QStringLiteral("/tmp") << QString() << false;
        QTest::newRow("no such address") << QStringLiteral("l") << QStringLiteral("/tmp") << QString() << true;
        QTest::newRow("no folder") << address << QString() << QString() << false;
        QTest::newRow("a path as name") << address << QStringLiteral("/tmp") << QStringLiteral("a/b") << false;
        QTest::newRow("a name of one's own")
            << QStringLiteral("l") << QStringLiteral("/tmp") << QStringLiteral("mine") << true;
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, source);
        QFETCH(QString, folder);
        QFETCH(QString, name);
        ObtainDialog dialog(folder);
        edit(&dialog, "obtainSource")->setText(source);
        if (!name.isEmpty()) {
            edit(&dialog, "obtainName")->clear();
            QTest::keyClicks(edit(&dialog, "obtainName"), name);
        }
        QTEST(button(&dialog, "obtainGet")->isEnabled(), "isEnabled");
    }

    void keepsTheNameOfOnesOwn()
    {
        ObtainDialog dialog(QStringLiteral("/tmp"));
        edit(&dialog, "obtainSource")->setText(QStringLiteral("https://example.org/first"));
        QCOMPARE(edit(&dialog, "obtainName")->text(), QStringLiteral("first"));
        edit(&dialog, "obtainName")->clear();
        QTest::keyClicks(edit(&dialog, "obtainName"), QStringLiteral("mine"));
        edit(&dialog, "obtainSource")->setText(QStringLiteral("https://example.org/second"));
        QCOMPARE(edit(&dialog, "obtainName")->text(), QStringLiteral("mine"));
    }

    void errorsInPlace()
    {
        ScratchWindow window;
        const QTemporaryDir place;
        ObtainDialog *dialog = openDialog(window, place.filePath(QStringLiteral("gone.bundle")), place.path());
        button(dialog, "obtainGet")->click();
        QTRY_VERIFY(!errorOf(dialog).isEmpty());
        QCOMPARE(errorOf(dialog),
                 QStringLiteral("There is no library at “%1”, or none that you may see. See whether the "
                                "address is right.")
                     .arg(place.filePath(QStringLiteral("gone.bundle"))));
        QVERIFY(button(dialog, "obtainGet")->isEnabled());
        QVERIFY(edit(dialog, "obtainSource")->isEnabled());
        QCOMPARE(entriesOf(place.path()), QStringList());

        edit(dialog, "obtainSource")->setText(QStringLiteral("ext::sh -c evil"));
        button(dialog, "obtainGet")->click();
        QTRY_VERIFY(errorOf(dialog).startsWith(QStringLiteral("“ext::sh -c evil” would start a program")));

        edit(dialog, "obtainSource")->setText(place.path());
        button(dialog, "obtainGet")->click();
        QTRY_COMPARE(errorOf(dialog),
                     QStringLiteral("“%1” is a folder of this computer. Use “Open a library…” to work in "
                                    "it.")
                         .arg(place.path()));
        button(dialog, "obtainCancel")->click();
        QVERIFY(!dialog->isVisible());
    }

    void cancelled()
    {
        ScratchWindow window;
        const ScratchRepository scratch(QStringLiteral("patterns"));
        fill(scratch, 100'000);
        const HttpServer server(
            QFileInfo(scratch.path()).path(),
            { QStringLiteral("--chunk"), QStringLiteral("2000"), QStringLiteral("--pause"), QStringLiteral("0.05") });
        const QTemporaryDir place;
        ObtainDialog *dialog = openDialog(window, server.url(QStringLiteral("patterns/.git")), place.path());
        button(dialog, "obtainGet")->click();
        const auto *what = dialog->findChild<QLabel *>(QStringLiteral("obtainWhat"));
        QTRY_VERIFY(what->text().startsWith(QStringLiteral("Fetching")));
        QVERIFY(dialog->findChild<QProgressBar *>()->maximum() == 100);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QTRY_COMPARE(errorOf(dialog), QStringLiteral("Stopped. What had come was removed."));
        QCOMPARE(entriesOf(place.path()), QStringList());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void windowClosedWhileFetching()
    {
        const ScratchWindow window; // for its settings of git
        const ScratchRepository scratch(QStringLiteral("patterns"));
        fill(scratch, 100'000);
        const HttpServer server(
            QFileInfo(scratch.path()).path(),
            { QStringLiteral("--chunk"), QStringLiteral("2000"), QStringLiteral("--pause"), QStringLiteral("0.05") });
        const QTemporaryDir place;
        {
            LibraryFetcher fetcher;
            QSignalSpy progressed(&fetcher, &LibraryFetcher::progressed);
            fetcher.start({ .source = server.url(QStringLiteral("patterns/.git")),
                            .target = place.filePath(QStringLiteral("l")) });
            QTRY_VERIFY(progressed.size() > 2);
            QVERIFY(!entriesOf(place.path()).isEmpty());
        }
        QCOMPARE(entriesOf(place.path()), QStringList());
    }

    void folderWithoutVersions()
    {
        ScratchWindow window;
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(QStringLiteral("solutions")));
        QFile file(place.filePath(QStringLiteral("solutions/a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\ntitle: A\n---\nText.\n") > 0);
        file.close();
        window.show();
        window.openPath(place.path());
        auto *bar = window.shown<MessageBar>("keepVersionsMessage");
        QVERIFY(bar);
        QCOMPARE(bar->text(),
                 QStringLiteral("No versions of this library are kept, so what is changed or deleted cannot "
                                "be brought back."));
        button(bar, "keepVersionsButton")->click();
        auto *started = window.shown<MessageBar>("versionsStarted");
        QVERIFY(started);
        QVERIFY2(started->text().startsWith(QStringLiteral("Versions of this library are kept from now on.")),
                 qPrintable(started->text()));
        QVERIFY2(started->text().endsWith(QStringLiteral(" and carries your name: Ada Test <ada@example.org>.")),
                 qPrintable(started->text()));
        QTRY_VERIFY(window.session().keepsVersions());
        QTRY_VERIFY(!window.shownNow<MessageBar>("keepVersionsMessage"));
        QCOMPARE(git(place.path(),
                     { QStringLiteral("log"), QStringLiteral("--format=%an: %s"), QStringLiteral("--name-only") }),
                 QByteArray("Ada Test: First version of the library\n\nsolutions/a.md\n"));
    }

    void folderWithoutVersionsAndName()
    {
        ScratchWindow window;
        git(QStringLiteral("/"), { QStringLiteral("config"), QStringLiteral("--global"),
                                   QStringLiteral("--remove-section"), QStringLiteral("user") });
        const QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Text.\n") > 0);
        file.close();
        window.show();
        window.openPath(place.path());
        auto *bar = window.shown<MessageBar>("keepVersionsMessage");
        QVERIFY(bar);
        button(bar, "keepVersionsButton")->click();
        auto *dialog = window.shown<QDialog>("identityDialog");
        QVERIFY(dialog);
        edit(dialog, "identityName")->setText(QStringLiteral("Grace Test"));
        edit(dialog, "identityEmail")->setText(QStringLiteral("grace@example.org"));
        button(dialog, "identityAccept")->click();
        QVERIFY(window.shown<MessageBar>("versionsStarted"));
        QCOMPARE(git(place.path(), { QStringLiteral("log"), QStringLiteral("--format=%an <%ae>") }),
                 QByteArray("Grace Test <grace@example.org>\n"));
    }

    void offerThatWasClosed()
    {
        ScratchWindow window;
        const QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Text.\n") > 0);
        file.close();
        window.show();
        window.openPath(place.path());
        auto *bar = window.shown<MessageBar>("keepVersionsMessage");
        QVERIFY(bar);
        bar->findChild<QToolButton *>(QStringLiteral("messageClose"))->click();
        QVERIFY(window.settings().isTold(window.session().library().root(), QStringLiteral("keepVersions")));
        QSignalSpy known(&window.session(), &LibrarySession::repositoryKnown);
        window.session().lookForRepository();
        QTRY_VERIFY(!known.isEmpty());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!window.shownNow<MessageBar>("keepVersionsMessage"));
    }

    void unfinishedMerge()
    {
        ScratchWindow window;
        ScratchRepository &scratch = window.repository();
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        scratch.git({ QStringLiteral("switch"), QStringLiteral("-qc"), QStringLiteral("other") });
        scratch.write("a.md", "theirs\n");
        scratch.commitAll(QStringLiteral("Theirs"));
        scratch.git({ QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("main") });
        scratch.write("a.md", "ours\n");
        scratch.commitAll(QStringLiteral("Ours"));
        scratch.git({ QStringLiteral("merge"), QStringLiteral("-q"), QStringLiteral("other") }, 1);
        window.show();
        window.openPath(scratch.path());
        auto *bar = window.shown<MessageBar>("repositoryMessage");
        QVERIFY(bar);
        QCOMPARE(bar->text(),
                 QStringLiteral("Two lines of work are being brought together in this library, and that is "
                                "not finished. Nobody has decided yet about: a.md."));
        const int giveUp = static_cast<int>(RepositoryWay::Kind::GiveUp);
        button(bar, qPrintable(QStringLiteral("repositoryWay%1").arg(giveUp)))->click();
        auto *dialog = window.shown<WayDialog>("wayDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("wayConsequence"))
                    ->text()
                    .endsWith(QStringLiteral("so nothing is lost.")));
        // Cancel is what Enter does.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!window.shownNow<WayDialog>("wayDialog"));
        QVERIFY(QFile::exists(scratch.path() + QStringLiteral("/.git/MERGE_HEAD")));
        button(bar, qPrintable(QStringLiteral("repositoryWay%1").arg(giveUp)))->click();
        dialog = window.shown<WayDialog>("wayDialog");
        QVERIFY(dialog);
        button(dialog, "wayAccept")->click();
        auto *done = window.shown<MessageBar>("repositoryDone");
        QVERIFY(done);
        QVERIFY2(done->text().startsWith(QStringLiteral("The library is back where it was.")),
                 qPrintable(done->text()));
        QTRY_VERIFY(!window.shownNow<MessageBar>("repositoryMessage"));
        QVERIFY(!QFile::exists(scratch.path() + QStringLiteral("/.git/MERGE_HEAD")));
    }

    void olderVersions()
    {
        ScratchWindow window;
        const ScratchRepository scratch(QStringLiteral("patterns"));
        fill(scratch);
        const QTemporaryDir place;
        const QString clone = place.filePath(QStringLiteral("clone"));
        scratch.git({ QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("--depth=1"),
                      QStringLiteral("file://") + scratch.path(), clone });
        window.show();
        window.openPath(clone);
        auto *bar = window.shown<MessageBar>("repositoryMessage");
        QVERIFY(bar);
        QVERIFY2(bar->text().startsWith(QStringLiteral("Of this library only the newest")), qPrintable(bar->text()));
        const int fetch = static_cast<int>(RepositoryWay::Kind::FetchOlder);
        button(bar, qPrintable(QStringLiteral("repositoryWay%1").arg(fetch)))->click();
        auto *done = window.shown<MessageBar>("repositoryDone");
        QVERIFY(done);
        QCOMPARE(done->text(), QStringLiteral("All versions are here now."));
        QTRY_VERIFY(!window.shownNow<MessageBar>("repositoryMessage"));
    }

    void askPassWindow_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("user name") << QStringLiteral("Username for 'https://example.org': ")
                                   << QStringLiteral("Sign in at example.org")
                                   << QStringLiteral("example.org wants to know who you are.") << false;
        QTest::newRow("password") << QStringLiteral("Password for 'https://ada@example.org': ")
                                  << QStringLiteral("Sign in at example.org")
                                  << QStringLiteral("example.org asks for the password of “ada”.") << true;
        QTest::newRow("passphrase") << QStringLiteral("Enter passphrase for key '/home/ada/.ssh/id_ed25519': ")
                                    << QStringLiteral("Unlock your key")
                                    << QStringLiteral(
                                           "Your ssh key “/home/ada/.ssh/id_ed25519” is protected by a passphrase.")
                                    << true;
        QTest::newRow("something else") << QStringLiteral("Enter PIN: ") << QStringLiteral("git asks")
                                        << QStringLiteral("Enter PIN:") << true;
    }
    void askPassWindow()
    {
        QFETCH(QString, prompt);
        QFETCH(bool, isHidden);
        AskPassWindow window(AskPassQuestion::read(prompt));
        window.show();
        QTEST(window.findChild<QLabel *>(QStringLiteral("askPassHeading"))->text(), "heading");
        QTEST(window.findChild<QLabel *>(QStringLiteral("askPassText"))->text(), "text");
        QLineEdit *answer = edit(&window, "askPassAnswer");
        QCOMPARE(answer->echoMode(), isHidden ? QLineEdit::Password : QLineEdit::Normal);
        auto *show = window.findChild<QToolButton *>(QStringLiteral("askPassShow"));
        QCOMPARE(show != nullptr, isHidden);
        if (show) {
            show->click();
            QCOMPARE(answer->echoMode(), QLineEdit::Normal);
            show->click();
            QCOMPARE(answer->echoMode(), QLineEdit::Password);
        }
        QVERIFY(!button(&window, "askPassAccept")->isEnabled());
        QTest::keyClicks(answer, QStringLiteral("s3cret"));
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(window.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(window.answer(), QStringLiteral("s3cret"));
    }

    void unknownComputer()
    {
        AskPassWindow window(AskPassQuestion::read(
            QStringLiteral("The authenticity of host 'example.org (192.0.2.1)' can't be established.\nED25519 key "
                           "fingerprint is SHA256:abc.\nAre you sure you want to continue connecting "
                           "(yes/no/[fingerprint])? ")));
        window.show();
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("askPassHeading"))->text(),
                 QStringLiteral("Is this really example.org?"));
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("askPassFingerprint"))->text(),
                 QStringLiteral("ED25519 SHA256:abc"));
        QTest::keyClick(&window, Qt::Key_Return);
        QCOMPARE(window.result(), static_cast<int>(QDialog::Rejected));
        button(&window, "askPassAccept")->click();
        QCOMPARE(window.answer(), QStringLiteral("yes"));
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestObtaining>(argc, argv);
}

#include "tst_obtaining.moc"
