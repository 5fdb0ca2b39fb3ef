// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every fix that is offered for the relations of real libraries, where they are present, and of the sample library: it
// mends its problem, no other of that entry comes up, and all that was said before stays as it was.

#include "testdata.h"

#include "checks/librarychecks.h"
#include "checks/linkchecks.h"
#include "entry/atomicfile.h"
#include "library/factsreader.h"
#include "library/library.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// What a problem says, wherever it stands: places move with an edit.
QString key(const Problem &problem)
{
    return problem.rule + u'\n' + problem.file + u'\n' + QString::fromUtf8(problem.target) + u'\n' + problem.message;
}

} // namespace

class TestLibraryFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample library") << TestData::source(u"resources/sample-library"_s);
        for (const char *name : { "beautiful-solutions", "commons-os-2026-01", "commons-os-7.1" }) {
            const QString folder = TestData::shared(u"corpora/"_s + QLatin1String(name));
            if (!folder.isEmpty())
                QTest::newRow(name) << folder;
        }
    }

    void fixes()
    {
        QFETCH(QString, folder);
        const CheckedRoot root = checkedRootOf(folder);
        const Profile &profile = root.reading.profile;
        const FactsReader reader(profile);
        RelationGraph graph(profile);
        QHash<QString, Entry> entries;
        const QStringList files = Library::entryPaths(root.root);
        for (const QString &file : files) {
            entries.insert(file, Entry::read(TestData::bytes(root.root + u'/' + file)));
            graph.update(reader.read(file, entries.value(file)));
        }
        const EntrySource source = [&entries](const QString &path) { return std::optional(entries.value(path)); };
        QList<Problem> problems;
        const auto names = std::make_shared<NearNames>(graph);
        const RelationChecks checks(&graph, profile.checks, source, names);
        for (const QString &file : files)
            problems += checks.check(file);
        QHash<QString, int> offered;
        for (const Problem &problem : std::as_const(problems)) {
            // Real libraries have thousands of the same kind: some hundred of each tell.
            constexpr int Enough = 150;
            if (offered[problem.rule] >= Enough)
                continue;
            QList<FixElsewhere> fixes = problem.fixesElsewhere;
            for (const TextEdits &edits : problem.fixes)
                fixes.append({ .file = problem.file, .label = {}, .edits = edits });
            for (const FixElsewhere &fix : std::as_const(fixes)) {
                ++offered[problem.rule];
                const Entry before = entries.value(fix.file);
                const Result<QByteArray> changed = applied(before.bytes(), fix.edits);
                QVERIFY2(changed.has_value(), qPrintable(key(problem)));
                const Entry after = Entry::read(*changed);
                QCOMPARE(after.state(), Entry::State::Readable);
                QCOMPARE(after.body(), before.body());
                const QHash<QString, int> said = countsOf(checks.check(problem.file));
                entries.insert(fix.file, after);
                graph.update(reader.read(fix.file, after));
                const QHash<QString, int> left =
                    countsOf(RelationChecks(&graph, profile.checks, source, names).check(problem.file));
                QVERIFY2(left.value(key(problem)) == said.value(key(problem)) - 1, qPrintable(key(problem)));
                for (auto other = left.constBegin(); other != left.constEnd(); ++other) {
                    // What now is named may be asked to name back.
                    const bool isNew = other.value() > said.value(other.key());
                    QVERIFY2(!isNew || other.key().startsWith(u"relation/missing-inverse"),
                             qPrintable(key(problem) + u'\n' + other.key()));
                }
                entries.insert(fix.file, before);
                graph.update(reader.read(fix.file, before));
            }
        }
        QStringList told;
        for (auto rule = offered.constBegin(); rule != offered.constEnd(); ++rule)
            told += u"%1: %2"_s.arg(rule.key()).arg(rule.value());
        told.sort();
        qInfo().noquote() << told.join(u", "_s);
    }

private:
    static QHash<QString, int> countsOf(const QList<Problem> &problems)
    {
        QHash<QString, int> counts;
        for (const Problem &problem : problems)
            ++counts[key(problem)];
        return counts;
    }
};

QTEST_GUILESS_MAIN(TestLibraryFixes)
#include "tst_libraryfixes.moc"
