// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textedit.h"

#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

Result<TextEdits> ordered(qsizetype textLength, TextEdits edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end < b.range.end;
    });
    qsizetype previousEnd = 0;
    for (const TextEdit &edit : std::as_const(edits)) {
        if (edit.range.start < previousEnd || edit.range.end < edit.range.start || edit.range.end > textLength) {
            return std::unexpected(
                Error { .code = ErrorCode::Refused,
                        .message = QCoreApplication::translate(
                            "TextEdit", "Two changes touch the same place in the text. Nothing was changed.") });
        }
        previousEnd = edit.range.end;
    }
    return edits;
}

Result<QByteArray> applied(const QByteArray &text, TextEdits edits)
{
    const Result<TextEdits> inOrder = ordered(text.size(), std::move(edits));
    if (!inOrder)
        return std::unexpected(inOrder.error());

    qsizetype size = text.size();
    for (const TextEdit &edit : *inOrder)
        size += edit.replacement.size() - edit.range.length();

    QByteArray result;
    result.reserve(size);
    qsizetype position = 0;
    for (const TextEdit &edit : *inOrder) {
        result.append(QByteArrayView(text).sliced(position, edit.range.start - position));
        result.append(edit.replacement);
        position = edit.range.end;
    }
    result.append(QByteArrayView(text).sliced(position));
    return result;
}

TextEdit trimmed(const QByteArray &text, const TextEdit &edit)
{
    const QByteArrayView before = edit.range.in(text);
    const QByteArrayView after = edit.replacement;
    const qsizetype shorter = std::min(before.size(), after.size());

    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    while (prefix > 0
           && ((prefix < before.size() && isUtf8Continuation(before[prefix]))
               || (prefix < after.size() && isUtf8Continuation(after[prefix])))) {
        --prefix;
    }
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    while (suffix > 0 && isUtf8Continuation(before[before.size() - suffix]))
        --suffix;

    return { { edit.range.start + prefix, edit.range.end - suffix },
             after.sliced(prefix, after.size() - prefix - suffix).toByteArray() };
}

TextEdits shifted(TextEdits edits, qsizetype offset)
{
    for (TextEdit &edit : edits)
        edit.range = edit.range.shifted(offset);
    return edits;
}

} // namespace Commonplace
