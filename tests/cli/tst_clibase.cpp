// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli check --base`, in real repositories.

#include "cliprogram.h"

#include "git/scratchrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Profile =
    "collections:\n- name: c\n  label: C\n  folder: c\n  fields:\n  - { name: title }\n  - { name: year, widget: "
    "number, "
    "required: false }\n  - { name: next, widget: relation, collection: c, value_field: title, required: false }\n"
    "checks: { entry/orphan: off }\n";

/// `file:line rule` of each problem of a JSON report's list.
QStringList told(const QJsonValue &problems)
{
    QStringList told;
    const QJsonArray list = problems.toArray();
    for (const auto &problem : list)
        told += u"%1:%2 %3"_s.arg(problem[u"file"].toString())
                    .arg(problem[u"line"].toInt())
                    .arg(problem[u"rule"].toString());
    return told;
}

} // namespace

class TestCliBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s));
    }
    void init()
    {
        m_scratch = std::make_unique<ScratchRepository>();
        m_scratch->write("commonplace.yml", Profile);
        m_scratch->write("c/a.md", "---\ntitle: A\nyear: long ago\nnext: B\n---\n");
        m_scratch->write("c/b.md", "---\ntitle: B\nnext: Gone\n---\n");
        m_scratch->write("c/picture.png", "no picture");
        m_scratch->commitAll();
    }

    void nothingChanged()
    {
        const CliOutcome outcome = check({ u"--base=HEAD"_s });
        QCOMPARE(outcome.err, ""_ba);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(numbers(outcome.out), (QList { 2, 0, 0 }));
        // Without it the same files fail.
        QCOMPARE(check({}).status, 1);
    }

    void addedAndSolved()
    {
        m_scratch->write("c/a.md", "---\ntitle: A\nnew: 1\n# a line more\nnext: B\n---\n");
        m_scratch->write("c/b.md", "---\ntitle: B\nyear: soon\nnext: Gone\n---\n");
        const CliOutcome outcome = check({ u"--base"_s, u"HEAD"_s });
        QCOMPARE(outcome.err, "c/a.md:3:1: info: “new” is no field of this collection. It is kept as it is. "
                              "[schema/unknown-key]\n    new: 1\n    ^\n"
                              "c/b.md:3:7: error: “Year” must be a number; “soon” is none. [schema/type]\n"
                              "    year: soon\n          ^\n"_ba);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(numbers(outcome.out), (QList { 2, 2, 1 }));
        QVERIFY2(outcome.out.contains("since HEAD"), outcome.out);
    }

    /// Deleting an entry breaks another, which nobody touched.
    void inUntouchedFiles()
    {
        m_scratch->git({ u"rm"_s, u"-q"_s, u"c/b.md"_s });
        const QJsonObject report = json({ u"--base=HEAD"_s });
        QCOMPARE(told(report[u"problems"]), QStringList { u"c/a.md:4 relation/missing-target"_s });
        QCOMPARE(told(report[u"solved"]), QStringList { u"c/b.md:3 relation/missing-target"_s });
    }

    void movedFiles()
    {
        m_scratch->git({ u"mv"_s, u"c/a.md"_s, u"c/z.md"_s });
        QVERIFY(QDir(m_scratch->path()).rename(u"c/b.md"_s, u"c/y.md"_s));
        const QJsonObject report = json({ u"--base=HEAD"_s });
        QCOMPARE(told(report[u"problems"]), QStringList());
        QCOMPARE(told(report[u"solved"]), QStringList());
        // Of one that is checked alone too, wherever it was.
        QCOMPARE(numbers(check({ u"--base=HEAD"_s, u"c/z.md"_s }).out), (QList { 1, 0, 0 }));
    }

    void failsOnWhatIsAdded()
    {
        m_scratch->write("c/d.md", "---\ntitle: D\nnext: Nobody\n---\n");
        QCOMPARE(check({ u"--base=HEAD"_s }).status, 0);
        QCOMPARE(check({ u"--base=HEAD"_s, u"--fail-on=warning"_s }).status, 1);
        m_scratch->commitAll();
        QCOMPARE(check({ u"--base=HEAD"_s, u"--fail-on=warning"_s }).status, 0);
        QCOMPARE(check({ u"--base=HEAD~1"_s, u"--fail-on=warning"_s }).status, 1);
    }

    void profileOfThatTime()
    {
        m_scratch->write("commonplace.yml", QByteArray(Profile).replace("required: false }\n  - { name: next",
                                                                        "required: true }\n  - { name: next"));
        const QJsonObject report = json({ u"--base=HEAD"_s });
        QCOMPARE(told(report[u"problems"]), QStringList { u"c/b.md:4 schema/required"_s });
        QCOMPARE(told(report[u"solved"]), QStringList());
    }

    void folderInsideARepository()
    {
        const ScratchRepository outer;
        outer.write("docs/library/commonplace.yml", Profile);
        outer.write("docs/library/c/a.md", "---\ntitle: A\nyear: long ago\n---\n");
        outer.write("docs/library/c/b.md", "---\ntitle: B\nyear: before\n---\n");
        outer.write("other/c.md", "---\ntitle: [\n---\n");
        outer.commitAll();
        outer.write("docs/library/c/d.md", "---\ntitle: D\nyear: later\n---\n");
        outer.git({ u"mv"_s, u"docs/library/c/b.md"_s, u"docs/library/c/e.md"_s });
        for (const QString &path : { u"docs/library"_s, u"docs/library/c"_s, u"docs/library/c/"_s }) {
            const CliOutcome outcome = runCli(outer.path(), { u"check"_s, u"--base=HEAD"_s, path });
            QCOMPARE(outcome.err, "docs/library/c/d.md:3:7: error: “Year” must be a number; “later” is none. "
                                  "[schema/type]\n    year: later\n          ^\n"_ba);
            QCOMPARE(numbers(outcome.out), (QList { 3, 1, 0 }));
        }
        // Of a part only what is there, or was there.
        QCOMPARE(numbers(runCli(outer.path(), { u"check"_s, u"--base=HEAD"_s, u"docs/library/c/a.md"_s }).out),
                 (QList { 1, 0, 0 }));
        outer.git({ u"rm"_s, u"-q"_s, u"docs/library/c/a.md"_s });
        QCOMPARE(numbers(runCli(outer.path(), { u"check"_s, u"--base=HEAD"_s, u"docs/library/c/d.md"_s }).out),
                 (QList { 1, 1, 0 }));
        QCOMPARE(numbers(runCli(outer.path(), { u"check"_s, u"--base=HEAD"_s, u"docs/library/c"_s }).out),
                 (QList { 2, 1, 1 }));
    }

    void newLibrary()
    {
        const ScratchRepository outer;
        outer.write("readme.txt", "Nothing yet\n");
        outer.commitAll();
        outer.write("library/commonplace.yml", Profile);
        outer.write("library/c/a.md", "---\ntitle: A\nyear: long ago\n---\n");
        const CliOutcome outcome = runCli(outer.path(), { u"check"_s, u"--base=HEAD"_s, u"library"_s });
        QCOMPARE(numbers(outcome.out), (QList { 1, 1, 0 }));
    }

    void links()
    {
        m_scratch->write("c/a.md", "---\ntitle: A\n---\n[gone](none.md) ![there](picture.png)\n");
        QVERIFY(QFile::link(u"/etc/hostname"_s, m_scratch->path() + u"/c/outside.md"_s));
        QVERIFY(QFile::link(u"b.md"_s, m_scratch->path() + u"/c/inside.md"_s));
        m_scratch->commitAll();
        m_scratch->write("c/a.md", "---\ntitle: A\n---\n[gone](none.md) ![there](picture.png)\n[x](missing.md)\n");
        const QJsonObject report = json({ u"--base=HEAD"_s });
        QCOMPARE(told(report[u"problems"]), QStringList { u"c/a.md:5 link/broken"_s });
        QCOMPARE(told(report[u"solved"]), QStringList());
    }

    void jsonReport()
    {
        m_scratch->write("c/b.md", "---\ntitle: B\nyear: soon\n---\n");
        const QJsonObject report = json({ u"--base=main"_s });
        QCOMPARE(report[u"base"].toString(), u"main"_s);
        QCOMPARE(report[u"added"].toInt(), 1);
        QCOMPARE(report[u"counts"][u"error"].toInt(), 1);
        QCOMPARE(report[u"counts"][u"warning"].toInt(), 0);
        QCOMPARE(report[u"problems"].toArray().size(), 1);
        QCOMPARE(report[u"solved"][0][u"target"].toString(), u"Gone"_s);
        // Without a comparison there is none of it.
        QCOMPARE(json({}).keys(),
                 (QStringList { u"counts"_s, u"entries"_s, u"library"_s, u"problems"_s, u"profile"_s }));
    }

    void sarif()
    {
        m_scratch->write("c/b.md", "---\ntitle: B\nyear: soon\n---\n");
        const QJsonObject log = QJsonDocument::fromJson(check({ u"--base=HEAD"_s, u"--format=sarif"_s }).out).object();
        QStringList states;
        const QJsonArray results = log[u"runs"][0][u"results"].toArray();
        for (const auto &result : results)
            states += result[u"ruleId"].toString() + u' ' + result[u"baselineState"].toString();
        QCOMPARE(states, (QStringList { u"schema/type new"_s, u"relation/missing-target absent"_s }));
        const QJsonObject plain = QJsonDocument::fromJson(check({ u"--format=sarif"_s }).out).object();
        QVERIFY(!plain[u"runs"][0][u"results"][0].toObject().contains(u"baselineState"));
    }

    void junit()
    {
        m_scratch->write("c/b.md", "---\ntitle: B\nyear: soon\n---\n");
        QXmlStreamReader xml(check({ u"--base=HEAD"_s, u"--format=junit"_s }).out);
        QStringList told;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "property"_L1)
                told += u"%1=%2"_s.arg(attributes.value("name"_L1), attributes.value("value"_L1));
            else if (xml.name() == "testcase"_L1)
                told += u"%1 %2"_s.arg(attributes.value("classname"_L1), attributes.value("name"_L1));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(told, (QStringList { u"base=HEAD"_s, u"added=1"_s, u"solved=1"_s, u"c/b.md schema/type 3:7"_s,
                                      u"c/a.md check"_s }));
    }

    void github()
    {
        m_scratch->write("c/b.md", "---\ntitle: B\nyear: soon\n---\n");
        const QByteArrayList lines = check({ u"--base=HEAD"_s, u"--format=github"_s }).out.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith("::error file=c/b.md,line=3,col=7,title=schema/type::"), lines[0]);
        static const QRegularExpression closing(u"^::notice title=commonplace-cli::1 .*HEAD$"_s);
        QVERIFY2(closing.match(QString::fromUtf8(lines[1])).hasMatch(), lines[1]);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no such version") << u"nowhere"_s << "git knows no version “nowhere” here."_ba;
        QTest::newRow("an option") << u"--output=x"_s << "git knows no version “--output=x” here."_ba;
    }
    void refused()
    {
        QFETCH(QString, base);
        QFETCH(QByteArray, message);
        const CliOutcome outcome = check({ u"--format=json"_s, u"--base="_s + base });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, ""_ba);
        QVERIFY2(outcome.err.startsWith(".: error: " + message), outcome.err);
        QCOMPARE(check({ u"--base="_s }).status, 2);
    }

    void shallowCopy()
    {
        m_scratch->write("c/b.md", "---\ntitle: B\n---\n");
        m_scratch->commitAll();
        const ScratchRepository outer(u"outer"_s);
        outer.git({ u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + m_scratch->path(), u"copy"_s });
        const CliOutcome outcome = runCli(outer.path() + u"/copy"_s, { u"check"_s, u"--base=HEAD~1"_s });
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("this copy of the library has only a part of its history")
                     && outcome.err.contains("fetch-depth: 0"),
                 outcome.err);
    }

    void notUnderGit()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(m_scratch->path() + u"/c/a.md"_s, folder.filePath(u"a.md"_s)));
        const CliOutcome outcome = runCli(folder.path(), { u"check"_s, u"--base=HEAD"_s });
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("is not kept with git, so there is no earlier version to compare with."),
                 outcome.err);
    }

    void beforeTheFirstVersion()
    {
        const ScratchRepository empty;
        empty.write("a.md", "---\ntitle: A\n---\n");
        QVERIFY(
            runCli(empty.path(), { u"check"_s, u"--base=HEAD"_s }).err.contains("git knows no version “HEAD” here."));
    }

private:
    CliOutcome check(const QStringList &arguments) const
    {
        return runCli(m_scratch->path(), QStringList { u"check"_s } + arguments);
    }
    QJsonObject json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(check(QStringList { u"--format=json"_s } + arguments).out).object();
    }
    /// The numbers of the closing line: entries, added, solved. The words around them are a translation's.
    static QList<int> numbers(const QByteArray &line)
    {
        QList<int> numbers;
        const QList<QByteArray> parts = line.split(',');
        for (const QByteArray &part : parts)
            numbers += part.trimmed().split(' ').constFirst().toInt();
        return numbers;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ScratchRepository> m_scratch;
};

QTEST_GUILESS_MAIN(TestCliBase)
#include "tst_clibase.moc"
