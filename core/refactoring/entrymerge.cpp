// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/entrymerge.h"

#include "profile/namingfields.h"
#include "refactoring/fieldunion.h"
#include "refactoring/linkedits.h"
#include "refactoring/textunion.h"
#include "relations/linkkeys.h"
#include "yaml/yamledit.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// The values of an entry that name itself or the entry it becomes part of: they would lead from that to itself.
QSet<QByteArray> selfReferences(const RelationGraph &graph, const EntryFacts &facts, const QString &into)
{
    QSet<QByteArray> fields;
    for (int i = 0; i < static_cast<int>(facts.references.size()); ++i) {
        const RelationAnswer answer = graph.answer(facts.path, i);
        if (answer.state == RelationAnswer::State::Resolved
            && (answer.targets.constFirst() == into || answer.targets.constFirst() == facts.path))
            fields.insert(facts.references[i].field);
    }
    return fields;
}

/// The text of an entry, its links as they have to be in another one.
QByteArray textFor(const LibraryTexts &texts, const Entry &entry, const EntryFacts &facts, const EntryFacts &into)
{
    EntryEdits text(entry);
    EntryFacts now = facts;
    const QList<LinkFact> links = facts.links;
    for (auto link = static_cast<int>(links.size()) - 1; link >= 0; --link) {
        const RelationAnswer answer = texts.graph->linkAnswer(facts.path, link);
        const LinkKeys keys = LinkKeys::of(links[link], facts);
        if (!links[link].field.isEmpty() || keys.isHere || keys.isRooted || keys.isPage || keys.path.isEmpty())
            continue;
        EntryFacts file;
        file.path = keys.path;
        const bool isEntry = answer.state == RelationAnswer::State::Resolved;
        const EntryFacts *target = isEntry ? texts.graph->entry(answer.targets.constFirst()) : &file;
        const QString address = LinkRelocation::address(links[link], { .before = &facts, .after = &into },
                                                        { .before = target, .after = target });
        if (address != links[link].target
            && text.apply(LinkEdits::changed(*texts.reader, text.now(), now, link, address)))
            now = texts.reader->read(facts.path, text.now());
    }
    return text.now().body();
}

Result<TextEdits> withText(const Entry &entry, const QByteArray &added)
{
    const QByteArray body = entry.body();
    const QByteArray united = unitedTexts(body, added);
    if (united == body)
        return TextEdits {};
    return TextEdits { trimmed(entry.bytes(), { entry.bodyRange(), united }) };
}

/// Keeps a title as another name, where there is a field for such.
Result<TextEdits> withAlias(const Entry &entry, const Collection &collection, const QString &title)
{
    const QList<QByteArray> aliases = NamingFields::of(collection).aliases;
    if (aliases.isEmpty() || title.isEmpty())
        return TextEdits {};
    YamlPath path = collection.fieldsRoot(collection.localeOf(QString()));
    const QList<QByteArray> keys = aliases.constFirst().split('.');
    for (const QByteArray &key : keys)
        path = path.child(key);
    const YamlValue value = YamlValue::string(title.toUtf8());
    const YamlValue now = entry.value(path);
    if (now.kind == YamlValue::Kind::Null)
        return entry.set(path, YamlValue::list({ value }));
    if (now.kind != YamlValue::Kind::List || now.items.contains(value))
        return TextEdits {};
    return entry.fileEdits(YamlEdit::insertItem(entry.frontMatter(), path, static_cast<int>(now.items.size()), value));
}

} // namespace

Result<MergedEntries> merged(const LibraryTexts &texts, const EntryMerge &merge)
{
    const EntryFacts *facts = texts.graph->entry(merge.path);
    const EntryFacts *into = texts.graph->entry(merge.into);
    const std::optional<Entry> entry = facts ? texts.entries(merge.path) : std::nullopt;
    if (!entry || !into || merge.path == merge.into || entry->state() == Entry::State::Unreadable) {
        return std::unexpected(
            Error { .code = ErrorCode::Refused,
                    .message = QCoreApplication::translate("Refactoring", "“%1” cannot be merged. Look whether its "
                                                                          "fields can be read.")
                                   .arg(facts ? facts->title : merge.path),
                    .file = merge.path });
    }
    const Collection *known = texts.reader->profile().collection(into->collection);
    const Collection collection = known ? known->forFile(merge.into) : Collection {};
    const auto fields =
        std::make_shared<FieldUnion>(collection, *entry, selfReferences(*texts.graph, *facts, merge.into));
    QList<ReferenceRewriter::Edit> edits { [fields](const Entry &now) { return fields->edits(now); },
                                           [collection, title = facts->title](const Entry &now) {
                                               return withAlias(now, collection, title);
                                           } };
    if (merge.addsText) {
        const QByteArray added = textFor(texts, *entry, *facts, *into);
        edits.append([added](const Entry &now) { return withText(now, added); });
    }
    ReferenceRewriter rewriter(texts);
    rewriter.move(merge.into, merge.into, edits);
    rewriter.remove(merge.path);
    rewriter.redirect(merge.path, merge.into);
    const Result<LibraryChange> change = rewriter.change();
    if (!change)
        return std::unexpected(change.error());
    return MergedEntries { .change = *change, .left = fields->left() };
}

} // namespace Commonplace
