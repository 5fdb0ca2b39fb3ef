// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli merge`, run as a person, a script or git runs it.

#include "cliprogram.h"
#include "git/scratchrepository.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Entry = "---\n"
                         "title: Tool library\n"
                         "tags:\n"
                         "- tools\n"
                         "reviewed: 2026-01-01\n"
                         "---\n"
                         "People lend each other what they rarely need.\n"
                         "\n"
                         "The shelf stands in the town hall.\n";

} // namespace

class TestCliMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }

    void init() { m_repository = std::make_unique<ScratchRepository>(); }

    void intoOurs()
    {
        write("base.md", Entry);
        write("ours.md", QByteArray(Entry).replace("- tools\n", "- tools\n- sharing\n"));
        write("theirs.md", QByteArray(Entry).replace("- tools\n", "- tools\n- repair\n"));
        QCOMPARE(run({ u"merge"_s, u"base.md"_s, u"ours.md"_s, u"theirs.md"_s }), QByteArray());
        QCOMPARE(m_status, 0);
        QCOMPARE(read("ours.md"), QByteArray(Entry).replace("- tools\n", "- tools\n- sharing\n- repair\n"));
    }

    void conflict()
    {
        write("base.md", Entry);
        write("ours.md", QByteArray(Entry).replace("town hall", "old school"));
        write("theirs.md", QByteArray(Entry).replace("town hall", "fire station").replace("Tool l", "A tool l"));
        const QByteArray head = QByteArray(Entry).replace("Tool l", "A tool l");
        QCOMPARE(run({ u"merge"_s, u"--stdout"_s, u"--path"_s, u"tools.md"_s, u"--ours-label"_s, u"here"_s,
                       u"base.md"_s, u"ours.md"_s, u"theirs.md"_s }),
                 head.first(head.indexOf("The shelf"))
                     + "<<<<<<< here\nThe shelf stands in the old school.\n=======\n"
                       "The shelf stands in the fire station.\n>>>>>>> theirs\n");
        QCOMPARE(m_status, 1);
        QCOMPARE(m_errors,
                 "tools.md: conflict: the text “The shelf stands in the town hall.”: both sides changed it in "
                 "different ways\n"_ba);
    }

    void wrongUse()
    {
        run({ u"merge"_s, u"base.md"_s });
        QCOMPARE(m_status, 2);
        QVERIFY2(m_errors.contains("Three files are wanted: base, ours and theirs."), m_errors);
        run({ u"merge"_s, u"--marker-size"_s, u"x"_s, u"a"_s, u"b"_s, u"c"_s });
        QCOMPARE(m_status, 2);
        write("base.md", Entry);
        run({ u"merge"_s, u"base.md"_s, u"base.md"_s, u"nowhere.md"_s });
        QCOMPARE(m_status, 1);
        QVERIFY2(m_errors.startsWith("nowhere.md: error: "), m_errors);
    }

    /// git itself calls it, for what it would report as a conflict and for what it would merge to nonsense.
    void asMergeDriver()
    {
        write("commonplace.yml", "collections:\n- name: tools\n  folder: tools\n  fields:\n"
                                 "  - { name: title, widget: string }\n"
                                 "  - { name: reviewed, widget: string, merge: newest }\n");
        write("tools/shelf.md", Entry);
        commit(u"first"_s);
        run({ u"merge"_s, u"--install"_s });
        QCOMPARE(m_status, 0);
        run({ u"merge"_s, u"--install"_s, u"."_s });
        QCOMPARE(m_repository->git({ u"status"_s, u"--porcelain"_s }), QByteArray());
        m_repository->git({ u"checkout"_s, u"-qb"_s, u"other"_s });
        write("tools/shelf.md", QByteArray(Entry)
                                    .replace("- tools\n", "- tools\n- repair\n")
                                    .replace("2026-01-01", "2026-04-02")
                                    .replace("title", "place: town hall\ntitle"));
        commit(u"other"_s);
        m_repository->git({ u"checkout"_s, u"-q"_s, u"main"_s });
        write("tools/shelf.md", QByteArray(Entry)
                                    .replace("- tools\n", "- tools\n- sharing\n")
                                    .replace("2026-01-01", "2026-04-01")
                                    .replace("reviewed", "place: town hall\nreviewed"));
        commit(u"ours"_s);
        m_repository->git({ u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other"_s });
        QCOMPARE(read("tools/shelf.md"), QByteArray(Entry)
                                             .replace("- tools\n", "- tools\n- sharing\n- repair\n")
                                             .replace("2026-01-01", "2026-04-02")
                                             .replace("reviewed", "place: town hall\nreviewed"));
        run({ u"merge"_s, u"--uninstall"_s });
        QCOMPARE(m_status, 0);
        QCOMPARE(m_repository->git({ u"config"_s, u"--get-regexp"_s, u"merge.commonplace"_s }, 1), QByteArray());
        QCOMPARE(read(".git/info/attributes"), QByteArray());
    }

private:
    void write(const QByteArray &path, const QByteArray &text) const { m_repository->write(path, text); }
    [[nodiscard]] QByteArray read(const QByteArray &path) const
    {
        QFile file(QFile::decodeName(m_repository->at(path)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void commit(const QString &message) const
    {
        m_repository->git({ u"add"_s, u"-A"_s });
        m_repository->git({ u"commit"_s, u"-qm"_s, message });
    }
    QByteArray run(const QStringList &arguments)
    {
        const CliOutcome outcome = runCli(m_repository->path(), arguments);
        m_status = outcome.status;
        m_errors = outcome.err;
        return outcome.out;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ScratchRepository> m_repository;
    int m_status = 0;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(TestCliMerge)
#include "tst_climerge.moc"
