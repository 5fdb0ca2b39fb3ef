// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/cloneaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

std::unexpected<Error> refused(ErrorCode code, const QString &message)
{
    return std::unexpected(Error { .code = code, .message = message });
}

std::unexpected<Error> noAddress(const QString &typed)
{
    return refused(ErrorCode::InvalidArgument,
                   QCoreApplication::translate("Git",
                                               "“%1” is not the address of a library. It looks like "
                                               "https://example.org/group/library, or is a file or folder of this "
                                               "computer.")
                       .arg(typed));
}

QString nameOf(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    QString name = path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u':')) + 1);
    // "library/.git" is the library's.
    if (name == u".git")
        return nameOf(path.chopped(5));
    for (const QString &ending : { u".git"_s, u".bundle"_s }) {
        if (name.endsWith(ending) && name.size() > ending.size())
            name.chop(ending.size());
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? QCoreApplication::translate("Git", "library") : name;
}

/// The repository's part of the path of a page that a forge shows of it.
QString repositoryPath(const QString &host, const QString &path)
{
    if (const qsizetype inside = path.indexOf(u"/-/"); inside > 0)
        return path.first(inside);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (host == u"github.com" && parts.size() > 2)
        return u'/' + parts[0] + u'/' + parts[1];
    return path;
}

Result<CloneAddress> readUrl(const QString &typed)
{
    QUrl url(typed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!QStringList { u"https"_s, u"http"_s, u"ssh"_s, u"git"_s, u"file"_s }.contains(scheme)) {
        return refused(ErrorCode::Refused,
                       QCoreApplication::translate("Git",
                                                   "A library cannot be got by “%1:”. Use an address that begins with "
                                                   "https:// or ssh://, or a file or folder of this computer.")
                           .arg(typed.section(u':', 0, 0)));
    }
    if (scheme == u"file") {
        if (!url.isValid() || !url.isLocalFile() || url.path().size() < 2)
            return noAddress(typed);
        return CloneAddress { .kind = CloneAddress::Kind::Local, .url = typed, .name = nameOf(url.path()) };
    }
    if (!url.isValid() || url.host().isEmpty() || url.host().startsWith(u'-') || url.path().size() < 2)
        return noAddress(typed);
    if (!url.password().isEmpty()) {
        return refused(ErrorCode::Refused, QCoreApplication::translate(
                                               "Git", "The address holds a password, which would stay readable in the "
                                                      "library's folder. Leave it out; you are asked for it when it is "
                                                      "needed."));
    }
    if (scheme == u"https" || scheme == u"http") {
        const QString path = repositoryPath(url.host(), url.path());
        if (path != url.path() || url.hasFragment() || url.hasQuery()) {
            url.setPath(path);
            url.setFragment({});
            url.setQuery(QString());
            return CloneAddress { .url = url.toString(QUrl::FullyEncoded), .name = nameOf(path) };
        }
    }
    return CloneAddress { .url = typed, .name = nameOf(url.path()) };
}

} // namespace

Result<CloneAddress> CloneAddress::read(const QString &typed)
{
    QString address = typed.trimmed();
    const bool isClean = std::ranges::none_of(address, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (address.isEmpty() || !isClean || address.startsWith(u'-'))
        return noAddress(address);

    if (address.startsWith(u"~/"))
        address = QDir::homePath() + address.sliced(1);
    if (address.startsWith(u'/'))
        return CloneAddress { .kind = Kind::Local, .url = address, .name = nameOf(address) };
    // git hands "helper::address" to a program of that name.
    static const QRegularExpression helper(u"^[A-Za-z0-9]*::"_s);
    if (helper.match(address).hasMatch())
        return refused(ErrorCode::Refused,
                       QCoreApplication::translate("Git",
                                                   "“%1” would start a program instead of fetching a library, so it is "
                                                   "not used. Ask whoever gave it to you for a plain address.")
                           .arg(address));
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    if (scheme.match(address).hasMatch())
        return readUrl(address);
    static const QRegularExpression remoteShell(
        u"^([^\\s/:@-][^\\s/:@]*@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s/:@-][^\\s/:@]*):[^\\s]"_s);
    if (remoteShell.match(address).hasMatch())
        return CloneAddress { .url = address, .name = nameOf(address) };
    static const QRegularExpression bareHost(u"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?/[^\\s]+$"_s);
    if (bareHost.match(address).hasMatch())
        return readUrl(u"https://"_s + address);
    return noAddress(address);
}

} // namespace Commonplace
