// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/headinganchors.h"

namespace Commonplace {

QString HeadingAnchors::next(const QString &text)
{
    QString slug;
    const QList<uint> characters = text.trimmed().toLower().toUcs4();
    for (const uint character : characters) {
        const bool kept =
            QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == '_' || character == '-';
        if (kept)
            slug += QChar::fromUcs4(character);
        else if (character == ' ')
            slug += u'-';
    }
    if (slug.isEmpty())
        return slug;
    QString unique = slug;
    while (m_used.contains(unique))
        unique = slug + u'-' + QString::number(++m_used[slug]);
    m_used.insert(unique, 0);
    return unique;
}

} // namespace Commonplace
