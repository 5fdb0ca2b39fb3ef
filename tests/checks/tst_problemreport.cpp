// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/entrychecks.h"
#include "checks/problemreport.h"
#include "text/lineindex.h"

#include <QJsonDocument>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// Without blanks, and with single quotes for double ones to be easy on the eye.
QByteArray compact(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact).replace('"', '\'');
}

Problem problemAt(int column)
{
    return { .rule = u"yaml/syntax"_s, .file = u"a.md"_s, .line = 3, .column = column, .message = u"No."_s };
}

} // namespace

class TestProblemReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &line, int column, const QByteArray &shown) {
            QTest::newRow(name) << line << column << shown;
        };

        row("first column", "title: A", 1, "    title: A\n    ^\n");
        row("middle", "title: A", 8, "    title: A\n           ^\n");
        row("behind the end", "title: A", 9, "    title: A\n            ^\n");
        row("far behind the end", "ab", 99, "    ab\n      ^\n");
        row("unknown column", "ab", 0, "    ab\n    ^\n");
        row("accents", "é: x", 2, "    é: x\n     ^\n");
        row("combining accent takes no room", "e\u0301: x", 3, "    e\u0301: x\n     ^\n");
        row("wide characters take two columns", "公共: x", 3, "    公共: x\n        ^\n");
        row("emoji takes two columns", "🌱: x", 2, "    🌱: x\n      ^\n");
        row("letters beyond the first plane take one", "𝒜: x", 2, "    𝒜: x\n     ^\n");
        row("tab", "\ta: x", 2, "     a: x\n     ^\n");
        row("direction characters are shown as blanks", "a\u202Eb\u2066c", 5, "    a b c\n        ^\n");
        row("control characters", "a\x1B[31mb\r", 3, "    a [31mb \n      ^\n");
        row("other line separators", "a\u2028b\u0085c", 5, "    a b c\n        ^\n");
        row("100 characters", QByteArray(100, 'x'), 100,
            "    " + QByteArray(100, 'x') + "\n    " + QByteArray(99, ' ') + "^\n");
        row("cut at the end", QByteArray(150, 'x'), 3, "    " + QByteArray(100, 'x') + "…\n      ^\n");
        row("cut at the beginning", QByteArray(90, 'x') + 'y' + QByteArray(19, 'z'), 91,
            "    …" + QByteArray(50, 'x') + 'y' + QByteArray(19, 'z') + "\n    " + QByteArray(51, ' ') + "^\n");
        row("cut at both ends", QByteArray(200, 'x') + 'y' + QByteArray(200, 'z'), 201,
            "    …" + QByteArray(50, 'x') + 'y' + QByteArray(49, 'z') + "…\n    " + QByteArray(51, ' ') + "^\n");
        row("cut among emojis", "🌱"_ba.repeated(200), 101,
            "    …" + "🌱"_ba.repeated(25) + "🌱"_ba.repeated(25) + "…\n    " + QByteArray(51, ' ') + "^\n");
    }
    void text()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, column);
        QFETCH(QByteArray, shown);
        const QByteArray head = "a.md:3:" + QByteArray::number(column) + ": error: No. [yaml/syntax]\n";
        QCOMPARE(textReport(problemAt(column), line), head + shown);
    }

    void textWithPlaceMarkers()
    {
        // Nothing of the problem is a format of ours.
        const Problem problem { .rule = u"family/what"_s,
                                .severity = Problem::Severity::Warning,
                                .file = u"%2 100%.md"_s,
                                .line = 1,
                                .column = 2,
                                .message = u"“%1” and %6"_s };
        QCOMPARE(textReport(problem, "%1 %2"),
                 "%2 100%.md:1:2: warning: “%1” and %6 [family/what]\n    %1 %2\n     ^\n"_ba);
    }

    void entry_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("report");
        QTest::newRow("fine") << "---\ntitle: A\n---\n"_ba << ""_ba;
        QTest::newRow("no fields") << "Text\n"_ba << ""_ba;
        QTest::newRow("glued, byte order mark, CRLF")
            << "\xEF\xBB\xBF---id: a\r\n---\r\n"_ba
            << "p/a.md:1:4: error: The line “---” must stand alone. Begin a new line here. [yaml/syntax]\n"
               "    ---id: a\n"
               "       ^\n"_ba;
        QTest::newRow("a tab in another script")
            << "---\nعنوان:\n\tأ: ب\n---\n"_ba
            << "p/a.md:3:1: error: A tab stands in the indentation. Use spaces instead. [yaml/syntax]\n"
               "     أ: ب\n"
               "    ^\n"_ba;
    }
    void entry()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, report);
        QByteArray found;
        const QList<Problem> problems = checkEntry(u"p/a.md"_s, Entry::read(bytes));
        for (const Problem &problem : problems) {
            const LineIndex lines(bytes);
            found += textReport(problem, lines.line(problem.line));
            QCOMPARE(lines.position(problem.range.start), (TextPosition { problem.line, problem.column }));
            QCOMPARE(lines.position(problem.range.end).line, problem.line);
        }
        QCOMPARE(found, report);
    }

    void json()
    {
        Problem broken = problemAt(7);
        broken.message = u"Say “no” \"twice\"."_s;
        Problem relation { .rule = u"relations/target"_s,
                           .severity = Problem::Severity::Warning,
                           .file = u"b/ü.md"_s,
                           .line = 12,
                           .column = 5,
                           .field = "related[2]",
                           .target = "nowhere",
                           .message = u"There is no such entry."_s,
                           .suggestion = u"somewhere"_s };
        const QByteArray report =
            jsonReport({ .path = u"/l"_s, .profile = u"inferred"_s, .entries = 42 }, { broken, relation, relation });
        const QByteArray second = "{'column':5,'field':'related[2]','file':'b/ü.md','line':12,"
                                  "'message':'There is no such entry.','rule':'relations/target',"
                                  "'severity':'warning','suggestion':'somewhere','target':'nowhere'}";
        const QByteArray expected = "{'counts':{'error':1,'info':0,'warning':2},'entries':42,'library':'/l',"
                                    "'problems':[{'column':7,'field':null,'file':'a.md','line':3,"
                                    "'message':'Say “no” \\'twice\\'.','rule':'yaml/syntax','severity':'error',"
                                    "'suggestion':null,'target':null},"
                                    + second + ',' + second + "],'profile':'inferred'}";
        QCOMPARE(compact(report), expected);
        QVERIFY(report.endsWith("}\n"));
    }

    void jsonOfNothing()
    {
        const QByteArray report = jsonReport({ .path = u"/l"_s, .profile = u"inferred"_s, .entries = 0 }, {});
        QCOMPARE(compact(report), "{'counts':{'error':0,'info':0,'warning':0},'entries':0,'library':'/l',"
                                  "'problems':[],'profile':'inferred'}"_ba);
    }
};

QTEST_APPLESS_MAIN(TestProblemReport)
#include "tst_problemreport.moc"
