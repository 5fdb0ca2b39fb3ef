// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QString NotUtf8 = u"This file is not in UTF-8 from here on. Save it in UTF-8 with the program it came from."_s;
const QString NoFields = u"There are no fields here: each needs a name, a colon and a value, as in “title: Commons”."_s;
const QString Glued = u"The line “---” must stand alone. Begin a new line here."_s;
const QString NeverClosed = u"The fields begin here and do not end. Add a line “---” behind the last field."_s;
const QString Doubled = u"The line “---” stands here twice. Remove one of them."_s;
const QString Misplaced = u"The fields must begin in the first line. Remove what stands before their “---” or move it "
                          "below them."_s;

/// What an edit leaves; the words of the error where there is none.
QByteArray after(const Entry &entry, const Result<TextEdits> &edits)
{
    if (!edits)
        return "refused: " + edits.error().message.toUtf8();
    return applied(entry.bytes(), *edits).value_or("edits do not fit");
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("title");

        QTest::newRow("LF") << "---\ntitle: A\n---\nText\n"_ba << "title: A\n"_ba << "Text\n"_ba << "A"_ba;
        QTest::newRow("CRLF") << "---\r\ntitle: A\r\n---\r\nText\r\n"_ba << "title: A\r\n"_ba << "Text\r\n"_ba
                              << "A"_ba;
        QTest::newRow("BOM") << "\xEF\xBB\xBF---\ntitle: A\n---\nText\n"_ba << "title: A\n"_ba << "Text\n"_ba << "A"_ba;
        QTest::newRow("BOM and CRLF") << "\xEF\xBB\xBF---\r\ntitle: A\r\n---\r\n"_ba << "title: A\r\n"_ba << ""_ba
                                      << "A"_ba;
        QTest::newRow("mixed line ends") << "---\r\ntitle: A\nyear: 1\r\n---\nText\r\n"_ba << "title: A\nyear: 1\r\n"_ba
                                         << "Text\r\n"_ba << "A"_ba;
        QTest::newRow("closed by dots") << "---\ntitle: A\n...\nText\n"_ba << "title: A\n"_ba << "Text\n"_ba << "A"_ba;
        QTest::newRow("blanks behind the lines")
            << "--- \t\ntitle: A\n---  \nText\n"_ba << "title: A\n"_ba << "Text\n"_ba << "A"_ba;
        QTest::newRow("no end of the last line") << "---\ntitle: A\n---"_ba << "title: A\n"_ba << ""_ba << "A"_ba;
        QTest::newRow("no body") << "---\ntitle: A\n---\n"_ba << "title: A\n"_ba << ""_ba << "A"_ba;
        QTest::newRow("empty") << "---\n---\nText\n"_ba << ""_ba << "Text\n"_ba << ""_ba;
        QTest::newRow("empty, nothing else") << "---\n---"_ba << ""_ba << ""_ba << ""_ba;
        QTest::newRow("a blank line only") << "---\n\n---\nText\n"_ba << "\n"_ba << "Text\n"_ba << ""_ba;
        QTest::newRow("comments only") << "---\n# none yet\n---\nText\n"_ba << "# none yet\n"_ba << "Text\n"_ba
                                       << ""_ba;
        QTest::newRow("blank lines around") << "---\n\ntitle: A\n\n---\n\nText"_ba << "\ntitle: A\n\n"_ba << "\nText"_ba
                                            << "A"_ba;
        QTest::newRow("thematic breaks in the body")
            << "---\ntitle: A\n---\nOne\n\n---\n\nTwo\n"_ba << "title: A\n"_ba << "One\n\n---\n\nTwo\n"_ba << "A"_ba;
        QTest::newRow("thematic break right behind")
            << "---\ntitle: A\n---\n---\nText\n"_ba << "title: A\n"_ba << "---\nText\n"_ba << "A"_ba;
        QTest::newRow("empty, then text and a colon")
            << "---\n---\nNote well: this\n"_ba << ""_ba << "Note well: this\n"_ba << ""_ba;
        QTest::newRow("more dashes do not close")
            << "---\ntitle: |\n  A\n  ----\n  B\n---\n"_ba << "title: |\n  A\n  ----\n  B\n"_ba << ""_ba
            << "A\n----\nB\n"_ba;
        QTest::newRow("indented dashes do not close")
            << "---\ntitle: |\n  A\n  ---\n  B\n---\n"_ba << "title: |\n  A\n  ---\n  B\n"_ba << ""_ba
            << "A\n---\nB\n"_ba;
        QTest::newRow("a mapping in braces") << "---\n{title: A}\n---\n"_ba << "{title: A}\n"_ba << ""_ba << "A"_ba;
        QTest::newRow("another script") << "---\ntitle: مشاع 🌱\n---\nنص\n"_ba << "title: مشاع 🌱\n"_ba << "نص\n"_ba
                                        << "مشاع 🌱"_ba;
    }
    void readable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, title);
        const Entry entry = Entry::read(bytes);
        QCOMPARE(entry.fault().message, QString());
        QCOMPARE(entry.state(), Entry::State::Readable);
        QCOMPARE(entry.bytes(), bytes);
        QCOMPARE(entry.frontMatterRange().in(bytes).toByteArray(), fields);
        QCOMPARE(entry.frontMatter().source(), fields);
        QCOMPARE(entry.body(), body);
        QCOMPARE(entry.bodyRange().end, bytes.size());
        QCOMPARE(entry.value({ "title" }).text, title);
    }

    void ranges()
    {
        //                          0  3   7         17  21
        const Entry entry = Entry::read("\xEF\xBB\xBF---\ntitle: A\n---\nText\n");
        QCOMPARE(entry.frontMatterRange(), (TextRange { 7, 16 }));
        QCOMPARE(entry.bodyRange(), (TextRange { 20, 25 }));
        const Entry plain = Entry::read("\xEF\xBB\xBFText\n");
        QCOMPARE(plain.bodyRange(), (TextRange { 3, 8 }));
        QCOMPARE(plain.frontMatterRange(), (TextRange { 0, 0 }));
    }

    void plain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes << bytes; };

        row("empty", "");
        row("one line", "Text");
        QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"_ba << ""_ba;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBFText\n"_ba << "Text\n"_ba;
        row("heading first", "# A\n\nText\n");
        row("blank line first", "\nText\n");
        row("thematic breaks", "One\n\n---\n\nTwo\n\n---\n\nThree\n");
        row("thematic breaks around one field-like line", "One\n\n---\nNote: this\n---\n\nThree\n");
        row("thematic breaks around sentences",
            "One\n\n---\nNote: this.\nAnd then: that.\nBut: no.\nSo be it.\n\nFour\n");
        row("underlined heading", "Title\n---\nText\n");
        row("table", "a | b\n--- | ---\n1 | 2\n");
        row("a longer line of dashes", "----\nText\n");
        row("dashes with blanks, a thematic break", "- - -\nText\n");
        row("dashes and words", "--- words\n");
        row("indented dashes", " ---\ntitle: A\n ---\n");
        row("dots first", "...\ntitle: A\n---\n");
    }
    void plain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        const Entry entry = Entry::read(bytes);
        QCOMPARE(entry.fault().message, QString());
        QCOMPARE(entry.state(), Entry::State::Plain);
        QCOMPARE(entry.bytes(), bytes);
        QCOMPARE(entry.body(), body);
        QCOMPARE(entry.frontMatter().root(), NoYamlNode);
        QCOMPARE(entry.value({ "title" }), YamlValue::null());
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");

        QTest::newRow("never closed") << "---\ntitle: A\n\nText\n"_ba << 1 << 1 << NeverClosed;
        QTest::newRow("never closed, byte order mark") << "\xEF\xBB\xBF---\ntitle: A\n"_ba << 1 << 1 << NeverClosed;
        QTest::newRow("nothing but the opening line") << "---"_ba << 1 << 1 << NeverClosed;
        QTest::newRow("glued") << "---id: a\ntitle: A\n---\n"_ba << 1 << 4 << Glued;
        QTest::newRow("glued, byte order mark") << "\xEF\xBB\xBF---id: a\n---\n"_ba << 1 << 4 << Glued;
        QTest::newRow("doubled") << "---\n---\ntitle: A\n---\nText\n"_ba << 2 << 1 << Doubled;
        QTest::newRow("doubled behind a blank line") << "---\r\n\r\n---\r\ntitle: A\r\n---\r\n"_ba << 3 << 1 << Doubled;
        QTest::newRow("blank line first") << "\n---\ntitle: A\nyear: 1\nid: a\n---\nText\n"_ba << 1 << 1 << Misplaced;
        QTest::newRow("heading first") << "# A\n\n---\ntitle: A\nyear: 1\nid: a\n---\nText\n"_ba << 1 << 1 << Misplaced;
        QTest::newRow("blank line first, byte order mark")
            << "\xEF\xBB\xBF\n---\ntitle: A\nyear: 1\nid: a\n---\nText\n"_ba << 1 << 1 << Misplaced;
        QTest::newRow("a list") << "---\n- A\n- B\n---\n"_ba << 2 << 1 << NoFields;
        QTest::newRow("a text") << "---\n\n  Just words\n---\n"_ba << 3 << 3 << NoFields;
        QTest::newRow("a text between thematic breaks") << "---\nOnce upon a time\n---\n"_ba << 2 << 1 << NoFields;
        QTest::newRow("invalid UTF-8 in the fields") << "---\ntitle: caf\xE9\n---\n"_ba << 2 << 11 << NotUtf8;
        QTest::newRow("invalid UTF-8 in the body") << "---\ntitle: A\n---\né\xFF\n"_ba << 4 << 2 << NotUtf8;
        QTest::newRow("invalid UTF-8 without fields") << "\xFF\xFEt\0e\0"_ba << 1 << 1 << NotUtf8;
        QTest::newRow("cut off in a character") << "Text \xF0\x9F\x8C"_ba << 1 << 6 << NotUtf8;
        QTest::newRow("same field twice") << "---\ntitle: A\nid: 1\ntitle: B\n---\n"_ba << 4 << 1
                                          << u"The field “title” stands here twice. Remove or rename one of them."_s;
        QTest::newRow("tab in the indentation") << "---\r\na:\r\n\tb: c\r\n---\r\n"_ba << 3 << 1
                                                << u"A tab stands in the indentation. Use spaces instead."_s;
        QTest::newRow("control character")
            << "---\ntitle: é\x01\n---\n"_ba << 2 << 9 << u"An invisible control character stands here. Remove it."_s;
    }
    void unreadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const Entry entry = Entry::read(bytes);
        QCOMPARE(entry.state(), Entry::State::Unreadable);
        QCOMPARE(entry.bytes(), bytes);
        const Error expected { .code = ErrorCode::Malformed, .message = message, .line = line, .column = column };
        QCOMPARE(entry.fault().message, expected.message);
        QCOMPARE(entry.fault().line, expected.line);
        QCOMPARE(entry.fault().column, expected.column);
        QCOMPARE(entry.fault(), expected);
        QCOMPARE(entry.frontMatter().root(), NoYamlNode);
        QCOMPARE(entry.value({ "title" }), YamlValue::null());
        const Result<TextEdits> edits = entry.set({ "title" }, YamlValue::string("B"));
        QVERIFY(!edits);
        QCOMPARE(edits.error(), expected);
    }

    void largeBody()
    {
        const QByteArray body = QByteArray("A line of a long text.\n\n---\n\n").repeated(40'000);
        const QByteArray bytes = "---\ntitle: A\n---\n" + body;
        const Entry entry = Entry::read(bytes);
        QCOMPARE(entry.state(), Entry::State::Readable);
        QVERIFY(entry.body() == body);
        QCOMPARE(Entry::read(body).state(), Entry::State::Plain);
    }

    void set_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("LF") << "---\nid: 1\ntitle: A # why\n---\nText\n"_ba
                            << "---\nid: 1\ntitle: B # why\n---\nText\n"_ba;
        QTest::newRow("CRLF") << "---\r\nid: 1\r\ntitle: A\r\n---\r\nText\r\n"_ba
                              << "---\r\nid: 1\r\ntitle: B\r\n---\r\nText\r\n"_ba;
        QTest::newRow("BOM") << "\xEF\xBB\xBF---\ntitle: 'A'\n---\n"_ba << "\xEF\xBB\xBF---\ntitle: 'B'\n---\n"_ba;
        QTest::newRow("new field") << "---\nid: 1\n---\nText"_ba << "---\nid: 1\ntitle: B\n---\nText"_ba;
        QTest::newRow("new field, CRLF") << "---\r\nid: 1\r\n---\r\n"_ba << "---\r\nid: 1\r\ntitle: B\r\n---\r\n"_ba;
        QTest::newRow("new field, dots") << "---\nid: 1\n...\nText"_ba << "---\nid: 1\ntitle: B\n...\nText"_ba;
        QTest::newRow("first field") << "---\n---\nText"_ba << "---\ntitle: B\n---\nText"_ba;
        QTest::newRow("first field, CRLF") << "---\r\n---\r\nText"_ba << "---\r\ntitle: B\r\n---\r\nText"_ba;
        QTest::newRow("first field below a comment")
            << "---\n# none yet\n---\nText"_ba << "---\n# none yet\ntitle: B\n---\nText"_ba;
        QTest::newRow("same value") << "---\ntitle: \"B\"\n---\nText"_ba << "---\ntitle: \"B\"\n---\nText"_ba;
        QTest::newRow("no front matter") << "# A\n\nText\n"_ba << "---\ntitle: B\n---\n# A\n\nText\n"_ba;
        QTest::newRow("no front matter, CRLF")
            << "# A\r\n\r\nText\r\n"_ba << "---\r\ntitle: B\r\n---\r\n# A\r\n\r\nText\r\n"_ba;
        QTest::newRow("no front matter, BOM") << "\xEF\xBB\xBFText"_ba << "\xEF\xBB\xBF---\ntitle: B\n---\nText"_ba;
        QTest::newRow("nothing at all") << ""_ba << "---\ntitle: B\n---\n"_ba;
    }
    void set()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const Entry entry = Entry::read(bytes);
        QCOMPARE(after(entry, entry.set({ "title" }, YamlValue::string("B"))), expected);
        const Entry again = Entry::read(expected);
        QCOMPARE(again.value({ "title" }), YamlValue::string("B"));
        QCOMPARE(again.body(), entry.body());
    }

    void setsSeveralLines()
    {
        const Entry entry = Entry::read("Text\r\n");
        const QByteArray with =
            after(entry, entry.set({ "tags" }, YamlValue::list({ YamlValue::string("a"), YamlValue::string("b") })));
        QCOMPARE(with.count("\r\n"), with.count('\n'));
        QCOMPARE(Entry::read(with).value({ "tags", 1 }), YamlValue::string("b"));
    }

    void refusesWhatIsMissing()
    {
        const Entry entry = Entry::read("---\ntitle: A\n---\n");
        const Result<TextEdits> edits = entry.set({ "tags", 3 }, YamlValue::string("B"));
        QVERIFY(!edits);
        QCOMPARE(edits.error().code, ErrorCode::NotFound);
    }

    void refusesFieldsThatAreNone()
    {
        const Entry entry = Entry::read("---\ntitle: A\n---\n");
        QCOMPARE(after(entry, entry.set({}, YamlValue::list({}))),
                 "refused: All fields together are a map of names and values; nothing else can stand there."_ba);
    }

    void fileEdits()
    {
        const Entry entry = Entry::read("\xEF\xBB\xBF---\ntitle: A\n---\nText");
        const TextEdits edits = entry.fileEdits({ { { 7, 8 }, "B" } });
        QCOMPARE(edits, (TextEdits { { { 14, 15 }, "B" } }));
        QCOMPARE(applied(entry.bytes(), edits).value_or(""), "\xEF\xBB\xBF---\ntitle: B\n---\nText"_ba);
    }
};

QTEST_APPLESS_MAIN(TestEntry)
#include "tst_entry.moc"
