// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/fileblame.h"

#include "git/scratchrepository.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// For each line of the text, what its version is called.
QStringList told(const FileBlame &blame)
{
    QStringList lines;
    for (const int line : blame.lines) {
        const LineOrigin &origin = blame.origins[line];
        lines += (origin.commit.isEmpty() ? u"unsaved"_s : origin.summary) + (origin.isOldest ? u" or older"_s : u""_s);
    }
    return lines;
}

FileBlame blameOf(const Repository &repository, const QByteArray &path, const std::optional<QByteArray> &text = {})
{
    const Result<std::optional<FileBlame>> blame = fileBlame(repository, path, text);
    if (!blame || !blame->has_value())
        qFatal("%s", blame ? "no blame" : qPrintable(blame.error().message));
    return **blame;
}

} // namespace

class TestFileBlame : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    static void keep(const ScratchRepository &scratch, const QString &author, const QString &message)
    {
        static int minute = 0;
        ++minute;
        qputenv("GIT_AUTHOR_DATE", QByteArray::number(1700000000 + minute * 60) + " -0330");
        scratch.git({ u"add"_s, u"-A"_s });
        scratch.git(
            { u"commit"_s, u"-qm"_s, message, u"--author=%1 <%2@example.org>"_s.arg(author, author.toLower()) });
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }

    void linesAndTheirVersions()
    {
        const ScratchRepository scratch;
        scratch.write("wells/a.md", "One line of text.\nTwo lines of text.\nThree lines of text.\n");
        keep(scratch, u"Ada"_s, u"First"_s);
        scratch.git({ u"mv"_s, u"wells/a.md"_s, u"wells/b \"c\".md"_s });
        keep(scratch, u"Bo"_s, u"Rename"_s);
        scratch.write("wells/b \"c\".md", "One line of text.\n  Two lines of text.\nThree other lines.\n");
        keep(scratch, u"Ūla"_s, u"Third line"_s);
        const FileBlame blame = blameOf(scratch.open("wells"), "b \"c\".md");
        QCOMPARE(told(blame), (QStringList { u"First"_s, u"First"_s, u"Third line"_s }));

        const QList<LineOrigin> origins = blame.originsOf(1, 2);
        QCOMPARE(origins.size(), 2);
        QCOMPARE(origins[0].author, u"Ūla"_s);
        QCOMPARE(origins[0].email, u"ūla@example.org"_s);
        QCOMPARE(origins[0].commit, scratch.git({ u"rev-parse"_s, u"HEAD"_s }).trimmed());
        QCOMPARE(origins[0].path, "wells/b \"c\".md");
        QCOMPARE(origins[0].date.offsetFromUtc(), -(3 * 60 + 30) * 60);
        QCOMPARE(origins[0].date.toSecsSinceEpoch() - origins[1].date.toSecsSinceEpoch(), 120);
        QCOMPARE(origins[1].path, "wells/a.md");
        QCOMPARE(blame.originsOf(0, 1).size(), 1);
        QCOMPARE(blame.originsOf(7, 9).size(), 0);
    }

    void unsavedText()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "One\nTwo\nThree\n");
        keep(scratch, u"Ada"_s, u"First"_s);
        scratch.write("a.md", "One\nTwo\nThree\nOn disk only\n");
        const FileBlame typed = blameOf(scratch.open(), "a.md", "Zero\nOne\nTwo\n3");
        QCOMPARE(told(typed), (QStringList { u"unsaved"_s, u"First"_s, u"First"_s, u"unsaved"_s }));
        QCOMPARE(typed.originsOf(0, 1).constFirst(), LineOrigin { .path = "a.md" });
        QCOMPARE(told(blameOf(scratch.open(), "a.md")), (QStringList { u"First"_s, u"First"_s, u"First"_s }));
        QCOMPARE(told(blameOf(scratch.open(), "a.md", ""_ba)), QStringList());
    }

    void noVersions()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "One\n");
        QCOMPARE(fileBlame(scratch.open(), "a.md", "One\n"_ba).value().has_value(), false);
        keep(scratch, u"Ada"_s, u"First"_s);
        scratch.write("new.md", "One\n");
        QCOMPARE(fileBlame(scratch.open(), "new.md", "One\n"_ba).value().has_value(), false);
    }

    void oddNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("not UTF-8") << "w\xff.md"_ba;
        QTest::newRow("line end, quotes") << "a\nb\t\"\\xff.md"_ba;
    }
    void oddNames()
    {
        QFETCH(QByteArray, name);
        const ScratchRepository scratch;
        scratch.write(name, "One\n");
        keep(scratch, u"Ada"_s, u"First"_s);
        const FileBlame blame = blameOf(scratch.open(), name, "One\nTwo\n");
        QCOMPARE(told(blame), (QStringList { u"First"_s, u"unsaved"_s }));
        QCOMPARE(blame.origins.first().path, name);
    }

    void lineEndsThatGitConverts()
    {
        const ScratchRepository scratch;
        scratch.write(".gitattributes", "*.md text eol=crlf\n");
        scratch.write("a.md", "One\nTwo\n");
        keep(scratch, u"Ada"_s, u"First"_s);
        QCOMPARE(told(blameOf(scratch.open(), "a.md", "One\r\nTwo\r\nThree\r\n")),
                 (QStringList { u"First"_s, u"First"_s, u"unsaved"_s }));
    }

    void shallow()
    {
        const ScratchRepository origin;
        origin.write("a.md", "One\n");
        keep(origin, u"Ada"_s, u"1"_s);
        origin.write("b.md", "Other\n");
        keep(origin, u"Ada"_s, u"2"_s);
        origin.write("a.md", "One\nTwo\n");
        keep(origin, u"Ada"_s, u"3"_s);
        const ScratchRepository copy;
        copy.git({ u"pull"_s, u"-q"_s, u"--depth=2"_s, u"file://"_s + origin.path(), u"main"_s });
        QCOMPARE(told(blameOf(copy.open(), "a.md")), (QStringList { u"2 or older"_s, u"3"_s }));
    }
};

QTEST_GUILESS_MAIN(TestFileBlame)
#include "tst_fileblame.moc"
