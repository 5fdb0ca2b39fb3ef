// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/verdictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Commonplace {

using namespace Qt::StringLiterals;

QByteArray toJson(const LinkVerdict &verdict)
{
    QJsonArray chain;
    for (const LinkVerdict::Hop &hop : verdict.chain)
        chain.append(QJsonObject { { u"address"_s, hop.address }, { u"status"_s, hop.status } });
    QJsonObject object { { u"reason"_s, nameOf(verdict.reason) },
                         { u"status"_s, verdict.status },
                         { u"chain"_s, chain } };
    if (!verdict.newAddress.isEmpty())
        object.insert(u"newAddress"_s, verdict.newAddress);
    if (!verdict.detail.isEmpty())
        object.insert(u"detail"_s, verdict.detail);
    if (verdict.notes)
        object.insert(u"notes"_s, verdict.notes.toInt());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LinkVerdict verdictFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LinkVerdict verdict = verdictOf(reasonNamed(object.value("reason"_L1).toString()));
    verdict.status = object.value("status"_L1).toInt();
    const QJsonArray chain = object.value("chain"_L1).toArray();
    for (const auto &value : chain) {
        const QJsonObject hop = value.toObject();
        verdict.chain.append({ hop.value("address"_L1).toString(), hop.value("status"_L1).toInt() });
    }
    verdict.newAddress = object.value("newAddress"_L1).toString();
    verdict.detail = object.value("detail"_L1).toString();
    verdict.notes = LinkVerdict::Notes::fromInt(object.value("notes"_L1).toInt());
    return verdict;
}

} // namespace Commonplace
