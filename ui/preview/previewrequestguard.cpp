// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewrequestguard.h"

#include "preview/previewscheme.h"

#include <QWebEngineUrlRequestInfo>

namespace Commonplace {

namespace {

bool isAllowed(const QWebEngineUrlRequestInfo &info)
{
    if (info.requestMethod() != "GET")
        return false;
    // By kind too: an SVG of the library is harmless as an image and a document with scripts as a frame.
    switch (info.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        return info.requestUrl() == PreviewScheme::pageUrl();
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
        return info.requestUrl() == PreviewScheme::styleUrl();
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return PreviewScheme::isLibraryUrl(info.requestUrl());
    default:
        return false;
    }
}

} // namespace

void PreviewRequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (isAllowed(info))
        return;
    info.block(true);
    ++m_blockedCount;
    m_blockedUrls.append(info.requestUrl());
    if (m_blockedUrls.size() > 100)
        m_blockedUrls.removeFirst();
}

} // namespace Commonplace
