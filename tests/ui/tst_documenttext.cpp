// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/documenttext.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestDocumentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("blocks");
        QTest::newRow("empty") << ""_ba << 1;
        QTest::newRow("LF") << "a\nb\n"_ba << 3;
        QTest::newRow("no final newline") << "a\nb"_ba << 2;
        QTest::newRow("CRLF") << "a\r\nb\r\n"_ba << 3;
        QTest::newRow("mixed") << "a\r\nb\nc\r\n\nd\n\n"_ba << 7;
        QTest::newRow("mostly CRLF") << "a\r\nb\r\nc\n\r\nd"_ba << 5;
        QTest::newRow("lone CR") << "a\rb\r\r\nc\n\rd"_ba << 6;
        QTest::newRow("only line ends") << "\r\n\n\r"_ba << 4;
        QTest::newRow("U+2028, no end of a block") << "a\u2028b\n"_ba << 2;
        QTest::newRow("U+2029") << "a\u2029b\n"_ba << 3;
        QTest::newRow("U+FDD0 and U+FDD1") << "a\xEF\xB7\x90"
                                              "b\xEF\xB7\x91"
                                              "c\n"_ba
                                           << 4;
        QTest::newRow("other line ends") << "a\x0B"
                                            "b\x0C"
                                            "c\u0085d\n"_ba
                                         << 2;
        QTest::newRow("NUL") << "a\0b\0\n"_ba << 2;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "a\n"_ba
                                         << 2;
        QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"_ba << 1;
        QTest::newRow("two byte order marks") << "\xEF\xBB\xBF\xEF\xBB\xBF"
                                                 "a\n\xEF\xBB\xBF"_ba
                                              << 2;
        QTest::newRow("no-break blanks, objects, tabs") << "a\u00A0b\u202Fc\uFFFC\td\u00AD\n"_ba << 2;
        QTest::newRow("beyond the first plane") << "🌱\U0010FFFF e\u0301 مشاع\n"_ba << 2;
    }
    void bytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, blocks);
        QTextDocument document;
        DocumentText text(&document);
        text.load("something else\r\n");
        text.load(bytes);
        QCOMPARE(text.bytes(), bytes);
        QCOMPARE(document.blockCount(), blocks);
        QVERIFY(!document.isUndoAvailable());
        QVERIFY(!document.isModified());
    }

    void positions_data() { bytes_data(); }
    void positions()
    {
        QFETCH(QByteArray, bytes);
        QTextDocument document;
        DocumentText text(&document);
        text.load(bytes);
        for (int position = 0; position < document.characterCount(); ++position) {
            // Between the halves of a pair there is no place in the bytes.
            if (document.characterAt(position).isLowSurrogate())
                continue;
            QCOMPARE(text.position(bytes, text.offset(position)), position);
        }
        QCOMPARE(text.offset(document.characterCount() - 1), bytes.size());
    }

    void apply_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEdits>("edits");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const TextEdits &edits,
                            const QByteArray &expected) { QTest::newRow(name) << bytes << edits << expected; };

        row("two edits", "one two\n", { { { 0, 3 }, "1" }, { { 4, 7 }, "2 🌱" } }, "1 2 🌱\n");
        row("behind wide characters", "🌱é\nab\n", { { { 8, 9 }, "x" } }, "🌱é\nax\n");
        row("lines into CRLF", "a\r\nb\r\n", { { { 3, 3 }, "x\r\ny\r\n" } }, "a\r\nx\r\ny\r\nb\r\n");
        row("LF into CRLF", "a\r\nb\r\n", { { { 3, 3 }, "x\n" } }, "a\r\nx\nb\r\n");
        row("CRLF into LF", "a\nb\n", { { { 2, 2 }, "x\r\ny" } }, "a\nx\r\nyb\n");
        row("other line ends", "a\nb\n",
            { { { 1, 1 },
                "\r1\u20292\xEF\xB7\x90"
                "3" } },
            "a\r1\u20292\xEF\xB7\x90"
            "3\nb\n");
        row("into a line with another end", "a\r\nb\nc\n", { { { 1, 1 }, "1\n2" } }, "a1\n2\r\nb\nc\n");
        row("removal over mixed ends", "a\r\nb\nc\n", { { { 1, 4 }, "" } }, "a\nc\n");
        row("removal over mixed ends, from the line's start", "a\r\nb\nc\rd\n", { { { 0, 5 }, "" } }, "c\rd\n");
        row("CRLF becomes LF", "a\r\nb", { { { 1, 2 }, "" } }, "a\nb");
        row("LF becomes CRLF", "a\nb", { { { 1, 1 }, "\r" } }, "a\r\nb");
        row("CRLF becomes CR", "a\r\nb", { { { 2, 3 }, "" } }, "a\rb");
        row("text between CR and LF", "a\r\nb", { { { 2, 2 }, "x" } }, "a\rx\nb");
        row("a byte order mark comes", "a\n", { { { 0, 0 }, "\xEF\xBB\xBF" } },
            "\xEF\xBB\xBF"
            "a\n");
        row("a byte order mark goes",
            "\xEF\xBB\xBF"
            "a\n",
            { { { 0, 3 }, "" } }, "a\n");
        row("behind a byte order mark",
            "\xEF\xBB\xBF"
            "a\n",
            { { { 3, 4 }, "b" } },
            "\xEF\xBB\xBF"
            "b\n");
        row("all of it", "a\nb\n", { { { 0, 4 }, "" } }, "");
    }
    void apply()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEdits, edits);
        QFETCH(QByteArray, expected);
        QTextDocument document;
        DocumentText text(&document);
        text.load(bytes);
        QVERIFY(text.apply(bytes, edits, false).has_value());
        QCOMPARE(text.bytes(), expected);
        // The document has the lines that a fresh one has.
        QTextDocument fresh;
        DocumentText(&fresh).load(expected);
        QCOMPARE(document.toPlainText(), fresh.toPlainText());

        const bool bomChanges = bytes.startsWith("\xEF\xBB\xBF") != expected.startsWith("\xEF\xBB\xBF");
        if (bomChanges)
            return;
        document.undo();
        QCOMPARE(text.bytes(), bytes);
        QVERIFY(!document.isUndoAvailable());
        document.redo();
        QCOMPARE(text.bytes(), expected);
    }

    void joinedEditsAreOneStep()
    {
        QTextDocument document;
        DocumentText text(&document);
        text.load("a\n");
        QVERIFY(text.apply(text.bytes(), { { { 0, 1 }, "b" } }, false).has_value());
        QVERIFY(text.apply(text.bytes(), { { { 0, 1 }, "c" } }, true).has_value());
        document.undo();
        QCOMPARE(text.bytes(), "a\n"_ba);
    }

    void refusesWhatDoesNotFit()
    {
        QTextDocument document;
        DocumentText text(&document);
        text.load("a\n");
        QCOMPARE(text.apply("a\n", { { { 1, 9 }, "b" } }, false).error().code, ErrorCode::Refused);
        QCOMPARE(text.bytes(), "a\n"_ba);
        QVERIFY(!document.isUndoAvailable());
    }

    void randomEditsAndUndo()
    {
        const QByteArray first = "\xEF\xBB\xBF---\r\ntitle: 🌱\n---\rText\u2029more\r\n\r\nend\0\n"_ba;
        QTextDocument document;
        DocumentText text(&document);
        text.load(first);
        QRandomGenerator random(20261122);
        const QList<QString> pieces { u"x"_s, u"\n"_s, u"🌱"_s, u"a\nb\nc"_s, QString(), u"مشاع"_s };
        for (int i = 0; i < 1000; ++i) {
            QTextCursor cursor(&document);
            const int end = document.characterCount() - 1;
            const int start = random.bounded(end + 1);
            cursor.setPosition(start);
            cursor.setPosition(std::min(end, start + random.bounded(4)), QTextCursor::KeepAnchor);
            cursor.insertText(pieces[random.bounded(pieces.size())]);
        }
        const QByteArray last = text.bytes();
        QVERIFY(last != first);
        while (document.isUndoAvailable())
            document.undo();
        QCOMPARE(text.bytes(), first);
        while (document.isRedoAvailable())
            document.redo();
        QCOMPARE(text.bytes(), last);
    }

    void randomByteEdits()
    {
        QByteArray expected = "---\r\ntitle: a\n---\rText\r\n\r\nend\n"_ba;
        QTextDocument document;
        DocumentText text(&document);
        text.load(expected);
        QRandomGenerator random(5);
        const QList<QByteArray> pieces { "x", "\n", "\r\n", "\r", "a\nb\r\nc", "", "\u2029" };
        for (int i = 0; i < 1000; ++i) {
            const qsizetype start = random.bounded(expected.size() + 1);
            const qsizetype end = std::min(expected.size(), start + random.bounded(4));
            const TextEdit edit { { start, end }, pieces[random.bounded(pieces.size())] };
            const QByteArray wanted = *applied(expected, { edit });
            if (!QUtf8StringView(wanted).isValidUtf8())
                continue;
            QVERIFY(text.apply(expected, { edit }, false).has_value());
            QCOMPARE(text.bytes(), wanted);
            expected = wanted;
        }
        while (document.isUndoAvailable())
            document.undo();
        QCOMPARE(text.bytes(), "---\r\ntitle: a\n---\rText\r\n\r\nend\n"_ba);
    }
};

QTEST_MAIN(TestDocumentText)
#include "tst_documenttext.moc"
