// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <functional>

namespace Commonplace {

/// Gives 32 random bits at each call.
using RandomSource = std::function<quint32()>;

/// A UUID of version 7 (RFC 9562, 5.7): the moment in milliseconds, all else random.
[[nodiscard]] QUuid uuidV7(const QDateTime &moment, const RandomSource &random);

/// A TypeID (specification 0.3): the prefix, `_`, and the UUID as 26 characters of Crockford's base 32 in lower case.
/// Without prefix no `_`.
[[nodiscard]] QString typeId(const QString &prefix, const QUuid &uuid);

} // namespace Commonplace
