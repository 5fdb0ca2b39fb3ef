// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewview.h"

#include "preview/blockdiff.h"
#include "preview/previewmenu.h"
#include "preview/previewpage.h"
#include "preview/previewrequestguard.h"
#include "preview/previewscheme.h"
#include "preview/previewschemehandler.h"
#include "preview/sourcepositions.h"

#include <QCoreApplication>
#include <QFuture>
#include <QJsonArray>
#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineProfile>
#include <QWebEngineUrlScheme>
#include <QWebEngineView>
#include <QWheelEvent>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

/// A page that breaks WebEngine down each time is not tried for ever.
constexpr int mostBreakdowns = 3;

QString directionOf(const QString &language)
{
    if (language.isEmpty())
        return u"auto"_s;
    return QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QJsonArray toJson(const QList<BlockSplice> &splices, const QList<HtmlBlock> &blocks)
{
    QJsonArray result;
    for (const BlockSplice &splice : splices) {
        QJsonArray htmls;
        for (int index = splice.first; index < splice.first + splice.inserted; ++index)
            htmls.append(QString::fromUtf8(blocks[index].html));
        result.append(QJsonArray { splice.at, splice.removed, htmls });
    }
    return result;
}

} // namespace

void PreviewView::prepareApplication()
{
    PreviewScheme::registerScheme();
    // Else the native window is made anew, and flickers, when the view joins it after it was shown.
    if (!qEnvironmentVariableIsSet("QT_WIDGETS_RHI"))
        qputenv("QT_WIDGETS_RHI", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

PreviewView::PreviewView(QWidget *parent, const Renderer &render)
    : QWidget(parent)
    , m_render(render)
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview"));
    m_renderThread.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setAutoFillBackground(true);
    setColors(m_colors);
}

PreviewView::~PreviewView()
{
    m_renderThread.clear();
    // A page has to go before its profile, which as the elder child would go first.
    delete m_view;
}

void PreviewView::setLibraryRoot(const QString &folder)
{
    m_root = folder;
    if (m_handler)
        m_handler->setLibraryRoot(folder);
}

void PreviewView::openPage(const PageContent &content, quint64 revision)
{
    enqueue(content, revision, true);
}

void PreviewView::showPage(const PageContent &content, quint64 revision)
{
    enqueue(content, revision, m_pending && m_pending->fromTop);
}

void PreviewView::enqueue(const PageContent &content, quint64 revision, bool fromTop)
{
    m_pending = Request { content, revision, fromTop };
    m_pendingLine = fromTop ? 0 : m_pendingLine;
    if (fromTop && m_breakdowns > mostBreakdowns) {
        m_breakdowns = 0;
        m_page->loadShell();
    }
    if (!m_view)
        update(); // to start, see paintEvent()
    renderNext();
}

void PreviewView::clear()
{
    m_pending.reset();
    m_last.reset();
    m_pendingLine = 0;
    ++m_round;
    m_busy = false;
    if (m_page && m_page->isReady())
        m_page->call(u"splice"_s, { toJson({ { 0, int(m_shown.size()), 0, 0 } }, {}), QString(), u"auto"_s });
    m_shown.clear();
}

void PreviewView::renderNext()
{
    if (m_busy || !m_pending || !m_page || !m_page->isReady())
        return;
    m_busy = true;
    m_last = std::exchange(m_pending, std::nullopt);
    const auto job = [render = m_render, content = m_last->content, shown = m_shown, fromTop = m_last->fromTop] {
        Rendered rendered { render(content), {} };
        for (HtmlBlock &block : rendered.blocks)
            block.html = withoutSourcePositions(block.html);
        // Another entry has no block in common but by chance, and its pictures are to be asked for again.
        rendered.splices = fromTop ? QList<BlockSplice> { { 0, int(shown.size()), 0, int(rendered.blocks.size()) } }
                                   : diffBlocks(shown, rendered.blocks);
        return rendered;
    };
    QtConcurrent::run(&m_renderThread, job)
        .then(this, [this, request = *m_last, round = ++m_round](const Rendered &rendered) {
            if (round == m_round)
                apply(request, rendered);
        });
}

void PreviewView::apply(const Request &request, const Rendered &rendered)
{
    const QString &language = request.content.language;
    const auto done = [view = QPointer(this), round = m_round, revision = request.revision] {
        if (view && view->m_round == round)
            view->finish(revision);
    };
    m_page->call(u"splice"_s, { toJson(rendered.splices, rendered.blocks), language, directionOf(language) }, done);
    if (request.fromTop)
        m_page->call(u"scrollToTop"_s, {});
    m_shown = rendered.blocks;
}

void PreviewView::finish(quint64 revision)
{
    m_busy = false;
    if (!m_pending)
        scrollToPendingLine();
    Q_EMIT pageShown(revision);
    renderNext();
}

void PreviewView::scrollToLine(int line)
{
    m_pendingLine = line;
    if (!m_busy && !m_pending)
        scrollToPendingLine();
}

void PreviewView::scrollToPendingLine()
{
    if (m_pendingLine == 0 || !m_page || !m_page->isReady())
        return;
    const int line = std::exchange(m_pendingLine, 0);
    int found = -1;
    for (int index = 0; index < m_shown.size(); ++index) {
        if (m_shown[index].line > 0 && m_shown[index].line <= line)
            found = index;
    }
    if (found >= 0)
        m_page->call(u"scrollToBlock"_s, { found });
}

void PreviewView::activate()
{
    if (m_view || QWebEngineUrlScheme::schemeByName(PreviewScheme::name()).name().isEmpty())
        return;
    m_profile = PreviewPage::createProfile(this);
    m_handler = new PreviewSchemeHandler(m_profile);
    m_handler->setLibraryRoot(m_root);
    m_handler->setColors(m_colors);
    m_guard = new PreviewRequestGuard(m_profile);
    m_profile->installUrlSchemeHandler(PreviewScheme::name(), m_handler);
    m_profile->setUrlRequestInterceptor(m_guard);

    m_view = new QWebEngineView(this);
    m_view->setObjectName(u"previewPage"_s);
    m_view->setAccessibleName(accessibleName());
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_page = new PreviewPage(m_profile, m_view);
    m_page->setBackgroundColor(m_colors.base);
    m_view->setPage(m_page);
    m_view->setZoomFactor(m_zoom);
    setFocusProxy(m_view);
    connect(m_page, &PreviewPage::ready, this, &PreviewView::pageReady);
    connect(m_page, &PreviewPage::broken, this, &PreviewView::recover);
    connect(m_page, &PreviewPage::linkActivated, this, &PreviewView::linkActivated);
    connect(m_page, &QWebEnginePage::linkHovered, this, &PreviewView::hoverLink);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PreviewView::showContextMenu);
    layout()->addWidget(m_view);
    m_page->loadShell();
}

void PreviewView::pageReady()
{
    if (QWidget *surface = m_view->focusProxy())
        surface->installEventFilter(this);
    m_view->setZoomFactor(m_zoom);
    sendColors();
    sendMarks();
    renderNext();
}

void PreviewView::recover()
{
    ++m_round;
    m_busy = false;
    m_shown.clear();
    if (!m_pending)
        m_pending = m_last;
    if (++m_breakdowns > mostBreakdowns)
        return;
    // Not from within WebEngine's own report of the breakdown.
    QTimer::singleShot(0, m_page, &PreviewPage::loadShell);
}

void PreviewView::setColors(const PreviewColors &colors)
{
    m_colors = colors;
    QPalette sheet = palette();
    sheet.setColor(QPalette::Window, colors.base);
    setPalette(sheet);
    if (!m_page)
        return;
    m_handler->setColors(colors);
    m_page->setBackgroundColor(colors.base);
    if (m_page->isReady())
        sendColors();
}

void PreviewView::setMarks(const QList<std::pair<QString, QString>> &marks)
{
    if (std::exchange(m_marks, marks) != marks && m_page && m_page->isReady())
        sendMarks();
}

void PreviewView::sendMarks()
{
    QJsonArray sent;
    for (const auto &[address, message] : std::as_const(m_marks))
        sent.append(QJsonArray { address, message });
    m_page->call(u"mark"_s, { sent });
}

void PreviewView::sendColors()
{
    const auto variables = styleVariables(m_colors);
    QJsonArray sent;
    for (const auto &[name, value] : variables)
        sent.append(QJsonArray { name, value });
    m_page->call(u"setVariables"_s, { sent });
}

void PreviewView::setZoom(qreal factor)
{
    m_zoom = std::clamp(factor, 0.25, 5.0);
    if (m_view)
        m_view->setZoomFactor(m_zoom);
}

void PreviewView::showContextMenu(const QPoint &position)
{
    auto *menu = new PreviewMenu(m_view);
    menu->popup(m_view->mapToGlobal(position));
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_startScheduled || m_view || (!m_pending && !m_last))
        return;
    m_startScheduled = true;
    // Starting takes a tenth of a second: only once there is something to show, and after this painting, which the
    // entry that is to be shown is part of, has reached the screen.
    QTimer::singleShot(0, this, &PreviewView::activate);
}

bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    // Zooming by wheel would be WebEngine's own, beside the size that the window keeps.
    if (event->type() == QEvent::Wheel && static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace Commonplace
