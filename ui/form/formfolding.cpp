// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formfolding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Commonplace {

bool FormFolding::isFolded(const QString &collection, const QString &part, bool unlessSaid) const
{
    return m_folded.value(collection).value(part, unlessSaid);
}

void FormFolding::setFolded(const QString &collection, const QString &part, bool folded)
{
    m_folded[collection][part] = folded;
    Q_EMIT changed(collection);
}

QByteArray FormFolding::state() const
{
    QJsonObject all;
    for (auto collection = m_folded.begin(); collection != m_folded.end(); ++collection) {
        QJsonObject parts;
        for (auto part = collection->begin(); part != collection->end(); ++part)
            parts.insert(part.key(), part.value());
        all.insert(collection.key(), parts);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void FormFolding::setState(const QByteArray &state)
{
    m_folded.clear();
    const QJsonObject all = QJsonDocument::fromJson(state).object();
    for (auto collection = all.begin(); collection != all.end(); ++collection) {
        const QJsonObject parts = collection->toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            m_folded[collection.key()].insert(part.key(), part->toBool());
        Q_EMIT changed(collection.key());
    }
}

} // namespace Commonplace
