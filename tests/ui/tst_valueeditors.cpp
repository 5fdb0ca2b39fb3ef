// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valueeditorfixture.h"

#include "form/values/booleaneditor.h"
#include "widgets/chip.h"
#include "widgets/chipedit.h"
#include "widgets/datefield.h"
#include "widgets/fieldlineedit.h"
#include "widgets/growingtextedit.h"
#include "widgets/numberfield.h"
#include "widgets/suggestionpopup.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<TestContext> library()
{
    auto context = std::make_shared<TestContext>();
    const auto entry = [](const char *id, const QString &title, const QStringList &aliases = {}) {
        return RelationCandidate { .value = id,
                                   .title = title,
                                   .collection = u"Solutions"_s,
                                   .path = u"solutions/%1.md"_s.arg(QString::fromLatin1(id)),
                                   .aliases = aliases };
    };
    context->entries = std::make_shared<RelationCandidates>(
        QList<RelationCandidate> { entry("s1", u"Basic income"_s), entry("s2", u"Community land trust"_s, { u"CLT"_s }),
                                   entry("s3", u"Credit union"_s), entry("s4", u"Land value tax"_s) });
    return context;
}

Field relationField(bool several)
{
    Field field = fieldOf(Widget::Relation);
    field.multiple = several;
    field.relation.collections = { u"solutions"_s };
    return field;
}

Field choiceField(int options)
{
    Field field = fieldOf(Widget::Select);
    for (int index = 1; index <= options; ++index) {
        const QByteArray number = QByteArray::number(index);
        field.options.append({ .value = YamlValue::string("value" + number),
                               .label = u"Choice %1"_s.arg(index),
                               .hint = u"What %1 says"_s.arg(index) });
    }
    return field;
}

QStringList suggestionsOf(const QWidget *line)
{
    QStringList result;
    const auto *popup = line->findChild<SuggestionPopup *>();
    const auto *view = popup ? popup->findChild<QListView *>() : nullptr;
    for (int row = 0; view && popup->isVisible() && row < view->model()->rowCount(); ++row)
        result.append(view->model()->index(row, 0).data().toString());
    return result;
}

} // namespace

class TestValueEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(Theme::Scheme::Light).apply(*qApp); }

    void everyEditorHasItsName_data()
    {
        QTest::addColumn<Widget>("widget");
        const QList<std::pair<const char *, Widget>> widgets {
            { "string", Widget::String }, { "text", Widget::Text },       { "markdown", Widget::Markdown },
            { "number", Widget::Number }, { "boolean", Widget::Boolean }, { "datetime", Widget::DateTime },
            { "select", Widget::Select }, { "list", Widget::List },       { "relation", Widget::Relation },
        };
        for (const auto &[name, widget] : widgets)
            QTest::newRow(name) << widget;
    }
    void everyEditorHasItsName()
    {
        QFETCH(Widget, widget);
        const EditorFixture fixture(fieldOf(widget));
        QVERIFY(fixture.focus());
        QCOMPARE(fixture.focus(), fixture.editor->focusWidgetOfField());
        QCOMPARE(fixture.focus()->accessibleName(), u"Field"_s);
        QVERIFY((fixture.focus()->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY(fixture.focus()->hasFocus());
        QCOMPARE(fixture.log, QStringList());
    }

    void undoIsTheWindows_data() { everyEditorHasItsName_data(); }
    void undoIsTheWindows()
    {
        QFETCH(Widget, widget);
        EditorFixture fixture(fieldOf(widget));
        auto *undo = new QAction(&fixture.window);
        undo->setShortcut(QKeySequence::Undo);
        fixture.window.addAction(undo);
        auto *next = new QAction(&fixture.window);
        next->setShortcut(Qt::Key_F6);
        fixture.window.addAction(next);
        const QSignalSpy undone(undo, &QAction::triggered);
        const QSignalSpy walked(next, &QAction::triggered);
        QTest::keyClick(fixture.focus(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(fixture.focus(), Qt::Key_F6);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(walked.size(), 1);
    }

    void readOnlyTakesNothing_data() { everyEditorHasItsName_data(); }
    void readOnlyTakesNothing()
    {
        QFETCH(Widget, widget);
        EditorFixture fixture(fieldOf(widget));
        fixture.editor->setReadOnly(true);
        if (QWidget *target = fixture.focus(); target->isEnabled()) {
            QTest::keyClicks(target, u"12"_s);
            QTest::keyClick(target, Qt::Key_Return);
            QTest::keyClick(target, Qt::Key_Space);
        }
        QCOMPARE(fixture.log, QStringList());
    }

    void typing_data()
    {
        QTest::addColumn<FieldBox>("box");
        QTest::addColumn<std::optional<YamlValue>>("before");
        QTest::addColumn<QString>("typed"); // < is Backspace
        QTest::addColumn<QStringList>("log");

        const auto row = [](const char *name, const Field &field, const std::optional<YamlValue> &before,
                            const QString &typed, const QStringList &log) {
            QTest::newRow(name) << FieldBox { field } << before << typed << log;
        };
        const Field string = fieldOf(Widget::String);
        const Field number = fieldOf(Widget::Number);
        Field whole = number;
        whole.valueType = Field::ValueType::Int;
        Field quoted = number;
        quoted.writtenAsText = true;
        Field asText = number;
        asText.valueType = Field::ValueType::String;
        Field date = fieldOf(Widget::DateTime);
        date.dateType = Field::DateType::Date;
        Field german = date;
        german.format = u"D.M.YYYY"_s;

        row("text", string, text("ab"), u"c"_s, { u"'abc'"_s });
        row("text that was missing", string, std::nullopt, u"a"_s, { u"'a'"_s });
        row("text that looks like a number", string, text("1"), u"2"_s, { u"'12'"_s });
        row("a year stays a number", string, YamlValue::plain("201"), u"4"_s, { u"2014"_s });
        row("until it is none", string, YamlValue::plain("2014"), u" b"_s, { u"'2014 '"_s, u"'2014 b'"_s });
        row("text to nothing", string, text("a"), u"<"_s, { u"''"_s });
        row("null to text and back", string, YamlValue::null(), u"a<"_s, { u"'a'"_s, u"null"_s });
        row("several lines", fieldOf(Widget::Text), text("a"), u"\nb"_s, { u"'a\n'"_s, u"'a\nb'"_s });
        row("number", number, YamlValue::plain("1.10"), u"5"_s, { u"1.105"_s });
        row("number that was missing", number, std::nullopt, u"3"_s, { u"3"_s });
        row("number to nothing", number, YamlValue::plain("3"), u"<"_s, { u"null"_s });
        row("no number is not said", number, YamlValue::plain("3"), u"x"_s, {});
        row("no whole number is not said", whole, YamlValue::plain("3"), u".5"_s, {});
        row("quoted number", number, text("3"), u"4"_s, { u"'34'"_s });
        row("numbers in quotes", quoted, std::nullopt, u"4"_s, { u"'4'"_s });
        row("numbers as text", asText, std::nullopt, u"4"_s, { u"'4'"_s });
        row("date", date, YamlValue::plain("2026-01-3"), u"1"_s, { u"2026-01-31"_s });
        row("date that was missing", date, std::nullopt, u"2026-02-28"_s, { u"2026-02-28"_s });
        row("no such day", date, YamlValue::plain("2026-02-2"), u"<30"_s, {});
        row("date in quotes", date, text("2026-01-3"), u"0"_s, { u"'2026-01-30'"_s });
        row("date by a format", german, std::nullopt, u"31.1.2026"_s, { u"'31.1.2026'"_s });
        row("ISO where another format is usual", german, std::nullopt, u"2026-01-31"_s, { u"2026-01-31"_s });
    }
    void typing()
    {
        QFETCH(FieldBox, box);
        QFETCH(std::optional<YamlValue>, before);
        QFETCH(QString, typed);
        EditorFixture fixture(box.field, before);
        if (auto *line = qobject_cast<QLineEdit *>(fixture.focus()))
            line->end(false);
        else
            QTest::keyClick(fixture.focus(), Qt::Key_End, Qt::ControlModifier);
        for (const QChar character : std::as_const(typed)) {
            if (character == u'<')
                QTest::keyClick(fixture.focus(), Qt::Key_Backspace);
            else if (character == u'\n')
                QTest::keyClick(fixture.focus(), Qt::Key_Return);
            else
                QTest::keyClick(fixture.focus(), character.toLatin1());
        }
        QTEST(fixture.log, "log");
    }

    void emptyMissingAndNullLookDifferent()
    {
        EditorFixture fixture(fieldOf(Widget::String));
        auto *line = fixture.find<FieldLineEdit>();
        QCOMPARE(line->placeholderText(), u"not set"_s);
        fixture.editor->setValue(YamlValue::null());
        QCOMPARE(line->placeholderText(), u"no value"_s);
        fixture.editor->setValue(text(""));
        QCOMPARE(line->placeholderText(), u"empty text"_s);
    }

    void aValueFromOutsideKeepsTheCaret()
    {
        EditorFixture fixture(fieldOf(Widget::String), text("one two"));
        auto *line = fixture.find<FieldLineEdit>();
        line->setCursorPosition(7);
        fixture.editor->setValue(text("One two"));
        QCOMPARE(line->text(), u"One two"_s);
        QCOMPARE(line->cursorPosition(), 7);
        QCOMPARE(fixture.log, QStringList());
    }

    void whatIsNoNumberIsSaidAndEscapeBringsTheOldBack()
    {
        EditorFixture fixture(fieldOf(Widget::Number), YamlValue::plain("3.0"));
        auto *line = fixture.find<NumberField>();
        auto *fault = fixture.find<QLabel>(u"valueFault"_s);
        QVERIFY(fault->isHidden());
        line->selectAll();
        QTest::keyClicks(line, u"about"_s);
        QVERIFY(fault->isVisible());
        QCOMPARE(fault->text(), u"This is not a number. The entry keeps 3.0."_s);
        QCOMPARE(fieldState(line), FieldState::Warning);
        // The form shows the unchanged value again after every change elsewhere.
        fixture.editor->setValue(YamlValue::plain("3.0"));
        QCOMPARE(line->text(), u"about"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), u"3.0"_s);
        QVERIFY(fault->isHidden());
        QCOMPARE(fixture.log, QStringList());
    }

    void numberSteps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<double>("step");
        QTest::addColumn<QString>("after");
        QTest::newRow("last digit") << u"1.10"_s << 0.0 << u"1.11"_s;
        QTest::newRow("by a step") << u"3"_s << 0.5 << u"3.5"_s;
        QTest::newRow("by a step that is coarser") << u"3.25"_s << 0.5 << u"3.75"_s;
        QTest::newRow("whole steps") << u"3"_s << 5.0 << u"8"_s;
        QTest::newRow("at the end") << u"10"_s << 1.0 << u"10"_s;
    }
    void numberSteps()
    {
        QFETCH(QString, before);
        QFETCH(double, step);
        QFETCH(QString, after);
        Field field = fieldOf(Widget::Number);
        field.max = YamlValue::plain("10");
        if (step > 0)
            field.step = step;
        for (const bool byMouse : { false, true }) {
            EditorFixture fixture(field, YamlValue::plain(before.toUtf8()));
            if (byMouse)
                QTest::mouseClick(fixture.find<QToolButton>(u"stepUp"_s), Qt::LeftButton);
            else
                QTest::keyClick(fixture.focus(), Qt::Key_Up);
            QCOMPARE(fixture.log, after == before ? QStringList() : QStringList { after });
            QVERIFY(fixture.focus()->hasFocus());
        }
    }

    void booleans_data()
    {
        QTest::addColumn<std::optional<YamlValue>>("before");
        QTest::addColumn<Qt::CheckState>("state");
        QTest::addColumn<QString>("after");
        using Value = std::optional<YamlValue>;
        QTest::newRow("true") << Value(YamlValue::plain("true")) << Qt::Checked << u"false"_s;
        QTest::newRow("No") << Value(YamlValue::plain("No")) << Qt::Unchecked << u"Yes"_s;
        QTest::newRow("OFF") << Value(YamlValue::plain("OFF")) << Qt::Unchecked << u"ON"_s;
        QTest::newRow("quoted") << Value(text("yes")) << Qt::Checked << u"'no'"_s;
        QTest::newRow("missing") << Value() << Qt::PartiallyChecked << u"true"_s;
        QTest::newRow("null") << Value(YamlValue::null()) << Qt::PartiallyChecked << u"true"_s;
        QTest::newRow("neither") << Value(text("MAYBE")) << Qt::PartiallyChecked << u"'true'"_s;
    }
    void booleans()
    {
        QFETCH(std::optional<YamlValue>, before);
        QFETCH(Qt::CheckState, state);
        QFETCH(QString, after);
        EditorFixture fixture(fieldOf(Widget::Boolean), before);
        auto *box = fixture.find<QCheckBox>();
        QCOMPARE(box->checkState(), state);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(fixture.log, QStringList { after });
        QCOMPARE(fixture.finished, 1);
    }

    void theCalendarKeepsHowADateIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("ISO") << QString() << u"2026-03-14"_s << u"2027-01-02"_s;
        QTest::newRow("ISO with a time") << QString() << u"2026-03-14T10:20:30.123Z"_s << u"2027-01-02T10:20:30.123Z"_s;
        QTest::newRow("as Jekyll") << QString() << u"2026-03-14 10:20:30 +0100"_s << u"2027-01-02 10:20:30 +0100"_s;
        QTest::newRow("German") << u"D. MMMM YYYY"_s << u"14. March 2026"_s << u"2. January 2027"_s;
        QTest::newRow("American") << u"MM/DD/YY h:mm a"_s << u"03/14/26 1:05 pm"_s << u"01/02/27 1:05 pm"_s;
        QTest::newRow("none yet") << u"DD.MM.YYYY"_s << QString() << u"02.01.2027"_s;
        QTest::newRow("none yet, ISO") << QString() << QString() << u"2027-01-02T00:00:00Z"_s;
        QTest::newRow("words go") << u"DD.MM.YYYY"_s << u"spring"_s << u"02.01.2027"_s;
    }
    void theCalendarKeepsHowADateIsWritten()
    {
        QFETCH(QString, format);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Field field = fieldOf(Widget::DateTime);
        field.format = format;
        EditorFixture fixture(field, before.isEmpty() ? std::nullopt : std::optional(text(before.toUtf8())));
        QTest::keyClick(fixture.focus(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = fixture.focus()->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        calendar->setSelectedDate(QDate(2027, 1, 2));
        Q_EMIT calendar->activated(QDate(2027, 1, 2));
        QCOMPARE(qobject_cast<QLineEdit *>(fixture.focus())->text(), after);
        QCOMPARE(fixture.log.size(), 1);
    }

    void markdownIsShownAsItReadsAndNotTouched()
    {
        const QByteArray source = "# One\n\n<p onclick='x()'>Two <b>bold</b></p><script>alert(1)</script>\n";
        EditorFixture fixture(fieldOf(Widget::Markdown), YamlValue::string(source));
        auto *toggle = fixture.find<QToolButton>(u"previewToggle"_s);
        QTest::mouseClick(toggle, Qt::LeftButton);
        auto *preview = fixture.find<QTextBrowser>();
        QVERIFY(preview->isVisible());
        QVERIFY(!fixture.find<GrowingTextEdit>()->isVisible());
        QCOMPARE(preview->toPlainText(), u"One\nTwo bold"_s);
        fixture.editor->setValue(text("Other"));
        QCOMPARE(preview->toPlainText(), u"Other"_s);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(fixture.find<GrowingTextEdit>()->isVisible());
        QCOMPARE(fixture.log, QStringList());
    }

    void anAddressOpens_data()
    {
        QTest::addColumn<Field::TextType>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("opened");
        QTest::newRow("page") << Field::TextType::Url << "https://example.org/a?b=1"_ba
                              << QStringList { u"https://example.org/a?b=1"_s };
        QTest::newRow("mail") << Field::TextType::Email << "a@example.org"_ba
                              << QStringList { u"mailto:a@example.org"_s };
        QTest::newRow("no page") << Field::TextType::Url << "example"_ba << QStringList {};
        QTest::newRow("a script") << Field::TextType::Url << "javascript:alert(1)"_ba << QStringList {};
        QTest::newRow("a file") << Field::TextType::Url << "file:///etc/passwd"_ba << QStringList {};
    }
    void anAddressOpens()
    {
        QFETCH(Field::TextType, type);
        QFETCH(QByteArray, value);
        Field field = fieldOf(Widget::String);
        field.textType = type;
        EditorFixture fixture(field, YamlValue::string(value));
        QTest::mouseClick(fixture.find<QToolButton>(u"openAddress"_s), Qt::LeftButton);
        QTEST(fixture.context->opened, "opened");
    }

    void tags()
    {
        auto context = std::make_shared<TestContext>();
        context->used = { u"housing"_s, u"land"_s, u"Finance"_s };
        EditorFixture fixture(fieldOf(Widget::List), texts({ "land" }), context);
        QTest::keyClicks(fixture.focus(), u"an"_s);
        QCOMPARE(suggestionsOf(fixture.focus()), QStringList { u"Finance"_s });
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QTest::keyClicks(fixture.focus(), u"fi"_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Down);
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, (QStringList { u"['land', 'an']"_s, u"['land', 'an', 'Finance']"_s }));
        QCOMPARE(fixture.finished, 2);
        QCOMPARE(fixture.find<QLineEdit>(u"field_editor"_s)->text(), QString());
    }

    void numbersInAListStayNumbers()
    {
        Field field = fieldOf(Widget::List);
        field.item = { fieldOf(Widget::Number) };
        EditorFixture fixture(field, YamlValue::list({ YamlValue::plain("2014") }));
        QTest::keyClicks(fixture.focus(), u"2015"_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"[2014, 2015]"_s });
    }

    void pasting_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("last");
        QTest::newRow("lines") << u"one\ntwo, too\n"_s << u"['one', 'two, too']"_s;
        QTest::newRow("commas") << u"one, two,three"_s << u"['one', 'two', 'three']"_s;
    }
    void pasting()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, last);
        EditorFixture fixture(fieldOf(Widget::List));
        QApplication::clipboard()->setText(pasted);
        QTest::keySequence(fixture.focus(), QKeySequence::Paste);
        QCOMPARE(fixture.log, QStringList { last });
    }

    void listKeys()
    {
        EditorFixture fixture(fieldOf(Widget::List), texts({ "a", "b", "c" }));
        QTest::keyClick(fixture.focus(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.log, (QStringList { u"['a', 'c', 'b']"_s, u"['a', 'b']"_s, u"['a', 'x']"_s }));
    }

    void relationsShowTitlesAndKeepIds()
    {
        EditorFixture fixture(relationField(true), texts({ "s2", "s9" }), library());
        const auto chips = fixture.editor->findChildren<Chip *>();
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips.at(0)->text(), u"Community land trust"_s);
        QCOMPARE(chips.at(0)->warning(), QString());
        QCOMPARE(chips.at(1)->text(), u"s9"_s);
        QCOMPARE(chips.at(1)->warning(), u"Wanted: there is no such entry yet."_s);
        QTest::keyClicks(fixture.focus(), u"lan"_s);
        // The land trust is there already.
        QCOMPARE(suggestionsOf(fixture.focus()), (QStringList { u"Land value tax"_s, u"Keep “lan” as wanted"_s }));
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"['s2', 's9', 's4']"_s });
        QCOMPARE(suggestionsOf(fixture.focus()), QStringList());
    }

    void aRelationCanBeWanted()
    {
        EditorFixture fixture(relationField(true), std::nullopt, library());
        QTest::keyClicks(fixture.focus(), u"Seed bank"_s);
        QCOMPARE(suggestionsOf(fixture.focus()), QStringList { u"Keep “Seed bank” as wanted"_s });
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"['Seed bank']"_s });
        QCOMPARE(fixture.find<Chip>()->warning(), u"Wanted: there is no such entry yet."_s);
    }

    void aTypedTitleIsTheEntry()
    {
        EditorFixture fixture(relationField(true), std::nullopt, library());
        QTest::keyClicks(fixture.focus(), u"clt"_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Escape);
        QCOMPARE(suggestionsOf(fixture.focus()), QStringList());
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"['s2']"_s });
    }

    void allEntriesByTheDownKey()
    {
        EditorFixture fixture(relationField(false), std::nullopt, library());
        QTest::keyClick(fixture.focus(), Qt::Key_Down);
        QCOMPARE(suggestionsOf(fixture.focus()), (QStringList { u"Basic income"_s, u"Community land trust"_s,
                                                                u"Credit union"_s, u"Land value tax"_s }));
        QTest::keyClick(fixture.focus(), Qt::Key_Down);
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"'s2'"_s });
        QTest::keyClicks(fixture.focus(), u"cred"_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Tab);
        QCOMPARE(fixture.log.last(), u"'s3'"_s);
        QCOMPARE(fixture.editor->findChildren<Chip *>().size(), 1);
        QVERIFY(fixture.focus()->hasFocus());
        QTest::keyClick(fixture.focus(), Qt::Key_Backspace);
        QCOMPARE(fixture.log.last(), u"null"_s);
    }

    void aSuggestionIsClicked()
    {
        EditorFixture fixture(relationField(true), std::nullopt, library());
        QTest::keyClicks(fixture.focus(), u"c"_s);
        auto *view = fixture.focus()->findChild<QListView *>();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(fixture.log, QStringList { u"['s3']"_s });
        QVERIFY(fixture.focus()->hasFocus());
    }

    void anEntryIsOpened()
    {
        EditorFixture fixture(relationField(true), texts({ "s9", "s2" }), library());
        const auto chips = fixture.editor->findChildren<Chip *>();
        QTest::mouseClick(chips.at(1), Qt::LeftButton, Qt::ControlModifier);
        QTest::mouseClick(chips.at(0), Qt::LeftButton, Qt::ControlModifier); // leads nowhere
        chips.at(1)->setFocus();
        QTest::keyClick(chips.at(1), Qt::Key_Return);
        QCOMPARE(fixture.context->opened, (QStringList { u"solutions/s2.md"_s, u"solutions/s2.md"_s }));
        QCOMPARE(fixture.log, QStringList());
    }

    void choices()
    {
        EditorFixture fixture(choiceField(4), text("value2"));
        auto *box = fixture.find<QComboBox>();
        auto *hint = fixture.find<QLabel>(u"choiceHint"_s);
        QCOMPARE(box->currentText(), u"Choice 2"_s);
        QCOMPARE(hint->text(), u"What 2 says"_s);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(fixture.log, QStringList { u"'value3'"_s });
        QCOMPARE(hint->text(), u"What 3 says"_s);
        fixture.editor->setValue(text("other"));
        QCOMPARE(box->currentText(), u"other (not one of the choices)"_s);
        QCOMPARE(fieldState(box), FieldState::Warning);
        QVERIFY(hint->isHidden());
        fixture.editor->setValue(std::nullopt);
        QCOMPARE(box->currentText(), u"not set"_s);
        QCOMPARE(fixture.log.size(), 1);
    }

    void manyChoicesAreSearched()
    {
        EditorFixture fixture(choiceField(30), text("value2"));
        auto *line = qobject_cast<QLineEdit *>(fixture.focus());
        QCOMPARE(line->text(), u"Choice 2"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(suggestionsOf(line).size(), 30);
        QTest::keyClick(line, Qt::Key_Escape);
        line->selectAll();
        QTest::keyClicks(line, u"e 17"_s);
        QCOMPARE(suggestionsOf(line), QStringList { u"Choice 17"_s });
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"'value17'"_s });
        QCOMPARE(line->text(), u"Choice 17"_s);
        QCOMPARE(fixture.find<QLabel>(u"choiceHint"_s)->text(), u"What 17 says"_s);
    }

    void whatIsHalfTypedIsNoChoice_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("log");
        QTest::newRow("nothing like it") << u"zebra"_s << u"Choice 2"_s << QStringList {};
        QTest::newRow("a part") << u"choice"_s << u"Choice 2"_s << QStringList {};
        QTest::newRow("all of it") << u"choice 7"_s << u"Choice 7"_s << QStringList { u"'value7'"_s };
        QTest::newRow("nothing") << u" "_s << QString() << QStringList { u"null"_s };
    }
    void whatIsHalfTypedIsNoChoice()
    {
        QFETCH(QString, typed);
        EditorFixture fixture(choiceField(30), text("value2"));
        auto *line = qobject_cast<QLineEdit *>(fixture.focus());
        line->selectAll();
        QTest::keyClicks(line, typed);
        line->clearFocus();
        QTEST(line->text(), "shown");
        QTEST(fixture.log, "log");
        QCOMPARE(suggestionsOf(line), QStringList());
    }

    void severalChoices()
    {
        Field field = choiceField(3);
        field.multiple = true;
        EditorFixture fixture(field, texts({ "value2", "odd" }));
        const auto chips = fixture.editor->findChildren<Chip *>();
        QCOMPARE(chips.at(0)->text(), u"Choice 2"_s);
        QCOMPARE(chips.at(1)->warning(), u"This is not one of the choices."_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Down);
        QCOMPARE(suggestionsOf(fixture.focus()), (QStringList { u"Choice 1"_s, u"Choice 3"_s }));
        QTest::keyClick(fixture.focus(), Qt::Key_Return);
        QCOMPARE(fixture.log, QStringList { u"['value2', 'odd', 'value1']"_s });
    }

    void whatCanBeEdited_data()
    {
        QTest::addColumn<Widget>("widget");
        QTest::addColumn<std::optional<YamlValue>>("value");
        QTest::addColumn<bool>("can");
        using Value = std::optional<YamlValue>;
        QTest::newRow("missing text") << Widget::String << Value() << true;
        QTest::newRow("null text") << Widget::String << Value(YamlValue::null()) << true;
        QTest::newRow("lines in a line") << Widget::String << Value(text("a\nb")) << false;
        QTest::newRow("lines in a text") << Widget::Text << Value(text("a\nb")) << true;
        QTest::newRow("list in a text") << Widget::Text << Value(texts({ "a" })) << false;
        QTest::newRow("text in a list") << Widget::List << Value(text("a")) << false;
        QTest::newRow("texts") << Widget::List << Value(texts({ "a" })) << true;
        QTest::newRow("lists in a list") << Widget::List << Value(YamlValue::list({ texts({ "a" }) })) << false;
        QTest::newRow("YAML") << Widget::Unknown << Value(text("a")) << false;
    }
    void whatCanBeEdited()
    {
        QFETCH(Widget, widget);
        QFETCH(std::optional<YamlValue>, value);
        QTEST(canEdit(fieldOf(widget), value), "can");
    }
};

QTEST_MAIN(TestValueEditors)
#include "tst_valueeditors.moc"
