// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scratchwindow.h"
#include "testdata.h"

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "merging/decisiondialog.h"
#include "widgets/growingtextedit.h"
#include "widgets/messagearea.h"
#include "write/entryview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Tools = "---\n"
                         "title: Tool library\n"
                         "tags:\n"
                         "- tools\n"
                         "---\n"
                         "People lend each other what they rarely need.\n"
                         "\n"
                         "The shelf stands in the town hall.\n";

} // namespace

/// Another program changes the file of an entry that is open, with and without unsaved text.
class TestOutsideChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchWindow>();
        QByteArray paragraphs;
        for (int i = 0; i < 200; ++i)
            paragraphs += "\nParagraph " + QByteArray::number(i) + ".\n";
        m_scratch->repository().write("tools.md", Tools);
        m_scratch->repository().write("long.md", "---\ntitle: Long\n---\nFirst.\n" + paragraphs);
        m_scratch->open();
    }
    void cleanup() { m_scratch.reset(); }

    /// Without unsaved text the file is shown as it is; caret and view stay where the person was.
    void reloadKeepsThePlace()
    {
        EntryDocument *document = m_scratch->openEntry(u"long.md"_s);
        QVERIFY(document);
        BodyEditor *editor = m_scratch->workspace()->currentView()->editor();
        QTextCursor cursor = editor->document()->find(u"Paragraph 150."_s);
        QVERIFY(!cursor.isNull());
        editor->setTextCursor(cursor);
        editor->ensureCursorVisible();
        const int before = editor->verticalScrollBar()->value();
        QVERIFY(before > 0);
        writeOutside("long.md", QByteArray(document->file().bytes).replace("First.", "First, and\nmore."));
        QTRY_VERIFY(document->bytes().contains("First, and"));
        QVERIFY(!document->isModified());
        QCOMPARE(editor->textCursor().selectedText(), u"Paragraph 150."_s);
        QVERIFY(std::abs(editor->verticalScrollBar()->value() - before) <= 3);
    }

    /// What does not touch is brought together by itself, as soon as it is seen.
    void broughtTogether()
    {
        EntryDocument *document = openAndType();
        const QByteArray mine = document->bytes();
        writeOutside("tools.md", QByteArray(Tools).replace("- tools\n", "- tools\n- repair\n"));
        QTRY_COMPARE(document->bytes(),
                     QByteArray(Tools).replace("Tool library", "Mine").replace("- tools\n", "- tools\n- repair\n"));
        QVERIFY(document->isModified());
        QVERIFY(m_scratch->shown<QWidget>("broughtInMessage"));
        document->textDocument()->undo();
        QTRY_COMPARE(document->bytes(), mine);
        document->textDocument()->redo();
        save(document);
        QCOMPARE(onDisk("tools.md"),
                 QByteArray(Tools).replace("Tool library", "Mine").replace("- tools\n", "- tools\n- repair\n"));
    }

    /// The same when it is only seen while saving.
    void seenWhileSaving()
    {
        EntryDocument *document = openAndType();
        const QByteArray theirs = QByteArray(Tools).replace("town hall", "old school");
        QSignalSpy saved(&m_scratch->session(), &LibrarySession::saved);
        writeOutside("tools.md", theirs);
        m_scratch->trigger("saveAction");
        QTRY_COMPARE(onDisk("tools.md"), QByteArray(theirs).replace("Tool library", "Mine"));
        QTRY_VERIFY(!document->isModified());
        QCOMPARE(m_scratch->repository().git({ u"status"_s, u"--porcelain"_s }), QByteArray());
    }

    void decided_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("mine") << "conflict0ChooseMine"_ba << "Mine"_ba;
        QTest::newRow("theirs") << "conflict0ChooseTheirs"_ba << "Theirs"_ba;
        QTest::newRow("another") << "conflict0ChooseAnother"_ba << "Both of us"_ba;
    }
    void decided()
    {
        QFETCH(QByteArray, choice);
        QFETCH(QByteArray, title);
        EntryDocument *document = openAndType();
        const QByteArray theirs =
            QByteArray(Tools).replace("Tool library", "Theirs").replace("town hall", "old school");
        writeOutside("tools.md", theirs);
        m_scratch->trigger("saveAction");
        auto *decide = m_scratch->shown<QPushButton>("decideButton");
        QVERIFY(decide);
        auto *bar = m_scratch->shown<MessageBar>("changedOutsideMessage");
        QCOMPARE(bar->text(),
                 u"Another program changed this file in 1 place(s) where you changed it too. All else fits "
                 "together, and nothing was written yet."_s);
        QCOMPARE(onDisk("tools.md"), theirs);

        QTest::mouseClick(decide, Qt::LeftButton);
        auto *dialog = m_scratch->shown<DecisionDialog>("decisionDialog");
        QVERIFY(dialog);
        QCOMPARE(textOf("conflict0Mine"), u"Mine"_s);
        QCOMPARE(textOf("conflict0Theirs"), u"Theirs"_s);
        auto *accept = m_scratch->shown<QPushButton>("decisionAccept");
        QVERIFY(!accept->isEnabled());
        QVERIFY(!dialog->findChild<QRadioButton *>(u"conflict0ChooseBoth"_s));
        m_scratch->shown<QRadioButton>(choice.constData())->click();
        if (choice.endsWith("Another")) {
            auto *text = m_scratch->shown<GrowingTextEdit>("conflict0Another");
            QVERIFY(text);
            text->selectAll();
            QTest::keyClicks(text, u"Both of us"_s);
        }
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(onDisk("tools.md"),
                     QByteArray(Tools).replace("Tool library", title).replace("town hall", "old school"));
        QTRY_VERIFY(!document->isModified());
    }

    /// The old ways out are still there: mine over theirs, or theirs, and undo brings mine back.
    void oneOrTheOther()
    {
        EntryDocument *document = openAndType();
        const QByteArray mine = document->bytes();
        const QByteArray theirs = QByteArray(Tools).replace("Tool library", "Theirs");
        writeOutside("tools.md", theirs);
        auto *button = m_scratch->shown<QPushButton>("showTheirsButton");
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(document->bytes(), theirs);
        QVERIFY(!document->isModified());
        document->textDocument()->undo();
        QTRY_COMPARE(document->bytes(), mine);
        save(document);
        QCOMPARE(onDisk("tools.md"), mine);
    }

    /// The file goes away while its text is being changed.
    void vanished()
    {
        EntryDocument *document = openAndType();
        const QByteArray mine = document->bytes();
        QVERIFY(QFile::remove(document->path()));
        m_scratch->trigger("saveAction");
        auto *button = m_scratch->shown<QPushButton>("saveMineButton");
        QVERIFY(button);
        QCOMPARE(document->bytes(), mine);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(onDisk("tools.md"), mine);
    }

private:
    /// The entry with another title, typed into its form.
    EntryDocument *openAndType()
    {
        EntryDocument *document = m_scratch->openEntry(u"tools.md"_s);
        auto *title = document ? m_scratch->shown<QLineEdit>("field_title_editor") : nullptr;
        if (!title)
            qFatal("the entry does not open");
        title->selectAll();
        QTest::keyClicks(title, u"Mine"_s);
        return document;
    }
    void writeOutside(const QByteArray &path, const QByteArray &text) { m_scratch->repository().write(path, text); }
    [[nodiscard]] QByteArray onDisk(const QByteArray &path) const
    {
        return TestData::bytes(QFile::decodeName(m_scratch->repository().at(path)));
    }
    [[nodiscard]] QString textOf(const char *name) { return m_scratch->shown<GrowingTextEdit>(name)->toPlainText(); }
    void save(EntryDocument *document)
    {
        m_scratch->trigger("saveAction");
        QTRY_VERIFY(!document->isModified());
    }

    std::unique_ptr<ScratchWindow> m_scratch;
};

int main(int argc, char **argv)
{
    return runInWindow<TestOutsideChanges>(argc, argv);
}
#include "tst_outsidechanges.moc"
