// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli search`, run as a person or a script runs it.

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

class TestCliSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<QTemporaryDir>();
        write(u"lib/p/seeds.md"_s, "---\ntitle: Seed library\ntags: [food]\n---\nNeighbours lend seeds.\n");
        write(u"lib/p/tools.md"_s, "---\ntitle: Tool library\nstatus: draft\n---\nLike a library of seeds.\n");
    }

    void relationsAndProblems()
    {
        write(u"lib/commonplace.yml"_s,
              "collections:\n- name: p\n  folder: p\n  fields:\n  - { name: title }\n"
              "  - { name: near, widget: relation, collection: p, value_field: title, required: false }\n");
        write(u"lib/p/swap.md"_s, "---\ntitle: Swap shop\nnear: Tool library\n---\n[s](seeds.md)\n");
        write(u"lib/p/lost.md"_s, "---\ntitle: Lost\nnear: Nobody\n---\n");
        QCOMPARE(run({ u"lib"_s, u"names:tool"_s }), "lib/p/swap.md: Swap shop\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"namedby:\"Swap shop\""_s, u"lend"_s }),
                 "lib/p/seeds.md:5: Seed library\n    Neighbours lend seeds.\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"is:orphan"_s }), "lib/p/lost.md: Lost\nlib/p/swap.md: Swap shop\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"-is:orphan"_s }), "lib/p/seeds.md: Seed library\nlib/p/tools.md: Tool library\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"problem:missing-target"_s }), "lib/p/lost.md: Lost\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"problem:relation"_s }), "lib/p/lost.md: Lost\n"_ba);
    }

    void text()
    {
        QCOMPARE(run({ u"lib"_s, u"lib"_s }), "lib/p/seeds.md: Seed library\n"
                                              "lib/p/tools.md:5: Tool library\n    Like a library of seeds.\n"_ba);
        QCOMPARE(m_status, 0);
        QCOMPARE(run({ u"lib"_s, u"tag:food"_s }), "lib/p/seeds.md: Seed library\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"status:draft"_s, u"seeds"_s }),
                 "lib/p/tools.md:5: Tool library\n    Like a library of seeds.\n"_ba);
        QCOMPARE(run({ u"lib"_s, u"zeppelin"_s }), ""_ba);
        QCOMPARE(m_status, 0);
    }

    void followsTheFiles()
    {
        QCOMPARE(run({ u"lib"_s, u"kiln"_s }), ""_ba);
        write(u"lib/p/kiln.md"_s, "---\ntitle: A kiln for all\n---\n");
        QCOMPARE(run({ u"lib"_s, u"kiln"_s }), "lib/p/kiln.md: A kiln for all\n"_ba);
        QVERIFY(QFile::remove(m_folder->filePath(u"lib/p/kiln.md"_s)));
        QCOMPARE(run({ u"lib"_s, u"kiln"_s }), ""_ba);
    }

    void json()
    {
        const QJsonObject report =
            QJsonDocument::fromJson(run({ u"lib"_s, u"SEED"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s }))
                .object();
        QCOMPARE(report.keys(), (QStringList { u"hits"_s, u"library"_s, u"more"_s, u"query"_s }));
        QCOMPARE(report[u"more"_s], QJsonValue(true));
        const QJsonArray hits = report[u"hits"_s].toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].toObject(),
                 (QJsonObject { { u"file"_s, u"p/seeds.md"_s },
                                { u"title"_s, u"Seed library"_s },
                                { u"collection"_s, u"p"_s },
                                { u"locale"_s, QJsonValue() },
                                { u"matches"_s, QJsonArray { QJsonArray { 0, 4 } } },
                                { u"snippets"_s, QJsonArray { QJsonObject {
                                                     { u"field"_s, QJsonValue() },
                                                     { u"line"_s, 5 },
                                                     { u"text"_s, u"Neighbours lend seeds. "_s },
                                                     { u"matches"_s, QJsonArray { QJsonArray { 16, 4 } } } } } } }));
    }

    // An index that cannot be kept is none, not an error.
    void withoutCache()
    {
        QFile inTheWay(m_cache->filePath(u"commonplace"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(run({ u"lib"_s, u"tag:food"_s }), "lib/p/seeds.md: Seed library\n"_ba);
    }

    void wrongUse()
    {
        run({ u"lib"_s });
        QCOMPARE(m_status, 2);
        QVERIFY2(m_errors.contains("A folder and words to search for are needed."), m_errors);
        run({ u"lib"_s, u"a"_s, u"--limit"_s, u"none"_s });
        QCOMPARE(m_status, 2);
        QVERIFY2(m_errors.contains("--limit takes a number from 1."), m_errors);
        run({ u"lib"_s, u"a"_s, u"--format"_s, u"xml"_s });
        QCOMPARE(m_status, 2);
        run({ u"nowhere"_s, u"a"_s });
        QCOMPARE(m_status, 1);
        QVERIFY2(m_errors.contains("There is no folder “nowhere”."), m_errors);
    }

private:
    void write(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path).path()));
        QFile file(m_folder->filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray run(const QStringList &arguments)
    {
        const CliOutcome outcome = runCli(m_folder->path(), QStringList { u"search"_s } + arguments, {},
                                          { { u"XDG_CACHE_HOME"_s, m_cache->path() } });
        m_status = outcome.status;
        m_errors = outcome.err;
        return outcome.out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_cache;
    QByteArray m_errors;
    int m_status = -1;
};

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_clisearch.moc"
