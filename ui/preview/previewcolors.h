// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Commonplace {

/// The colours that a page is drawn in. The theme has them; the page names none of its own.
struct PreviewColors {
    QColor base = QColor(0xff, 0xff, 0xff); ///< The paper.
    QColor text = QColor(0x24, 0x29, 0x2d);
    QColor muted = QColor(0x6b, 0x70, 0x76);  ///< The kicker, labels, captions.
    QColor line = QColor(0xdc, 0xd9, 0xd2);   ///< Hairlines.
    QColor accent = QColor(0x1d, 0x6f, 0x62); ///< Links.
    QColor chip = QColor(0xee, 0xf2, 0xf0);   ///< Behind chips, code and striped rows.
    QColor selection = QColor(0xdc, 0xeb, 0xe7);
    QColor warning = QColor(0x9a, 0x62, 0x00);
    QColor warningBackground = QColor(0xfd, 0xf3, 0xdc); ///< Behind what was not shown.

    friend bool operator==(const PreviewColors &, const PreviewColors &) = default;
};

} // namespace Commonplace
