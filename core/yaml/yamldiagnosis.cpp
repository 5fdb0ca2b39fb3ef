// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamldiagnosis.h"

#include "text/lineindex.h"
#include "text/mendedtext.h"
#include "yaml/yamlcollectionedit.h"
#include "yaml/yamldocument.h"
#include "yaml/yamllayout.h"
#include "yaml/yamllines.h"
#include "yaml/yamlrepair.h"
#include "yaml/yamlvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Commonplace {

namespace {

constexpr qsizetype LargestText = 256 * 1024;
constexpr qsizetype MostFaults = 50;

/// How many bytes are read in all: what keeps a hostile text from being read over and over.
constexpr qsizetype ReadingBudget = 8 * 1024 * 1024;

/// Where reading a text gives up, and why.
struct Stop {
    qsizetype offset = std::numeric_limits<qsizetype>::max(); ///< Behind everything: it can be read.
    Error error;

    [[nodiscard]] bool isNone() const { return offset == std::numeric_limits<qsizetype>::max(); }
};

class YamlDiagnosis
{
public:
    explicit YamlDiagnosis(const QByteArray &source)
        : m_source(source)
        , m_text(source)
    {
    }

    QList<Fault> run()
    {
        Stop stop = read(m_text.text());
        const bool isLarge = m_source.size() > LargestText;
        while (!stop.isNone() && m_faults.size() < MostFaults) {
            if (stop.error.code == ErrorCode::Refused) {
                // Too large for the reader: its lines alone would take more memory than all else.
                m_faults.append({ .error = stop.error, .range = { stop.offset, stop.offset } });
                break;
            }
            if (isLarge) {
                add(stop);
                break;
            }
            if (const std::optional<Stop> next = mend(stop)) {
                stop = *next;
                continue;
            }
            add(stop);
            const std::optional<Stop> next = leaveOut(stop);
            if (!next)
                break;
            stop = *next;
        }
        if (stop.isNone())
            findDuplicates();
        std::ranges::stable_sort(m_faults, {}, [](const Fault &fault) { return fault.range.start; });
        return m_faults;
    }

private:
    /// Keys that stand twice are looked for at the end, all at once.
    Stop read(const QByteArray &text)
    {
        m_budget -= text.size();
        const Result<YamlDocument> document = YamlDocument::parse(text, YamlDocument::DuplicateKeys::Accepted);
        if (document)
            return {};
        const Error &error = document.error();
        return { LineIndex(text).offset({ error.line, error.column }), error };
    }

    [[nodiscard]] TextRange original(TextRange range) const
    {
        return { m_text.toOriginal(range.start), m_text.toOriginal(range.end) };
    }

    [[nodiscard]] Error located(qsizetype offset, Error error) const
    {
        const TextPosition position = LineIndex(m_source).position(offset);
        error.line = position.line;
        error.column = position.column;
        return error;
    }

    /// What cannot be mended: marked from where reading gave up to the line's end, or where the lines tell better.
    void add(const Stop &stop)
    {
        const YamlLines lines(m_text.text());
        const YamlLine &line = lines[lines.indexAt(stop.offset)];
        TextRange place { std::min(stop.offset, line.range.end), line.range.end };
        Error error = stop.error;
        if (const std::optional<YamlFinding> finding = lookAround({ m_text.text(), lines, stop.offset })) {
            place = finding->place;
            error.message = finding->message;
        }
        m_faults.append({ .error = located(m_text.toOriginal(place.start), error), .range = original(place) });
    }

    /// Mends what reading stumbled over; gives where it stops next.
    std::optional<Stop> mend(const Stop &stop)
    {
        const YamlLines lines(m_text.text());
        const QList<YamlRepair> repairs = yamlRepairs({ m_text.text(), lines, stop.offset });
        for (const YamlRepair &repair : repairs) {
            if (m_budget < 0)
                return std::nullopt;
            MendedText mended = m_text;
            const std::optional<TextEdits> fix = mended.apply(repair.edits);
            if (!fix)
                continue;
            const Stop next = read(mended.text());
            if (!next.isNone() && mended.toOriginal(next.offset) <= m_text.toOriginal(repair.place.end))
                continue;
            const TextRange place = original(repair.place);
            Error error = located(repair.message.isEmpty() ? m_text.toOriginal(stop.offset) : place.start, stop.error);
            if (!repair.message.isEmpty())
                error.message = repair.message;
            m_faults.append({ .error = error, .range = place, .fix = *fix, .fixLabel = repair.label });
            m_text = mended;
            return next;
        }
        return std::nullopt;
    }

    /// Blanks out what cannot be read, as little as lets reading go on; gives where it stops next.
    std::optional<Stop> leaveOut(const Stop &stop)
    {
        const YamlLines lines(m_text.text());
        const std::optional<YamlFinding> finding = lookAround({ m_text.text(), lines, stop.offset });
        const int index = lines.indexAt(finding ? finding->place.start : stop.offset);
        const int field = lines.topLevelField(index);
        const int last = std::max(index, lines.lastOfBlock(field));
        const QList<TextRange> parts { lines[index].value,
                                       lines[index].range,
                                       { lines[field].value.start, lines[last].range.end },
                                       { lines[field].range.start, lines[last].range.end } };
        for (const TextRange &part : parts) {
            if (m_budget < 0 || part.isEmpty())
                continue;
            MendedText without = m_text;
            without.blank(part);
            if (without.text() == m_text.text())
                continue;
            const Stop next = read(without.text());
            if (!next.isNone() && next.offset <= std::max(lines[index].range.end, stop.offset))
                continue;
            m_text = without;
            return next;
        }
        return std::nullopt;
    }

    void findDuplicates()
    {
        const QByteArray text = m_text.text();
        const Result<YamlDocument> document = YamlDocument::parse(text, YamlDocument::DuplicateKeys::Accepted);
        if (!document)
            return;
        const std::vector<YamlNodeId> duplicates = document->duplicateKeys();
        for (const YamlNodeId id : duplicates) {
            if (m_faults.size() >= MostFaults)
                return;
            const YamlNode &key = document->node(id);
            const TextRange range = original(key.range);
            Fault fault { .error = located(range.start, YamlDocument::duplicateKeyError(*document, id)),
                          .range = range };
            fixDuplicate(*document, id, &fault);
            m_faults.append(fault);
        }
    }

    /// One of two fields of one name goes where nothing is lost with it: it says the same, or nothing.
    void fixDuplicate(const YamlDocument &document, YamlNodeId id, Fault *fault)
    {
        const YamlNode &key = document.node(id);
        const YamlNode &mapping = document.node(key.parent);
        const YamlNodeId first = document.valueOf(key.parent, key.value);
        const YamlNodeId second = mapping.children[static_cast<size_t>(key.indexInParent) + 1];
        const bool secondGoes = document.node(second).kind == YamlNode::Kind::Null
                                || YamlValue::of(document, first) == YamlValue::of(document, second);
        const bool firstGoes = document.node(first).kind == YamlNode::Kind::Null;
        if (mapping.style != YamlNode::Style::Block || (!secondGoes && !firstGoes))
            return;
        const YamlNodeId value = secondGoes ? second : first;
        const auto keyOf = static_cast<size_t>(document.node(value).indexInParent) - 1;
        const TextRange pair { document.node(mapping.children[keyOf]).range.start, document.node(value).range.end };
        const YamlLayout layout(document);
        const TextRange place = YamlCollectionEdit::linesOf(document, pair);
        const bool losesComment = std::ranges::any_of(
            document.comments(), [place](const TextRange &comment) { return place.contains(comment.start); });
        // What was mended or left out in the copy may say more in the text itself.
        const bool isAsTyped = original(place).in(m_source) == place.in(document.source());
        bool losesName = false; // of an anchor, which others may refer to, or of a type
        for (YamlNodeId node = mapping.children[keyOf]; node < document.nodeCount(); ++node) {
            const bool within = place.contains(document.node(node).range.start);
            losesName =
                losesName || (within && !(document.node(node).anchor.isEmpty() && document.node(node).tag.isEmpty()));
        }
        if (losesComment || losesName || !isAsTyped || !layout.isFirstOnLine(pair.start))
            return;
        const bool goesAlready = std::ranges::any_of(
            m_removed, [place](TextRange other) { return place.start < other.end && other.start < place.end; });
        const std::optional<TextEdits> fix = m_text.toOriginal(TextEdits { { place, {} } });
        if (!fix || goesAlready)
            return;
        m_removed.append(place);
        fault->fix = *fix;
        fault->fixLabel = QCoreApplication::translate("YamlRepair", "Remove the one that says nothing more");
    }

    const QByteArray m_source;
    MendedText m_text;
    QList<Fault> m_faults;
    qsizetype m_budget = ReadingBudget;
    QList<TextRange> m_removed {}; // of m_text, as duplicates
};

} // namespace

QList<Fault> diagnoseYaml(const QByteArray &source)
{
    return YamlDiagnosis(source).run();
}

} // namespace Commonplace
