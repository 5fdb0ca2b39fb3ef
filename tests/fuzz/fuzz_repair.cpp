// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an entry that cannot be read: what is found wrong lies in the file, its fixes can be made, alone and
// together, and lose nothing that was typed (see Fault::fix).

#include "documentproperties.h"
#include "require.h"

#include "entry/entrydiagnosis.h"

#include <QHash>
#include <QString>

#include <algorithm>

using namespace Commonplace;
using Fuzz::require;

namespace {

/// What a person typed for its own sake. Left out is what carries nothing or may be written otherwise: blanks,
/// invisible characters and punctuation.
QString typed(const QByteArray &text)
{
    return QString::fromUtf8(text).removeIf([](QChar c) {
        const bool beyondAscii = c.isSurrogate() || c.isMark() || (c.isSymbol() && c > QChar(0x7F));
        return !c.isLetterOrNumber() && !beyondAscii;
    });
}

QHash<QChar, int> countsOf(const QString &text)
{
    QHash<QChar, int> counts;
    for (const QChar c : text)
        ++counts[c];
    return counts;
}

/// What stands elsewhere in the text too, as a doubled line does; or a field of nothing, whose name does.
bool isDoubled(const QByteArray &text, TextRange range)
{
    QByteArray words = range.in(text).toByteArray();
    const QByteArray value = words.sliced(words.indexOf(':') + 1).trimmed();
    if (value.isEmpty() || value == "~" || value.toLower() == "null")
        words = words.first(std::max<qsizetype>(words.indexOf(':'), 0));
    return typed(text.first(range.start)).contains(typed(words))
           || typed(text.sliced(range.end)).contains(typed(words));
}

void requireKept(const QByteArray &before, TextEdits fix)
{
    fix.removeIf(
        [&before](const TextEdit &edit) { return edit.replacement.isEmpty() && isDoubled(before, edit.range); });
    const Result<QByteArray> after = applied(before, fix);
    require(after.has_value(), "a fix can be made", before);
    const QHash<QChar, int> had = countsOf(typed(before));
    const QHash<QChar, int> has = countsOf(typed(*after));
    for (auto it = had.begin(); it != had.end(); ++it)
        require(has.value(it.key()) >= it.value(), "a fix loses nothing that was typed", before + "\n=>\n" + *after);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Entry entry = Entry::read(bytes);
    const QList<Fault> faults = diagnose(entry);
    require(faults.isEmpty() == (entry.state() != Entry::State::Unreadable), "what cannot be read has faults", bytes);
    qsizetype previous = 0;
    for (const Fault &fault : faults) {
        require(fault.range.start >= 0 && fault.range.start <= fault.range.end && fault.range.end <= bytes.size(),
                "a fault lies in the file", bytes);
        require(fault.range.start >= previous, "faults stand in order", bytes);
        previous = fault.range.start;
        Fuzz::requireSoundFault(fault.error, bytes);
        require(fault.fix.isEmpty() == fault.fixLabel.isEmpty(), "a fix says what it does", bytes);
        requireKept(bytes, fault.fix);
    }
    require(applied(bytes, fixesOf(faults)).has_value(), "all fixes can be made together", bytes);
    requireKept(bytes, fixesOf(faults));
    return 0;
}
