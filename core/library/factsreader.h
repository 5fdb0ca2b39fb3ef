// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "library/entryfacts.h"
#include "library/siteaddresses.h"
#include "markdown/markdowndocument.h"
#include "profile/namingfields.h"
#include "profile/profile.h"

#include <QHash>

#include <optional>

namespace Commonplace {

/// Reads what entries of a library say that other entries depend on. Holds the library's profile made ready for it.
/// Thread: any; one instance may be used by several at once.
class FactsReader
{
public:
    /// `rule` is how the site makes the anchors of headings; the profile's unless given.
    explicit FactsReader(Profile profile, std::optional<HeadingRule> rule = {});

    /// The facts of the entry at `path` (relative to the library). Reads text and fields once. Of fields that cannot
    /// be read: those of the entry as mended() makes it, where all of it can then be read; else what the path says.
    /// `body`: the entry's text, where it has been read already, by headingRule().
    [[nodiscard]] EntryFacts read(const QString &path, const Entry &entry,
                                  const MarkdownDocument *body = nullptr) const;

    [[nodiscard]] const Profile &profile() const { return m_profile; }

    /// Does an address lead to a page of the published library, as far as its host tells?
    [[nodiscard]] bool isOfSite(const QString &address) const { return m_site.isOfSite(address); }
    [[nodiscard]] HeadingRule headingRule() const { return m_rule; }

private:
    void readPages(const Entry &entry, YamlNodeId root, EntryFacts *facts) const;
    void readNames(const Entry &entry, const Collection &collection, EntryFacts *facts) const;

    Profile m_profile;
    QList<QByteArray> m_valueFields;       // by which relations name entries
    QHash<QString, NamingFields> m_naming; // by collection
    SiteAddresses m_site;
    HeadingRule m_rule;
};

} // namespace Commonplace
