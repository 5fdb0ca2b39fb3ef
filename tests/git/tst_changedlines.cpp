// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/changedlines.h"
#include "git/scratchrepository.h"

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestChangedLines : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static QByteArray told(const ScratchRepository &scratch, const QByteArray &version, const QByteArray &folder = {})
    {
        const auto changed = changedLines(scratch.open(folder), version);
        if (!changed)
            return changed.error().message.toUtf8();
        QByteArrayList files;
        for (auto file = changed->cbegin(); file != changed->cend(); ++file) {
            QList<int> lines = file->values();
            std::ranges::sort(lines);
            QByteArray text = file.key() + ':';
            for (const int line : std::as_const(lines))
                text += ' ' + QByteArray::number(line);
            files.append(text);
        }
        std::ranges::sort(files);
        return files.join('\n');
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void lines()
    {
        ScratchRepository scratch;
        scratch.write("p/a.md", "1\n2\n3\n4\n");
        scratch.write("p/b.md", "same\n");
        scratch.write("p/gone.md", "gone\n");
        scratch.write("p/old.md", "1\n2\n3\n4\n5\n6\n");
        scratch.write("outside.md", "1\n");
        scratch.commitAll();
        scratch.write("p/a.md", "1\ntwo\n3\n4\n++ b\n+++ c\n");
        scratch.write("p/é \"x\"\t.md", "1\n2\n");
        scratch.write("outside.md", "2\n");
        scratch.git({ u"mv"_s, u"p/old.md"_s, u"p/new.md"_s });
        scratch.write("p/new.md", "1\n2\n3\n4\n5\n6\n7\n");
        scratch.git({ u"rm"_s, u"-q"_s, u"p/gone.md"_s });
        scratch.git({ u"add"_s, u"-A"_s });
        QCOMPARE(told(scratch, "HEAD"), QByteArray("outside.md: 1\np/a.md: 2 5 6\np/new.md: 7\np/é \"x\"\t.md: 1 2"));
        QCOMPARE(told(scratch, "HEAD", "p"), QByteArray("a.md: 2 5 6\nnew.md: 7\né \"x\"\t.md: 1 2"));
    }

    void sinceTheBranchBegan()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.git({ u"checkout"_s, u"-q"_s, u"-b"_s, u"proposal"_s });
        scratch.write("b.md", "1\n");
        scratch.commitAll();
        scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        scratch.write("a.md", "theirs\n");
        scratch.commitAll();
        scratch.git({ u"checkout"_s, u"-q"_s, u"proposal"_s });
        QCOMPARE(told(scratch, "main"), QByteArray("b.md: 1"));
    }

    void noSuchVersion()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        QCOMPARE(told(scratch, "nowhere"), QByteArray("git knows no version “nowhere” of this library."));
        QCOMPARE(told(scratch, "--all"), QByteArray("git knows no version “--all” of this library."));
    }
};

QTEST_GUILESS_MAIN(TestChangedLines)
#include "tst_changedlines.moc"
