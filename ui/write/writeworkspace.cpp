// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/writeworkspace.h"

#include "editor/bodyeditor.h"
#include "form/formfolding.h"
#include "form/formview.h"
#include "preview/previewview.h"
#include "render/entrypage.h"
#include "render/libraryaddress.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/entrylistmodel.h"
#include "write/entrylistpanel.h"
#include "write/entryproblems.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/libraryvalues.h"
#include "write/outsideguide.h"
#include "write/relationspanel.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDesktopServices>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

/// What is wrong with addresses of an entry, by these addresses as they stand in its page.
QList<std::pair<QString, QString>> marksOf(const QList<Problem> &problems, const QString &path)
{
    QList<std::pair<QString, QString>> marks;
    const QString folder = path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
    for (const Problem &problem : problems) {
        if (!problem.rule.startsWith(u"link/") && !problem.rule.startsWith(u"image/"))
            continue;
        marks.append({ QString::fromUtf8(problem.target), problem.message });
        if (const std::optional<QByteArray> address = libraryAddress(folder, problem.target))
            marks.append({ QString::fromUtf8(*address), problem.message });
    }
    return marks;
}

} // namespace

WriteWorkspace::WriteWorkspace(LibrarySession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outside(new OutsideGuide(
          session, [this](const EntryDocument *document) { return viewOf(document); }, this))
    , m_highlighting(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_model(new EntryListModel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new EntryListPanel(m_model, m_splitter))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_nothingOpen(new EmptyState(QStringLiteral("document-open-symbolic"), tr("No entry is open"),
                                   tr("Choose one in the list at the side."), m_views))
    , m_side(new QSplitter(Qt::Vertical, m_splitter))
    , m_preview(new PreviewView(m_side))
    , m_relations(new RelationsPanel(session, m_side))
    , m_folding(new FormFolding(this))
{
    setObjectName(QStringLiteral("writeWorkspace"));
    m_splitter->setObjectName(QStringLiteral("workspaceSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setObjectName(QStringLiteral("entryTabs"));
    m_tabs->setAccessibleName(tr("Open entries"));
    setTabLook(m_tabs, TabLook::Documents);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setDrawBase(true);
    m_nothingOpen->setObjectName(QStringLiteral("nothingOpen"));
    m_views->addWidget(m_nothingOpen);

    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(middle);
    m_side->setObjectName(QStringLiteral("sideSplitter"));
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_preview);
    m_side->addWidget(m_relations);
    m_side->setStretchFactor(0, 1);
    m_side->setSizes({ 520, 260 });
    m_splitter->addWidget(m_side);
    m_list->setMinimumWidth(180);
    m_preview->setMinimumWidth(240);
    m_splitter->setSizes({ 240, 780, 420 });
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_list, &EntryListPanel::entrySelected, session, &LibrarySession::openEntry);
    connect(m_tabs, &QTabBar::currentChanged, this, &WriteWorkspace::showCurrent);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &WriteWorkspace::tabCloseRequested);
    connect(session, &LibrarySession::closing, this, &WriteWorkspace::closeAll);
    connect(session, &LibrarySession::opened, this, &WriteWorkspace::showLibrary);
    connect(session, &LibrarySession::entryOpened, this, &WriteWorkspace::addEntry);
    connect(session, &LibrarySession::entryChanged, this, [this](const EntryInfo &info) {
        m_model->update(info);
        m_shownEntries = m_session->library().entries();
    });
    connect(session, &LibrarySession::entriesChanged, this, &WriteWorkspace::showEntries);
    connect(session, &LibrarySession::saved, this, &WriteWorkspace::showSaved);
    connect(session, &LibrarySession::saveFailed, this, &WriteWorkspace::showSaveFailure);
    connect(m_outside, &OutsideGuide::copyWanted, this, &WriteWorkspace::saveCopy);
    connect(m_relations, &RelationsPanel::entryRequested, session, &LibrarySession::openEntry);
    connect(m_preview, &PreviewView::linkActivated, this, &WriteWorkspace::followLink);
    connect(m_preview, &PreviewView::pageShown, this, [this](quint64 revision) {
        if (revision == m_revision)
            Q_EMIT previewShown();
    });
    followTheme();
    showCurrent();
}

WriteWorkspace::~WriteWorkspace()
{
    // The highlighters of the open entries use the repository.
    closeAll();
}

void WriteWorkspace::closeAll()
{
    while (m_tabs->count() > 0)
        closeDocument(documentAt(0));
}

/// A list that is shown anew loses its place: only where it is another one.
void WriteWorkspace::showEntries()
{
    if (m_shownEntries == m_session->library().entries())
        return;
    m_shownEntries = m_session->library().entries();
    m_model->setLibrary(m_session->library());
    const QList<EntryDocument *> documents = m_session->documents();
    for (const EntryDocument *document : documents)
        m_model->setModified(m_session->relativePath(document), document->isModified());
    if (const EntryDocument *document = currentDocument())
        m_list->select(m_session->relativePath(document));
}

void WriteWorkspace::showLibrary()
{
    showEntries();
    const bool isEmpty = m_session->library().entries().isEmpty();
    m_nothingOpen->setTitle(isEmpty ? tr("There are no entries here") : tr("No entry is open"));
    m_nothingOpen->setText(isEmpty
                               ? tr("An entry is a Markdown file (its name ends in .md) in this folder or one below "
                                    "it. Open another folder from the File menu.")
                               : tr("Choose one in the list at the side."));
    m_preview->setLibraryRoot(m_session->library().root());
}

EntryView *WriteWorkspace::currentView() const
{
    return qobject_cast<EntryView *>(m_views->currentWidget());
}

EntryDocument *WriteWorkspace::currentDocument() const
{
    const EntryView *view = currentView();
    return view ? view->document() : nullptr;
}

EntryDocument *WriteWorkspace::documentAt(int tab) const
{
    return m_tabs->tabData(tab).value<EntryDocument *>();
}

int WriteWorkspace::tabOf(const EntryDocument *document) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (documentAt(tab) == document)
            return tab;
    }
    return -1;
}

EntryView *WriteWorkspace::viewOf(const EntryDocument *document) const
{
    for (int i = 0; i < m_views->count(); ++i) {
        auto *view = qobject_cast<EntryView *>(m_views->widget(i));
        if (view && view->document() == document)
            return view;
    }
    return nullptr;
}

void WriteWorkspace::addEntry(EntryDocument *document)
{
    if (const int open = tabOf(document); open >= 0) {
        m_tabs->setCurrentIndex(open);
        m_list->select(m_session->relativePath(document));
        return;
    }
    const QString path = m_session->relativePath(document);
    const Collection collection = m_session->library().collectionOf(path);
    // The document outlives its view, and the form in it.
    const auto *values = new LibraryValues(m_session, path, document);
    const auto *problems = new EntryProblems(document, path, m_session->checks(), document);
    auto *view = new EntryView(document, collection, *m_highlighting, m_views,
                               FormSurroundings { .values = values, .folding = m_folding });
    view->setFormVisible(m_formVisible);
    view->setArrangement(m_entryArrangement);
    m_views->addWidget(view);
    connect(problems, &EntryProblems::found, view, [this, problems] { Q_EMIT textChecked(problems->text()); });
    connect(m_session, &LibrarySession::namesChanged, view->form(), &FormView::showNames);
    connect(view, &EntryView::arrangementChanged, this, [this, view] { m_entryArrangement = view->arrangement(); });
    connect(view->editor(), &BodyEditor::viewChanged, this, [this, view](BodyEditor::View shown) {
        if (view == currentView())
            Q_EMIT sourceShownChanged(shown == BodyEditor::View::Source);
    });
    connect(document, &EntryDocument::changed, view, [this, document] {
        updateTab(document);
        if (document == currentDocument()) {
            updatePreview();
            Q_EMIT stateChanged();
        }
    });
    connect(document, &EntryDocument::modifiedChanged, view, [this, document] {
        updateTab(document);
        Q_EMIT stateChanged();
    });

    const int tab = m_tabs->addTab(QString());
    m_tabs->setTabData(tab, QVariant::fromValue(document));
    updateTab(document);
    if (m_session->isWanted(document)) {
        m_tabs->setCurrentIndex(tab);
        showCurrent();
    }
}

void WriteWorkspace::updateTab(EntryDocument *document)
{
    const int tab = tabOf(document);
    if (tab < 0)
        return;
    const QString title = document->title();
    QString shown = title.size() > 40 ? QString(title.first(39).trimmed() + u'…') : title;
    shown.replace(u'&', QStringLiteral("&&"));
    m_tabs->setTabText(tab, document->isModified() ? QString(shown + QStringLiteral(" •")) : shown);
    m_tabs->setTabToolTip(tab, m_session->relativePath(document));
    m_model->setModified(m_session->relativePath(document), document->isModified());
}

void WriteWorkspace::showCurrent()
{
    EntryDocument *document = documentAt(m_tabs->currentIndex());
    EntryView *view = document ? viewOf(document) : nullptr;
    m_views->setCurrentWidget(view ? static_cast<QWidget *>(view) : m_nothingOpen);
    m_tabs->setVisible(m_tabs->count() > 0);
    m_list->select(document ? m_session->relativePath(document) : QString());
    if (view) {
        view->setFormVisible(m_formVisible);
        view->setArrangement(m_entryArrangement);
        Q_EMIT sourceShownChanged(view->editor()->view() == BodyEditor::View::Source);
    }
    m_relations->setEntry(document ? m_session->relativePath(document) : QString());
    updatePreview();
    Q_EMIT currentChanged(document);
}

void WriteWorkspace::updatePreview()
{
    EntryDocument *document = currentDocument();
    if (!document) {
        m_previewed = nullptr;
        m_preview->clear();
        return;
    }
    const QString path = m_session->relativePath(document);
    EntryInfo info = Library::describe(path, document->entry(), m_session->library().profile());
    info.locale = m_session->library().localeOf(path);
    const PageContent page = entryPage(document->entry(), info, m_session->library().collectionOf(path));
    ++m_revision;
    if (document == m_previewed)
        m_preview->showPage(page, m_revision);
    else
        m_preview->openPage(page, m_revision);
    m_previewed = document;
}

void WriteWorkspace::tabCloseRequested(int index)
{
    EntryDocument *document = documentAt(index);
    if (!document)
        return;
    if (document->isModified())
        Q_EMIT closeRequested(document);
    else
        closeDocument(document);
}

void WriteWorkspace::showProblems(
    const std::function<QList<Problem>(const QString &path, const QByteArray &bytes)> &problemsOf)
{
    for (int i = 0; i < m_views->count(); ++i) {
        if (const auto *view = qobject_cast<EntryView *>(m_views->widget(i))) {
            const QByteArray bytes = view->document()->bytes();
            const QString path = m_session->relativePath(view->document());
            const QList<Problem> problems = problemsOf(path, bytes);
            view->form()->setProblems(problems, bytes);
            view->editor()->setProblems(problems, bytes);
            if (view == currentView())
                m_preview->setMarks(marksOf(problems, path));
        }
    }
}

void WriteWorkspace::closeCurrent()
{
    if (m_tabs->currentIndex() >= 0)
        tabCloseRequested(m_tabs->currentIndex());
}

void WriteWorkspace::closeDocument(EntryDocument *document)
{
    const int tab = tabOf(document);
    if (tab < 0)
        return;
    if (document == m_previewed)
        m_previewed = nullptr;
    m_model->setModified(m_session->relativePath(document), false);
    // At once: it uses the document, which the session is about to delete.
    delete viewOf(document);
    m_tabs->removeTab(tab);
    const QString path = m_session->relativePath(document);
    m_session->closeEntry(document);
    Q_EMIT entryClosed(path);
    showCurrent();
}

void WriteWorkspace::goToTab(int step)
{
    const int count = m_tabs->count();
    if (count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

void WriteWorkspace::focusPane(int step)
{
    QList<QWidget *> panes { m_list };
    if (EntryView *view = currentView()) {
        if (m_formVisible)
            panes += view->form();
        panes += view->editor();
    }
    if (m_preview->isVisible())
        panes += m_preview;
    if (m_relations->isVisible())
        panes += m_relations;
    for (QWidget *pane : std::as_const(m_furtherPanes)) {
        if (pane->isVisible())
            panes += pane;
    }
    const auto count = static_cast<int>(panes.size());
    int current = -1;
    for (int i = 0; i < count; ++i) {
        if (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    const int next = current < 0 ? 0 : (current + step + count) % count;
    QWidget *pane = panes[next];
    QWidget *target = pane;
    // A pane that takes no focus itself passes it to the first in it that does.
    for (QWidget *child = pane->nextInFocusChain(); target->focusPolicy() == Qt::NoFocus && child != pane;
         child = child->nextInFocusChain()) {
        if (pane->isAncestorOf(child) && child->isVisible() && child->isEnabled()
            && (child->focusPolicy() & Qt::TabFocus) != 0)
            target = child;
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

bool WriteWorkspace::isPaneVisible(Pane pane) const
{
    switch (pane) {
    case Pane::Entries:
        return !m_list->isHidden();
    case Pane::Form:
        return m_formVisible;
    case Pane::Relations:
        return !m_relations->isHidden();
    case Pane::Preview:
        break;
    }
    return !m_preview->isHidden();
}

void WriteWorkspace::setPaneVisible(Pane pane, bool visible)
{
    switch (pane) {
    case Pane::Entries:
        m_list->setVisible(visible);
        break;
    case Pane::Form:
        m_formVisible = visible;
        if (EntryView *view = currentView())
            view->setFormVisible(visible);
        break;
    case Pane::Preview:
        m_preview->setVisible(visible);
        break;
    case Pane::Relations:
        m_relations->setVisible(visible);
        break;
    }
    // A splitter without parts would keep its place.
    m_side->setVisible(!m_preview->isHidden() || !m_relations->isHidden());
}

void WriteWorkspace::setSourceShown(bool shown)
{
    if (EntryView *view = currentView())
        view->editor()->setView(shown ? BodyEditor::View::Source : BodyEditor::View::Body);
}

void WriteWorkspace::followLink(const QUrl &url)
{
    if (url.scheme() == u"commonplace") {
        const QString path = url.path(QUrl::FullyDecoded).sliced(1);
        if (path.endsWith(u".md") || path.endsWith(u".markdown"))
            m_session->openEntry(path);
        return;
    }
    if (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
        QDesktopServices::openUrl(url);
}

QByteArray WriteWorkspace::arrangement() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_entryArrangement << !m_list->isHidden() << m_formVisible
           << !m_preview->isHidden() << m_folding->state() << !m_relations->isHidden() << m_side->saveState();
    return state;
}

void WriteWorkspace::setArrangement(const QByteArray &arrangement)
{
    QByteArray splitter;
    QByteArray entry;
    bool entries = true;
    bool form = true;
    bool preview = true;
    QDataStream stream(arrangement);
    stream >> splitter >> entry >> entries >> form >> preview;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_entryArrangement = entry;
    setPaneVisible(Pane::Entries, entries);
    setPaneVisible(Pane::Form, form);
    setPaneVisible(Pane::Preview, preview);
    // Arrangements from before forms folded end here.
    QByteArray folding;
    stream >> folding;
    m_folding->setState(folding);
    // And those from before there were relations here.
    bool relations = true;
    QByteArray side;
    stream >> relations >> side;
    if (stream.status() != QDataStream::Ok)
        return;
    setPaneVisible(Pane::Relations, relations);
    m_side->restoreState(side);
}

void WriteWorkspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        followTheme();
}

void WriteWorkspace::followTheme()
{
    const Theme theme = Theme::of(this);
    m_preview->setColors({ .base = theme.base,
                           .text = theme.text,
                           .muted = theme.muted,
                           .line = theme.line,
                           .accent = theme.accent,
                           .chip = theme.chip,
                           .selection = theme.selection,
                           .warning = theme.warning,
                           .warningBackground = theme.warningBackground });
}

} // namespace Commonplace
