// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QUrl;
class QWebEngineView;

namespace Commonplace {

/// What can be done with the place in the preview that was last asked about: copy, copy the link, select all.
/// Deletes itself when closed.
class PreviewMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PreviewMenu(QWebEngineView *view);

private:
    static void copyLink(const QUrl &url);
};

} // namespace Commonplace
