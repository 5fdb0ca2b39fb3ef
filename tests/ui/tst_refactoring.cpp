// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renaming, merging and deleting entries in the real window: what is shown, what is done, and the way back.

#include "ui/scratchwindow.h"

#include "entry/atomicfile.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray WellsProfile = R"(collections:
  - name: wells
    label: Wells
    folder: wells
    fields:
      - { name: title }
      - { name: aliases, label: Other names, widget: list, required: false, alias: true, keeps_old: title }
      - { name: near, label: Near, widget: relation, collection: wells, value_field: title, multiple: true, required: false }
)";

const QByteArray Deep = "---\ntitle: Deep\n---\nText.\n";
const QByteArray Flat = "---\ntitle: Flat\nnear: [Deep]\n---\nSee [it](deep.md).\n";
const QByteArray Dry = "---\ntitle: Dry\nnear:\n  - Deep\n---\nDry.\n";

} // namespace

class TestRefactoring : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScratchWindow> m_window;

    QByteArray bytes(const char *path) const
    {
        return readFile(m_window->repository().at(path)).value_or(FileContents {}).bytes;
    }

    /// Opens a dialog by its action, for the entry at a path.
    QDialog *ask(const char *action, const QString &path, const char *dialog)
    {
        if (!m_window->openEntry(path))
            return nullptr;
        m_window->trigger(action);
        return m_window->shown<QDialog>(dialog);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ScratchWindow>();
        m_window->repository().write("commonplace.yml", WellsProfile);
        m_window->repository().write("wells/deep.md", Deep);
        m_window->repository().write("wells/flat.md", Flat);
        m_window->repository().write("wells/dry.md", Dry);
        m_window->open();
    }

    void cleanup() { m_window.reset(); }

    void renames()
    {
        EntryDocument *dry = m_window->openEntry(u"wells/dry.md"_s);
        QVERIFY(dry && dry->apply({ { { Dry.size(), Dry.size() }, "More.\n" } }));
        QDialog *dialog = ask("renameEntryAction", u"wells/deep.md"_s, "renameDialog");
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"changeAccept"_s);
        QVERIFY(!accept->isEnabled());
        auto *title = dialog->findChild<QLineEdit *>(u"renameTitle"_s);
        QCOMPARE(dialog->focusWidget(), title);
        QTest::keyClicks(title, u"Deep well"_s);
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget()->objectName(), u"renameFileToo"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"renameFile"_s)->text(), u"wells/deep-well.md"_s);
        auto *summary = dialog->findChild<QLabel *>(u"placesSummary"_s);
        QTRY_COMPARE(summary->text(), u"3 place(s) follow."_s);
        auto *list = dialog->findChild<QListWidget *>(u"placesList"_s);
        QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), u"Dry, Near: “Deep” becomes “Deep well”"_s);
        QSignalSpy changed(&m_window->session(), &LibrarySession::filesChanged);
        accept->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bytes("wells/deep-well.md"), "---\ntitle: Deep well\naliases:\n  - Deep\n---\nText.\n"_ba);
        QCOMPARE(bytes("wells/flat.md"), "---\ntitle: Flat\nnear: [Deep well]\n---\nSee [it](deep-well.md).\n"_ba);
        // What was unsaved follows in its text and stays unsaved.
        QCOMPARE(bytes("wells/dry.md"), Dry);
        QCOMPARE(dry->bytes(), "---\ntitle: Dry\nnear:\n  - Deep well\n---\nDry.\nMore.\n"_ba);
        QTRY_COMPARE(m_window->currentPath(), u"wells/deep-well.md"_s);
        QCOMPARE(m_window->repository().git({ u"log"_s, u"-1"_s, u"--format=%s"_s }),
                 "Rename “Deep” to “Deep well”\n"_ba);

        auto *undo = m_window->shown<QPushButton>("undoFilesButton");
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(bytes("wells/deep.md"), Deep);
        QCOMPARE(bytes("wells/flat.md"), Flat);
        QCOMPARE(bytes("wells/deep-well.md"), QByteArray());
        QCOMPARE(dry->bytes(), Dry + "More.\n");
        QTRY_COMPARE(m_window->currentPath(), u"wells/deep.md"_s);
    }

    /// Another title, typed in the form and saved as ever: the others are offered to follow.
    void savedUnderAnotherTitle()
    {
        EntryDocument *deep = m_window->openEntry(u"wells/deep.md"_s);
        QVERIFY(deep && deep->apply({ { { 11, 15 }, "Spring" } }));
        m_window->trigger("saveAction");
        auto *mend = m_window->shown<QPushButton>("mendOldNamesButton");
        QVERIFY(mend);
        QSignalSpy changed(&m_window->session(), &LibrarySession::filesChanged);
        mend->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bytes("wells/flat.md"), "---\ntitle: Flat\nnear: [Spring]\n---\nSee [it](deep.md).\n"_ba);
        QCOMPARE(bytes("wells/dry.md"), "---\ntitle: Dry\nnear:\n  - Spring\n---\nDry.\n"_ba);
        QCOMPARE(bytes("wells/deep.md"), "---\ntitle: Spring\naliases:\n  - Deep\n---\nText.\n"_ba);
    }

    void deletes()
    {
        QDialog *dialog = ask("deleteEntryAction", u"wells/deep.md"_s, "removalDialog");
        QVERIFY(dialog);
        auto *summary = dialog->findChild<QLabel *>(u"placesSummary"_s);
        QTRY_COMPARE(summary->text(), u"3 place(s) name this entry:"_s);
        auto *follow = dialog->findChild<QRadioButton *>(u"removalReferencesFollow"_s);
        follow->click();
        auto *successor = dialog->findChild<QLineEdit *>(u"removalSuccessor"_s);
        QTRY_VERIFY(successor->isVisible());
        auto *accept = dialog->findChild<QPushButton *>(u"changeAccept"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(successor, u"dry"_s);
        QTRY_VERIFY(accept->isEnabled());
        dialog->findChild<QRadioButton *>(u"removalReferencesGo"_s)->click();
        QSignalSpy changed(&m_window->session(), &LibrarySession::filesChanged);
        accept->click(); // waits for its plan
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!QFileInfo::exists(QFile::decodeName(m_window->repository().at("wells/deep.md"))));
        QCOMPARE(bytes("wells/flat.md"), "---\ntitle: Flat\nnear: []\n---\nSee it.\n"_ba);
        QTRY_VERIFY(!m_window->session().relations().entry(u"wells/deep.md"_s));
        QVERIFY(m_window->currentPath() != u"wells/deep.md"_s);
        auto *undo = m_window->shown<QPushButton>("undoFilesButton");
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(bytes("wells/deep.md"), Deep);
        QCOMPARE(bytes("wells/flat.md"), Flat);
    }

    void merges()
    {
        QDialog *dialog = ask("mergeEntryAction", u"wells/deep.md"_s, "mergeDialog");
        QVERIFY(dialog);
        auto *into = dialog->findChild<QLineEdit *>(u"mergeInto"_s);
        QCOMPARE(dialog->focusWidget(), into);
        QTest::keyClicks(into, u"dry"_s);
        auto *summary = dialog->findChild<QLabel *>(u"placesSummary"_s);
        QTRY_COMPARE(summary->text(), u"3 place(s) name the other entry then."_s);
        QSignalSpy changed(&m_window->session(), &LibrarySession::filesChanged);
        dialog->findChild<QPushButton *>(u"changeAccept"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bytes("wells/dry.md"), "---\ntitle: Dry\nnear: []\naliases:\n  - Deep\n---\nDry.\n\nText.\n"_ba);
        QCOMPARE(bytes("wells/flat.md"), "---\ntitle: Flat\nnear: [Dry]\n---\nSee [it](dry.md).\n"_ba);
        QCOMPARE(m_window->repository().git({ u"show"_s, u"--name-status"_s, u"--format=%s"_s, u"--no-renames"_s }),
                 "Merge “Deep” into “Dry”\n\nD\twells/deep.md\nM\twells/dry.md\nM\twells/flat.md\n"_ba);
    }

    /// The list's own menu is of the entry under the pointer, not of the one in front.
    void listHasAMenu()
    {
        QVERIFY(m_window->openEntry(u"wells/dry.md"_s));
        auto *list = m_window->shown<QTreeView>("entryList");
        const QModelIndexList deep =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Deep"_s, 1, Qt::MatchRecursive);
        QVERIFY(!deep.isEmpty());
        Q_EMIT list->customContextMenuRequested(list->visualRect(deep.constFirst()).center());
        auto *menu = m_window->shown<QMenu>("entryListMenu");
        QVERIFY(menu);
        menu->findChild<QAction *>(u"deleteEntryAction"_s)->trigger();
        QVERIFY(m_window->shown<QDialog>("removalDialog"));
        QCOMPARE(m_window->shown<QLabel>("removalHeading")->text(), u"“Deep” is deleted. Undo brings it back."_s);
    }

    /// A place where another file is.
    void placesAreRefused()
    {
        QDialog *dialog = ask("renameEntryAction", u"wells/deep.md"_s, "renameDialog");
        QVERIFY(dialog);
        auto *file = dialog->findChild<QLineEdit *>(u"renameFile"_s);
        file->setText(u"wells/dry.md"_s);
        auto *summary = dialog->findChild<QLabel *>(u"placesSummary"_s);
        QTRY_COMPARE(summary->text(), u"There is a file “wells/dry.md” already. Choose another name."_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"changeAccept"_s)->isEnabled());
        file->setText(u"wells/wet.md"_s);
        QTRY_COMPARE(summary->text(), u"1 place(s) follow."_s);
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestRefactoring>(argc, argv);
}

#include "tst_refactoring.moc"
