// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and replacing in all entries: what is found as it is typed, what is left out, and what becomes of the files.

#include "library/scratchlibrary.h"

#include "search/findheader.h"
#include "search/findpanel.h"
#include "search/foundmodel.h"
#include "widgets/listdelegate.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestFindPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsInFieldsAndTexts();
    void findsByOptions_data();
    void findsByOptions();
    void lastWishWins();
    void saysWhatIsNoExpression();
    void unsavedTextIsSearched();
    void followsTheFiles();
    void showsWhatComesInstead();
    void replacesAllButWhatIsLeftOut();
    void openEntriesAreChangedByTheirText();
    void entriesThatCannotBeChangedAreTold();
    void keyboardAlone();

private:
    [[nodiscard]] QByteArray content(const QString &path) const;
    EntryDocument *open(const QString &path);
    /// Each entry with its places: `Title: [where] line`, those that are left out in parentheses.
    [[nodiscard]] QStringList told() const;
    void look(const QString &text);
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QAbstractItemModel *model() const { return find<QTreeView>("foundList")->model(); }

    std::unique_ptr<ScratchLibrary> m_folder;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<LibraryEdit> m_edit;
    std::unique_ptr<FindPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<LibraryEditOutcome> m_outcomes;
};

void TestFindPanel::init()
{
    m_outcomes.clear();
    m_folder = std::make_unique<ScratchLibrary>();
    m_folder->write(u"commonplace.yml"_s,
                    "collections:\n  - name: wells\n    folder: wells\n    fields:\n      - { name: title }\n"
                    "  - name: pumps\n    folder: pumps\n    fields:\n      - { name: title }\n");
    m_folder->write(u"wells/deep.md"_s,
                    "---\ntitle: Deep well\nstate: \"well\\u00a0kept\"\n---\nA Well in a village.\n");
    m_folder->write(u"wells/dry.md"_s, "---\ntitle: Dry\n---\nAll is well, farewell.\n");
    m_folder->write(u"pumps/hand.md"_s, "---\ntitle: Hand pump\n---\nStands on a well.\n");
    m_session = std::make_unique<LibrarySession>(m_folder->full(u".drafts"_s));
    m_edit = std::make_unique<LibraryEdit>(m_session.get());
    m_panel = std::make_unique<FindPanel>(m_session.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(model());
    connect(m_panel.get(), &FindPanel::replaceRequested, m_edit.get(), &LibraryEdit::apply);
    connect(m_edit.get(), &LibraryEdit::done, this,
            [this](const LibraryEditOutcome &outcome) { m_outcomes.append(outcome); });
    m_panel->resize(900, 260);
    m_session->open(m_folder->root());
    QTRY_VERIFY(m_session->isOpen() && m_session->isRepositoryKnown());
}

void TestFindPanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
    m_edit.reset();
    m_session.reset();
    m_folder.reset();
}

QByteArray TestFindPanel::content(const QString &path) const
{
    QFile file(m_folder->full(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

EntryDocument *TestFindPanel::open(const QString &path)
{
    m_session->openEntry(path);
    const bool isOpen = QTest::qWaitFor([&] { return m_session->document(path) != nullptr; });
    return isOpen ? m_session->document(path) : nullptr;
}

QStringList TestFindPanel::told() const
{
    QStringList lines;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex entry = model()->index(row, 0);
        QStringList places;
        for (int i = 0; i < model()->rowCount(entry); ++i) {
            const QModelIndex place = model()->index(i, 0, entry);
            const QPoint range = place.data(FoundModel::FoundRole).toPoint();
            QString line = place.data().toString();
            line.insert(range.x() + range.y(), u'>');
            line.insert(range.x(), u'<');
            const QString text = u'[' + place.data(ListDelegate::SecondaryTextRole).toString() + u"] "_s + line;
            const QVariant state = place.data(Qt::CheckStateRole);
            const bool isLeftOut = state.isValid() && state.value<Qt::CheckState>() == Qt::Unchecked;
            places.append(isLeftOut ? u'(' + text + u')' : text);
        }
        lines.append(entry.data().toString() + u": "_s + places.join(u", "_s));
    }
    return lines;
}

void TestFindPanel::look(const QString &text)
{
    m_panel->begin(FindPanel::Task::Find, text);
}

void TestFindPanel::findsInFieldsAndTexts()
{
    look(u"well"_s);
    const QStringList expected { u"Hand pump: [line 4] Stands on a <well>."_s,
                                 u"Deep well: [title] Deep <well>, [state] <well>\u00a0kept, [line 5] A <Well> in a "
                                 "village."_s,
                                 u"Dry: [line 4] All is <well>, farewell., [line 4] All is well, fare<well>."_s };
    const auto sorted = [this] {
        QStringList lines = told();
        lines.sort();
        return lines;
    };
    QStringList wanted = expected;
    wanted.sort();
    QTRY_COMPARE(sorted(), wanted);
    QTRY_COMPARE(find<QLabel>("findState")->text(), u"6 place(s) in 3 entry(s)"_s);
    QVERIFY(!find<QToolButton>("findStop")->isVisible());
    QVERIFY(!find<QPushButton>("replaceButton")->isVisible());
}

void TestFindPanel::findsByOptions_data()
{
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("collection");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("state");

    const QStringList none;
    QTest::newRow("case") << QStringList { u"findCase"_s } << 0 << 0 << u"Well"_s << u"1 place(s) in 1 entry(s)"_s;
    QTest::newRow("words") << QStringList { u"findWords"_s } << 0 << 0 << u"well"_s << u"5 place(s) in 3 entry(s)"_s;
    QTest::newRow("expression") << QStringList { u"findPattern"_s } << 0 << 0 << u"w\\w+l\\b"_s
                                << u"6 place(s) in 3 entry(s)"_s;
    QTest::newRow("fields") << none << 1 << 0 << u"well"_s << u"2 place(s) in 1 entry(s)"_s;
    QTest::newRow("texts") << none << 2 << 0 << u"well"_s << u"4 place(s) in 3 entry(s)"_s;
    QTest::newRow("collection") << none << 0 << 2 << u"well"_s << u"1 place(s) in 1 entry(s)"_s;
}

void TestFindPanel::findsByOptions()
{
    QFETCH(const QStringList, buttons);
    QFETCH(const int, where);
    QFETCH(const int, collection);
    QFETCH(const QString, text);
    look(text);
    for (const QString &button : buttons)
        m_panel->findChild<QToolButton *>(button)->click();
    find<QComboBox>("findWhere")->setCurrentIndex(where);
    find<QComboBox>("findCollection")->setCurrentIndex(collection);
    QFETCH(const QString, state);
    QTRY_COMPARE(find<QLabel>("findState")->text(), state);
}

void TestFindPanel::lastWishWins()
{
    look(u"we"_s);
    look(u"village"_s);
    QTRY_COMPARE(told(), QStringList { u"Deep well: [line 5] A Well in a <village>."_s });
    look(u"nothing like it"_s);
    QTRY_COMPARE(find<QLabel>("foundNothing")->text(), u"“nothing like it” is nowhere to be found."_s);
    QVERIFY(!find<QTreeView>("foundList")->isVisible());
}

void TestFindPanel::saysWhatIsNoExpression()
{
    look(u"w("_s);
    find<QToolButton>("findPattern")->click();
    auto *fault = find<QLabel>("findFault");
    QTRY_VERIFY(fault->isVisible());
    QCOMPARE(fault->text(), u"“w(” is no regular expression: missing closing parenthesis at character 3. Put a "
                            "backslash before signs that are meant as they are."_s);
    find<QToolButton>("findPattern")->click();
    QTRY_VERIFY(!fault->isVisible());
}

void TestFindPanel::unsavedTextIsSearched()
{
    EntryDocument *document = open(u"wells/dry.md"_s);
    QVERIFY(document);
    QVERIFY(document->replaceText("---\ntitle: Dry\n---\nNot a bucket.\n"));
    look(u"bucket"_s);
    QTRY_COMPARE(told(), QStringList { u"Dry: [line 4] Not a <bucket>."_s });
    // Typed on while the list is shown.
    QVERIFY(document->replaceText("---\ntitle: Dry\n---\nNot a bucket, two buckets.\n"));
    m_panel->lookAgain(u"wells/dry.md"_s);
    QTRY_COMPARE(find<QLabel>("findState")->text(), u"2 place(s) in 1 entry(s)"_s);
    QVERIFY(document->replaceText("---\ntitle: Dry\n---\nNothing.\n"));
    m_panel->lookAgain(u"wells/dry.md"_s);
    QTRY_COMPARE(told(), QStringList());
}

void TestFindPanel::followsTheFiles()
{
    look(u"village"_s);
    QTRY_COMPARE(told().size(), 1);
    m_folder->write(u"pumps/foot.md"_s, "---\ntitle: Foot pump\n---\nIn a village.\n");
    QTRY_COMPARE(told().size(), 2);
    m_folder->remove(u"pumps/foot.md"_s);
    QTRY_COMPARE(told().size(), 1);
}

void TestFindPanel::showsWhatComesInstead()
{
    m_panel->begin(FindPanel::Task::Replace, u"vil(l)age"_s);
    find<QToolButton>("findPattern")->click();
    find<QLineEdit>("findReplacement")->setText(u"town$1"_s);
    QTRY_COMPARE(told(), QStringList { u"Deep well: [line 5] A Well in a <village>."_s });
    const QModelIndex place = model()->index(0, 0, model()->index(0, 0));
    QTRY_COMPARE(model()->index(0, 0, model()->index(0, 0)).data(FoundModel::ReplacementRole).toString(), u"townl"_s);
    QCOMPARE(place.data(Qt::AccessibleTextRole).toString(),
             u"line 5: A Well in a village., “village” becomes “townl”"_s);
    find<QToolButton>("findReplacing")->click();
    QVERIFY(!model()->index(0, 0, model()->index(0, 0)).data(FoundModel::ReplacementRole).isValid());
    QVERIFY(!model()->index(0, 0).data(Qt::CheckStateRole).isValid());
}

void TestFindPanel::replacesAllButWhatIsLeftOut()
{
    const QByteArray deep = content(u"wells/deep.md"_s);
    m_panel->begin(FindPanel::Task::Replace, u"well"_s);
    find<QToolButton>("findWords")->click();
    find<QLineEdit>("findReplacement")->setText(u"fountain"_s);
    auto *button = find<QPushButton>("replaceButton");
    QTRY_COMPARE(button->text(), u"Replace 5 place(s) in 3 entry(s)"_s);
    QModelIndex entry;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data().toString() == u"Deep well")
            entry = model()->index(row, 0);
    }
    QVERIFY(entry.isValid());
    QVERIFY(model()->setData(model()->index(0, 0, entry), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(entry.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QCOMPARE(button->text(), u"Replace 4 place(s) in 3 entry(s)"_s);

    // Another program's change elsewhere does not choose what was left out.
    m_folder->write(u"pumps/foot.md"_s, "---\ntitle: Foot pump\n---\nNo more.\n");
    QTRY_COMPARE(m_session->library().entries().size(), 4);
    QTRY_COMPARE(button->text(), u"Replace 4 place(s) in 3 entry(s)"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(m_outcomes[0].files.failures.isEmpty());
    QCOMPARE(m_outcomes[0].count(), 3);
    QCOMPARE(content(u"wells/deep.md"_s),
             QByteArray("---\ntitle: Deep well\nstate: \"fountain\\u00a0kept\"\n---\nA fountain in a village.\n"));
    QCOMPARE(content(u"wells/dry.md"_s), QByteArray("---\ntitle: Dry\n---\nAll is fountain, farewell.\n"));
    QCOMPARE(content(u"pumps/hand.md"_s), QByteArray("---\ntitle: Hand pump\n---\nStands on a fountain.\n"));
    // Only what was left out is still there.
    QTRY_COMPARE(told(), QStringList { u"Deep well: ([title] Deep <well>)"_s });

    m_edit->takeBack(m_outcomes[0], u"Back"_s);
    QTRY_COMPARE(m_outcomes.size(), 2);
    QCOMPARE(content(u"wells/deep.md"_s), deep);
    QCOMPARE(content(u"wells/dry.md"_s), QByteArray("---\ntitle: Dry\n---\nAll is well, farewell.\n"));
}

void TestFindPanel::openEntriesAreChangedByTheirText()
{
    EntryDocument *document = open(u"wells/dry.md"_s);
    QVERIFY(document);
    const QByteArray typed = "---\ntitle: Dry\n---\nAll is well, and well it is.\n";
    QVERIFY(document->replaceText(typed));
    m_panel->begin(FindPanel::Task::Replace, u"well"_s);
    find<QLineEdit>("findReplacement")->setText(u"fine"_s);
    auto *button = find<QPushButton>("replaceButton");
    QTRY_COMPARE(button->text(), u"Replace 6 place(s) in 3 entry(s)"_s);
    button->click();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].texts.size(), 1);
    QCOMPARE(m_outcomes[0].files.changed.size(), 2);
    QCOMPARE(document->bytes(), QByteArray("---\ntitle: Dry\n---\nAll is fine, and fine it is.\n"));
    QCOMPARE(content(u"wells/dry.md"_s), QByteArray("---\ntitle: Dry\n---\nAll is well, farewell.\n"));
    document->textDocument()->undo();
    QCOMPARE(document->bytes(), typed);

    // Taking back leaves alone what is no longer as it was made.
    m_edit->takeBack(m_outcomes[0], u"Back"_s);
    QTRY_COMPARE(m_outcomes.size(), 2);
    QCOMPARE(document->bytes(), typed);
    QCOMPARE(m_outcomes[1].files.changed.size(), 2);
    QCOMPARE(m_outcomes[1].files.failures.size(), 1);
    QCOMPARE(m_outcomes[1].files.failures[0].message, u"“Dry” has changed meanwhile and was left as it is."_s);
}

void TestFindPanel::entriesThatCannotBeChangedAreTold()
{
    m_panel->begin(FindPanel::Task::Replace, u"is well"_s);
    find<QLineEdit>("findReplacement")->setText(u"is fine"_s);
    auto *button = find<QPushButton>("replaceButton");
    QTRY_COMPARE(button->text(), u"Replace 1 place(s) in 1 entry(s)"_s);
    const QByteArray other = "---\ntitle: Dry\n---\nAll is well here too.\n";
    EntryDocument *document = open(u"wells/dry.md"_s);
    QVERIFY(document->replaceText(other));
    button->click();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].count(), 0);
    QCOMPARE(m_outcomes[0].files.failures.size(), 1);
    QCOMPARE(m_outcomes[0].files.failures[0].message,
             u"“wells/dry.md” has changed meanwhile and was left as it is. It is looked through again; replace it "
             "then."_s);
    QCOMPARE(document->bytes(), other);
}

void TestFindPanel::keyboardAlone()
{
    m_panel->begin(FindPanel::Task::Replace, u"village"_s);
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTRY_COMPARE(model()->rowCount(), 1);
    auto *text = find<QLineEdit>("findText");
    auto *tree = find<QTreeView>("foundList");
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(tree->hasFocus());
    const QModelIndex place = tree->currentIndex();
    QCOMPARE(place.data().toString(), u"A Well in a village."_s);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(place.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(place.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    const QSignalSpy places(m_panel.get(), &FindPanel::placeRequested);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].toString(), u"wells/deep.md"_s);
    QCOMPARE(places[0][1].value<FoundText>().line, 5);
    // A click on the box leads nowhere, one on the line does.
    const QRect row = tree->visualRect(place);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 16, row.center().y()));
    QCOMPARE(places.size(), 1);
    QCOMPARE(place.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(places.size(), 2);
    const QSignalSpy closed(m_panel.get(), &FindPanel::closeRequested);
    QTest::keyClick(tree, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(TestFindPanel)
#include "tst_findpanel.moc"
