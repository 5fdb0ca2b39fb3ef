// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalupdate.h"

#include "proposals/sharedlibrary.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Kind = UpdateOutcome::Kind;

/// Puts both sides one after the other; a person must decide where one of them has a line `ASK`.
std::optional<QByteArray> mergeForTest(const QByteArray &path, const QByteArray &base, const QByteArray &ours,
                                       const QByteArray &theirs)
{
    if (ours.contains("ASK") || theirs.contains("ASK"))
        return std::nullopt;
    return path + '|' + base + '|' + ours + '|' + theirs;
}

FileMergeRules rules()
{
    return { .isEntry = [](const QByteArray &path) { return path.endsWith(".md"); }, .merge = mergeForTest };
}

} // namespace

class TestProposalUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }
    void init();
    void cleanup() { m_library.reset(); }
    void hasNothingToDo();
    void goesForward();
    void bringsInWhatOthersChanged();
    void mergesEntriesThatGitWouldMergeByLines();
    void mergesARenamedEntry();
    void leavesTheSameChangeAlone();
    void keepsTheFilesMode();
    void asksAPerson();
    void finishesWithDecisions();
    void asksWhatToDoWithARemovedEntry_data();
    void asksWhatToDoWithARemovedEntry();
    void asksWhichImage();
    void refusesTwoNames();
    void refusesOutsideOfTheLibrary();
    void updatesAFolderOfTheRepository();
    void updatesAProposalInTheBackground();
    void keepsWhatIsInNoVersion();
    void refusesToOverwriteWhatIsInNoVersion();
    void refusesWhenAVersionWasKeptMeanwhile();
    void needsAName();
    void signsAsGitIsToldTo();
    void tellsWhyItCannotFetch();

private:
    [[nodiscard]] ProposalUpdate updater() const { return ProposalUpdate(m_library->repository(), rules()); }
    Result<UpdateOutcome> update(const MergeDecisions &decisions = {}, const QByteArray &expected = {}) const
    {
        const auto fetched = updater().fetch(m_library->mainLine());
        if (!fetched)
            qFatal("%s", qPrintable(fetched.error().error.message));
        return updater().update("first", m_library->mainLine().commit, decisions, expected);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<SharedLibrary> m_library;
};

void TestProposalUpdate::init()
{
    m_library = std::make_unique<SharedLibrary>();
    QVERIFY(m_library->branches().start(u"First"_s, ProposalBranches::Start::AtMainLine));
}

void TestProposalUpdate::hasNothingToDo()
{
    m_library->keep("wiki/solar.md", "mine\n");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::UpToDate);
    QCOMPARE(outcome->after, m_library->git("rev-parse HEAD"));
}

void TestProposalUpdate::goesForward()
{
    m_library->changeElsewhere("wiki/new.md", "New.\n");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::Forwarded);
    QCOMPARE(m_library->git("rev-parse HEAD"), m_library->git("rev-parse origin/main"));
    QCOMPARE(m_library->read("wiki/new.md"), "New.\n"_ba);
    QCOMPARE(m_library->git("status --porcelain"), QByteArray());
}

void TestProposalUpdate::bringsInWhatOthersChanged()
{
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->changeElsewhere("wiki/garden.md", "theirs\n");
    const QByteArray before = m_library->git("rev-parse HEAD");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::Merged);
    QCOMPARE(outcome->merged, QList<QByteArray>());
    QCOMPARE(m_library->read("wiki/solar.md"), "mine\n"_ba);
    QCOMPARE(m_library->read("wiki/garden.md"), "theirs\n"_ba);
    QCOMPARE(m_library->git("rev-parse HEAD HEAD^1 HEAD^2"),
             outcome->after + '\n' + before + '\n' + m_library->git("rev-parse origin/main"));
    QCOMPARE(m_library->git("log -1 --format=%s"), "Bring the main line into first"_ba);
    QCOMPARE(m_library->git("status --porcelain"), QByteArray());
}

void TestProposalUpdate::mergesEntriesThatGitWouldMergeByLines()
{
    // git itself sees no conflict here, and would make two keys of one.
    const QByteArray base = "---\ntitle: Solar\na: 1\nb: 2\nc: 3\nd: 4\n---\n";
    m_library->changeElsewhere("wiki/solar.md", base);
    QVERIFY(update());
    const QByteArray mine = "---\ntitle: Solar\nsource: x\na: 1\nb: 2\nc: 3\nd: 4\n---\n";
    const QByteArray theirs = "---\ntitle: Solar\na: 1\nb: 2\nc: 3\nd: 4\nsource: y\n---\n";
    m_library->keep("wiki/solar.md", mine);
    m_library->changeElsewhere("wiki/solar.md", theirs);
    m_library->changeElsewhere("wiki/new.md", "New.\n");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->merged, QList<QByteArray> { "wiki/solar.md" });
    QCOMPARE(m_library->read("wiki/solar.md"), "wiki/solar.md|" + base + '|' + mine + '|' + theirs);
    QCOMPARE(m_library->read("wiki/new.md"), "New.\n"_ba);
    QCOMPARE(m_library->git("status --porcelain"), QByteArray());
    QCOMPARE(m_library->git("fsck --strict --no-dangling"), QByteArray());
}

void TestProposalUpdate::mergesARenamedEntry()
{
    const QByteArray base = m_library->read("wiki/solar.md");
    m_library->git("mv wiki/solar.md wiki/sun.md");
    m_library->keep("wiki/sun.md", base + "Mine.\n");
    m_library->changeElsewhere("wiki/solar.md", "---\ntitle: Sun\ntags: [sun]\n---\nOne.\n\nTwo.\n\nThree.\n");
    const auto outcome = update();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(outcome->merged, QList<QByteArray> { "wiki/sun.md" });
    QVERIFY(m_library->read("wiki/sun.md").startsWith("wiki/sun.md|---\ntitle: Solar\n"));
    QCOMPARE(m_library->read("wiki/solar.md"), "(no file)"_ba);
}

void TestProposalUpdate::leavesTheSameChangeAlone()
{
    m_library->keep("wiki/solar.md", "the same\n");
    m_library->changeElsewhere("wiki/solar.md", "the same\n");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->merged, QList<QByteArray>());
    QCOMPARE(m_library->read("wiki/solar.md"), "the same\n"_ba);
}

void TestProposalUpdate::keepsTheFilesMode()
{
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->git("config core.fileMode true");
    QFile::setPermissions(m_library->other() + u"/wiki/solar.md"_s,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    const auto outcome = update();
    QVERIFY(outcome);
    QVERIFY(m_library->git("ls-files -s wiki/solar.md").startsWith("100755 "));
}

void TestProposalUpdate::asksAPerson()
{
    const QByteArray base = m_library->read("wiki/solar.md");
    m_library->keep("wiki/solar.md", "ASK mine\n");
    m_library->keep("wiki/garden.md", "mine\n");
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    m_library->changeElsewhere("wiki/garden.md", "theirs\n");
    m_library->write("wiki/draft.md", "in no version\n");
    const QByteArray before = m_library->git("rev-parse HEAD");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::Undecided);
    QCOMPARE(outcome->before, before);
    QCOMPARE(outcome->questions,
             QList<MergeQuestion>(
                 { { .path = "wiki/solar.md", .base = base, .ours = "ASK mine\n"_ba, .theirs = "theirs\n"_ba } }));
    QCOMPARE(m_library->git("rev-parse HEAD"), before);
    QCOMPARE(m_library->git("status --porcelain"), "?? wiki/draft.md"_ba);
    QCOMPARE(m_library->read("wiki/solar.md"), "ASK mine\n"_ba);
}

void TestProposalUpdate::finishesWithDecisions()
{
    m_library->keep("wiki/solar.md", "ASK mine\n");
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    const auto asked = update();
    QVERIFY(asked);
    const auto outcome = updater().update("first", asked->brought, { { "wiki/solar.md", "both\n"_ba } }, asked->before);
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::Merged);
    QCOMPARE(m_library->read("wiki/solar.md"), "both\n"_ba);
    QCOMPARE(m_library->git("show HEAD:wiki/solar.md"), "both"_ba);
    QCOMPARE(update()->kind, Kind::UpToDate);
}

void TestProposalUpdate::asksWhatToDoWithARemovedEntry_data()
{
    QTest::addColumn<bool>("isOursRemoved");
    QTest::addColumn<bool>("isKept");
    for (const bool isOursRemoved : { false, true }) {
        for (const bool isKept : { false, true })
            QTest::addRow("%s, %s", isOursRemoved ? "ours" : "theirs", isKept ? "kept" : "gone")
                << isOursRemoved << isKept;
    }
}

void TestProposalUpdate::asksWhatToDoWithARemovedEntry()
{
    QFETCH(bool, isOursRemoved);
    QFETCH(bool, isKept);
    if (isOursRemoved) {
        m_library->git("rm -q wiki/solar.md");
        SharedLibrary::commit(m_library->mine(), u"Gone"_s);
        m_library->changeElsewhere("wiki/solar.md", "changed\n");
    } else {
        m_library->keep("wiki/solar.md", "changed\n");
        m_library->changeElsewhere("wiki/solar.md", std::nullopt);
    }
    const auto asked = update();
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().message));
    QCOMPARE(asked->questions.size(), 1);
    QCOMPARE(asked->questions.first().ours.has_value(), !isOursRemoved);
    QCOMPARE(asked->questions.first().theirs.has_value(), isOursRemoved);
    const std::optional<QByteArray> decision = isKept ? std::optional("changed\n"_ba) : std::nullopt;
    const auto outcome = updater().update("first", asked->brought, { { "wiki/solar.md", decision } }, asked->before);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(m_library->read("wiki/solar.md"), isKept ? "changed\n"_ba : "(no file)"_ba);
    QCOMPARE(m_library->git("status --porcelain"), QByteArray());
    QCOMPARE(m_library->git("ls-files wiki"), isKept ? "wiki/garden.md\nwiki/solar.md"_ba : "wiki/garden.md"_ba);
}

void TestProposalUpdate::asksWhichImage()
{
    const QByteArray mine("\0mine", 5);
    const QByteArray theirs("\0theirs", 7);
    m_library->keep("image.bin", mine);
    m_library->changeElsewhere("image.bin", theirs);
    const auto asked = update();
    QVERIFY(asked);
    QCOMPARE(asked->questions, QList<MergeQuestion>({ { .path = "image.bin",
                                                        .base = QByteArray("\0\1\2", 3),
                                                        .ours = mine,
                                                        .theirs = theirs,
                                                        .isEntry = false } }));
    QVERIFY(updater().update("first", asked->brought, { { "image.bin", theirs } }, asked->before));
    QCOMPARE(m_library->read("image.bin"), theirs);
}

void TestProposalUpdate::refusesTwoNames()
{
    m_library->git("mv wiki/solar.md wiki/sun.md");
    SharedLibrary::commit(m_library->mine(), u"Sun"_s);
    const QByteArray base = m_library->read("wiki/sun.md");
    m_library->changeElsewhere("wiki/solar.md", std::nullopt);
    SharedLibrary::run(m_library->other(), { u"reset"_s, u"-q"_s, u"--soft"_s, u"HEAD~1"_s });
    SharedLibrary::write(m_library->other(), "wiki/power.md", base);
    SharedLibrary::commit(m_library->other(), u"Power"_s);
    SharedLibrary::run(m_library->other(), { u"push"_s, u"-qf"_s, u"origin"_s, u"HEAD:main"_s });
    const auto outcome = update();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
    QVERIFY2(outcome.error().message.startsWith(
                 u"The main line and the proposal did different things to the same place, “wiki/solar.md”"_s),
             qPrintable(outcome.error().message));
    QCOMPARE(m_library->git("status --porcelain"), QByteArray());
}

void TestProposalUpdate::refusesOutsideOfTheLibrary()
{
    m_library->keep("image.bin", "mine");
    m_library->changeElsewhere("image.bin", "theirs");
    QVERIFY(updater().fetch(m_library->mainLine()));
    const auto outcome = ProposalUpdate(m_library->repository("wiki"), rules()).update("first", "origin/main");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message,
             u"The main line and the proposal changed “image.bin” differently, and that is no file of the library "
             "that could be decided on here. Somebody who knows git has to bring the two together. Nothing was "
             "changed."_s);
}

void TestProposalUpdate::updatesAFolderOfTheRepository()
{
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    QVERIFY(updater().fetch(m_library->mainLine()));
    const auto outcome = ProposalUpdate(m_library->repository("wiki"), rules()).update("first", "origin/main");
    QVERIFY(outcome);
    QCOMPARE(outcome->merged, QList<QByteArray> { "solar.md" });
    QVERIFY(m_library->read("wiki/solar.md").endsWith("|mine\n|theirs\n"));
}

void TestProposalUpdate::updatesAProposalInTheBackground()
{
    m_library->keep("wiki/solar.md", "mine\n");
    QVERIFY(m_library->branches().switchToMainLine());
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    m_library->write("wiki/solar.md", "in no version\n");
    const auto outcome = update();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::Merged);
    QCOMPARE(m_library->git("rev-parse first"), outcome->after);
    QVERIFY(m_library->git("show first:wiki/solar.md").endsWith("|mine\n|theirs"));
    QCOMPARE(m_library->read("wiki/solar.md"), "in no version\n"_ba);
    QCOMPARE(m_library->git("rev-parse HEAD"), m_library->git("rev-parse origin/main~1"));
}

void TestProposalUpdate::keepsWhatIsInNoVersion()
{
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    m_library->write("wiki/garden.md", "in no version\n");
    m_library->write("wiki/staged.md", "staged\n");
    m_library->git("add wiki/staged.md");
    QVERIFY(update());
    QCOMPARE(m_library->read("wiki/garden.md"), "in no version\n"_ba);
    QCOMPARE(m_library->git("status --porcelain"), "M wiki/garden.md\nA  wiki/staged.md"_ba);
}

void TestProposalUpdate::refusesToOverwriteWhatIsInNoVersion()
{
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->changeElsewhere("wiki/garden.md", "theirs\n");
    m_library->write("wiki/garden.md", "in no version\n");
    const QByteArray before = m_library->git("rev-parse HEAD");
    const auto outcome = update();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message,
             u"Nothing was changed, because these files were changed outside of any version and would be overwritten: "
             "“wiki/garden.md”. Save them, or put them elsewhere, and try again."_s);
    QCOMPARE(m_library->read("wiki/garden.md"), "in no version\n"_ba);
    QCOMPARE(m_library->git("rev-parse HEAD"), before);
}

void TestProposalUpdate::refusesWhenAVersionWasKeptMeanwhile()
{
    m_library->keep("wiki/solar.md", "ASK mine\n");
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    const auto asked = update();
    QVERIFY(asked);
    m_library->keep("wiki/solar.md", "ASK mine again\n");
    const auto outcome = updater().update("first", asked->brought, { { "wiki/solar.md", "both\n"_ba } }, asked->before);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Changed);
    QCOMPARE(m_library->read("wiki/solar.md"), "ASK mine again\n"_ba);
}

void TestProposalUpdate::needsAName()
{
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->changeElsewhere("wiki/garden.md", "theirs\n");
    m_library->git("config user.name ");
    m_library->git("config user.email ");
    const auto outcome = update();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::IdentityMissing);
    QVERIFY(updater().update("first", "origin/main", {}, {}, Identity { u"Grace"_s, u"grace@example.org"_s }));
    QCOMPARE(m_library->git("log -1 --format=%an,%ce"), "Grace,grace@example.org"_ba);
}

void TestProposalUpdate::signsAsGitIsToldTo()
{
    QProcess keygen;
    const QString key = m_library->folder() + u"/key"_s;
    keygen.start(u"ssh-keygen"_s, { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key });
    QVERIFY(keygen.waitForFinished());
    m_library->git("config gpg.format ssh");
    m_library->git("config commit.gpgSign true");
    m_library->git(("config user.signingKey " + key.toUtf8()).constData());
    m_library->keep("wiki/solar.md", "mine\n");
    m_library->changeElsewhere("wiki/garden.md", "theirs\n");
    QVERIFY(update());
    QVERIFY(m_library->git("cat-file commit HEAD").contains("-----BEGIN SSH SIGNATURE-----"));
}

void TestProposalUpdate::tellsWhyItCannotFetch()
{
    m_library->git("remote set-url origin ../nowhere.git");
    const auto fetched = updater().fetch(m_library->mainLine());
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().reason, RemoteFailure::Reason::NotThere);
    QCOMPARE(fetched.error().error.message.section(u'\n', 0, 0),
             u"There is no library at “../nowhere.git”, or it is not shown to you. Check the address, and whether you "
             "are signed in there."_s);
}

QTEST_GUILESS_MAIN(TestProposalUpdate)
#include "tst_proposalupdate.moc"
