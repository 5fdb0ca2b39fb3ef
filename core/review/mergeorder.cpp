// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/mergeorder.h"

#include <algorithm>

namespace Commonplace {

namespace {

QList<QByteArray> filtered(QList<QByteArray> names, const auto &keeps)
{
    names.removeIf([&](const QByteArray &name) { return !keeps(name); });
    return names;
}

bool reorders(const QList<QByteArray> &base, const QList<QByteArray> &side)
{
    const QSet<QByteArray> before(base.cbegin(), base.cend());
    const QSet<QByteArray> after(side.cbegin(), side.cend());
    return filtered(base, [&](const QByteArray &name) { return after.contains(name); })
           != filtered(side, [&](const QByteArray &name) { return before.contains(name); });
}

} // namespace

QList<QByteArray> mergedOrder(const ThreeWay<QList<QByteArray>> &orders, const QSet<QByteArray> &surviving)
{
    const bool theirsLeads = reorders(orders.base, orders.theirs) && !reorders(orders.base, orders.ours);
    const QList<QByteArray> &leading = theirsLeads ? orders.theirs : orders.ours;
    const QList<QByteArray> &following = theirsLeads ? orders.ours : orders.theirs;
    const QSet<QByteArray> inBase(orders.base.cbegin(), orders.base.cend());

    QList<QByteArray> order = filtered(leading, [&](const QByteArray &name) { return surviving.contains(name); });
    QSet<QByteArray> placed(order.cbegin(), order.cend());
    QByteArray before; // the last one of `following` that has its place
    bool hasBefore = false;
    for (const QByteArray &name : following) {
        if (!surviving.contains(name))
            continue;
        if (!placed.contains(name)) {
            qsizetype at = hasBefore ? order.indexOf(before) + 1 : 0;
            // Of two additions in one place ours comes first.
            const auto isAddition = [&](const QByteArray &other) {
                return !inBase.contains(other) && !following.contains(other);
            };
            while (!theirsLeads && at < order.size() && isAddition(order[at]))
                ++at;
            order.insert(at, name);
            placed.insert(name);
        }
        before = name;
        hasBefore = true;
    }
    return order;
}

} // namespace Commonplace
