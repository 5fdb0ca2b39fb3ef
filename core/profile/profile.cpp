// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profile.h"

#include <algorithm>

namespace Commonplace {

bool Collection::knows(const QByteArray &key) const
{
    return std::any_of(fields.begin(), fields.end(), [&key](const Field &field) { return field.key == key; });
}

Field Collection::field(const QByteArray &key) const
{
    for (const Field &candidate : fields) {
        if (candidate.key == key)
            return candidate;
    }
    return { .key = key, .label = labelFromKey(QString::fromUtf8(key)) };
}

QString labelFromKey(const QString &key)
{
    QString label = key;
    while (label.startsWith(u'_'))
        label.remove(0, 1);
    label.replace(u'_', u' ').replace(u'-', u' ');
    if (label.isEmpty())
        return key;
    label[0] = label[0].toUpper();
    return label;
}

} // namespace Commonplace
