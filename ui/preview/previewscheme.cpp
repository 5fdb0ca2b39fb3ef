// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewscheme.h"

#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace Commonplace::PreviewScheme {

void registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(name()).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(name());
    // Host syntax, so that `preview` and `library` are two origins and a relative address resolves.
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Secure only: no mixed-content exceptions are wanted. Left out on purpose: LocalScheme and LocalAccessAllowed
    // (would open file:), ContentSecurityPolicyIgnored (the policy is half of the protection), CorsEnabled and
    // FetchApiAllowed (nothing fetches), ServiceWorkersAllowed, ViewSourceAllowed.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QByteArray name()
{
    return "commonplace"_ba;
}

QUrl pageUrl()
{
    return QUrl(u"commonplace://preview/page"_s);
}

QUrl styleUrl()
{
    return QUrl(u"commonplace://preview/preview.css"_s);
}

bool isLibraryUrl(const QUrl &url)
{
    return url.scheme() == "commonplace"_L1 && url.host() == "library"_L1;
}

QString libraryPath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

QByteArray contentSecurityPolicy()
{
    return "default-src 'none'; img-src commonplace://library; style-src commonplace://preview; "
           "base-uri 'none'; form-action 'none'"_ba;
}

} // namespace Commonplace::PreviewScheme
