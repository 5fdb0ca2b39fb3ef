// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leads to a file that git knows to have been renamed is told where that is now.

#include "checks/formernames.h"
#include "checks/librarychecks.h"
#include "entry/atomicfile.h"
#include "git/renamehistory.h"
#include "git/scratchrepository.h"
#include "library/library.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QByteArray entry(const QByteArray &title)
{
    return "---\ntitle: " + title + "\n---\nA text that is long enough to be known again, of " + title + ".\n";
}

} // namespace

class TestFormerNames : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    static LibraryFindings findings(const ScratchRepository &library)
    {
        CheckedRoot root = checkedRootOf(library.path());
        root.former = FormerNames::of(root.root, root.reading.profile);
        return examineLibrary(root, Library::entryPaths(root.root));
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }

    void historyIsFollowed()
    {
        const ScratchRepository library;
        QCOMPARE(renamedFiles(library.open(), "HEAD")->size(), 0); // no version yet
        library.write("in/a.md", entry("A"));
        library.write("in/b.md", entry("B"));
        library.commitAll();
        library.git({ u"mv"_s, u"in/a.md"_s, u"in/a 2.md"_s });
        library.commitAll(u"Second"_s);
        library.git({ u"mv"_s, u"in/a 2.md"_s, u"in/\u00e4.md"_s });
        library.commitAll(u"Third"_s);
        const QHash<QByteArray, QByteArray> expected { { "in/a.md", "in/\xc3\xa4.md" },
                                                       { "in/a 2.md", "in/\xc3\xa4.md" } };
        QCOMPARE(*renamedFiles(library.open(), "HEAD"), expected);
        const QHash<QByteArray, QByteArray> below { { "a.md", "\xc3\xa4.md" }, { "a 2.md", "\xc3\xa4.md" } };
        QCOMPARE(*renamedFiles(library.open("in"), "HEAD"), below);
    }

    void whatLeadsThereIsMended()
    {
        const ScratchRepository library;
        library.write("commonplace.yml",
                      "collections:\n- name: wells\n  label: Wells\n  folder: wells\n  fields:\n  - { name: title }\n"
                      "  - { name: near, label: Near, widget: relation, collection: wells, value_field: '{{slug}}', "
                      "required: false }\n"
                      "checks: { entry/orphan: off }\n");
        library.write("wells/deep.md", entry("Village well"));
        library.write("wells/one.md", "---\ntitle: One\nnear: deep\n---\nSee [it](deep.md#top).\n");
        library.commitAll();
        library.git({ u"mv"_s, u"wells/deep.md"_s, u"wells/fathomless.md"_s });
        library.commitAll(u"Rename"_s);
        const LibraryFindings found = findings(library);
        QStringList messages;
        TextEdits fixes;
        for (const Problem &problem : found.problems) {
            if (problem.file != u"wells/one.md"_s)
                continue;
            messages.append(problem.rule + u": "_s + problem.message);
            fixes += problem.fixes.value(0);
        }
        QCOMPARE(messages,
                 (QStringList { u"relation/missing-target: No entry of “Wells” has the slug “deep”. It was renamed: "
                                "name “fathomless (Village well)”."_s,
                                u"link/broken: “deep.md#top” leads to nothing in this library: the file was "
                                "renamed to “wells/fathomless.md”."_s }));
        const QByteArray before = readFile(library.at("wells/one.md"))->bytes;
        library.write("wells/one.md", *applied(before, fixes));
        QCOMPARE(readFile(library.at("wells/one.md"))->bytes,
                 "---\ntitle: One\nnear: fathomless\n---\nSee [it](fathomless.md#top).\n"_ba);
        const LibraryFindings mended = findings(library);
        QStringList left;
        for (const Problem &problem : mended.problems)
            left.append(problem.file + u' ' + problem.message);
        QCOMPARE(left, QStringList());
    }

    void withoutGitNothingIsKnown()
    {
        const QTemporaryDir folder;
        const auto names = FormerNames::of(folder.path(), Profile());
        QCOMPARE(names->fileOnceAt(u"a.md"_s), QString());
        QCOMPARE(names->entriesOnceCalled(u"a"_s), QStringList());
        QVERIFY(names->isKnown());
    }
};

QTEST_APPLESS_MAIN(TestFormerNames)
#include "tst_formernames.moc"
