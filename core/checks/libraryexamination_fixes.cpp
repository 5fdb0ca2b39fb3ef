// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When LibraryExamination makes fixes; what is found at all stands in libraryexamination.cpp.

#include "checks/libraryexamination.h"

#include "entry/atomicfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QtConcurrentMap>

#include <functional>

namespace Commonplace {

namespace {

QList<Problem> withoutFixes(QList<Problem> problems)
{
    for (Problem &problem : problems) {
        problem.fixes.clear();
        problem.fixLabels.clear();
        problem.fixesElsewhere.clear();
    }
    return problems;
}

/// Gives entries' texts as they were looked at: fixes are made of those, or not at all. Keeps what it has read for a
/// while. Thread: any.
class LookedAtTexts
{
public:
    using HashOf = std::function<QByteArray(const QString &path)>;

    LookedAtTexts(QString root, HashOf hashOf)
        : m_root(std::move(root))
        , m_hashOf(std::move(hashOf))
    {
    }

    std::optional<Entry> entry(const QString &path)
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (const auto known = m_entries.constFind(path); known != m_entries.cend())
                return *known;
        }
        const Result<FileContents> contents = readFile(QFile::encodeName(QDir(m_root).filePath(path)));
        const bool isSame = contents && contents->stamp.hash == m_hashOf(path);
        const std::optional<Entry> entry = isSame ? std::optional(Entry::read(contents->bytes)) : std::nullopt;
        const QMutexLocker lock(&m_mutex);
        constexpr qsizetype Most = 300;
        if (m_entries.size() > Most)
            m_entries.clear();
        m_entries.insert(path, entry);
        return entry;
    }

private:
    QString m_root;
    HashOf m_hashOf;
    QMutex m_mutex;
    QHash<QString, std::optional<Entry>> m_entries;
};

} // namespace

/// Of all texts that the fixes of a file's relations and links are made of.
QByteArray LibraryExamination::textsOf(const Known &known) const
{
    QStringList mentions(known.mentions.begin(), known.mentions.end());
    mentions.sort();
    QByteArray texts = known.finding.hash;
    for (const QString &path : std::as_const(mentions))
        texts += path.toUtf8() + '\0' + hashOf(path);
    return contentHash(texts);
}

/// Gives problems that were found again the fixes that they had.
void LibraryExamination::settle(const QString &path)
{
    const auto known = m_files.find(path);
    m_unmended.remove(path);
    if (known == m_files.end() || m_fixes == ProblemList::Fixes::LeaveOut)
        return;
    FileFinding::Mended &mended = known->finding.mended;
    const bool isAny = !known->relations.isEmpty() || !known->links.isEmpty();
    const bool isMended = isAny && !mended.texts.isEmpty() && mended.texts == textsOf(*known)
                          && withoutFixes(mended.relations) == withoutFixes(known->relations)
                          && withoutFixes(mended.links) == withoutFixes(known->links);
    if (isMended) {
        known->relations = mended.relations;
        known->links = mended.links;
        return;
    }
    mended = {};
    if (isAny)
        m_unmended.insert(path);
}

QStringList LibraryExamination::mend(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    LookedAtTexts texts(m_root.root, [this](const QString &path) { return hashOf(path); });
    const EntrySource entries = [&texts](const QString &path) { return texts.entry(path); };
    RelationChecks relations(&m_graph, m_root.reading.profile.checks, entries, m_names, m_cycles);
    relations.setFormerNames(m_root.former.get());
    LinkChecks links(
        &m_graph, m_root.reading.profile, [this](const QString &folder) { return namesIn(folder); }, entries);
    links.setFormerNames(m_root.former.get());
    QStringList changed;
    while (!m_unmended.isEmpty() && !deadline.hasExpired()) {
        constexpr qsizetype Batch = 16;
        QStringList paths;
        for (auto path = m_unmended.cbegin(); path != m_unmended.cend() && paths.size() < Batch; ++path)
            paths.append(*path);
        const auto check = [&relations](const QString &path) { return relations.check(path); };
        const QList<QList<Problem>> found = QtConcurrent::blockingMapped<QList<QList<Problem>>>(paths, check);
        for (qsizetype i = 0; i < paths.size(); ++i) {
            Known &known = m_files[paths[i]];
            known.relations = found[i];
            if (!known.links.isEmpty())
                known.links = links.check(paths[i]);
            known.finding.mended = { .texts = textsOf(known), .relations = known.relations, .links = known.links };
            m_unmended.remove(paths[i]);
            if (compose(paths[i]))
                changed.append(paths[i]);
        }
    }
    return changed;
}

} // namespace Commonplace
