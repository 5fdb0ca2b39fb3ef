// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkwatch.h"

#include "editor/entrydocument.h"
#include "entry/atomicfile.h"
#include "git/changedlines.h"
#include "links/linkaddress.h"
#include "links/linkchecker.h"
#include "problems/libraryproblems.h"
#include "write/librarysession.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

/// Milliseconds: what is typed changes links with each key.
constexpr int GatherDelay = 400;
constexpr int FindDelay = 250;
/// So many files a job, so that others come to their turn.
constexpr int FilesAtOnce = 200;

std::optional<Entry> entryAt(const QString &root, const QString &path)
{
    const Result<FileContents> file = readFile(QFile::encodeName(QDir(root).filePath(path)));
    return file ? std::optional(Entry::read(file->bytes)) : std::nullopt;
}

} // namespace

LinkWatch::LinkWatch(LibrarySession *session, LibraryProblems *problems, const QString &memoryFile, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_problems(problems)
    , m_memoryFile(memoryFile)
    , m_checker(new LinkChecker(this))
    , m_recall(new LinkChecker(this))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(GatherDelay);
    m_finding.setSingleShot(true);
    m_finding.setInterval(FindDelay);
    connect(&m_gathering, &QTimer::timeout, this, &LinkWatch::gather);
    connect(&m_finding, &QTimer::timeout, this, &LinkWatch::findProblems);
    connect(session, &LibrarySession::relationsChanged, &m_gathering, qOverload<>(&QTimer::start));
    connect(session, &LibrarySession::closing, this, &LinkWatch::forget);
    connect(m_recall, &LinkChecker::verdicts, this, &LinkWatch::take);
    connect(m_checker, &LinkChecker::verdicts, this, &LinkWatch::take);
    connect(m_checker, &LinkChecker::progressed, this, [this](const LinkProgress &progress) {
        m_progress = progress;
        Q_EMIT stateChanged();
    });
    connect(m_checker, &LinkChecker::finished, this, [this](const LinkSummary &summary) {
        m_progress = summary.progress;
        m_summary = summary;
        Q_EMIT stateChanged();
    });
}

LinkWatch::~LinkWatch()
{
    m_stop.request_stop();
}

void LinkWatch::forget()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_checker->cancel();
    m_gathering.stop();
    m_finding.stop();
    m_links.clear();
    m_ofFiles.clear();
    m_verdicts.clear();
    m_unlooked.clear();
    m_isFinding = false;
    m_privateHosts.clear();
    m_ignored.clear();
    m_summary.reset();
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

/// Takes the links from the graph, as they are written by now.
void LinkWatch::gather()
{
    const RelationGraph &graph = m_session->relations();
    QHash<QString, QList<LinkFact>> ofFiles;
    QMap<QString, QList<OuterLink>> links;
    QSet<QString> concerned;
    const QStringList paths = graph.paths();
    for (const QString &path : paths) {
        const QList<LinkFact> own = OuterLinkChecks::asked(*graph.entry(path));
        if (own != m_ofFiles.value(path))
            concerned.insert(path);
        if (own.isEmpty())
            continue;
        ofFiles.insert(path, own);
        for (const LinkFact &fact : own)
            links[fact.target].append({ .file = path, .fact = fact });
    }
    for (auto file = m_ofFiles.keyBegin(); file != m_ofFiles.keyEnd(); ++file) {
        if (!ofFiles.contains(*file))
            concerned.insert(*file);
    }
    if (concerned.isEmpty())
        return;
    QStringList added;
    for (auto address = links.keyBegin(); address != links.keyEnd(); ++address) {
        if (!m_verdicts.contains(*address))
            added.append(*address);
    }
    m_ofFiles.swap(ofFiles);
    m_links.swap(links);
    if (!added.isEmpty()) {
        m_recall->start(
            added, { .settings = settings(), .memoryFile = m_memoryFile, .asked = LinkCheckOptions::Asked::Nothing });
    }
    wantProblems(concerned);
    Q_EMIT changed();
}

void LinkWatch::take(const QList<LinkResult> &results)
{
    QSet<QString> concerned;
    for (const LinkResult &result : results) {
        LinkVerdict &known = m_verdicts[result.address];
        // What was not asked for tells nothing that the memory did not tell before.
        const bool isNews =
            result.verdict.state != LinkVerdict::State::Unasked || known.state == LinkVerdict::State::Unasked;
        if (!isNews || known == result.verdict)
            continue;
        known = result.verdict;
        const QList<OuterLink> places = m_links.value(result.address);
        for (const OuterLink &place : places)
            concerned.insert(place.file);
    }
    if (concerned.isEmpty())
        return;
    wantProblems(concerned);
    Q_EMIT changed();
}

void LinkWatch::wantProblems(const QSet<QString> &files)
{
    m_unlooked += files;
    if (!m_isFinding && !m_finding.isActive())
        m_finding.start();
}

void LinkWatch::findProblems()
{
    const RelationGraph &graph = m_session->relations();
    QList<EntryFacts> entries;
    QHash<QString, QList<Problem>> gone;
    for (auto file = m_unlooked.begin(); file != m_unlooked.end() && entries.size() < FilesAtOnce;) {
        if (const EntryFacts *entry = graph.entry(*file))
            entries.append(*entry);
        else
            gone.insert(*file, {});
        file = m_unlooked.erase(file);
    }
    m_isFinding = true;
    const auto find = [entries, gone, root = m_session->library().root(), verdicts = m_verdicts,
                       settings = m_session->library().profile().checks] {
        const OuterLinkChecks checks(settings, [root](const QString &path) { return entryAt(root, path); });
        QHash<QString, QList<Problem>> found = gone;
        for (const EntryFacts &entry : entries)
            found.insert(entry.path, checks.check(entry, verdicts));
        return found;
    };
    QtConcurrent::run(find).then(this, [this, stop = m_stop.get_token()](const QHash<QString, QList<Problem>> &found) {
        if (stop.stop_requested())
            return;
        m_isFinding = false;
        m_problems->setOfLinks(found);
        if (!m_unlooked.isEmpty())
            m_finding.start();
    });
}

QStringList LinkWatch::addressesIn(const QSet<QString> &files) const
{
    QStringList addresses;
    QSet<QString> known;
    for (const QString &file : files) {
        const QList<LinkFact> links = m_ofFiles.value(file);
        for (const LinkFact &link : links) {
            if (!known.contains(link.target))
                addresses.append(link.target);
            known.insert(link.target);
        }
    }
    return addresses;
}

void LinkWatch::findAddressesSince(const QByteArray &version,
                                   const std::function<void(const Result<QStringList> &addresses)> &found)
{
    if (!m_session->keepsVersions())
        return;
    QtConcurrent::run(changedLines, *m_session->repository(), version, m_stop.get_token())
        .then(this, [this, found](const Result<QHash<QByteArray, QSet<int>>> &lines) {
            if (!lines) {
                if (lines.error().code != ErrorCode::Cancelled)
                    found(std::unexpected(lines.error()));
                return;
            }
            QStringList addresses;
            for (auto links = m_links.cbegin(); links != m_links.cend(); ++links) {
                const bool isNew = std::ranges::any_of(*links, [&lines](const OuterLink &link) {
                    return lines->value(QFile::encodeName(link.file)).contains(link.fact.at.line);
                });
                if (isNew)
                    addresses.append(links.key());
            }
            found(addresses);
        });
}

LinkSettings LinkWatch::settings() const
{
    LinkSettings settings = m_session->library().profile().links;
    settings.ignored += m_ignored;
    return settings;
}

void LinkWatch::ignore(const LinkSettings::Ignored &item)
{
    m_ignored.append(item);
    const LinkSettings now = settings();
    QSet<QString> concerned;
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        if (!now.ignoring(link.key(), LinkAddress::read(link.key()).host()))
            continue;
        m_verdicts[link.key()] = verdictOf(LinkVerdict::Reason::Ignored, item.reason);
        for (const OuterLink &place : *link)
            concerned.insert(place.file);
    }
    wantProblems(concerned);
    Q_EMIT changed();
}

void LinkWatch::check(const QStringList &addresses, const Wish &wish)
{
    m_summary.reset();
    m_progress = { .total = static_cast<int>(addresses.size()) };
    m_checker->start(addresses, { .settings = settings(),
                                  .memoryFile = m_memoryFile,
                                  .asked = wish.asked,
                                  .privateHosts = m_privateHosts,
                                  .looksForFragments = wish.looksForFragments });
    Q_EMIT stateChanged();
}

void LinkWatch::pause()
{
    m_checker->pause();
    Q_EMIT stateChanged();
}

void LinkWatch::resume()
{
    m_checker->resume();
    Q_EMIT stateChanged();
}

void LinkWatch::cancel()
{
    m_checker->cancel();
}

bool LinkWatch::isRunning() const
{
    return m_checker->isRunning();
}

bool LinkWatch::isPaused() const
{
    return m_checker->isPaused();
}

void LinkWatch::replace(const QString &address, const QString &replacement)
{
    // What is typed in open entries is not in their files yet.
    QHash<QString, QByteArray> typed;
    const QList<OuterLink> places = m_links.value(address);
    for (const OuterLink &place : places) {
        if (const EntryDocument *open = m_session->document(m_session->absolutePath(place.file)))
            typed.insert(place.file, open->bytes());
    }
    const auto prepare = [places, typed, replacement, root = m_session->library().root()] {
        QMap<QString, FileChange> changes;
        for (const OuterLink &place : places) {
            const std::optional<Entry> entry =
                typed.contains(place.file) ? Entry::read(typed[place.file]) : entryAt(root, place.file);
            const auto edits = entry ? OuterLinkChecks::replacement(*entry, place.fact, replacement) : std::nullopt;
            if (!edits)
                continue;
            FileChange &change = changes[place.file];
            change.path = place.file;
            change.hash = contentHash(entry->bytes());
            change.edits += *edits;
        }
        return changes.values();
    };
    QtConcurrent::run(prepare).then(
        this, [this, address, replacement, stop = m_stop.get_token()](const QList<FileChange> &changes) {
            if (!stop.stop_requested())
                Q_EMIT replacementReady(changes, tr("Replace “%1” by “%2”").arg(address, replacement));
        });
}

} // namespace Commonplace
