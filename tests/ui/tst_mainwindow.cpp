// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program in its real window, on a real library under a real git.

#include "testdata.h"

#include "editor/bodyeditor.h"
#include "form/faultpanel.h"
#include "form/formview.h"
#include "preview/previewpage.h"
#include "preview/previewview.h"
#include "shell/dialogs.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "widgets/chipedit.h"
#include "widgets/emptystate.h"
#include "widgets/growingtextedit.h"
#include "widgets/messagearea.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>

#include <unistd.h>

// Signals of the session are waited for by QTRY_VERIFY, not by QSignalSpy::wait(): a job that is done at once emits its
// signal before the call that started it returns.

using namespace Commonplace;

namespace {

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + u'/' + QDir(from).relativeFilePath(path);
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(path, copy))
            return false;
        if (!QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

/// git's output, or what went wrong.
QByteArray git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "git failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void oneFieldOneLine();
    void textIsSavedAlone();
    void undoRunsAcrossFormAndText();
    void unchangedEntryIsNotSaved();
    void listItemChangesOneLine();
    void previewFollowsTyping();
    void unreadableEntryIsShownAsText();
    void closingAsksAndKeepsTheText();
    void identityIsAskedForOnce();
    void failingHookKeepsTheText();
    void vanishedFolderKeepsTheText();
    void finderOpensEntries();
    void onlyMatchOfTheFilterOpens();
    void savingEndsAStepOfUndo();
    void anotherLibraryReplacesTheFirst();
    void problemsLeadToTheirPlace();
    void findsAndReplacesInTheLibrary();
    void keyboardReachesEveryPane();
    void helpLeadsToFilesToCopy();

private:
    EntryDocument *open(const QString &path);
    void save(EntryDocument *document);
    void trigger(const QString &action) const { m_window->findChild<QAction *>(action)->trigger(); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    /// In the entry that is in front.
    template <typename Widget>
    Widget *findInEntry(const QString &name) const
    {
        return m_window->workspace()->currentView()->findChild<Widget *>(name);
    }
    QPushButton *visibleButton(const QString &name) const;

    QString m_source; // the library that is copied
    QString m_entry;  // an entry with a title, tags and a body
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    // The person's settings must not matter.
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    m_source = TestData::shared(QStringLiteral("corpora/beautiful-solutions"));
    m_entry = QStringLiteral("_theories/economic-democracy.md");
    if (m_source.isEmpty()) {
        m_source = TestData::source(QStringLiteral("resources/sample-library"));
        m_entry = QStringLiteral("solutions/repair-cafe.md");
    }
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString library = m_folder->filePath(QStringLiteral("library"));
    QVERIFY(copyFolder(m_source, library));
    QFile config(m_folder->filePath(QStringLiteral("gitconfig")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[user]\n\tname = Ada\n\temail = ada@example.org\n");
    config.close();
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(config.fileName()));
    git(library, { QStringLiteral("init"), QStringLiteral("-q") });
    git(library, { QStringLiteral("add"), QStringLiteral("-A") });
    QVERIFY(!git(library, { QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("Start") })
                 .startsWith("git failed"));

    m_store = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_session = std::make_unique<LibrarySession>(m_folder->filePath(QStringLiteral("drafts")));
    m_window = std::make_unique<MainWindow>(*m_settings, *m_session, QString());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(m_session.get(), &LibrarySession::opened);
    m_window->openPath(library);
    QTRY_VERIFY(!opened.isEmpty());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
    m_folder.reset();
}

EntryDocument *TestMainWindow::open(const QString &path)
{
    m_session->openEntry(path);
    const bool shown = QTest::qWaitFor([this, &path] {
        const EntryDocument *current = m_window->workspace()->currentDocument();
        return current && m_session->relativePath(current) == path;
    });
    return shown ? m_window->workspace()->currentDocument() : nullptr;
}

void TestMainWindow::save(EntryDocument *document)
{
    QSignalSpy saved(m_session.get(), &LibrarySession::saved);
    trigger(QStringLiteral("saveAction"));
    QTRY_VERIFY(!saved.isEmpty());
    QVERIFY(!document->isModified());
}

QPushButton *TestMainWindow::visibleButton(const QString &name) const
{
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>(name);
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TestMainWindow::oneFieldOneLine()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    QVERIFY(title && title->isVisible());
    const QString before = title->text();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("A title: with a colon"));
    QSignalSpy saved(m_session.get(), &LibrarySession::saved);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!saved.isEmpty());
    QVERIFY(!document->isModified());

    const QByteArray numstat = git(m_session->library().root(), { QStringLiteral("show"), QStringLiteral("--numstat"),
                                                                  QStringLiteral("--format=%an%n%s") });
    QCOMPARE(numstat, "Ada\nA title: with a colon: title\n\n1\t1\t" + m_entry.toUtf8() + '\n');
    QVERIFY(git(m_session->library().root(), { QStringLiteral("status"), QStringLiteral("--porcelain") }).isEmpty());
    QCOMPARE(m_window->workspace()->currentDocument()->title(), QStringLiteral("A title: with a colon"));
    QVERIFY(before != title->text());
}

void TestMainWindow::textIsSavedAlone()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    // Something else lies in the library unsaved by git: it must stay so.
    const QString other = m_session->library().entries().constLast().path;
    QFile file(m_session->absolutePath(other));
    QVERIFY(file.open(QIODevice::Append));
    file.write("More.\n");
    file.close();

    BodyEditor *editor = m_window->workspace()->currentView()->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("A new paragraph."));
    save(document);
    const QByteArray names = git(m_session->library().root(), { QStringLiteral("show"), QStringLiteral("--name-only"),
                                                                QStringLiteral("--format=%s") });
    QVERIFY2(names.endsWith("\n\n" + m_entry.toUtf8() + '\n'), names.constData());
    QVERIFY2(names.contains(": 1 paragraph\n"), names.constData());
    QCOMPARE(git(m_session->library().root(), { QStringLiteral("status"), QStringLiteral("--porcelain") }),
             " M " + other.toUtf8() + '\n');
}

void TestMainWindow::undoRunsAcrossFormAndText()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    const QByteArray before = document->bytes();
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    BodyEditor *editor = m_window->workspace()->currentView()->editor();

    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("First"));
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral("second"));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Third"));

    const auto undo = [this] { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [this] { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };
    undo();
    QTRY_COMPARE(title->text(), QStringLiteral("First"));
    QVERIFY(document->bytes().endsWith("second"));
    undo();
    QTRY_VERIFY(!document->bytes().endsWith("second"));
    undo();
    QTRY_COMPARE(document->bytes(), before);
    QTRY_VERIFY(!document->isModified());
    redo();
    redo();
    redo();
    QTRY_COMPARE(title->text(), QStringLiteral("Third"));
    QVERIFY(document->bytes().endsWith("second"));
}

void TestMainWindow::unchangedEntryIsNotSaved()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    const QByteArray before = git(m_session->library().root(), { QStringLiteral("rev-parse"), QStringLiteral("HEAD") });
    const QDateTime time = QFileInfo(document->path()).lastModified();
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    QTest::keyClicks(title, QStringLiteral("x"));
    QTRY_VERIFY(document->isModified());
    QTest::keyClick(title, Qt::Key_Backspace);
    QTRY_VERIFY(!document->isModified());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_session->isSaving());
    QCOMPARE(QFileInfo(document->path()).lastModified(), time);
    QCOMPARE(git(m_session->library().root(), { QStringLiteral("rev-parse"), QStringLiteral("HEAD") }), before);
}

void TestMainWindow::listItemChangesOneLine()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    auto *tags = findInEntry<ChipEdit>(QStringLiteral("field_tags_chips"));
    QVERIFY(tags);
    auto *line = tags->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("one more"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(tags->items().contains(QStringLiteral("one more")));
    save(document);
    const QByteArray numstat = git(m_session->library().root(), { QStringLiteral("show"), QStringLiteral("--numstat"),
                                                                  QStringLiteral("--format=") });
    const bool oneLine = numstat.startsWith("1\t0\t") || numstat.startsWith("1\t1\t");
    QVERIFY2(oneLine, numstat.constData());
}

void TestMainWindow::previewFollowsTyping()
{
    QVERIFY(open(m_entry));
    PreviewView *preview = m_window->workspace()->preview();
    const auto pageText = [preview] {
        QString text;
        bool answered = false;
        preview->page()->toPlainText([&](const QString &result) {
            text = result;
            answered = true;
        });
        return QTest::qWaitFor([&answered] { return answered; }) ? text : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(preview->page(), 20'000);
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Typed in the form"));
    QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Typed in the form"), 20'000);
    BodyEditor *editor = m_window->workspace()->currentView()->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("Typed in the text."));
    QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(u"Typed in the text."), 20'000);
}

void TestMainWindow::unreadableEntryIsShownAsText()
{
    const QString path = m_session->absolutePath(QStringLiteral("broken.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = "---\nid: x\ntitle: A: B\n---\nText.\n";
    file.write(bytes);
    file.close();
    EntryDocument *document = open(QStringLiteral("broken.md"));
    QVERIFY(document);
    QCOMPARE(document->bytes(), bytes);
    auto *fault = findInEntry<FaultPanel>(QStringLiteral("formFault"));
    QVERIFY(fault && fault->isVisible());
    bool told = false;
    const QList<QLabel *> labels = fault->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        told = told || label->text() == u"There is a second “: ” in this value. Put the whole value in quotes.";
    }
    QVERIFY(told);
    BodyEditor *editor = m_window->workspace()->currentView()->editor();
    QCOMPARE(editor->view(), BodyEditor::View::Source);
    QTest::mouseClick(findInEntry<QPushButton>(QStringLiteral("showFaultButton")), Qt::LeftButton);
    QCOMPARE(editor->textCursor().blockNumber(), 2);
    QCOMPARE(editor->textCursor().positionInBlock(), 8);

    // Mended in the text, the form comes by itself.
    QTextCursor caret = editor->textCursor();
    caret.insertText(QStringLiteral("'"));
    caret.movePosition(QTextCursor::EndOfBlock);
    caret.insertText(QStringLiteral("'"));
    caret.setPosition(editor->document()->findBlockByNumber(2).position() + 7);
    caret.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    caret.insertText(QStringLiteral("'A: B'"));
    QTRY_VERIFY(findInEntry<QLineEdit>(QStringLiteral("field_title_editor")));
    QCOMPARE(findInEntry<QLineEdit>(QStringLiteral("field_title_editor"))->text(), QStringLiteral("A: B"));
}

void TestMainWindow::closingAsksAndKeepsTheText()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    const QByteArray onDisk = document->bytes();
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Not saved"));
    QTRY_VERIFY(document->isModified());
    const QByteArray unsaved = document->bytes();

    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *dialog = find<UnsavedDialog>(QStringLiteral("unsavedDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("unsavedKeep")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(TestData::bytes(m_session->absolutePath(m_entry)), onDisk);

    // The next start offers it.
    m_window.reset();
    m_session = std::make_unique<LibrarySession>(m_folder->filePath(QStringLiteral("drafts")));
    m_window = std::make_unique<MainWindow>(*m_settings, *m_session, QString());
    m_window->show();
    QSignalSpy opened(m_session.get(), &LibrarySession::opened);
    m_window->openPath(m_folder->filePath(QStringLiteral("library")));
    QTRY_VERIFY(!opened.isEmpty());
    QTRY_VERIFY(visibleButton(QStringLiteral("showDraftsButton")));
    document = open(m_entry);
    QVERIFY(document);
    QTRY_VERIFY(visibleButton(QStringLiteral("restoreDraftButton")));
    QCOMPARE(document->bytes(), onDisk);
    QTest::mouseClick(visibleButton(QStringLiteral("restoreDraftButton")), Qt::LeftButton);
    QTRY_COMPARE(document->bytes(), unsaved);
    QVERIFY(document->isModified());
}

void TestMainWindow::identityIsAskedForOnce()
{
    QFile config(m_folder->filePath(QStringLiteral("gitconfig")));
    QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
    config.close();
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("By whom"));
    save(document);
    QTRY_VERIFY(find<IdentityDialog>(QStringLiteral("identityDialog")));
    auto *dialog = find<IdentityDialog>(QStringLiteral("identityDialog"));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("identityAccept"))->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("identityName")), QStringLiteral("Grace"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("identityEmail")), QStringLiteral("g@example.org"));
    QSignalSpy saved(m_session.get(), &LibrarySession::saved);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("identityAccept")), Qt::LeftButton);
    QTRY_VERIFY(!saved.isEmpty());
    QCOMPARE(git(m_session->library().root(),
                 { QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%an <%ae> %s") }),
             QByteArray("Grace <g@example.org> By whom: title\n"));
}

void TestMainWindow::failingHookKeepsTheText()
{
    const QString hook = m_session->library().root() + QStringLiteral("/.git/hooks/pre-commit");
    QFile file(hook);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho 'Titles end without a full stop.' >&2\nexit 1\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Stopped."));
    save(document);
    QVERIFY(TestData::bytes(document->path()).contains("Stopped."));
    MessageBar *bar = m_window->workspace()->currentView()->messages()->message(QStringLiteral("save"));
    QVERIFY(bar);
    QVERIFY2(bar->text().startsWith(u"The text is saved in its file, but no version was kept."),
             qPrintable(bar->text()));
    auto *details = bar->findChild<QPlainTextEdit *>();
    QVERIFY(details && details->toPlainText().contains(u"Titles end without a full stop."));
}

void TestMainWindow::vanishedFolderKeepsTheText()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Still here"));
    const QByteArray text = document->bytes();
    QVERIFY(QDir(QFileInfo(document->path()).path()).removeRecursively());
    QSignalSpy failed(m_session.get(), &LibrarySession::saveFailed);
    trigger(QStringLiteral("saveAction"));
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(document->bytes(), text);
    QVERIFY(document->isModified());
    QTRY_VERIFY(m_window->workspace()->currentView()->messages()->message(QStringLiteral("save")));
    QTRY_VERIFY(visibleButton(QStringLiteral("saveCopyButton")));
}

void TestMainWindow::finderOpensEntries()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>(QStringLiteral("finderField"));
    QTRY_VERIFY(field->isVisible());
    const EntryInfo wanted = m_session->library().entries().constLast();
    field->setText(wanted.title); // which may hold letters that no key of the test has
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace()->currentDocument()
                && m_session->relativePath(m_window->workspace()->currentDocument()) == wanted.path);
}

void TestMainWindow::onlyMatchOfTheFilterOpens()
{
    QVERIFY(open(m_entry));
    const EntryInfo wanted = m_session->library().entries().constLast();
    auto *filter = find<QLineEdit>(QStringLiteral("entryFilter"));
    filter->setText(wanted.path);
    auto *list = find<QTreeView>(QStringLiteral("entryList"));
    QTRY_COMPARE(list->model()->rowCount(list->model()->index(0, 0)), 1);
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    const QModelIndex only = list->model()->index(0, 0, list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(only).center());
    QTRY_VERIFY(m_session->relativePath(m_window->workspace()->currentDocument()) == wanted.path);

    QVERIFY(open(m_entry));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(m_session->relativePath(m_window->workspace()->currentDocument()) == wanted.path);
}

void TestMainWindow::savingEndsAStepOfUndo()
{
    EntryDocument *document = open(m_entry);
    QVERIFY(document);
    auto *title = findInEntry<QLineEdit>(QStringLiteral("field_title_editor"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Saved"));
    save(document);
    QTest::keyClicks(title, QStringLiteral(" and more"));
    document->textDocument()->undo();
    QTRY_COMPARE(title->text(), QStringLiteral("Saved"));
    QTRY_VERIFY(!document->isModified());
}

void TestMainWindow::anotherLibraryReplacesTheFirst()
{
    QVERIFY(open(m_entry));
    const QString other = m_folder->filePath(QStringLiteral("other"));
    QVERIFY(QDir().mkpath(other));
    QFile file(other + QStringLiteral("/alone.md"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Alone\n---\nText.\n");
    file.close();
    m_window->openPath(other);
    QTRY_VERIFY(m_window->workspace()->currentDocument()
                && m_window->workspace()->currentDocument()->title() == u"Alone");
    QTRY_COMPARE(m_session->documents().size(), 1);
}

/// A relation to nothing is found, F8 leads to it; what is typed into the entry counts before it is saved.
void TestMainWindow::problemsLeadToTheirPlace()
{
    const QString folder = m_folder->filePath(QStringLiteral("wells"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/wells")));
    const auto write = [&folder](const QString &path, const QByteArray &bytes) {
        QFile file(folder + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(QStringLiteral("commonplace.yml"),
          "collections:\n  - name: wells\n    folder: wells\n    fields:\n      - { name: title }\n"
          "      - { name: near, widget: relation, collection: wells, value_field: title, required: false }\n");
    write(QStringLiteral("wells/first.md"), "---\ntitle: First\nnear: Secnd\n---\n");
    write(QStringLiteral("wells/second.md"), "---\ntitle: Second\nnear: First\n---\n");
    m_window->openPath(folder);
    m_window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == m_window.get());
    auto *list = find<QTreeView>(QStringLiteral("problemList"));
    QTRY_VERIFY(m_session->isOpen() && m_session->library().name() == u"wells");
    trigger(QStringLiteral("problemsPaneAction"));
    QTRY_VERIFY(list->model()->rowCount() == 1);
    trigger(QStringLiteral("nextProblemAction"));
    QTRY_VERIFY(m_window->workspace()->currentDocument()
                && m_window->workspace()->currentDocument()->title() == u"First");
    EntryDocument *document = m_window->workspace()->currentDocument();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName().startsWith(u"field_near"));
    const auto fix = [this] { return find<QPushButton>(QStringLiteral("problemFixButton_1")); };
    QTRY_VERIFY(fix() && fix()->isVisible());
    fix()->click();
    QTRY_COMPARE(document->bytes(), QByteArray("---\ntitle: First\nnear: Second\n---\n"));
    QTRY_COMPARE(list->model()->rowCount(), 0);

    // Who names it stands beside it, and what another program does to a file is followed.
    auto *relations = find<QTreeView>(QStringLiteral("relationList"));
    QTRY_COMPARE(relations->model()->rowCount(), 2);
    write(QStringLiteral("wells/third.md"), "---\ntitle: Third\nnear: First\n---\n");
    const auto namedBy = [relations] { return relations->model()->rowCount(relations->model()->index(0, 0)); };
    QTRY_COMPARE(namedBy(), 2);
    QCOMPARE(m_session->library().entries().size(), 3);
}

/// What is marked is looked for; a place is led to and marked; what was replaced is taken back by one button.
void TestMainWindow::findsAndReplacesInTheLibrary()
{
    const QString folder = m_folder->filePath(QStringLiteral("wells"));
    QVERIFY(QDir().mkpath(folder));
    const auto write = [&folder](const QString &path, const QByteArray &bytes) {
        QFile file(folder + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    const auto content = [&folder](const QString &path) {
        QFile file(folder + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    write(QStringLiteral("first.md"), "---\ntitle: First\n---\nA bucket.\n");
    write(QStringLiteral("second.md"), "---\ntitle: Second\n---\nTwo buckets.\n");
    m_window->openPath(folder);
    m_window->activateWindow();
    QTRY_VERIFY(m_session->isOpen() && m_session->library().name() == u"wells");
    QTRY_VERIFY(m_window->workspace()->currentDocument());
    EntryDocument *document = m_window->workspace()->currentDocument();
    QCOMPARE(document->title(), QStringLiteral("First"));
    auto *editor = findInEntry<BodyEditor>(QStringLiteral("bodyEditor"));
    editor->setFocus();
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(static_cast<int>(document->bytes().indexOf("bucket")));
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    trigger(QStringLiteral("replaceInLibraryAction"));
    QCOMPARE(find<QLineEdit>(QStringLiteral("findText"))->text(), QStringLiteral("bucket"));
    find<QLineEdit>(QStringLiteral("findReplacement"))->setText(QStringLiteral("pail"));
    auto *list = find<QTreeView>(QStringLiteral("foundList"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const QModelIndex place = list->model()->index(0, 0, list->model()->index(1, 0));
    Q_EMIT list->activated(place);
    QTRY_VERIFY(m_window->workspace()->currentDocument()->title() == u"Second");
    QTRY_COMPARE(findInEntry<BodyEditor>(QStringLiteral("bodyEditor"))->textCursor().selectedText(),
                 QStringLiteral("bucket"));
    m_window->workspace()->closeCurrent();
    QTRY_COMPARE(m_session->documents().size(), 1);

    auto *replace = find<QPushButton>(QStringLiteral("replaceButton"));
    QTRY_VERIFY(replace->isEnabled());
    replace->click();
    QTRY_COMPARE(content(QStringLiteral("second.md")), QByteArray("---\ntitle: Second\n---\nTwo pails.\n"));
    QTRY_COMPARE(document->bytes(), QByteArray("---\ntitle: First\n---\nA pail.\n"));
    QTRY_VERIFY(visibleButton(QStringLiteral("undoFilesButton")));
    visibleButton(QStringLiteral("undoFilesButton"))->click();
    QTRY_COMPARE(content(QStringLiteral("second.md")), QByteArray("---\ntitle: Second\n---\nTwo buckets.\n"));
    QCOMPARE(document->bytes(), QByteArray("---\ntitle: First\n---\nA bucket.\n"));
}

void TestMainWindow::keyboardReachesEveryPane()
{
    QVERIFY(open(m_entry));
    m_window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == m_window.get());
    m_window->workspace()->currentView()->editor()->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            reached.insert(widget->objectName());
    }
    for (const char *pane : { "entryListPanel", "form", "bodyEditor", "preview", "relationsPanel" })
        QVERIFY2(reached.contains(QLatin1StringView(pane)), pane);
}

void TestMainWindow::helpLeadsToFilesToCopy()
{
    trigger(QStringLiteral("helpCiAction"));
    auto *text = find<QTextBrowser>(QStringLiteral("helpText"));
    QVERIFY(text && text->toPlainText().startsWith(QStringLiteral("Check every change of a library")));
    const QUrl page = text->source();
    text->setSource(page.resolved(QUrl(QStringLiteral("ci/pre-commit"))));
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("#!/bin/sh\n")));
    find<QPushButton>(QStringLiteral("helpBack"))->click();
    QCOMPARE(text->source(), page);
}

int main(int argc, char **argv)
{
    // The sandbox of WebEngine does not start for root, as whom tests may run.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    PreviewView::prepareApplication();
    QApplication application(argc, argv);
    Theme::of(Theme::Scheme::Light).apply(application);
    installLanguage(application, QStringLiteral("en"));
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
