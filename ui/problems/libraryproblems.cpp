// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/libraryproblems.h"

#include "checks/libraryexamination.h"
#include "entry/atomicfile.h"
#include "library/libraryindex.h"
#include "write/librarysession.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Commonplace {

namespace {

/// Several entries saved in a row are looked at together.
constexpr int DelayMilliseconds = 400;

/// Is a problem of this rule seen in an entry's own text, whatever other entries say?
bool isOfText(const QString &rule)
{
    return rule.startsWith(u"yaml/") || rule.startsWith(u"schema/") || rule.startsWith(u"section/")
           || rule.startsWith(u"file/") || rule == u"entry/slug-mismatch";
}

/// Is it about what relations lead to?
bool isOfRelations(const QString &rule)
{
    return rule.startsWith(u"relation/") || rule == u"entry/orphan";
}

/// A link that is no longer there is wrong no more.
bool isLinkGone(const Problem &problem, const Entry &entry)
{
    if (!problem.rule.startsWith(u"link/") && !problem.rule.startsWith(u"image/"))
        return false;
    const Result<YamlPath> field = YamlPath::fromString(problem.field);
    const bool isInField = !problem.field.isEmpty() && field;
    return !(isInField ? entry.value(*field).text : entry.body()).contains(problem.target);
}

/// Problems that are still there keep the fixes that were made for them when their file was read.
void keepFixes(const QList<Problem> &before, QList<Problem> *now)
{
    for (Problem &problem : *now) {
        const auto same =
            std::ranges::find_if(before, [&problem](const Problem &one) { return isSameFinding(one, problem); });
        if (same != before.end())
            problem = *same;
    }
}

/// Of another entry's text nothing is known here: what was to be done there still is.
void keepFixesElsewhere(const QList<Problem> &before, QList<Problem> *now)
{
    for (Problem &problem : *now) {
        const auto same =
            std::ranges::find_if(before, [&problem](const Problem &one) { return isSameFinding(one, problem); });
        if (same != before.end() && problem.fixesElsewhere.isEmpty())
            problem.fixesElsewhere = same->fixesElsewhere;
    }
}

/// Does an entry lead to the same in two readings, wherever in its text?
bool leadAlike(const EntryFacts &one, const EntryFacts &other)
{
    return std::ranges::equal(one.references, other.references, [](const ReferenceFact &a, const ReferenceFact &b) {
        return a.field == b.field && a.value == b.value;
    });
}

/// Where what was found in files is kept from one start to the next.
struct Place {
    QString root;
    QString folder; ///< Empty: nowhere.
    QByteArray profile;
};

void keepFindings(const LibraryExamination &examination, const QStringList &files, const QString &root,
                  const QString &folder)
{
    LibraryIndex index(root, folder);
    constexpr qsizetype Batch = 512;
    for (qsizetype done = 0; done < files.size(); done += Batch) {
        QHash<QString, QByteArray> facts;
        const QStringList some = files.mid(done, Batch);
        for (const QString &file : some) {
            if (const QByteArray bytes = examination.toBytes(file); !bytes.isEmpty())
                facts.insert(file, bytes);
        }
        index.setFacts(facts, FileFinding::cacheVersion());
    }
}

QHash<QString, FileFinding> keptFindings(const Place &place)
{
    if (place.folder.isEmpty())
        return {};
    LibraryIndex index(place.root, place.folder);
    return FileFinding::kept(&index, place.profile);
}

} // namespace

/// What one look at the changed files gave.
struct LibraryProblems::Look {
    ExaminationUpdate update;
    QMap<QString, QList<Problem>> problems; // all of them, by file
    QMap<QString, QList<Problem>> shown;    // those until now
    QHash<QString, QByteArray> hashes;      // of update.read
    bool isGraphWanted = false;
    bool isLast = false;   // no more fixes are to be made
    bool hasGraph = false; // where it has changed, or is wanted
    RelationGraph graph;
    UsedValues used;
    std::shared_ptr<const NearNames> names;
    std::shared_ptr<const RelationCycles> cycles;

    static std::shared_ptr<Look> at(LibraryExamination *examination, const QStringList &changed,
                                    const QStringList &vanished, const std::optional<Place> &place, bool isGraphWanted)
    {
        auto look = std::make_shared<Look>();
        if (place)
            examination->useHistory();
        look->update =
            examination->update(changed, vanished, place ? keptFindings(*place) : QHash<QString, FileFinding>());
        // Of one edit the fixes are there at once.
        constexpr std::chrono::milliseconds Moment(60);
        look->update.changed += examination->mend(Moment);
        look->problems = examination->problems();
        for (const QString &file : std::as_const(look->update.read))
            look->hashes.insert(file, examination->hashOf(file));
        look->isGraphWanted = isGraphWanted;
        look->hasGraph = look->update.isGraphChanged || isGraphWanted;
        if (look->hasGraph) {
            look->graph = examination->graph();
            look->used = examination->used();
        }
        look->names = examination->names();
        look->cycles = examination->cycles();
        return look;
    }
};

void LibraryProblems::letGo(const std::shared_ptr<Look> &look)
{
    auto old = std::make_shared<Look>(std::exchange(*look, {}));
    QThreadPool::globalInstance()->start([old = std::move(old)] { });
}

LibraryProblems::LibraryProblems(LibrarySession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    session->setRulesSource([this] {
        QMap<QString, QStringList> rules;
        for (auto file = m_problems.cbegin(); file != m_problems.cend(); ++file) {
            for (const Problem &problem : *file)
                rules[file.key()].append(problem.rule);
        }
        return rules;
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &LibraryProblems::check);
    connect(session, &LibrarySession::closing, this, &LibraryProblems::clear);
    connect(session, &LibrarySession::opened, &m_delay, qOverload<>(&QTimer::start));
    connect(session, &LibrarySession::entriesChanged, this, &LibraryProblems::wait);
    connect(session, &LibrarySession::entryChanged, this, [this](const EntryInfo &info) { wait({ info.path }, {}); });
}

LibraryProblems::~LibraryProblems()
{
    m_stop.request_stop();
    m_session->setRulesSource({});
}

int LibraryProblems::count(Problem::Severity severity) const
{
    qsizetype found = 0;
    for (const QList<Problem> &problems : m_problems)
        found += std::ranges::count(problems, severity, &Problem::severity);
    return static_cast<int>(found);
}

void LibraryProblems::clear()
{
    m_stop.request_stop();
    m_delay.stop();
    m_isChecking = false;
    m_isTidying = false;
    m_again = false;
    m_isGraphTyped = false;
    m_examination.reset();
    m_changed.clear();
    m_vanished.clear();
    m_untidy.clear();
    m_ofFiles.clear();
    m_hashes.clear();
    m_names.reset();
    m_cycles.reset();
    m_ofRelations.clear();
    m_ofTexts.clear();
    m_ofLinks.clear();
    m_problems.clear();
    Q_EMIT changed();
}

void LibraryProblems::wait(const QStringList &changed, const QStringList &vanished)
{
    for (const QString &file : vanished) {
        m_changed.remove(file);
        m_vanished.insert(file);
    }
    for (const QString &file : changed) {
        m_vanished.remove(file);
        m_changed.insert(file);
    }
    m_delay.start();
}

void LibraryProblems::check()
{
    if (m_isChecking || m_isTidying) {
        m_again = true;
        return;
    }
    const Library &library = m_session->library();
    std::optional<Place> place;
    if (!m_examination) {
        // By the profile as it was found: what entries make of it changes with each of them.
        m_examination = std::make_shared<LibraryExamination>(
            CheckedRoot { .root = library.root(), .reading = { .profile = library.readingProfile() } });
        place = Place { .root = library.root(), .folder = m_session->indexFolder(), .profile = library.profileHash() };
        for (const EntryInfo &entry : library.entries())
            m_changed.insert(entry.path);
        const QStringList &unread = library.unreadFiles();
        m_changed += QSet<QString>(unread.begin(), unread.end());
        m_stop = std::stop_source();
    }
    if (m_changed.isEmpty() && m_vanished.isEmpty() && !place && !m_isGraphTyped)
        return;
    const bool isGraphWanted = std::exchange(m_isGraphTyped, false) || place;
    m_isChecking = true;
    Q_EMIT changed();
    const QStringList files = std::exchange(m_changed, {}).values();
    const QStringList vanished = std::exchange(m_vanished, {}).values();
    const auto look = [examination = m_examination, files, vanished, place, isGraphWanted] {
        return Look::at(examination.get(), files, vanished, place, isGraphWanted);
    };
    QtConcurrent::run(look).then(this, [this, files, token = m_stop.get_token()](const std::shared_ptr<Look> &found) {
        if (token.stop_requested())
            return;
        m_isChecking = false;
        take(found.get());
        Q_EMIT changed();
        letGo(found);
        m_untidy += QSet<QString>(files.begin(), files.end());
        tidy();
    });
}

/// What is left to be done when the problems are known: their fixes are made, and what was found is kept, which spares
/// looking for it at the next start. In turns: what changes meanwhile comes first.
void LibraryProblems::tidy()
{
    const auto mend = [examination = m_examination, files = m_untidy.values(), root = m_session->library().root(),
                       folder = m_session->indexFolder()] {
        auto look = std::make_shared<Look>();
        look->update.changed = examination->mend(std::chrono::milliseconds(1000));
        look->isLast = examination->isMended();
        look->problems = examination->problems();
        look->names = examination->names();
        look->cycles = examination->cycles();
        if (!folder.isEmpty())
            keepFindings(*examination, files + look->update.changed, root, folder);
        return look;
    };
    m_isTidying = true;
    m_untidy.clear();
    QtConcurrent::run(mend).then(this, [this, token = m_stop.get_token()](const std::shared_ptr<Look> &found) {
        if (token.stop_requested())
            return;
        m_isTidying = false;
        if (!found->update.changed.isEmpty()) {
            take(found.get());
            Q_EMIT changed();
            letGo(found);
        }
        if (std::exchange(m_again, false))
            m_delay.start();
        else if (!found->isLast)
            tidy();
    });
}

/// Takes over what was found, and gives back what was known until then in its place: to let go of thousands of problems
/// takes a while too.
void LibraryProblems::take(Look *look)
{
    for (const QString &file : std::as_const(look->update.vanished))
        m_hashes.remove(file);
    m_hashes.insert(look->hashes);
    QSet<QString> typed(m_ofTexts.keyBegin(), m_ofTexts.keyEnd());
    std::swap(m_names, look->names);
    std::swap(m_cycles, look->cycles);
    std::swap(m_ofFiles, look->problems);
    if (look->hasGraph)
        m_ofRelations.clear();
    else
        typed += QSet<QString>(m_ofRelations.keyBegin(), m_ofRelations.keyEnd());
    look->shown = std::exchange(m_problems, m_ofFiles);
    if (look->hasGraph) {
        m_session->setRelations(std::move(look->graph), std::move(look->used),
                                look->update.areNamesChanged || look->isGraphWanted);
    }
    typed += QSet<QString>(m_ofLinks.keyBegin(), m_ofLinks.keyEnd());
    for (const QString &file : std::as_const(typed))
        merge(file);
    // What is typed and not saved is known to nobody else.
    for (auto text = m_ofTexts.cbegin(); look->hasGraph && text != m_ofTexts.cend(); ++text) {
        checkRelations(*text);
        merge(text.key());
    }
}

/// Is a problem of this file one of the text as it is typed, not of what the file held?
bool LibraryProblems::isFollowed(const QString &file, const Problem &problem) const
{
    return m_ofTexts.contains(file) && (isOfText(problem.rule) || isOfRelations(problem.rule));
}

bool LibraryProblems::isOf(const Problem &problem, const QByteArray &bytes) const
{
    if (isFollowed(problem.file, problem))
        return m_ofTexts.value(problem.file).entry.bytes() == bytes;
    return m_hashes.value(problem.file) == contentHash(bytes);
}

QList<Problem> LibraryProblems::problemsOver(const QString &file, const QByteArray &bytes) const
{
    QList<Problem> problems = m_problems.value(file);
    const auto text = m_ofTexts.constFind(file);
    const bool isText = text != m_ofTexts.cend() && text->entry.bytes() == bytes;
    const bool isFile = !problems.isEmpty() && m_hashes.value(file) == contentHash(bytes);
    for (Problem &problem : problems) {
        if (!(isFollowed(file, problem) ? isText : isFile))
            problem.fixes.clear();
    }
    return problems;
}

void LibraryProblems::setOfText(const CheckedText &text)
{
    const QString &file = text.facts.path;
    m_ofTexts.insert(file, text);
    checkRelations(text);
    merge(file);
    Q_EMIT changed();
}

/// One edit can change what any entry's relations lead to: those that led here, and those that do now.
void LibraryProblems::checkRelations(const CheckedText &text)
{
    if (!m_names)
        return;
    const RelationGraph &graph = m_session->relations();
    const QString &file = text.facts.path;
    const EntryFacts *before = graph.entry(file);
    const bool isNew = !before || *before != text.facts;
    const bool isLeadingAlike = before && leadAlike(*before, text.facts);
    if (!isNew && m_ofRelations.contains(file))
        return;
    QSet<QString> concerned { file };
    const auto addSources = [&] {
        const QList<RelationEdge> edges = graph.incoming(file);
        for (const RelationEdge &edge : edges)
            concerned.insert(edge.source);
    };
    if (isNew) {
        addSources();
        m_session->updateRelations(text.facts);
        addSources();
    }
    const auto entryOf = [&](const QString &path) { return path == file ? std::optional(text.entry) : std::nullopt; };
    const RelationChecks checks(&graph, m_session->library().profile().checks, entryOf, m_names,
                                isLeadingAlike ? m_cycles : nullptr);
    for (const QString &path : std::as_const(concerned)) {
        QList<Problem> found = checks.check(path);
        if (path != file)
            keepFixes(m_problems.value(path), &found);
        else
            keepFixesElsewhere(m_problems.value(path), &found);
        m_ofRelations.insert(path, found);
        merge(path);
    }
}

void LibraryProblems::forgetText(const QString &file)
{
    const auto text = m_ofTexts.constFind(file);
    if (text == m_ofTexts.cend())
        return;
    const bool wasSaved = m_hashes.value(file) == contentHash(text->entry.bytes());
    m_ofTexts.erase(text);
    merge(file);
    Q_EMIT changed();
    // What was typed and is gone may have changed what others lead to.
    if (!wasSaved) {
        m_isGraphTyped = true;
        m_delay.start();
    }
}

void LibraryProblems::setOfLinks(const QHash<QString, QList<Problem>> &problems)
{
    bool isNews = false;
    for (auto file = problems.cbegin(); file != problems.cend(); ++file) {
        if (m_ofLinks.value(file.key()) == *file)
            continue;
        isNews = true;
        if (file->isEmpty())
            m_ofLinks.remove(file.key());
        else
            m_ofLinks.insert(file.key(), *file);
        merge(file.key());
    }
    if (isNews)
        Q_EMIT changed();
}

void LibraryProblems::merge(const QString &file)
{
    QList<Problem> problems = m_ofFiles.value(file) + m_ofLinks.value(file);
    if (const auto relations = m_ofRelations.constFind(file); relations != m_ofRelations.cend()) {
        problems.removeIf([](const Problem &problem) { return isOfRelations(problem.rule); });
        problems += *relations;
    }
    if (const auto text = m_ofTexts.constFind(file); text != m_ofTexts.cend()) {
        const bool isAsSaved = m_hashes.value(file) == contentHash(text->entry.bytes());
        problems.removeIf([&](const Problem &problem) {
            return isOfText(problem.rule) || (!isAsSaved && isLinkGone(problem, text->entry));
        });
        problems += text->problems;
    }
    std::ranges::stable_sort(problems, {}, &Problem::line);
    if (problems.isEmpty())
        m_problems.remove(file);
    else
        m_problems.insert(file, problems);
}

} // namespace Commonplace
