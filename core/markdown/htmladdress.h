// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Commonplace {

/// An address of untrusted HTML, told by what a browser would make of it: surrounding spaces and controls, and tabs and
/// line ends anywhere, do not count (URL Standard, basic URL parser).
struct HtmlAddress {
    enum class Kind {
        Relative, ///< A path without scheme or host.
        Fragment, ///< `#place` on the same page.
        Web,      ///< http or https.
        Message,  ///< mailto or tel.
        Refused,  ///< Any other scheme, and an address without scheme that names a host (`//host`).
    };

    [[nodiscard]] static HtmlAddress read(const QByteArray &attribute);

    Kind kind = Kind::Refused;
    QByteArray text; ///< As the browser would read it.
    QString host;    ///< Of Web and `//host`; else empty.
};

} // namespace Commonplace
