// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text, changed at random by two sides: what ThreeWayMerge promises holds whatever they did to it.

#include "fuzzprogram.h"
#include "require.h"

#include "entry/entry.h"
#include "review/threewaymerge.h"

#include <algorithm>
#include <array>

using namespace Commonplace;
using Fuzz::require;

namespace {

/// Pieces that mean something to YAML, Markdown or git.
constexpr std::array<const char *, 16> Pieces {
    "\n",           "\r\n",  "---\n", "\n\n",     "- ",          ": ",        "# c\n", "title: x\n",
    "\xEF\xBB\xBF", "```\n", "a: [1", "  k: v\n", "<<<<<<< a\n", "=======\n", "word ", "&a ",
};

QByteArray changed(QByteArray text, Fuzz::ByteReader &program)
{
    const int changes = program.below(5);
    for (int i = 0; i < changes; ++i) {
        const auto size = static_cast<int>(text.size());
        const int at = program.below(size + 1);
        const int length = std::min(program.below(24), size - at);
        switch (program.below(4)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, Pieces[program.below(static_cast<int>(Pieces.size()))]);
            break;
        case 2: {
            const QByteArray part = text.sliced(at, length);
            text.remove(at, length).insert(program.below(static_cast<int>(text.size()) + 1), part);
            break;
        }
        default:
            text.replace(at, length, Pieces[program.below(static_cast<int>(Pieces.size()))]);
        }
    }
    return text;
}

QByteArrayList sides(const ThreeWayMerge &merged, QByteArray ThreeWay<QByteArray>::*side)
{
    QByteArrayList answers;
    const QList<MergeConflict> conflicts = merged.conflicts();
    for (const MergeConflict &conflict : conflicts)
        answers.append(conflict.lines.*side);
    return answers;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Fuzz::Input input = Fuzz::Input::from(data, size);
    Fuzz::ByteReader program(input.program);
    const ThreeWay<QByteArray> texts { input.text, changed(input.text, program), changed(input.text, program) };
    const ThreeWayMerge merged = mergeEntries(texts);
    const QByteArray all =
        texts.base + "\n-- ours\n" + texts.ours + "\n-- theirs\n" + texts.theirs + "\n-- result\n" + merged.text();
    const ThreeWayMerge swapped = mergeEntries({ texts.base, texts.theirs, texts.ours });
    require(merged.isClean() == swapped.isClean(), "swapping the sides swaps only order",
            all + "\n-- swapped\n" + swapped.text());
    require(mergeEntries({ texts.base, texts.ours, texts.base }).text() == texts.ours, "one side comes back");
    if (const QByteArray *one = changedByOne(texts)) {
        require(merged.text() == *one, "one side's change comes back byte for byte", all);
        return 0;
    }
    if (merged.isClean()) {
        require(Entry::read(merged.text()).state() != Entry::State::Unreadable, "a clean result can be read", all);
        return 0;
    }
    // Each side is one of the answers: none of its lines may be missing then, nor made unreadable.
    for (const auto side : { &ThreeWay<QByteArray>::ours, &ThreeWay<QByteArray>::theirs }) {
        const Entry before = Entry::read(texts.*side);
        const Entry after = Entry::read(merged.answered(sides(merged, side)));
        const bool askedForAll = std::ranges::any_of(merged.conflicts(), [](const MergeConflict &conflict) {
            return conflict.kind == MergeConflict::Kind::Fields;
        });
        require(after.state() != Entry::State::Unreadable || before.state() == Entry::State::Unreadable || askedForAll,
                "an answer makes nothing unreadable", all);
    }
    return 0;
}
