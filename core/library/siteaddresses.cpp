// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/siteaddresses.h"

#include "markdown/addressfault.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace Commonplace {

namespace {

using namespace Qt::StringLiterals;

bool isWeb(const QString &address)
{
    return address.startsWith(u"https:", Qt::CaseInsensitive) || address.startsWith(u"http:", Qt::CaseInsensitive);
}

/// The address of a repository's page: `git@host:owner/name.git` as git has it, too.
QUrl repositoryPage(QString address)
{
    static const QRegularExpression shortForm(uR"(\A(?:[^@/:]+@)?([^/:]+):(?!//)(.+)\z)"_s);
    if (const QRegularExpressionMatch match = shortForm.match(address); match.hasMatch())
        address = u"https://"_s + match.captured(1) + u'/' + match.captured(2);
    while (address.endsWith(u'/'))
        address.chop(1);
    if (address.endsWith(u".git"))
        address.chop(4);
    return QUrl(address);
}

/// Is a branch's name that of one version?
bool isVersion(const QString &name)
{
    static const QRegularExpression version(uR"(\A(?:[0-9a-f]{7,64}|v?\d+(?:\.\d+)+)\z)"_s);
    return version.match(name).hasMatch();
}

} // namespace

SiteAddresses::SiteAddresses(const Profile &profile)
{
    const auto addHost = [this](const QString &address) {
        QString plain = address;
        plain.remove(u"{{"_s).remove(u"}}"_s);
        if (const QString host = QUrl(plain).host(); !host.isEmpty())
            m_hosts.insert(host);
    };
    addHost(profile.siteUrl);
    for (const Collection &collection : profile.collections)
        addHost(collection.pageUrl);
    const QUrl repository = repositoryPage(profile.repositoryUrl);
    if (repository.path().count(u'/') >= 2) {
        m_repositoryHost = repository.host();
        m_repositoryPath = repository.path().toLower() + u'/';
    }
}

/// Is the server one of ours, without reading the whole address?
bool SiteAddresses::mayBeOurs(const QString &address) const
{
    const qsizetype start = address.indexOf(u"//"_s) + 2;
    const QStringView rest = QStringView(address).sliced(std::max<qsizetype>(start, 0));
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u':'; });
    const QString host = rest.first(std::distance(rest.begin(), end)).toString().toLower();
    const bool isPlain = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80 && c != u'@'; });
    return !isPlain || m_hosts.contains(host) || host == u"raw.githubusercontent.com"
           || (!m_repositoryHost.isEmpty() && host.endsWith(m_repositoryHost));
}

bool SiteAddresses::isOfSite(const QString &address) const
{
    if (m_hosts.isEmpty() || !isWeb(address))
        return false;
    return m_hosts.contains(QUrl(address).host());
}

std::optional<QString> SiteAddresses::fileOf(const QString &address) const
{
    if (m_repositoryPath.isEmpty() || !isWeb(address) || !address.contains(u'/'))
        return std::nullopt;
    const QUrl url(address);
    const QString path = url.path(QUrl::FullyDecoded);
    if (!path.startsWith(m_repositoryPath, Qt::CaseInsensitive))
        return std::nullopt;
    QStringList parts = path.sliced(m_repositoryPath.size()).split(u'/', Qt::SkipEmptyParts);
    const QString host = url.host();
    if (host == u"raw.githubusercontent.com" && m_repositoryHost == u"github.com") {
        if (parts.size() > 2 && parts.constFirst() == u"refs")
            parts.remove(0, 2);
    } else if (host == m_repositoryHost || host == u"www."_s + m_repositoryHost) {
        static const QSet<QString> views { u"blob"_s, u"tree"_s,  u"raw"_s,     u"edit"_s,
                                           u"src"_s,  u"blame"_s, u"commits"_s, u"media"_s };
        if (!parts.isEmpty() && parts.constFirst() == u"-")
            parts.removeFirst();
        if (parts.isEmpty() || !views.contains(parts.takeFirst()))
            return std::nullopt;
        if (!parts.isEmpty() && parts.constFirst() == u"branch" && parts.size() > 2)
            parts.removeFirst();
    } else {
        return std::nullopt;
    }
    if (parts.size() < 2 || isVersion(parts.constFirst()) || parts.constFirst() == u"commit"
        || parts.constFirst() == u"tag")
        return std::nullopt;
    return parts.sliced(1).join(u'/');
}

LinkFact::Leads SiteAddresses::leads(const QString &target) const
{
    using Leads = LinkFact::Leads;
    static const QRegularExpression scheme(uR"(\A\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//))"_s);
    if (AddressFault::of(target))
        return Leads::Nowhere;
    if (target.startsWith(u"//"))
        return leads(u"https:"_s + target);
    if (!isWeb(target))
        return scheme.match(target).hasMatch() ? Leads::Elsewhere : Leads::Inside;
    return mayBeOurs(target) && (isOfSite(target) || fileOf(target)) ? Leads::Site : Leads::Web;
}

} // namespace Commonplace
