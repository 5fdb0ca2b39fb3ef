// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/libraryproblems.h"

#include "checks/librarychecks.h"
#include "entry/atomicfile.h"
#include "write/librarysession.h"

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

struct Findings {
    QMap<QString, QList<Problem>> problems;
    QHash<QString, QByteArray> hashes;
};

Findings look(const CheckedRoot &root, const QStringList &files)
{
    Findings findings;
    const QList<Problem> problems = checkLibrary(root, files, ProblemList::Fixes::Make, &findings.hashes);
    for (const Problem &problem : problems)
        findings.problems[problem.file].append(problem);
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
        m_ofFiles = findings.problems;
        m_hashes = findings.hashes;
        m_problems = m_ofFiles;
        const QStringList open = m_ofTexts.keys();
        for (const QString &file : open)
            merge(file);
        m_isChecking = false;
        Q_EMIT changed();
        if (std::exchange(m_again, false))
            m_delay.start();
    });
}

bool LibraryProblems::isOf(const Problem &problem, const QByteArray &bytes) const
{
    const auto text = m_ofTexts.constFind(problem.file);
    if (text != m_ofTexts.cend() && isOfText(problem.rule))
        return text->bytes == bytes;
    return m_hashes.value(problem.file) == contentHash(bytes);
}

void LibraryProblems::setOfText(const QString &file, const QList<Problem> &problems, const QByteArray &bytes)
{
    m_ofTexts.insert(file, { bytes, problems });
    merge(file);
    Q_EMIT changed();
}

void LibraryProblems::forgetText(const QString &file)
{
    if (m_ofTexts.remove(file) == 0)
        return;
    merge(file);
    Q_EMIT changed();
}

void LibraryProblems::merge(const QString &file)
{
    QList<Problem> problems = m_ofFiles.value(file);
    if (const auto text = m_ofTexts.constFind(file); text != m_ofTexts.cend()) {
        problems.removeIf([](const Problem &problem) { return isOfText(problem.rule); });
        problems += text->problems;
        std::ranges::stable_sort(problems, {}, &Problem::line);
    }
    if (problems.isEmpty())
        m_problems.remove(file);
    else
        m_problems.insert(file, problems);
}

} // namespace Commonplace
