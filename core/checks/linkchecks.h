// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/folderlistings.h"
#include "checks/relationchecks.h"
#include "relations/linkkeys.h"

#include <QHash>
#include <QRegularExpression>

namespace Commonplace {

class FormerNames;

/// Checks the links that stay in the library, of texts and of rich-text fields, and images, and how all addresses are
/// written. Rules: `link/broken`, `link/address`, `link/anchor`, `image/missing`. Addresses of the site are checked
/// where some collection's `page_url` says what they would be, those of the library's repository where it has their
/// folder; whether other sites have what an address names is not asked here.
///
/// Made for a graph as it is at that moment, which must outlive it. Lists each folder once and keeps what it heard:
/// not thread-safe.
class LinkChecks
{
public:
    /// Without `entries` problems come without fixes.
    LinkChecks(const RelationGraph *graph, const Profile &profile, FolderListing listing, EntrySource entries = {});

    /// Where what leads to nothing is looked for first; must outlive this.
    void setFormerNames(const FormerNames *names) { m_former = names; }

    /// The problems of one entry's links and images, in their order.
    [[nodiscard]] QList<Problem> check(const QString &path);
    /// The folders whose files the answers since this was asked last depend on.
    [[nodiscard]] QSet<QString> takeConsulted() { return m_files.takeConsulted(); }

private:
    struct Link {
        const EntryFacts *source = nullptr;
        const LinkFact *fact = nullptr;
        LinkKeys keys {};
        RelationAnswer answer {};
    };

    void checkLink(const Link &link, QList<Problem> *problems);
    void checkOuterLinks(const EntryFacts &entry, QList<Problem> *problems);
    void checkAddress(const Link &link, QList<Problem> *problems);
    [[nodiscard]] bool isThere(const Link &link);
    [[nodiscard]] bool isKnownPlace(const Link &link);
    void checkImage(const Link &link, QList<Problem> *problems);
    void checkPlace(const Link &link, QList<Problem> *problems);
    void checkAnchor(const Link &link, const EntryFacts &target, QList<Problem> *problems);
    Problem *add(const char *rule, const Link &link, const QString &message, QList<Problem> *problems) const;
    void offer(Problem *problem, const Link &link, const QString &target) const;

    [[nodiscard]] static QString addressTo(const Link &link, const QString &file);
    [[nodiscard]] QStringList imagePlaces(const Link &link) const;
    [[nodiscard]] bool isPageOfEntries(const Link &link) const;
    [[nodiscard]] QString nearEntry(const Link &link);
    [[nodiscard]] QString renamedFile(const Link &link);

    const RelationGraph *m_graph;
    Profile m_profile;
    FolderListings m_files;
    const FormerNames *m_former = nullptr;
    EntrySource m_entries;
    QHash<QString, QStringList> m_byName; // entries by their files' names, folded; once one was asked for
    QList<QRegularExpression> m_pages;    // the addresses that collections' entries have
};

} // namespace Commonplace
