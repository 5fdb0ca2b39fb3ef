// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Commonplace {

/// By which rule a site makes the anchors of headings.
enum class HeadingRule {
    GitHub,   ///< Of the heading's text. As github-slugger 2 makes them.
    Kramdown, ///< Of the heading's source, markup and all. As kramdown 2 makes them where `auto_ids` is on.
};

/// The anchors of a page's headings. Ask in the page's order.
///
/// GitHub: lower case; letters, marks, decimal and letter numbers, connectors such as `_`, hyphens and circled or
/// squared letters stay, spaces become hyphens; the second of the same name gets -1, the third -2, passing over what
/// other headings have. Nothing is trimmed.
/// Kramdown: from the first of a to z on; those letters, digits and hyphens stay, spaces become hyphens; `section`
/// where nothing stays. Duplicates are numbered alike, but not against names that end so themselves.
class HeadingAnchors
{
public:
    explicit HeadingAnchors(HeadingRule rule = HeadingRule::GitHub);

    /// The anchor of the next heading; may be empty by GitHub's rule.
    [[nodiscard]] QString next(const QString &heading);

private:
    [[nodiscard]] QString nextOfGitHub(const QString &text);
    [[nodiscard]] QString nextOfKramdown(const QString &source);

    HeadingRule m_rule;
    QHash<QString, int> m_used;
};

/// A heading's source without the anchor that kramdown lets it name at its end, ` {#place}`.
struct NamedHeading {
    QString source {};
    QString anchor {}; ///< Empty where it names none.

    [[nodiscard]] static NamedHeading of(const QString &source);
};

} // namespace Commonplace
