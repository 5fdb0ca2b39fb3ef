// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entryrestoring.h"

#include "text/utf8.h"
#include "yaml/yamlchange.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Commonplace::EntryRestoring {

namespace {

QByteArray withoutBom(const QByteArray &bytes)
{
    return bytes.startsWith(Utf8Bom) ? bytes.sliced(Utf8Bom.size()) : bytes;
}

QByteArray lineEndOf(const QByteArray &bytes)
{
    const qsizetype lf = bytes.indexOf('\n');
    return lf > 0 && bytes[lf - 1] == '\r' ? "\r\n" : "\n";
}

/// The text with the line ends of another one.
QByteArray withLineEnds(QByteArray text, const QByteArray &lineEnd)
{
    text.replace("\r\n", "\n");
    return lineEnd == "\n" ? text : text.replace('\n', lineEnd);
}

/// Lines with their ends; together they are the text.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lf = text.indexOf('\n', start);
        const qsizetype end = lf < 0 ? text.size() : lf + 1;
        lines.append(text.sliced(start, end - start));
        start = end;
    }
    return lines;
}

/// From one text to another, line by line. `offset`: where `from` begins in the file.
TextEdits lineEdits(const QByteArray &from, const QByteArray &to, qsizetype offset)
{
    const QByteArrayList before = linesOf(from);
    const QByteArrayList after = linesOf(to);
    QHash<QByteArray, qsizetype> names;
    const auto namesOf = [&names](const QByteArrayList &lines) {
        QList<qsizetype> named;
        for (const QByteArray &line : lines) {
            const auto known = names.constFind(line);
            named.append(known == names.constEnd() ? *names.insert(line, names.size()) : *known);
        }
        return named;
    };
    const QList<qsizetype> beforeNames = namesOf(before);
    QList<std::pair<qsizetype, qsizetype>> common = commonItems(beforeNames, namesOf(after));
    common.append({ before.size(), after.size() });
    TextEdits edits;
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype at = 0;
    for (const auto &[one, other] : std::as_const(common)) {
        TextEdit edit { .range = { at, at }, .replacement = {} };
        for (; i < one; ++i)
            edit.range.end += before[i].size();
        for (; j < other; ++j)
            edit.replacement += after[j];
        at = edit.range.end;
        if (!edit.range.isEmpty() || !edit.replacement.isEmpty())
            edits.append(trimmed(from, edit));
        if (one < before.size())
            at += before[one].size();
        i = one + 1;
        j = other + 1;
    }
    return shifted(edits, offset);
}

/// The open text's paragraphs and where those of an earlier state are among them.
class OpenBody
{
public:
    explicit OpenBody(const Entry &open)
        : m_open(open)
        , m_blocks(entryBlocks(open))
        , m_lineEnd(lineEndOf(open.bytes()))
    {
    }

    /// For each block of another state the one of the open text that it is; -1 where it is none.
    [[nodiscard]] QList<qsizetype> partners(const QList<EntryBlock> &blocks) const
    {
        QList<qsizetype> found(blocks.size(), -1);
        const QList<BlockPair> pairs = pairedBlocks(blocks, m_blocks);
        for (const BlockPair &pair : pairs)
            found[pair.before] = pair.after;
        return found;
    }

    [[nodiscard]] bool hasText(qsizetype block, const EntryBlock &wanted) const
    {
        return m_blocks[block].text == wanted.text;
    }

    [[nodiscard]] TextEdit replaced(qsizetype block, const EntryBlock &by) const
    {
        return trimmed(m_open.bytes(), { .range = m_blocks[block].range, .replacement = written(by) });
    }

    /// Takes a block out, with the blank lines behind it; of the last block, those before it.
    [[nodiscard]] TextEdit removed(qsizetype block) const
    {
        TextRange range = m_blocks[block].range;
        if (block + 1 < m_blocks.size())
            range.end = m_blocks[block + 1].range.start;
        else if (block > 0)
            range.start = m_blocks[block - 1].range.end;
        else
            range.end = m_open.bodyRange().end;
        return { .range = range, .replacement = {} };
    }

    /// Puts a block of `blocks` back beside the nearest of its neighbours that is there. `leaving`: a block of the open
    /// text that is about to go.
    [[nodiscard]] TextEdit inserted(const QList<EntryBlock> &blocks, qsizetype block, qsizetype leaving) const
    {
        const QList<qsizetype> found = partners(blocks);
        const auto partner = [&](qsizetype i) {
            const bool isThere = i >= 0 && i < found.size() && found[i] != leaving;
            return isThere ? found[i] : -1;
        };
        for (qsizetype distance = 1; distance < blocks.size(); ++distance) {
            if (const qsizetype above = partner(block - distance); above >= 0)
                return insertedBehind(above, blocks[block]);
            if (const qsizetype below = partner(block + distance); below >= 0)
                return insertedBefore(below, blocks[block]);
        }
        if (!m_blocks.isEmpty())
            return insertedBehind(m_blocks.size() - 1, blocks[block]);
        const qsizetype end = m_open.bodyRange().end;
        const bool startsLine = end == 0 || m_open.bytes()[end - 1] == '\n';
        return { .range = { end, end },
                 .replacement = (startsLine ? "" : m_lineEnd) + written(blocks[block]) + m_lineEnd };
    }

private:
    [[nodiscard]] QByteArray written(const EntryBlock &block) const
    {
        return withLineEnds(block.text.toUtf8(), m_lineEnd);
    }

    [[nodiscard]] TextEdit insertedBehind(qsizetype neighbour, const EntryBlock &block) const
    {
        const qsizetype end = m_blocks[neighbour].range.end;
        QByteArray text = m_lineEnd + m_lineEnd + written(block);
        if (neighbour + 1 < m_blocks.size()) {
            const QByteArray gap = m_open.bytes().sliced(end, m_blocks[neighbour + 1].range.start - end);
            if (gap.count('\n') < 2)
                text += m_lineEnd; // the next block stands close
        }
        return { .range = { end, end }, .replacement = text };
    }

    [[nodiscard]] TextEdit insertedBefore(qsizetype neighbour, const EntryBlock &block) const
    {
        const qsizetype start = m_blocks[neighbour].range.start;
        return { .range = { start, start }, .replacement = written(block) + m_lineEnd + m_lineEnd };
    }

    const Entry &m_open;
    QList<EntryBlock> m_blocks;
    QByteArray m_lineEnd;
};

/// Where a key that `old` has and `now` has not belongs among the keys of `now`: behind the nearest of those that stood
/// before it, else before all.
int placeOfKey(const QByteArrayList &old, const QByteArrayList &now, const QByteArray &key)
{
    for (qsizetype i = old.indexOf(key); i-- > 0;) {
        const qsizetype at = now.indexOf(old[i]);
        if (at >= 0)
            return static_cast<int>(at) + 1;
    }
    return 0;
}

} // namespace

TextEdits whole(const Entry &open, const Entry &version)
{
    const qsizetype bom = open.bytes().startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    const QByteArray from = open.bytes().sliced(bom);
    return lineEdits(from, withLineEnds(withoutBom(version.bytes()), lineEndOf(from)), bom);
}

Result<TextEdits> field(const Entry &open, const Entry &version, const YamlPath &path)
{
    if (open.state() == Entry::State::Unreadable || version.state() == Entry::State::Unreadable) {
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message = QCoreApplication::translate(
                "Versions", "The fields cannot be read, so one of them cannot be brought back by itself. Mend them "
                            "first, or restore the whole version.") });
    }
    const YamlDocument &old = version.frontMatter();
    const YamlDocument &now = open.frontMatter();
    const YamlNodeId node = old.find(path);
    if (node != NoYamlNode) {
        const YamlValue value = YamlValue::of(old, node);
        const YamlNodeId map = now.find(path.parent());
        const auto *key = path.isRoot() ? nullptr : std::get_if<QByteArray>(&path.steps().last());
        const bool isMissing = key && map != NoYamlNode && now.node(map).kind == YamlNode::Kind::Mapping
                               && now.valueOf(map, *key) == NoYamlNode;
        if (!isMissing)
            return open.fileEdits(YamlEdit::change(now, path, value));
        const int place = placeOfKey(old.keysOf(old.find(path.parent())), now.keysOf(map), *key);
        return open.fileEdits(YamlEdit::insertKey(now, path.parent(), place, *key, value));
    }
    if (now.find(path) == NoYamlNode)
        return TextEdits();
    return open.fileEdits(YamlEdit::removeKey(now, path));
}

Result<TextEdits> paragraph(const Entry &open, const Entry &before, const Entry &after,
                            const ParagraphDifference &difference)
{
    const OpenBody body(open);
    const QList<EntryBlock> old = entryBlocks(before);
    const QList<EntryBlock> later = entryBlocks(after);
    const qsizetype current = difference.after >= 0 ? body.partners(later).at(difference.after) : -1;
    if (difference.kind == ParagraphDifference::Kind::Added) {
        if (current < 0) {
            return std::unexpected(Error {
                .code = ErrorCode::NotFound,
                .message = QCoreApplication::translate("Versions", "This paragraph is not in the text any more.") });
        }
        return TextEdits { body.removed(current) };
    }
    const EntryBlock &wanted = old[difference.before];
    const qsizetype there = current >= 0 ? current : body.partners(old).at(difference.before);
    if (there < 0)
        return TextEdits { body.inserted(old, difference.before, -1) };
    if (difference.kind == ParagraphDifference::Kind::Moved)
        return TextEdits { body.removed(there), body.inserted(old, difference.before, there) };
    if (body.hasText(there, wanted))
        return TextEdits();
    return TextEdits { body.replaced(there, wanted) };
}

} // namespace Commonplace::EntryRestoring
