// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Commonplace {

/// The anchors of a page's headings, made as GitHub makes them: lower case, spaces to hyphens, of other signs only
/// hyphen and underscore kept; the second of the same name gets -1, the third -2. Ask in the page's order.
class HeadingAnchors
{
public:
    /// The anchor of the next heading; empty for a heading without letters.
    [[nodiscard]] QString next(const QString &text);

private:
    QHash<QString, int> m_used;
};

} // namespace Commonplace
