// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program in its window types and saves by itself (typingwindow.cpp), is killed at a random moment, and is started
// again on what it left. After each kill nothing may be lost that it had said was saved, nor more than a second's
// typing.
//
//     tst_kill --kills 300 [--seed N]

#include "entry/atomicfile.h"
#include "entry/draftstore.h"
#include "git/scratchrepository.h"
#include "saving/typinglog.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <csignal>
#include <sys/file.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

using Kind = TypingEvent::Kind;

namespace {

int kills = 15;
quint32 seed = 0;

const QStringList Entries { u"patterns/café.md"_s, u"patterns/commons.md"_s, u"stories/first harvest.md"_s };

constexpr qint64 MostMissing = 1000; // milliseconds of typing
constexpr int LockedTime = 8000;     // long enough to be told of a lock, which is waited for

/// One entry after a kill, against what the window did in that time.
struct EntryFate {
    QByteArray file;
    QByteArrayList drafts; // the latest first
};

/// The states of one entry's text in one run.
class States
{
public:
    explicit States(const QList<TypingEvent> &events, const QString &path)
    {
        for (const TypingEvent &event : events) {
            if (event.path != path)
                continue;
            if (event.kind == Kind::Opened || event.kind == Kind::Typed)
                m_states.append(event);
            else if (event.kind == Kind::Saved)
                m_saved = indexOf(event.text);
            else if (event.kind == Kind::Kept)
                m_kept = indexOf(event.text);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_states.isEmpty(); }
    /// The last state with this text; -1: it never was so.
    [[nodiscard]] qsizetype indexOf(const QByteArray &text) const
    {
        for (qsizetype i = m_states.size() - 1; i >= 0; --i) {
            if (m_states[i].text == text)
                return i;
        }
        return -1;
    }
    [[nodiscard]] qsizetype saved() const { return m_saved; }
    [[nodiscard]] qsizetype kept() const { return m_kept; }
    [[nodiscard]] qsizetype count() const { return m_states.size(); }
    /// How long before `end` the first text was typed that is not there when all up to `index` is.
    [[nodiscard]] qint64 missing(qsizetype index, qint64 end) const
    {
        return index + 1 >= m_states.size() ? 0 : end - m_states[index + 1].time;
    }

private:
    QList<TypingEvent> m_states;
    qsizetype m_saved = -1;
    qsizetype m_kept = -1;
};

/// The processes that work in a folder, which is how git is started.
QList<pid_t> processesIn(const QString &folder)
{
    QList<pid_t> found;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        bool isNumber = false;
        const pid_t id = name.toInt(&isNumber);
        const QString place = isNumber ? QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(id)) : QString();
        if (place == folder || place.startsWith(folder + u'/'))
            found.append(id);
    }
    return found;
}

QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList found;
    QDirIterator files(folder, names, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_library;
    QHash<QString, EntryFate> m_fates;
    QHash<QString, QSet<QByteArray>> m_everyText;
    QRandomGenerator m_random;
    bool m_isLocked = false;
    int m_kills = 0;
    int m_locks = 0;
    int m_locksTold = 0;
    int m_leftovers = 0;
    int m_typed = 0;
    int m_saves = 0;
    int m_versions = 0;
    int m_offers = 0;
    qint64 m_mostMissing = 0;
    qint64 m_longestStandstill = 0;

    [[nodiscard]] QString logPath() const { return m_folder.filePath(u"log"_s); }
    [[nodiscard]] QByteArray git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_library);
        process.start(u"git"_s, arguments);
        process.waitForFinished(-1);
        return process.exitCode() == 0 ? process.readAllStandardOutput()
                                       : "git failed: " + process.readAllStandardError();
    }

    /// Starts the window and kills it; when.
    qint64 runAndKill()
    {
        QFile::remove(logPath());
        QProcess window;
        window.setStandardErrorFile(m_folder.filePath(u"errors"_s), QIODevice::Append);
        const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"typingwindow"_s);
        window.start(program, { m_folder.path(), logPath(), QString::number(m_random.generate()) });
        if (!window.waitForStarted())
            qFatal("the window does not start: %s", qPrintable(window.errorString()));
        if (m_random.bounded(10) > 0 || m_isLocked) {
            while (!hasTyped() && window.state() == QProcess::Running)
                window.waitForFinished(20);
            window.waitForFinished(m_isLocked ? LockedTime : int(m_random.bounded(50, 2500)));
        } else {
            window.waitForFinished(int(m_random.bounded(2000)));
        }
        if (window.state() != QProcess::Running)
            qFatal("the window has ended by itself: %d", window.exitCode());
        const qint64 time = TypingLog::now();
        ::kill(static_cast<pid_t>(window.processId()), SIGKILL);
        // As when the machine goes down: git with it. Else git finishes by itself.
        const bool withGit = m_random.bounded(2) == 0;
        while (true) {
            const QList<pid_t> left = processesIn(m_library);
            for (const pid_t id : withGit ? left : QList<pid_t>())
                ::kill(id, SIGKILL);
            if (left.isEmpty())
                break;
            QThread::msleep(5);
        }
        window.waitForFinished(-1);
        waitForOwners();
        return time;
    }

    /// A child that had just been forked, and is not git yet, shares the lock of the drafts for a moment longer.
    void waitForOwners() const
    {
        const QStringList owners = filesBelow(m_folder.filePath(u"drafts"_s), { u"*.owner"_s });
        for (const QString &owner : owners) {
            const int file = ::open(QFile::encodeName(owner).constData(), O_RDONLY | O_CLOEXEC);
            ::flock(file, LOCK_SH);
            ::close(file);
        }
    }

    [[nodiscard]] bool hasTyped() const
    {
        const QList<TypingEvent> events = TypingLog::read(logPath());
        return std::ranges::contains(events, Kind::Typed, &TypingEvent::kind);
    }

    void checkEntry(const QString &path, const QList<TypingEvent> &events, qint64 end)
    {
        const QByteArray full = QFile::encodeName(m_library + u'/' + path);
        const auto file = readFile(full);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        const auto drafts = DraftStore(QFile::encodeName(m_folder.filePath(u"drafts"_s))).load(full);
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        EntryFate fate { .file = file->bytes, .drafts = {} };
        for (const Draft &draft : *drafts)
            fate.drafts.append(draft.text);
        const EntryFate before = m_fates.value(path);
        const States states(events, path);
        if (states.isEmpty()) { // it was killed before it had opened the entry
            QCOMPARE(fate.file, before.file);
            QCOMPARE(fate.drafts, before.drafts);
            return;
        }
        // What is unsaved is offered, each text once, and stays until it is answered.
        QByteArrayList wanted { before.file };
        for (const QByteArray &draft : before.drafts) {
            if (!wanted.contains(draft))
                wanted.append(draft);
        }
        QByteArrayList offered { before.file };
        for (const TypingEvent &event : events) {
            if (event.path != path)
                continue;
            if (event.kind == Kind::Opened)
                QCOMPARE(event.text, before.file);
            if (event.kind == Kind::Typed)
                m_everyText[path].insert(event.text);
            if (event.kind == Kind::Offered)
                offered.append(event.text);
        }
        const TypingEvent &last = events.constLast();
        const bool isCut = last.path == path && (last.kind == Kind::Opened || last.kind == Kind::Offered);
        if (!isCut)
            QCOMPARE(offered, wanted);
        else // killed while it was being offered
            QCOMPARE(offered, wanted.first(std::min(offered.size(), wanted.size())));
        m_offers += int(offered.size()) - 1;

        const qsizetype inFile = states.indexOf(fate.file);
        QVERIFY2(inFile >= 0, "the file holds what the entry never was");
        QVERIFY2(inFile >= states.saved(), "the file is behind what was said to be saved");
        qsizetype inDraft = -1;
        for (const QByteArray &draft : std::as_const(fate.drafts)) {
            const qsizetype index = states.indexOf(draft);
            QVERIFY2(index >= 0 || before.drafts.contains(draft), "a draft holds what the entry never was");
            inDraft = std::max(inDraft, index);
        }
        const bool isAnswered = std::ranges::any_of(
            events, [&](const TypingEvent &event) { return event.path == path && event.kind == Kind::Answered; });
        for (const QByteArray &draft : std::as_const(wanted)) {
            QVERIFY2(isAnswered || draft == before.file || fate.drafts.contains(draft),
                     "what was offered is gone without an answer");
        }
        const qint64 missing = states.missing(std::max(inFile, inDraft), end);
        QVERIFY2(missing <= MostMissing, qPrintable(u"%1 ms of typing are missing in %2"_s.arg(missing).arg(path)));
        m_mostMissing = std::max(m_mostMissing, missing);

        const QByteArray inVersion = git({ u"cat-file"_s, u"blob"_s, u"HEAD:"_s + path });
        QVERIFY2(m_everyText[path].contains(inVersion), "the last version holds what the entry never was");
        QVERIFY2(states.kept() <= 0 || states.indexOf(inVersion) >= states.kept(),
                 "the last version is behind what was said to be kept");
        m_fates.insert(path, fate);
    }

    void checkRepository(const QList<TypingEvent> &events)
    {
        const QByteArray fsck = git({ u"fsck"_s, u"--no-progress"_s });
        QVERIFY2(!fsck.startsWith("git failed"), fsck.constData());
        if (m_isLocked) {
            for (const TypingEvent &event : events) {
                QVERIFY(event.kind != Kind::Kept);
                if (event.kind == Kind::NotKept)
                    QVERIFY2(event.text.contains(".lock"), event.text.constData());
            }
            // Nobody is told who does not save, or whose machine stood still meanwhile.
            m_locksTold += std::ranges::contains(events, Kind::NotKept, &TypingEvent::kind) ? 1 : 0;
        } else {
            for (const TypingEvent &event : events)
                QVERIFY2(event.kind != Kind::NotKept && event.kind != Kind::NotSaved, event.text.constData());
        }
        QStringList locks = filesBelow(m_library + u"/.git"_s, { u"*.lock"_s });
        // git's list of files for one version, named after its process: in nobody's way.
        locks.removeIf([](const QString &lock) { return QFileInfo(lock).fileName().startsWith(u"next-index-"); });
        if (m_isLocked) {
            for (const QString &lock : std::as_const(locks))
                QVERIFY(QFile::remove(lock));
        }
        m_locks += !m_isLocked && !locks.isEmpty() ? 1 : 0;
        m_isLocked = !m_isLocked && !locks.isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ScratchRepository::isolate(m_folder.filePath(u"gitconfig"_s));
        m_library = m_folder.filePath(u"library"_s);
        for (const QString &path : Entries) {
            const QString full = m_library + u'/' + path;
            QVERIFY(QDir().mkpath(QFileInfo(full).path()));
            const QByteArray text = "---\ntitle: \"" + QFileInfo(path).baseName().toUtf8()
                                    + "\"\ntags: [soil, seeds] # of old\n---\n\nWhat grows together.\n";
            QFile file(full);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            m_fates.insert(path, { .file = text, .drafts = {} });
            m_everyText[path].insert(text);
        }
        std::ignore = git({ u"init"_s, u"-q"_s });
        std::ignore = git({ u"add"_s, u"-A"_s });
        QVERIFY(!git({ u"commit"_s, u"-qm"_s, u"First"_s }).startsWith("git failed"));
        // What takes its time is killed more often.
        QFile hook(m_library + u"/.git/hooks/pre-commit"_s);
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\nsleep 0.05\n");
        hook.close();
        QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_random.seed(seed == 0 ? QRandomGenerator::system()->generate() : seed);
    }

    void killed()
    {
        for (int run = 0; run < kills || m_isLocked; ++run) {
            if (run > 0 && run % 50 == 0)
                qInfo("%d kills", run);
            const bool wasLocked = m_isLocked;
            const qint64 end = runAndKill();
            ++m_kills;
            const QList<TypingEvent> events = TypingLog::read(logPath());
            // On a machine that is busy with other things a window may stand still, and then nobody can type into it
            // either: what counts is the time until it last took a key.
            const qint64 alive = events.isEmpty() ? end : events.constLast().time;
            if (std::ranges::contains(events, Kind::Typed, &TypingEvent::kind))
                m_longestStandstill = std::max(m_longestStandstill, end - alive);
            const auto count = [&](Kind kind) { return int(std::ranges::count(events, kind, &TypingEvent::kind)); };
            m_typed += count(Kind::Typed);
            m_saves += count(Kind::Saved);
            m_versions += count(Kind::Kept);
            for (const QString &path : Entries) {
                checkEntry(path, events, std::min(end, alive));
                if (QTest::currentTestFailed())
                    qInfo("run %d, %s", run + 1, qPrintable(path));
            }
            checkRepository(events);
            if (QTest::currentTestFailed()) {
                m_folder.setAutoRemove(false);
                qInfo("run %d%s; all of it is in %s", run + 1, wasLocked ? " (locked)" : "",
                      qPrintable(m_folder.path()));
                return;
            }
        }
    }

    void whatWasLeft()
    {
        QStringList left = filesBelow(m_library, { u"*"_s });
        left.removeIf([this](const QString &path) {
            return path.startsWith(m_library + u"/.git/"_s) || Entries.contains(QDir(m_library).relativeFilePath(path));
        });
        for (const QString &path : std::as_const(left)) {
            QVERIFY2(isTemporaryFile(QFile::encodeName(QFileInfo(path).fileName())), qPrintable(path));
            ++m_leftovers;
        }
        // Each version is of one entry.
        const QByteArrayList versions =
            git({ u"log"_s, u"--format=%x01%s"_s, u"--name-only"_s, u"-z"_s, u"HEAD"_s }).split('\1').sliced(1);
        for (const QByteArray &version : versions) {
            const bool isFirst = version.startsWith("First");
            QVERIFY2(isFirst || version.count(".md") == 1, version.constData());
        }
        qInfo("%d kills, %d changes typed, %d saves, %d versions reported and %d in the library, %d drafts offered; "
              "at most %d ms of typing missing (and %d ms of standstill before a kill); %d stale locks, %d told; %d "
              "temporary files left",
              m_kills, m_typed, m_saves, m_versions, int(versions.size()), m_offers, int(m_mostMissing),
              int(m_longestStandstill), m_locks, m_locksTold, m_leftovers);
        QVERIFY(m_saves > 0 && m_offers > 0 && (m_locks < 3 || m_locksTold > 0));
    }
};

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const bool isOwn = i + 1 < argc && (qstrcmp(argv[i], "--kills") == 0 || qstrcmp(argv[i], "--seed") == 0);
        if (!isOwn)
            arguments.append(QFile::decodeName(argv[i]));
        else if (qstrcmp(argv[i], "--kills") == 0)
            kills = QByteArray(argv[++i]).toInt();
        else
            seed = QByteArray(argv[++i]).toUInt();
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(60'000 * (kills + 1))); // else five minutes for all of them
    const QCoreApplication application(argc, argv);
    TestKill test;
    return QTest::qExec(&test, arguments);
}

#include "tst_kill.moc"
