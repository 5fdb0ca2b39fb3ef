// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposals in the real window, on a library that has a server.

#include "scratchwindow.h"

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "proposals/newproposaldialog.h"
#include "proposals/proposedialog.h"
#include "proposals/questionsdialog.h"
#include "proposals/sendqueue.h"
#include "proposals/switchdialog.h"
#include "widgets/growingtextedit.h"
#include "widgets/messagearea.h"
#include "write/entryview.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void savingStartsAProposal();
    void switchingKeepsUnsavedText();
    void switchingSavesFirst();
    void switchingClosesEntriesThatAreNotThere();
    void refusesToOverwriteFiles();
    void removingCanBeUndone();
    void proposing();
    void waitsForANetwork();
    void tellsOfARefusal();
    void asksForACopyOfOnesOwn();
    void savesPatches();
    void updating();
    void updatingMerges();
    void updatingAsks();
    void everythingHasANameAndAPlace();

private:
    [[nodiscard]] QString text(const char *message);
    template <typename Dialog>
    Dialog *dialog(const char *action, const char *name)
    {
        m_window->trigger(action);
        return m_window->shown<Dialog>(name);
    }
    template <typename Widget>
    static Widget *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void type(EntryDocument *document, const QString &words);
    void start(const QString &title);
    void switchTo(int row, bool isSavingFirst = true);
    [[nodiscard]] QByteArray read(const char *path);
    QByteArray git(const char *arguments) const
    {
        return m_window->repository().git(QString::fromLatin1(arguments).split(u' ')).trimmed();
    }
    [[nodiscard]] QString branch() const { return QString::fromUtf8(git("symbolic-ref --short HEAD")); }
    void changeElsewhere(const char *path, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScratchWindow> m_window;
};

void TestProposals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    m_window = std::make_unique<ScratchWindow>();
    const ScratchRepository &repository = m_window->repository();
    repository.write("wiki/solar.md", "---\ntitle: Solar\ntags: [sun]\n---\nOne.\n\nTwo.\n");
    repository.write("wiki/garden.md", "---\ntitle: Garden\ntags: [soil]\n---\nSoil.\n");
    repository.commitAll();
    repository.git({ u"branch"_s, u"-M"_s, u"main"_s });
    const QString bare = m_folder->filePath(u"wiki.git"_s);
    repository.git({ u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, bare });
    repository.git({ u"remote"_s, u"add"_s, u"origin"_s, bare });
    repository.git({ u"fetch"_s, u"-q"_s });
    m_window->openAsItIs();
    QTRY_VERIFY(m_window->isEnabled("newProposalAction"));
}

QString TestProposals::text(const char *message)
{
    auto *bar = m_window->shown<MessageBar>(message);
    return bar ? bar->text() : u"(no message)"_s;
}

void TestProposals::type(EntryDocument *document, const QString &words)
{
    QVERIFY(document);
    BodyEditor *editor = m_window->workspace()->currentView()->editor();
    editor->moveCursor(QTextCursor::End);
    editor->insertPlainText(words);
    QVERIFY(document->isModified());
}

void TestProposals::start(const QString &title)
{
    auto *dialog = this->dialog<NewProposalDialog>("newProposalAction", "newProposalDialog");
    QVERIFY(dialog);
    auto *accept = in<QPushButton>(dialog, "newProposalStart");
    QVERIFY(!accept->isEnabled());
    in<QLineEdit>(dialog, "newProposalTitle")->setText(title);
    accept->click();
    QTRY_COMPARE(text("proposalMessage"), u"You are at the proposal “%1” now."_s.arg(title));
    QTRY_COMPARE(m_window->shown<QToolButton>("statusProposal")->accessibleName(), u"Proposal “%1”"_s.arg(title));
}

void TestProposals::switchTo(int row, bool isSavingFirst)
{
    QTRY_VERIFY(m_window->isEnabled("switchProposalAction"));
    auto *dialog = this->dialog<SwitchDialog>("switchProposalAction", "switchDialog");
    QVERIFY(dialog);
    auto *list = in<QTreeWidget>(dialog, "switchList");
    list->setCurrentItem(list->topLevelItem(row));
    in<QCheckBox>(dialog, "switchSaveFirst")->setChecked(isSavingFirst);
    in<QPushButton>(dialog, "switchAccept")->click();
}

QByteArray TestProposals::read(const char *path)
{
    QFile file(m_window->repository().path() + u'/' + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(no file)"_ba;
}

void TestProposals::changeElsewhere(const char *path, const QByteArray &content) const
{
    const QString other = m_folder->filePath(u"other"_s);
    const ScratchRepository &repository = m_window->repository();
    repository.git({ u"clone"_s, u"-q"_s, m_folder->filePath(u"wiki.git"_s), other });
    QFile file(other + u'/' + QString::fromLatin1(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    repository.git({ u"-C"_s, other, u"commit"_s, u"-qam"_s, u"Elsewhere"_s });
    repository.git({ u"-C"_s, other, u"push"_s, u"-q"_s });
}

void TestProposals::savingStartsAProposal()
{
    QCOMPARE(branch(), u"main"_s);
    EntryDocument *solar = m_window->openEntry(u"wiki/solar.md"_s);
    type(solar, u"Three."_s);
    m_window->trigger("saveAction");
    QTRY_COMPARE(text("proposalStartedMessage"),
                 u"What you save is collected in the proposal “Solar”. The library has it when you propose it, in the "
                 "Share menu."_s);
    QCOMPARE(branch(), u"solar"_s);
    QCOMPARE(git("log --format=%s main..solar"), "Solar: 1 paragraph"_ba);
    QCOMPARE(git("rev-parse main"), git("rev-parse origin/main"));
    QCOMPARE(m_window->shown<QToolButton>("statusProposal")->text(), u"Proposal “Solar”"_s);

    // The next one belongs to it.
    QTRY_VERIFY(m_window->isEnabled("proposeAction"));
    type(m_window->openEntry(u"wiki/garden.md"_s), u"Worms."_s);
    m_window->trigger("saveAction");
    QTRY_COMPARE(git("rev-list --count main..solar"), "2"_ba);
    QCOMPARE(branch(), u"solar"_s);
}

void TestProposals::switchingKeepsUnsavedText()
{
    start(u"First"_s);
    EntryDocument *solar = m_window->openEntry(u"wiki/solar.md"_s);
    type(solar, u"Saved."_s);
    m_window->trigger("saveAction");
    QTRY_VERIFY(!solar->isModified());
    type(solar, u"Unsaved."_s);
    const QByteArray unsaved = solar->bytes();

    switchTo(1, false); // the library as it is
    QTRY_VERIFY(text("proposalSwitchedMessage").startsWith(u"You are at the library as it is. 1 "_s));
    QCOMPARE(branch(), u"main"_s);
    QVERIFY(!read("wiki/solar.md").contains("Saved."));
    QVERIFY(solar->isModified());
    QCOMPARE(solar->bytes(), unsaved);

    switchTo(0, false);
    QTRY_COMPARE(branch(), u"first"_s);
    QTRY_VERIFY(read("wiki/solar.md").contains("Saved."));
    QCOMPARE(solar->bytes(), unsaved);
    // Back where it was typed, it can be saved as if nothing had happened.
    QTRY_VERIFY(m_window->isEnabled("switchProposalAction"));
    m_window->trigger("saveAction");
    QTRY_COMPARE(read("wiki/solar.md"), unsaved);
}

void TestProposals::switchingSavesFirst()
{
    start(u"First"_s);
    EntryDocument *solar = m_window->openEntry(u"wiki/solar.md"_s);
    type(solar, u"Unsaved."_s);
    const QByteArray text = solar->bytes();
    switchTo(1);
    QTRY_COMPARE(branch(), u"main"_s);
    QCOMPARE(git("show first:wiki/solar.md") + '\n', text + (text.endsWith('\n') ? "" : "\n"));
    QTRY_VERIFY(!solar->bytes().contains("Unsaved."));
    QVERIFY(!solar->isModified());
}

void TestProposals::switchingClosesEntriesThatAreNotThere()
{
    start(u"First"_s);
    m_window->repository().write("wiki/wind.md", "---\ntitle: Wind\n---\nBlows.\n");
    git("add -A");
    git("commit -qm Wind");
    QVERIFY(m_window->openEntry(u"wiki/wind.md"_s));
    switchTo(1);
    QTRY_COMPARE(branch(), u"main"_s);
    QTRY_VERIFY(m_window->session().documents().isEmpty() || m_window->currentPath() != u"wiki/wind.md"_s);
    QCOMPARE(read("wiki/wind.md"), "(no file)"_ba);
}

void TestProposals::refusesToOverwriteFiles()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "first\n");
    git("commit -qam Solar");
    m_window->repository().write("wiki/solar.md", "in no version\n");
    switchTo(1);
    QTRY_COMPARE(text("proposalMessage"),
                 u"Nothing was changed, because these files were changed outside of any version and would be "
                 "overwritten: “wiki/solar.md”. Save them, or put them elsewhere, and try again."_s);
    QCOMPARE(branch(), u"first"_s);
    QCOMPARE(read("wiki/solar.md"), "in no version\n"_ba);
}

void TestProposals::removingCanBeUndone()
{
    start(u"First"_s);
    start(u"Second"_s);
    auto *dialog = this->dialog<SwitchDialog>("switchProposalAction", "switchDialog");
    auto *list = in<QTreeWidget>(dialog, "switchList");
    const QList<QTreeWidgetItem *> first = list->findItems(u"First"_s, Qt::MatchExactly);
    QCOMPARE(first.size(), 1);
    list->setCurrentItem(first.first());
    in<QPushButton>(dialog, "switchRemove")->click();
    QTRY_COMPARE(text("proposalRemovedMessage"), u"The proposal “First” was removed."_s);
    QCOMPARE(git("branch --list first"), QByteArray());
    m_window->shown<QPushButton>("undoRemoveProposalButton")->click();
    QTRY_VERIFY(!git("branch --list first").isEmpty());
}

void TestProposals::proposing()
{
    start(u"Sun & soil"_s);
    m_window->repository().write("wiki/solar.md", "---\ntitle: Solar\ntags: [sun, light]\n---\nOne.\n\nTwo, too.\n");
    m_window->repository().git({ u"commit"_s, u"-qam"_s, u"Solar: tags"_s });
    auto *dialog = this->dialog<ProposeDialog>("proposeAction", "proposeDialog");
    QVERIFY(dialog);
    QCOMPARE(in<QLineEdit>(dialog, "proposeTitle")->text(), u"Sun & soil"_s);
    QCOMPARE(in<QPlainTextEdit>(dialog, "proposeDescription")->toPlainText(), u"- Solar: tags"_s);
    const QTreeWidget *files = in<QTreeWidget>(dialog, "proposeFiles");
    QCOMPARE(files->topLevelItemCount(), 1);
    QCOMPARE(files->topLevelItem(0)->text(0), u"Solar"_s);
    QVERIFY2(files->topLevelItem(0)->text(1).startsWith(u"Tags · 1 paragraph"_s),
             qPrintable(files->topLevelItem(0)->text(1)));
    QCOMPARE(in<QLabel>(dialog, "proposeDestination")->text(),
             u"It is sent to %1."_s.arg(m_folder->filePath(u"wiki.git"_s)));
    QTRY_COMPARE(in<QLabel>(dialog, "proposeProblemsText")->text(), u"It adds no problems."_s);
    in<QLineEdit>(dialog, "proposeTitle")->setText(u"Sun and soil"_s);
    in<QPushButton>(dialog, "proposeSend")->click();
    QTRY_COMPARE(text("proposalSentMessage"),
                 u"“Sun and soil” was sent to %1."_s.arg(m_folder->filePath(u"wiki.git"_s)));
    QCOMPARE(git("ls-remote origin sun-soil").first(40), git("rev-parse HEAD"));
    QTRY_COMPARE(m_window->shown<QToolButton>("statusProposal")->text(), u"Proposal “Sun and soil”"_s);
    QCOMPARE(git("config branch.sun-soil.description"), "- Solar: tags"_ba);
}

void TestProposals::waitsForANetwork()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "first\n");
    git("commit -qam Solar");
    const QByteArray bare = git("remote get-url origin");
    git("remote set-url origin http://127.0.0.1:1/wiki.git");
    auto *dialog = this->dialog<ProposeDialog>("proposeAction", "proposeDialog");
    in<QPushButton>(dialog, "proposeSend")->click();
    QTRY_COMPARE(text("proposalWaitingMessage"),
                 u"“First” waits, because http://127.0.0.1:1/wiki.git could not be reached. It is sent by itself when "
                 "there is a network."_s);
    git(("remote set-url origin " + bare).constData());
    QTRY_VERIFY(m_window->isEnabled("proposeAction"));
    m_window->shown<QPushButton>("sendAgainButton")->click();
    QTRY_COMPARE(text("proposalSentMessage"), u"“First” was sent to %1."_s.arg(QString::fromUtf8(bare)));
    QCOMPARE(git("ls-remote origin first").first(40), git("rev-parse HEAD"));
}

void TestProposals::tellsOfARefusal()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "first\n");
    git("commit -qam Solar");
    m_window->repository().writeHook("pre-push", "#!/bin/sh\necho Not on Sundays. >&2\nexit 1\n");
    auto *dialog = this->dialog<ProposeDialog>("proposeAction", "proposeDialog");
    in<QPushButton>(dialog, "proposeSend")->click();
    QTRY_VERIFY(text("proposalRefusedMessage").startsWith(u"A check that runs before anything is sent to"_s));
    QVERIFY(QFile::remove(m_window->repository().path() + u"/.git/hooks/pre-push"_s));
    QTRY_VERIFY(m_window->isEnabled("proposeAction"));
    m_window->shown<QPushButton>("sendAgainButton")->click();
    QTRY_VERIFY(text("proposalSentMessage").startsWith(u"“First” was sent to"_s));
}

void TestProposals::asksForACopyOfOnesOwn()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "first\n");
    git("commit -qam Solar");
    git("remote set-url --push origin /nowhere/wiki.git");
    auto *dialog = this->dialog<ProposeDialog>("proposeAction", "proposeDialog");
    in<QPushButton>(dialog, "proposeSend")->click();
    QTRY_VERIFY(text("proposalRefusedMessage").startsWith(u"There is no library at “/nowhere/wiki.git”"_s));
    QTRY_VERIFY(m_window->isEnabled("proposeAction"));
    m_window->shown<QPushButton>("sendToForkButton")->click();
    auto *fork = m_window->shown<QDialog>("forkDialog");
    QVERIFY(fork);
    in<QLineEdit>(fork, "forkAddress")->setText(m_folder->filePath(u"wiki.git"_s));
    in<QPushButton>(fork, "forkSend")->click();
    QTRY_VERIFY(text("proposalSentMessage").startsWith(u"“First” was sent to"_s));
    QCOMPARE(git("config branch.first.commonplaceremote"), "fork"_ba);
}

void TestProposals::savesPatches()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "first\n");
    git("commit -qam Solar");
    auto *dialog = this->dialog<ProposeDialog>("proposeAction", "proposeDialog");
    in<QPushButton>(dialog, "proposePatches")->click();
    auto *files = m_window->shown<QFileDialog>("savePatchesDialog");
    QVERIFY(files);
    const QString folder = m_folder->filePath(u"to mail"_s);
    Q_EMIT files->fileSelected(folder);
    files->close();
    QTRY_VERIFY(text("patchesSavedMessage").contains(u"“%1”"_s.arg(folder)));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList { u"0001-Solar.patch"_s });
}

void TestProposals::updating()
{
    start(u"First"_s);
    EntryDocument *garden = m_window->openEntry(u"wiki/garden.md"_s);
    m_window->repository().write("wiki/solar.md", "first\n");
    git("commit -qam Solar");
    changeElsewhere("wiki/garden.md", "---\ntitle: Allotment\n---\nSoil.\n");
    m_window->trigger("updateFromLibraryAction");
    QTRY_COMPARE(text("proposalUpdatedMessage"), u"What was new in the library is here now."_s);
    QCOMPARE(read("wiki/solar.md"), "first\n"_ba);
    QTRY_COMPARE(garden->title(), u"Allotment"_s);
    QTRY_VERIFY(m_window->isEnabled("updateFromLibraryAction"));
    m_window->trigger("updateFromLibraryAction");
    QTRY_COMPARE(text("proposalUpdatedMessage"), u"There is nothing new in the library."_s);
}

/// An entry that both changed is brought together by what it says, also where git sees no conflict.
void TestProposals::updatingMerges()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "---\ntitle: Solar\n---\nOne.\n");
    git("add -A");
    git("commit -qm Solar");
    git("push -q origin HEAD:main");
    m_window->repository().write("wiki/solar.md", "---\nplace: Bern\ntitle: Solar\n---\nOne.\n");
    git("commit -qam Ours");
    changeElsewhere("wiki/solar.md", "---\ntitle: Solar\nplace: Bern\n---\nOne.\n\nTwo.\n");
    m_window->trigger("updateFromLibraryAction");
    QTRY_VERIFY(text("proposalUpdatedMessage").contains(u"brought together"_s));
    QCOMPARE(read("wiki/solar.md"), "---\nplace: Bern\ntitle: Solar\n---\nOne.\n\nTwo.\n"_ba);
}

void TestProposals::updatingAsks()
{
    start(u"First"_s);
    m_window->repository().write("wiki/solar.md", "ours\n");
    git("commit -qam Solar");
    changeElsewhere("wiki/solar.md", "theirs\n");
    m_window->trigger("updateFromLibraryAction");
    auto *dialog = m_window->shown<QuestionsDialog>("decisionDialog");
    QVERIFY(dialog);
    QCOMPARE(in<GrowingTextEdit>(dialog, "conflict0Mine")->toPlainText(), u"ours"_s);
    QCOMPARE(in<GrowingTextEdit>(dialog, "conflict0Theirs")->toPlainText(), u"theirs"_s);
    auto *accept = in<QPushButton>(dialog, "decisionAccept");
    QVERIFY(!accept->isEnabled());
    QVERIFY(in<QLabel>(dialog, "decisionLeft")->text().startsWith(u"1 "_s));
    in<QRadioButton>(dialog, "conflict0ChooseAnother")->click();
    in<GrowingTextEdit>(dialog, "conflict0Another")->setPlainText(u"both"_s);
    QVERIFY(accept->isEnabled());
    accept->click();
    QTRY_COMPARE(text("proposalUpdatedMessage"), u"What was new in the library is here now."_s);
    QCOMPARE(read("wiki/solar.md"), "both\n"_ba);
    QCOMPARE(git("rev-list --count --merges HEAD"), "1"_ba);
}

void TestProposals::everythingHasANameAndAPlace()
{
    start(u"First"_s);
    for (const auto &[action, name] :
         { std::pair("newProposalAction", "newProposalDialog"), std::pair("switchProposalAction", "switchDialog"),
           std::pair("proposeAction", "proposeDialog") }) {
        QTRY_VERIFY(m_window->isEnabled(action));
        auto *dialog = this->dialog<QDialog>(action, name);
        QVERIFY2(dialog, name);
        const QList<QWidget *> widgets = dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isButton = widget->inherits("QAbstractButton");
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || isButton, qPrintable(widget->objectName()));
        }
        dialog->reject();
    }
}

int main(int argc, char **argv)
{
    return runInWindow<TestProposals>(argc, argv);
}
#include "tst_proposals.moc"
