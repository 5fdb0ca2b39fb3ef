// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repository.h"
#include "git/scratchrepository.h"

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestRepository : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    GitExecutable m_git;

    static QString real(const QString &path) { return QFileInfo(path).canonicalFilePath(); }

private Q_SLOTS:
    void initTestCase()
    {
        ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s));
        m_git = ScratchRepository::executable();
    }

    void notUnderGit()
    {
        QTemporaryDir folder;
        const auto none = Repository::discover(m_git, QFile::encodeName(folder.path()));
        QVERIFY(none);
        QVERIFY(!none->has_value());
        // An empty folder named .git makes no repository; git passes it over.
        QVERIFY(QDir(folder.path()).mkdir(u".git"_s));
        const auto empty = Repository::discover(m_git, QFile::encodeName(folder.path()));
        QVERIFY(empty);
        QVERIFY(!empty->has_value());
    }

    void discover_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("top folder") << QByteArray() << QByteArray();
        QTest::newRow("below it") << QByteArray("docs/en") << QByteArray("docs/en/");
        QTest::newRow("line end in its name") << QByteArray("a\nb\n") << QByteArray("a\nb\n/");
        QTest::newRow("not UTF-8") << QByteArray("\xe9\xff") << QByteArray("\xe9\xff/");
    }
    void discover()
    {
        QFETCH(QByteArray, folder);
        QFETCH(QByteArray, prefix);
        ScratchRepository scratch(u"li brary\n'é"_s);
        if (!folder.isEmpty()) {
            scratch.write("docs/x", "");
            QVERIFY(::mkdir(scratch.at(folder).constData(), 0755) == 0);
        }
        const Repository repository = scratch.open(folder);
        QCOMPARE(repository.root(), QFile::encodeName(real(scratch.path())));
        QCOMPARE(repository.prefix(), prefix);
        QCOMPARE(repository.gitFolder(), QFile::encodeName(real(scratch.path())) + "/.git");

        const QByteArray at = folder.isEmpty() ? QByteArray() : folder + '/';
        const int file = ::open(scratch.at(at + "e.md").constData(), O_WRONLY | O_CREAT, 0644);
        QVERIFY(file >= 0 && ::write(file, "text", 4) == 4 && ::close(file) == 0);
        const auto version = repository.saveVersion({ "e.md" }, u"One"_s);
        QVERIFY2(version, version ? "" : qPrintable(version.error().message));
        QVERIFY(version->has_value());
        const auto content = repository.contentAtHead("e.md");
        QVERIFY(content);
        QCOMPARE(*content, std::optional<QByteArray>("text"));
    }

    void variablesOfAnotherRepository()
    {
        ScratchRepository mine;
        ScratchRepository other;
        qputenv("GIT_DIR", other.at(".git"));
        qputenv("GIT_WORK_TREE", other.bytes());
        qputenv("GIT_INDEX_FILE", other.at(".git/index"));
        const auto found = Repository::discover(m_git, mine.bytes());
        mine.write("a.md", "1");
        const auto version = found && *found ? (*found)->saveVersion({ "a.md" }, u"One"_s)
                                             : Result<std::optional<QByteArray>>(std::nullopt);
        qunsetenv("GIT_DIR");
        qunsetenv("GIT_WORK_TREE");
        qunsetenv("GIT_INDEX_FILE");
        QVERIFY(found && *found);
        QCOMPARE((*found)->root(), QFile::encodeName(real(mine.path())));
        QVERIFY(version && *version);
        QCOMPARE(mine.git({ u"rev-parse"_s, u"HEAD"_s }).trimmed(), **version);
        other.git({ u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"HEAD"_s }, 1);
    }

    void bareAndInside()
    {
        ScratchRepository scratch;
        scratch.git({ u"init"_s, u"-q"_s, u"--bare"_s, u"../bare"_s });
        for (const QByteArray &folder : { scratch.at("../bare"), scratch.at(".git") }) {
            const auto refused = Repository::discover(m_git, folder);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QCOMPARE(refused.error().message,
                     u"“%1” holds only what git keeps for itself, without the files of a library. Open the folder that "
                     "holds the files, or make a copy of the library with git clone."_s.arg(QString::fromUtf8(folder)));
        }
    }

    void anotherUsersFolder()
    {
        ScratchRepository scratch;
        qputenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        const auto refused = Repository::discover(m_git, scratch.bytes());
        qunsetenv("GIT_TEST_ASSUME_DIFFERENT_OWNER");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(
            refused.error().message,
            u"The library in “%1” belongs to another user of this computer, so git does not touch it. If you trust "
            "whoever it belongs to, run this in a terminal and open the library again: git config --global --add "
            "safe.directory \"%1\""_s.arg(real(scratch.path())));
    }

    void damaged()
    {
        ScratchRepository scratch;
        scratch.write(".git/config", "[core\n");
        const auto broken = Repository::discover(m_git, scratch.bytes());
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::ToolFailed);
        QVERIFY2(
            broken.error().message.startsWith(
                u"“%1” is kept with git, but git cannot read what it keeps there. Repair it, or get a fresh copy of "
                "the library.\nDetails:\n"_s.arg(scratch.path())),
            qPrintable(broken.error().message));
    }

    void init()
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.path());
        const auto made = Repository::init(m_git, path);
        QVERIFY(made);
        QCOMPARE(made->root(), QFile::encodeName(real(folder.path())));
        const auto state = made->state();
        QVERIFY(state);
        QCOMPARE(state->branch, QByteArray("main"));
        QVERIFY(state->head.isEmpty());
        QVERIFY(Repository::init(m_git, path));
    }

    void state()
    {
        ScratchRepository scratch;
        scratch.write("lib/a.md", "a\n");
        scratch.write("lib/old name.md", "some text long enough to be found again\n");
        scratch.write("outside.md", "o\n");
        scratch.write(".gitignore", "*.tmp\n");
        scratch.commitAll();
        scratch.git({ u"mv"_s, u"lib/old name.md"_s, u"lib/new\nname.md"_s });
        scratch.write("lib/a.md", "changed\n");
        scratch.write("outside.md", "changed\n");
        scratch.write("lib/new folder/\xff.md", "");
        scratch.write("lib/x.tmp", "");

        const Result<RepositoryState> state = scratch.open("lib").state();
        QVERIFY(state);
        QCOMPARE(state->branch, QByteArray("main"));
        QCOMPARE(state->head, scratch.git({ u"rev-parse"_s, u"HEAD"_s }).trimmed());
        QCOMPARE(state->operation, GitOperation::None);
        using Kind = StatusEntry::Kind;
        const QList<StatusEntry> expected {
            { .kind = Kind::Changed, .worktree = 'M', .path = "a.md" },
            { .kind = Kind::Renamed, .index = 'R', .path = "new\nname.md", .originalPath = "old name.md" },
            { .kind = Kind::Untracked, .path = "new folder/\xff.md" },
        };
        QVERIFY(state->entries == expected);
    }

    void upstream()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1");
        scratch.commitAll();
        scratch.git({ u"clone"_s, u"-q"_s, u"."_s, u"../clone"_s });
        scratch.write("a.md", "2");
        scratch.commitAll(u"Second"_s);
        const auto clone = Repository::discover(m_git, scratch.at("../clone"));
        QVERIFY(clone && *clone);
        const QByteArray content = "mine";
        QFile file(QFile::decodeName(scratch.at("../clone/b.md")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY((*clone)->saveVersion({ "b.md" }, u"Mine"_s));
        QVERIFY((*clone)->git().run({ "fetch", "-q" }));
        const auto state = (*clone)->state();
        QVERIFY(state);
        QCOMPARE(state->upstream, QByteArray("origin/main"));
        QVERIFY(state->distance == (RepositoryState::Distance { 1, 1 }));
    }

    void operation_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<GitOperation>("operation");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("reason");
        for (const QString &format : { u"files"_s, u"reftable"_s }) {
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::newRow(qPrintable(QString::fromLatin1(name) + u", "_s + format));
            };
            row("merge")
                << QStringList { u"merge"_s, u"other"_s } << 1 << GitOperation::Merge << format
                << u"Two lines of work are being brought together in this library, and that is not finished."_s;
            row("rebase") << QStringList { u"rebase"_s, u"other"_s } << 1 << GitOperation::Rebase << format
                          << u"Changes are being put on top of newer ones in this library, and that is not finished."_s;
            row("cherry-pick")
                << QStringList { u"cherry-pick"_s, u"other"_s } << 1 << GitOperation::CherryPick << format
                << u"A change is being taken over from elsewhere into this library, and that is not finished."_s;
            row("revert") << QStringList { u"revert"_s, u"HEAD~1"_s } << 1 << GitOperation::Revert << format
                          << u"An earlier change is being taken back in this library, and that is not finished."_s;
            row("bisect") << QStringList { u"bisect"_s, u"start"_s } << 0 << GitOperation::Bisect << format << u""_s;
        }
    }
    void operation()
    {
        QFETCH(QStringList, command);
        QFETCH(int, exitCode);
        QFETCH(GitOperation, operation);
        QFETCH(QString, format);
        QFETCH(QString, reason);
        ScratchRepository scratch;
        QFile::remove(QFile::decodeName(scratch.at(".git/HEAD")));
        QVERIFY(QDir(scratch.path() + u"/.git"_s).removeRecursively());
        scratch.git({ u"-c"_s, u"init.defaultRefFormat="_s + format, u"init"_s, u"-q"_s });
        scratch.write("a.md", "0\n");
        scratch.commitAll();
        scratch.git({ u"checkout"_s, u"-qb"_s, u"other"_s });
        scratch.write("a.md", "theirs\n");
        scratch.commitAll(u"Theirs"_s);
        scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        scratch.write("a.md", "1\n");
        scratch.commitAll(u"Ours"_s);
        scratch.write("a.md", "2\n");
        scratch.commitAll(u"Ours again"_s);
        scratch.git(command, exitCode);

        const Repository repository = scratch.open();
        const auto state = repository.state();
        QVERIFY(state);
        QCOMPARE(state->operation, operation);
        if (operation == GitOperation::Bisect)
            return;
        QVERIFY(std::ranges::any_of(
            state->entries, [](const StatusEntry &entry) { return entry.kind == StatusEntry::Kind::Unmerged; }));
        const QByteArray before = scratch.git({ u"rev-parse"_s, u"HEAD"_s });
        const auto version = repository.saveVersion({ "a.md" }, u"Mine"_s);
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::Refused);
        QCOMPARE(version.error().message,
                 reason
                     + u" Until it is finished or given up, no version can be kept; the files themselves are saved."_s);
        QCOMPARE(scratch.git({ u"rev-parse"_s, u"HEAD"_s }), before);
    }

    void contentAtHead()
    {
        ScratchRepository scratch;
        const Repository before = scratch.open();
        const auto unborn = before.contentAtHead("a.md");
        QVERIFY(unborn);
        QVERIFY(!unborn->has_value());

        scratch.write("lib/a.md", "one\r\ntwo\n");
        scratch.write("lib/:(top)*.md", "glob");
        scratch.commitAll();
        scratch.write("lib/a.md", "changed since");
        const Repository repository = scratch.open("lib");
        const auto content = [&](const QByteArray &path) { return repository.contentAtHead(path).value(); };
        QCOMPARE(content("a.md"), std::optional<QByteArray>("one\r\ntwo\n"));
        QCOMPARE(content(":(top)*.md"), std::optional<QByteArray>("glob"));
        QCOMPARE(content("b.md"), std::optional<QByteArray>());

        for (const QByteArray &outside : { "../lib/a.md"_ba, "/etc/passwd"_ba, "x/../../a"_ba }) {
            const auto refused = repository.contentAtHead(outside);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Outside);
        }
        QCOMPARE(repository.contentAtHead("./a.md").error().code, ErrorCode::InvalidArgument);
    }

    void isIgnored()
    {
        ScratchRepository scratch;
        scratch.write("lib/kept.tmp", "");
        scratch.commitAll();
        scratch.write(".gitignore", "*.tmp\n/lib/out/\n");
        const Repository repository = scratch.open("lib");
        QCOMPARE(repository.isIgnored("a.md").value(), false);
        QCOMPARE(repository.isIgnored("a.tmp").value(), true);
        QCOMPARE(repository.isIgnored("\xff\n.tmp").value(), true);
        QCOMPARE(repository.isIgnored(":(glob)*.tmp").value(), true);
        QCOMPARE(repository.isIgnored("out/a.md").value(), true);
        QCOMPARE(repository.isIgnored("kept.tmp").value(), false);
    }

    void identity()
    {
        ScratchRepository scratch;
        const Repository repository = scratch.open();
        QVERIFY(repository.identity().value() == (Identity { u"Ada Test"_s, u"ada@example.org"_s }));
        qputenv("GIT_AUTHOR_NAME", "Søren <x> Ø");
        QCOMPARE(repository.identity().value().name, u"Søren x Ø"_s);
        qunsetenv("GIT_AUTHOR_NAME");

        const QByteArray settings = qgetenv("GIT_CONFIG_GLOBAL");
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        const auto unknown = repository.identity();
        scratch.write("a.md", "1");
        const auto version = repository.saveVersion({ "a.md" }, u"One"_s);
        const QByteArray staged = scratch.git({ u"ls-files"_s });
        const auto named =
            repository.saveVersion({ "a.md" }, u"One"_s, Identity { u"Bo Ñandú"_s, u"bo@example.org"_s });
        qputenv("GIT_CONFIG_GLOBAL", settings);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::IdentityMissing);
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::IdentityMissing);
        QCOMPARE(version.error().message,
                 u"Every version carries the name and e-mail address of who made it, and git does not know yours yet. "
                 "Enter them and save again."_s);
        QCOMPARE(staged, QByteArray());
        QVERIFY(named && *named);
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%an <%ae> %cn <%ce>"_s }),
                 QByteArray("Bo Ñandú <bo@example.org> Bo Ñandú <bo@example.org>\n"));

        const auto bad = repository.saveVersion({ "a.md" }, u"One"_s, Identity { u"Bo"_s, u"b<o"_s });
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
