// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli graph`, run as a person or a script runs it.

#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestCliGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(u"commonplace.yml"_s,
              "collections:\n- name: c\n  label: C\n  folder: c\n  fields:\n  - { name: title }\n  - { name: next, "
              "widget: relation, collection: c, value_field: title, required: false }\n");
        write(u"c/a.md"_s, "---\ntitle: A\nnext: B\n---\n");
        write(u"c/b.md"_s, "---\ntitle: B\nnext: C\n---\n");
    }

    void formats()
    {
        const QByteArray dot = run({ u"graph"_s, m_folder->path(), u"--format"_s, u"dot"_s });
        QCOMPARE(m_status, 0);
        QCOMPARE(dot, "digraph relations {\n  \"c/a.md\" [label=\"A\", collection=\"c\"];\n"
                      "  \"c/b.md\" [label=\"B\", collection=\"c\"];\n"
                      "  \"c/a.md\" -> \"c/b.md\" [label=\"next\", field=\"next\"];\n}\n"_ba);
        // Of a folder in it, the library is meant.
        QCOMPARE(run({ u"graph"_s, m_folder->filePath(u"c"_s), u"--format=dot"_s }), dot);
        QVERIFY(run({ u"graph"_s, m_folder->path() }).contains("\"target\": null"));
        QVERIFY(run({ u"graph"_s, m_folder->path(), u"--format=graphml"_s }).contains("<graphml"));
        QVERIFY(run({ u"graph"_s, m_folder->path(), u"--format=gexf"_s }).contains("<gexf"));
    }

    void checkFollowsToTheWholeLibrary()
    {
        write(u"c/d.md"_s, "---\ntitle: D\nnext: b\n---\n[a](a.md) [x](A.md)\n");
        // Whichever entries are checked, what they name is looked for among all.
        run({ u"check"_s, m_folder->filePath(u"c/a.md"_s) });
        QCOMPARE(m_errors.contains("relation/missing-target"), false);
        const QString path = m_folder->filePath(u"c/d.md"_s);
        run({ u"check"_s, path });
        QCOMPARE(m_status, 0); // warnings
        QCOMPARE(m_errors,
                 path.toUtf8()
                     + ":1:1: info: No other entry leads to this one. Name it in one that it has to do with. "
                       "[entry/orphan]\n    ---\n    ^\n"
                     + path.toUtf8()
                     + ":3:7: warning: “b” is not exactly the title “B”, and so leads nowhere. Write it as it is "
                       "there. [relation/typography]\n    next: b\n          ^\n"
                     + path.toUtf8()
                     + ":5:15: warning: “A.md” differs from “c/a.md” in capital letters, and so leads nowhere on most "
                       "sites. [link/broken]\n    [a](a.md) [x](A.md)\n                  ^\n");
        const QByteArray json = run({ u"check"_s, m_folder->path(), u"--format"_s, u"json"_s });
        QVERIFY2(json.contains("\"target\": \"C\""), json);
        QVERIFY2(json.contains("\"suggestion\": \"B\""), json);
    }

    void wrongUse()
    {
        run({ u"graph"_s, u"--format"_s, u"png"_s });
        QCOMPARE(m_status, 2);
        QVERIFY2(m_errors.contains("There is no format “png”."), m_errors);
        run({ u"graph"_s, m_folder->filePath(u"none"_s) });
        QCOMPARE(m_status, 1);
        QVERIFY2(m_errors.contains("There is no such folder."), m_errors);
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QByteArray run(const QStringList &arguments)
    {
        const CliOutcome outcome = runCli(m_folder->path(), arguments);
        m_status = outcome.status;
        m_errors = outcome.err;
        return outcome.out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = -1;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(TestCliGraph)
#include "tst_cligraph.moc"
