// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewmenu.h"

#include "preview/previewscheme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace Commonplace {

PreviewMenu::PreviewMenu(QWebEngineView *view)
    : QMenu(view)
{
    setObjectName(u"previewMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = addAction(tr("&Copy"));
    copy->setObjectName(u"previewCopy"_s);
    copy->setEnabled(view->hasSelection());
    connect(copy, &QAction::triggered, view, [view] { view->triggerPageAction(QWebEnginePage::Copy); });

    const QWebEngineContextMenuRequest *request = view->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (!link.isEmpty()) {
        QAction *copyTheLink = addAction(tr("Copy &link"));
        copyTheLink->setObjectName(u"previewCopyLink"_s);
        connect(copyTheLink, &QAction::triggered, this, [link] { copyLink(link); });
    }

    QAction *selectAll = addAction(tr("Select &all"));
    selectAll->setObjectName(u"previewSelectAll"_s);
    connect(selectAll, &QAction::triggered, view, [view] { view->triggerPageAction(QWebEnginePage::SelectAll); });
}

void PreviewMenu::copyLink(const QUrl &url)
{
    // Outside this window the preview's own addresses mean nothing; the path in the library does.
    QGuiApplication::clipboard()->setText(PreviewScheme::isLibraryUrl(url) ? PreviewScheme::libraryPath(url)
                                                                           : url.toString(QUrl::FullyEncoded));
}

} // namespace Commonplace
