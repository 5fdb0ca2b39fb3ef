// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Fields = "---\ntitle: A\nyear: 1\n---\n";

/// An open entry and its editor.
struct Fixture {
    explicit Fixture(const QByteArray &bytes)
        : document(u"/library/a.md"_s, { .bytes = bytes, .stamp = {} })
        , editor(&document)
    {
        editor.resize(600, 400);
        editor.show();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&editor, key, modifiers);
    }
    int bodyStart() { return document.position(document.entry().bodyRange().start); }
    bool inBody()
    {
        return editor.textCursor().position() >= bodyStart() && editor.textCursor().anchor() >= bodyStart();
    }
    int hiddenLines()
    {
        int hidden = 0;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
            hidden += block.isVisible() ? 0 : 1;
        return hidden;
    }

    EntryDocument document;
    BodyEditor editor;
};

} // namespace

class TestBodyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("hidden");
        QTest::newRow("fields") << Fields + "Text\n" << 4;
        QTest::newRow("CRLF") << "\xEF\xBB\xBF---\r\ntitle: A\r\n---\r\nText\r\n"_ba << 3;
        QTest::newRow("no fields") << "Text\n"_ba << 0;
        QTest::newRow("no body") << Fields << 4;
        QTest::newRow("unreadable") << "---\ntitle: [\n---\nText\n"_ba << 0;
        QTest::newRow("empty") << ""_ba << 0;
    }
    void hiding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, hidden);
        Fixture fixture(bytes);
        QCOMPARE(fixture.editor.view(), BodyEditor::View::Body);
        QCOMPARE(fixture.hiddenLines(), hidden);
        QSignalSpy viewChanged(&fixture.editor, &BodyEditor::viewChanged);
        fixture.editor.setView(BodyEditor::View::Source);
        QCOMPARE(fixture.hiddenLines(), 0);
        fixture.editor.setView(BodyEditor::View::Body);
        QCOMPARE(fixture.hiddenLines(), hidden);
        QCOMPARE(viewChanged.size(), 2);
        QCOMPARE(fixture.document.bytes(), bytes);
        QVERIFY(!fixture.document.isModified());
    }

    void caretStaysInTheBody_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::newRow(name) << key << modifiers;
        };
        row("Ctrl+Home", Qt::Key_Home, Qt::ControlModifier);
        row("Ctrl+Shift+Home", Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        row("Home", Qt::Key_Home);
        row("Up", Qt::Key_Up);
        row("Shift+Up", Qt::Key_Up, Qt::ShiftModifier);
        row("Left", Qt::Key_Left);
        row("Ctrl+Left", Qt::Key_Left, Qt::ControlModifier);
        row("Shift+Left", Qt::Key_Left, Qt::ShiftModifier);
        row("Page up", Qt::Key_PageUp);
        row("select all", Qt::Key_A, Qt::ControlModifier);
    }
    void caretStaysInTheBody()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Fixture fixture(Fields + "One\n\nTwo\n");
        QVERIFY(fixture.inBody());
        for (int i = 0; i < 3; ++i) {
            fixture.key(key, modifiers);
            QVERIFY(fixture.inBody());
        }
        QTest::keyClicks(&fixture.editor, u"x"_s);
        QVERIFY2(fixture.document.bytes().startsWith(Fields), fixture.document.bytes());
        QVERIFY(fixture.document.bytes().contains('x'));
    }

    void fieldsCannotBeDeletedUnseen_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift+Backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("Ctrl+Shift+Backspace")
            << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    }
    void fieldsCannotBeDeletedUnseen()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Fixture fixture(Fields + "Text\n");
        fixture.key(Qt::Key_Home, Qt::ControlModifier);
        fixture.key(key, modifiers);
        QCOMPARE(fixture.document.bytes(), Fields + "Text\n");
        fixture.editor.setView(BodyEditor::View::Source);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.document.bytes(), Fields.chopped(1) + "Text\n");
    }

    void selectAll()
    {
        Fixture fixture(Fields + "One\n\nTwo\n");
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        fixture.key(Qt::Key_Delete);
        QCOMPARE(fixture.document.bytes(), Fields);
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        fixture.key(Qt::Key_Delete);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.document.bytes(), Fields);
        QTest::keyClicks(&fixture.editor, u"New"_s);
        QCOMPARE(fixture.document.bytes(), Fields + "New");
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&fixture.editor, u"x"_s);
        QCOMPARE(fixture.document.bytes(), Fields + "x");
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.document.bytes(), Fields);

        fixture.editor.setView(BodyEditor::View::Source);
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        fixture.key(Qt::Key_Delete);
        QCOMPARE(fixture.document.bytes(), ""_ba);
    }

    void fileThatEndsWithItsFields()
    {
        Fixture fixture(Fields.chopped(1));
        QTest::keyClicks(&fixture.editor, u"Text"_s);
        QCOMPARE(fixture.document.bytes(), Fields + "Text");

        Fixture pasting(Fields.chopped(1));
        QGuiApplication::clipboard()->setText(u"Pasted"_s);
        pasting.editor.paste();
        QCOMPARE(pasting.document.bytes(), Fields + "Pasted");

        Fixture composing(Fields.chopped(1));
        QInputMethodEvent event;
        event.setCommitString(u"文"_s);
        QCoreApplication::sendEvent(&composing.editor, &event);
        QCOMPARE(composing.document.bytes(), Fields + "文");
    }

    void editingFieldsLeavesTheCaretAlone()
    {
        Fixture fixture(Fields + "One\nTwo\n");
        fixture.key(Qt::Key_Down);
        const auto title = [](const Entry &entry) { return entry.set({ "place" }, YamlValue::string("A town")); };
        QVERIFY(fixture.document.applyTyping({ "place" }, title).has_value());
        QTRY_COMPARE(fixture.hiddenLines(), 5);
        QCOMPARE(fixture.editor.textCursor().block().text(), u"Two"_s);
        fixture.editor.undo();
        QTRY_COMPARE(fixture.hiddenLines(), 4);
        QVERIFY(fixture.inBody());
        QCOMPARE(fixture.document.bytes(), Fields + "One\nTwo\n");
    }

    void unreadableFieldsCanBeMended()
    {
        Fixture fixture("---\ntitle: [\n---\nText\n");
        fixture.editor.goTo(2, 9);
        QTest::keyClicks(&fixture.editor, u"]"_s);
        QCOMPARE(fixture.document.bytes(), "---\ntitle: []\n---\nText\n"_ba);
        QCOMPARE(fixture.document.entry().state(), Entry::State::Readable);
        // The line in which the person writes does not vanish under the caret.
        QTRY_COMPARE(fixture.editor.view(), BodyEditor::View::Source);
        QCOMPARE(fixture.editor.textCursor().block().text(), u"title: []"_s);
    }

    void goTo_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<bool>("source");
        QTest::newRow("body") << 5 << 3 << u"xt\n"_s << false;
        QTest::newRow("behind an emoji") << 6 << 2 << u"é!\n"_s << false;
        QTest::newRow("first column") << 6 << 1 << u"🌱é!\n"_s << false;
        QTest::newRow("past the line's end") << 5 << 99 << u"\n🌱é!\n"_s << false;
        QTest::newRow("fields") << 2 << 8 << u"A\nyear: 1\n---\nText\n🌱é!\n"_s << true;
    }
    void goTo()
    {
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, behind);
        QFETCH(bool, source);
        Fixture fixture(Fields + "Text\n🌱é!\n");
        fixture.editor.goTo(line, column);
        const QString text = fixture.editor.document()->toPlainText();
        const QString found = text.sliced(fixture.editor.textCursor().position());
        QVERIFY2(found.startsWith(behind), qPrintable(found));
        QCOMPARE(fixture.editor.view() == BodyEditor::View::Source, source);
        // A place that is not there leaves all as it is.
        fixture.editor.goTo(99, 1);
        QCOMPARE(text.sliced(fixture.editor.textCursor().position()), found);
    }

    void notUtf8IsNotModified()
    {
        Fixture fixture("---\ntitle: caf\xE9\n---\n");
        QVERIFY(fixture.editor.isReadOnly());
        QTest::keyClicks(&fixture.editor, u"x"_s);
        QCOMPARE(fixture.document.bytes(), "---\ntitle: caf\xE9\n---\n"_ba);
    }
};

QTEST_MAIN(TestBodyEditor)
#include "tst_bodyeditor.moc"
