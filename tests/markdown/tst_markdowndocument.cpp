// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "markdown/markdowndocument.h"
#include "testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace Commonplace;

class TestMarkdownDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void headings_data();
    void headings();
    void links_data();
    void links();
    void words_data();
    void words();
    void hostile_data();
    void hostile();
    void tooLarge();
    void realEntries_data();
    void realEntries();
};

namespace {

/// A piece of the text with its line ends and tabs made visible.
QByteArray piece(const QByteArray &text, TextRange range)
{
    return range.in(text)
        .toByteArray()
        .replace(QByteArrayView("\0", 1), "\\0")
        .replace("\r", "\\r")
        .replace("\n", "\\n")
        .replace("\t", "\\t");
}

QByteArray describe(const QByteArray &text, const MarkdownBlock &block)
{
    using Kind = MarkdownBlock::Kind;
    static const QHash<Kind, QByteArray> names {
        { Kind::Paragraph, "paragraph" }, { Kind::Heading, "heading" }, { Kind::List, "list" },
        { Kind::Quote, "quote" },         { Kind::Code, "code" },       { Kind::Html, "html" },
        { Kind::Table, "table" },         { Kind::Rule, "rule" },       { Kind::Footnote, "footnote" },
    };
    const QByteArray level = block.level > 0 ? ' ' + QByteArray::number(block.level) : QByteArray();
    return names.value(block.kind) + level + ": " + piece(text, block.range);
}

QByteArray describe(const QByteArray &text, const MarkdownLink &link)
{
    using Form = MarkdownLink::Form;
    static const QHash<Form, QByteArray> forms {
        { Form::Inline, "inline" },
        { Form::Reference, "reference" },
        { Form::Autolink, "autolink" },
        { Form::Html, "html" },
    };
    return (link.kind == MarkdownLink::Kind::Image ? "image " : "link ") + forms.value(link.form) + " <"
           + link.destination.toUtf8() + "> [" + link.text.toUtf8() + "] (" + link.title.toUtf8() + ") "
           + piece(text, link.range) + " | " + piece(text, link.destinationRange);
}

template <typename T>
QByteArray describeAll(const QByteArray &text, const QList<T> &items)
{
    QByteArrayList lines;
    for (const T &item : items)
        lines += describe(text, item);
    return lines.join('\n');
}

void addRow(const char *name, const QByteArray &text, const char *expected)
{
    QTest::newRow(name) << text << QByteArray(expected);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
}

} // namespace

void TestMarkdownDocument::blocks_data()
{
    addColumns();
    addRow("nothing", "", "");
    addRow("blank", "\n \n", "");
    addRow("paragraphs", "a\nb\n\n\nc", "paragraph: a\\nb\nparagraph: c");
    addRow("CRLF", "# a\r\n\r\nb\r\nc\r\n", "heading 1: # a\nparagraph: b\\r\\nc");
    addRow("CR", "# a\r\rb\rc\r", "heading 1: # a\nparagraph: b\\rc");
    addRow("byte order mark", "\xef\xbb\xbf# a\n\nb\n", "heading 1: # a\nparagraph: b");
    addRow("NUL", QByteArray("\0\n\n# c\n", 7), "paragraph: \\0\nheading 1: # c");
    addRow("tabs", "-\ta\n\n\tb\n\n\tc\n", "list: -\\ta\\n\\n\\tb\\n\\n\\tc");
    addRow(
        "every kind",
        "Head\n====\n\n- a\n- b\n\n> c\n\n```\nd\n\n```\n\n<div>\ne\n</div>\n\n***\n\n| f |\n|---|\n| g |\n\nh[^1]\n\n"
        "[^1]: i\n",
        "heading 1: Head\\n====\nlist: - a\\n- b\nquote: > c\ncode: ```\\nd\\n\\n```\nhtml: <div>\\ne\\n</div>\n"
        "rule: ***\ntable: | f |\\n|---|\\n| g |\nparagraph: h[^1]\nfootnote: [^1]: i");
    addRow("table behind a paragraph", "a\n\nb\nc\n| d |\n|---|\n| e |\n",
           "paragraph: a\nparagraph: b\\nc\ntable: | d |\\n|---|\\n| e |");
    addRow("code without an end", "```\na\n\n", "code: ```\\na");
    addRow("definitions are of no block", "[a]: b\n\nc\n", "paragraph: c");
}

void TestMarkdownDocument::blocks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(describeAll(text, MarkdownDocument::parse(text).blocks), expected);
}

void TestMarkdownDocument::headings_data()
{
    addColumns();
    addRow("text without markup", "## One *two* `three` [four](x.md)\n", "2 one-two-three-four One two three four");
    addRow("the same again", "# A\n# A\n# A-1\n# A\n", "1 a A\n1 a-1 A\n1 a-1-1 A-1\n1 a-2 A");
    addRow("signs", "# C++ & Q?\n", "1 c--q C++ & Q?");
    addRow("other scripts", "# ¿Qué es?\n# ما هو\n", "1 qué-es ¿Qué es?\n1 ما-هو ما هو");
    addRow("two lines", "a\nb\n---\n", "2 ab a b");
    addRow("in a quote", "> ### a\n", "3 a a");
}

void TestMarkdownDocument::headings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QByteArrayList lines;
    const auto document = MarkdownDocument::parse(text);
    for (const MarkdownHeading &heading : document.headings)
        lines += QByteArray::number(heading.level) + ' ' + heading.anchor.toUtf8() + ' ' + heading.text.toUtf8();
    QCOMPARE(lines.join('\n'), expected);
}

void TestMarkdownDocument::links_data()
{
    addColumns();
    addRow("inline", "a [b *c*](d.md 'e') f", "link inline <d.md> [b c] (e) [b *c*](d.md 'e') | d.md");
    addRow("in angle brackets", "[a](<b c.md>)", "link inline <b c.md> [a] () [a](<b c.md>) | b c.md");
    addRow("image", "![a](b.png \"c\")", "image inline <b.png> [a] (c) ![a](b.png \"c\") | b.png");
    addRow("image in a link", "[![a](b.png)](c.md)",
           "link inline <c.md> [a] () [![a](b.png)](c.md) | c.md\nimage inline <b.png> [a] () ![a](b.png) | b.png");
    addRow("references", "[a][B] [b] [b][]\n\n[b]: /c 'd'\n",
           "link reference </c> [a] (d) [a][B] | \nlink reference </c> [b] (d) [b] | \n"
           "link reference </c> [b] (d) [b][] | ");
    addRow("autolinks", "<https://a.org> www.b.org c@d.org <e@f.org>",
           "link autolink <https://a.org> [https://a.org] () <https://a.org> | https://a.org\n"
           "link autolink <http://www.b.org> [www.b.org] () www.b.org | www.b.org\n"
           "link autolink <mailto:c@d.org> [c@d.org] () c@d.org | c@d.org\n"
           "link autolink <mailto:e@f.org> [e@f.org] () <e@f.org> | e@f.org");
    addRow("not in code, not escaped", "`[a](b)` \\[a](b) [a](b)", "link inline <b> [a] () [a](b) | b");
    addRow("parentheses, escapes, entities", "[a](b(c)d) [e](f\\)g) [h&amp;i](j&amp;k)",
           "link inline <b(c)d> [a] () [a](b(c)d) | b(c)d\nlink inline <f)g> [e] () [e](f\\)g) | f\\)g\n"
           "link inline <j&k> [h&i] () [h&amp;i](j&amp;k) | j&amp;k");
    addRow("the same twice", "[a](b) [a](b)\n\n[a](b)",
           "link inline <b> [a] () [a](b) | b\nlink inline <b> [a] () [a](b) | b\nlink inline <b> [a] () [a](b) | b");
    addRow("indented lines", "- a\n     [b](c)\n  > d\n  >   [e](f)\n",
           "link inline <c> [b] () [b](c) | c\nlink inline <f> [e] () [e](f) | f");
    addRow("over a line end", "> [a\r\n> b](c)", "link inline <c> [a b] () [a\\r\\n> b](c) | c");
    addRow("table", "| a | b |\n|---|---|\n| [c](d) | \\| [e](f) |\n",
           "link inline <d> [c] () [c](d) | d\nlink inline <f> [e] () [e](f) | f");
    addRow("task and footnote", "- [x] [x](y)\n\na[^n] [n](o)\n\n[^n]: [b](c)\n",
           "link inline <y> [x] () [x](y) | y\nlink inline <o> [n] () [n](o) | o\nlink inline <c> [b] () [b](c) | c");
    addRow("byte order mark", "\xef\xbb\xbf[a](b)", "link inline <b> [a] () [a](b) | b");
    addRow("behind letters of several bytes", "ü–漢 [é](ñ)", "link inline <ñ> [é] () [é](ñ) | ñ");
    addRow(
        "HTML block", "<div>\n<a href=\"b&amp;c\">d</a> <img src=e alt='f' title=g>\n</div>\n",
        "link html <b&c> [] () <a href=\"b&amp;c\"> | b&amp;c\nimage html <e> [f] (g) <img src=e alt='f' title=g> | e");
    addRow("HTML in a line", "a <a href='b'>c</a> [d](e)",
           "link html <b> [] () <a href='b'> | b\nlink inline <e> [d] () [d](e) | e");
}

void TestMarkdownDocument::links()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(describeAll(text, MarkdownDocument::parse(text).links), expected);
}

void TestMarkdownDocument::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("plain") << QByteArray("One, two – don't!\n\n# Four\n") << 4;
    QTest::newRow("markup") << QByteArray("*o*ne [two](x.md) `three`\n") << 3;
    QTest::newRow("code block") << QByteArray("```\na b\n```\nc\n") << 1;
    QTest::newRow("table") << QByteArray("| a | b |\n|---|---|\n| c | d |\n") << 4;
    QTest::newRow("HTML") << QByteArray("<div>one <b>two</b></div>\n") << 2;
    QTest::newRow("Arabic") << QByteArray("أرض مشتركة\n") << 2;
}

void TestMarkdownDocument::words()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    QCOMPARE(MarkdownDocument::parse(text).words, expected);
}

void TestMarkdownDocument::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text, int times, const char *end = "", int endTimes = 1) {
        QTest::newRow(text) << QByteArray(text).repeated(times) + QByteArray(end).repeated(endTimes);
    };
    row("[", 100'000);
    row(">", 100'000);
    row("![", 30'000, "](a)", 30'000);
    row("*a **a ", 50'000);
    row("[a](b ", 50'000);
    row("[a](b \"", 20'000);
    row("[a][r] ", 50'000, "\n\n[r]: /x");
    row("<b>", 30'000);
    row("<a href=x>", 20'000);
    row("- ", 50'000);
    row("`a``", 50'000);
}

void TestMarkdownDocument::hostile()
{
    QFETCH(QByteArray, text);
    const MarkdownDocument document = MarkdownDocument::parse(text);
    QVERIFY(!document.blocks.isEmpty());
    for (const MarkdownLink &link : document.links)
        QVERIFY(link.range.start >= 0 && link.range.start <= link.range.end && link.range.end <= text.size());
}

void TestMarkdownDocument::tooLarge()
{
    QVERIFY(MarkdownDocument::parse(QByteArray((10 << 20) + 1, 'a')).blocks.isEmpty());
}

void TestMarkdownDocument::realEntries_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("sample library") << TestData::source(QStringLiteral("resources/sample-library"));
    const QString corpora = TestData::shared(QStringLiteral("corpora"));
    if (!corpora.isEmpty())
        QTest::newRow("corpora") << corpora;
}

/// Blocks follow each other and leave out nothing but blank lines and definitions; links stand where they are said to.
void TestMarkdownDocument::realEntries()
{
    QFETCH(QString, folder);
    QDirIterator files(folder, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QByteArray text = Entry::read(TestData::bytes(files.next())).body();
        const MarkdownDocument document = MarkdownDocument::parse(text);
        qsizetype end = 0;
        for (const MarkdownBlock &block : document.blocks) {
            QVERIFY2(block.range.start >= end && block.range.end > block.range.start, qPrintable(files.filePath()));
            end = block.range.end;
        }
        for (const MarkdownLink &link : document.links) {
            const QByteArray written = link.range.in(text).toByteArray();
            const bool found = link.form == MarkdownLink::Form::Autolink
                                   ? written.contains(link.text.toUtf8())
                                   : written.startsWith('[') || written.startsWith('!') || written.startsWith('<');
            QVERIFY2(found, written.constData());
        }
        ++count;
    }
    QVERIFY(count >= 30);
}

QTEST_APPLESS_MAIN(TestMarkdownDocument)
#include "tst_markdowndocument.moc"
