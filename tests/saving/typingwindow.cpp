// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// typingwindow FOLDER LOG SEED: the whole program in its window on the library FOLDER/library, its drafts and settings
// beside it. Opens all entries, brings back or throws away what was unsaved, then types, saves, undoes and changes
// between the entries for ever, at random, and writes into LOG what it did and what the program said.

#include "saving/typinglog.h"

#include "editor/bodyeditor.h"
#include "preview/previewview.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "widgets/theme.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Kind = TypingEvent::Kind;

class Typist : public QObject
{
public:
    Typist(MainWindow *window, LibrarySession *session, TypingLog *log, quint32 seed)
        : m_window(window)
        , m_session(session)
        , m_log(log)
        , m_random(seed)
    {
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &Typist::act);
        connect(&m_pulse, &QTimer::timeout, this, [this] { m_log->write(Kind::Alive, {}, {}); });
        m_pulse.start(20);
        connect(session, &LibrarySession::opened, this, [this] {
            for (const EntryInfo &entry : m_session->library().entries())
                m_session->openEntry(entry.path);
        });
        connect(session, &LibrarySession::entryOpened, this, &Typist::follow);
        connect(session, &LibrarySession::draftFound, this, [this](EntryDocument *document, const Draft &draft) {
            note(Kind::Offered, document, draft.text);
            // The bar comes with the same signal, and nobody reads that fast.
            QTimer::singleShot(50, document, [this] { answerDrafts(); });
        });
        connect(session, &LibrarySession::saved, this, [this](EntryDocument *document, const SaveOutcome &outcome) {
            note(Kind::Saved, document, outcome.file.bytes);
            if (outcome.version == SaveOutcome::Version::Failed)
                note(Kind::NotKept, document, outcome.versionError.message.toUtf8());
            else
                note(Kind::Kept, document, outcome.file.bytes);
        });
        connect(session, &LibrarySession::saveFailed, this, [this](EntryDocument *document, const Error &error) {
            note(Kind::NotSaved, document, error.message.toUtf8());
        });
    }

private:
    void note(Kind kind, const EntryDocument *document, const QByteArray &text)
    {
        m_log->write(kind, m_session->relativePath(document), text);
    }

    void follow(EntryDocument *document)
    {
        if (m_known.contains(document))
            return;
        m_known.append(document);
        note(Kind::Opened, document, document->file().bytes);
        // The text document's own signal, so that the log is never behind the text.
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, [this, document] {
            const QByteArray bytes = document->bytes();
            if (std::exchange(m_last[document], bytes) != bytes)
                note(Kind::Typed, document, bytes);
        });
        if (m_known.size() == m_session->library().entries().size())
            m_next.start(200);
    }

    /// Of the entry in front, in which all that was offered is thrown away or brought back; or nothing, and writing
    /// goes on beside the offer.
    void answerDrafts()
    {
        EntryView *view = m_window->workspace()->currentView();
        const int dice = m_random.bounded(4);
        if (!view || dice == 0)
            return;
        const auto name = dice == 1 ? "discardDraftButton"_L1 : "restoreDraftButton"_L1;
        const QList<QPushButton *> buttons = view->findChildren<QPushButton *>(name);
        if (!buttons.isEmpty())
            note(Kind::Answered, view->document(), {});
        for (QPushButton *button : buttons)
            button->click();
    }

    void act()
    {
        EntryView *view = m_window->workspace()->currentView();
        if (!view)
            return m_next.start(20);
        const int dice = m_random.bounded(100);
        if (dice < 70)
            typeWord(view);
        else if (dice < 76)
            QTest::keyClick(view->editor(), Qt::Key_Z, Qt::ControlModifier);
        else if (dice < 82)
            typeTitle(view);
        else if (dice < 86)
            m_window->findChild<QAction *>(u"nextEntryAction"_s)->trigger();
        else if (dice < 97)
            save(view->document());
        else
            return m_next.start(int(m_random.bounded(900))); // thinking
        m_next.start(int(m_random.bounded(5, 60)));
    }

    void typeWord(EntryView *view)
    {
        static const QStringList Words { u"commons "_s, u"çedilla, "_s, u"日本 "_s,    u"a "_s,  u"– "_s,
                                         u"## \r"_s,    u"\r\r"_s,      u"- item\r"_s, u"`x` "_s };
        BodyEditor *editor = view->editor();
        editor->setFocus();
        if (m_random.bounded(8) == 0)
            editor->moveCursor(m_random.bounded(2) ? QTextCursor::End : QTextCursor::Start);
        if (editor->document()->characterCount() > 6000) {
            editor->selectAll();
            QTest::keyClick(editor, Qt::Key_Delete);
        }
        const QString &word = Words[m_random.bounded(int(Words.size()))];
        for (const QChar c : word)
            QTest::sendKeyEvent(QTest::Click, editor, c == u'\r' ? Qt::Key_Return : Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
    }

    void typeTitle(EntryView *view)
    {
        auto *title = view->findChild<QLineEdit *>(u"field_title_editor"_s);
        if (!title)
            return;
        title->setFocus();
        if (title->text().size() > 40)
            title->selectAll();
        QTest::keyClicks(title, u"T: "_s + QString::number(m_random.bounded(100)));
    }

    void save(EntryDocument *document)
    {
        if (document->isModified())
            note(Kind::SaveWanted, document, document->bytes());
        m_window->findChild<QAction *>(u"saveAction"_s)->trigger();
    }

    MainWindow *m_window;
    LibrarySession *m_session;
    TypingLog *m_log;
    QRandomGenerator m_random;
    QTimer m_next;
    QTimer m_pulse;
    QList<EntryDocument *> m_known;
    QHash<EntryDocument *, QByteArray> m_last;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody else ends it
    // The sandbox of WebEngine does not start for root, as whom tests may run.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    PreviewView::prepareApplication();
    QApplication application(argc, argv);
    Theme::of(Theme::Scheme::Light).apply(application);
    installLanguage(application, u"en"_s);

    const QDir folder(QFile::decodeName(argv[1]));
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    LibrarySession session(folder.filePath(u"drafts"_s));
    MainWindow window(settings, session, QString());
    TypingLog log(QFile::decodeName(argv[2]));
    const Typist typist(&window, &session, &log, QByteArray(argv[3]).toUInt());
    window.show();
    window.openPath(folder.filePath(u"library"_s));
    return QApplication::exec();
}
