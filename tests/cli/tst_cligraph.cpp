// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli graph`, run as a person or a script runs it.

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        QProcess process;
        process.start(QStringLiteral(COMMONPLACE_CLI), arguments);
        process.waitForFinished();
        m_status = process.exitCode();
        m_errors = process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = -1;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(TestCliGraph)
#include "tst_cligraph.moc"
