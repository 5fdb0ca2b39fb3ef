// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/scratchrepository.h"
#include "library/library.h"
#include "library/librarycopy.h"
#include "testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QByteArray gitIn(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

/// Paths and contents of all files below a folder, git's own left out.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = QDir(folder).relativeFilePath(path);
        if (!name.startsWith(u".git/"))
            files.insert(name, TestData::bytes(path));
    }
    return files;
}

} // namespace

class TestLibraryCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ScratchRepository::isolate(m_folder->filePath(u"gitconfig"_s));
    }

    void copiesAndKeeps()
    {
        const QString source = TestData::source(u"resources/sample-library"_s);
        const QString target = m_folder->filePath(u"Documents/Sample library"_s);
        QCOMPARE(copyLibrary(source, target).value_or(u"failed"_s), target);
        QVERIFY(filesOf(target) == filesOf(source));
        QVERIFY(filesOf(target).size() > 30);
        QCOMPARE(gitIn(target, { u"rev-list"_s, u"--count"_s, u"HEAD"_s }), "1\n"_ba);
        QCOMPARE(gitIn(target, { u"status"_s, u"--porcelain"_s }), ""_ba);
        QCOMPARE(gitIn(target, { u"log"_s, u"--format=%an|%s"_s }), "Ada Test|The sample library\n"_ba);
        QCOMPARE(Library::rootOf(target + u"/patterns/x.md"_s), target);
        QVERIFY(!QFile::exists(target + u".partial"_s));
    }

    void withoutIdentity()
    {
        QVERIFY(QFile(m_folder->filePath(u"gitconfig"_s)).resize(0));
        const QString target = m_folder->filePath(u"copy"_s);
        QVERIFY(copyLibrary(TestData::source(u"resources/sample-library"_s), target).has_value());
        QCOMPARE(gitIn(target, { u"rev-list"_s, u"--count"_s, u"HEAD"_s }), "1\n"_ba);
        // The next version is the person's own, so git must not have been taught the stand-in's name.
        QCOMPARE(gitIn(target, { u"config"_s, u"--get"_s, u"user.name"_s }), ""_ba);
    }

    void withoutGit()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_folder->path()));
        const QString target = m_folder->filePath(u"copy"_s);
        const Result<QString> copy = copyLibrary(TestData::source(u"resources/sample-library"_s), target);
        qputenv("PATH", path);
        QCOMPARE(copy.value_or(u"failed"_s), target);
        QVERIFY(filesOf(target).size() > 30);
        QVERIFY(!QFile::exists(target + u"/.git"_s));
    }

    void leavesAnEarlierCopyAlone()
    {
        const QString target = m_folder->filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(target));
        QFile mine(target + u"/mine.md"_s);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("Mine") == 4);
        mine.close();
        QCOMPARE(copyLibrary(TestData::source(u"resources/sample-library"_s), target).value_or(u"failed"_s), target);
        QCOMPARE(filesOf(target), (QMap<QString, QByteArray> { { u"mine.md"_s, "Mine" } }));
    }

    void startsAnewAfterABrokenOffCopy()
    {
        const QString target = m_folder->filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(target + u".partial/patterns"_s));
        QFile rest(target + u".partial/patterns/rest.md"_s);
        QVERIFY(rest.open(QIODevice::WriteOnly));
        rest.close();
        const QString source = TestData::source(u"resources/sample-library"_s);
        QVERIFY(copyLibrary(source, target).has_value());
        QVERIFY(filesOf(target) == filesOf(source));
    }

    void copiesOfProtectedFilesCanBeWritten()
    {
        const QString source = m_folder->filePath(u"source"_s);
        QVERIFY(QDir().mkpath(source));
        QFile file(source + u"/a.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(file.fileName()).constData(), 0444), 0);
        const QString target = m_folder->filePath(u"copy"_s);
        QVERIFY(copyLibrary(source, target).has_value());
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(target + u"/a.md"_s).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0644U);
    }

    void failures()
    {
        // A file stands where the folder should.
        const QString target = m_folder->filePath(u"file"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Mine") == 4);
        file.close();
        const Result<QString> copy = copyLibrary(TestData::source(u"resources/sample-library"_s), target);
        QVERIFY(!copy);
        QCOMPARE(copy.error(),
                 (Error { .code = ErrorCode::Unwritable,
                          .message = u"“%1” could not be written. Check that there is space and that you may write "
                                     "there."_s.arg(target),
                          .file = target }));
        QCOMPARE(TestData::bytes(target), "Mine"_ba);

        const Result<QString> nothing = copyLibrary(m_folder->filePath(u"none"_s), m_folder->filePath(u"copy"_s));
        QVERIFY(!nothing);
        QVERIFY(!QFile::exists(m_folder->filePath(u"copy"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLibraryCopy)
#include "tst_librarycopy.moc"
