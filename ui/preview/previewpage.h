// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/blockdiff.h"
#include "preview/previewcolors.h"

#include <QJsonValue>
#include <QWebEnginePage>

#include <functional>
#include <initializer_list>

namespace Commonplace {

/// The document behind the preview: one page that is loaded once, never navigates, opens nothing, downloads nothing and
/// runs no script but the program's own, in an isolated world of which the page's content sees nothing.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit PreviewPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// A profile that keeps nothing and allows nothing.
    [[nodiscard]] static QWebEngineProfile *createProfile(QObject *parent);

    /// Loads the empty page; `ready` follows.
    void loadShell();
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Calls a function of preview.js in the isolated world with these arguments; `done` when it has returned.
    /// `done` is not called when the page is closed or breaks down before.
    void call(const QString &function, std::initializer_list<QJsonValue> arguments,
              const std::function<void()> &done = {});

Q_SIGNALS:
    /// The empty page stands.
    void ready();
    /// The process that draws the page is gone; what was shown is lost.
    void broken();
    /// A link was followed: `commonplace://library/…`, http, https or mailto, as it stands in the page.
    void linkActivated(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void closeSettings();
    void finishLoading(bool ok);
    void activate(const QUrl &url);

    bool m_ready = false;
    bool m_loading = false;
};

} // namespace Commonplace
