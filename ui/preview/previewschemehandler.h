// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/previewcolors.h"

#include <QThreadPool>
#include <QWebEngineUrlSchemeHandler>

namespace Commonplace {

/// Answers `commonplace:` addresses: the empty page, the style in the theme's colours, the library's images.
/// Images are read off the UI thread; what readLibraryImage() refuses fails as if it were not there.
class PreviewSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit PreviewSchemeHandler(QObject *parent = nullptr);
    ~PreviewSchemeHandler() override;

    /// The folder that images are read from; none when empty.
    void setLibraryRoot(const QString &root) { m_root = root; }
    void setColors(const PreviewColors &colors) { m_colors = colors; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyWithImage(QWebEngineUrlRequestJob *job);

    QString m_root;
    PreviewColors m_colors;
    QThreadPool m_readers;
};

/// The theme's colours as the page's style sheet knows them: the name of the custom property, and its value.
[[nodiscard]] QList<std::pair<QString, QString>> styleVariables(const PreviewColors &colors);

} // namespace Commonplace
