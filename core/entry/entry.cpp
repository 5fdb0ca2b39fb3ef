// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"

#include "entry/fences.h"
#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamledit.h"

#include <QCoreApplication>

namespace Commonplace {

Entry Entry::read(const QByteArray &bytes)
{
    Entry entry;
    entry.m_bytes = bytes;
    const qsizetype start = bytes.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    entry.m_bodyRange = { start, bytes.size() };

    if (const std::optional<qsizetype> invalid = firstInvalidUtf8(bytes)) {
        entry.setFault(*invalid,
                       QCoreApplication::translate("Entry", "This file is not in UTF-8 from here on. Save it in UTF-8 "
                                                            "with the program it came from."));
        return entry;
    }
    const Fences fences = findFences(bytes);
    if (!fences.faults.isEmpty()) {
        entry.m_state = State::Unreadable;
        entry.m_fault = fences.faults.first().error;
        return entry;
    }
    if (!fences.found)
        return entry;
    entry.m_state = State::Readable;
    entry.m_frontMatterRange = fences.fields;
    entry.m_bodyRange = fences.body;
    Result<YamlDocument> document = YamlDocument::parse(entry.m_frontMatterRange.in(entry.m_bytes).toByteArray());
    if (!document) {
        const qsizetype fields = entry.m_frontMatterRange.start;
        const int firstLine = LineIndex(bytes.first(fields)).position(fields).line;
        entry.m_state = State::Unreadable;
        entry.m_fault = document.error();
        entry.m_fault.line += firstLine - 1;
        return entry;
    }
    const YamlNodeId root = document->root();
    if (root != NoYamlNode && document->node(root).kind != YamlNode::Kind::Mapping) {
        entry.setFault(entry.m_frontMatterRange.start + document->node(root).range.start,
                       QCoreApplication::translate("Entry",
                                                   "There are no fields here: each needs a name, a colon and a "
                                                   "value, as in “title: Commons”."));
        return entry;
    }
    entry.m_frontMatter = std::move(*document);
    return entry;
}

void Entry::setFault(qsizetype offset, const QString &message)
{
    const TextPosition position = LineIndex(m_bytes).position(offset);
    m_state = State::Unreadable;
    m_fault = { .code = ErrorCode::Malformed, .message = message, .line = position.line, .column = position.column };
}

YamlValue Entry::value(const YamlPath &path) const
{
    return YamlValue::of(m_frontMatter, m_frontMatter.find(path));
}

TextEdits Entry::fileEdits(const TextEdits &frontMatterEdits) const
{
    if (frontMatterEdits.isEmpty() || !m_frontMatterRange.isEmpty())
        return shifted(frontMatterEdits, m_frontMatterRange.start);
    // An empty front matter does not tell how its lines end; the file does.
    const QByteArray lineBreak = m_bytes.contains("\r\n") ? "\r\n" : "\n";
    QByteArray fields = frontMatterEdits[0].replacement;
    fields.replace("\n", lineBreak);
    if (m_state == State::Readable)
        return { { m_frontMatterRange, fields } };
    const QByteArray fence = "---" + lineBreak;
    return { { { m_bodyRange.start, m_bodyRange.start }, fence + fields + fence } };
}

Result<TextEdits> Entry::fileEdits(const Result<TextEdits> &frontMatterEdits) const
{
    if (frontMatterEdits)
        return fileEdits(*frontMatterEdits);
    Error error = frontMatterEdits.error();
    if (error.line > 0)
        error.line += LineIndex(m_bytes).position(m_frontMatterRange.start).line - 1;
    return std::unexpected(error);
}

Result<TextEdits> Entry::set(const YamlPath &path, const YamlValue &value) const
{
    if (m_state == State::Unreadable)
        return std::unexpected(m_fault);
    if (path.isRoot() && value.kind != YamlValue::Kind::Map) {
        return std::unexpected(
            Error { .code = ErrorCode::InvalidArgument,
                    .message = QCoreApplication::translate(
                        "Entry", "All fields together are a map of names and values; nothing else can stand there.") });
    }
    return fileEdits(YamlEdit::set(m_frontMatter, path, value));
}

} // namespace Commonplace
