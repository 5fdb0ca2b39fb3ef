// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace Commonplace {

/// Lets the preview's page, its style and the library's images through, and nothing else of any scheme.
/// Thread: the UI thread, where WebEngine calls it.
class PreviewRequestGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    /// How many requests were blocked, and the last hundred of them, oldest first.
    [[nodiscard]] int blockedCount() const { return m_blockedCount; }
    [[nodiscard]] QList<QUrl> blockedUrls() const { return m_blockedUrls; }

private:
    int m_blockedCount = 0;
    QList<QUrl> m_blockedUrls;
};

} // namespace Commonplace
