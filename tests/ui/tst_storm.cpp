// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another branch is checked out, with thousands of other files, while somebody types. How long the window is blocked
// by it is measured by bench_storm.

#include "relations/handmadelibrary.h"
#include "ui/stormlibrary.h"

#include "checks/librarychecks.h"
#include "editor/bodyeditor.h"
#include "preview/previewview.h"
#include "problems/libraryproblems.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "widgets/theme.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

#include <unistd.h>

using namespace Commonplace;

namespace {

constexpr int Entries = 2000;
constexpr int Patience = 120'000; // milliseconds, on a busy machine

QStringList told(const QMap<QString, QList<Problem>> &problems)
{
    QStringList lines;
    for (const QList<Problem> &own : problems) {
        for (const Problem &problem : own)
            lines += QStringLiteral("%1:%2 %3 %4 %5")
                         .arg(problem.file, QString::number(problem.line), problem.rule, problem.message,
                              problem.suggestion);
    }
    lines.sort();
    return lines;
}

} // namespace

class TestStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    void openLibrary(bool hasIndex);
    void compareWithAnew();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StormLibrary> m_library;
    std::shared_ptr<const FormerNames> m_former; // as the history is when the library is opened
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestStorm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<StormLibrary>(QDir(m_folder->path()).canonicalPath() + QStringLiteral("/library"),
                                               m_folder->filePath(QStringLiteral("gitconfig")), Entries);
    QVERIFY(m_library->changedFiles() >= 2000);
    m_store = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
}

void TestStorm::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
    m_library.reset();
    m_folder.reset();
}

void TestStorm::openLibrary(bool hasIndex)
{
    m_window.reset();
    m_session = std::make_unique<LibrarySession>(m_folder->filePath(QStringLiteral("drafts")));
    if (hasIndex)
        m_session->setIndexFolder(m_folder->filePath(QStringLiteral("index")));
    m_window = std::make_unique<MainWindow>(*m_settings, *m_session, QString());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(m_session.get(), &LibrarySession::opened);
    m_former = FormerNames::of(m_library->root(), checkedRootOf(m_library->root()).reading.profile);
    m_window->openPath(m_library->root());
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), Patience);
    m_window->findChild<QAction *>(QStringLiteral("problemsPaneAction"))->setChecked(true);
    const auto *problems = m_window->findChild<LibraryProblems *>();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->areRelationsKnown() && !problems->isChecking(), Patience);
}

/// What the window knows is what one would find that looked for the first time.
void TestStorm::compareWithAnew()
{
    const Result<Library> anew = Library::load(m_library->root());
    QVERIFY(anew);
    const Library &library = m_session->library();
    QCOMPARE(library.entries(), anew->entries());
    QCOMPARE(library.collections().size(), anew->collections().size());
    QCOMPARE(library.unreadFiles(), anew->unreadFiles());
    QStringList files = Library::entryPaths(m_library->root());
    files.sort();
    CheckedRoot root = checkedRootOf(m_library->root());
    root.former = m_former;
    const LibraryFindings findings = examineLibrary(root, files);
    QCOMPARE(HandmadeLibrary::told(m_session->relations()), HandmadeLibrary::told(findings.graph));
    QMap<QString, QList<Problem>> problems;
    for (const Problem &problem : findings.problems)
        problems[problem.file].append(problem);
    QCOMPARE(told(m_window->findChild<LibraryProblems *>()->problems()), told(problems));
    QVERIFY(!problems.isEmpty());
}

void TestStorm::nothingIsLost_data()
{
    QTest::addColumn<bool>("hasIndex");
    QTest::newRow("with an index") << true;
    QTest::newRow("without") << false;
}

void TestStorm::nothingIsLost()
{
    QFETCH(const bool, hasIndex);
    openLibrary(hasIndex);
    const auto *problems = m_window->findChild<LibraryProblems *>();
    m_session->openEntry(StormLibrary::quietEntry());
    QTRY_VERIFY(m_window->workspace()->currentDocument());
    const EntryDocument *document = m_window->workspace()->currentDocument();
    const QByteArray before = document->bytes();

    auto *editor = m_window->workspace()->currentView()->findChild<BodyEditor *>();
    QVERIFY(editor);
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QByteArray typed;
    QTimer typing;
    const auto type = [&] {
        const char sign = static_cast<char>('a' + typed.size() % 26);
        QTest::keyClick(editor, sign);
        typed += sign;
    };
    connect(&typing, &QTimer::timeout, this, type);
    typing.start(40);
    const QFuture<bool> checkedOut =
        QtConcurrent::run([library = m_library.get()] { return library->checkOut(QStringLiteral("storm")); });
    QTRY_VERIFY_WITH_TIMEOUT(checkedOut.isFinished(), Patience);
    QVERIFY(checkedOut.result());
    // All of it has arrived, and has been looked at.
    const QStringList expected = Library::entryPaths(m_library->root());
    const auto hasArrived = [&] {
        return m_session->library().entries().size() == expected.size() && !problems->isChecking()
               && m_session->relations().size() == expected.size()
               && std::ranges::any_of(m_session->library().entries(),
                                      [](const EntryInfo &entry) { return entry.title == u"Sharing water 0 anew"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasArrived(), Patience);
    typing.stop();
    QVERIFY(typed.size() > 5);
    QCOMPARE(document->bytes(), before + typed);
    QVERIFY(document->isModified());

    m_window->findChild<QAction *>(QStringLiteral("saveAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!document->isModified(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(problems->hashOf(StormLibrary::quietEntry()) == document->file().stamp.hash, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!problems->isChecking(), Patience);
    compareWithAnew();
    // The next start shows the same, most of it from the index.
    openLibrary(hasIndex);
    compareWithAnew();
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
    TestStorm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storm.moc"
