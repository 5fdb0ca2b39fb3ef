// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an entry's file: read as what they are, and edited so that the body keeps every byte.

#include "documentproperties.h"
#include "fuzzprogram.h"
#include "require.h"

#include "entry/entry.h"
#include "text/utf8.h"

using namespace Commonplace;
using Fuzz::require;

namespace {

void requireSoundEntry(const Entry &entry)
{
    const QByteArray &bytes = entry.bytes();
    const TextRange fields = entry.frontMatterRange();
    const TextRange body = entry.bodyRange();
    require(body.start >= 0 && body.start <= body.end && body.end == bytes.size(), "the body is the file's end");
    if (entry.state() == Entry::State::Unreadable) {
        Fuzz::requireSoundFault(entry.fault(), bytes);
        return;
    }
    const qsizetype start = bytes.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    if (entry.state() == Entry::State::Plain) {
        require(body.start == start && fields.isEmpty(), "without fields all is body");
        return;
    }
    require(fields.start > start && fields.end >= fields.start && fields.end < body.start,
            "the fields stand between two fences, before the body");
    require(bytes.sliced(start, 3) == "---", "the fields begin behind a fence");
    require(entry.frontMatter().source() == fields.in(bytes), "the fields are their range's text");
    Fuzz::requireSoundDocument(entry.frontMatter());
}

/// Gives the entry's field a value, and proves that nothing else became of the file.
void requireSoundEdit(const Entry &entry, const YamlPath &path, const YamlValue &value)
{
    const Result<TextEdits> edits = entry.set(path, value);
    if (!edits) {
        require(!edits.error().message.trimmed().isEmpty(), "a refusal says why");
        return;
    }
    const Result<QByteArray> bytes = applied(entry.bytes(), *edits);
    require(bytes.has_value(), "edits apply");
    const Entry after = Entry::read(*bytes);
    requireSoundEntry(after);
    require(after.state() == Entry::State::Readable, "an edited entry is readable", *bytes);
    require(after.body() == entry.body(), "an edit of a field keeps the body's bytes", *bytes);
    require(bytes->startsWith(Utf8Bom) == entry.bytes().startsWith(Utf8Bom), "the byte order mark stays");
    require(after.value(path) == value, "the field has its new value", *bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Fuzz::Input input = Fuzz::Input::from(data, size);
    const Entry entry = Entry::read(input.text);
    requireSoundEntry(entry);
    Fuzz::ByteReader program(input.program);
    requireSoundEdit(entry, { QByteArray("title") }, Fuzz::pickValue(program));
    const YamlPath path = Fuzz::pickPath(entry.frontMatter(), program);
    requireSoundEdit(entry, path, Fuzz::pickValue(program));
    return 0;
}
