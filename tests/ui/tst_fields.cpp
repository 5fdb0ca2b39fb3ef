// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datefield.h"
#include "widgets/fieldlineedit.h"
#include "widgets/growingtextedit.h"
#include "widgets/numberfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(Theme::Scheme::Light).apply(*qApp); }

    void movedCaret_data()
    {
        QTest::addColumn<QString>("before"); // | is the caret
        QTest::addColumn<QString>("after");

        QTest::newRow("text put in before") << u"one| two"_s << u"zero one| two"_s;
        QTest::newRow("text put in after") << u"one| two"_s << u"one| two three"_s;
        QTest::newRow("text taken out before") << u"zero one| two"_s << u"one| two"_s;
        QTest::newRow("text around it replaced") << u"a long| word"_s << u"a small| word"_s;
        QTest::newRow("all of it taken out") << u"abc|def"_s << u"|"_s;
        QTest::newRow("at the end") << u"abc|"_s << u"xabc|"_s;
    }
    void movedCaret()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const qsizetype position = before.indexOf(u'|');
        const qsizetype expected = after.indexOf(u'|');
        before.remove(u'|');
        after.remove(u'|');
        QCOMPARE(Commonplace::movedCaret(before, after, position), expected);
    }

    void settingKeepsTheSelectionAndIsSilent()
    {
        FieldLineEdit line(u"one two three"_s);
        const QSignalSpy edited(&line, &QLineEdit::textEdited);
        line.setSelection(4, 3);
        line.setTextKeepingCaret(u"zero one two three"_s);
        QCOMPARE(line.selectedText(), u"two"_s);

        GrowingTextEdit text;
        text.setPlainText(u"one two three"_s);
        const QSignalSpy textEdited(&text, &GrowingTextEdit::textEdited);
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(4);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        text.setTextKeepingCaret(u"zero\none two three"_s);
        QCOMPARE(text.textCursor().selectedText(), u"two"_s);
        QCOMPARE(text.toPlainText(), u"zero\none two three"_s);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(textEdited.size(), 0);
    }

    void undoIsTheWindows()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *line = new FieldLineEdit;
        auto *text = new GrowingTextEdit;
        layout->addWidget(line);
        layout->addWidget(text);
        window.show();
        const QSignalSpy lineUndo(line, &FieldLineEdit::undoRequested);
        const QSignalSpy lineRedo(line, &FieldLineEdit::redoRequested);
        const QSignalSpy textUndo(text, &GrowingTextEdit::undoRequested);
        const QSignalSpy textRedo(text, &GrowingTextEdit::redoRequested);
        for (QWidget *field : { static_cast<QWidget *>(line), static_cast<QWidget *>(text) }) {
            QTest::keyClicks(field, u"ab"_s);
            QTest::keySequence(field, QKeySequence::Undo);
            QTest::keySequence(field, QKeySequence::Redo);
        }
        QCOMPARE(line->text(), u"ab"_s);
        QCOMPARE(text->toPlainText(), u"ab"_s);
        QCOMPARE(lineUndo.size(), 1);
        QCOMPARE(lineRedo.size(), 1);
        QCOMPARE(textUndo.size(), 1);
        QCOMPARE(textRedo.size(), 1);
    }

    void aShortcutOfTheWindowComesFirst()
    {
        QWidget window;
        auto *line = new FieldLineEdit(&window);
        auto *action = new QAction(&window);
        action->setShortcut(QKeySequence::Undo);
        window.addAction(action);
        window.show();
        window.activateWindow();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        const QSignalSpy triggered(action, &QAction::triggered);
        const QSignalSpy asked(line, &FieldLineEdit::undoRequested);
        QTest::keySequence(line, QKeySequence::Undo);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(asked.size(), 0);
    }

    void theContextMenuHasNoUndoOfItsOwn_data()
    {
        QTest::addColumn<bool>("several");
        QTest::newRow("line") << false;
        QTest::newRow("lines") << true;
    }
    void theContextMenuHasNoUndoOfItsOwn()
    {
        QFETCH(bool, several);
        FieldLineEdit line(u"text"_s);
        GrowingTextEdit text;
        text.setPlainText(u"text"_s);
        QWidget *field = several ? static_cast<QWidget *>(&text) : &line;
        field->show();
        QWidget *target = several ? text.viewport() : field;
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(4, 4), field->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(target, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
        QCOMPARE(texts.value(0), u"Cut"_s);
        QVERIFY(texts.contains(u"Paste"_s));
        QVERIFY(!texts.contains(u"Undo"_s) && !texts.contains(u"Redo"_s));
        menu->close();
    }

    void growsWithItsLines()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *text = new GrowingTextEdit;
        text->setLineLimits(1, 4);
        layout->addWidget(text);
        layout->addStretch();
        window.resize(400, 600);
        window.show();
        const int line = text->fontMetrics().lineSpacing();
        const int one = text->sizeHint().height();
        QTRY_COMPARE(text->height(), one);
        QTest::keyClicks(text, u"a"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(text->height(), one + line);
        text->setPlainText(u"1\n2\n3\n4\n5\n6"_s);
        QTRY_COMPARE(text->height(), one + 3 * line);
        QTRY_COMPARE(text->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
        text->setPlainText(u"word "_s.repeated(30));
        QTRY_VERIFY(text->height() > one);
        const int narrow = text->height();
        window.resize(1400, 600);
        QTRY_VERIFY(text->height() < narrow);
    }

    void textFromRightToLeftStandsRight()
    {
        GrowingTextEdit text;
        text.setPlainText(u"نص قصير"_s);
        QCOMPARE(text.document()->defaultTextOption().alignment(), Qt::AlignRight);
        text.setPlainText(u"short"_s);
        QCOMPARE(text.document()->defaultTextOption().alignment(), Qt::AlignLeft);
    }

    void tabLeavesTheText()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *text = new GrowingTextEdit;
        auto *next = new FieldLineEdit;
        layout->addWidget(text);
        layout->addWidget(next);
        window.show();
        window.activateWindow();
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(text->toPlainText(), QString());
    }

    void stepped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("expected"); // empty: cannot be stepped

        QTest::newRow("whole") << u"3"_s << 1 << u"4"_s;
        QTest::newRow("tenths") << u"3.0"_s << 1 << u"3.1"_s;
        QTest::newRow("hundredths") << u"0.05"_s << 1 << u"0.06"_s;
        QTest::newRow("carried") << u"2.99"_s << 1 << u"3.00"_s;
        QTest::newRow("through zero") << u"0.0"_s << -1 << u"-0.1"_s;
        QTest::newRow("to zero") << u"-1"_s << 1 << u"0"_s;
        QTest::newRow("fewer digits") << u"10"_s << -1 << u"9"_s;
        QTest::newRow("fewer digits, tenths") << u"10.0"_s << -1 << u"9.9"_s;
        QTest::newRow("more digits") << u"99"_s << 1 << u"100"_s;
        QTest::newRow("plus") << u"+1"_s << 1 << u"+2"_s;
        QTest::newRow("leading zeros") << u"007"_s << 1 << u"008"_s;
        QTest::newRow("nothing is rounded") << u"0.1234567890123456"_s << 1 << u"0.1234567890123457"_s;
        QTest::newRow("exponent") << u"1e5"_s << 1 << QString();
        QTest::newRow("text") << u"three"_s << 1 << QString();
        QTest::newRow("too long") << u"99999999999999999999"_s << 1 << QString();
    }
    void stepped()
    {
        QFETCH(QString, text);
        QFETCH(int, steps);
        QFETCH(QString, expected);
        QCOMPARE(NumberField::stepped(text, steps).value_or(QString()), expected);
    }

    void anyTextStandsInANumber()
    {
        NumberField field;
        field.setRange(0, 5);
        const QList<std::pair<QString, bool>> texts { { u""_s, true },       { u"3"_s, true },    { u"-1"_s, false },
                                                      { u".5"_s, true },     { u"5.1"_s, false }, { u"1e0"_s, true },
                                                      { u"three"_s, false }, { u"0x1F"_s, true }, { u"1,5"_s, false } };
        for (const auto &[text, acceptable] : texts) {
            field.setText(text);
            QCOMPARE(field.text(), text);
            QVERIFY2(field.hasAcceptableNumber() == acceptable, qPrintable(text));
            QCOMPARE(fieldState(&field), acceptable ? FieldState::Normal : FieldState::Warning);
        }
        const QSignalSpy edited(&field, &QLineEdit::textEdited);
        field.setText(u"4.9"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"5.0"_s);
        QCOMPARE(edited.size(), 1);
    }

    void dateOfText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("date") << u"2026-03-14"_s << QDate(2026, 3, 14);
        QTest::newRow("with time") << u"2026-03-14T10:00:00Z"_s << QDate(2026, 3, 14);
        QTest::newRow("with time after a blank") << u"2026-03-14 10:00"_s << QDate(2026, 3, 14);
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::newRow("words") << u"spring 2026"_s << QDate();
        QTest::newRow("more digits") << u"2026-03-145"_s << QDate();
    }
    void dateOfText()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        DateField field;
        field.setText(text);
        QCOMPARE(field.date().value_or(QDate()), date);
        QCOMPARE(field.text(), text);
    }

    void theCalendarChangesOnlyTheDate_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("date") << u"2026-03-14"_s << u"2027-01-02"_s;
        QTest::newRow("time stays") << u"2026-03-14T10:00:00Z"_s << u"2027-01-02T10:00:00Z"_s;
        QTest::newRow("words go") << u"spring"_s << u"2027-01-02"_s;
    }
    void theCalendarChangesOnlyTheDate()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        DateField field;
        field.setText(before);
        field.show();
        const QSignalSpy edited(&field, &QLineEdit::textEdited);
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), field.date().value_or(QDate::currentDate()));
        calendar->setSelectedDate(QDate(2027, 1, 2));
        Q_EMIT calendar->activated(QDate(2027, 1, 2));
        QCOMPARE(field.text(), after);
        QCOMPARE(edited.size(), 1);
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
