// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryfacts.h"
#include "profile/profile.h"

#include <QSet>

#include <optional>

namespace Commonplace {

/// Tells addresses apart by where they lead: to the library's own site (the hosts of `page_url` and `site_url`), to a
/// file of its own repository, as GitHub, GitLab, Gitea, Forgejo and Bitbucket show them, or elsewhere. Thread: any.
class SiteAddresses
{
public:
    explicit SiteAddresses(const Profile &profile);

    /// Does an address lead to a page of the published library, as far as its host tells?
    [[nodiscard]] bool isOfSite(const QString &address) const;

    /// The file of the library that an address of its repository shows, in whatever branch; of a fixed version none,
    /// for it does not change with the library.
    [[nodiscard]] std::optional<QString> fileOf(const QString &address) const;

    /// Where an address leads that has a scheme or names a host; Inside for all others.
    [[nodiscard]] LinkFact::Leads leads(const QString &target) const;

private:
    [[nodiscard]] bool mayBeOurs(const QString &address) const;

    QSet<QString> m_hosts;
    QString m_repositoryHost;
    QString m_repositoryPath; ///< `/owner/name/`, lower case.
};

} // namespace Commonplace
