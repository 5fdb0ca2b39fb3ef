// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/referencerewriter.h"

#include "refactoring/linkedits.h"
#include "relations/linkkeys.h"
#include "relations/relationfixes.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Commonplace {

namespace {

using State = RelationAnswer::State;

/// How relations with this value field name an entry; empty where it has no such value.
QString nameOf(const EntryFacts &entry, const QByteArray &valueField)
{
    const auto name = std::ranges::find(entry.names, valueField, &NameFact::valueField);
    return name == entry.names.cend() ? QString() : name->value;
}

bool goesBy(const EntryFacts &entry, const QByteArray &valueField, const QString &value)
{
    return entry.names.contains(NameFact { .valueField = valueField, .value = value });
}

QString unreadRefusal()
{
    return QCoreApplication::translate("Refactoring", "The entry's fields cannot be read. Mend them first.");
}

} // namespace

/// An entry that names what changes, while it is rewritten.
struct ReferenceRewriter::Source {
    const EntryFacts *before = nullptr;
    EntryFacts after; // what it goes by and where it is; of its references nothing
    EntryEdits text;
    EntryFacts now; // of the text as it is by now, at its old path
    QList<ReferencePlace> places {};
    QSet<QByteArray> redirected {}; // relation fields that name the target of a redirection by now

    ReferencePlace *add(const FactPlace &at, const QByteArray &field, const QString &value)
    {
        places.append({ .file = before->path, .line = at.line, .column = at.column, .field = field, .before = value });
        return &places.last();
    }

    /// Applies edits, or says why the place stays as it is.
    void apply(const FactsReader &reader, const Result<TextEdits> &edits, ReferencePlace *place)
    {
        const Result<void> done = text.apply(edits);
        if (done)
            now = reader.read(before->path, text.now());
        else
            place->refusal = done.error().message;
    }
};

ReferenceRewriter::ReferenceRewriter(const LibraryTexts &texts)
    : m_texts(texts)
{
}

void ReferenceRewriter::move(const QString &path, const QString &newPath, const QList<Edit> &edits)
{
    m_targets.insert(path, { .newPath = newPath, .edits = edits });
}

void ReferenceRewriter::moveFile(const QString &path, const QString &newPath)
{
    m_files.insert(path, newPath);
}

void ReferenceRewriter::remove(const QString &path)
{
    m_removed.insert(path);
}

Result<void> ReferenceRewriter::prepareTargets()
{
    for (auto target = m_targets.begin(); target != m_targets.end(); ++target) {
        const std::optional<Entry> entry = m_texts.entries(target.key());
        if (!entry || !m_texts.graph->entry(target.key())) {
            return std::unexpected(
                Error { .code = ErrorCode::NotFound,
                        .message = QCoreApplication::translate("Refactoring", "“%1” cannot be read. Look whether it is "
                                                                              "still there.")
                                       .arg(target.key()),
                        .file = target.key() });
        }
        EntryEdits text(*entry);
        for (const Edit &edit : std::as_const(target->edits)) {
            if (const Result<void> done = text.apply(edit(text.now())); !done)
                return done;
        }
        target->after = m_texts.reader->read(target->newPath, text.now());
    }
    return {};
}

const EntryFacts *ReferenceRewriter::factsAfter(const QString &path) const
{
    const auto target = m_targets.constFind(path);
    return target == m_targets.cend() ? m_texts.graph->entry(path) : &target->after;
}

QStringList ReferenceRewriter::sources() const
{
    QSet<QString> sources;
    const auto addIncoming = [&](const QString &path) {
        const QList<RelationEdge> edges = m_texts.graph->incoming(path);
        for (const RelationEdge &edge : edges)
            sources.insert(edge.source);
    };
    for (auto target = m_targets.cbegin(); target != m_targets.cend(); ++target) {
        sources.insert(target.key());
        addIncoming(target.key());
    }
    for (const QString &path : m_removed)
        addIncoming(path);
    const QStringList all = m_files.isEmpty() ? QStringList() : m_texts.graph->paths();
    for (const QString &path : all) {
        const EntryFacts *facts = m_texts.graph->entry(path);
        const auto leadsToFile = [&](const LinkFact &link) {
            return m_files.contains(LinkKeys::of(link, *facts).path);
        };
        if (std::ranges::any_of(facts->links, leadsToFile))
            sources.insert(path);
    }
    sources.subtract(m_removed);
    QStringList sorted(sources.cbegin(), sources.cend());
    sorted.sort();
    return sorted;
}

void ReferenceRewriter::rewriteReference(Source *source, const ReferenceFact &fact, int index) const
{
    const RelationAnswer answer = m_texts.graph->answer(source->before->path, index);
    const RelationField *field = m_texts.graph->fieldOf(source->before->path, fact);
    if (answer.state != State::Resolved || !field)
        return;
    const QString &target = answer.targets.constFirst();
    const bool isGone = m_removed.contains(target);
    if (!isGone && !m_targets.contains(target))
        return;
    const EntryFacts &after = *factsAfter(targetOf(target));
    const QByteArray &valueField = field->relation.valueField;
    const bool isTaken =
        field->relation.collections.isEmpty() || field->relation.collections.contains(after.collection);
    if (!isGone && isTaken && goesBy(after, valueField, fact.value))
        return;
    ReferencePlace *place = source->add(fact.at, fact.field, fact.value);
    place->label = field->label;
    if (source->before->isUnreadable) {
        place->refusal = unreadRefusal();
        return;
    }
    const Entry &text = source->text.now();
    if (m_redirected.contains(target)) {
        const bool isItself = source->before->path == targetOf(target);
        const auto namesItToo = [&](int other) {
            const RelationAnswer same = m_texts.graph->answer(source->before->path, other);
            return source->before->references[other].place == fact.place && same.state == State::Resolved
                   && same.targets.constFirst() == targetOf(target);
        };
        bool isThere = isItself || source->redirected.contains(fact.place);
        for (int other = 0; !isThere && other < static_cast<int>(source->before->references.size()); ++other)
            isThere = namesItToo(other);
        if (isThere)
            return source->apply(*m_texts.reader, RelationFixes::removed(text, fact.field), place);
    } else if (m_dropped.contains(target)) {
        return source->apply(*m_texts.reader, RelationFixes::removed(text, fact.field), place);
    } else if (isGone) {
        place->after = place->before;
        return;
    }
    place->after = nameOf(after, valueField);
    if (place->after.isEmpty() || !isTaken) {
        place->after = place->before;
        place->refusal = isTaken ? QCoreApplication::translate("Refactoring",
                                                               "“%1” has no value of the kind that this relation names "
                                                               "entries by.")
                                       .arg(after.title)
                                 : QCoreApplication::translate("Refactoring", "This relation takes no entries of “%1”.")
                                       .arg(m_texts.graph->schema().labelOf(after.collection));
        return;
    }
    source->redirected.insert(fact.place);
    source->apply(*m_texts.reader, RelationFixes::changed(text, fact.field, place->after), place);
}

void ReferenceRewriter::rewriteReferences(Source *source) const
{
    // From the last in the file to the first, so that the places of those before stay as they are.
    QList<int> order;
    const QList<ReferenceFact> &references = source->before->references;
    for (int i = 0; i < static_cast<int>(references.size()); ++i)
        order.append(i);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&references](int index) { return references[index].at.range.start; });
    for (const int index : std::as_const(order))
        rewriteReference(source, references[index], index);
}

void ReferenceRewriter::rewriteLink(Source *source, int link) const
{
    const LinkFact &fact = source->before->links[link];
    const LinkKeys keys = LinkKeys::of(fact, *source->before);
    const RelationAnswer answer = m_texts.graph->linkAnswer(source->before->path, link);
    const bool isMoved = source->after.path != source->before->path;
    QString after;
    if (answer.state == State::Resolved && !keys.isHere) {
        const QString &target = answer.targets.constFirst();
        const bool isGone = m_removed.contains(target);
        if (!isGone && !isMoved && !m_targets.contains(target))
            return;
        after = isGone && !m_redirected.contains(target)
                    ? (m_dropped.contains(target) ? QString() : fact.target)
                    : LinkRelocation::address(
                          fact, { .before = source->before, .after = &source->after },
                          { .before = m_texts.graph->entry(target), .after = factsAfter(targetOf(target)) });
        if (!isGone && after == fact.target)
            return;
    } else {
        const bool isRelative = !keys.isRooted && !keys.isPage && !keys.isHere && !keys.isOutside;
        const bool isFile = m_files.contains(keys.path) || (isMoved && isRelative && fact.field.isEmpty());
        if (keys.path.isEmpty() || !isFile)
            return;
        const EntryFacts was { .path = keys.path };
        const EntryFacts is { .path = m_files.value(keys.path, keys.path) };
        after = LinkRelocation::address(fact, { .before = source->before, .after = &source->after },
                                        { .before = &was, .after = &is });
        if (after == fact.target)
            return;
    }
    if (after != fact.target && link < source->now.links.size() && source->now.links[link].target == after)
        return; // by a definition that it shares with another
    ReferencePlace *place = source->add(fact.at, fact.field, fact.target);
    place->isLink = true;
    place->after = after;
    if (after == fact.target)
        return;
    if (source->before->isUnreadable || link >= source->now.links.size()
        || source->now.links[link].target != fact.target) {
        place->refusal = unreadRefusal();
        return;
    }
    const Entry &text = source->text.now();
    source->apply(*m_texts.reader,
                  after.isEmpty() ? LinkEdits::removed(*m_texts.reader, text, source->now, link)
                                  : LinkEdits::changed(*m_texts.reader, text, source->now, link, after),
                  place);
}

void ReferenceRewriter::rewriteLinks(Source *source) const
{
    for (auto link = static_cast<int>(source->before->links.size()) - 1; link >= 0; --link)
        rewriteLink(source, link);
}

FileChange ReferenceRewriter::fileChange(const QString &path, const EntryEdits &text) const
{
    FileChange change { .path = path, .hash = contentHash(text.before().bytes()), .edits = text.edits() };
    if (const auto target = m_targets.constFind(path); target != m_targets.cend()) {
        change.isEssential = true;
        change.newPath = target->newPath == path ? QString() : target->newPath;
    }
    return change;
}

Result<LibraryChange> ReferenceRewriter::change()
{
    if (const Result<void> ready = prepareTargets(); !ready)
        return std::unexpected(ready.error());
    LibraryChange change;
    const QStringList sources = this->sources();
    for (const QString &path : sources) {
        const std::optional<Entry> entry = m_texts.entries(path);
        Source source { .before = m_texts.graph->entry(path),
                        .after = *factsAfter(path),
                        .text = EntryEdits(entry.value_or(Entry())),
                        .now = *m_texts.graph->entry(path) };
        rewriteLinks(&source);
        rewriteReferences(&source);
        const auto target = m_targets.constFind(path);
        const QList<Edit> edits = target == m_targets.cend() ? QList<Edit>() : target->edits;
        for (const Edit &edit : edits) {
            if (const Result<void> done = source.text.apply(edit(source.text.now())); !done)
                return std::unexpected(done.error());
        }
        std::ranges::sort(source.places, {},
                          [](const ReferencePlace &place) { return std::tuple(place.line, place.column); });
        change.places += source.places;
        const FileChange file = fileChange(path, source.text);
        if (!file.edits.isEmpty() || !file.newPath.isEmpty())
            change.files.append(file);
    }
    for (const QString &path : std::as_const(m_removed)) {
        if (const std::optional<Entry> entry = m_texts.entries(path))
            change.files.append(
                { .path = path, .hash = contentHash(entry->bytes()), .isRemoved = true, .isEssential = true });
    }
    std::ranges::stable_sort(change.files, std::ranges::greater(), &FileChange::isEssential);
    return change;
}

} // namespace Commonplace
