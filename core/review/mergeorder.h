// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/threeway.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace Commonplace {

/// The order of what came of a merge of three lists of names, each name once in a list: that of the side which changed
/// the order of the base (of both, ours), with what the other side added behind what it stands behind there.
/// `surviving`: names that are in the outcome, each in one of the sides at least.
[[nodiscard]] QList<QByteArray> mergedOrder(const ThreeWay<QList<QByteArray>> &orders,
                                            const QSet<QByteArray> &surviving);

} // namespace Commonplace
