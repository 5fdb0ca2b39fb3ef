// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewpage.h"

#include "preview/previewscheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

Q_LOGGING_CATEGORY(previewLog, "commonplace.preview", QtInfoMsg)

} // namespace

QWebEngineProfile *PreviewPage::createProfile(QObject *parent)
{
    // Without a storage name a profile is off the record.
    auto *profile = new QWebEngineProfile(parent);
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    profile->setPushServiceEnabled(false);
    profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    connect(profile, &QWebEngineProfile::downloadRequested, profile,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    closeSettings();
    connect(this, &QWebEnginePage::loadFinished, this, &PreviewPage::finishLoading);
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    // A link opened "in a new window" (middle button, Ctrl, Shift) is followed like any other; none is opened here.
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            activate(request.requestedUrl());
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this] {
        m_ready = false;
        Q_EMIT broken();
    });
}

void PreviewPage::closeSettings()
{
    static constexpr QWebEngineSettings::WebAttribute closed[] = {
        QWebEngineSettings::JavascriptEnabled,
        QWebEngineSettings::JavascriptCanOpenWindows,
        QWebEngineSettings::JavascriptCanAccessClipboard,
        QWebEngineSettings::JavascriptCanPaste,
        QWebEngineSettings::LocalStorageEnabled,
        QWebEngineSettings::LocalContentCanAccessRemoteUrls,
        QWebEngineSettings::LocalContentCanAccessFileUrls,
        QWebEngineSettings::HyperlinkAuditingEnabled,
        QWebEngineSettings::ErrorPageEnabled,
        QWebEngineSettings::PluginsEnabled,
        QWebEngineSettings::FullScreenSupportEnabled,
        QWebEngineSettings::ScreenCaptureEnabled,
        QWebEngineSettings::WebGLEnabled,
        QWebEngineSettings::Accelerated2dCanvasEnabled,
        QWebEngineSettings::ReadingFromCanvasEnabled,
        QWebEngineSettings::AutoLoadIconsForPage,
        QWebEngineSettings::TouchIconsEnabled,
        QWebEngineSettings::FocusOnNavigationEnabled,
        QWebEngineSettings::AllowRunningInsecureContent,
        QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
        QWebEngineSettings::AllowWindowActivationFromJavaScript,
        QWebEngineSettings::DnsPrefetchEnabled,
        QWebEngineSettings::PdfViewerEnabled,
        QWebEngineSettings::NavigateOnDropEnabled,
    };
    for (const QWebEngineSettings::WebAttribute attribute : closed)
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    // So that a mailto: link comes to acceptNavigationRequest(), which hands it on and refuses it like all others;
    // where unknown schemes are disallowed WebEngine drops them without asking.
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::AllowUnknownUrlSchemesFromUserInteraction);
}

void PreviewPage::loadShell()
{
    m_ready = false;
    m_loading = true;
    setUrl(PreviewScheme::pageUrl());
}

void PreviewPage::finishLoading(bool ok)
{
    if (!m_loading)
        return;
    m_loading = false;
    if (!ok) {
        Q_EMIT broken();
        return;
    }
    QFile file(u":/preview/preview.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The preview's own script is missing from the program.");
    runJavaScript(QString::fromUtf8(file.readAll()), QWebEngineScript::ApplicationWorld);
    m_ready = true;
    Q_EMIT ready();
}

void PreviewPage::call(const QString &function, std::initializer_list<QJsonValue> arguments,
                       const std::function<void()> &done)
{
    // JSON is a subset of the language's expressions (ECMAScript 2019): a literal that can hold any text.
    QJsonArray everything(arguments);
    everything.prepend(function);
    const QByteArray literal = QJsonDocument(everything).toJson(QJsonDocument::Compact);
    runJavaScript(u"commonplacePreview.run(..."_s + QString::fromUtf8(literal) + u')',
                  QWebEngineScript::ApplicationWorld, [done](const QVariant &) {
                      if (done)
                          done();
                  });
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (m_loading && isMainFrame && type == NavigationTypeTyped && url == PreviewScheme::pageUrl())
        return true;
    if (isMainFrame && type == NavigationTypeLinkClicked)
        activate(url);
    return false;
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel /*level*/, const QString &message, int line,
                                           const QString & /*source*/)
{
    // Mostly what the policy refused: an entry is not to fill the log.
    qCDebug(previewLog, "line %d: %ls", line, qUtf16Printable(message));
}

void PreviewPage::activate(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (PreviewScheme::isLibraryUrl(url) || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1)
        Q_EMIT linkActivated(url);
}

} // namespace Commonplace
