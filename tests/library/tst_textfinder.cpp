// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "library/textfinder.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Text = "---\n"
                        "title: Garden share # a garden\n"
                        "tags: ['garden', \"The \\u0067arden\", gardens]\n"
                        "garden: 7\n"
                        "note: >-\n"
                        "  A Garden of\n"
                        "  one's own\n"
                        "made: 2026-01-02\n"
                        "---\n"
                        "A garden, gardens.\r\n"
                        "Caf\xC3\xA9 GARDEN\n";

FindOptions with(FindOptions::Case letterCase, FindOptions::Words words = FindOptions::Words::Parts,
                 FindOptions::Syntax syntax = FindOptions::Syntax::Text,
                 FindOptions::Where where = FindOptions::Where::Everywhere)
{
    return { .letterCase = letterCase, .words = words, .syntax = syntax, .where = where };
}

} // namespace

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find()
    {
        const Entry entry = Entry::read(Text);
        const QList<FoundText> found = TextFinder::make(u"garden"_s)->find(entry, u"plot"_s);
        QStringList told;
        for (const FoundText &hit : found) {
            told += u"%1:%2 %3 %4|%5|%6"_s.arg(
                QString::number(hit.line), QString::number(hit.column), QString::fromUtf8(hit.field.toString()),
                QString::fromUtf8(hit.range.in(Text)), hit.context, QString::number(hit.start));
            QCOMPARE(hit.replacement, u"plot"_s);
        }
        QCOMPARE(told,
                 (QStringList { u"2:8 title Garden|Garden share|0"_s, u"3:9 tags[0] garden|garden|0"_s,
                                u"3:23 tags[1] \\u0067arden|The garden|4"_s, u"3:37 tags[2] garden|gardens|0"_s,
                                u"6:5 note Garden|A Garden of one's own|2"_s, u"10:3  garden|A garden, gardens.|2"_s,
                                u"10:11  garden|A garden, gardens.|10"_s, u"11:6  GARDEN|Café GARDEN|5"_s }));
    }

    void replace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<FindOptions>("options");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        using Case = FindOptions::Case;
        using Words = FindOptions::Words;
        using Syntax = FindOptions::Syntax;
        using Where = FindOptions::Where;
        QTest::newRow("fields and body") << u"garden"_s << u"plot"_s << FindOptions {}
                                         << "---\ntitle: My Garden # garden\ngarden: 'garden'\n---\nGarden\n"_ba
                                         << "---\ntitle: My plot # garden\ngarden: 'plot'\n---\nplot\n"_ba;
        QTest::newRow("case") << u"garden"_s << u"plot"_s << with(Case::Respected)
                              << "---\nt: Garden garden\n---\nGarden garden\n"_ba
                              << "---\nt: Garden plot\n---\nGarden plot\n"_ba;
        QTest::newRow("whole words") << u"é"_s << u"e"_s << with(Case::Ignored, Words::Whole)
                                     << QStringLiteral("café é É.").toUtf8() << QStringLiteral("café e e.").toUtf8();
        QTest::newRow("only fields") << u"a"_s << u"b"_s
                                     << with(Case::Ignored, Words::Parts, Syntax::Text, Where::Fields)
                                     << "---\nt: a\n---\na\n"_ba << "---\nt: b\n---\na\n"_ba;
        QTest::newRow("only the body") << u"a"_s << u"b"_s
                                       << with(Case::Ignored, Words::Parts, Syntax::Text, Where::Body)
                                       << "---\nt: a\n---\na\n"_ba << "---\nt: a\n---\nb\n"_ba;
        QTest::newRow("signs of patterns")
            << u"(a.b)*"_s << u"$1"_s << FindOptions {} << "a (a.b)* c"_ba << "a $1 c"_ba;
        const FindOptions pattern = with(Case::Ignored, Words::Parts, Syntax::RegularExpression);
        QTest::newRow("groups") << u"(\\w+) (\\w+)"_s << u"$2 \\1 $$0"_s << pattern
                                << "---\nt: one two\n---\nthree four\n"_ba
                                << "---\nt: two one $0\n---\nfour three $0\n"_ba;
        QTest::newRow("lines") << u"^- "_s << u"* "_s << pattern << "- a\n- b - c\n"_ba << "* a\n* b - c\n"_ba;
        QTest::newRow("empty matches are none") << u"x*"_s << u"-"_s << pattern << "axxb"_ba << "a-b"_ba;
        QTest::newRow("quotes where they are needed")
            << u"a"_s << u"b: c #d"_s << FindOptions {} << "---\nt: a\n---\n"_ba << "---\nt: \"b: c #d\"\n---\n"_ba;
        QTest::newRow("escaped anew") << u"a"_s << u"it's"_s << FindOptions {} << "---\nt: 'a'\n---\n"_ba
                                      << "---\nt: 'it''s'\n---\n"_ba;
        QTest::newRow("a date stays one") << u"2025"_s << u"2026"_s << FindOptions {} << "---\nd: 2025-01-02\n---\n"_ba
                                          << "---\nd: 2026-01-02\n---\n"_ba;
        QTest::newRow("a number becomes a text") << u"7"_s << u"seven"_s << FindOptions {} << "---\nd: 7\n---\n"_ba
                                                 << "---\nd: seven\n---\n"_ba;
        QTest::newRow("a text stays one") << u"x"_s << u""_s << FindOptions {} << "---\nd: 7x\n---\n"_ba
                                          << "---\nd: \"7\"\n---\n"_ba;
        QTest::newRow("several in one value")
            << u"a"_s << u"bb"_s << FindOptions {} << "---\nt: |\n  a cac\n  a\n---\n"_ba
            << "---\nt: |\n  bb cbbc\n  bb\n---\n"_ba;
        QTest::newRow("line ends and mark")
            << u"a"_s << u"b"_s << FindOptions {} << "\xEF\xBB\xBF---\r\nt: a\r\n---\r\na\r\n"_ba
            << "\xEF\xBB\xBF---\r\nt: b\r\n---\r\nb\r\n"_ba;
        QTest::newRow("unreadable: the body alone") << u"a"_s << u"b"_s << FindOptions {} << "---\nt: [a\n---\na\n"_ba
                                                    << "---\nt: [a\n---\nb\n"_ba;
        QTest::newRow("no text") << u"a"_s << u"b"_s << FindOptions {} << "a \xFF a"_ba << "a \xFF a"_ba;
    }
    void replace()
    {
        QFETCH(QString, text);
        QFETCH(QString, replacement);
        QFETCH(FindOptions, options);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Result<TextEdits> edits = TextFinder::make(text, options)->replace(Entry::read(before), replacement);
        QVERIFY(edits.has_value());
        QCOMPARE(*applied(before, *edits), after);
    }

    void chosen()
    {
        const QByteArray text = "---\nt: a a\nu: [a]\n---\na a\n";
        const TextFinder finder = *TextFinder::make(u"a"_s);
        QCOMPARE(finder.find(Entry::read(text)).size(), 5);
        const QSet<qsizetype> chosen { 1, 3 };
        QCOMPARE(*applied(text, *finder.replace(Entry::read(text), u"b"_s, &chosen)),
                 "---\nt: a b\nu: [a]\n---\nb a\n"_ba);
        const QSet<qsizetype> none;
        QVERIFY(finder.replace(Entry::read(text), u"b"_s, &none)->isEmpty());
    }

    void onlySomeFields()
    {
        const QByteArray text = "---\nt: a\nu: { v: [a] }\n---\na\n";
        const TextFinder finder = *TextFinder::make(u"a"_s, { .where = FindOptions::Where::Fields, .keys = { "u" } });
        QCOMPARE(*applied(text, *finder.replace(Entry::read(text), u"b"_s)), "---\nt: a\nu: { v: [b] }\n---\na\n"_ba);
    }

    void refused()
    {
        const QByteArray text = "---\nt: &x a\nu: *x\n---\na\n";
        const Result<TextEdits> edits = TextFinder::make(u"a"_s)->replace(Entry::read(text), u"b"_s);
        QVERIFY(!edits);
        QCOMPARE(edits.error().code, ErrorCode::Refused);
        QCOMPARE(edits.error().line, 2);
    }

    void faults()
    {
        QCOMPARE(TextFinder::make({}).error().message, u"There is nothing to look for. Type a text."_s);
        const Error error = TextFinder::make(u"a(b"_s, { .syntax = FindOptions::Syntax::RegularExpression }).error();
        QCOMPARE(error.code, ErrorCode::InvalidArgument);
        QCOMPARE(error.message, u"“a(b” is no regular expression: missing closing parenthesis at character 4. Put a "
                                "backslash before signs that are meant as they are."_s);
        // A pattern that would take for ever gives up.
        const TextFinder slow = *TextFinder::make(u"(a+)+$"_s, { .syntax = FindOptions::Syntax::RegularExpression });
        QVERIFY(slow.find(Entry::read(QByteArray(5000, 'a') + 'b')).size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
