// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving in the real window, on a real repository: what becomes a version, under which words, and what is said.

#include "ui/scratchwindow.h"

#include "editor/bodyeditor.h"
#include "entry/atomicfile.h"
#include "widgets/messagebar.h"
#include "write/entryview.h"
#include "write/versionmessagedialog.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Soil = "---\ntitle: Soil\n---\nOne.\n";
const QByteArray Seeds = "---\ntitle: Seeds\n---\nOne.\n";

QByteArray bytesOf(const QString &path)
{
    const auto file = readFile(QFile::encodeName(path));
    return file ? file->bytes : "(none)"_ba;
}

} // namespace

class TestSaveWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScratchWindow> m_window;

    LibrarySession &session() { return m_window->session(); }
    QString path(const QString &name) { return m_window->repository().path() + u'/' + name; }
    QByteArray git(const QStringList &arguments) { return m_window->repository().git(arguments).trimmed(); }
    QByteArray log() { return git({ u"log"_s, u"--format=%s"_s }); }

    /// At the end of the entry in front.
    void type(const QString &text)
    {
        BodyEditor *editor = m_window->workspace()->currentView()->editor();
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                QTest::keyClick(editor, Qt::Key_Return);
            QTest::keyClicks(editor, lines[i]);
        }
    }
    SaveOutcome save()
    {
        QSignalSpy saved(&session(), &LibrarySession::saved);
        m_window->trigger("saveAction");
        return QTest::qWaitFor([&saved] { return !saved.isEmpty(); }) ? saved[0][1].value<SaveOutcome>()
                                                                      : SaveOutcome();
    }
    /// Writes into the dialog for a version's words and accepts it; what stood there.
    QString word(const QString &message)
    {
        auto *dialog = m_window->shown<VersionMessageDialog>("versionMessageDialog");
        if (!dialog)
            return u"no dialog"_s;
        auto *text = dialog->findChild<QPlainTextEdit *>(u"versionMessageText"_s);
        const QString before = text->toPlainText();
        text->setPlainText(message);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"versionMessageAccept"_s), Qt::LeftButton);
        return before;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ScratchWindow>();
        m_window->repository().write("p/soil.md", Soil);
        m_window->repository().write("p/seeds.md", Seeds);
    }
    void cleanup() { m_window.reset(); }

    void furtherSavesAreOneVersion()
    {
        m_window->open();
        QVERIFY(m_window->openEntry(u"p/soil.md"_s));
        type(u"Two."_s);
        QCOMPARE(save().version, SaveOutcome::Version::Kept);
        type(u" Three."_s);
        QCOMPARE(save().version, SaveOutcome::Version::Added);
        QVERIFY(m_window->openEntry(u"p/seeds.md"_s));
        type(u"Two."_s);
        QCOMPARE(save().version, SaveOutcome::Version::Kept);
        QCOMPARE(log(), QByteArray("Seeds: 1 paragraph\nSoil: 1 paragraph\nFirst"));
        QCOMPARE(git({ u"status"_s, u"--porcelain"_s }), QByteArray());
    }

    void ownWords()
    {
        m_window->open();
        QVERIFY(m_window->openEntry(u"p/soil.md"_s));
        type(u"Two."_s);
        QSignalSpy saved(&session(), &LibrarySession::saved);
        m_window->trigger("saveWithMessageAction");
        QCOMPARE(word(u"\nSay what two is\n\nIt was asked for.\n"_s), u"Soil: 1 paragraph"_s);
        QTRY_VERIFY(!saved.isEmpty());
        QCOMPARE(git({ u"log"_s, u"-1"_s, u"--format=%B"_s }), QByteArray("Say what two is\n\nIt was asked for."));
        type(u" Three."_s);
        QCOMPARE(save().version, SaveOutcome::Version::Added);
        QCOMPARE(log(), QByteArray("Say what two is\nFirst"));

        // The words that the program found, left as they are, go on following what changes.
        QVERIFY(m_window->openEntry(u"p/seeds.md"_s));
        type(u"Two."_s);
        saved.clear();
        m_window->trigger("saveWithMessageAction");
        QCOMPARE(word(u"Seeds: 1 paragraph"_s), u"Seeds: 1 paragraph"_s);
        QTRY_VERIFY(!saved.isEmpty());
        type(u"\n\nThree."_s);
        save();
        QCOMPARE(log(), QByteArray("Seeds: 2 paragraphs\nSay what two is\nFirst"));
    }

    void anotherMessage()
    {
        m_window->open();
        const EntryDocument *document = m_window->openEntry(u"p/soil.md"_s);
        QVERIFY(document);
        type(u"Two."_s);
        save();
        type(u" Not saved."_s);
        QSignalSpy reworded(&session(), &LibrarySession::reworded);
        m_window->trigger("editMessageAction");
        QCOMPARE(word(u"Say it better"_s), u"Soil: 1 paragraph"_s);
        QTRY_VERIFY(!reworded.isEmpty());
        QCOMPARE(log(), QByteArray("Say it better\nFirst"));
        QVERIFY(document->isModified());

        // A hook refuses it: its words are shown.
        m_window->repository().writeHook("commit-msg", "#!/bin/sh\necho 'No swearing.' >&2\nexit 1\n");
        m_window->trigger("editMessageAction");
        QCOMPARE(word(u"Say it worse"_s), u"Say it better"_s);
        auto *bar = m_window->shown<MessageBar>("rewordFailedMessage");
        QVERIFY(bar);
        QVERIFY(bar->text().startsWith(u"The message stays as it was. A check that runs on every version"));
        QCOMPARE(bar->findChild<QPlainTextEdit *>()->toPlainText(), u"No swearing."_s);
        QCOMPARE(log(), QByteArray("Say it better\nFirst"));

        // Once others have it, it is as it is.
        git({ u"update-ref"_s, u"refs/remotes/origin/main"_s, u"HEAD"_s });
        m_window->trigger("editMessageAction");
        QVERIFY(m_window->shown<MessageBar>("versionMessageClosed"));
        QCOMPARE(m_window->shown<MessageBar>("versionMessageClosed")->text(),
                 u"The last version of “Soil” keeps its message: others may have it already, or there is a later "
                 "version by now."_s);
        m_window->repository().writeHook("commit-msg", "#!/bin/sh\n");
        QCOMPARE(save().version, SaveOutcome::Version::Kept);
        QCOMPARE(log(), QByteArray("Soil: 1 paragraph\nSay it better\nFirst"));
    }

    void wordedAsTheLibraryWantsIt()
    {
        m_window->repository().write("commonplace.yml",
                                     "collections:\n  - {name: p, folder: p, fields: [{name: title}]}\n"
                                     "versions:\n  message: \"docs({{collection}}): {{title}}: {{summary}}\"\n"
                                     "  several: \"chore: {{summary}}\"\n  sign_off: true\n");
        m_window->open();
        QVERIFY(m_window->openEntry(u"p/soil.md"_s));
        type(u"Two."_s);
        save();
        type(u" Three."_s);
        QCOMPARE(save().version, SaveOutcome::Version::Added);
        QCOMPARE(git({ u"log"_s, u"-1"_s, u"--format=%B"_s }),
                 QByteArray("docs(p): Soil: 1 paragraph\n\nSigned-off-by: Ada Test <ada@example.org>"));
        QSignalSpy changed(&session(), &LibrarySession::filesChanged);
        session().changeFiles({ { .path = u"p/seeds.md"_s,
                                  .hash = contentHash(Seeds),
                                  .edits = { { .range = { .start = 4, .end = 4 }, .replacement = "year: 1\n" } } } },
                              u"Add the year"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(git({ u"log"_s, u"-1"_s, u"--format=%B"_s }),
                 QByteArray("chore: Add the year\n\nSigned-off-by: Ada Test <ada@example.org>"));
    }

    void whoseItIsWhenManyAreChanged()
    {
        m_window->open();
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        session().changeFiles({ { .path = u"p/seeds.md"_s,
                                  .hash = contentHash(Seeds),
                                  .edits = { { .range = { .start = 4, .end = 4 }, .replacement = "year: 1\n" } } } },
                              u"Add the year"_s);
        auto *dialog = m_window->shown<QDialog>("identityDialog");
        QVERIFY(dialog);
        QVERIFY(bytesOf(path(u"p/seeds.md"_s)).contains("year: 1"));
        QCOMPARE(log(), QByteArray("First"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"identityName"_s), u"Bo"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"identityEmail"_s), u"bo@example.org"_s);
        QSignalSpy kept(&session(), &LibrarySession::filesKept);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"identityAccept"_s), Qt::LeftButton);
        QTRY_VERIFY(!kept.isEmpty());
        QCOMPARE(git({ u"log"_s, u"--format=%s %an"_s }), QByteArray("Add the year Bo\nFirst Ada Test"));
    }

    void elsewhere()
    {
        // Something else has taken the file's place: the text stays here, and can go to another place.
        m_window->open();
        EntryDocument *document = m_window->openEntry(u"p/soil.md"_s);
        QVERIFY(document);
        type(u"Two."_s);
        const QByteArray text = document->bytes();
        QVERIFY(QFile::remove(path(u"p/soil.md"_s)) && QDir().mkdir(path(u"p/soil.md"_s)));
        m_window->trigger("saveAction");
        auto *bar = m_window->shown<MessageBar>("saveFailedMessage");
        QVERIFY(bar);
        QCOMPARE(bar->text(), u"Not saved. “%1” is not a file with text but a folder, a device or the like. Choose a "
                              "file. Your text is still here."_s.arg(document->path()));
        QVERIFY(document->isModified());
        for (const bool works : { false, true }) {
            QTest::mouseClick(m_window->shown<QPushButton>("saveCopyButton"), Qt::LeftButton);
            auto *dialog = m_window->shown<QFileDialog>("saveCopyDialog");
            QVERIFY(dialog);
            const QString copy = works ? path(u"../copy of soil.md"_s) : path(u"p/no/soil.md"_s);
            Q_EMIT dialog->fileSelected(QDir::cleanPath(copy));
            dialog->close();
            const auto told = [&] {
                const auto *message = m_window->shown<MessageBar>("copyMessage");
                return message ? message->text() : QString();
            };
            if (works) {
                QTRY_COMPARE(told(), u"A copy of your text is in “%1”."_s.arg(QDir::cleanPath(copy)));
                QCOMPARE(bytesOf(copy), text);
            } else {
                QTRY_VERIFY(told().startsWith(u"No copy was saved. The folder of “"));
            }
            QCOMPARE(document->bytes(), text);
            QVERIFY(document->isModified());
            QVERIFY(m_window->shown<MessageBar>("saveFailedMessage"));
        }
    }

    void closingStopsWhenNoVersionIsKept()
    {
        m_window->open();
        m_window->repository().writeHook("pre-commit", "#!/bin/sh\necho 'No.' >&2\nexit 1\n");
        QVERIFY(m_window->openEntry(u"p/soil.md"_s));
        type(u"Two."_s);
        m_window->trigger("quitAction");
        auto *dialog = m_window->shown<QDialog>("unsavedDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"unsavedSave"_s), Qt::LeftButton);
        auto *bar = m_window->shown<MessageBar>("versionMessage");
        QVERIFY(bar);
        QVERIFY(bar->findChild<QPlainTextEdit *>()->toPlainText().contains(u"No."));
        QVERIFY(m_window->workspace()->window()->isVisible());
        QVERIFY(bytesOf(path(u"p/soil.md"_s)).contains("Two."));

        // What was in the way is gone: the version can be kept without another change.
        m_window->repository().writeHook("pre-commit", "#!/bin/sh\n");
        QTest::mouseClick(bar->findChild<QPushButton *>(u"retryVersionButton"_s), Qt::LeftButton);
        QTRY_COMPARE(log(), QByteArray("Soil: 1 paragraph\nFirst"));
    }

    void whatIsOfferedStays()
    {
        QTemporaryDir folder;
        m_window->repository().commitAll();
        const QString file = path(u"p/soil.md"_s);
        QVERIFY(DraftStore(QFile::encodeName(m_window->draftFolder()))
                    .save({ .libraryPath = QFile::encodeName(m_window->repository().path()),
                            .filePath = QFile::encodeName(file),
                            .baseHash = contentHash(Soil),
                            .text = Soil + "Unsaved for long.\n",
                            .time = QDateTime::currentDateTimeUtc().addDays(-1) }));
        m_window->repository().write("p/other.md", Seeds);
        m_window->open();
        EntryDocument *document = m_window->openEntry(u"p/soil.md"_s);
        QVERIFY(m_window->shown<QPushButton>("restoreDraftButton"));
        // Nobody has answered; writing and saving goes on, and the offer stands.
        type(u"Two."_s);
        QSignalSpy kept(&session(), &LibrarySession::draftsKept);
        QTRY_VERIFY(!kept.isEmpty());
        save();
        QVERIFY(!document->isModified());
        QTest::mouseClick(m_window->shown<QPushButton>("restoreDraftButton"), Qt::LeftButton);
        QTRY_COMPARE(document->bytes(), Soil + "Unsaved for long.\n");
        QVERIFY(document->isModified());
    }

    void twoWindows_data()
    {
        QTest::addColumn<bool>("isWindow");
        QTest::newRow("another window") << true;
        QTest::newRow("another program") << false;
    }
    void twoWindows()
    {
        QFETCH(bool, isWindow);
        m_window->open();
        EntryDocument *mine = m_window->openEntry(u"p/soil.md"_s);
        QVERIFY(mine);
        QSignalSpy kept(&session(), &LibrarySession::draftsKept);
        type(u"Mine."_s);
        QTRY_VERIFY(!kept.isEmpty());
        const QByteArray text = mine->bytes();
        if (isWindow) {
            LibrarySession other(m_window->draftFolder());
            QSignalSpy opened(&other, &LibrarySession::opened);
            QSignalSpy known(&other, &LibrarySession::repositoryKnown);
            other.open(m_window->repository().path());
            QTRY_VERIFY(!opened.isEmpty() && !known.isEmpty());
            // What is being written in the first window is not for the second to offer, or to forget.
            QSignalSpy offered(&other, &LibrarySession::draftFound);
            QSignalSpy entry(&other, &LibrarySession::entryOpened);
            other.openEntry(u"p/soil.md"_s);
            QTRY_VERIFY(!entry.isEmpty());
            QVERIFY(offered.isEmpty());
            EntryDocument *theirs = other.documents().constFirst();
            QVERIFY(theirs->replaceText(Soil + "Theirs.\n"));
            QSignalSpy saved(&other, &LibrarySession::saved);
            other.save(theirs);
            QTRY_VERIFY(!saved.isEmpty());
        } else {
            QProcess program;
            program.start(u"sh"_s, { u"-c"_s, u"echo Theirs. >> \"$1\""_s, u"sh"_s, mine->path() });
            QVERIFY(program.waitForFinished(-1));
        }
        const QList<Draft> drafts =
            DraftStore(QFile::encodeName(m_window->draftFolder())).list().value_or(QList<Draft>());
        QVERIFY(drafts.isEmpty()); // they belong to the window that is open
        m_window->trigger("saveAction");
        // Whether the two come together by themselves or are asked about: theirs is never gone.
        QTRY_VERIFY(m_window->shown<MessageBar>("changedOutsideMessage") || !mine->isModified());
        QVERIFY(bytesOf(path(u"p/soil.md"_s)).contains("Theirs."));
        QVERIFY(mine->bytes().contains("Mine."));
        QVERIFY(mine->isModified() ? mine->bytes() == text : bytesOf(mine->path()) == mine->bytes());
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestSaveWindow>(argc, argv);
}

#include "tst_savewindow.moc"
