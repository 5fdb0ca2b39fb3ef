// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "library/siteaddresses.h"
#include "markdown/markdowndocument.h"

#include <functional>

namespace Commonplace {

/// Collects EntryFacts::outerLinks of one entry: from every value of its fields, whatever the profile says of them (an
/// address that is the whole value; Markdown, HTML and bare addresses in texts), and from its body.
class OuterLinks
{
public:
    using PlaceMaker = std::function<FactPlace(TextRange range)>;

    /// `entry` and `site` must outlive it.
    OuterLinks(const Entry *entry, const SiteAddresses *site, PlaceMaker placeOf);

    void readFields();
    void readBody(const QList<MarkdownLink> &links);

    /// What was found, without those wrongly written ones that are among `inner` already.
    [[nodiscard]] QList<LinkFact> taken(const QList<LinkFact> &inner) &&;

private:
    void readValue(YamlNodeId id);
    void readText(YamlNodeId id, const QByteArray &text);
    void add(const QString &target, bool isImage, const QByteArray &field, TextRange range);

    const Entry *m_entry;
    const SiteAddresses *m_site;
    PlaceMaker m_placeOf;
    QList<LinkFact> m_links;
};

} // namespace Commonplace
