// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/forgeaddress.h"

#include <QList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

/// Servers and browsers take addresses of about eight thousand bytes.
constexpr qsizetype LongestAddress = 7000;

struct KnownHost {
    QLatin1StringView host;
    ForgeKind kind;
};

constexpr std::array KnownHosts {
    KnownHost { "codeberg.org"_L1, ForgeKind::Forgejo },  KnownHost { "git.disroot.org"_L1, ForgeKind::Forgejo },
    KnownHost { "git.coop"_L1, ForgeKind::GitLab },       KnownHost { "salsa.debian.org"_L1, ForgeKind::GitLab },
    KnownHost { "framagit.org"_L1, ForgeKind::GitLab },   KnownHost { "invent.kde.org"_L1, ForgeKind::GitLab },
    KnownHost { "code.europa.eu"_L1, ForgeKind::GitLab }, KnownHost { "0xacab.org"_L1, ForgeKind::GitLab },
};

/// Hosts that take ssh on the port of https, by the name of their pages.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> SshHosts { {
    { "ssh.github.com"_L1, "github.com"_L1 },
    { "altssh.gitlab.com"_L1, "gitlab.com"_L1 },
    { "altssh.bitbucket.org"_L1, "bitbucket.org"_L1 },
} };

struct Location {
    QString scheme = u"https"_s;
    QString host {};
    int port = -1;
    QString path {};
};

std::optional<Location> locationOf(const QString &remoteUrl)
{
    const QString text = remoteUrl.trimmed();
    if (text.contains("://"_L1)) {
        const QUrl url(text);
        const QString scheme = url.scheme();
        const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
        const bool isSsh = scheme == "ssh"_L1 || scheme == "git+ssh"_L1 || scheme == "ssh+git"_L1;
        if (!url.isValid() || url.host().isEmpty() || (!isWeb && !isSsh))
            return std::nullopt;
        // The port of ssh says nothing about that of the pages.
        return Location { .scheme = isWeb ? scheme : u"https"_s,
                          .host = url.host(),
                          .port = isWeb ? url.port() : -1,
                          .path = url.path() };
    }
    // As git decides: a colon before the first slash makes it the short form of ssh.
    const qsizetype colon = text.indexOf(u':');
    const qsizetype slash = text.indexOf(u'/');
    if (colon < 1 || (slash >= 0 && slash < colon))
        return std::nullopt;
    const QString host = text.first(colon).section(u'@', -1);
    // `C:\…` is a folder.
    if (host.size() < 2)
        return std::nullopt;
    return Location { .host = host.toLower(), .path = text.sliced(colon + 1) };
}

std::optional<ForgeKind> kindOfHost(const QString &host)
{
    for (const KnownHost &known : KnownHosts) {
        if (host == known.host)
            return known.kind;
    }
    const QStringList labels = host.split(u'.');
    for (const QString &label : labels) {
        if (const std::optional<ForgeKind> kind = forgeKindFromName(label.toUtf8()))
            return kind;
    }
    return std::nullopt;
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

QString encodedBranch(const QByteArray &branch)
{
    return encoded(QString::fromUtf8(branch), "/");
}

/// `first`, then as many of the `more` as an address has room for.
QString query(const QList<std::pair<QString, QString>> &fields)
{
    QString query;
    for (const auto &[key, value] : fields) {
        const QString part = (query.isEmpty() ? u"?"_s : u"&"_s) + key + u'=' + encoded(value);
        if (!value.isEmpty() && query.size() + part.size() < LongestAddress)
            query += part;
    }
    return query;
}

} // namespace

std::optional<ForgeKind> forgeKindFromName(const QByteArray &name)
{
    static constexpr std::array<std::pair<const char *, ForgeKind>, 5> Names { {
        { "github", ForgeKind::GitHub },
        { "gitlab", ForgeKind::GitLab },
        { "gitea", ForgeKind::Gitea },
        { "forgejo", ForgeKind::Forgejo },
        { "bitbucket", ForgeKind::Bitbucket },
    } };
    for (const auto &[known, kind] : Names) {
        if (name.toLower() == known)
            return kind;
    }
    return std::nullopt;
}

std::optional<ForgeAddress> ForgeAddress::read(const QString &remoteUrl, std::optional<ForgeKind> told)
{
    std::optional<Location> location = locationOf(remoteUrl);
    if (!location)
        return std::nullopt;
    for (const auto &[ssh, pages] : SshHosts) {
        if (location->host == ssh)
            location->host = pages;
    }
    const std::optional<ForgeKind> kind = told ? told : kindOfHost(location->host);
    QStringList parts = location->path.split(u'/', Qt::SkipEmptyParts);
    if (!kind || parts.size() < 2)
        return std::nullopt;
    ForgeAddress address;
    address.m_kind = *kind;
    address.m_host = location->host;
    QUrl origin;
    origin.setScheme(location->scheme);
    origin.setHost(location->host);
    origin.setPort(location->port);
    address.m_origin = origin.toString(QUrl::FullyEncoded);
    address.m_name = parts.takeLast();
    if (address.m_name.endsWith(".git"_L1))
        address.m_name.chop(4);
    address.m_owner = parts.join(u'/');
    if (address.m_name.isEmpty())
        return std::nullopt;
    return address;
}

QString ForgeAddress::forgeName() const
{
    if (m_host == "codeberg.org"_L1)
        return u"Codeberg"_s;
    switch (m_kind) {
    case ForgeKind::GitHub:
        return u"GitHub"_s;
    case ForgeKind::GitLab:
        return u"GitLab"_s;
    case ForgeKind::Gitea:
        return u"Gitea"_s;
    case ForgeKind::Forgejo:
        return u"Forgejo"_s;
    case ForgeKind::Bitbucket:
        return u"Bitbucket"_s;
    }
    return {};
}

QUrl ForgeAddress::page(const QString &encodedRest) const
{
    const QString address = m_origin + u'/' + encoded(path(), "/") + encodedRest;
    return QUrl::fromEncoded(address.toLatin1());
}

QUrl ForgeAddress::page() const
{
    return page(QString());
}

QUrl ForgeAddress::forkPage() const
{
    return page(m_kind == ForgeKind::GitLab ? u"/-/forks/new"_s : u"/fork"_s);
}

QUrl ForgeAddress::newRequestPage(const NewRequest &request, const std::optional<ForgeAddress> &source) const
{
    const bool isFork = source && source->path().compare(path(), Qt::CaseInsensitive) != 0;
    const QString sourceBranch = QString::fromUtf8(request.sourceBranch);
    const QString targetBranch = QString::fromUtf8(request.targetBranch);
    switch (m_kind) {
    case ForgeKind::GitHub:
    case ForgeKind::Gitea:
    case ForgeKind::Forgejo: {
        const bool isGitHub = m_kind == ForgeKind::GitHub;
        QString from = encodedBranch(request.sourceBranch);
        if (isFork) {
            // A fork under another name has to be named; how, each forge decides for itself.
            const QString name =
                source->m_name == m_name ? QString() : (isGitHub ? u':' : u'/') + encoded(source->m_name);
            from = encoded(source->m_owner) + name + u':' + from;
        }
        return page(u"/compare/"_s + encodedBranch(request.targetBranch) + u"..."_s + from
                    + query({ { isGitHub ? u"expand"_s : QString(), isGitHub ? u"1"_s : QString() },
                              { u"title"_s, request.title },
                              { u"body"_s, request.description } }));
    }
    case ForgeKind::GitLab:
        // Asked for at the fork, GitLab proposes to the repository that the fork was made of.
        return (isFork ? *source : *this)
            .page(u"/-/merge_requests/new"_s
                  + query({ { u"merge_request%5Bsource_branch%5D"_s, sourceBranch },
                            { u"merge_request%5Btarget_branch%5D"_s, targetBranch },
                            { u"merge_request%5Btitle%5D"_s, request.title },
                            { u"merge_request%5Bdescription%5D"_s, request.description } }));
    case ForgeKind::Bitbucket:
        return (isFork ? *source : *this)
            .page(u"/pull-requests/new"_s
                  + query({ { u"source"_s, sourceBranch },
                            { u"dest"_s, isFork ? path() + u"::"_s + targetBranch : targetBranch },
                            { u"title"_s, request.title },
                            { u"description"_s, request.description } }));
    }
    return {};
}

} // namespace Commonplace
