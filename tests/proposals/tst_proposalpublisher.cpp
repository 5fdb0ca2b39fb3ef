// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalpublisher.h"

#include "proposals/proposalupdate.h"
#include "proposals/sharedlibrary.h"

#include "git/loopbackservers.h"

#include <QTest>

#include <sys/stat.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Reason = RemoteFailure::Reason;

/// A folder with files in it: name → content.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

} // namespace

class TestProposalPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }
    void init();
    void cleanup();
    void choosesWhereToSend_data();
    void choosesWhereToSend();
    void hasNowhereToSend();
    void hasNothingToSend();
    void sends();
    void sendsWhatWasChangedSince();
    void sendsAcrossHttp();
    void sendsAcrossSsh();
    void opensThePageOnce();
    void neverOverwritesWhatOthersSent();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void survivesACutLine();
    void survivesALostAnswer();
    void sendsToACopyOfOnesOwn();
    void refusesAddresses_data();
    void refusesAddresses();
    void tellsOfHooks();
    void canBeStopped();
    void writesPatches();
    void writesOnePatchAcrossAnUpdate();
    void refusesAFolderWithFiles();
    void leavesNothingWhereItCannotWrite();
    void writesABundle();
    void tellsWhatBecameOfIt_data();
    void tellsWhatBecameOfIt();
    void doesNotKnowWithoutANetwork();

private:
    [[nodiscard]] ProposalPublisher publisher() const { return ProposalPublisher(m_library->repository()); }
    [[nodiscard]] Proposal proposal() const
    {
        const auto list = m_library->branches().list();
        if (!list || list->isEmpty())
            qFatal("no proposal");
        return list->first();
    }
    [[nodiscard]] RemoteResult<SendOutcome> send() const
    {
        const auto target = publisher().target(proposal());
        if (!target || !*target)
            qFatal("nowhere to send to");
        return publisher().send(proposal(), **target, m_library->mainLine());
    }
    /// Serves the bare repository and makes it the origin.
    void serve(const char *mode);
    void setMode(const char *mode) const { SharedLibrary::write(m_library->folder(), "server/.mode", mode); }
    /// The library's own server: what it has of the branch `first`.
    [[nodiscard]] QByteArray there() const
    {
        return SharedLibrary::run(m_library->bare(),
                                  { u"for-each-ref"_s, u"--format=%(objectname)"_s, u"refs/heads/first"_s })
            .trimmed();
    }
    [[nodiscard]] QByteArray head() const { return m_library->git("rev-parse HEAD"); }
    void verifyWhole() const;

    QTemporaryDir m_settings;
    std::unique_ptr<SharedLibrary> m_library;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_address;
};

void TestProposalPublisher::init()
{
    m_library = std::make_unique<SharedLibrary>();
    QVERIFY(m_library->branches().start(u"First"_s, ProposalBranches::Start::AtMainLine));
    m_library->keep("wiki/solar.md", "mine\n", u"Solar: text"_s);
}

void TestProposalPublisher::cleanup()
{
    if (m_server) {
        m_server->closeWriteChannel();
        m_server->waitForFinished();
        m_server.reset();
    }
    m_library.reset();
}

void TestProposalPublisher::serve(const char *mode)
{
    SharedLibrary::run(m_library->bare(), { u"config"_s, u"http.receivepack"_s, u"true"_s });
    setMode(mode);
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(u"python3"_s, { QStringLiteral(COMMONPLACE_SOURCE_DIR) + u"/tests/proposals/gitserver.py"_s,
                                    m_library->folder() + u"/server"_s });
    QVERIFY(m_server->waitForReadyRead());
    m_address = "http://127.0.0.1:" + m_server->readLine().trimmed() + "/wiki.git";
    m_library->git("remote set-url origin " + m_address);
}

/// Whatever happened, neither side is damaged.
void TestProposalPublisher::verifyWhole() const
{
    QCOMPARE(m_library->git("fsck --strict --no-dangling"), QByteArray());
    QCOMPARE(m_library->server("fsck --strict --no-dangling"), QByteArray());
    QCOMPARE(m_library->git("status --porcelain"), QByteArray());
    QCOMPARE(m_library->read("wiki/solar.md"), "mine\n"_ba);
}

void TestProposalPublisher::choosesWhereToSend_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QByteArray>("remote");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the library itself") << QStringList {} << "origin"_ba << u"https://github.com/meadow/wiki.git"_s;
    QTest::newRow("a copy of one's own beside the library's")
        << QStringList { u"remote rename origin upstream"_s, u"remote add origin git@github.com:ada/wiki.git"_s,
                         u"update-ref refs/remotes/upstream/main main"_s }
        << "origin"_ba << u"git@github.com:ada/wiki.git"_s;
    QTest::newRow("a copy made known before")
        << QStringList { u"remote add fork https://ada:secret@github.com/ada/wiki.git"_s } << "fork"_ba
        << u"https://github.com/ada/wiki.git"_s;
    QTest::newRow("as git's settings say")
        << QStringList { u"remote add mine git@github.com:ada/wiki.git"_s, u"config remote.pushDefault mine"_s }
        << "mine"_ba << u"git@github.com:ada/wiki.git"_s;
    QTest::newRow("where it was sent before") << QStringList { u"remote add fork git@github.com:ada/wiki.git"_s,
                                                               u"config branch.first.commonplaceremote origin"_s }
                                              << "origin"_ba << u"https://github.com/meadow/wiki.git"_s;
    QTest::newRow("another address for sending")
        << QStringList { u"remote set-url --push origin git@github.com:meadow/wiki.git"_s } << "origin"_ba
        << u"git@github.com:meadow/wiki.git"_s;
}

void TestProposalPublisher::choosesWhereToSend()
{
    QFETCH(QStringList, commands);
    m_library->git("remote set-url origin https://github.com/meadow/wiki.git");
    for (const QString &command : std::as_const(commands))
        m_library->git(command.toUtf8().constData());
    const auto target = publisher().target(proposal());
    QVERIFY(target && *target);
    QTEST((*target)->remote, "remote");
    QTEST((*target)->shown, "shown");
    QVERIFY((*target)->forge);
    QVERIFY((*target)->library);
    QCOMPARE((*target)->library->owner(), u"meadow"_s);
}

void TestProposalPublisher::hasNowhereToSend()
{
    m_library->git("remote remove origin");
    const auto target = publisher().target(proposal());
    QVERIFY(target);
    QVERIFY(!*target);
}

void TestProposalPublisher::hasNothingToSend()
{
    QVERIFY(m_library->branches().start(u"Second"_s, ProposalBranches::Start::AtMainLine));
    const auto second = *m_library->branches().current();
    const auto sent = publisher().send(*second, **publisher().target(*second), m_library->mainLine());
    QVERIFY(!sent);
    QCOMPARE(sent.error().error.message,
             u"“Second” has no version yet that the library's main line does not have. Change something and save it "
             "first."_s);
    QCOMPARE(m_library->server("for-each-ref --format=%(refname)"), "refs/heads/main"_ba);
}

void TestProposalPublisher::sends()
{
    const auto sent = send();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().error.message));
    QCOMPARE(sent->commit, head());
    QVERIFY(!sent->wasThere);
    QVERIFY(sent->requestPage.isEmpty());
    QCOMPARE(there(), head());
    QCOMPARE(proposal().sent, head());
    QCOMPARE(proposal().remote, "origin"_ba);
    QVERIFY(*m_library->branches().isShared(head()));
    QCOMPARE(m_library->git("rev-parse --symbolic-full-name first@{upstream}"), "refs/remotes/origin/first"_ba);

    const auto again = send();
    QVERIFY(again);
    QVERIFY(again->wasThere);
    QCOMPARE(m_library->git("for-each-ref refs/commonplace/sending"), QByteArray());
}

void TestProposalPublisher::sendsWhatWasChangedSince()
{
    QVERIFY(send());
    m_library->git("commit -q --amend -m Better");
    QVERIFY(send());
    QCOMPARE(there(), head());
}

void TestProposalPublisher::sendsAcrossHttp()
{
    serve("auth");
    const QByteArray helper = "!f() { echo username=ada; echo password=right; }; f";
    SharedLibrary::run(m_library->mine(), { u"config"_s, u"credential.helper"_s, QString::fromLatin1(helper) });
    const auto sent = send();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().error.message));
    QCOMPARE(there(), head());
    const ProposalUpdate update(m_library->repository(), {});
    QVERIFY(update.fetch(m_library->mainLine()));
    const auto standing = publisher().standing(proposal(), m_library->mainLine());
    QVERIFY(standing);
    QCOMPARE(standing->state, ProposalState::Sent);
}

void TestProposalPublisher::sendsAcrossSsh()
{
    if (!SshServer::isAvailable())
        QSKIP("needs sshd");
    SshServer server;
    const QString url = server.url(m_library->bare());
    m_library->git("remote set-url origin " + url.toUtf8());
    const auto stranger = send();
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().reason, Reason::UnknownServer);
    server.trustHost();
    server.useKey("stranger");
    const auto refused = send();
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::NoCredentials);
    QCOMPARE(there(), QByteArray());

    server.useKey("client");
    m_library->git("remote set-url origin " + server.url(u"/nowhere/wiki.git"_s).toUtf8());
    const auto nowhere = send();
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().reason, Reason::NotThere);

    m_library->git("remote set-url origin " + url.toUtf8());
    const auto sent = send();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().error.message));
    QCOMPARE(there(), head());
    QCOMPARE(publisher().standing(proposal(), m_library->mainLine())->state, ProposalState::Sent);
    verifyWhole();
}

void TestProposalPublisher::opensThePageOnce()
{
    const auto target = publisher().target(proposal());
    SendTarget gitHub = **target;
    gitHub.library = ForgeAddress::read(u"https://github.com/meadow/wiki"_s);
    gitHub.forge = ForgeAddress::read(u"https://github.com/ada/wiki"_s);
    QVERIFY(m_library->branches().describe("first", u"First of all"_s, u"Why"_s));
    const auto sent = publisher().send(proposal(), gitHub, m_library->mainLine());
    QVERIFY(sent);
    QCOMPARE(QString::fromLatin1(sent->requestPage.toEncoded()),
             u"https://github.com/meadow/wiki/compare/main...ada:first?expand=1&title=First%20of%20all&body=Why"_s);
    const auto again = publisher().send(proposal(), gitHub, m_library->mainLine());
    QVERIFY(again);
    QVERIFY(again->requestPage.isEmpty());
}

void TestProposalPublisher::neverOverwritesWhatOthersSent()
{
    QVERIFY(send());
    const QString other = m_library->other();
    SharedLibrary::run(other, { u"fetch"_s, u"-q"_s });
    SharedLibrary::run(other, { u"switch"_s, u"-q"_s, u"first"_s });
    SharedLibrary::write(other, "wiki/solar.md", "a reviewer's\n");
    SharedLibrary::commit(other, u"Review"_s);
    SharedLibrary::run(other, { u"push"_s, u"-q"_s, u"origin"_s, u"first"_s });
    const QByteArray theirs = there();
    m_library->git("commit -q --amend -m Better");
    // Even where it was fetched meanwhile.
    m_library->git("fetch -q");
    for (int i = 0; i < 2; ++i) {
        const auto sent = send();
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, Reason::RemoteMoved);
        QCOMPARE(sent.error().error.code, ErrorCode::Changed);
        QCOMPARE(sent.error().error.message.section(u'\n', 0, 0),
                 u"Somebody else has changed this proposal at “%1” since you sent it, so nothing was sent. Start a new "
                 "proposal from here, or ask them what they changed."_s.arg(m_library->bare()));
        QCOMPARE(there(), theirs);
    }
}

void TestProposalPublisher::tellsWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("user"); // before the host
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("message");
    const QString unreached =
        u"“%1” could not be reached, or the connection broke off. Nothing is lost; try again when "
        "there is a network."_s;
    const QString unknown = u"“%1” did not accept your name and password, your token or your key, or was not told one. "
                            "Check them and try again."_s;
    QTest::newRow("no answer") << "down"_ba << ""_ba << int(Reason::NoNetwork) << unreached;
    QTest::newRow("cut in the middle") << "cut"_ba << ""_ba << int(Reason::NoNetwork) << unreached;
    QTest::newRow("nobody's name") << "auth"_ba << ""_ba << int(Reason::NoCredentials) << unknown;
    QTest::newRow("wrong password") << "auth"_ba << "ada:wrong@"_ba << int(Reason::NoCredentials) << unknown;
    QTest::newRow("no right") << "auth deny-push"_ba << "ada:right@"_ba << int(Reason::NoRight)
                              << u"You may not send anything to “%1”. Make a copy of the library there that is your "
                                 "own and send to that, or send the proposal by mail."_s;
    QTest::newRow("not there") << "gone"_ba << ""_ba << int(Reason::NotThere)
                               << u"There is no library at “%1”, or it is not shown to you. Check the address, and "
                                  "whether you are signed in there."_s;
}

void TestProposalPublisher::tellsWhatWentWrong()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, user);
    QFETCH(QString, message);
    serve(mode.constData());
    QByteArray address = m_address;
    if (mode == "gone")
        address.replace("wiki.git", "gone.git");
    const QByteArray shown = address;
    address.replace("http://", "http://" + user);
    m_library->git("remote set-url origin " + address);
    const QByteArray before = head();
    const auto sent = send();
    QVERIFY(!sent);
    QCOMPARE(sent.error().error.message.section(u'\n', 0, 0), message.arg(QString::fromLatin1(shown)));
    QTEST(int(sent.error().reason), "reason");
    QVERIFY(!sent.error().error.message.contains(u"wrong@"_s));
    QCOMPARE(head(), before);
    QCOMPARE(there(), QByteArray());
    QVERIFY(proposal().sent.isEmpty());
    verifyWhole();
}

void TestProposalPublisher::survivesACutLine()
{
    serve("cut");
    QVERIFY(!send());
    QCOMPARE(there(), QByteArray());
    setMode("");
    QVERIFY(send());
    QCOMPARE(there(), head());
    verifyWhole();
}

void TestProposalPublisher::survivesALostAnswer()
{
    serve("cut-after");
    const auto lost = send();
    QVERIFY(!lost);
    QCOMPARE(lost.error().reason, Reason::NoNetwork);
    QCOMPARE(there(), head());
    QVERIFY(proposal().sent.isEmpty());
    // The next version is sent after what was never acknowledged.
    m_library->git("commit -q --amend -m Better");
    setMode("");
    const auto sent = send();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().error.message));
    QCOMPARE(there(), head());
    verifyWhole();
}

void TestProposalPublisher::sendsToACopyOfOnesOwn()
{
    serve("auth deny-push");
    m_library->git("remote set-url origin " + QByteArray(m_address).replace("//", "//ada:right@"));
    const auto refused = send();
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::NoRight);
    const QString fork = m_library->folder() + u"/fork.git"_s;
    SharedLibrary::run(m_library->folder(), { u"init"_s, u"-q"_s, u"--bare"_s, fork });
    QVERIFY(publisher().setFork(proposal(), u" %1\n"_s.arg(fork)));
    QCOMPARE(proposal().remote, "fork"_ba);
    const auto sent = send();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().error.message));
    QCOMPARE(SharedLibrary::run(fork, { u"rev-parse"_s, u"first"_s }).trimmed(), head());
    // Elsewhere after all.
    QVERIFY(publisher().setFork(proposal(), m_library->bare()));
    QVERIFY(*publisher().target(proposal()));
    QCOMPARE((**publisher().target(proposal())).shown, m_library->bare());
}

void TestProposalPublisher::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : { "", " ", "--upload-pack=touch x", "ext::sh -c true", "a\nb" })
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestProposalPublisher::refusesAddresses()
{
    QFETCH(QString, address);
    const auto set = publisher().setFork(proposal(), address);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_library->git("remote"), "origin"_ba);
}

void TestProposalPublisher::tellsOfHooks()
{
    const auto writeHook = [](const QString &folder, const char *name, const QByteArray &words) {
        SharedLibrary::write(folder, name, "#!/bin/sh\necho '" + words + "' >&2\nexit 1\n");
        ::chmod(QFile::encodeName(folder + u'/' + QString::fromLatin1(name)).constData(), 0755);
    };
    writeHook(m_library->bare(), "hooks/pre-receive", "Titles need a capital.");
    const auto there = send();
    QVERIFY(!there);
    QCOMPARE(there.error().reason, Reason::HookRefused);
    QVERIFY(there.error().error.message.startsWith(
        u"“%1” did not accept the proposal. Look at the details for what it asks, correct that, and send it again."_s
            .arg(m_library->bare())));
    QVERIFY(there.error().error.message.contains(u"Titles need a capital."_s));

    writeHook(m_library->mine(), ".git/hooks/pre-push", "No tea, no push.");
    const auto here = send();
    QVERIFY(!here);
    QCOMPARE(here.error().reason, Reason::HookRefused);
    QVERIFY(here.error().error.message.startsWith(u"A check that runs before anything is sent to “%1” (a hook) did not "
                                                  u"accept it. Correct what it names and send it "
                                                  "again."_s.arg(m_library->bare())));
    QVERIFY(here.error().error.message.contains(u"No tea, no push."_s));
    QVERIFY(proposal().sent.isEmpty());
}

void TestProposalPublisher::canBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto sent =
        publisher().send(proposal(), **publisher().target(proposal()), m_library->mainLine(), stop.get_token());
    QVERIFY(!sent);
    QCOMPARE(sent.error().error.code, ErrorCode::Cancelled);
    QCOMPARE(there(), QByteArray());
}

void TestProposalPublisher::writesPatches()
{
    m_library->keep("wiki/new.md", "Ünïcode\n", u"Zwei: néw entry"_s);
    m_library->keep("image.bin", QByteArray("\0\xff\xfe", 3), u"Image"_s);
    const QString folder = m_library->folder() + u"/to mail"_s;
    const auto names = publisher().writePatches(proposal(), m_library->mainLine(), folder);
    QVERIFY2(names, qPrintable(names ? QString() : names.error().message));
    QCOMPARE(*names,
             QStringList({ u"0001-Solar-text.patch"_s, u"0002-Zwei-n-w-entry.patch"_s, u"0003-Image.patch"_s }));
    QCOMPARE(filesOf(folder).keys(), *names);
    QVERIFY(*m_library->branches().isShared(head()));

    QStringList arguments { u"am"_s, u"-q"_s };
    for (const QString &name : *names)
        arguments.append(folder + u'/' + name);
    SharedLibrary::run(m_library->other(), arguments);
    QCOMPARE(SharedLibrary::run(m_library->other(), { u"rev-parse"_s, u"HEAD^{tree}"_s }).trimmed(),
             m_library->git("rev-parse HEAD^{tree}"));
}

void TestProposalPublisher::writesOnePatchAcrossAnUpdate()
{
    m_library->changeElsewhere("wiki/solar.md", "theirs\n");
    const ProposalUpdate update(m_library->repository(),
                                { .isEntry = [](const QByteArray &) { return false; }, .merge = {} });
    QVERIFY(update.fetch(m_library->mainLine()));
    const auto asked = update.update("first", "origin/main");
    QVERIFY(update.update("first", "origin/main", { { "wiki/solar.md", "both\n"_ba } }, asked->before));
    QVERIFY(m_library->branches().describe("first", u"First of all"_s, u"Because."_s));
    const QString folder = m_library->folder() + u"/to mail"_s;
    const auto names = publisher().writePatches(proposal(), m_library->mainLine(), folder);
    QVERIFY2(names, qPrintable(names ? QString() : names.error().message));
    QCOMPARE(*names, QStringList({ u"0001-First-of-all.patch"_s }));
    SharedLibrary::run(m_library->other(), { u"am"_s, u"-q"_s, folder + u'/' + names->first() });
    QCOMPARE(SharedLibrary::run(m_library->other(), { u"log"_s, u"-1"_s, u"--format=%B"_s }).trimmed(),
             "First of all\n\nBecause."_ba);
    QCOMPARE(SharedLibrary::run(m_library->other(), { u"rev-parse"_s, u"HEAD^{tree}"_s }).trimmed(),
             m_library->git("rev-parse HEAD^{tree}"));
}

void TestProposalPublisher::refusesAFolderWithFiles()
{
    const QString folder = m_library->folder() + u"/taken"_s;
    SharedLibrary::write(folder, ".hidden", "x");
    const auto names = publisher().writePatches(proposal(), m_library->mainLine(), folder);
    QVERIFY(!names);
    QCOMPARE(names.error().message,
             u"There are files in “%1” already. Choose an empty folder or a new one."_s.arg(folder));
    QCOMPARE(filesOf(folder).keys(), QStringList({ u".hidden"_s }));
}

void TestProposalPublisher::leavesNothingWhereItCannotWrite()
{
    const QString nowhere = m_library->folder() + u"/gone/folder"_s;
    const auto names = publisher().writePatches(proposal(), m_library->mainLine(), nowhere);
    QVERIFY(!names);
    QCOMPARE(names.error().code, ErrorCode::Unwritable);
    const auto bundle = publisher().writeBundle(proposal(), m_library->mainLine(), nowhere);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().message,
             u"“%1” cannot be written. Choose another place, or free some space there."_s.arg(nowhere));
    QVERIFY(!*m_library->branches().isShared(head()));
}

void TestProposalPublisher::writesABundle()
{
    const QString folder = m_library->folder() + u"/out"_s;
    QDir().mkpath(folder);
    SharedLibrary::write(folder, "first.bundle", "an earlier one");
    const QString file = folder + u"/first.bundle"_s;
    const auto written = publisher().writeBundle(proposal(), m_library->mainLine(), file);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(filesOf(folder).keys(), QStringList({ u"first.bundle"_s }));
    SharedLibrary::run(m_library->other(), { u"fetch"_s, u"-q"_s, file, u"first:first"_s });
    QCOMPARE(SharedLibrary::run(m_library->other(), { u"rev-parse"_s, u"first"_s }).trimmed(), head());
}

void TestProposalPublisher::tellsWhatBecameOfIt_data()
{
    QTest::addColumn<QStringList>("commands"); // on the server's side, in somebody else's copy
    QTest::addColumn<int>("state");
    const QString main = u"switch -q main"_s;
    const QString push = u"push -q origin main"_s;
    QTest::newRow("nothing yet") << QStringList {} << int(ProposalState::Sent);
    QTest::newRow("merged") << QStringList { main, u"merge -q --no-ff --no-edit origin/first"_s, push }
                            << int(ProposalState::Merged);
    QTest::newRow("merged and removed") << QStringList { main, u"merge -q --no-ff --no-edit origin/first"_s, push,
                                                         u"push -q origin :first"_s }
                                        << int(ProposalState::Merged);
    QTest::newRow("put on top of the main line")
        << QStringList { main, u"commit -q --allow-empty -m Other"_s,
                         u"cherry-pick --allow-empty origin/first~1 origin/first"_s, push, u"push -q origin :first"_s }
        << int(ProposalState::Merged);
    QTest::newRow("made one version of") << QStringList { main, u"merge -q --squash origin/first"_s,
                                                          u"commit -q -m Squashed"_s, push, u"push -q origin :first"_s }
                                         << int(ProposalState::Merged);
    QTest::newRow("half of it taken") << QStringList { main, u"cherry-pick origin/first~1"_s, push }
                                      << int(ProposalState::Sent);
    QTest::newRow("changed") << QStringList { u"switch -q first"_s, u"commit -q --allow-empty -m Review"_s,
                                              u"push -q origin first"_s }
                             << int(ProposalState::Changed);
    QTest::newRow("closed") << QStringList { u"push -q origin :first"_s } << int(ProposalState::Closed);
    QTest::newRow("closed, another is called alike")
        << QStringList { u"push -q origin :first origin/first:refs/heads/x/refs/heads/first"_s }
        << int(ProposalState::Closed);
}

void TestProposalPublisher::tellsWhatBecameOfIt()
{
    QFETCH(QStringList, commands);
    QCOMPARE(publisher().standing(proposal(), m_library->mainLine())->state, ProposalState::Unsent);
    m_library->keep("wiki/garden.md", "mine too\n");
    QVERIFY(send());
    SharedLibrary::run(m_library->other(), { u"fetch"_s, u"-q"_s });
    for (const QString &command : std::as_const(commands))
        SharedLibrary::run(m_library->other(), command.split(u' '));
    QVERIFY(ProposalUpdate(m_library->repository(), {}).fetch(m_library->mainLine()));
    const auto standing = publisher().standing(proposal(), m_library->mainLine());
    QVERIFY(standing);
    QTEST(int(standing->state), "state");
}

void TestProposalPublisher::doesNotKnowWithoutANetwork()
{
    serve("");
    QVERIFY(send());
    setMode("down");
    const auto standing = publisher().standing(proposal(), m_library->mainLine());
    QVERIFY(standing);
    QCOMPARE(standing->state, ProposalState::Unknown);
    QVERIFY(standing->failure);
    QCOMPARE(standing->failure->reason, Reason::NoNetwork);
}

QTEST_GUILESS_MAIN(TestProposalPublisher)
#include "tst_proposalpublisher.moc"
