// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the help offers to copy into a library's CI does what it says: run in real repositories, installing apart.

#include "cliprogram.h"
#include "testdata.h"

#include "git/scratchrepository.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Profile = "collections:\n- name: c\n  folder: c\n  fields:\n  - { name: title }\n"
                           "  - { name: next, widget: relation, collection: c, value_field: title, required: false }\n"
                           "checks: { entry/orphan: off, relation/missing-target: error }\n";

} // namespace

class TestCiExamples : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The built program and programs that install nothing stand before all others.
    QHash<QString, QString> variables(const QHash<QString, QString> &more = {}) const
    {
        QHash<QString, QString> variables { { u"PATH"_s,
                                              m_folder.filePath(u"bin"_s) + u':' + qEnvironmentVariable("PATH") } };
        variables.insert(more);
        return variables;
    }

    /// A library with an error in it, and in a branch one more.
    static std::unique_ptr<ScratchRepository> newLibrary()
    {
        auto library = std::make_unique<ScratchRepository>();
        library->write("commonplace.yml", Profile);
        library->write("c/a.md", "---\ntitle: A\nnext: Gone\n---\n");
        library->commitAll();
        return library;
    }

    static QString scriptOf(const char *example)
    {
        const CliOutcome steps =
            runProgram(QStandardPaths::findExecutable(u"python3"_s), TestData::source(u"tests/cli"_s),
                       { u"ci_steps.py"_s, TestData::source(u"resources/help/ci/"_s + QLatin1StringView(example)) });
        return steps.status == 0 ? QString::fromUtf8(steps.out) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ScratchRepository::isolate(m_folder.filePath(u"gitconfig"_s));
        QVERIFY(QDir(m_folder.path()).mkdir(u"bin"_s));
        QVERIFY(QFile::link(QStringLiteral(COMMONPLACE_CLI), m_folder.filePath(u"bin/commonplace-cli"_s)));
        for (const char *program : { "apt-get", "curl" })
            QVERIFY(QFile::link(u"/bin/true"_s, m_folder.filePath(u"bin/"_s + QLatin1StringView(program))));
    }

    void hook()
    {
        const auto library = newLibrary();
        library->writeHook("pre-commit", TestData::bytes(TestData::source(u"resources/help/ci/pre-commit"_s)));
        const auto commit = [&](const QHash<QString, QString> &environment) {
            library->git({ u"add"_s, u"-A"_s });
            return runProgram(u"git"_s, library->path(), { u"commit"_s, u"-qm"_s, u"x"_s }, {}, environment);
        };
        library->write("c/b.md", "---\ntitle: B\nnext: A\n---\n");
        QCOMPARE(commit(variables()).status, 0); // what was wrong before does not count
        library->write("c/c.md", "---\ntitle: C\nnext: Nobody\n---\n");
        const CliOutcome refused = commit(variables());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("c/c.md:3:7: error: "), refused.err.constData());
        QVERIFY(!refused.err.contains("c/a.md"));
        // Without the program nobody is kept from working.
        const CliOutcome absent = commit({ { u"PATH"_s, u"/usr/bin:/bin"_s } });
        QVERIFY(absent.err.contains("was not checked")
                || !QStandardPaths::findExecutable(u"commonplace-cli"_s).isEmpty());
        QCOMPARE(absent.status, 0);
    }

    void firstVersion()
    {
        const ScratchRepository library;
        library.writeHook("pre-commit", TestData::bytes(TestData::source(u"resources/help/ci/pre-commit"_s)));
        library.write("commonplace.yml", Profile);
        library.write("c/a.md", "---\ntitle: A\nnext: Gone\n---\n");
        library.git({ u"add"_s, u"-A"_s });
        QCOMPARE(runProgram(u"git"_s, library.path(), { u"commit"_s, u"-qm"_s, u"x"_s }, {}, variables()).status, 1);
    }

    void jobs_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("report");
        QTest::newRow("GitHub") << u"github-workflow.yml"_s << u"BASE"_s << u"commonplace.sarif"_s;
        QTest::newRow("GitLab") << u"gitlab-job.yml"_s << u"CI_MERGE_REQUEST_DIFF_BASE_SHA"_s << u"commonplace.xml"_s;
    }

    void jobs()
    {
        QFETCH(QString, example);
        QFETCH(QString, base);
        QFETCH(QString, report);
        const QString script = scriptOf(example.toUtf8().constData());
        if (script.isEmpty())
            QSKIP("python3-yaml is not installed");
        const auto library = newLibrary();
        const QString first = QString::fromLatin1(library->git({ u"rev-parse"_s, u"HEAD"_s })).trimmed();
        const auto run = [&](const QString &since) {
            return runProgram(u"bash"_s, library->path(), { u"-eo"_s, u"pipefail"_s, u"-c"_s, script }, {},
                              variables({ { base, since }, { u"COMMONPLACE_DEB"_s, u"nowhere"_s } }));
        };
        QCOMPARE(run({}).status, 1); // of a whole library, every error
        library->write("c/b.md", "---\ntitle: B\nnext: A\n---\n");
        library->commitAll(u"Harmless"_s);
        const CliOutcome harmless = run(first);
        QVERIFY2(harmless.status == 0, harmless.err + harmless.out);
        QVERIFY(QFileInfo(library->path() + u'/' + report).size() > 100);
        library->write("c/c.md", "---\ntitle: C\nnext: Nobody\n---\n");
        library->commitAll(u"Harmful"_s);
        const CliOutcome harmful = run(first);
        QCOMPARE(harmful.status, 1);
        QVERIFY2((harmful.out + harmful.err).contains("c/c.md"), (harmful.out + harmful.err).constData());
        QVERIFY(TestData::bytes(library->path() + u'/' + report).contains("c/c.md"));
        QVERIFY(!TestData::bytes(library->path() + u'/' + report).contains("Gone")); // not the change's
    }
};

QTEST_APPLESS_MAIN(TestCiExamples)
#include "tst_ciexamples.moc"
