// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/relationgraph.h"

#include "relations/linkkeys.h"
#include "relations/namefolding.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Commonplace {

namespace {

using State = RelationAnswer::State;

// What kinds of keys there are: of names in relations, and of places that links lead to.
constexpr char Exactly = 'e';
constexpr char AsTyped = 't';    // but for differences of typing
constexpr char Loosely = 'l';    // letters and digits of any of its names
constexpr char Unreadable = 'u'; // the file's name of an entry that tells nothing else
constexpr char Place = 'p';
constexpr char PlaceFolded = 'c';

/// But for capital letters, and for whether accented letters are written as one sign or as two.
QString foldedPlace(const QString &place)
{
    return place.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isTargetOf(const EntryFacts &target, const Relation &relation)
{
    return relation.collections.isEmpty() || relation.collections.contains(target.collection);
}

QString nameIn(const EntryFacts &facts, const QByteArray &valueField)
{
    for (const NameFact &name : facts.names) {
        if (name.valueField == valueField)
            return name.value;
    }
    return {};
}

bool isNamed(const EntryFacts &facts, const QByteArray &valueField, const QString &value)
{
    return std::any_of(facts.names.begin(), facts.names.end(),
                       [&](const NameFact &name) { return name.value == value && name.valueField == valueField; });
}

} // namespace

RelationGraph::RelationGraph(const Profile &profile)
    : m_schema(profile)
{
}

RelationGraph::Key RelationGraph::keyOf(char kind, const QByteArray &valueField, const QString &name)
{
    // 64 bits instead of the names: a hundred thousand entries have some millions of them. Exact answers are compared.
    return qHashMulti(QHashSeed::globalSeed(), kind, valueField, name);
}

QList<RelationGraph::Key> RelationGraph::keysOf(const EntryFacts &facts)
{
    QList<Key> keys;
    const auto addLoose = [&keys](const QString &name) {
        if (const QString loose = looseName(name); !loose.isEmpty())
            keys.append(keyOf(Loosely, {}, loose));
    };
    for (const NameFact &name : facts.names) {
        keys.append(keyOf(Exactly, name.valueField, name.value));
        keys.append(keyOf(AsTyped, name.valueField, foldedName(name.value)));
        addLoose(name.value);
    }
    addLoose(facts.title);
    addLoose(facts.slug);
    for (const QString &id : facts.ids)
        addLoose(id);
    if (facts.isUnreadable && !facts.isMended)
        keys.append(keyOf(Unreadable, {}, looseName(facts.slug)));
    const QStringList places = LinkKeys::placesOf(facts);
    for (const QString &place : places) {
        keys.append(keyOf(Place, {}, place));
        keys.append(keyOf(PlaceFolded, {}, foldedPlace(place)));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

void RelationGraph::update(const EntryFacts &facts)
{
    int id = idOf(facts.path);
    bool all = true; // what goes by its names is to be looked at anew, whether or not they changed
    if (id < 0) {
        id = m_free.isEmpty() ? static_cast<int>(m_nodes.size()) : m_free.takeLast();
        if (id == static_cast<int>(m_nodes.size()))
            m_nodes.emplace_back();
        m_ids.insert(facts.path, id);
    } else {
        unhook(id);
        const EntryFacts &before = node(id).facts;
        all = before.collection != facts.collection || before.locale != facts.locale
              || before.isUnreadable != facts.isUnreadable || before.names != facts.names;
    }
    node(id).facts = facts;
    node(id).slots.clear();
    rename(id, keysOf(facts), all);
    QList<int> site;
    for (int i = 0; i < static_cast<int>(facts.outerLinks.size()); ++i) {
        if (facts.outerLinks[i].leads == LinkFact::Leads::Site)
            site.append(i);
    }
    node(id).site = site;
    node(id).slots.resize(static_cast<size_t>(facts.references.size() + facts.links.size() + site.size()));
    for (int slot = 0; slot < static_cast<int>(node(id).slots.size()); ++slot)
        resolve({ .node = id, .slot = slot });
}

void RelationGraph::remove(const QString &path)
{
    const int id = idOf(path);
    if (id < 0)
        return;
    unhook(id);
    node(id).slots.clear();
    rename(id, {}, true);
    m_ids.remove(path);
    node(id) = Node {};
    m_free.append(id);
}

QSet<QString> RelationGraph::takeTouched()
{
    QSet<QString> paths;
    const auto touched = std::exchange(m_touched, {});
    for (const int id : touched) {
        if (const QString path = pathOf(id); !path.isEmpty()) // it may have gone
            paths.insert(path);
    }
    return paths;
}

/// Gives a node other keys, and looks anew at what waits for those that came or went (`all`: for any of them).
void RelationGraph::rename(int id, const QList<Key> &keys, bool all)
{
    const QList<Key> before = std::exchange(node(id).keys, keys);
    QList<Key> changed;
    std::set_symmetric_difference(before.begin(), before.end(), keys.begin(), keys.end(), std::back_inserter(changed));
    for (const Key key : std::as_const(changed)) {
        QList<int> &ids = m_names[key];
        if (!ids.removeOne(id))
            ids.append(id);
        if (ids.isEmpty())
            m_names.remove(key);
    }
    if (all) {
        changed.clear();
        std::set_union(before.begin(), before.end(), keys.begin(), keys.end(), std::back_inserter(changed));
    }
    QList<SlotRef> touched;
    for (const Key key : std::as_const(changed))
        touched += m_waiting.value(key);
    for (const SlotRef &ref : std::as_const(touched))
        resolve(ref);
}

/// Takes all of a node's slots out of the indexes.
void RelationGraph::unhook(int id)
{
    Node &source = node(id);
    for (int i = 0; i < static_cast<int>(source.slots.size()); ++i) {
        const Slot &slot = source.slots[static_cast<size_t>(i)];
        const SlotRef ref { .node = id, .slot = i };
        for (const Key key : slot.waitsFor) {
            const auto waiting = m_waiting.find(key);
            if (waiting == m_waiting.end())
                continue;
            waiting->removeOne(ref);
            if (waiting->isEmpty())
                m_waiting.erase(waiting);
        }
        if (slot.state == State::Resolved)
            node(slot.targets.constFirst()).incoming.removeOne(ref);
    }
}

void RelationGraph::hook(SlotRef ref, const Slot &slot)
{
    for (const Key key : slot.waitsFor)
        m_waiting[key].append(ref);
    if (slot.state == State::Resolved)
        node(slot.targets.constFirst()).incoming.append(ref);
}

void RelationGraph::resolve(SlotRef ref)
{
    const Node &source = node(ref.node);
    const qsizetype references = source.facts.references.size();
    const qsizetype links = references + source.facts.links.size();
    const Slot resolved = ref.slot < references ? resolvedReference(source, source.facts.references[ref.slot])
                          : ref.slot < links
                              ? resolvedLink(source, source.facts.links[ref.slot - references])
                              : resolvedLink(source, source.facts.outerLinks[source.site[ref.slot - links]]);
    Slot &slot = node(ref.node).slots[static_cast<size_t>(ref.slot)];
    for (const Key key : std::as_const(slot.waitsFor)) {
        if (const auto waiting = m_waiting.find(key); waiting != m_waiting.end()) {
            waiting->removeOne(ref);
            if (waiting->isEmpty())
                m_waiting.erase(waiting);
        }
    }
    if (slot.state == State::Resolved)
        node(slot.targets.constFirst()).incoming.removeOne(ref);
    if (slot.state != resolved.state || slot.targets != resolved.targets)
        m_touched.insert(ref.node);
    slot = resolved;
    hook(ref, slot);
}

/// The entries with a key, of the source's locale; where it has none of its own but the source itself (a translation
/// goes by its source's slug), the source entries.
QList<int> RelationGraph::named(Key key, const Node &source) const
{
    const QList<int> all = m_names.value(key);
    QList<int> own;
    QList<int> others;
    for (const int id : all) {
        const QString &locale = node(id).facts.locale;
        if (locale == source.facts.locale)
            own.append(id);
        else if (locale.isEmpty())
            others.append(id);
    }
    const bool isOnlyItself = own.size() == 1 && &node(own.constFirst()) == &source;
    return own.isEmpty() || (isOnlyItself && !others.isEmpty()) ? others : own;
}

QList<int> RelationGraph::sorted(QList<int> ids) const
{
    std::sort(ids.begin(), ids.end(), [this](int a, int b) { return node(a).facts.path < node(b).facts.path; });
    return ids;
}

RelationGraph::Slot RelationGraph::resolvedReference(const Node &source, const ReferenceFact &reference) const
{
    Slot slot;
    const RelationField *field = fieldOf(source.facts.path, reference);
    if (!field)
        return slot;
    const Relation &relation = field->relation;
    const auto ask = [&](Key key, const auto &isRight) {
        slot.waitsFor.append(key);
        QList<int> found = named(key, source);
        found.removeIf([&](int id) { return !isRight(node(id).facts); });
        return sorted(found);
    };
    const auto answer = [&slot](State state, const QList<int> &targets) {
        slot.state = state;
        slot.targets = targets;
        return slot;
    };
    const QList<int> exact = ask(keyOf(Exactly, relation.valueField, reference.value), [&](const EntryFacts &facts) {
        return isNamed(facts, relation.valueField, reference.value);
    });
    QList<int> right = exact;
    right.removeIf([&](int id) { return !isTargetOf(node(id).facts, relation); });
    if (!right.isEmpty())
        return answer(right.size() == 1 ? State::Resolved : State::Ambiguous, right);
    const auto isCandidate = [&relation](const EntryFacts &facts) {
        return isTargetOf(facts, relation) && !nameIn(facts, relation.valueField).isEmpty();
    };
    const QList<int> typed = ask(keyOf(AsTyped, relation.valueField, foldedName(reference.value)), isCandidate);
    if (!typed.isEmpty())
        return answer(State::Nearly, typed);
    if (!exact.isEmpty())
        return answer(State::WrongCollection, exact);
    const QString loose = looseName(reference.value);
    if (loose.isEmpty())
        return answer(State::Missing, {});
    const QList<int> loosely = ask(keyOf(Loosely, {}, loose), isCandidate);
    if (!loosely.isEmpty())
        return answer(State::Nearly, loosely);
    const QList<int> unreadable = ask(keyOf(Unreadable, {}, loose), [](const EntryFacts &) { return true; });
    return answer(unreadable.isEmpty() ? State::Missing : State::Unreadable, unreadable);
}

RelationGraph::Slot RelationGraph::resolvedLink(const Node &source, const LinkFact &link) const
{
    Slot slot;
    const LinkKeys keys = LinkKeys::of(link, source.facts);
    for (const QString &place : keys.places) {
        const Key key = keyOf(Place, {}, place);
        slot.waitsFor.append(key);
        if (const QList<int> found = sorted(m_names.value(key)); !found.isEmpty()) {
            slot.state = State::Resolved;
            slot.targets = { found.constFirst() };
            return slot;
        }
    }
    for (const QString &place : keys.places) {
        const Key key = keyOf(PlaceFolded, {}, foldedPlace(place));
        slot.waitsFor.append(key);
        if (const QList<int> found = sorted(m_names.value(key)); !found.isEmpty()) {
            slot.state = State::Nearly;
            slot.targets = found;
            return slot;
        }
    }
    return slot;
}

const RelationField *RelationGraph::fieldOf(const QString &path, const ReferenceFact &reference) const
{
    const EntryFacts *facts = entry(path);
    return facts ? m_schema.field(facts->collection, reference.place) : nullptr;
}

} // namespace Commonplace
