// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkverdict.h"

#include <QByteArray>
#include <QHttpHeaders>

namespace Commonplace {

/// What one request came to.
struct LinkAnswer {
    LinkVerdict::Reason failure = LinkVerdict::Reason::None; ///< Why there is no status; None where there is.
    int status = 0;
    QHttpHeaders headers {};
    QByteArray body {};       ///< Decompressed; only what was asked for.
    bool isBodyWhole = false; ///< Or its beginning only: it is too long, broken, or took too long.
    int timesSent = 1;        ///< Qt sends some requests again by itself.

    [[nodiscard]] QByteArray header(QHttpHeaders::WellKnownHeader name) const
    {
        return headers.value(name).toByteArray();
    }
    [[nodiscard]] bool isHtml() const;
};

} // namespace Commonplace
