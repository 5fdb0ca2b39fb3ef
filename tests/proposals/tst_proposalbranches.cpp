// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/sharedlibrary.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Start = ProposalBranches::Start;

QStringList titles(const QList<Proposal> &proposals)
{
    QStringList titles;
    for (const Proposal &proposal : proposals)
        titles.append(proposal.title);
    return titles;
}

QByteArrayList described(const QList<ProposalChange> &changes)
{
    static constexpr const char *Kinds[] = { "added ", "changed ", "removed ", "renamed " };
    QByteArrayList lines;
    for (const ProposalChange &change : changes)
        lines.append(Kinds[int(change.kind)] + (change.oldPath == change.path ? QByteArray() : change.oldPath + " -> ")
                     + change.path);
    return lines;
}

} // namespace

class TestProposalBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }
    void findsTheMainLine_data();
    void findsTheMainLine();
    void startsAtTheMainLine();
    void startsHereWithWhatIsUnsaved();
    void takesVersionsOverFromTheMainLine();
    void namesBranches_data();
    void namesBranches();
    void givesEachItsOwnName();
    void refusesToStart();
    void switchesAndKeepsUnsavedFiles();
    void refusesToOverwrite_data();
    void refusesToOverwrite();
    void refusesToLoseVersionsOnNoBranch();
    void refusesDuringAMerge();
    void refusesBehindALock();
    void refusesWhatIsOpenElsewhere();
    void switchesToTheMainLine();
    void removesAndBringsBack();
    void tellsVersionsAndChanges();
    void tellsChangesInAFolderOfTheRepository();
    void tellsWhatIsShared();
    void countsABranchOfOthers();
    void worksWithoutARemote();

private:
    QTemporaryDir m_settings;
};

void TestProposalBranches::findsTheMainLine_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QByteArray>("reference");
    QTest::newRow("as the server says") << QStringList {} << "refs/remotes/origin/main"_ba;
    QTest::newRow("the server says another")
        << QStringList { u"push -q origin main:published"_s, u"fetch -q"_s, u"remote set-head origin published"_s }
        << "refs/remotes/origin/published"_ba;
    QTest::newRow("the server says nothing")
        << QStringList { u"remote set-head origin --delete"_s } << "refs/remotes/origin/main"_ba;
    QTest::newRow("one under another name")
        << QStringList { u"remote rename origin meadow"_s } << "refs/remotes/meadow/main"_ba;
    QTest::newRow("a copy of one's own beside the library's")
        << QStringList { u"remote add upstream ../server/wiki.git"_s, u"fetch -q upstream"_s }
        << "refs/remotes/upstream/main"_ba;
    QTest::newRow("two, neither of them usual")
        << QStringList { u"remote rename origin meadow"_s, u"remote add field ../server/wiki.git"_s }
        << "refs/heads/main"_ba;
    QTest::newRow("none") << QStringList { u"remote remove origin"_s } << "refs/heads/main"_ba;
    QTest::newRow("none, and another name")
        << QStringList { u"remote remove origin"_s, u"branch -m main other"_s, u"config init.defaultBranch other"_s }
        << "refs/heads/other"_ba;
}

void TestProposalBranches::findsTheMainLine()
{
    QFETCH(QStringList, commands);
    const SharedLibrary library;
    for (const QString &command : std::as_const(commands))
        library.git(command.toUtf8().constData());
    QTEST(library.mainLine().reference(), "reference");
}

void TestProposalBranches::startsAtTheMainLine()
{
    const SharedLibrary library;
    library.changeElsewhere("wiki/new.md", "New.\n");
    library.git("fetch -q");
    const auto proposal = library.branches().start(u"  Fix links\nin theories "_s, Start::AtMainLine);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error().message));
    QCOMPARE(proposal->title, u"Fix links in theories"_s);
    QCOMPARE(proposal->branch, "fix-links-in-theories"_ba);
    QVERIFY(proposal->isCurrent);
    QVERIFY(proposal->sent.isEmpty());
    QCOMPARE(library.git("symbolic-ref HEAD"), "refs/heads/fix-links-in-theories"_ba);
    QCOMPARE(library.git("rev-parse HEAD"), library.git("rev-parse origin/main"));
    QCOMPARE(library.read("wiki/new.md"), "New.\n"_ba);
    // A later `git push` must not go to the main line.
    library.git("config branch.fix-links-in-theories.merge", 1);
}

void TestProposalBranches::startsHereWithWhatIsUnsaved()
{
    const SharedLibrary library;
    library.write("wiki/solar.md", "changed\n");
    library.write("wiki/garden.md", "staged\n");
    library.git("add wiki/garden.md");
    const QByteArray status = library.git("status --porcelain");
    const auto proposal = library.branches().start(u"Two gardens"_s, Start::Here);
    QVERIFY(proposal);
    QCOMPARE(library.git("status --porcelain"), status);
    QCOMPARE(library.read("wiki/solar.md"), "changed\n"_ba);
    QCOMPARE(library.git("rev-parse main"), library.git("rev-parse origin/main"));
}

void TestProposalBranches::takesVersionsOverFromTheMainLine()
{
    const SharedLibrary library;
    QVERIFY(*library.branches().isOnSharedMainLine());
    library.keep("wiki/solar.md", "mine\n");
    const QByteArray kept = library.git("rev-parse HEAD");
    library.changeElsewhere("wiki/garden.md", "theirs\n");
    library.git("fetch -q");
    const auto proposal = library.branches().start(u"Solar"_s, Start::Here);
    QVERIFY(proposal);
    QCOMPARE(proposal->commit, kept);
    QCOMPARE(library.git("rev-parse main"), library.git("rev-parse origin/main~1"));
    QCOMPARE(library.git("status --porcelain"), QByteArray());
    QVERIFY(!*library.branches().isOnSharedMainLine());
}

void TestProposalBranches::namesBranches_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("branch");
    QTest::newRow("words") << u"Pluralist commonwealth: two fields"_s << "pluralist-commonwealth-two-fields"_ba;
    QTest::newRow("Spanish") << u"Economía solidaria"_s << u"economía-solidaria"_s.toUtf8();
    QTest::newRow("Arabic") << u"الاقتصاد"_s << u"الاقتصاد"_s.toUtf8();
    QTest::newRow("nothing to name it by")
        << u"?!"_s << "proposal-"_ba + QDate::currentDate().toString(Qt::ISODate).toLatin1();
    QTest::newRow("like an option") << u"--force"_s << "force"_ba;
    QTest::newRow("a path") << u"../../etc"_s << "etc"_ba;
    QTest::newRow("git's own words") << u"HEAD"_s << "head-2"_ba;
    QTest::newRow("long") << u"one two three four five six seven eight nine ten eleven"_s
                          << "one-two-three-four-five-six-seven-eight-nine-ten"_ba;
}

void TestProposalBranches::namesBranches()
{
    QFETCH(QString, title);
    const SharedLibrary library;
    const auto proposal = library.branches().start(title, Start::AtMainLine);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error().message));
    QTEST(proposal->branch, "branch");
    QCOMPARE(proposal->title, title);
}

void TestProposalBranches::givesEachItsOwnName()
{
    const SharedLibrary library;
    library.git("branch Links/old");
    library.git("push -q origin main:theirs");
    library.git("fetch -q");
    QByteArrayList names;
    for (const char *title : { "Links", "Links", "Theirs", "Main" })
        names.append(library.branches().start(QString::fromLatin1(title), Start::AtMainLine)->branch);
    QCOMPARE(names, QByteArrayList({ "links-2", "links-3", "theirs-2", "main-2" }));
    QCOMPARE(titles(*library.branches().list()).size(), 4);
}

void TestProposalBranches::refusesToStart()
{
    const SharedLibrary library;
    const auto untitled = library.branches().start(u" \n"_s, Start::Here);
    QVERIFY(!untitled);
    QCOMPARE(untitled.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(untitled.error().message, u"A proposal needs a title. Say in a few words what it is for."_s);

    const ScratchRepository empty;
    const auto unborn = ProposalBranches(empty.open()).start(u"Solar"_s, Start::Here);
    QVERIFY(!unborn);
    QCOMPARE(unborn.error().message,
             u"This library has no version yet that a proposal could start from. Save an entry first."_s);
}

void TestProposalBranches::switchesAndKeepsUnsavedFiles()
{
    const SharedLibrary library;
    const ProposalBranches branches = library.branches();
    const auto first = branches.start(u"First"_s, Start::AtMainLine);
    library.keep("wiki/solar.md", "first\n");
    const auto second = branches.start(u"Second"_s, Start::AtMainLine);
    QCOMPARE(library.read("wiki/solar.md").first(4), "---\n"_ba);
    library.keep("wiki/solar.md", "second\n");
    library.write("wiki/garden.md", "in no version\n");
    library.write("notes.txt", "new\n");

    QVERIFY(branches.switchTo(first->branch));
    QCOMPARE(library.read("wiki/solar.md"), "first\n"_ba);
    QCOMPARE(library.read("wiki/garden.md"), "in no version\n"_ba);
    QCOMPARE(library.read("notes.txt"), "new\n"_ba);
    QCOMPARE((*branches.current())->title, u"First"_s);
    QVERIFY(branches.switchTo(second->branch));
    QCOMPARE(library.read("wiki/solar.md"), "second\n"_ba);
    QCOMPARE(library.read("wiki/garden.md"), "in no version\n"_ba);

    const auto gone = branches.switchTo("third");
    QVERIFY(!gone);
    QCOMPARE(gone.error().message, u"There is no “third” in this library any more. Choose another proposal."_s);
}

void TestProposalBranches::refusesToOverwrite_data()
{
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QString>("named");
    QTest::newRow("changed") << QByteArrayList { "wiki/solar.md" } << u"“wiki/solar.md”"_s;
    QTest::newRow("not known to git") << QByteArrayList { "wiki/new.md" } << u"“wiki/new.md”"_s;
    QTest::newRow("left out of the library") << QByteArrayList { "secret.txt" } << u"“secret.txt”"_s;
    QTest::newRow("many") << QByteArrayList { "a.md", "b.md", "wiki/new.md", "wiki/solar.md", "c.md" }
                          << u"“wiki/solar.md”, “a.md”, “b.md” and 2 more"_s;
}

void TestProposalBranches::refusesToOverwrite()
{
    QFETCH(QByteArrayList, files);
    QFETCH(QString, named);
    const SharedLibrary library;
    const ProposalBranches branches = library.branches();
    const auto first = branches.start(u"First"_s, Start::AtMainLine);
    for (const char *name : { "wiki/solar.md", "wiki/new.md", "a.md", "b.md", "c.md", "secret.txt" })
        library.write(name, "the proposal's\n");
    SharedLibrary::commit(library.mine(), u"Many"_s);
    QVERIFY(branches.switchToMainLine());
    library.write(".git/info/exclude", "secret.txt\n");
    for (const QByteArray &name : std::as_const(files))
        library.write(name.constData(), "in no version\n");

    const auto switched = branches.switchTo(first->branch);
    QVERIFY(!switched);
    QCOMPARE(switched.error().code, ErrorCode::Refused);
    QCOMPARE(switched.error().message,
             u"Nothing was changed, because these files were changed outside of any version and would be overwritten: "
             "%1. Save them, or put them elsewhere, and try again."_s.arg(named));
    for (const QByteArray &name : std::as_const(files))
        QCOMPARE(library.read(name.constData()), "in no version\n"_ba);
    QCOMPARE(library.git("symbolic-ref --short HEAD"), "main"_ba);
}

void TestProposalBranches::refusesToLoseVersionsOnNoBranch()
{
    const SharedLibrary library;
    const ProposalBranches branches = library.branches();
    const auto first = branches.start(u"First"_s, Start::AtMainLine);
    library.git("switch -q --detach");
    QVERIFY(!*branches.current());
    library.keep("wiki/solar.md", "on no branch\n");
    const auto switched = branches.switchTo(first->branch);
    QVERIFY(!switched);
    QCOMPARE(switched.error().message, u"There are versions here that belong to no proposal and would not be found "
                                       "again. Start a new proposal from here first; it takes them with it."_s);
    QVERIFY(branches.start(u"Found again"_s, Start::Here));
    QVERIFY(branches.switchTo(first->branch));
    QVERIFY(branches.switchTo("found-again"));
    QCOMPARE(library.read("wiki/solar.md"), "on no branch\n"_ba);
}

void TestProposalBranches::refusesDuringAMerge()
{
    const SharedLibrary library;
    const auto first = library.branches().start(u"First"_s, Start::AtMainLine);
    library.keep("wiki/solar.md", "one\n");
    QVERIFY(library.branches().switchToMainLine());
    library.keep("wiki/solar.md", "other\n");
    library.git("merge -q first", 1);
    const QByteArray before = library.read("wiki/solar.md");
    const auto switched = library.branches().switchTo(first->branch);
    QVERIFY(!switched);
    QCOMPARE(switched.error().message,
             u"Two lines of work are being brought together in this library, and that is not finished. Finish it or "
             "give it up, and try again; nothing was changed."_s);
    QCOMPARE(library.read("wiki/solar.md"), before);
    QVERIFY(!library.branches().start(u"Second"_s, Start::Here));
}

void TestProposalBranches::refusesBehindALock()
{
    const SharedLibrary library;
    const auto first = library.branches().start(u"First"_s, Start::AtMainLine);
    library.keep("wiki/solar.md", "first\n");
    library.write(".git/index.lock", "");
    const auto switched = library.branches().switchToMainLine();
    QVERIFY(!switched);
    QVERIFY2(switched.error().message.startsWith(u"Another program is working on the versions of this library, so "
                                                 "nothing was changed."_s),
             qPrintable(switched.error().message));
    QCOMPARE(library.read("wiki/solar.md"), "first\n"_ba);
    QVERIFY(QFile::exists(library.mine() + u"/.git/index.lock"_s));
}

void TestProposalBranches::refusesWhatIsOpenElsewhere()
{
    const SharedLibrary library;
    const auto first = library.branches().start(u"First"_s, Start::AtMainLine);
    QVERIFY(library.branches().switchToMainLine());
    library.git("worktree add -q ../second first");
    const auto switched = library.branches().switchTo(first->branch);
    QVERIFY(!switched);
    QCOMPARE(switched.error().message, u"This proposal is being worked on in another folder: “%1”. Open the library "
                                       "there."_s.arg(QFileInfo(library.folder()).canonicalFilePath() + u"/second"_s));
    QVERIFY(!library.branches().remove("first"));
}

void TestProposalBranches::switchesToTheMainLine()
{
    const SharedLibrary library;
    const auto first = library.branches().start(u"First"_s, Start::AtMainLine);
    library.git("branch -q -D main");
    QVERIFY(library.branches().switchToMainLine());
    QCOMPARE(library.git("symbolic-ref --short HEAD"), "main"_ba);
    QVERIFY(!*library.branches().current());
}

void TestProposalBranches::removesAndBringsBack()
{
    const SharedLibrary library;
    const ProposalBranches branches = library.branches();
    const auto first = branches.start(u"First"_s, Start::AtMainLine);
    QVERIFY(branches.describe("first", u"First: all of it"_s, u"Because.\n\nSo."_s));
    library.keep("wiki/solar.md", "first\n");
    const auto current = branches.remove("first");
    QVERIFY(!current);
    QCOMPARE(current.error().message,
             u"“First: all of it” is being worked on. Switch to another proposal before you remove it."_s);
    QVERIFY(branches.switchToMainLine());
    const auto removed = branches.remove("first");
    QVERIFY(removed);
    QCOMPARE(removed->description, u"Because.\n\nSo."_s);
    QVERIFY(branches.list()->isEmpty());
    library.git("rev-parse --verify -q refs/heads/first", 1);
    library.git("gc -q --prune=now");

    QVERIFY(branches.bringBack(*removed));
    const auto back = branches.list();
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first(), *removed);
}

void TestProposalBranches::tellsVersionsAndChanges()
{
    const SharedLibrary library;
    const ProposalBranches branches = library.branches();
    const auto first = branches.start(u"First"_s, Start::AtMainLine);
    QVERIFY(branches.changes("first")->isEmpty());
    library.keep("wiki/solar.md", "---\ntitle: Solar\n---\n", u"Solar: tags\n\nAs it was\nbefore."_s);
    library.git("mv wiki/garden.md wiki/allotment.md");
    library.keep("wiki/new.md", "New.\n", u"Two things"_s);
    library.git("rm -q image.bin");
    SharedLibrary::commit(library.mine(), u"Image"_s);
    library.changeElsewhere("wiki/elsewhere.md", "E.\n");
    library.git("fetch -q");
    library.git("merge -q --no-edit origin/main");

    QStringList subjects;
    const auto versions = branches.versions("first");
    QVERIFY(versions);
    for (const ProposalVersion &version : *versions)
        subjects.append(version.subject);
    QCOMPARE(subjects, QStringList({ u"Merge remote-tracking branch 'origin/main' into first"_s, u"Image"_s,
                                     u"Two things"_s, u"Solar: tags"_s }));
    QCOMPARE(versions->last().body, u"As it was\nbefore."_s);
    QCOMPARE(versions->last().author, u"Ada Test"_s);
    QVERIFY(versions->last().time.isValid());
    QCOMPARE(described(*branches.changes("first")),
             QByteArrayList({ "removed image.bin", "renamed wiki/garden.md -> wiki/allotment.md", "added wiki/new.md",
                              "changed wiki/solar.md" }));
}

void TestProposalBranches::tellsChangesInAFolderOfTheRepository()
{
    const SharedLibrary library;
    const ProposalBranches branches(library.repository("wiki"));
    QVERIFY(branches.start(u"First"_s, Start::AtMainLine));
    library.write("image.bin", "x");
    library.keep("wiki/solar.md", "---\ntitle: Solar\n---\n");
    const auto changes = branches.changes("first");
    QVERIFY(changes);
    QCOMPARE(described(*changes), QByteArrayList({ "changed solar.md" }));
    QCOMPARE(changes->first().before, library.git("rev-parse HEAD~1:wiki/solar.md"));
    QCOMPARE(changes->first().after, library.git("rev-parse HEAD:wiki/solar.md"));
}

void TestProposalBranches::tellsWhatIsShared()
{
    const SharedLibrary library;
    const ProposalBranches branches = library.branches();
    QVERIFY(branches.start(u"First"_s, Start::AtMainLine));
    QVERIFY(*branches.isShared(library.git("rev-parse HEAD")));
    library.keep("wiki/solar.md", "mine\n");
    const QByteArray kept = library.git("rev-parse HEAD");
    QVERIFY(!*branches.isShared(kept));
    library.git("push -q origin first");
    QVERIFY(*branches.isShared(kept));
    library.keep("wiki/solar.md", "again\n");
    QVERIFY(!*branches.isShared(library.git("rev-parse HEAD")));
}

void TestProposalBranches::countsABranchOfOthers()
{
    const SharedLibrary library;
    library.git("switch -q -c fix/old_links");
    QCOMPARE(titles(*library.branches().list()), QStringList({ u"Old links"_s }));
    library.git("switch -q main");
    QVERIFY(library.branches().list()->isEmpty());
}

void TestProposalBranches::worksWithoutARemote()
{
    const ScratchRepository repository;
    repository.write("solar.md", "One.\n");
    repository.commitAll();
    const ProposalBranches branches(repository.open());
    QVERIFY(!*branches.isOnSharedMainLine());
    QVERIFY(branches.start(u"First"_s, Start::AtMainLine));
    repository.write("solar.md", "Two.\n");
    repository.commitAll();
    QCOMPARE(described(*branches.changes("first")), QByteArrayList({ "changed solar.md" }));
    QCOMPARE(branches.versions("first")->size(), 1);
    QVERIFY(branches.switchToMainLine());
}

QTEST_GUILESS_MAIN(TestProposalBranches)
#include "tst_proposalbranches.moc"
