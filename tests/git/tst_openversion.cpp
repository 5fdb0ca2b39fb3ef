// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repository.h"
#include "git/scratchrepository.h"

#include <functional>

using namespace Commonplace;
using namespace Qt::StringLiterals;

using Kind = KeptVersion::Kind;

class TestOpenVersion : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static QByteArray head(const ScratchRepository &scratch)
    {
        return scratch.git({ u"rev-parse"_s, u"HEAD"_s }).trimmed();
    }
    /// Messages and files of all versions, the last one first: `Message a.md|b.md`, a line each.
    static QByteArray log(const ScratchRepository &scratch)
    {
        QByteArrayList versions;
        const QByteArrayList ids = scratch.git({ u"rev-list"_s, u"HEAD"_s }).trimmed().split('\n');
        for (const QByteArray &id : ids) {
            const QString version = QString::fromLatin1(id);
            QByteArray files = scratch.git({ u"show"_s, u"--format="_s, u"--name-only"_s, u"-m"_s, version });
            const QByteArray message = scratch.git({ u"log"_s, u"-1"_s, u"--format=%s"_s, version });
            versions += message.trimmed() + ' ' + files.trimmed().replace('\n', '|');
        }
        return versions.join('\n');
    }
    /// Saves as the program does: added to the open version of the entry where there is one.
    static Result<KeptVersion> save(const ScratchRepository &scratch, const QByteArray &content, const QString &message,
                                    const QByteArray &path = "a.md")
    {
        scratch.write(path, content);
        const Repository repository = scratch.open();
        const auto open = repository.openVersion(path);
        if (!open)
            return std::unexpected(open.error());
        return repository.keepVersion({ .paths = { path }, .message = message, .entry = path, .addTo = *open });
    }
    static void start(const ScratchRepository &scratch)
    {
        scratch.write("a.md", "0\n");
        scratch.write("b.md", "0\n");
        scratch.commitAll();
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void addsToTheLast()
    {
        ScratchRepository scratch;
        start(scratch);
        const QByteArray base = head(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        const auto open = scratch.open().openVersion("a.md");
        QVERIFY(open && *open);
        QCOMPARE(**open, (OpenVersion { .id = head(scratch), .base = base, .message = u"A: one"_s }));
        QVERIFY(!scratch.open().openVersion("b.md")->has_value());

        const auto added = save(scratch, "2\n", u"A: two"_s);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QVERIFY(added->kind == Kind::Added);
        QCOMPARE(added->id, head(scratch));
        QVERIFY(save(scratch, "2\n", u"A: nothing"_s)->kind == Kind::Nothing);
        QVERIFY(save(scratch, "3\n", u"A: three"_s)->kind == Kind::Added);
        QCOMPARE(log(scratch), QByteArray("A: three a.md\nFirst a.md|b.md"));
        QCOMPARE(scratch.git({ u"show"_s, u"HEAD:a.md"_s }), QByteArray("3\n"));

        // Another entry's version is one of its own, and that of this one changes places with it.
        QVERIFY(save(scratch, "1\n", u"B: one"_s, "b.md")->kind == Kind::New);
        QVERIFY(save(scratch, "4\n", u"A: four"_s)->kind == Kind::Added);
        QCOMPARE(log(scratch), QByteArray("A: four a.md\nB: one b.md\nFirst a.md|b.md"));
    }

    void changesPlaces()
    {
        ScratchRepository scratch;
        start(scratch);
        QVERIFY(save(scratch, "1\n", u"C: new"_s, "p/c\n\xff.md")->kind == Kind::New);
        QVERIFY(save(scratch, "1\n", u"A: é"_s)->kind == Kind::New);
        QVERIFY(save(scratch, "1\n", u"B: one\n\nAt length."_s, "b.md")->kind == Kind::New);
        const QString above = u"--format=%an %ae %aI %cn %cI %B"_s;
        const QByteArray before = scratch.git({ u"log"_s, u"-2"_s, above });
        scratch.write("b.md", "staged\n");
        scratch.git({ u"add"_s, u"b.md"_s });
        scratch.write("b.md", "not staged\n");
        QVERIFY(save(scratch, "2\n", u"C: two"_s, "p/c\n\xff.md")->kind == Kind::Added);
        QCOMPARE(scratch.git({ u"log"_s, u"-2"_s, u"--skip=1"_s, above }), before);
        QCOMPARE(log(scratch), QByteArray("C: two \"p/c\\n\\377.md\"\nB: one b.md\nA: é a.md\nFirst a.md|b.md"));
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray("MM b.md\n"));
        // Those that were passed are as open as before.
        scratch.git({ u"checkout"_s, u"-q"_s, u"HEAD"_s, u"b.md"_s });
        QVERIFY(save(scratch, "2\n", u"B: two"_s, "b.md")->kind == Kind::Added);
        QVERIFY(save(scratch, "0\n", u"A: back"_s)->kind == Kind::TakenBack);
        QCOMPARE(log(scratch), QByteArray("B: two b.md\nC: two \"p/c\\n\\377.md\"\nFirst a.md|b.md"));
        QCOMPARE(scratch.git({ u"fsck"_s, u"--strict"_s, u"--no-dangling"_s }), QByteArray());
    }

    void staysInItsPlace_data()
    {
        using Above = std::function<void(const ScratchRepository &)>;
        QTest::addColumn<Above>("above");
        const auto row = [](const char *name, const Above &above) { QTest::newRow(name) << above; };
        row("a version that is not of this program", [](const ScratchRepository &scratch) {
            scratch.write("b.md", "1\n");
            scratch.git({ u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"More"_s });
        });
        row("one that changes the same file", [](const ScratchRepository &scratch) {
            scratch.write("a.md", "theirs\n");
            scratch.write("b.md", "1\n");
            QVERIFY(scratch.open().keepVersion({ .paths = { "a.md", "b.md" }, .message = u"B"_s, .entry = "b.md" }));
        });
        row("one that others have", [](const ScratchRepository &scratch) {
            QVERIFY(save(scratch, "1\n", u"B: one"_s, "b.md")->kind == Kind::New);
            scratch.git({ u"tag"_s, u"v1"_s });
        });
    }
    void staysInItsPlace()
    {
        QFETCH(std::function<void(const ScratchRepository &)>, above);
        ScratchRepository scratch;
        start(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        above(scratch);
        const QByteArray before = head(scratch);
        QVERIFY(!scratch.open().openVersion("a.md")->has_value());
        QVERIFY(save(scratch, "2\n", u"A: two"_s)->kind == Kind::New);
        QCOMPARE(scratch.git({ u"rev-parse"_s, u"HEAD~1"_s }).trimmed(), before);
    }

    void theFirstOfALibrary()
    {
        ScratchRepository scratch;
        QVERIFY(save(scratch, "1\n", u"A: new"_s)->kind == Kind::New);
        const auto added = save(scratch, "2\n", u"A: newer"_s);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QVERIFY(added->kind == Kind::Added);
        QCOMPARE(log(scratch), QByteArray("A: newer a.md"));
    }

    void whatElseIsStagedStaysStaged()
    {
        ScratchRepository scratch;
        start(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        scratch.write("b.md", "staged\n");
        scratch.write("c.md", "staged\n");
        scratch.git({ u"add"_s, u"b.md"_s, u"c.md"_s });
        QVERIFY(save(scratch, "2\n", u"A: two"_s)->kind == Kind::Added);
        QCOMPARE(log(scratch), QByteArray("A: two a.md\nFirst a.md|b.md"));
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray("M  b.md\nA  c.md\n"));
        QVERIFY(save(scratch, "0\n", u"A: back"_s)->kind == Kind::TakenBack);
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray("M  b.md\nA  c.md\n"));
    }

    void takenBack()
    {
        ScratchRepository scratch;
        start(scratch);
        const QByteArray base = head(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        const QByteArray withdrawn = head(scratch);
        QVERIFY(save(scratch, "0\n", u"A: back"_s)->kind == Kind::TakenBack);
        QCOMPARE(head(scratch), base);
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray());
        // git still knows it, for who wants it back after all.
        QCOMPARE(scratch.git({ u"rev-parse"_s, u"HEAD@{1}"_s }).trimmed(), withdrawn);
        QVERIFY(save(scratch, "2\n", u"A: two"_s)->kind == Kind::New);
        QCOMPARE(log(scratch), QByteArray("A: two a.md\nFirst a.md|b.md"));
    }

    void closed_data()
    {
        using Closing = std::function<void(const ScratchRepository &)>;
        QTest::addColumn<Closing>("close");
        QTest::addColumn<bool>("isClosed");
        const auto row = [](const char *name, const Closing &close, bool isClosed = true) {
            QTest::newRow(name) << close << isClosed;
        };
        const auto git = [](const QStringList &arguments) {
            return [arguments](const ScratchRepository &scratch) { scratch.git(arguments); };
        };
        row("nothing was done", [](const ScratchRepository &) { }, false);
        row("another branch was left behind", git({ u"branch"_s, u"old"_s, u"HEAD~1"_s }), false);
        row(
            "pushed",
            [](const ScratchRepository &scratch) {
                scratch.git({ u"init"_s, u"-q"_s, u"--bare"_s, u"../hub.git"_s });
                scratch.git({ u"push"_s, u"-q"_s, u"../hub.git"_s, u"main"_s });
            },
            false); // git keeps no trace of it: who shares so says so by closeOpenVersion()
        row("said to be shared", [](const ScratchRepository &scratch) { scratch.open().closeOpenVersion(); });
        row("pushed to a remote", [](const ScratchRepository &scratch) {
            scratch.git({ u"init"_s, u"-q"_s, u"--bare"_s, u"../hub.git"_s });
            scratch.git({ u"remote"_s, u"add"_s, u"hub"_s, u"../hub.git"_s });
            scratch.git({ u"push"_s, u"-q"_s, u"hub"_s, u"main"_s });
        });
        row("on another branch", git({ u"branch"_s, u"proposal"_s }));
        row("on a branch that goes on from it", [](const ScratchRepository &scratch) {
            scratch.git({ u"checkout"_s, u"-q"_s, u"-b"_s, u"proposal/one"_s });
            scratch.git({ u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"More"_s });
            scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        });
        row("tagged", git({ u"tag"_s, u"v1"_s }));
        row("tagged with words", git({ u"tag"_s, u"-a"_s, u"v1"_s, u"-m"_s, u"One"_s }));
        row("kept as a reference", git({ u"update-ref"_s, u"refs/commonplace/pulls/1"_s, u"HEAD"_s }));
        row("followed by another version", git({ u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"More"_s }));
        row("amended elsewhere", git({ u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"Mine"_s }));
        row("taken back elsewhere", git({ u"reset"_s, u"-q"_s, u"--soft"_s, u"HEAD~1"_s }));
        row("by another person", git({ u"config"_s, u"user.email"_s, u"bo@example.org"_s }));
    }
    void closed()
    {
        QFETCH(std::function<void(const ScratchRepository &)>, close);
        QFETCH(bool, isClosed);
        ScratchRepository scratch;
        start(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        close(scratch);
        const auto open = scratch.open().openVersion("a.md");
        QVERIFY2(open, open ? "" : qPrintable(open.error().message));
        QCOMPARE(open->has_value(), !isClosed);
    }

    void onNoBranch()
    {
        ScratchRepository scratch;
        start(scratch);
        scratch.git({ u"checkout"_s, u"-q"_s, u"--detach"_s });
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        QVERIFY(save(scratch, "2\n", u"A: two"_s)->kind == Kind::Added);
        QCOMPARE(log(scratch), QByteArray("A: two a.md\nFirst a.md|b.md"));
    }

    void worktreesEachHaveTheirOwn()
    {
        ScratchRepository scratch;
        start(scratch);
        scratch.git({ u"worktree"_s, u"add"_s, u"-q"_s, u"../tree"_s });
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        scratch.write("../tree/a.md", "2\n");
        const Repository other = scratch.open("../tree");
        QVERIFY(!other.openVersion("a.md")->has_value());
        QVERIFY(other.keepVersion({ .paths = { "a.md" }, .message = u"Theirs"_s, .entry = "a.md" }));
        QVERIFY(scratch.open().openVersion("a.md")->has_value());
        QVERIFY(other.openVersion("a.md")->has_value());
    }

    void pathsOfAllKinds()
    {
        for (const QByteArray &path : { "p/a b\n.md"_ba, "\xff\xfe.md"_ba, "日本.md"_ba, "50%25.md"_ba }) {
            ScratchRepository scratch;
            start(scratch);
            QVERIFY(save(scratch, "1\n", u"One"_s, path)->kind == Kind::New);
            QVERIFY(save(scratch, "2\n", u"Two"_s, path)->kind == Kind::Added);
            // From whichever folder the library is opened.
            QVERIFY(!path.startsWith("p/") || scratch.open("p").openVersion(path.sliced(2))->has_value());
        }
    }

    void movedOnMeanwhile()
    {
        ScratchRepository scratch;
        start(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        const Repository repository = scratch.open();
        const auto open = repository.openVersion("a.md");
        scratch.git({ u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"More"_s });
        scratch.write("a.md", "2\n");
        const QByteArray before = head(scratch);
        const auto kept =
            repository.keepVersion({ .paths = { "a.md" }, .message = u"A"_s, .entry = "a.md", .addTo = *open });
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Changed);
        QCOMPARE(kept.error().message, u"Another version of the library was kept meanwhile. Try again."_s);
        QCOMPARE(repository.rewordVersion("a.md", **open, u"B"_s).error().code, ErrorCode::Changed);
        QCOMPARE(head(scratch), before);
    }

    void reworded()
    {
        ScratchRepository scratch;
        start(scratch);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        scratch.write("a.md", "not saved\n");
        scratch.write("b.md", "staged\n");
        scratch.git({ u"add"_s, u"b.md"_s });
        const Repository repository = scratch.open();
        const auto open = repository.openVersion("a.md");
        const auto reworded = repository.rewordVersion("a.md", **open, u"Say it better\n\nand at length"_s, true);
        QVERIFY2(reworded, reworded ? "" : qPrintable(reworded.error().message));
        QCOMPARE(*reworded, head(scratch));
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%B"_s }),
                 QByteArray("Say it better\n\nand at length\n\nSigned-off-by: Ada Test <ada@example.org>\n\n"));
        QCOMPARE(scratch.git({ u"show"_s, u"HEAD:a.md"_s }), QByteArray("1\n"));
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray(" M a.md\nM  b.md\n"));
        const auto again = repository.openVersion("a.md");
        QVERIFY(again && *again);
        QCOMPARE((*again)->message, u"Say it better\n\nand at length"_s);
        QVERIFY((*again)->isMessageOwn);
        QCOMPARE(repository.rewordVersion("a.md", **again, u" "_s).error().code, ErrorCode::InvalidArgument);
    }

    void signedOff()
    {
        ScratchRepository scratch;
        start(scratch);
        scratch.write("a.md", "1\n");
        const Repository repository = scratch.open();
        VersionRequest request { .paths = { "a.md" },
                                 .message = u"A: one"_s,
                                 .identity = Identity { u"Bo Ñandú"_s, u"bo@example.org"_s },
                                 .entry = "a.md",
                                 .signsOff = true };
        QVERIFY(repository.keepVersion(request));
        scratch.write("a.md", "2\n");
        request.addTo = *repository.openVersion("a.md", request.identity);
        QVERIFY(request.addTo);
        QVERIFY(repository.keepVersion(request)->kind == Kind::Added);
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%B%an"_s }),
                 QByteArray("A: one\n\nSigned-off-by: Bo Ñandú <bo@example.org>\nBo Ñandú\n"));
    }

    void hooksRunForWhatIsAdded()
    {
        ScratchRepository scratch;
        start(scratch);
        scratch.writeHook("pre-commit", "#!/bin/sh\necho run >> runs\ngrep -q bad a.md && echo 'a.md: bad' && exit 1\n"
                                        "exit 0\n");
        scratch.writeHook("commit-msg", "#!/bin/sh\necho 'Checked: yes' >> \"$1\"\n");
        QVERIFY(save(scratch, "1\n", u"A: one\n"_s)->kind == Kind::New);
        QVERIFY(save(scratch, "2\n", u"A: two\n"_s)->kind == Kind::Added);
        const QByteArray before = head(scratch);
        const auto refused = save(scratch, "bad\n", u"A: bad\n"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.section(u'\n', 1), u"Details:\na.md: bad"_s);
        QCOMPARE(head(scratch), before);
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%B"_s }), QByteArray("A: two\nChecked: yes\n\n"));
        // Three saves, and the last one is not lost: it is still to be kept.
        QFile runs(scratch.path() + u"/runs"_s);
        QVERIFY(runs.open(QIODevice::ReadOnly));
        QCOMPARE(runs.readAll(), QByteArray("run\nrun\nrun\n"));
        QVERIFY(save(scratch, "3\n", u"A: three\n"_s)->kind == Kind::Added);
    }

    void whatAHookBrought()
    {
        // A list that a hook writes belongs to the version; adding to that leaves it in.
        ScratchRepository scratch;
        start(scratch);
        scratch.writeHook("pre-commit", "#!/bin/sh\nwc -c < a.md > index.txt\ngit add index.txt\n");
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        QVERIFY(save(scratch, "10\n", u"A: ten"_s)->kind == Kind::Added);
        QCOMPARE(log(scratch), QByteArray("A: ten a.md|index.txt\nFirst a.md|b.md"));
        QCOMPARE(scratch.git({ u"show"_s, u"HEAD:index.txt"_s }).trimmed(), QByteArray("3"));
    }

    void signingRunsForWhatIsAdded()
    {
        const QString key = m_home.filePath(u"key"_s);
        QProcess keygen;
        keygen.start(u"ssh-keygen"_s, { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key });
        if (!keygen.waitForFinished(-1) || keygen.exitCode() != 0)
            QSKIP("There is no ssh-keygen here.");
        ScratchRepository scratch;
        start(scratch);
        scratch.git({ u"config"_s, u"gpg.format"_s, u"ssh"_s });
        scratch.git({ u"config"_s, u"user.signingKey"_s, key });
        scratch.git({ u"config"_s, u"commit.gpgSign"_s, u"true"_s });
        scratch.git({ u"config"_s, u"log.showSignature"_s, u"true"_s });
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
        const auto added = save(scratch, "2\n", u"A: two"_s);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QVERIFY(added->kind == Kind::Added);
        QVERIFY(scratch.git({ u"cat-file"_s, u"commit"_s, u"HEAD"_s }).contains("-----BEGIN SSH SIGNATURE-----"));

        // A key that is gone: told, and the version before stays as it was.
        const QByteArray before = head(scratch);
        QVERIFY(QFile::remove(key));
        const auto refused = save(scratch, "3\n", u"A: three"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ToolFailed);
        QCOMPARE(head(scratch), before);
    }

    void aNoteThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\": \"12");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("other kinds") << QByteArray("{\"a.md\": {\"version\": 1, \"message\": {}}, \"b\": []}");
        QTest::newRow("an option") << QByteArray("{\"a.md\": {\"version\": \"--all\"}}");
    }
    void aNoteThatCannotBeRead()
    {
        QFETCH(QByteArray, note);
        ScratchRepository scratch;
        start(scratch);
        scratch.write(".git/commonplace-open-versions", note);
        const auto open = scratch.open().openVersion("a.md");
        QVERIFY(open && !*open);
        QVERIFY(save(scratch, "1\n", u"A: one"_s)->kind == Kind::New);
    }
};

QTEST_GUILESS_MAIN(TestOpenVersion)
#include "tst_openversion.moc"
