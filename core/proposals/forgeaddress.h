// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace Commonplace {

/// The sites that keep repositories and ask for proposals on pages of their own.
enum class ForgeKind { GitHub, GitLab, Gitea, Forgejo, Bitbucket };

/// What is to stand in the form of a new proposal.
struct NewRequest {
    QByteArray sourceBranch;
    QByteArray targetBranch;
    QString title {};
    QString description {};
};

/// Where a repository is on a forge, read from the address that git has for it. A value.
class ForgeAddress
{
public:
    /// Reads `https://HOST[:PORT]/OWNER/NAME[.git]`, `ssh://[USER@]HOST[:PORT]/OWNER/NAME[.git]` and git's short form
    /// `[USER@]HOST:OWNER/NAME[.git]`; groups within groups (GitLab) belong to the owner. The forge is known by the
    /// host's name, a few well known hosts and the labels `github`, `gitlab`, `gitea`, `forgejo` and `bitbucket` in it;
    /// `told` decides where somebody knows better. nullopt for paths, other protocols and unknown hosts.
    [[nodiscard]] static std::optional<ForgeAddress> read(const QString &remoteUrl, std::optional<ForgeKind> told = {});

    [[nodiscard]] ForgeKind kind() const { return m_kind; }
    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] const QString &owner() const { return m_owner; } ///< With groups, `group/subgroup`.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// The forge's name as people know it, such as “GitHub”; of another's own installation too.
    [[nodiscard]] QString forgeName() const;

    /// The repository's page.
    [[nodiscard]] QUrl page() const;
    /// The page that makes a copy of the repository for the person.
    [[nodiscard]] QUrl forkPage() const;
    /// The page on which a proposal is opened for this repository, its form filled in as far as the forge allows; a
    /// description that is too long for an address is left out. `source` is the repository that has the branch, where
    /// that is another one.
    [[nodiscard]] QUrl newRequestPage(const NewRequest &request, const std::optional<ForgeAddress> &source = {}) const;

    friend bool operator==(const ForgeAddress &, const ForgeAddress &) = default;

private:
    [[nodiscard]] QString path() const { return m_owner + u'/' + m_name; }
    [[nodiscard]] QUrl page(const QString &encodedRest) const;

    ForgeKind m_kind = ForgeKind::GitHub;
    QString m_origin; ///< Scheme, host and port of the pages.
    QString m_host;
    QString m_owner;
    QString m_name;
};

/// The kind that a setting names (`github`, `gitlab`, `gitea`, `forgejo`, `bitbucket`, in any case).
[[nodiscard]] std::optional<ForgeKind> forgeKindFromName(const QByteArray &name);

} // namespace Commonplace
