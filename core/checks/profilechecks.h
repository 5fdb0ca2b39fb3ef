// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/fieldchecks.h"
#include "markdown/markdowndocument.h"

namespace Commonplace {

/// A library's profile, made ready to check its entries. Inferred profiles and collections enforce nothing, and of an
/// entry whose fields cannot be read nothing is said here (checkEntry() does).
///
/// Paths are relative to the library. Thread: any; one instance may be used by several at once.
class ProfileChecks
{
public:
    /// `Fixes::LeaveOut` saves the time that making fixes takes.
    explicit ProfileChecks(Profile profile, ProblemList::Fixes fixes = ProblemList::Fixes::Make);

    [[nodiscard]] const Profile &profile() const { return m_profile; }

    /// The problems of one entry of the collection that it belongs to: its fields, its slug, its sections. In the
    /// order of the file. `body`: the entry's text, where it has been read already.
    [[nodiscard]] QList<Problem> check(const QString &file, const Entry &entry,
                                       const MarkdownDocument *body = nullptr) const;

    /// Those of its fields alone: `schema/…` and `entry/slug-mismatch`.
    [[nodiscard]] QList<Problem> checkFields(const QString &file, const Entry &entry,
                                             const Collection &collection) const;

    /// Those of its text alone: `section/…`.
    [[nodiscard]] QList<Problem> checkSections(const QString &file, const Entry &entry, const Collection &collection,
                                               const MarkdownDocument *body = nullptr) const;

private:
    [[nodiscard]] bool enforces(const Collection &collection, const Entry &entry) const;

    Profile m_profile;
    ProblemList::Fixes m_fixes;
    CompiledPatterns m_patterns;
};

/// As ProfileChecks, for one entry.
[[nodiscard]] QList<Problem> checkFields(const QString &file, const Entry &entry, const Profile &profile,
                                         const Collection &collection);

} // namespace Commonplace
