// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports in SARIF are held against its schema by another program.

#include "cliprogram.h"
#include "testdata.h"

#include "git/scratchrepository.h"

#include <QStandardPaths>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

constexpr int ModuleIsMissing = 77;

CliOutcome validated(const QByteArray &report)
{
    return runProgram(QStandardPaths::findExecutable(u"python3"_s), TestData::source(u"tests/cli"_s),
                      { u"check_sarif.py"_s, u"sarif-2.1.0.schema.json"_s }, report);
}

} // namespace

class TestCliSarif : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s));
        if (validated("{}").status == ModuleIsMissing || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3-jsonschema is not installed");
    }

    /// The check itself can fail.
    void schemaIsHeld() { QCOMPARE(validated(R"({"version": "2.1.0", "runs": [{"tool": {}}]})").status, 1); }

    void everyKindOfProblem()
    {
        const ScratchRepository library;
        library.write("commonplace.yml", R"(collections:
  - name: c
    label: C
    folder: c
    sections: [{ heading: Use, required: true }]
    fields:
      - { name: id, generate: uuid, required: false }
      - { name: title }
      - { name: state, widget: select, options: [wet, dry], required: false }
      - { name: next, widget: relation, collection: c, value_field: title, acyclic: true, inverse: before, required: false }
      - { name: before, widget: relation, collection: c, value_field: title, multiple: true, required: false }
      - { name: of, widget: relation, collection: d, value_field: title, required: false }
  - { name: d, label: D, folder: d, fields: [{ name: title }] }
)");
        library.write("c/a.md",
                      "---\nid: x\ntitle: A\nnext: B\nstate: Wet\n---\n[b](gone.md) [c](#gone) ![d](gone.png)\n");
        library.commitAll();
        library.write("c/b.md", "---\nid: x\ntitle: B\nnext: A\nof: A\nbefore: [a, Gone, B, C, C]\n---\n");
        library.write("c/c.md", "---\ntitle: C\nnext: Same\nstate: moist\n---\n## use\n");
        library.write("c/d.md", "---\ntitle: Same\nextra: 1\n---\n");
        library.write("c/e.md", "---\ntitle: Same\n---\n");
        library.write("c/f.md", "---\ntitle: 'open\n---\n");
        for (const QStringList &more : { QStringList(), QStringList { u"--base"_s, u"HEAD"_s } }) {
            const CliOutcome report =
                runCli(library.path(), QStringList { u"check"_s, u"--format"_s, u"sarif"_s } + more);
            const CliOutcome valid = validated(report.out);
            QVERIFY2(valid.status == 0, valid.out.constData());
            if (more.isEmpty()) {
                QCOMPARE(valid.out.trimmed().split('\n'),
                         "entry/duplicate-id entry/duplicate-title entry/orphan image/missing link/anchor link/broken "
                         "relation/ambiguous-target relation/cycle relation/duplicate relation/missing-inverse "
                         "relation/missing-target relation/self relation/typography relation/wrong-collection "
                         "schema/choice schema/unknown-key section/missing yaml/syntax"_ba.split(' '));
            }
        }
    }

    void realLibraries_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample library") << TestData::source(u"resources/sample-library"_s);
        for (const char *name : { "beautiful-solutions", "commons-os-2026-01", "commons-os-7.1" }) {
            const QString folder = TestData::shared(u"corpora/"_s + QLatin1StringView(name));
            if (!folder.isEmpty())
                QTest::newRow(name) << folder;
        }
    }

    void realLibraries()
    {
        QFETCH(QString, folder);
        const CliOutcome valid = validated(runCli(folder, { u"check"_s, u"--format"_s, u"sarif"_s }).out);
        QVERIFY2(valid.status == 0, valid.out.first(std::min<qsizetype>(valid.out.size(), 2000)).constData());
    }
};

QTEST_APPLESS_MAIN(TestCliSarif)
#include "tst_clisarif.moc"
