// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A YAML text and a small program of edits: each is refused with a reason, or gives edits that mean what was asked,
// keep the comments and stay in their lines.

#include "documentproperties.h"
#include "editmodel.h"
#include "require.h"

#include "yaml/yamldocument.h"

using namespace Commonplace;
using Fuzz::EditModel;
using Fuzz::require;

namespace {

constexpr int MaximumSteps = 6;

QByteArrayList comments(const YamlDocument &document, const EditModel *droppable)
{
    QByteArrayList texts;
    for (const TextRange &comment : document.comments()) {
        if (!droppable || !droppable->mayDrop(document, comment))
            texts.append(comment.in(document.source()).toByteArray().trimmed());
    }
    return texts;
}

void requireCommentsKept(const YamlDocument &before, const YamlDocument &after, const EditModel &model)
{
    QByteArrayList left = comments(after, nullptr);
    const QByteArrayList kept = comments(before, &model);
    for (const QByteArray &comment : kept)
        require(left.removeOne(comment), "comments survive", comment);
    if (model.kind == EditModel::Kind::ReplaceSource)
        return; // the person's YAML has its own
    QByteArrayList had = comments(before, nullptr);
    const QByteArrayList has = comments(after, nullptr);
    for (const QByteArray &comment : has)
        require(had.removeOne(comment), "no comment comes from nowhere", comment);
}

YamlDocument requireSoundEdit(const YamlDocument &before, const EditModel &model, const TextEdits &edits)
{
    const QByteArray what = model.toString() + "\n" + before.source();
    const Result<QByteArray> text = applied(before.source(), edits);
    require(text.has_value(), "edits apply", what);
    const Result<YamlDocument> after = YamlDocument::parse(*text);
    require(after.has_value(), "an edited text is read", what + "\n=>\n" + *text);
    const std::optional<YamlValue> expected = model.expected(before);
    require(expected.has_value(), "what is not there is not edited", what);
    const YamlValue tree = YamlValue::of(*after, after->root());
    // With its last key a document loses its meaning.
    const bool emptied = tree.kind == YamlValue::Kind::Null && expected->kind == YamlValue::Kind::Map
                         && expected->items.isEmpty() && model.kind == EditModel::Kind::RemoveKey;
    require(tree == *expected || emptied, "an edit means what was asked and nothing else", what + "\n=>\n" + *text);
    requireCommentsKept(before, *after, model);
    const TextRange reach = model.reach(before);
    for (const TextEdit &edit : edits) {
        require(edit.range.start >= reach.start && edit.range.end <= reach.end, "an edit stays in its lines",
                what + "\n=>\n" + *text);
    }
    return *after;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Fuzz::Input input = Fuzz::Input::from(data, size);
    Result<YamlDocument> document = YamlDocument::parse(input.text);
    Fuzz::ByteReader program(input.program);
    for (int step = 0; document && step < MaximumSteps && !program.atEnd(); ++step) {
        const EditModel model = EditModel::pick(*document, program);
        const Result<TextEdits> edits = model.run(*document);
        if (edits)
            document = requireSoundEdit(*document, model, *edits);
        else
            require(!edits.error().message.trimmed().isEmpty(), "a refusal says why", model.toString());
    }
    if (document)
        Fuzz::requireSoundDocument(*document);
    return 0;
}
