// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An hour of a contributor's work in the real window, as far as saving is concerned: some hundred saves in two
// proposals. What is looked at is what a maintainer sees of it: `git log --stat`. COMMONPLACE_LOG names a file that it
// is written to.

#include "ui/scratchwindow.h"

#include "testdata.h"

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "proposals/newproposaldialog.h"
#include "proposals/proposedialog.h"
#include "widgets/chipedit.h"
#include "write/entryview.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestContributor : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScratchWindow> m_window;
    QRandomGenerator m_random { 7 };
    int m_saves = 0;

    QByteArray git(const QStringList &arguments) { return m_window->repository().git(arguments); }
    QByteArrayList lines(const QStringList &arguments) { return git(arguments).trimmed().split('\n'); }

    void save()
    {
        QSignalSpy saved(&m_window->session(), &LibrarySession::saved);
        m_window->trigger("saveAction");
        QTRY_COMPARE(saved.size(), 1);
        const auto outcome = saved[0][1].value<SaveOutcome>();
        QVERIFY2(outcome.version != SaveOutcome::Version::Failed, qPrintable(outcome.versionError.message));
        ++m_saves;
    }
    BodyEditor *editorAt(QTextCursor::MoveOperation place)
    {
        BodyEditor *editor = m_window->workspace()->currentView()->editor();
        editor->setFocus();
        editor->moveCursor(place);
        return editor;
    }
    /// Writes a paragraph as people do: some words, a save out of habit, a slip that is taken back, some more words.
    void writeParagraph()
    {
        static const QStringList Sentences {
            u"Nobody had asked the neighbours first. "_s,
            u"What is shared is looked after by those who use it. "_s,
            u"In the second year it carried itself. "_s,
            u"That is slower, and it lasts. "_s,
        };
        BodyEditor *editor = editorAt(QTextCursor::End);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(editor, Qt::Key_Return);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClicks(editor, Sentences[m_random.bounded(int(Sentences.size()))]);
            save();
            if (QTest::currentTestFailed())
                return;
        }
        QTest::keyClicks(editor, u"teh"_s);
        save();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(editor, Qt::Key_Backspace);
        save();
    }
    void work(const QString &path)
    {
        QVERIFY2(m_window->openEntry(path), qPrintable(path));
        writeParagraph();
    }
    template <typename Widget>
    Widget *field(const QString &name)
    {
        return m_window->workspace()->currentView()->findChild<Widget *>(name);
    }
    void start(const QString &title)
    {
        QTRY_VERIFY(m_window->isEnabled("newProposalAction"));
        m_window->trigger("newProposalAction");
        auto *dialog = m_window->shown<NewProposalDialog>("newProposalDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"newProposalTitle"_s)->setText(title);
        auto *fromMain = dialog->findChild<QAbstractButton *>(u"newProposalFromMainLine"_s);
        if (fromMain)
            fromMain->click();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"newProposalStart"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->isEnabled("newProposalAction"));
    }
    void propose()
    {
        QTRY_VERIFY(m_window->isEnabled("proposeAction"));
        m_window->trigger("proposeAction");
        auto *dialog = m_window->shown<ProposeDialog>("proposeDialog");
        QVERIFY(dialog);
        auto *send = dialog->findChild<QPushButton *>(u"proposeSend"_s);
        QTRY_VERIFY(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY(!m_window->shownNow<ProposeDialog>("proposeDialog"));
        QTRY_VERIFY(m_window->isEnabled("proposeAction"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
        m_window = std::make_unique<ScratchWindow>();
        const ScratchRepository &repository = m_window->repository();
        const QString source = TestData::source(u"resources/sample-library"_s);
        QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            repository.write(QFile::encodeName(file.fileName().sliced(source.size() + 1)), file.readAll());
        }
        repository.commitAll();
        const QString bare = m_folder->filePath(u"library.git"_s);
        repository.git({ u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, bare });
        repository.git({ u"remote"_s, u"add"_s, u"origin"_s, bare });
        repository.git({ u"fetch"_s, u"-q"_s });
        m_window->openAsItIs();
    }

    void anHour()
    {
        start(u"Second readings of the solutions"_s);
        // One entry after the other, then back to the first.
        for (const char *name : { "seed-library", "repair-cafe", "tool-library", "community-forest", "seed-library" }) {
            work(u"solutions/%1.md"_s.arg(QLatin1StringView(name)));
            if (QTest::currentTestFailed())
                return;
        }
        // A tag, and a name that others follow.
        QVERIFY(m_window->openEntry(u"values/care.md"_s));
        auto *tags = field<ChipEdit>(u"field_tags_chips"_s);
        QVERIFY(tags);
        QTest::keyClicks(tags->findChild<QLineEdit *>(), u"everyday"_s);
        QTest::keyClick(tags->findChild<QLineEdit *>(), Qt::Key_Return);
        save();
        EntryDocument *turns = m_window->openEntry(u"patterns/taking-turns.md"_s);
        QVERIFY(turns);
        const qsizetype title = turns->bytes().indexOf("title: Taking turns");
        QVERIFY(title > 0 && turns->apply({ { { title + 7, title + 13 }, "Sharing by" } }));
        save();
        auto *follow = m_window->shown<QPushButton>("mendOldNamesButton");
        QVERIFY(follow);
        QSignalSpy followed(&m_window->session(), &LibrarySession::filesChanged);
        QTest::mouseClick(follow, Qt::LeftButton);
        QTRY_COMPARE(followed.size(), 1);
        propose();
        if (QTest::currentTestFailed())
            return;
        // What was sent stays as it is: a remark of the maintainers is answered by a version of its own.
        work(u"solutions/repair-cafe.md"_s);
        propose();
        start(u"Stories, read again"_s);
        for (const char *name : { "arxiv", "guifi-net", "mondragon" }) {
            work(u"stories/%1.md"_s.arg(QLatin1StringView(name)));
            if (QTest::currentTestFailed())
                return;
        }
        propose();
    }

    void readsAsACarefulPersons()
    {
        const QByteArray log = git({ u"log"_s, u"--stat"_s, u"--reverse"_s, u"--branches"_s, u"--not"_s, u"main"_s });
        if (QFile file(qEnvironmentVariable("COMMONPLACE_LOG")); file.open(QIODevice::WriteOnly))
            QCOMPARE(file.write(log), log.size());
        qInfo("%d saves\n%s", m_saves, log.constData());
        const QByteArrayList versions =
            lines({ u"rev-list"_s, u"--reverse"_s, u"--branches"_s, u"--not"_s, u"main"_s });
        QByteArrayList subjects;
        for (const QByteArray &version : versions) {
            const QString id = QString::fromLatin1(version);
            const QByteArray subject = git({ u"log"_s, u"-1"_s, u"--format=%s"_s, id }).trimmed();
            subjects.append(subject);
            // One entry, but for the name that all follow.
            const qsizetype files = lines({ u"show"_s, u"--name-only"_s, u"--format="_s, id }).size();
            QVERIFY2(subject.startsWith("Rename") ? files > 1 : files == 1, subject.constData());
            // No noise: a change of a paragraph adds two lines, of a field exchanges one.
            const QByteArrayList counted = lines({ u"show"_s, u"--numstat"_s, u"--format="_s, id });
            for (const QByteArray &line : counted) {
                const QByteArrayList counts = line.split('\t');
                QVERIFY2(counts[0].toInt() <= 5 && counts[1].toInt() <= 2, line.constData());
            }
            QVERIFY2(!git({ u"show"_s, u"--format="_s, id }).contains("teh"), "a slip that was taken back");
        }
        QCOMPARE(subjects, (QByteArrayList { "Repair café: 1 paragraph", "Tool library: 1 paragraph",
                                             "Community forest: 1 paragraph", "Seed library: 2 paragraphs",
                                             "Care: tags", "Sharing by turns: title",
                                             "Rename “Taking turns” to “Sharing by turns”", "Repair café: 1 paragraph",
                                             "arXiv: from a mailbox to an archive of the world: 1 paragraph",
                                             "Guifi.net: a network that neighbours built: 1 paragraph",
                                             "Mondragón: one valley, many cooperatives: 1 paragraph" }));
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestContributor>(argc, argv);
}

#include "tst_contributor.moc"
