// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/sourcepositions.h"

#include <QByteArrayView>

namespace Commonplace {

QByteArray withoutSourcePositions(const QByteArray &html)
{
    static constexpr QByteArrayView attribute(" data-sourcepos=\"");
    QByteArray result;
    result.reserve(html.size());
    // Serialised HTML has no `<` but a tag's, and a tag no `"` but a value's.
    bool inTag = false;
    bool inValue = false;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const char character = html[at];
        if (inTag && !inValue && QByteArrayView(html).sliced(at).startsWith(attribute)) {
            const qsizetype end = html.indexOf('"', at + attribute.size());
            if (end >= 0) {
                at = end;
                continue;
            }
        }
        if (inValue)
            inValue = character != '"';
        else if (inTag && character == '"')
            inValue = true;
        else if (character == '<' || character == '>')
            inTag = character == '<';
        result += character;
    }
    return result;
}

} // namespace Commonplace
