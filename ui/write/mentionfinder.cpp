// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/mentionfinder.h"

#include "entry/atomicfile.h"
#include "library/searchfolding.h"
#include "write/librarysession.h"

#include <QFile>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr int DelayMilliseconds = 400;
/// More entries than these would only be a list to scroll.
constexpr qsizetype MostSources = 200;

} // namespace

struct MentionFinder::Found {
    std::shared_ptr<const MentionNames> names;
    QList<FoundMention> outgoing;
    QList<FoundMention> incoming;
    QHash<QString, QString> sentences;
};

struct MentionFinder::Job {
    QString root;
    QString entry;
    std::shared_ptr<const MentionNames> names;
    QList<MentionNames::Named> named; // where `names` are not known yet
    QHash<QString, QByteArray> open;
    QStringList paths;
    QSet<QString> namedHere;         // by the entry
    QSet<QString> namesIt;           // they name the entry …
    QHash<QString, TextRange> links; // … by a link here
    std::stop_token stop;

    [[nodiscard]] QByteArray read(const QString &path) const
    {
        if (const auto text = open.constFind(path); text != open.cend())
            return *text;
        // What cannot be read mentions nothing; the problems tell of it.
        return readFile(QFile::encodeName(root + u'/' + path))
            .transform([](const FileContents &file) { return file.bytes; })
            .value_or(QByteArray());
    }

    /// Cheaply: could one of the names stand in it at all?
    [[nodiscard]] static bool mayMention(const QByteArray &bytes, const QStringList &names)
    {
        const QString folded = foldedWords(QString::fromUtf8(bytes));
        return std::ranges::any_of(names,
                                   [&folded](const QString &name) { return folded.contains(u' ' + name + u' '); });
    }

    [[nodiscard]] Found find() const
    {
        Found found { .names = names ? names : std::make_shared<const MentionNames>(named),
                      .outgoing = {},
                      .incoming = {},
                      .sentences = {} };
        const QByteArray own = read(entry);
        const QList<Mention> mentions = found.names->mentionsIn(entry, Entry::read(own));
        for (const Mention &mention : mentions) {
            if (!namedHere.contains(mention.target))
                found.outgoing.append({ .source = entry, .bytes = own, .mention = mention });
        }
        const QStringList ownNames = found.names->namesOf(entry);
        for (auto link = links.cbegin(); link != links.cend() && !stop.stop_requested(); ++link)
            found.sentences.insert(link.key(), sentenceAt(Entry::read(read(link.key())), *link));
        QSet<QString> sources;
        for (const QString &path : paths) {
            if (stop.stop_requested() || ownNames.isEmpty() || sources.size() >= MostSources)
                break;
            if (path == entry || namesIt.contains(path))
                continue;
            const QByteArray bytes = read(path);
            if (!mayMention(bytes, ownNames))
                continue;
            const QList<Mention> there = found.names->mentionsIn(path, Entry::read(bytes));
            for (const Mention &mention : there) {
                if (mention.target == entry) {
                    sources.insert(path);
                    found.incoming.append({ .source = path, .bytes = bytes, .mention = mention });
                }
            }
        }
        return found;
    }
};

MentionFinder::MentionFinder(LibrarySession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &MentionFinder::look);
    connect(session, &LibrarySession::namesChanged, this, [this] {
        m_names.reset();
        m_stop.request_stop(); // what is under way goes by the old ones
        lookAgain();
    });
    connect(session, &LibrarySession::relationsChanged, this, &MentionFinder::lookAgain);
    connect(session, &LibrarySession::closing, this, [this] {
        m_names.reset();
        setEntry({});
    });
}

MentionFinder::~MentionFinder()
{
    m_stop.request_stop();
    m_pool->waitForDone();
}

void MentionFinder::setEntry(const QString &path)
{
    if (path == m_entry)
        return;
    m_entry = path;
    m_stop.request_stop();
    m_outgoing.clear();
    m_incoming.clear();
    m_sentences.clear();
    lookAgain();
}

void MentionFinder::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched)
        lookAgain();
}

void MentionFinder::lookAgain()
{
    if (m_isWatched && !m_entry.isEmpty())
        m_delay.start();
    else
        m_delay.stop();
}

void MentionFinder::look()
{
    if (!m_session->areRelationsKnown())
        return; // relationsChanged() comes
    m_stop.request_stop();
    m_stop = std::stop_source();
    const RelationGraph &graph = m_session->relations();
    Job job;
    job.root = m_session->library().root();
    job.entry = m_entry;
    job.names = m_names;
    job.stop = m_stop.get_token();
    if (!m_names)
        job.named = MentionNames::namedIn(graph);
    for (const EntryDocument *document : m_session->documents())
        job.open.insert(m_session->relativePath(document), document->bytes());
    for (const EntryInfo &entry : m_session->library().entries())
        job.paths.append(entry.path);
    const QStringList named = namedBy(graph, m_entry);
    job.namedHere = QSet<QString>(named.begin(), named.end());
    const QList<RelationEdge> incoming = graph.incoming(m_entry);
    for (const RelationEdge &edge : incoming) {
        job.namesIt.insert(edge.source);
        if (edge.isLink && !job.links.contains(edge.source))
            job.links.insert(edge.source, graph.entry(edge.source)->links[edge.index].at.range);
    }
    QtConcurrent::run(m_pool, [job] { return job.find(); }).then(this, [this, stop = job.stop](const Found &found) {
        if (stop.stop_requested())
            return;
        m_names = found.names;
        m_outgoing = found.outgoing;
        m_incoming = found.incoming;
        m_sentences = found.sentences;
        Q_EMIT changed();
    });
}

} // namespace Commonplace
