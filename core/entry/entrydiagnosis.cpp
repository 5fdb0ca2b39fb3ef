// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entrydiagnosis.h"

#include "entry/fences.h"
#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamldiagnosis.h"
#include "yaml/yamllines.h"

#include <algorithm>
#include <limits>

namespace Commonplace {

namespace {

/// The faults of the fields in a part of a file, in the file's terms.
QList<Fault> fieldFaults(const QByteArray &bytes, TextRange fields)
{
    QList<Fault> faults = diagnoseYaml(fields.in(bytes).toByteArray());
    const LineIndex lines(bytes);
    for (Fault &fault : faults) {
        fault.range = fault.range.shifted(fields.start);
        fault.fix = shifted(fault.fix, fields.start);
        fault.error.line += lines.position(fields.start).line - 1;
    }
    return faults;
}

bool isReadableWith(const QByteArray &bytes, const TextEdits &fixes)
{
    const Result<QByteArray> text = applied(bytes, fixes);
    if (!text)
        return false;
    const Entry entry = Entry::read(*text);
    return entry.state() == Entry::State::Readable && entry.frontMatter().root() != NoYamlNode;
}

/// Is this a part of an entry's text, set apart from the fields above by a blank line or a heading, rather than a field
/// that is wrong and further fields behind it?
bool readsAsText(const QByteArray &part)
{
    // So much tells; the lines of a file of any size would take a hundred times its memory.
    constexpr qsizetype Enough = 256 * 1024;
    const YamlLines lines(part.first(std::min(part.size(), Enough)));
    if (!lines[0].isBlank() && part[lines[0].text] != '#')
        return false;
    for (int index = 0; index < lines.count(); ++index) {
        const YamlLine &line = lines[index];
        const char first = line.isField() ? part[line.key.start] : '\0';
        if (line.simpleKey && line.indent() == 0 && line.dashes == 0 && first >= 'a' && first <= 'z')
            return false;
    }
    return true;
}

/// Finds all faults of one entry.
class EntryDiagnosis
{
public:
    explicit EntryDiagnosis(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_fences(findFences(bytes))
    {
    }

    QList<Fault> run()
    {
        if (m_fences.found) {
            m_fieldFaults = fieldFaults(m_bytes, m_fences.fields);
            if (m_fences.closed)
                endBeforeText();
        }
        // Where fields end that nobody ended is certain only if they can then be read.
        if (!m_fences.closed && !isReadableWith(m_bytes, fixesOf(m_fences.faults + m_fieldFaults))) {
            for (Fault &fault : m_fences.faults) {
                fault.fix.clear();
                fault.fixLabel.clear();
            }
        }
        QList<Fault> faults = m_fences.faults + m_fieldFaults;
        std::ranges::stable_sort(faults, {}, [](const Fault &fault) { return fault.range.start; });
        return faults;
    }

private:
    /// Fields that do not end before the text begins: a line `---` further down belongs to the text then, and what was
    /// found wrong with the text is no fault.
    void endBeforeText()
    {
        const std::optional<qsizetype> end = endOfFields(m_bytes, m_fences.fields.start, m_fences.fields.end);
        const qsizetype text = end.value_or(m_fences.fields.start);
        const bool textIsFaulty = std::ranges::any_of(
            m_fieldFaults, [text](const Fault &fault) { return fault.fix.isEmpty() && fault.range.start >= text; });
        if (!textIsFaulty || !readsAsText(m_bytes.sliced(text, m_fences.fields.end - text)))
            return;
        const qsizetype opening = m_bytes.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
        m_fences.faults.append(unclosedFault(m_bytes, opening, end));
        m_fences.closed = false;
        m_fieldFaults = fieldFaults(m_bytes, { m_fences.fields.start, text });
    }

    const QByteArray &m_bytes;
    Fences m_fences;
    QList<Fault> m_fieldFaults {};
};

} // namespace

QList<Fault> diagnose(const Entry &entry)
{
    if (entry.state() != Entry::State::Unreadable)
        return {};
    const QByteArray &bytes = entry.bytes();
    QList<Fault> faults;
    if (!firstInvalidUtf8(bytes))
        faults = EntryDiagnosis(bytes).run();
    if (faults.isEmpty()) {
        const LineIndex lines(bytes);
        const qsizetype offset = lines.offset({ entry.fault().line, entry.fault().column });
        const qsizetype end = lines.offset({ entry.fault().line, std::numeric_limits<int>::max() });
        faults.append({ .error = entry.fault(), .range = { offset, end } });
    }
    return faults;
}

Entry mended(const Entry &entry, const QList<Fault> &faults)
{
    const Result<QByteArray> text = applied(entry.bytes(), fixesOf(faults));
    if (!text)
        return entry;
    Entry result = Entry::read(*text);
    return result.state() == Entry::State::Readable ? result : entry;
}

TextEdits fixesOf(const QList<Fault> &faults)
{
    TextEdits edits;
    for (const Fault &fault : faults)
        edits += fault.fix;
    return edits;
}

} // namespace Commonplace
