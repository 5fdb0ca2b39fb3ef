// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The versions of an entry in the real window: what they say, what differs, and the way back.

#include "ui/scratchwindow.h"

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "entry/atomicfile.h"
#include "widgets/listdelegate.h"
#include "widgets/messagebar.h"
#include "write/entryview.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray WellsProfile = R"(collections:
  - name: wells
    label: Wells
    folder: wells
    fields:
      - { name: title, label: Name }
      - { name: uses, label: Uses, widget: list, required: false }
)";

const QByteArray First = "---\ntitle: Deep well\nuses: [water]\n---\nIt is dug deep.\n\nThe village drinks of it.\n";
const QByteArray Second = "---\ntitle: Deeper well\nuses: [water, fish]\n---\nIt is dug deep.\n\nThe village drinks of "
                          "it.\n\nAnd fish live in it.\n\nBlind ones.\n";
const QByteArray Third = "---\ntitle: Deeper well\nuses: [water, fish]\n---\nIt is dug very deep.\n\nAnd fish live in "
                         "it.\n\nBlind ones.\n";

} // namespace

class TestVersions : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScratchWindow> m_window;

    void keep(const char *author, const QString &message) const
    {
        const ScratchRepository &repository = m_window->repository();
        repository.git({ u"add"_s, u"-A"_s });
        repository.git({ u"commit"_s, u"-qm"_s, message, u"--allow-empty"_s,
                         u"--author=%1 <a@example.org>"_s.arg(QLatin1StringView(author)) });
    }

    QDialog *ask(const QString &path = u"wells/deeper.md"_s)
    {
        if (!m_window->openEntry(path))
            return nullptr;
        m_window->trigger("versionsAction");
        return m_window->shown<QDialog>("versionsDialog");
    }

    static QListView *list(const QDialog *dialog) { return dialog->findChild<QListView *>(u"versionList"_s); }

    static QStringList rows(const QDialog *dialog)
    {
        QStringList texts;
        const QAbstractItemModel *model = list(dialog)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            texts += index.data(ListDelegate::SecondaryTextRole).toString() + u": "_s
                     + index.data(ListDelegate::DetailRole).toString().replace(u"(s)"_s, u"s"_s);
        }
        return texts;
    }

    /// What is shown, item by item, as a screen reader says it.
    static QStringList shown(const QDialog *dialog)
    {
        QStringList texts;
        const auto *comparison = dialog->findChild<QWidget *>(u"comparison"_s);
        const QList<QFrame *> items = comparison->findChildren<QFrame *>(u"differenceItem"_s);
        for (const QFrame *item : items) {
            texts += item->findChild<QLabel *>(u"differenceTitle"_s)->text() + u" | "_s
                     + item->findChild<QLabel *>(u"differenceText"_s)->accessibleName();
        }
        return texts;
    }

    static void choose(const QDialog *dialog, int row)
    {
        list(dialog)->setCurrentIndex(list(dialog)->model()->index(row, 0));
    }

    static void choosePartner(const QDialog *dialog, const QString &start)
    {
        auto *partner = dialog->findChild<QComboBox *>(u"partnerChoice"_s);
        const int index = partner->findText(start, Qt::MatchContains);
        QVERIFY2(index >= 0, qPrintable(start));
        partner->setCurrentIndex(index);
        Q_EMIT partner->activated(index);
    }

    static QString state(const QDialog *dialog) { return dialog->findChild<QLabel *>(u"versionsState"_s)->text(); }

    static void restore(const QDialog *dialog, int item)
    {
        const auto *comparison = dialog->findChild<QWidget *>(u"comparison"_s);
        comparison->findChildren<QPushButton *>(u"restoreButton"_s).at(item)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ScratchWindow>();
        const ScratchRepository &repository = m_window->repository();
        repository.write("commonplace.yml", WellsProfile);
        repository.write("wells/deep.md", First);
        keep("Ana", u"Deep well: new entry"_s);
        repository.write("wells/deep.md", Second);
        keep("Bo", u"Fish"_s);
        repository.git({ u"mv"_s, u"wells/deep.md"_s, u"wells/deeper.md"_s });
        keep("Ana", u"Rename"_s);
        repository.write("wells/deeper.md", Third);
        keep("Cleo", u"Depth\n\nIt was measured."_s);
        repository.write("wells/other.md", "---\ntitle: Other\n---\n");
        m_window->open();
    }

    void cleanup() { m_window.reset(); }

    void whatVersionsSay()
    {
        QDialog *dialog = ask();
        QVERIFY(dialog);
        QTRY_COMPARE(rows(dialog),
                     (QStringList { u": saved"_s, u"Cleo: 2 paragraphs"_s, u"Ana: renamed from “wells/deep.md”"_s,
                                    u"Bo: Name, Uses, and 2 paragraphs"_s, u"Ana: new entry"_s }));
        QCOMPARE(dialog->findChild<QLabel *>(u"versionMessage"_s)->text(), u"Depth\n\nIt was measured."_s);
        QTRY_COMPARE(shown(dialog), (QStringList { u"Paragraph changed | It is dug added: very. deep."_s,
                                                   u"Paragraph removed | removed: The village drinks of it.."_s }));
        choose(dialog, 3);
        QTRY_COMPARE(shown(dialog),
                     (QStringList { u"Name | removed: Deep well. added: Deeper well."_s, u"Uses | added: fish."_s,
                                    u"Paragraph added | added: And fish live in it.."_s,
                                    u"Paragraph added | added: Blind ones.."_s }));
    }

    void anyTwo()
    {
        QDialog *dialog = ask();
        QVERIFY(dialog);
        QTRY_COMPARE(rows(dialog).size(), 5);
        choose(dialog, 4);
        choosePartner(dialog, u"Cleo"_s);
        const QStringList expected { u"Name | removed: Deep well. added: Deeper well."_s,
                                     u"Uses | added: fish."_s,
                                     u"Paragraph changed | It is dug added: very. deep."_s,
                                     u"Paragraph removed | removed: The village drinks of it.."_s,
                                     u"Paragraph added | added: And fish live in it.."_s,
                                     u"Paragraph added | added: Blind ones.."_s };
        QTRY_COMPARE(shown(dialog).size(), expected.size());
        QStringList sorted = shown(dialog);
        QStringList wanted = expected;
        sorted.sort();
        wanted.sort();
        QCOMPARE(sorted, wanted);
        // The older one stands before, also when the newer one was chosen first.
        choose(dialog, 1);
        choosePartner(dialog, u"new entry"_s);
        QTRY_COMPARE(shown(dialog).size(), expected.size());
        sorted = shown(dialog);
        sorted.sort();
        QCOMPARE(sorted, wanted);
    }

    void restoresAVersion()
    {
        QDialog *dialog = ask();
        QVERIFY(dialog);
        EntryDocument *document = m_window->workspace()->currentDocument();
        QTRY_COMPARE(rows(dialog).size(), 5);
        auto *button = dialog->findChild<QPushButton *>(u"restoreVersionButton"_s);
        choose(dialog, 0);
        QVERIFY(!button->isEnabled());
        choose(dialog, 4);
        button->click();
        QTRY_COMPARE(document->bytes(), First);
        QVERIFY(document->isModified());
        QCOMPARE(readFile(m_window->repository().at("wells/deeper.md"))->bytes, Third);
        QCOMPARE(state(dialog), u"Restored in the open text; it is not saved yet."_s);
        QTRY_COMPARE(rows(dialog).value(0), u": changes that are not saved yet"_s);
        document->textDocument()->undo();
        QCOMPARE(document->bytes(), Third);
    }

    void restoresAField()
    {
        QDialog *dialog = ask();
        QVERIFY(dialog);
        EntryDocument *document = m_window->workspace()->currentDocument();
        QTRY_COMPARE(rows(dialog).size(), 5);
        choose(dialog, 3);
        QTRY_COMPARE(shown(dialog).size(), 4);
        restore(dialog, 0);
        QCOMPARE(document->bytes(), QByteArray(Third).replace("Deeper", "Deep"));
        restore(dialog, 1);
        QCOMPARE(document->bytes(), QByteArray(Third).replace("Deeper", "Deep").replace(", fish", ""));
        dialog->findChild<QPushButton *>(u"versionsUndo"_s)->click();
        QCOMPARE(document->bytes(), QByteArray(Third).replace("Deeper", "Deep"));
    }

    void restoresAParagraph()
    {
        QDialog *dialog = ask();
        QVERIFY(dialog);
        EntryDocument *document = m_window->workspace()->currentDocument();
        QTRY_COMPARE(shown(dialog).size(), 2);
        restore(dialog, 1);
        const QByteArray back = QByteArray(Third).replace("deep.\n\n", "deep.\n\nThe village drinks of it.\n\n");
        QCOMPARE(document->bytes(), back);
        restore(dialog, 1);
        QCOMPARE(state(dialog), u"The text has it so already."_s);
        QCOMPARE(document->bytes(), back);
        restore(dialog, 0);
        QCOMPARE(document->bytes(), QByteArray(back).replace("very ", ""));
    }

    void unsavedText()
    {
        EntryDocument *document = m_window->openEntry(u"wells/deeper.md"_s);
        QVERIFY(document && document->apply({ { { Third.size(), Third.size() }, "\nMore of it.\n" } }));
        QDialog *dialog = ask();
        QVERIFY(dialog);
        QTRY_COMPARE(shown(dialog), QStringList { u"Paragraph added | added: More of it.."_s });
        QCOMPARE(rows(dialog).value(0), u": changes that are not saved yet"_s);
        restore(dialog, 0);
        QCOMPARE(document->bytes(), Third);
        QTRY_COMPARE(shown(dialog), QStringList());
        QVERIFY(dialog->findChild<QLabel *>(u"sameNote"_s));
    }

    void entryWithoutVersion()
    {
        m_window->repository().write("wells/new.md", "---\ntitle: New\n---\n");
        QDialog *dialog = ask(u"wells/new.md"_s);
        QVERIFY(dialog);
        const auto *pages = dialog->findChild<QStackedWidget *>(u"versionsPages"_s);
        QTRY_VERIFY([&] {
            const QList<QLabel *> labels = pages->currentWidget()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return label->text() == u"No version of this entry yet"_s; });
        }());
        QVERIFY(!dialog->findChild<QPushButton *>(u"restoreVersionButton"_s)->isEnabled());
    }

    void shallowCopy()
    {
        const QByteArray oldest = m_window->repository().git({ u"rev-parse"_s, u"HEAD~2"_s });
        m_window->repository().write(".git/shallow", oldest);
        QDialog *dialog = ask();
        QVERIFY(dialog);
        QTRY_COMPARE(rows(dialog).size(), 3);
        QCOMPARE(rows(dialog).value(2), u"Ana: the oldest version on this computer"_s);
        const auto *note = dialog->findChild<QLabel *>(u"versionsCutOff"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), u"Older versions are not on this computer."_s);
        // What it changed is not known.
        choose(dialog, 2);
        QCOMPARE(dialog->findChild<QComboBox *>(u"partnerChoice"_s)->itemText(0), u"the text as it is now"_s);
    }

    void keysAlone()
    {
        QDialog *dialog = ask();
        QVERIFY(dialog);
        QTRY_COMPARE(shown(dialog).size(), 2);
        QTRY_VERIFY(list(dialog)->hasFocus());
        QTest::keyClick(list(dialog), Qt::Key_Down);
        QTest::keyClick(list(dialog), Qt::Key_Down);
        QTRY_COMPARE(shown(dialog).size(), 4);
        QStringList stops;
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            stops += QApplication::focusWidget()->objectName();
        }
        QCOMPARE(stops, (QStringList { u"partnerChoice"_s, u"comparisonView"_s, u"restoreButton"_s, u"restoreButton"_s,
                                       u"restoreButton"_s, u"restoreButton"_s, u"restoreVersionButton"_s,
                                       u"versionsClose"_s, u"versionList"_s }));
    }

    void whoWroteAParagraph()
    {
        EntryDocument *document = m_window->openEntry(u"wells/deeper.md"_s);
        QVERIFY(document);
        BodyEditor *editor = m_window->workspace()->currentView()->editor();
        const auto ask = [&](const char *words) {
            QTextCursor cursor = editor->textCursor();
            cursor.setPosition(document->position(document->bytes().indexOf(words)));
            editor->setTextCursor(cursor);
            m_window->trigger("writersAction");
        };
        const auto answer = [&] {
            const auto *bar = m_window->workspace()->findChild<MessageBar *>(u"writersMessage"_s);
            return bar ? bar->text() : QString();
        };
        ask("And fish");
        QTRY_COMPARE(answer(), u"This paragraph is by Bo, just now: “Fish”."_s);
        ask("very");
        QTRY_COMPARE(answer(), u"This paragraph is by Cleo, just now: “Depth”."_s);
        QVERIFY(document->apply({ { { Third.size(), Third.size() }, "in the dark.\n" } }));
        ask("in the dark");
        QTRY_COMPARE(answer(), u"This paragraph is by Bo, just now: “Fish”. It has changes that are not saved yet."_s);
    }

    void noVersionsKept()
    {
        QVERIFY(QDir(m_window->repository().path() + u"/.git"_s).removeRecursively());
        ScratchWindow *window = m_window.get();
        window->session().open(window->repository().path());
        QTRY_VERIFY(window->session().isRepositoryKnown() && window->session().isOpen());
        QVERIFY(!window->session().keepsVersions());
        QVERIFY(window->openEntry(u"wells/deeper.md"_s));
        window->trigger("versionsAction");
        const MessageBar *bar = window->shown<MessageBar>("versionsMessage");
        QVERIFY(bar);
        QVERIFY(bar->text().startsWith(u"No versions are kept of this library."_s));
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestVersions>(argc, argv);
}
#include "tst_versions.moc"
