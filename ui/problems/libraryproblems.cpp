// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/libraryproblems.h"

#include "checks/librarychecks.h"
#include "checks/relationchecks.h"
#include "entry/atomicfile.h"
#include "write/librarysession.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
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

struct Findings {
    LibraryFindings library;
    QMap<QString, QList<Problem>> byFile;
    std::shared_ptr<const NearNames> names;
};

Findings look(const CheckedRoot &root, const QStringList &files)
{
    Findings findings { .library = examineLibrary(root, files), .byFile = {}, .names = {} };
    findings.names = std::make_shared<const NearNames>(findings.library.graph);
    for (const Problem &problem : std::as_const(findings.library.problems))
        findings.byFile[problem.file].append(problem);
    return findings;
}

} // namespace

LibraryProblems::LibraryProblems(LibrarySession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &LibraryProblems::check);
    connect(session, &LibrarySession::closing, this, &LibraryProblems::clear);
    connect(session, &LibrarySession::opened, &m_delay, qOverload<>(&QTimer::start));
    connect(session, &LibrarySession::entriesChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(session, &LibrarySession::entryChanged, &m_delay, qOverload<>(&QTimer::start));
}

LibraryProblems::~LibraryProblems()
{
    m_stop.request_stop();
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
    m_again = false;
    m_ofFiles.clear();
    m_hashes.clear();
    m_names.reset();
    m_ofRelations.clear();
    m_ofTexts.clear();
    m_problems.clear();
    Q_EMIT changed();
}

void LibraryProblems::check()
{
    if (m_isChecking) {
        m_again = true;
        return;
    }
    m_isChecking = true;
    m_stop = std::stop_source();
    Q_EMIT changed();
    const Library &library = m_session->library();
    const CheckedRoot root { .root = library.root(), .reading = { .profile = library.profile() } };
    QStringList files;
    for (const EntryInfo &entry : library.entries())
        files.append(entry.path);
    QtConcurrent::run(look, root, files).then(this, [this, token = m_stop.get_token()](const Findings &findings) {
        if (token.stop_requested())
            return;
        m_ofFiles = findings.byFile;
        m_hashes = findings.library.hashes;
        m_names = findings.names;
        m_ofRelations.clear();
        m_problems = m_ofFiles;
        m_isChecking = false;
        m_session->setRelations(findings.library.graph, findings.library.used);
        // What is typed and not saved is known to nobody else.
        for (auto text = m_ofTexts.cbegin(); text != m_ofTexts.cend(); ++text) {
            checkRelations(*text);
            merge(text.key());
        }
        Q_EMIT changed();
        if (std::exchange(m_again, false))
            m_delay.start();
    });
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
    const RelationChecks checks(&graph, m_session->library().profile().checks, entryOf, m_names);
    for (const QString &path : std::as_const(concerned)) {
        QList<Problem> found = checks.check(path);
        if (path != file)
            keepFixes(m_problems.value(path), &found);
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
    if (!wasSaved)
        m_delay.start();
}

void LibraryProblems::merge(const QString &file)
{
    QList<Problem> problems = m_ofFiles.value(file);
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
