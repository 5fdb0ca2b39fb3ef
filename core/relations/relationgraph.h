// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryfacts.h"
#include "relations/relationschema.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Commonplace {

/// What the library answers to a reference or a link.
struct RelationAnswer {
    enum class State {
        Resolved,        ///< One entry, exactly.
        Nearly,          ///< None, but for differences of typing one (or several): not followed.
        Ambiguous,       ///< Several exactly: not followed.
        WrongCollection, ///< Exactly, but in a collection that the relation does not name: not followed.
        Unreadable,      ///< Perhaps an entry whose fields cannot be read at all: nothing is known.
        Missing,
    };

    State state = State::Missing;
    QStringList targets {}; ///< The entries meant, sorted: of Resolved one; none of Missing.

    friend bool operator==(const RelationAnswer &, const RelationAnswer &) = default;
};

/// One reference or link of an entry.
struct RelationEdge {
    QString source {};
    int index = 0; ///< In EntryFacts::references, or EntryFacts::links.
    bool isLink = false;
    QString target {}; ///< Empty where it is not Resolved.

    friend bool operator==(const RelationEdge &, const RelationEdge &) = default;
};

/// A name that references give and no entry has.
struct WantedTarget {
    QString value {};
    QStringList collections {};
    QList<RelationEdge> edges {};
};

/// Which entry names which: the relations of a library and the links in its texts, typed and weighted.
///
/// A reference is followed only where the published site would find its target: the value is exactly the value field
/// of one entry of the relation's collections; of the source's own locale where there are several. What changes with
/// one entry is computed anew for those references that could ask for it, and for no others.
/// Not thread-safe; const calls may run at the same time.
class RelationGraph
{
public:
    RelationGraph() = default;
    explicit RelationGraph(const Profile &profile);

    /// Takes an entry in, in place of what was known of its path.
    void update(const EntryFacts &facts);
    /// Nothing happens where the path is not known.
    void remove(const QString &path);

    /// The entries of which some answer has become another since this was asked last, through whatever change.
    [[nodiscard]] QSet<QString> takeTouched();

    [[nodiscard]] const RelationSchema &schema() const { return m_schema; }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] QStringList paths() const; ///< Sorted.
    /// nullptr where the path is not known. The pointer is valid until the next change.
    [[nodiscard]] const EntryFacts *entry(const QString &path) const;

    [[nodiscard]] RelationAnswer answer(const QString &path, int reference) const;
    /// The state of answer() alone, which costs less.
    [[nodiscard]] RelationAnswer::State stateOf(const QString &path, int reference) const;
    [[nodiscard]] RelationAnswer linkAnswer(const QString &path, int link) const;
    /// Of an address of the library's own site or repository, an index of EntryFacts::outerLinks: Missing for all
    /// others. It is no edge, for most entries name their own page.
    [[nodiscard]] RelationAnswer outerAnswer(const QString &path, int outerLink) const;

    /// Of an entry: its references, then its links that lead to an entry.
    [[nodiscard]] QList<RelationEdge> outgoing(const QString &path) const;
    /// The resolved edges that lead to an entry, by source.
    [[nodiscard]] QList<RelationEdge> incoming(const QString &path) const;
    /// outgoing() of all entries.
    [[nodiscard]] QList<RelationEdge> edges() const;
    /// The most wanted first.
    [[nodiscard]] QList<WantedTarget> wanted() const;

    /// The fact behind an edge that is no link.
    [[nodiscard]] const ReferenceFact &referenceOf(const RelationEdge &edge) const;
    /// What the reference's field is by the profile; nullptr where it names none any more.
    [[nodiscard]] const RelationField *fieldOf(const QString &path, const ReferenceFact &reference) const;

    /// How relations with this value field name the entry; empty where it has no such value.
    [[nodiscard]] QString nameOf(const QString &path, const QByteArray &valueField) const;

private:
    using Key = quint64;

    /// A reference or link of a node.
    struct Slot {
        RelationAnswer::State state = RelationAnswer::State::Missing;
        QList<int> targets {};
        QList<Key> waitsFor {}; // an entry that goes by one of these changes the answer
    };
    struct SlotRef {
        int node = 0;
        int slot = 0;

        friend bool operator==(const SlotRef &, const SlotRef &) = default;
    };
    struct Node {
        EntryFacts facts {};
        QList<Key> keys {};         // what it goes by, sorted
        std::vector<Slot> slots {}; // references, then links, then `site`
        QList<int> site {};         // which of the outer links may lead into the library
        QList<SlotRef> incoming {};
    };

    [[nodiscard]] static Key keyOf(char kind, const QByteArray &valueField, const QString &name);
    [[nodiscard]] static QList<Key> keysOf(const EntryFacts &facts);
    [[nodiscard]] int idOf(const QString &path) const { return m_ids.value(path, -1); }
    [[nodiscard]] QString pathOf(int id) const { return m_nodes[static_cast<size_t>(id)].facts.path; }
    [[nodiscard]] Node &node(int id) { return m_nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] const Node &node(int id) const { return m_nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] QList<int> named(Key key, const Node &source) const;
    [[nodiscard]] QList<int> sorted(QList<int> ids) const;

    void unhook(int id);
    void hook(SlotRef ref, const Slot &slot);
    void resolve(SlotRef ref);
    [[nodiscard]] Slot resolvedReference(const Node &source, const ReferenceFact &reference) const;
    [[nodiscard]] Slot resolvedLink(const Node &source, const LinkFact &link) const;
    void rename(int id, const QList<Key> &keys, bool all);
    [[nodiscard]] RelationAnswer answerOf(const Slot &slot) const;
    [[nodiscard]] bool isEdge(SlotRef ref) const;
    [[nodiscard]] RelationEdge edgeOf(SlotRef ref) const;

    RelationSchema m_schema;
    std::vector<Node> m_nodes;
    QList<int> m_free;
    QHash<QString, int> m_ids;
    QHash<Key, QList<int>> m_names;
    QHash<Key, QList<SlotRef>> m_waiting;
    QSet<int> m_touched;
};

} // namespace Commonplace
