// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relations/mentions.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

class QThreadPool;

namespace Commonplace {

class LibrarySession;

/// A mention, and the text that it stands in.
struct FoundMention {
    QString source {};   ///< The entry in whose text it stands.
    QByteArray bytes {}; ///< All of that text; shared by the mentions in it.
    Mention mention {};
};

/// Which entries the one in front mentions without naming them by link or relation, and which mention it so: looked for
/// off the UI thread, in open entries as they are typed. UI thread.
class MentionFinder : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit MentionFinder(LibrarySession *session, QObject *parent = nullptr);
    ~MentionFinder() override;

    /// The entry to look for (relative to the library); empty: none.
    void setEntry(const QString &path);
    /// Looks anew a moment later: texts, names or relations are others.
    void lookAgain();
    /// Nobody looks at it now.
    void setWatched(bool watched);

    [[nodiscard]] const QList<FoundMention> &outgoing() const { return m_outgoing; }
    [[nodiscard]] const QList<FoundMention> &incoming() const { return m_incoming; }
    /// The sentence in which another entry's link to this one stands; empty where it has none.
    [[nodiscard]] QString sentenceOf(const QString &source) const { return m_sentences.value(source); }
    [[nodiscard]] const QString &entry() const { return m_entry; }

Q_SIGNALS:
    void changed();

private:
    struct Job;
    struct Found;

    void look();

    LibrarySession *m_session;
    QThreadPool *m_pool;
    QTimer m_delay;
    std::stop_source m_stop;
    std::shared_ptr<const MentionNames> m_names;
    QString m_entry;
    bool m_isWatched = false;
    QList<FoundMention> m_outgoing;
    QList<FoundMention> m_incoming;
    QHash<QString, QString> m_sentences; // of links, by source
};

} // namespace Commonplace
