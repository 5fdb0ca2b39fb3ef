// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"
#include "valueeditorfixture.h"

#include "form/values/coloreditor.h"
#include "form/values/mediaeditor.h"
#include "widgets/datefield.h"
#include "widgets/fieldlineedit.h"
#include "widgets/growingtextedit.h"
#include "widgets/scorebar.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QClipboard>
#include <QColorDialog>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

Field scoreField()
{
    Field field = fieldOf(Widget::Number);
    for (int step = 1; step <= 5; ++step)
        field.rubric.append(
            { .value = YamlValue::plain(QByteArray::number(step)), .label = u"Meaning of %1"_s.arg(step) });
    return field;
}

/// A library on the disk, and a folder of pictures beside it.
struct Library {
    QTemporaryDir dir;
    std::shared_ptr<TestContext> context = std::make_shared<TestContext>();

    Library()
    {
        QDir(dir.path()).mkpath(u"library/content"_s);
        context->places = { .root = dir.filePath(u"library"_s),
                            .entryFolder = u"content"_s,
                            .mediaFolder = u"static/media"_s,
                            .publicFolder = u"/media"_s };
    }
    [[nodiscard]] QString picture(const QString &path, QSize size = { 400, 200 }) const
    {
        const QString file = dir.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image.save(file) ? file : QString();
    }
};

void drop(QWidget *target, const QString &file)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

} // namespace

class TestValueEditorsMore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(Theme::Scheme::Light).apply(*qApp); }

    void everyEditorHasItsName_data()
    {
        QTest::addColumn<Widget>("widget");
        QTest::newRow("image") << Widget::Image;
        QTest::newRow("file") << Widget::File;
        QTest::newRow("color") << Widget::Color;
        QTest::newRow("code") << Widget::Code;
        QTest::newRow("key and value") << Widget::KeyValue;
        QTest::newRow("uuid") << Widget::Uuid;
        QTest::newRow("compute") << Widget::Compute;
        QTest::newRow("map") << Widget::Map;
    }
    void everyEditorHasItsName()
    {
        QFETCH(Widget, widget);
        const EditorFixture fixture(fieldOf(widget));
        QVERIFY(fixture.focus());
        QCOMPARE(fixture.focus(), fixture.editor->focusWidgetOfField());
        QVERIFY(fixture.focus()->accessibleName().contains(u"Field"_s));
        QVERIFY(fixture.focus()->hasFocus());
        QCOMPARE(fixture.log, QStringList());
    }

    void whatTheFormArrangesHasNone_data()
    {
        QTest::addColumn<FieldBox>("box");
        Field maps = fieldOf(Widget::List);
        maps.fields = { fieldOf(Widget::String) };
        Field lists = fieldOf(Widget::List);
        lists.item = { fieldOf(Widget::List) };
        QTest::newRow("YAML") << FieldBox { fieldOf(Widget::Unknown) };
        QTest::newRow("hidden") << FieldBox { fieldOf(Widget::Hidden) };
        QTest::newRow("object") << FieldBox { fieldOf(Widget::Object) };
        QTest::newRow("maps") << FieldBox { maps };
        QTest::newRow("lists") << FieldBox { lists };
    }
    void whatTheFormArrangesHasNone()
    {
        QFETCH(FieldBox, box);
        const TestContext context;
        QVERIFY(!makeValueEditor(box.field, context));
        QVERIFY(!canEdit(box.field, std::nullopt));
    }

    void scores_data()
    {
        QTest::addColumn<std::optional<YamlValue>>("before");
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<QStringList>("log");
        QTest::addColumn<QString>("meaning");
        using Value = std::optional<YamlValue>;
        const Value two = YamlValue::plain("2");
        QTest::newRow("shown") << two << QList<Qt::Key> {} << QStringList {} << u"2: Meaning of 2"_s;
        QTest::newRow("looked at") << two << QList<Qt::Key> { Qt::Key_Right } << QStringList {} << u"3: Meaning of 3"_s;
        QTest::newRow("chosen") << two << QList<Qt::Key> { Qt::Key_Right, Qt::Key_Right, Qt::Key_Space }
                                << QStringList { u"4"_s } << u"4: Meaning of 4"_s;
        QTest::newRow("by its digit") << two << QList<Qt::Key> { Qt::Key_5 } << QStringList { u"5"_s }
                                      << u"5: Meaning of 5"_s;
        QTest::newRow("no further than the end") << two << QList<Qt::Key> { Qt::Key_End, Qt::Key_Right, Qt::Key_Return }
                                                 << QStringList { u"5"_s } << u"5: Meaning of 5"_s;
        QTest::newRow("taken back") << two << QList<Qt::Key> { Qt::Key_Delete } << QStringList { u"null"_s }
                                    << u"2: Meaning of 2"_s;
        QTest::newRow("in quotes") << Value(text("2")) << QList<Qt::Key> { Qt::Key_1 } << QStringList { u"'1'"_s }
                                   << u"1: Meaning of 1"_s;
        QTest::newRow("missing") << Value() << QList<Qt::Key> { Qt::Key_3 } << QStringList { u"3"_s }
                                 << u"3: Meaning of 3"_s;
        const Value point = YamlValue::plain("3.0");
        QTest::newRow("with a point") << point << QList<Qt::Key> { Qt::Key_4 } << QStringList { u"4.0"_s }
                                      << u"4: Meaning of 4"_s;
        const Value between = YamlValue::plain("3.5");
        QTest::newRow("between two steps")
            << between << QList<Qt::Key> {} << QStringList {} << u"3.5: between “Meaning of 3” and “Meaning of 4”"_s;
        QTest::newRow("no longer between")
            << between << QList<Qt::Key> { Qt::Key_4 } << QStringList { u"4.0"_s } << u"4: Meaning of 4"_s;
        QTest::newRow("between again") << between << QList<Qt::Key> { Qt::Key_4, Qt::Key_Left, Qt::Key_Space }
                                       << QStringList { u"4.0"_s, u"3.5"_s }
                                       << u"3.5: between “Meaning of 3” and “Meaning of 4”"_s;
        QTest::newRow("the same again") << two << QList<Qt::Key> { Qt::Key_2 } << QStringList {}
                                        << u"2: Meaning of 2"_s;
    }
    void scores()
    {
        QFETCH(std::optional<YamlValue>, before);
        QFETCH(QList<Qt::Key>, keys);
        EditorFixture fixture(scoreField(), before);
        for (const Qt::Key key : std::as_const(keys))
            QTest::keyClick(QApplication::focusWidget(), key);
        QTEST(fixture.log, "log");
        QFETCH(QString, meaning);
        QTRY_COMPARE(fixture.find<QLabel>(u"stepMeaning"_s)->text(), meaning);
    }

    void aScoreThatIsNoStep()
    {
        EditorFixture fixture(scoreField(), YamlValue::plain("9"));
        fixture.focus()->focusProxy()->clearFocus();
        QTRY_COMPARE(fixture.find<QLabel>(u"stepMeaning"_s)->text(), u"9 is not one of the steps."_s);
        QTest::mouseClick(fixture.find<QToolButton>(u"step_4"_s), Qt::LeftButton);
        QCOMPARE(fixture.log, QStringList { u"4"_s });
        fixture.editor->setReadOnly(true);
        QTest::mouseClick(fixture.find<QToolButton>(u"step_1"_s), Qt::LeftButton);
        QCOMPARE(fixture.log.size(), 1);
        QVERIFY(fixture.find<QToolButton>(u"step_4"_s)->isChecked());
    }

    void aDroppedImageIsCopied()
    {
        const Library library;
        const QString picture = library.picture(u"elsewhere/My Photo.png"_s);
        EditorFixture fixture(fieldOf(Widget::Image), std::nullopt, library.context);
        auto *editor = qobject_cast<MediaEditor *>(fixture.editor);
        const QSignalSpy taken(editor, &MediaEditor::fileTaken);
        drop(editor, picture);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(fixture.log, QStringList { u"'/media/my-photo.png'"_s });
        QCOMPARE(fixture.finished, 1);
        QVERIFY(QFile::exists(library.dir.filePath(u"library/static/media/my-photo.png"_s)));
        const auto *thumbnail = fixture.find<QLabel>(u"thumbnail"_s);
        QTRY_COMPARE(thumbnail->pixmap().deviceIndependentSize().toSize(), QSize(112, 56));
        QVERIFY(fixture.find<QLabel>(u"mediaNote"_s)->text().startsWith(u"400 × 200 pixels, "_s));
    }

    void whatIsNoImageIsNotTaken()
    {
        const Library library;
        QFile notes(library.dir.filePath(u"notes.txt"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.close();
        EditorFixture fixture(fieldOf(Widget::Image), text("/media/a.png"), library.context);
        auto *editor = qobject_cast<MediaEditor *>(fixture.editor);
        const QSignalSpy taken(editor, &MediaEditor::fileTaken);
        editor->takeFile(notes.fileName());
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(fixture.find<QLabel>(u"mediaNote"_s)->text(),
                 u"notes.txt is not a picture that pages can show. Use PNG, JPEG, GIF, WebP, AVIF or SVG."_s);
        QCOMPARE(fixture.log, QStringList());
    }

    void whatTheValueNamesIsSaid_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("note");
        QTest::addColumn<FieldState>("state");
        QTest::newRow("missing") << "/media/gone.png"_ba << u"There is no file static/media/gone.png in the library."_s
                                 << FieldState::Warning;
        QTest::newRow("web") << "https://example.org/a.png"_ba << u"On the web at example.org; not loaded here."_s
                             << FieldState::Normal;
        QTest::newRow("outside") << "../../secret.png"_ba << u"This leads out of the library and is not shown."_s
                                 << FieldState::Normal;
        QTest::newRow("by a link") << "/media/link.png"_ba << u"The picture lies outside the library."_s
                                   << FieldState::Warning;
        QTest::newRow("nothing") << ""_ba << u"Choose an image or drop one here, up to 25 MB."_s << FieldState::Normal;
    }
    void whatTheValueNamesIsSaid()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, note);
        const Library library;
        const QString secret = library.picture(u"secret.png"_s);
        QVERIFY(QDir(library.dir.path()).mkpath(u"library/static/media"_s));
        QVERIFY(QFile::link(secret, library.dir.filePath(u"library/static/media/link.png"_s)));
        EditorFixture fixture(fieldOf(Widget::Image), YamlValue::string(value), library.context);
        QTRY_COMPARE(fixture.find<QLabel>(u"mediaNote"_s)->text(), note);
        QTEST(fieldState(fixture.focus()), "state");
        QVERIFY(fixture.find<QLabel>(u"thumbnail"_s)->pixmap().width() <= 64);
    }

    void aDrawingThatAsksForFilesIsNotDrawn()
    {
        const Library library;
        QVERIFY(QDir(library.dir.path()).mkpath(u"library/static/media"_s));
        QFile drawing(library.dir.filePath(u"library/static/media/a.svg"_s));
        QVERIFY(drawing.open(QIODevice::WriteOnly));
        drawing.write("<svg xmlns='http://www.w3.org/2000/svg' width='500' height='500'>"
                      "<image href='file:///etc/passwd'/></svg>");
        drawing.close();
        EditorFixture fixture(fieldOf(Widget::Image), text("/media/a.svg"), library.context);
        QTRY_VERIFY(fixture.find<QLabel>(u"mediaNote"_s)->text().endsWith(u"bytes"_s));
        QCOMPARE(fixture.find<QLabel>(u"thumbnail"_s)->pixmap().deviceIndependentSize().toSize(), QSize(32, 32));
    }

    void aPathIsTypedAndCleared()
    {
        const Library library;
        EditorFixture fixture(fieldOf(Widget::File), std::nullopt, library.context);
        QTest::keyClicks(fixture.focus(), u"/a"_s);
        QTest::mouseClick(fixture.find<QPushButton>(u"clearFile"_s), Qt::LeftButton);
        QCOMPARE(fixture.log, (QStringList { u"'/'"_s, u"'/a'"_s, u"''"_s }));
    }

    void colours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("argb"); // empty: none
        QTest::newRow("six digits") << u"#1d6F62"_s << u"#ff1d6f62"_s;
        QTest::newRow("three digits") << u"#1af"_s << u"#ff11aaff"_s;
        QTest::newRow("with alpha") << u"#1d6f6280"_s << u"#801d6f62"_s;
        QTest::newRow("short with alpha") << u"#1af8"_s << u"#8811aaff"_s;
        QTest::newRow("name") << u"teal"_s << u"#ff008080"_s;
        QTest::newRow("five digits") << u"#12345"_s << QString();
        QTest::newRow("words") << u"sea green-ish"_s << QString();
    }
    void colours()
    {
        QFETCH(QString, text);
        const QColor colour = cssColor(text);
        QTEST(colour.isValid() ? colour.name(QColor::HexArgb) : QString(), "argb");
    }

    void aColourIsTypedAndChosen()
    {
        EditorFixture fixture(fieldOf(Widget::Color), text("#ABCDEF"));
        auto *line = fixture.find<FieldLineEdit>();
        line->selectAll();
        QTest::keyClicks(line, u"#abcde"_s);
        // Those with three and four digits on the way are colours.
        QCOMPARE(fixture.log, (QStringList { u"'#abc'"_s, u"'#abcd'"_s }));
        QVERIFY(fixture.find<QLabel>(u"valueFault"_s)->isVisible());
        fixture.editor->setValue(text("#ABCDEF"));
        QTest::mouseClick(fixture.find<QToolButton>(u"chooseColour"_s), Qt::LeftButton);
        auto *dialog = fixture.find<QColorDialog>(u"colourDialog"_s);
        QVERIFY(dialog->isVisible());
        dialog->setCurrentColor(QColor(0x1d, 0x6f, 0x62));
        dialog->accept();
        QCOMPARE(fixture.log.last(), u"'#1D6F62'"_s);
    }

    void codeKeepsItsMap()
    {
        Field field = fieldOf(Widget::Code);
        const YamlValue map = YamlValue::map({ "lang", "note", "code" }, { text("sh"), text("x"), text("ls") });
        EditorFixture fixture(field, map);
        auto *code = qobject_cast<GrowingTextEdit *>(fixture.focus());
        code->moveCursor(QTextCursor::End);
        QTest::keyClicks(code, u"a"_s);
        auto *language = fixture.find<FieldLineEdit>(u"codeLanguage"_s);
        language->end(false);
        QTest::keyClick(language, Qt::Key_Backspace);
        QCOMPARE(fixture.log,
                 (QStringList { u"{lang: 'sh', note: 'x', code: 'lsa'}"_s, u"{lang: 's', note: 'x', code: 'lsa'}"_s }));
        field.codeOnly = true;
        EditorFixture only(field);
        QTest::keyClicks(only.focus(), u"a"_s);
        QCOMPARE(only.log, QStringList { u"'a'"_s });
    }

    void keysAndValues()
    {
        EditorFixture fixture(fieldOf(Widget::KeyValue),
                              YamlValue::map({ "one", "year" }, { text("1"), YamlValue::plain("2014") }));
        auto texts = fixture.editor->findChildren<FieldLineEdit *>(u"rowText"_s);
        texts.at(1)->setFocus();
        texts.at(1)->end(false);
        QTest::keyClicks(texts.at(1), u"5"_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"one"_s);
        QCOMPARE(fixture.find<QLabel>(u"valueFault"_s)->text(),
                 u"Two rows have one name. The entry keeps what it had until they differ."_s);
        QTest::keyClicks(QApplication::focusWidget(), u"s"_s);
        QTest::mouseClick(fixture.editor->findChildren<QToolButton *>(u"removeRow"_s).constFirst(), Qt::LeftButton);
        QCOMPARE(fixture.log, (QStringList { u"{one: '1', year: 20145}"_s, u"{one: '1', year: 20145, o: ''}"_s,
                                             u"{one: '1', year: 20145, on: ''}"_s,
                                             u"{one: '1', year: 20145, ones: ''}"_s, u"{year: 20145, ones: ''}"_s }));
    }

    void anIdentifierIsCopied()
    {
        EditorFixture fixture(fieldOf(Widget::Uuid), text("sol_01"));
        QTest::keyClicks(fixture.focus(), u"x"_s);
        QTest::mouseClick(fixture.find<QToolButton>(u"copyValue"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"sol_01"_s);
        QCOMPARE(fixture.log, QStringList());
    }

    void rowsOfTexts()
    {
        Field field = fieldOf(Widget::List);
        field.item = { fieldOf(Widget::Text) };
        EditorFixture fixture(field, texts({ "a", "b" }));
        auto *second = fixture.find<QWidget>(u"item_2_editor"_s);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"item_1_editor"_s);
        QTest::keyClick(fixture.focus(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"c"_s);
        QTest::mouseClick(fixture.editor->findChildren<QToolButton *>(u"removeItem"_s).constFirst(), Qt::LeftButton);
        QCOMPARE(fixture.log,
                 (QStringList { u"['b', 'a']"_s, u"['b', 'a', null]"_s, u"['b', 'a', 'c']"_s, u"['a', 'c']"_s }));
    }

    void timeHasNoCalendar()
    {
        Field field = fieldOf(Widget::DateTime);
        field.dateType = Field::DateType::Time;
        EditorFixture fixture(field, text("10:59"));
        auto *line = qobject_cast<DateField *>(fixture.focus());
        line->setCursorPosition(5);
        QTest::keyClick(line, Qt::Key_Up);
        QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!line->findChild<QWidget *>(u"calendarPopup"_s));
        QCOMPARE(fixture.log, QStringList { u"'11:00'"_s });
    }
};

QTEST_MAIN(TestValueEditorsMore)
#include "tst_valueeditors_more.moc"
