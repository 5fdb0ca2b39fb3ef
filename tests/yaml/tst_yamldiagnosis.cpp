// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that cannot be read: every fault with its place, and what its certain fixes leave.

#include "yaml/yamldiagnosis.h"
#include "yaml/yamldocument.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// `line:column message → fix`, a line each.
QByteArray shown(const QList<Fault> &faults)
{
    QByteArray text;
    for (const Fault &fault : faults) {
        text += QByteArray::number(fault.error.line) + ':' + QByteArray::number(fault.error.column) + ' '
                + fault.error.message.toUtf8();
        if (!fault.fix.isEmpty())
            text += " → " + fault.fixLabel.toUtf8();
        text += '\n';
    }
    return text;
}

QByteArray mendedText(const QByteArray &source, const QList<Fault> &faults)
{
    TextEdits edits;
    for (const Fault &fault : faults)
        edits += fault.fix;
    return applied(source, edits).value_or("the fixes do not fit together");
}

} // namespace

class TestYamlDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is certain: all of it mended.
    void mends_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<QByteArray>("mended");

        const QByteArray colon =
            "There is a second “: ” in this value. Put the whole value in quotes. → Put the value in quotes\n";
        QTest::newRow("a colon in a value") << "title: A: B\n"_ba << "1:9 " + colon << "title: \"A: B\"\n"_ba;
        QTest::newRow("two colons, the text's own quotes")
            << "slug: 'x'\ntitle: A: B: C\n"_ba << "2:9 " + colon << "slug: 'x'\ntitle: 'A: B: C'\n"_ba;
        QTest::newRow("a colon and quotes in a value")
            << "title: Why \"us\": now\n"_ba << "1:16 " + colon << "title: 'Why \"us\": now'\n"_ba;
        QTest::newRow("a colon at the end, lines below") << "title: Which way:\n  on\nslug: x\n"_ba << "1:17 " + colon
                                                         << "title: \"Which way:\n  on\"\nslug: x\n"_ba;
        QTest::newRow("a colon in an item's field") << "people:\n  - name: A: B\n    role: x\n"_ba << "2:12 " + colon
                                                    << "people:\n  - name: \"A: B\"\n    role: x\n"_ba;
        QTest::newRow("a colon, CRLF") << "title: A: B\r\nb: 1\r\n"_ba << "1:9 " + colon
                                       << "title: \"A: B\"\r\nb: 1\r\n"_ba;
        QTest::newRow("a colon in another script")
            << "عنوان: مشاع: أرض\n"_ba << "1:12 " + colon << "عنوان: \"مشاع: أرض\"\n"_ba;

        QTest::newRow("@, % and ` first")
            << "a: @home\nb: %x\nc: `code`\n"_ba
            << "1:4 A value cannot begin with “@”. Put the value in quotes. → Put the value in quotes\n"
               "2:4 A value cannot begin with “%”. Put the value in quotes. → Put the value in quotes\n"
               "3:4 A value cannot begin with “`”. Put the value in quotes. → Put the value in quotes\n"_ba
            << "a: \"@home\"\nb: \"%x\"\nc: \"`code`\"\n"_ba;
        QTest::newRow("* that is no alias")
            << "a: *Star* text\n"_ba
            << "1:4 A value cannot begin with “*”. Put the value in quotes. → Put the value in quotes\n"_ba
            << "a: \"*Star* text\"\n"_ba;
        QTest::newRow("@ in brackets")
            << "s: [@a, b]\n"_ba << "1:5 An item cannot begin with “@”. Put it in quotes. → Put the item in quotes\n"_ba
            << "s: [\"@a\", b]\n"_ba;
        QTest::newRow("an address with commas in brackets")
            << "s: [https://e.org/a,%20b,%20c.pdf, d]\n"_ba
            << "1:5 An item cannot begin with “%”. Put it in quotes. → Put the item in quotes\n"_ba
            << "s: [\"https://e.org/a,%20b,%20c.pdf\", d]\n"_ba;
        QTest::newRow("text behind a quote")
            << "a: \"Foo\" bar\n"_ba
            << "1:4 Text stands behind the closing quote. Put the whole value in quotes. → Put the value in quotes\n"_ba
            << "a: '\"Foo\" bar'\n"_ba;
        QTest::newRow("quotes in quotes")
            << "a: \"The \"big\" one\"\n"_ba
            << "1:4 A quote inside the quoted text ends it too early. → Mark the quotes as text\n"_ba
            << "a: 'The \"big\" one'\n"_ba;
        QTest::newRow("an apostrophe in quotes")
            << "a: 'it's fine'\n"_ba
            << "1:4 A quote inside the quoted text ends it too early. → Mark the quotes as text\n"_ba
            << "a: 'it''s fine'\n"_ba;
        QTest::newRow("text behind a bracket")
            << "a: [WIP] Foo\n"_ba
            << "1:4 Text stands behind the closing bracket. Put the whole value in quotes. → Put the value in quotes\n"_ba
            << "a: \"[WIP] Foo\"\n"_ba;
        QTest::newRow("a backslash in double quotes")
            << "a: \"C:\\dir\"\n"_ba
            << "1:7 In double quotes a backslash has a meaning. Write it twice: “\\\\”. → Double the backslash\n"_ba
            << "a: \"C:\\\\dir\"\n"_ba;

        const QByteArray quote = "A quote is opened and never closed. → Close the quote\n";
        QTest::newRow("an open quote") << "title: \"Foo\nslug: x\n"_ba << "1:8 " + quote
                                       << "title: \"Foo\"\nslug: x\n"_ba;
        QTest::newRow("an open quote, quotes behind")
            << "title: 'Foo\nslug: x\nother: 'y'\n"_ba << "1:8 " + quote << "title: 'Foo'\nslug: x\nother: 'y'\n"_ba;
        QTest::newRow("an open quote in a list")
            << "tags:\n  - \"a\n  - \"b\"\n"_ba << "2:5 " + quote << "tags:\n  - \"a\"\n  - \"b\"\n"_ba;
        QTest::newRow("an open quote at the end") << "a: 1\nb: \"x"_ba << "2:4 " + quote << "a: 1\nb: \"x\""_ba;

        QTest::newRow("an open bracket") << "tags: [a, b\nslug: x\n"_ba
                                         << "1:7 A “[” is not closed. Add the missing “]”. → Close the bracket\n"_ba
                                         << "tags: [a, b]\nslug: x\n"_ba;
        QTest::newRow("an open bracket over lines")
            << "tags: [\n  a, # one\n  b # two\nslug: x\n"_ba
            << "1:7 A “[” is not closed. Add the missing “]”. → Close the bracket\n"_ba
            << "tags: [\n  a, # one\n  b] # two\nslug: x\n"_ba;
        QTest::newRow("open brackets in one another")
            << "a: {b: [1, 2\nc: 3\n"_ba << "1:4 A “{” is not closed. Add the missing “]}”. → Close the bracket\n"_ba
            << "a: {b: [1, 2]}\nc: 3\n"_ba;
        const QByteArray pasted =
            " Inside of “{ }” a list stands in brackets: “kinds: [one, two]”. → Write the list in brackets\n";
        QTest::newRow("a list pasted between braces")
            << "o: {d: x, e: []\n  kinds:\n    - life, hints: {a: [b, c]}}\nz: 1\n"_ba << "2:3" + pasted
            << "o: {d: x, e: [],\n  kinds:\n    [life], hints: {a: [b, c]}}\nz: 1\n"_ba;
        QTest::newRow("a list of two pasted between braces")
            << "o: {d: x\n  kinds:\n    - life\n    - water\n  , hints: y}\nz: 1\n"_ba << "2:3" + pasted
            << "o: {d: x,\n  kinds:\n    [life,\n     water]\n  , hints: y}\nz: 1\n"_ba;

        const QByteArray tab = " A tab stands in the indentation. Use spaces instead. → Replace the tabs by spaces\n";
        QTest::newRow("tabs before a list") << "tags:\n\t- a\n\t- b\n"_ba << "2:1" + tab << "tags:\n  - a\n  - b\n"_ba;
        QTest::newRow("tabs, two levels")
            << "a:\n\tb: 1\n\tc:\n\t\td: 2\ne: 3\n"_ba << "2:1" + tab << "a:\n  b: 1\n  c:\n    d: 2\ne: 3\n"_ba;
        QTest::newRow("no blank behind the colon")
            << "slug: x\ntitle:Foo\n"_ba
            << "2:1 A space is missing behind the colon of “title”. → Add a space behind the colon\n"_ba
            << "slug: x\ntitle: Foo\n"_ba;
        QTest::newRow("an invisible character")
            << "a: x\x07y\nb: 1\n"_ba
            << "1:5 An invisible control character stands here. Remove it. → Remove the character\n"_ba
            << "a: xy\nb: 1\n"_ba;

        const auto twice = [](const QByteArray &key) {
            return " The field “" + key
                   + "” stands here twice. Remove or rename one of them. → Remove the one that says nothing more\n";
        };
        QTest::newRow("twice the same") << "a: 1\nb: 2\na: 1\n"_ba << "3:1" + twice("a") << "a: 1\nb: 2\n"_ba;
        QTest::newRow("twice, the first empty") << "a:\nb: 2\na: 3\n"_ba << "3:1" + twice("a") << "b: 2\na: 3\n"_ba;
        QTest::newRow("twice, in two places") << "a: [1]\nb:\n  c: 1\n  c:\na: [1]\n"_ba
                                              << "4:3" + twice("c") + "5:1" + twice("a") << "a: [1]\nb:\n  c: 1\n"_ba;

        QTest::newRow("several kinds") << "t: A: B\nd: \"x\ne: [q\nf: z\n\ng:\n\t- h\n"_ba
                                       << "1:5 " + colon + "2:4 " + quote
                                              + "3:4 A “[” is not closed. Add the missing “]”. → Close the bracket\n7:1"
                                              + tab
                                       << "t: \"A: B\"\nd: \"x\"\ne: [q]\nf: z\n\ng:\n  - h\n"_ba;
    }
    void mends()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, faults);
        QFETCH(QByteArray, mended);
        const QList<Fault> found = diagnoseYaml(source);
        QCOMPARE(shown(found), faults);
        QCOMPARE(mendedText(source, found), mended);
        QVERIFY(YamlDocument::parse(mended).has_value());
        QVERIFY(diagnoseYaml(mended).isEmpty());
    }

    /// What may be meant in more than one way: told, and left alone.
    void leaves_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("faults");
        const QByteArray colon = " There is a second “: ” in this value. Put the whole value in quotes.\n";
        QTest::newRow("a colon and a comment") << "title: A: B # note\n"_ba << "1:9" + colon;
        QTest::newRow("an item that may be a field") << "tags:\n  - A: B: C\n"_ba << "2:9" + colon;
        QTest::newRow("lines that ran together") << "id: x slug: y title: z tags: none\n"_ba << "1:11" + colon;
        QTest::newRow("a field under a value")
            << "title: x\n  slug: y\n"_ba
            << "2:3 This field stands further right than the one above it, which has a value already. Begin both at "
               "the same place.\n"_ba;
        QTest::newRow("no colon at all")
            << "a: 1\nb\nc: 2\n"_ba
            << "2:1 This line is no field: a colon and a space are missing after the name.\n"_ba;
        QTest::newRow("a % line") << "a: 1\n%b: 2\n"_ba
                                  << "2:1 A line or value cannot begin with “%”. Put the text in quotes.\n"_ba;
        QTest::newRow("a bracket too many")
            << "a: [x, y]]\nb: 1\n"_ba << "1:10 This bracket closes nothing. Remove it or add its opening.\n"_ba;
        QTest::newRow("a tab that may be two things")
            << "tags:\n  - a\n\t- b\n"_ba << "3:1 A tab stands in the indentation. Use spaces instead.\n"_ba;
        QTest::newRow("a backslash beside an escape")
            << "a: \"x\\n\\d\"\n"_ba
            << "1:10 In double quotes a backslash has a meaning. Write it twice: “\\\\”.\n"_ba;
        QTest::newRow("twice, two values") << "a: 1\nb: 2\na: 3\n"_ba
                                           << "3:1 The field “a” stands here twice. Remove or rename one of them.\n"_ba;
        QTest::newRow("twice the same, with a comment")
            << "a: 1\na: 1 # why\n"_ba
            << "2:1 The field “a” stands here twice. Remove or rename one of them.\n"_ba;
        QTest::newRow("twice, one of them not to be read")
            << "a: ]\nb: 1\na: 2\n"_ba
            << "1:4 This bracket closes nothing. Remove it or add its opening.\n"
               "3:1 The field “a” stands here twice. Remove or rename one of them.\n"_ba;
        QTest::newRow("twice, one of them an anchor")
            << "a: &x\na: 2\n"_ba << "2:1 The field “a” stands here twice. Remove or rename one of them.\n"_ba;
        QTest::newRow("several, one of them certain")
            << "a: ]\nb: A: B\nc: - d\ne: 1\n"_ba
            << "1:4 This bracket closes nothing. Remove it or add its opening.\n"
               "2:5 There is a second “: ” in this value. Put the whole value in quotes. → Put the value in quotes\n"
               "3:4 A list item cannot begin here. Put each “- ” on a line of its own.\n"_ba;
    }
    void leaves()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, faults);
        QCOMPARE(shown(diagnoseYaml(source)), faults);
    }

    void nothingWrong_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("a comment") << "# a\n"_ba;
        QTest::newRow("a text over lines that reads like fields") << "a: \"x\nb: y\nc: z\"\nd: 1\n"_ba;
        QTest::newRow("an alias") << "a: &x 1\nb: *x\n"_ba;
    }
    void nothingWrong()
    {
        QFETCH(QByteArray, source);
        QVERIFY(diagnoseYaml(source).isEmpty());
    }

    /// A quoted text with lines like fields is left alone when the fault is elsewhere.
    void healthyLinesStay()
    {
        const QByteArray source = "a: \"x\nb: y\nc: z\"\nd: A: B\n";
        const QList<Fault> faults = diagnoseYaml(source);
        QCOMPARE(mendedText(source, faults), "a: \"x\nb: y\nc: z\"\nd: \"A: B\"\n"_ba);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("a thousand colons") << QByteArray("a: b: c\n").repeated(1000);
        QTest::newRow("open brackets") << QByteArray("[").repeated(5000);
        QTest::newRow("open quotes") << QByteArray("a: \"b\n").repeated(2000);
        QTest::newRow("large") << "a: b: c\n" + QByteArray("x").repeated(1024 * 1024);
        QTest::newRow("tabs") << "a:\n" + QByteArray("\t\t- b: c: d\n").repeated(500);
        QTest::newRow("control characters") << "a: " + QByteArray("\x01\x02").repeated(500);
    }
    /// Comes to an end, and no more than fifty are told.
    void hostile()
    {
        QFETCH(QByteArray, source);
        const QList<Fault> faults = diagnoseYaml(source);
        QVERIFY(!faults.isEmpty());
        QVERIFY(faults.size() <= 50);
        for (const Fault &fault : faults)
            QVERIFY(fault.range.start >= 0 && fault.range.start <= fault.range.end && fault.range.end <= source.size());
        QVERIFY(mendedText(source, faults) != "the fixes do not fit together");
    }
};

QTEST_APPLESS_MAIN(TestYamlDiagnosis)
#include "tst_yamldiagnosis.moc"
