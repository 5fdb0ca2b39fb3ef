// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli new` and `check` by a profile, run as a person or a script runs them.

#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestCliNew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(u"commonplace.yml"_s,
              "name: Turns\ncollections:\n  - name: patterns\n    label: Patterns\n    folder: p\n    fields:\n"
              "      - { name: title, label: Title }\n      - { name: slug, label: Slug, generate: slug }\n"
              "      - { name: tags, label: Tags, widget: list, required: false }\n"
              "      - { name: kind, label: Kind, widget: select, options: [one, two], required: false }\n"
              "    sections: [{ heading: Problem, required: true }]\n");
    }

    void makes()
    {
        QCOMPARE(run({ u"new"_s, u"patterns"_s, u"--title"_s, u"Taking turns"_s, u"--field"_s, u"tags=a, b"_s,
                       u"--field=x=1"_s }),
                 "p/taking-turns.md\n"_ba);
        QCOMPARE(m_errors, ""_ba);
        QCOMPARE(m_status, 0);
        QCOMPARE(read(u"p/taking-turns.md"_s), "---\ntitle: Taking turns\nslug: taking-turns\ntags:\n  - a\n  - b\n"
                                               "x: \"1\"\n---\n\n## Problem\n\n"_ba);
        QCOMPARE(run({ u"new"_s, u"Patterns"_s, u"--title=Taking turns"_s }), "p/taking-turns-2.md\n"_ba);
    }

    void triesOnly()
    {
        QCOMPARE(run({ u"new"_s, u"patterns"_s, u"--title=A"_s, u"--dry-run"_s }),
                 "---\ntitle: A\nslug: a\n---\n\n## Problem\n\n"_ba);
        QCOMPARE(m_errors, "p/a.md\n"_ba);
        QVERIFY(!QFile::exists(m_folder->filePath(u"p/a.md"_s)));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no title") << QStringList { u"patterns"_s } << 2 << "A collection and a title are needed."_ba;
        QTest::newRow("empty title") << QStringList { u"patterns"_s, u"--title= "_s } << 2
                                     << "A new entry needs a title."_ba;
        QTest::newRow("no such collection") << QStringList { u"stories"_s, u"--title=A"_s } << 1
                                            << "There is no collection “stories” here, but: patterns."_ba;
        QTest::newRow("no field") << QStringList { u"patterns"_s, u"--title=A"_s, u"--field=x"_s } << 2
                                  << "--field takes KEY=VALUE, not “x”."_ba;
        QTest::newRow("taken") << QStringList { u"patterns"_s, u"--title=A"_s, u"--slug=is-there"_s } << 1
                               << "There is an entry “p/is-there.md” already. Choose another slug."_ba;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        write(u"p/is-there.md"_s, "---\ntitle: A\nslug: is-there\n---\n");
        QCOMPARE(run(QStringList { u"new"_s } + arguments), ""_ba);
        QCOMPARE(m_status, status);
        QVERIFY2(m_errors.contains(message), m_errors);
    }

    /// What `new` makes `check` finds no fault with.
    void checks_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("text") << QStringList {} << 0 << ", 2 "_ba;
        QTest::newRow("warnings fail") << QStringList { u"--fail-on=warning"_s } << 1 << ", 2 "_ba;
        QTest::newRow("annotations")
            << QStringList { u"--format=github"_s } << 0
            << "::warning file=p/b.md,line=4,col=7,title=schema/choice::“Kind” has no choice "
               "“tow”. Did you mean “two”?\n"
               "::notice file=p/b.md,line=5,col=1,title=schema/unknown-key::“mood” is no field "
               "of this collection. It is kept as it is.\n"_ba;
        QTest::newRow("JUnit") << QStringList {
            u"--format=junit"_s, u"--fail-on=warning"_s
        } << 1 << "<testsuite name=\"commonplace-cli check\" tests=\"3\" failures=\"1\" errors=\"0\">"_ba;
        QTest::newRow("JSON") << QStringList { u"--format=json"_s } << 0 << "\"profile\": \"commonplace.yml\""_ba;
    }
    void checks()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, out);
        run({ u"new"_s, u"patterns"_s, u"--title=A"_s });
        write(u"p/b.md"_s, "---\ntitle: B\nslug: b\nkind: tow\nmood: good\n---\n## Problem\n");
        const QByteArray printed = run(QStringList { u"check"_s } + arguments);
        QVERIFY2(printed.contains(out), printed);
        QCOMPARE(m_status, status);
    }

    void sarif()
    {
        write(u"p/ü b.md"_s, "---\ntitle: B\nslug: b\n---\n## Problem\n");
        const QJsonObject log = QJsonDocument::fromJson(run({ u"check"_s, u"--format=sarif"_s })).object();
        QCOMPARE(log[u"version"].toString(), u"2.1.0"_s);
        const QJsonObject first = log[u"runs"][0].toObject();
        const QJsonObject result = first[u"results"][0].toObject();
        QCOMPARE(result[u"ruleId"].toString(), u"entry/slug-mismatch"_s);
        QCOMPARE(result[u"level"].toString(), u"warning"_s);
        QCOMPARE(first[u"tool"][u"driver"][u"rules"][result[u"ruleIndex"].toInt()][u"id"].toString(),
                 u"entry/slug-mismatch"_s);
        const QJsonObject place = result[u"locations"][0][u"physicalLocation"].toObject();
        QCOMPARE(place[u"artifactLocation"][u"uri"].toString(), u"p/%C3%BC%20b.md"_s);
        QCOMPARE(place[u"region"][u"startLine"].toInt(), 3);
        QCOMPARE(place[u"region"][u"startColumn"].toInt(), 7);
    }

    void faultOfTheProfile()
    {
        write(u"commonplace.yml"_s, "collections:\n  - name: p\n    folder: p\n    fields: 3\n");
        write(u"p/a.md"_s, "---\ntitle: A\n---\n");
        run({ u"check"_s });
        QCOMPARE(m_status, 1);
        QVERIFY2(m_errors.startsWith("commonplace.yml:4:13: error: ") && m_errors.contains("[profile/fault]"),
                 m_errors);
    }

private:
    void write(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path).path()));
        QFile file(m_folder->filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(m_folder->filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }

    QByteArray run(const QStringList &arguments)
    {
        const CliOutcome outcome = runCli(m_folder->path(), arguments);
        m_status = outcome.status;
        m_errors = outcome.err;
        return outcome.out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_errors;
    int m_status = -1;
};

QTEST_APPLESS_MAIN(TestCliNew)
#include "tst_clinew.moc"
