// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace Commonplace {

/// What looking up a name came to.
struct NameAnswer {
    enum class Kind {
        Found,
        Unknown, ///< There is no such name.
        Failed,  ///< It could not be found out.
    };
    Kind kind = Kind::Failed;
    QList<QHostAddress> addresses {};
};

/// Looks a name up and tells the answer later, on the thread and in the lifetime of `context`.
using NameLookUp =
    std::function<void(const QString &name, QObject *context, std::function<void(const NameAnswer &)> answered)>;

/// By the system (QHostInfo).
[[nodiscard]] NameLookUp systemLookUp();

} // namespace Commonplace
