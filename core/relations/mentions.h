// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "relations/relationgraph.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Commonplace {

/// An entry's title or alias where it stands in the text of another, without a link.
struct Mention {
    QString target {};   ///< The entry that goes by it.
    TextRange range {};  ///< Bytes of the file.
    int line = 0;        ///< Of the file, from 1.
    int column = 0;      ///< From 1, in code points.
    QString sentence {}; ///< sentenceAt().

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// What entries go by in running text: titles and aliases of two words or more, or of one that has at least four
/// letters. A name that several entries have is none: nothing is guessed. A value. Thread: any.
class MentionNames
{
public:
    /// What is taken from the facts of one entry.
    struct Named {
        QString path {};
        QString locale {};
        QStringList names {};
    };

    MentionNames() = default;
    explicit MentionNames(const QList<Named> &entries);
    /// Of all entries of a graph.
    [[nodiscard]] static QList<Named> namedIn(const RelationGraph &graph);

    /// All mentions in the body of an entry, in its order, of entries of its own locale: whole words, case and accents
    /// folded, of several names at one place the longest; none in code, headings, links, HTML's tags or of itself.
    [[nodiscard]] QList<Mention> mentionsIn(const QString &path, const Entry &entry) const;

    /// The names by which an entry is known here, folded; empty where it has none that count.
    [[nodiscard]] QStringList namesOf(const QString &path) const;

private:
    struct Name {
        QStringList words {}; // folded
        int entry = 0;
    };

    QList<Named> m_entries;
    QHash<QString, int> m_ids;
    QHash<QString, QList<Name>> m_names; // by locale and first word; the longest first
};

/// The sentence of the body in which a range of the file stands, on one line, links without their addresses; empty
/// where it is not the body's.
[[nodiscard]] QString sentenceAt(const Entry &entry, const TextRange &range);

/// The entries that an entry names already, by relation or link, and itself.
[[nodiscard]] QStringList namedBy(const RelationGraph &graph, const QString &path);

/// How a link from one entry to another is written here: as a page's address where most links of the library are, else
/// from file to file.
[[nodiscard]] QString linkAddress(const RelationGraph &graph, const QString &from, const QString &to);

/// The edit that makes a link of what stands in a range of the body.
[[nodiscard]] TextEdits linked(const QByteArray &bytes, const TextRange &range, const QString &address);

} // namespace Commonplace
