// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "profile/profile.h"

#include <optional>

namespace Commonplace {

/// A rule by which entries are checked.
struct Rule {
    QString name; ///< `family/what`, stable once published.
    Problem::Severity severity = Problem::Severity::Warning;
    QString description; ///< One sentence for people: what the rule asks for.
};

/// Every rule of this folder, in the order in which reports list them.
[[nodiscard]] QList<Rule> allRules();

/// How severe a rule's problems are by a profile's `checks`; nothing where it is off. `otherwise` is what the problem
/// is where the profile does not say.
[[nodiscard]] std::optional<Problem::Severity> severityOf(const QString &rule, const CheckSettings &settings,
                                                          Problem::Severity otherwise);

/// The names in a profile's `checks` that are no rule and no family of rules.
[[nodiscard]] QList<Profile::Notice> checkNotices(const Profile &profile);

} // namespace Commonplace
