// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/entrydocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Sample = "---\ntitle: A\nyear: 1\n---\nText\n";

FileContents fileOf(const QByteArray &bytes)
{
    FileContents file;
    file.bytes = bytes;
    file.stamp.hash = contentHash(bytes);
    return file;
}

/// What a form does for each key: the edits that make the field the text.
auto settingText(const QByteArray &text)
{
    return [text](const Entry &entry) { return entry.set({ "title" }, YamlValue::string(text)); };
}

} // namespace

class TestEntryDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opening_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::newRow("LF") << Sample << u"A"_s;
        QTest::newRow("CRLF and byte order mark") << "\xEF\xBB\xBF---\r\ntitle: A\r\n---\r\n"_ba << u"A"_s;
        QTest::newRow("no fields") << "# Heading\n"_ba << u"Heading"_s;
        QTest::newRow("empty") << ""_ba << u"file"_s;
        QTest::newRow("not UTF-8") << "---\ntitle: caf\xE9\n---\n"_ba << u"file"_s;
    }
    void opening()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        EntryDocument document(u"/library/file.md"_s, fileOf(bytes));
        QCOMPARE(document.bytes(), bytes);
        QCOMPARE(document.entry().bytes(), bytes);
        QCOMPARE(document.title(), title);
        QVERIFY(!document.isModified());
        QVERIFY(!document.textDocument()->isUndoAvailable());
    }

    void typingKeepsTheStyle_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << Sample << "---\ntitle: New one\nyear: 1\n---\nText\n"_ba;
        QTest::newRow("quoted") << "---\ntitle: 'A' # why\n---\n"_ba << "---\ntitle: 'New one' # why\n---\n"_ba;
        QTest::newRow("CRLF") << "---\r\ntitle: A\r\n---\r\n"_ba << "---\r\ntitle: New one\r\n---\r\n"_ba;
    }
    void typingKeepsTheStyle()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        EntryDocument document(u"/library/a.md"_s, fileOf(before));
        for (const char *text : { "", "N", "Ne", "New", "New ", "New o", "New: o", "New on", "New one" })
            QVERIFY(document.applyTyping({ "title" }, settingText(text)).has_value());
        QCOMPARE(document.bytes(), after);
        document.textDocument()->undo();
        QCOMPARE(document.bytes(), before);
        QVERIFY(!document.textDocument()->isUndoAvailable());
        document.textDocument()->redo();
        QCOMPARE(document.bytes(), after);
    }

    void typingBackToTheStart()
    {
        EntryDocument document(u"/library/a.md"_s, fileOf(Sample));
        QVERIFY(document.applyTyping({ "title" }, settingText("AB")).has_value());
        QVERIFY(document.applyTyping({ "title" }, settingText("A")).has_value());
        QCOMPARE(document.bytes(), Sample);
        QVERIFY(document.applyTyping({ "title" }, settingText("A")).has_value());
        QCOMPARE(document.bytes(), Sample);
        QVERIFY(!document.isModified());
    }

    void typingElsewhereBeginsAnew()
    {
        EntryDocument document(u"/library/a.md"_s, fileOf(Sample));
        QVERIFY(document.applyTyping({ "title" }, settingText("B")).has_value());
        const auto year = [](const Entry &entry) { return entry.set({ "year" }, YamlValue::plain("2")); };
        QVERIFY(document.applyTyping({ "year" }, year).has_value());
        QVERIFY(document.applyTyping({ "title" }, settingText("C")).has_value());
        // Text typed in the editor ends a field's typing, too.
        QTextCursor cursor(document.textDocument());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"more"_s);
        QVERIFY(document.applyTyping({ "title" }, settingText("D")).has_value());
        QCOMPARE(document.bytes(), "---\ntitle: D\nyear: 2\n---\nText\nmore"_ba);
        const QList<QByteArray> steps { "---\ntitle: C\nyear: 2\n---\nText\nmore",
                                        "---\ntitle: C\nyear: 2\n---\nText\n", "---\ntitle: B\nyear: 2\n---\nText\n",
                                        "---\ntitle: B\nyear: 1\n---\nText\n", Sample };
        for (const QByteArray &step : steps) {
            document.textDocument()->undo();
            QCOMPARE(document.bytes(), step);
        }
    }

    void refusedTyping()
    {
        EntryDocument document(u"/library/a.md"_s, fileOf("---\ntitle: [\n---\n"));
        QVERIFY(!document.applyTyping({ "title" }, settingText("B")));
        QCOMPARE(document.bytes(), "---\ntitle: [\n---\n"_ba);
    }

    void modified()
    {
        EntryDocument document(u"/library/a.md"_s, fileOf(Sample));
        QSignalSpy modified(&document, &EntryDocument::modifiedChanged);
        QSignalSpy changed(&document, &EntryDocument::changed);
        QVERIFY(document.applyTyping({ "title" }, settingText("B")).has_value());
        QVERIFY(document.applyTyping({ "title" }, settingText("BC")).has_value());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(modified, (QList<QVariantList> { { true } }));
        document.textDocument()->undo();
        QTRY_COMPARE(modified.size(), 2);
        QVERIFY(!document.isModified());

        document.textDocument()->redo();
        QTRY_VERIFY(document.isModified());
        document.setFile(fileOf("---\ntitle: BC\nyear: 1\n---\nText\n"));
        QVERIFY(!document.isModified());
        document.textDocument()->undo();
        QTRY_VERIFY(document.isModified());
    }

    void takingOver_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("other text") << Sample << "---\ntitle: B\n---\nOther\n"_ba;
        QTest::newRow("emptied") << Sample << ""_ba;
        QTest::newRow("LF to CRLF") << Sample << QByteArray(Sample).replace("\n", "\r\n");
        QTest::newRow("CRLF to LF") << QByteArray(Sample).replace("\n", "\r\n") << Sample;
        QTest::newRow("one CRLF to LF") << "a\r\nb"_ba << "a\nb"_ba;
        QTest::newRow("one line in CRLF") << Sample << "---\ntitle: A\r\nyear: 1\n---\nText\n"_ba;
        QTest::newRow("byte order mark comes") << Sample << "\xEF\xBB\xBF" + Sample;
        QTest::newRow("byte order mark goes") << "\xEF\xBB\xBF" + Sample << Sample;
    }
    void takingOver()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        EntryDocument document(u"/library/a.md"_s, fileOf(before));
        QSignalSpy changed(&document, &EntryDocument::changed);
        document.takeOver(fileOf(after));
        QCOMPARE(document.bytes(), after);
        QCOMPARE(document.entry().bytes(), after);
        QVERIFY(!document.isModified());
        QTRY_COMPARE(changed.size(), 1);
        if (before.startsWith('\xEF') || after.startsWith('\xEF'))
            return;
        document.textDocument()->undo();
        QCOMPARE(document.bytes(), before);
        QTRY_VERIFY(document.isModified());
    }

    void replacingText()
    {
        EntryDocument document(u"/library/a.md"_s, fileOf(Sample));
        QVERIFY(document.replaceText("A draft\r\n").has_value());
        QCOMPARE(document.bytes(), "A draft\r\n"_ba);
        document.textDocument()->undo();
        QCOMPARE(document.bytes(), Sample);
    }

    void notUtf8()
    {
        const QByteArray bytes = "caf\xE9\n";
        EntryDocument document(u"/library/a.md"_s, fileOf(bytes));
        QVERIFY(!document.isEditable());
        const Result<void> done = document.apply({ { { 0, 1 }, "x" } });
        QVERIFY(!done);
        QCOMPARE(done.error(),
                 (Error { .code = ErrorCode::Refused,
                          .message = u"This file is not in UTF-8 and is only shown. Save it in UTF-8 with "
                                     "the program it came from to edit it."_s,
                          .file = u"/library/a.md"_s }));
        // Highlighting and the like are no change.
        QSignalSpy changed(&document, &EntryDocument::changed);
        QTextCursor all(document.textDocument());
        all.select(QTextCursor::Document);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        all.mergeCharFormat(bold);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(document.bytes(), bytes);
        QVERIFY(!document.isModified());

        document.takeOver(fileOf("café\n"));
        QVERIFY(document.isEditable());
        QCOMPARE(document.bytes(), "café\n"_ba);
        document.takeOver(fileOf(bytes));
        QVERIFY(!document.isEditable());
        QCOMPARE(document.bytes(), bytes);
        QVERIFY(!document.isModified());
    }
};

QTEST_MAIN(TestEntryDocument)
#include "tst_entrydocument.moc"
