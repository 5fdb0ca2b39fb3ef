// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"
#include "widgets/chipedit.h"
#include "widgets/fieldlineedit.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// A shown ChipEdit that writes down each of its signals.
struct Fixture {
    explicit Fixture(const QStringList &items)
    {
        edit.setItems(items);
        QObject::connect(&edit, &ChipEdit::itemInserted, &edit, [this](int index, const QString &text) {
            log.append(u"insert %1 %2"_s.arg(index).arg(text));
        });
        QObject::connect(&edit, &ChipEdit::itemRemoved, &edit,
                         [this](int index) { log.append(u"remove %1"_s.arg(index)); });
        QObject::connect(&edit, &ChipEdit::itemMoved, &edit,
                         [this](int from, int to) { log.append(u"move %1 %2"_s.arg(from).arg(to)); });
        QObject::connect(&edit, &ChipEdit::itemChanged, &edit, [this](int index, const QString &text) {
            log.append(u"change %1 %2"_s.arg(index).arg(text));
        });
        edit.resize(600, 80);
        edit.show();
        edit.activateWindow();
        line = edit.findChild<FieldLineEdit *>(u"addItem"_s);
        line->setFocus();
    }

    /// The chips in the order they stand in.
    QList<Chip *> chips() const
    {
        QList<Chip *> result;
        const QList<Chip *> all = edit.findChildren<Chip *>();
        for (Chip *chip : all) {
            if (!chip->isHidden())
                result.append(chip);
        }
        const bool rtl = edit.layoutDirection() == Qt::RightToLeft;
        std::ranges::sort(result, [rtl](const Chip *one, const Chip *other) {
            if (one->y() != other->y())
                return one->y() < other->y();
            return rtl ? one->x() > other->x() : one->x() < other->x();
        });
        return result;
    }
    QStringList texts() const
    {
        QStringList result;
        const auto all = chips();
        for (const Chip *chip : all)
            result.append(chip->text());
        return result;
    }

    ChipEdit edit;
    FieldLineEdit *line = nullptr;
    QStringList log;
};

struct Key {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

} // namespace

Q_DECLARE_METATYPE(QList<Key>)

class TestChipEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(Theme::Scheme::Light).apply(*qApp); }

    void keys_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<Key>>("keys");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QStringList>("log");

        const auto row = [](const char *name, const QString &typed, const QList<Key> &keys, const QStringList &items,
                            const QStringList &log, Qt::LayoutDirection direction = Qt::LeftToRight) {
            QTest::newRow(name) << direction << typed << keys << items << log;
        };
        const QStringList abc { u"a"_s, u"b"_s, u"c"_s };
        row("enter adds", u"d"_s, { { Qt::Key_Return } }, { u"a"_s, u"b"_s, u"c"_s, u"d"_s }, { u"insert 3 d"_s });
        row("tab adds", u"d"_s, { { Qt::Key_Tab } }, { u"a"_s, u"b"_s, u"c"_s, u"d"_s }, { u"insert 3 d"_s });
        row("a comma is text", u"d, e"_s, { { Qt::Key_Return } }, { u"a"_s, u"b"_s, u"c"_s, u"d, e"_s },
            { u"insert 3 d, e"_s });
        row("blanks are nothing", u"  "_s, { { Qt::Key_Return } }, abc, {});
        row("twice the same", u"a"_s, { { Qt::Key_Return } }, { u"a"_s, u"b"_s, u"c"_s, u"a"_s }, { u"insert 3 a"_s });
        row("backspace at the start removes the last", {}, { { Qt::Key_Backspace } }, { u"a"_s, u"b"_s },
            { u"remove 2"_s });
        row("backspace in text does not", u"d"_s, { { Qt::Key_Backspace } }, abc, {});
        row("delete on a chip", {}, { { Qt::Key_Left }, { Qt::Key_Left }, { Qt::Key_Delete } }, { u"a"_s, u"c"_s },
            { u"remove 1"_s });
        row("delete twice takes the next", {},
            { { Qt::Key_Left }, { Qt::Key_Home }, { Qt::Key_Delete }, { Qt::Key_Delete } }, { u"c"_s },
            { u"remove 0"_s, u"remove 0"_s });
        row("move towards the start", {}, { { Qt::Key_Left }, { Qt::Key_Left, Qt::AltModifier } },
            { u"a"_s, u"c"_s, u"b"_s }, { u"move 2 1"_s });
        row("move twice", {},
            { { Qt::Key_Left }, { Qt::Key_Left, Qt::AltModifier }, { Qt::Key_Left, Qt::AltModifier } },
            { u"c"_s, u"a"_s, u"b"_s }, { u"move 2 1"_s, u"move 1 0"_s });
        row("no further than the end", {}, { { Qt::Key_Left }, { Qt::Key_Right, Qt::AltModifier } }, abc, {});
        row("right to left: arrows turn round", {}, { { Qt::Key_Right }, { Qt::Key_Right, Qt::AltModifier } },
            { u"a"_s, u"c"_s, u"b"_s }, { u"move 2 1"_s }, Qt::RightToLeft);
        row("edit and keep", {}, { { Qt::Key_Left }, { Qt::Key_F2 }, { Qt::Key_X }, { Qt::Key_Return } },
            { u"a"_s, u"b"_s, u"x"_s }, { u"change 2 x"_s });
        row("edit and give up", {}, { { Qt::Key_Left }, { Qt::Key_F2 }, { Qt::Key_X }, { Qt::Key_Escape } }, abc, {});
        row("edit to nothing removes", {},
            { { Qt::Key_Left }, { Qt::Key_F2 }, { Qt::Key_Backspace }, { Qt::Key_Return } }, { u"a"_s, u"b"_s },
            { u"remove 2"_s });
    }
    void keys()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, typed);
        QFETCH(QList<Key>, keys);
        QFETCH(QStringList, items);
        QFETCH(QStringList, log);
        Fixture fixture({ u"a"_s, u"b"_s, u"c"_s });
        fixture.edit.setLayoutDirection(direction);
        QTRY_VERIFY(fixture.line->hasFocus());
        QTest::keyClicks(fixture.line, typed);
        for (const Key &key : keys) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), key.key, key.modifiers);
        }
        QCOMPARE(fixture.edit.items(), items);
        QCOMPARE(fixture.log, log);
        QTRY_COMPARE(fixture.texts(), items);
    }

    void setItemsIsSilentAndKeepsWhatIsHalfTyped_data()
    {
        QTest::addColumn<QStringList>("after");
        QTest::newRow("same") << QStringList { u"a"_s, u"b"_s, u"c"_s };
        QTest::newRow("inserted") << QStringList { u"a"_s, u"x"_s, u"b"_s, u"c"_s };
        QTest::newRow("removed") << QStringList { u"a"_s, u"c"_s };
        QTest::newRow("changed") << QStringList { u"a"_s, u"x"_s, u"c"_s };
        QTest::newRow("turned round") << QStringList { u"c"_s, u"b"_s, u"a"_s };
        QTest::newRow("nothing") << QStringList {};
        QTest::newRow("twice the same") << QStringList { u"a"_s, u"a"_s, u"b"_s, u"c"_s };
    }
    void setItemsIsSilentAndKeepsWhatIsHalfTyped()
    {
        QFETCH(QStringList, after);
        Fixture fixture({ u"a"_s, u"b"_s, u"c"_s });
        QTRY_VERIFY(fixture.line->hasFocus());
        QTest::keyClicks(fixture.line, u"half"_s);
        fixture.edit.setItems(after);
        QCOMPARE(fixture.edit.items(), after);
        QTRY_COMPARE(fixture.texts(), after);
        QCOMPARE(fixture.log, QStringList());
        QCOMPARE(fixture.line->text(), u"half"_s);
        QVERIFY(fixture.line->hasFocus());
    }

    void setItemsKeepsTheFocusOfAChip()
    {
        Fixture fixture({ u"a"_s, u"b"_s, u"c"_s });
        QTRY_VERIFY(fixture.line->hasFocus());
        fixture.chips().at(2)->setFocus();
        fixture.edit.setItems({ u"x"_s, u"a"_s, u"b"_s, u"c"_s });
        QCOMPARE(qobject_cast<Chip *>(QApplication::focusWidget())->text(), u"c"_s);
        fixture.edit.setItems({ u"x"_s, u"a"_s });
        QCOMPARE(qobject_cast<Chip *>(QApplication::focusWidget())->text(), u"a"_s);
    }

    void severalPastedLinesAreSeveralItems()
    {
        Fixture fixture({ u"a"_s });
        QTRY_VERIFY(fixture.line->hasFocus());
        QApplication::clipboard()->setText(u"Land trust\r\n\r\n  Commons, the\nBank\n"_s);
        QTest::keySequence(fixture.line, QKeySequence::Paste);
        QCOMPARE(fixture.edit.items(), QStringList({ u"a"_s, u"Land trust"_s, u"Commons, the"_s, u"Bank"_s }));
        QCOMPARE(fixture.log,
                 QStringList({ u"insert 1 Land trust"_s, u"insert 2 Commons, the"_s, u"insert 3 Bank"_s }));
        QApplication::clipboard()->setText(u"one line"_s);
        QTest::keySequence(fixture.line, QKeySequence::Paste);
        QCOMPARE(fixture.line->text(), u"one line"_s);
    }

    void theCrossRemoves()
    {
        Fixture fixture({ u"a"_s, u"b"_s });
        QTRY_COMPARE(fixture.texts().size(), 2);
        QTest::mouseClick(fixture.chips().at(0)->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(fixture.edit.items(), QStringList { u"b"_s });
        QCOMPARE(fixture.log, QStringList { u"remove 0"_s });
    }

    void draggingMoves()
    {
        Fixture fixture({ u"first"_s, u"second"_s, u"third"_s });
        QTRY_VERIFY(fixture.chips().at(2)->x() > fixture.chips().at(1)->x());
        Chip *chip = fixture.chips().at(0);
        const QPoint end = chip->mapFrom(&fixture.edit, fixture.chips().at(2)->geometry().center() + QPoint(20, 0));
        QTest::mousePress(chip, Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseMove(chip, end / 2);
        QTest::mouseMove(chip, end);
        QTest::mouseRelease(chip, Qt::LeftButton, {}, end);
        QCOMPARE(fixture.log, QStringList { u"move 0 2"_s });
        QCOMPARE(fixture.edit.items(), QStringList({ u"second"_s, u"third"_s, u"first"_s }));
    }

    void completionFindsAnyPart()
    {
        Fixture fixture({});
        QTRY_VERIFY(fixture.line->hasFocus());
        fixture.edit.setCompletions({ u"Basic income"_s, u"Community land trust"_s });
        QTest::keyClicks(fixture.line, u"LAND"_s);
        QCompleter *completer = fixture.line->completer();
        QCOMPARE(completer->completionCount(), 1);
        QCOMPARE(completer->currentCompletion(), u"Community land trust"_s);
        Q_EMIT completer->activated(completer->currentCompletion());
        QTRY_COMPARE(fixture.log, QStringList { u"insert 0 Community land trust"_s });
        QCOMPARE(fixture.line->text(), QString());
    }

    void readOnlyChangesNothing()
    {
        Fixture fixture({ u"a"_s, u"b"_s });
        fixture.edit.setReadOnly(true);
        QVERIFY(fixture.line->isHidden());
        Chip *chip = fixture.chips().at(0);
        chip->setFocus();
        for (const Qt::Key key : { Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2 })
            QTest::keyClick(chip, key);
        QTest::keyClick(chip, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture.log, QStringList());
        QCOMPARE(fixture.edit.items(), QStringList({ u"a"_s, u"b"_s }));
    }

    void undoIsTheWindows()
    {
        Fixture fixture({ u"a"_s });
        QTRY_VERIFY(fixture.line->hasFocus());
        const QSignalSpy undo(&fixture.edit, &ChipEdit::undoRequested);
        QTest::keyClicks(fixture.line, u"x"_s);
        QTest::keySequence(fixture.line, QKeySequence::Undo);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(fixture.line->text(), u"x"_s);
    }

    void longItemsAreElidedNotWider()
    {
        Fixture fixture({ u"word "_s.repeated(60).trimmed() });
        QTRY_VERIFY(fixture.chips().at(0)->width() <= fixture.edit.width());
        QVERIFY(fixture.edit.minimumSizeHint().width() < 200);
    }

    void screenReadersHearTheTexts()
    {
        Fixture fixture({ u"Salt & pepper"_s });
        Chip *chip = fixture.chips().at(0);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(chip);
        QCOMPARE(interface->role(), QAccessible::Button);
        QCOMPARE(interface->text(QAccessible::Name), u"Salt & pepper"_s);
        fixture.edit.setItemWarning(0, u"No entry has this title."_s);
        QCOMPARE(interface->text(QAccessible::Description), u"No entry has this title."_s);
        QCOMPARE(chip->findChild<QToolButton *>()->accessibleName(), u"Remove Salt & pepper"_s);
    }
};

QTEST_MAIN(TestChipEdit)
#include "tst_chipedit.moc"
