// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `commonplace-cli mend`, run as a person or a script runs it.

#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestCliMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void mends()
    {
        write(u"p/a.md"_s, "\n---\ntitle: A: B\nowner: @us\nid: a\n---\nText\n");
        write(u"p/fine.md"_s, "---\ntitle: A\n---\n");
        const QByteArray told = "p/a.md:1:1: Remove the blank lines\n"
                                "p/a.md:3:9: Put the value in quotes\n"
                                "p/a.md:4:8: Put the value in quotes\n";
        QCOMPARE(run({ u"p"_s, u"--dry-run"_s }), told + "3 places can be mended, 0 left\n");
        QCOMPARE(read(u"p/a.md"_s), "\n---\ntitle: A: B\nowner: @us\nid: a\n---\nText\n"_ba);
        QCOMPARE(run({ u"p"_s }), told + "3 places mended, 0 left\n");
        QCOMPARE(m_status, 0);
        QCOMPARE(read(u"p/a.md"_s), "---\ntitle: \"A: B\"\nowner: \"@us\"\nid: a\n---\nText\n"_ba);
        QCOMPARE(read(u"p/fine.md"_s), "---\ntitle: A\n---\n"_ba);
        QCOMPARE(run({ u"p"_s }), "0 places mended, 0 left\n"_ba);
    }

    void leavesWhatIsNotCertain()
    {
        write(u"a.md"_s, "---\ntitle: A: B\nb: - c\n---\nText\n");
        QCOMPARE(run({ u"a.md"_s }), "a.md:2:9: Put the value in quotes\n1 place mended, 1 left\n"_ba);
        QCOMPARE(m_errors, "a.md:3:4: error: A list item cannot begin here. Put each “- ” on a line of its own.\n"_ba);
        QCOMPARE(m_status, 1);
        QCOMPARE(read(u"a.md"_s), "---\ntitle: \"A: B\"\nb: - c\n---\nText\n"_ba);
    }

    void wrongUse()
    {
        run({});
        QCOMPARE(m_status, 2);
        QVERIFY2(m_errors.contains("A file or folder is missing."), m_errors);
        run({ u"nowhere"_s });
        QCOMPARE(m_status, 1);
        QVERIFY2(m_errors.contains("There is no such file or folder."), m_errors);
    }

private:
    void write(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path).path()));
        QFile file(m_folder->filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(m_folder->filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }

    QByteArray run(const QStringList &arguments)
    {
        const CliOutcome outcome = runCli(m_folder->path(), QStringList { u"mend"_s } + arguments);
        m_status = outcome.status;
        m_errors = outcome.err;
        return outcome.out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_errors;
    int m_status = -1;
};

QTEST_APPLESS_MAIN(TestCliMend)
#include "tst_climend.moc"
