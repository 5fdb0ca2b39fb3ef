// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/clone.h"
#include "git/loopbackservers.h"
#include "git/scratchrepository.h"
#include "git/transferfailure.h"

#include <sys/mount.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

/// Where clones go, and what stands there.
class Places
{
public:
    QByteArray target(const QString &name = u"clone"_s) const { return QFile::encodeName(m_folder.filePath(name)); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

private:
    QTemporaryDir m_folder;
};

class TestClone : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static Result<ClonedLibrary> clone(const QString &address, const QByteArray &target,
                                       const CloneListener &listener = {}, const std::stop_token &stop = {},
                                       const QString &askPass = {})
    {
        const Result<CloneAddress> read = CloneAddress::read(address);
        if (!read)
            return std::unexpected(read.error());
        GitExecutable git = ScratchRepository::executable();
        git.setAskPass(askPass);
        return cloneLibrary(git, *read, target, listener, stop);
    }
    /// The first line; git's own words follow it.
    static QString sentence(const Result<ClonedLibrary> &result)
    {
        return result ? u"(no error)"_s : result.error().message.section(u'\n', 0, 0);
    }
    /// A program that answers git's questions.
    QString askPass(const QByteArray &user, const QByteArray &password) const
    {
        const QString path = m_home.filePath(u"askpass"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no askpass");
        file.write("#!/bin/sh\ncase \"$1\" in Username*) echo '" + user + "';; *yes/no*) echo yes;; *) echo '"
                   + password + "';; esac\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    /// A library with a second version and enough in it that fetching takes several pieces.
    static void fill(const ScratchRepository &scratch, int size = 20'000)
    {
        scratch.write("a.md", "first\n");
        scratch.commitAll();
        QByteArray noise;
        quint32 state = 1;
        for (int i = 0; i < size; ++i) {
            state = state * 1664525U + 1013904223U;
            noise += QByteArray::number(state, 36);
        }
        scratch.write("solutions/b.md", noise);
        scratch.commitAll(u"Second"_s);
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void address_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        const auto same = [](const char *url, const char *name) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(url) << QString::fromUtf8(name);
        };
        same("https://example.org/group/library.git", "library");
        same("https://user@example.org:8443/library", "library");
        same("http://127.0.0.1:8080/l/", "l");
        same("ssh://git@example.org/~ada/patterns.git", "patterns");
        same("git://example.org/patterns", "patterns");
        same("git@example.org:group/patterns.git", "patterns");
        same("example.org:patterns", "patterns");
        same("git@[::1]:patterns.git", "patterns");
        same("/srv/libraries/patterns", "patterns");
        same("/srv/libraries/patterns/.git", "patterns");
        same("/home/ada/my library.bundle", "my library");
        same("file:///srv/patterns.git", "patterns");
        same("https://example.org/.git", "library");
        QTest::newRow("blanks") << u"  https://example.org/l\n"_s << u"https://example.org/l"_s << u"l"_s;
        QTest::newRow("home") << u"~/l"_s << QString(QDir::homePath() + u"/l"_s) << u"l"_s;
        QTest::newRow("no scheme") << u"forge.example.org/ada/l"_s << u"https://forge.example.org/ada/l"_s << u"l"_s;
        QTest::newRow("page on GitHub") << u"https://github.com/ada/l/tree/main/solutions?tab=readme#top"_s
                                        << u"https://github.com/ada/l"_s << u"l"_s;
        QTest::newRow("page on GitLab") << u"https://gitlab.com/group/sub/l/-/blob/main/a.md"_s
                                        << u"https://gitlab.com/group/sub/l"_s << u"l"_s;
    }
    void address()
    {
        QFETCH(QString, typed);
        const Result<CloneAddress> address = CloneAddress::read(typed);
        QVERIFY2(address, address ? "" : qPrintable(address.error().message));
        QTEST(address->url, "url");
        QTEST(address->name, "name");
    }

    void noAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *typed, ErrorCode code, const QString &message) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << static_cast<int>(code) << message;
        };
        const auto none = [&](const char *typed) {
            row(typed, ErrorCode::InvalidArgument,
                u"“%1” is not the address of a library. It looks like https://example.org/group/library, or is a file "
                u"or "
                "folder of this computer."_s.arg(QString::fromUtf8(typed)));
        };
        none("");
        none("library");
        none("two words");
        none("--upload-pack=touch x");
        none("-oProxyCommand=x:y");
        none("https://");
        none("https://example.org");
        none("https://-oProxyCommand=x/y");
        none("a@-oProxyCommand=x:y");
        none("https://example.org/a\nb");
        none("file://");
        const QString program = u"“%1” would start a program instead of fetching a library, so it is not used. Ask "
                                "whoever gave it to you for a plain address."_s;
        row("ext::sh -c evil", ErrorCode::Refused, program.arg(u"ext::sh -c evil"_s));
        row("fd::17", ErrorCode::Refused, program.arg(u"fd::17"_s));
        row("ftp://example.org/l", ErrorCode::Refused,
            u"A library cannot be got by “ftp:”. Use an address that begins with https:// or ssh://, or a file or "
            u"folder "
            "of this computer."_s);
        row("https://ada:secret@example.org/l", ErrorCode::Refused,
            u"The address holds a password, which would stay readable in the library's folder. Leave it out; you are "
            "asked for it when it is needed."_s);
    }
    void noAddress()
    {
        QFETCH(QString, typed);
        const Result<CloneAddress> address = CloneAddress::read(typed);
        QVERIFY(!address);
        QTEST(static_cast<int>(address.error().code), "code");
        QTEST(address.error().message, "message");
    }

    void progressLine_data()
    {
        using Phase = TransferProgress::Phase;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QByteArray>("amount");
        const auto row = [](const char *line, Phase phase, int percent, const char *amount = "") {
            QTest::newRow(line) << QByteArray(line) << static_cast<int>(phase) << percent << QByteArray(amount);
        };
        row("remote: Enumerating objects: 5, done.", Phase::Preparing, -1);
        row("remote: Counting objects: 100% (5/5), done.", Phase::Preparing, 100);
        row("remote: Compressing objects:  50% (1/2)        ", Phase::Preparing, 50);
        row("Receiving objects:   3% (100/3000)", Phase::Receiving, 3);
        row("Receiving objects:  52% (5/10), 12.30 MiB | 1.10 MiB/s", Phase::Receiving, 52, "12.30 MiB | 1.10 MiB/s");
        row("Receiving objects: 100% (10/10), 1.23 KiB | 1.23 MiB/s, done.", Phase::Receiving, 100,
            "1.23 KiB | 1.23 MiB/s");
        row("Writing objects:  20% (1/5), 310 bytes | 310.00 KiB/s", Phase::Sending, 20, "310 bytes | 310.00 KiB/s");
        row("Resolving deltas:   0% (0/3)", Phase::Resolving, 0);
        row("Updating files:  99% (99/100)", Phase::Writing, 99);
        row("Filtering content:  33% (1/3), 1.00 MiB | 0 bytes/s", Phase::Writing, 33, "1.00 MiB | 0 bytes/s");
        for (const char *line : { "Cloning into 'library'...", "remote: Welcome: 50% off", "", "Receiving objects" })
            QTest::newRow(line) << QByteArray(line) << -1 << -1 << QByteArray();
    }
    void progressLine()
    {
        QFETCH(QByteArray, line);
        const std::optional<TransferProgress> progress = TransferProgressReader::readLine(line);
        QTEST(progress ? static_cast<int>(progress->phase) : -1, "phase");
        QTEST(progress ? progress->percent : -1, "percent");
        QTEST(progress ? progress->amount : QByteArray(), "amount");
    }

    void progressInPieces()
    {
        TransferProgressReader reader;
        QVERIFY(!reader.read("Cloning into 'x'...\nReceiving obj"));
        QVERIFY(!reader.read("ects:  10% (1/10)"));
        const auto first = reader.read("\rReceiving objects:  20% (2/10)\rRecei");
        QVERIFY(first);
        QCOMPARE(first->percent, 20);
        QVERIFY(!reader.read(QByteArray(50'000, 'x')));
        const auto last = reader.read("\nResolving deltas: 100% (1/1), done.\n");
        QVERIFY(last);
        QCOMPARE(last->phase, TransferProgress::Phase::Resolving);
    }

    void clones()
    {
        const ScratchRepository scratch(u"my library"_s);
        fill(scratch);
        const Places places;
        QList<TransferProgress> heard;
        const auto cloned = clone(u"file://"_s + scratch.path().replace(u' ', u"%20"_s), places.target(u"deep/in/it"_s),
                                  [&](const TransferProgress &progress) { heard.append(progress); });
        QVERIFY2(cloned, qPrintable(sentence(cloned)));
        QCOMPARE(cloned->folder, places.target(u"deep/in/it"_s));
        QCOMPARE(cloned->warning, QString());
        QCOMPARE(Places::read(places.path(u"deep/in/it/a.md"_s)), QByteArray("first\n"));
        QCOMPARE(QDir(places.path(u"deep/in"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList { u"it"_s });
        QCOMPARE(heard.constFirst(), TransferProgress {});
        QVERIFY(std::ranges::any_of(heard, [](const TransferProgress &progress) {
            return progress.phase == TransferProgress::Phase::Receiving && progress.percent == 100;
        }));
        const auto repository = Repository::discover(ScratchRepository::executable(), cloned->folder);
        QVERIFY(repository && *repository);
        QCOMPARE((*repository)->state()->branch, QByteArray("main"));
    }

    void intoAnEmptyFolder()
    {
        const ScratchRepository scratch;
        fill(scratch);
        const Places places;
        QVERIFY(QDir().mkdir(places.path(u"clone"_s)));
        QVERIFY(clone(scratch.path(), places.target() + "/"));
        QCOMPARE(Places::read(places.path(u"clone/a.md"_s)), QByteArray("first\n"));
    }

    void leavesWhatIsThere_data()
    {
        QTest::addColumn<QString>("there");
        QTest::newRow("a file") << u"clone"_s;
        QTest::newRow("a folder with a file") << u"clone/mine.txt"_s;
        QTest::newRow("a folder with a hidden file") << u"clone/.mine"_s;
    }
    void leavesWhatIsThere()
    {
        QFETCH(QString, there);
        const ScratchRepository scratch;
        fill(scratch);
        const Places places;
        QVERIFY(QDir().mkpath(QFileInfo(places.path(there)).path()));
        QFile file(places.path(there));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto cloned = clone(scratch.path(), places.target());
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::Refused);
        QCOMPARE(
            cloned.error().message,
            u"“%1” is there already and is not empty, so it was left as it is. Choose another name or place."_s.arg(
                places.path(u"clone"_s)));
        QCOMPARE(Places::read(places.path(there)), QByteArray("mine"));
        QCOMPARE(places.entries(), QStringList { u"clone"_s });
    }

    void relativeTarget()
    {
        const auto cloned = clone(u"/nowhere"_s, "clone");
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::InvalidArgument);
    }

    void emptyLibrary()
    {
        const ScratchRepository scratch;
        const Places places;
        const auto cloned = clone(scratch.path(), places.target());
        QVERIFY2(cloned, qPrintable(sentence(cloned)));
        QCOMPARE(cloned->warning,
                 u"The library is here, and nothing is in it yet. Your first entry will be its first version."_s);
    }

    void notThere()
    {
        const Places places;
        const QString from = places.path(u"nothing"_s);
        const auto cloned = clone(from, places.target());
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::NotFound);
        QCOMPARE(
            sentence(cloned),
            u"There is no library at “%1”, or none that you may see. See whether the address is right."_s.arg(from));
        QCOMPARE(places.entries(), QStringList());
    }

    void bundles_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QString>("error");
        QTest::newRow("all") << QStringList { u"--all"_s } << QString();
        QTest::newRow("with a HEAD") << QStringList { u"HEAD"_s, u"main"_s } << QString();
        QTest::newRow("a branch only") << QStringList { u"main"_s } << QString();
        QTest::newRow("changes only") << QStringList { u"HEAD~1..main"_s }
                                      << u"What “%1” gave is not a whole library. Get the file again, or ask for one "
                                         "that holds all versions."_s;
    }
    void bundles()
    {
        QFETCH(QStringList, what);
        QFETCH(QString, error);
        const ScratchRepository scratch;
        fill(scratch);
        const Places places;
        const QString bundle = places.path(u"library.bundle"_s);
        scratch.git(QStringList { u"bundle"_s, u"create"_s, u"-q"_s, bundle } + what);
        const auto cloned = clone(bundle, places.target());
        if (error.isEmpty()) {
            QVERIFY2(cloned, qPrintable(sentence(cloned)));
            QCOMPARE(cloned->warning, QString());
            QCOMPARE(Places::read(places.path(u"clone/a.md"_s)), QByteArray("first\n"));
        } else {
            QCOMPARE(sentence(cloned), error.arg(bundle));
            QCOMPARE(places.entries(), QStringList { u"library.bundle"_s });
        }
    }

    void damagedBundle()
    {
        const ScratchRepository scratch;
        fill(scratch);
        const Places places;
        const QString bundle = places.path(u"library.bundle"_s);
        scratch.git({ u"bundle"_s, u"create"_s, u"-q"_s, bundle, u"--all"_s });
        QVERIFY(QFile::resize(bundle, QFileInfo(bundle).size() / 2));
        const auto cloned = clone(bundle, places.target());
        QVERIFY(!cloned);
        QCOMPARE(places.entries(), QStringList { u"library.bundle"_s });
        QVERIFY(cloned.error().message.contains(u"\nDetails:\n"));
    }

    void overHttp()
    {
        const ScratchRepository scratch;
        fill(scratch);
        const HttpServer server(QFileInfo(scratch.path()).path());
        const Places places;
        const auto cloned = clone(server.url(u"library/.git"_s), places.target());
        QVERIFY2(cloned, qPrintable(sentence(cloned)));
        QCOMPARE(Places::read(places.path(u"clone/a.md"_s)), QByteArray("first\n"));

        const auto missing = clone(server.url(u"other.git"_s), places.target(u"second"_s));
        QCOMPARE(sentence(missing),
                 u"There is no library at “%1”, or none that you may see. See whether the address is right."_s.arg(
                     server.url(u"other.git"_s)));
        QCOMPARE(places.entries(), QStringList { u"clone"_s });
    }

    void credentials_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("nobody asks") << QString() << false;
        QTest::newRow("wrong") << u"wrong"_s << false;
        QTest::newRow("right") << u"s3cret word"_s << true;
    }
    void credentials()
    {
        QFETCH(QString, password);
        QFETCH(bool, isLetIn);
        const ScratchRepository scratch;
        fill(scratch);
        const HttpServer server(QFileInfo(scratch.path()).path(),
                                { u"--user"_s, u"ada"_s, u"--password"_s, u"s3cret word"_s });
        const Places places;
        const QString url = server.url(u"library/.git"_s);
        const auto cloned =
            clone(url, places.target(), {}, {}, password.isEmpty() ? QString() : askPass("ada", password.toUtf8()));
        if (isLetIn) {
            QVERIFY2(cloned, qPrintable(sentence(cloned)));
            // Nothing of it stays behind.
            QVERIFY(!Places::read(places.path(u"clone/.git/config"_s)).contains("s3cret"));
        } else {
            QVERIFY(!cloned);
            QCOMPARE(cloned.error().code, ErrorCode::Refused);
            QCOMPARE(sentence(cloned),
                     u"“%1” did not let you in: it asks who you are, and got no name and password or key that it "
                     "accepts. Try again with the right ones, or ask whoever looks after it."_s.arg(url));
            QCOMPARE(places.entries(), QStringList());
        }
    }

    /// The person's own helper is asked before anybody else.
    void credentialHelper()
    {
        const ScratchRepository scratch;
        fill(scratch);
        const HttpServer server(QFileInfo(scratch.path()).path(),
                                { u"--user"_s, u"ada"_s, u"--password"_s, u"s3cret"_s });
        const Places places;
        scratch.git({ u"config"_s, u"--global"_s, u"credential.helper"_s,
                      u"!f() { test \"$1\" = get && echo username=ada && echo password=s3cret; }; f"_s });
        const auto cloned = clone(server.url(u"library/.git"_s), places.target(), {}, {}, askPass("ada", "wrong"));
        scratch.git({ u"config"_s, u"--global"_s, u"--unset"_s, u"credential.helper"_s });
        QVERIFY2(cloned, qPrintable(sentence(cloned)));
    }

    void denied()
    {
        const ScratchRepository scratch;
        fill(scratch);
        const HttpServer server(QFileInfo(scratch.path()).path(), { u"--deny"_s });
        const Places places;
        const QString url = server.url(u"library/.git"_s);
        const auto cloned = clone(url, places.target());
        QCOMPARE(sentence(cloned),
                 u"You are not allowed to do this at “%1”. Ask whoever looks after it for access."_s.arg(url));
    }

    void noNetwork()
    {
        QString gone;
        {
            const HttpServer server(m_home.path());
            gone = server.url(u"l.git"_s);
        }
        const Places places;
        const auto cloned = clone(gone, places.target());
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::ToolFailed);
        QCOMPARE(
            sentence(cloned),
            u"“%1” was not reached, or the connection broke. See whether this computer is connected and the address "
            "is right, and try again."_s.arg(gone));
        QCOMPARE(places.entries(), QStringList());
    }

    void connectionBreaks()
    {
        const ScratchRepository scratch;
        fill(scratch, 100'000);
        const HttpServer server(QFileInfo(scratch.path()).path(), { u"--cut"_s, u"200000"_s });
        const Places places;
        const QString url = server.url(u"library/.git"_s);
        const auto cloned = clone(url, places.target());
        QCOMPARE(
            sentence(cloned),
            u"“%1” was not reached, or the connection broke. See whether this computer is connected and the address "
            "is right, and try again."_s.arg(url));
        QCOMPARE(places.entries(), QStringList());
    }

    void cancelledMidway()
    {
        const ScratchRepository scratch;
        fill(scratch, 100'000);
        const HttpServer server(QFileInfo(scratch.path()).path(), { u"--chunk"_s, u"2000"_s, u"--pause"_s, u"0.05"_s });
        const Places places;
        std::stop_source stop;
        bool wasReceiving = false;
        const auto cloned = clone(
            server.url(u"library/.git"_s), places.target(),
            [&](const TransferProgress &progress) {
                if (progress.phase == TransferProgress::Phase::Receiving) {
                    wasReceiving = true;
                    stop.request_stop();
                }
            },
            stop.get_token());
        QVERIFY(wasReceiving);
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::Cancelled);
        QCOMPARE(places.entries(), QStringList());
    }

    void overSsh()
    {
        if (!SshServer::isAvailable())
            QSKIP("needs sshd");
        const ScratchRepository scratch;
        fill(scratch);
        SshServer server;
        const Places places;
        const QString url = server.url(scratch.path());
        const auto unknown = clone(url, places.target());
        QCOMPARE(
            sentence(unknown),
            u"It is not certain that “%1” is the computer it says it is, so nothing was exchanged with it. Compare "
            "its fingerprint with the one that its owners publish."_s.arg(url));

        // Trusted by the person, in an askpass window; ssh then remembers it.
        const auto trusted = clone(url, places.target(u"trusted"_s), {}, {}, askPass("", ""));
        QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().message));
        QVERIFY(QFile::remove(server.at("known_hosts")));
        QVERIFY(QDir(places.path(u"trusted"_s)).removeRecursively());

        server.trustHost();
        server.useKey("stranger");
        const auto stranger = clone(url, places.target());
        QCOMPARE(sentence(stranger),
                 u"“%1” did not let you in: it asks who you are, and got no name and password or key that it accepts. "
                 "Try again with the right ones, or ask whoever looks after it."_s.arg(url));
        QCOMPARE(places.entries(), QStringList());

        server.useKey("client");
        const auto cloned = clone(url, places.target());
        QVERIFY2(cloned, cloned ? "" : qPrintable(cloned.error().message));
        QCOMPARE(Places::read(places.path(u"clone/a.md"_s)), QByteArray("first\n"));
    }

    void noRoom()
    {
        const ScratchRepository scratch;
        fill(scratch, 500'000);
        const Places places;
        QVERIFY(QDir().mkdir(places.path(u"disk"_s)));
        const QByteArray disk = places.target(u"disk"_s);
        if (::mount("none", disk.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("needs the right to mount a small disk");
        const auto unmount = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
        const QString url = u"file://"_s + scratch.path();
        const auto cloned = clone(url, disk + "/clone");
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::Unwritable);
        QCOMPARE(
            sentence(cloned),
            u"There is not enough room on the disk for the library from “%1”. Free some, or choose another place."_s
                .arg(url));
        QCOMPARE(QDir(places.path(u"disk"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void readOnlyPlace()
    {
        const auto cloned = clone(u"/nowhere"_s, "/proc/clone");
        QVERIFY(!cloned);
        QCOMPARE(cloned.error().code, ErrorCode::Unwritable);
    }

    void largeFilesThatCannotBeFetched()
    {
        if (QStandardPaths::findExecutable(u"git-lfs"_s).isEmpty())
            QSKIP("needs git-lfs");
        const ScratchRepository scratch;
        scratch.git({ u"lfs"_s, u"install"_s, u"--local"_s });
        scratch.write(".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n");
        scratch.write("image.png", "a large picture");
        scratch.write("a.md", "first\n");
        scratch.commitAll();
        const HttpServer server(QFileInfo(scratch.path()).path());
        const Places places;
        const QByteArray settings = qgetenv("GIT_CONFIG_GLOBAL");
        QVERIFY(QFile::copy(QFile::decodeName(settings), m_home.filePath(u"lfsconfig"_s)));
        qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(m_home.filePath(u"lfsconfig"_s)));
        scratch.git({ u"lfs"_s, u"install"_s, u"--skip-repo"_s });
        const auto cloned = clone(server.url(u"library/.git"_s), places.target());
        qputenv("GIT_CONFIG_GLOBAL", settings);
        QVERIFY2(cloned, cloned ? "" : qPrintable(cloned.error().message));
        QCOMPARE(cloned->warning, u"The library is here; some large files of it (images, for example) could not be "
                                  "fetched. Their names are there without their contents."_s);
        QCOMPARE(Places::read(places.path(u"clone/a.md"_s)), QByteArray("first\n"));
        QVERIFY(Places::read(places.path(u"clone/image.png"_s)).startsWith("version https://git-lfs"));
    }

    void hooksOfTemplates()
    {
        const ScratchRepository scratch;
        fill(scratch);
        const Places places;
        QVERIFY(QDir().mkpath(m_home.filePath(u"template/hooks"_s)));
        QFile hook(m_home.filePath(u"template/hooks/post-checkout"_s));
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\necho ran > ran-by-hook\n");
        hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        hook.close();
        qputenv("GIT_TEMPLATE_DIR", QFile::encodeName(m_home.filePath(u"template"_s)));
        const auto cloned = clone(scratch.path(), places.target());
        qunsetenv("GIT_TEMPLATE_DIR");
        QVERIFY2(cloned, qPrintable(sentence(cloned)));
        QCOMPARE(Places::read(places.path(u"clone/ran-by-hook"_s)), QByteArray("ran\n"));
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("failure");
        const auto row = [](const char *words, TransferFailure failure) {
            QTest::newRow(words) << QByteArray(words) << static_cast<int>(failure);
        };
        row("fatal: unable to access 'https://x/': Could not resolve host: x", TransferFailure::NoNetwork);
        row("ssh: Could not resolve hostname x: Name or service not known\nfatal: Could not read from remote "
            "repository.",
            TransferFailure::NoNetwork);
        row("ssh: connect to host x port 22: Connection timed out", TransferFailure::NoNetwork);
        row("error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly\nfatal: early EOF",
            TransferFailure::NoNetwork);
        row("ERROR: Repository not found.\nfatal: Could not read from remote repository.", TransferFailure::NotFound);
        row("remote: Not Found\nfatal: repository 'https://x/l/' not found", TransferFailure::NotFound);
        row("fatal: could not read Username for 'https://x': terminal prompts disabled", TransferFailure::Credentials);
        row("git@x: Permission denied (publickey).\nfatal: Could not read from remote repository.",
            TransferFailure::Credentials);
        row("fatal: unable to access 'https://x/': server certificate verification failed. CAfile: none",
            TransferFailure::Certificate);
        row("fatal: unable to access 'https://x/': The requested URL returned error: 503",
            TransferFailure::ServerFault);
        row("fatal: write error: No space left on device\nfatal: fetch-pack: invalid index-pack output",
            TransferFailure::NoRoom);
        row("error: cannot run ssh: No such file or directory\nfatal: unable to fork", TransferFailure::MissingTool);
        row("fatal: something new", TransferFailure::Other);
    }
    void failures()
    {
        QFETCH(QByteArray, words);
        QTEST(static_cast<int>(transferFailure(words)), "failure");
    }
};

int main(int argc, char **argv)
{
    takeOwnMounts();
    QCoreApplication application(argc, argv);
    TestClone test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clone.moc"
