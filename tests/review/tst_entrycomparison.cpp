// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entrycomparison.h"

#include "review/shownpieces.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QString shownValues(const QList<YamlValue> &values)
{
    QStringList shown;
    for (const YamlValue &value : values)
        shown += value.isScalar() ? QString::fromUtf8(value.text)
                                  : u"{"_s + QString::fromUtf8(value.keys.join(' ')) + u"}"_s;
    return shown.join(u' ');
}

QString shownField(const FieldDifference &field)
{
    const QString path = QString::fromUtf8(field.path.toString());
    if (field.kind == FieldDifference::Kind::Added)
        return u"added "_s + path;
    if (field.kind == FieldDifference::Kind::Removed)
        return u"removed "_s + path;
    QString shown = path + u":"_s;
    if (!field.words.isEmpty())
        shown += u" "_s + shownPieces(field.words);
    if (!field.itemsRemoved.isEmpty())
        shown += u" -"_s + shownValues(field.itemsRemoved);
    if (!field.itemsAdded.isEmpty())
        shown += u" +"_s + shownValues(field.itemsAdded);
    for (const auto &[before, after] : field.itemsChanged)
        shown += u" ~"_s + shownValues({ before, after });
    return field.isReordered ? shown + u" reordered"_s : shown;
}

QString shownParagraph(const ParagraphDifference &paragraph)
{
    QString shown;
    switch (paragraph.kind) {
    case ParagraphDifference::Kind::Added:
        shown = u"added"_s;
        break;
    case ParagraphDifference::Kind::Removed:
        shown = u"removed"_s;
        break;
    case ParagraphDifference::Kind::Changed:
        shown = u"changed"_s;
        break;
    case ParagraphDifference::Kind::Moved:
        shown = u"moved"_s;
        break;
    }
    if (!paragraph.heading.isEmpty())
        shown += u" under "_s + paragraph.heading;
    return shown + u": "_s + shownPieces(paragraph.words);
}

QStringList told(const EntryComparison &comparison)
{
    QStringList lines;
    for (const FieldDifference &field : comparison.fields)
        lines += shownField(field);
    if (!comparison.unreadFields.isEmpty())
        lines += u"unread: "_s + shownPieces(comparison.unreadFields).trimmed();
    for (const ParagraphDifference &paragraph : comparison.paragraphs)
        lines += shownParagraph(paragraph);
    if (comparison.layoutChanges > 0)
        lines += u"layout %1"_s.arg(comparison.layoutChanges);
    return lines;
}

} // namespace

class TestEntryComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparison_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        const auto fields = [](const char *name, const QByteArray &before, const QByteArray &after,
                               const QStringList &expected) {
            QTest::newRow(name) << "---\n" + before + "---\nText.\n" << "---\n" + after + "---\nText.\n" << expected;
        };
        const auto body = [](const char *name, const QByteArray &before, const QByteArray &after,
                             const QStringList &expected) { QTest::newRow(name) << before << after << expected; };

        fields("nothing", "a: 1\n", "a: 1\n", {});
        fields("values", "title: Deep wells\nb: x\nc: 1\n", "d: 1\ntitle: Dry wells\nc: 1\n",
               { u"added d"_s, u"title: [-Deep-][+Dry+] wells"_s, u"removed b"_s });
        fields("a number", "a: 10\n", "a: 12\n", { u"a: [-10-][+12+]"_s });
        fields("a number becomes a text", "a: 1\n", "a: '1'\n", { u"a: 1"_s });
        fields("within maps", "a:\n  b: {c: 1, d: 2}\n  e: 1\n", "a:\n  b: {c: 1, d: 3}\n  f: 1\n",
               { u"a.b.d: [-2-][+3+]"_s, u"added a.f"_s, u"removed a.e"_s });
        fields("items", "t: [a, b, c]\n", "t: [c, d, a]\n", { u"t: -b +d reordered"_s });
        fields("items without another order", "t: [a, b, c]\n", "t: [z, a, c]\n", { u"t: -b +z"_s });
        fields("the same item twice", "t: [a, a]\n", "t: [a]\n", { u"t: -a"_s });
        fields("groups", "p:\n  - {n: Ada, r: 1}\n  - {n: Bo, r: 2}\n", "p:\n  - {n: Ada, r: 3}\n  - {x: 1}\n",
               { u"p: -{n r} +{x} ~{n r} {n r}"_s });
        fields("another kind", "a: [1]\n", "a: x\n", { u"a:"_s });
        fields("layout", "# one\na: 'x'\nb: [1, 2]\nc: 1\n", "b:\n- 1\n- 2\na: x\nc: 1 # two\n", { u"layout 4"_s });
        fields("fields that cannot be read", "a: 1\n", "a: [1\n", { u"unread: a: [+[+]1"_s });
        body("no fields before", "Text.\n", "---\na: 1\n---\nText.\n", { u"added a"_s });

        body("line ends", "One\n\nTwo\n", "One\r\n\r\nTwo\r\n", { u"layout 1"_s });
        body("wrapped otherwise", "One two\nthree.\n\nFour.\n", "One\ntwo three.\n\nFour.\n", { u"layout 1"_s });
        body("a hard line break is text", "One two  \nthree four.\n", "One two\nthree four.\n",
             { u"changed: One two\nthree four."_s });
        body("a word", "# Wells\n\nA deep well is dug.\n\nEnd.\n", "# Wells\n\nA dry well is dug.\n\nEnd.\n",
             { u"changed under Wells: A [-deep-][+dry+] well is dug."_s });
        body("added and removed", "One.\n\nGone at last.\n\nTwo.\n", "One.\n\nTwo.\n\nCame in late.\n",
             { u"removed: [-Gone at last.-]"_s, u"added: [+Came in late.+]"_s });
        body("one for another", "One.\n\nRivers flow past.\n\nTwo.\n", "One.\n\nA well is dug.\n\nTwo.\n",
             { u"removed: [-Rivers flow past.-]"_s, u"added: [+A well is dug.+]"_s });
        body("moved", "First of them all.\n\nSecond.\n\nThird.\n\nFourth.\n",
             "Second.\n\nThird.\n\nFourth.\n\nFirst of them all.\n", { u"moved: First of them all."_s });
        body("moved and changed", "The first of them all is a deep well.\n\nSecond.\n\nThird.\n\nFourth.\n",
             "Second.\n\nThird.\n\nFourth.\n\nThe first of them all is a dry well.\n",
             { u"moved: The first of them all is a [-deep-][+dry+] well."_s });
        body("code", "    a\n    b\n", "    a\n    c\n", { u"changed:     a\n    [-b-][+c+]"_s });
        body("addresses of links", "A [well].\n\n[well]: https://example.org/a\n",
             "A [well].\n\n[well]: https://example.org/b\n", { u"changed: [well]: https://example.org/[-a-][+b+]"_s });
        body("a heading", "# Deep wells\n\nText.\n", "## Dry wells\n\nText.\n",
             { u"changed: #[+#+] [-Deep-][+Dry+] wells"_s });
        body("a heading's words", "# Deep wells #\n\nText.\n", "# Dry wells\n\nText.\n",
             { u"changed: [-Deep-][+Dry+] wells"_s });
    }
    void comparison()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(told(comparedEntries(Entry::read(before), Entry::read(after))), "expected");
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << "a\n"_ba << "a\n"_ba << u"no change"_s;
        QTest::newRow("layout") << "a\n"_ba << "a\r\n"_ba << u"layout"_s;
        QTest::newRow("field") << "---\na: 1\n---\n"_ba << "---\na: 2\n---\n"_ba << u"<a>"_s;
        QTest::newRow("field and paragraphs")
            << "---\na: 1\n---\n"_ba << "---\na: 2\n---\nOne\n\nTwo\n"_ba << u"<a> and 2 paragraph(s)"_s;
        QTest::newRow("many") << "---\n---\n"_ba << "---\na: {b: 1}\nc: 1\nd: 1\ne: 1\nf: 1\n---\nOne\n"_ba
                              << u"<a>, <c>, <d>, 2 more field(s), and 1 paragraph(s)"_s;
        QTest::newRow("deep") << "---\na: {b: 1}\n---\n"_ba << "---\na: {b: 2}\n---\n"_ba << u"<a.b>"_s;
    }
    void words()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto label = [](const YamlPath &path) { return u"<%1>"_s.arg(QString::fromUtf8(path.toString())); };
        QTEST(comparisonInWords(comparedEntries(Entry::read(before), Entry::read(after)), label), "expected");
    }

    void everyTextIsInABlock_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("footnotes") << "A[^1]\n\n[^1]: Note\n\nB\n"_ba;
        QTest::newRow("only addresses") << "[a]: https://example.org\n[b]: https://example.org\n"_ba;
        QTest::newRow("list") << "- a\n\n- b\n\n  c\n\n\ntext\n"_ba;
        QTest::newRow("HTML and table") << "<div>\nx\n</div>\n\n| a |\n|---|\n| b |\n***\nEnd"_ba;
        QTest::newRow("CRLF") << "---\r\na: 1\r\n---\r\n\r\nOne\r\n\r\n[a]: b\r\n"_ba;
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBFOne\n\nTwo\n"_ba;
    }
    void everyTextIsInABlock()
    {
        QFETCH(QByteArray, text);
        const Entry entry = Entry::read(text);
        const QList<EntryBlock> blocks = entryBlocks(entry);
        qsizetype at = entry.bodyRange().start;
        for (const EntryBlock &block : blocks) {
            QVERIFY(block.range.start >= at);
            QCOMPARE(text.sliced(at, block.range.start - at).trimmed(), "");
            at = block.range.end;
        }
        QCOMPARE(text.sliced(at).trimmed(), "");
    }
};

QTEST_APPLESS_MAIN(TestEntryComparison)
#include "tst_entrycomparison.moc"
