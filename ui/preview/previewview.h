// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/previewcolors.h"
#include "render/pagerenderer.h"

#include <QThreadPool>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;
class QWebEngineProfile;
class QWebEngineView;

namespace Commonplace {

class PreviewPage;
class PreviewRequestGuard;
class PreviewSchemeHandler;
struct BlockSplice;

/// An entry as its reader will see it, beside the text it is written in.
///
/// What it shows is untrusted: nothing in it runs, is asked of the network, or is read outside the library.
/// WebEngine starts once there is something to show and the widget was painted (or at activate()); until then, and
/// while there is nothing to show, it is an empty sheet. Thread: the UI thread; entries are rendered on another.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    using Renderer = std::function<QList<HtmlBlock>(const PageContent &)>;

    /// `render` is called on another thread, never twice at a time.
    explicit PreviewView(QWidget *parent = nullptr, const Renderer &render = renderPage);
    ~PreviewView() override;

    /// What has to be set before QApplication is made. A view made without it stays empty.
    static void prepareApplication();

    /// The folder that pictures are read from; no others are shown. Takes effect for pictures not yet shown.
    void setLibraryRoot(const QString &folder);

    /// Shows another entry, from its top.
    void openPage(const PageContent &content, quint64 revision);
    /// Shows a new text of the same entry: only blocks that changed are replaced, and the place one reads at stays.
    /// Of several that come while one is rendered, the last is shown; pageShown() says which.
    void showPage(const PageContent &content, quint64 revision);
    /// Shows an empty sheet, and forgets what was to be shown.
    void clear();

    /// Marks links and pictures: addresses as they stand in the page (of files `commonplace://library/PATH`), and what
    /// is wrong with them. They stay when the text changes, until others are given.
    void setMarks(const QList<std::pair<QString, QString>> &marks);

    /// Starts WebEngine now.
    void activate();

    /// Scrolls to the block of the body that holds this line (from 1), once what was last given is shown.
    void scrollToLine(int line);
    /// Redraws in these colours, without loading anything again.
    void setColors(const PreviewColors &colors);
    /// 1 is the size of the style sheet; clamped to 0.25 … 5. The wheel does not change it.
    void setZoom(qreal factor);
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// What the page asked for and did not get. Null before WebEngine has started.
    [[nodiscard]] const PreviewRequestGuard *requestGuard() const { return m_guard; }
    /// The page, for tests and for printing. Null before WebEngine has started.
    [[nodiscard]] PreviewPage *page() const { return m_page; }

Q_SIGNALS:
    /// The person follows a link: `commonplace://library/PATH`, http, https or mailto. The view itself goes nowhere.
    void linkActivated(const QUrl &url);
    /// The link under the pointer as it stands in the page; empty when there is none.
    void hoverLink(const QString &url);
    /// The page holds this revision (of showPage or openPage) or a later one.
    void pageShown(quint64 revision);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Request {
        PageContent content;
        quint64 revision = 0;
        bool fromTop = false;
    };
    struct Rendered {
        QList<HtmlBlock> blocks;
        QList<BlockSplice> splices;
    };

    void enqueue(const PageContent &content, quint64 revision, bool fromTop);
    void renderNext();
    void apply(const Request &request, const Rendered &rendered);
    void finish(quint64 revision);
    void pageReady();
    void recover();
    void scrollToPendingLine();
    void sendMarks();
    void sendColors();
    void showContextMenu(const QPoint &position);

    Renderer m_render;
    QThreadPool m_renderThread;
    QString m_root;
    QList<std::pair<QString, QString>> m_marks;
    PreviewColors m_colors;
    qreal m_zoom = 1;

    std::optional<Request> m_pending;
    std::optional<Request> m_last; ///< What is or is being shown; to be shown again after a breakdown.
    QList<HtmlBlock> m_shown;      ///< What the page's document holds, or will when its last call returns.
    quint64 m_round = 0;           ///< Counts renderings and breakdowns, so that late answers are known as such.
    bool m_busy = false;
    bool m_startScheduled = false;
    int m_breakdowns = 0;
    int m_pendingLine = 0;

    QWebEngineProfile *m_profile = nullptr;
    PreviewSchemeHandler *m_handler = nullptr;
    PreviewRequestGuard *m_guard = nullptr;
    PreviewPage *m_page = nullptr;
    QWebEngineView *m_view = nullptr;
};

} // namespace Commonplace
