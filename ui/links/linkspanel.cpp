// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkspanel.h"

#include "links/linkaddress.h"
#include "links/linkwatch.h"
#include "widgets/icon.h"
#include "widgets/listdelegate.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/librarysession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

/// Milliseconds from one showing to the next: a check brings results all the time.
constexpr int ShowDelay = 500;
/// With more rows than these the headings begin folded.
constexpr int ManyLinks = 400;

/// The header, some rows, and what can be done with one of them.
constexpr int LowestPanel = 220;

enum class Extent { Entry, Proposal, Library };

} // namespace

LinksPanel::LinksPanel(LinkWatch *watch, LibrarySession *session, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_session(session)
    , m_model(new LinkModel(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_extent(new QComboBox(this))
    , m_begin(new QPushButton(tr("Check"), this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_grouping(new QComboBox(this))
    , m_all(new QCheckBox(tr("Show all"), this))
    , m_fragments(new QCheckBox(tr("Places in pages, too"), this))
    , m_filter(new SearchField(tr("Filter links"), this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
    , m_details(new LinkDetails(this))
{
    setObjectName(QStringLiteral("linksPanel"));
    setAccessibleName(tr("Links"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setMinimumHeight(LowestPanel);
    m_tree->setObjectName(QStringLiteral("linkList"));
    m_tree->setAccessibleName(tr("Links to other sites"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Space::large);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_nothing->setObjectName(QStringLiteral("linksNothing"));
    m_nothing->setContentsMargins(Space::medium, Space::small, Space::medium, 0);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextRole(m_nothing, TextRole::Muted);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("linksSplitter"));
    split->setChildrenCollapsible(false);
    auto *list = new QWidget(split);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_tree, 1);
    split->addWidget(list);
    // What can be done may be more than a low panel has room for.
    auto *details = new QScrollArea(split);
    details->setObjectName(QStringLiteral("linkDetailsScroll"));
    details->setFrameShape(QFrame::NoFrame);
    details->setWidgetResizable(true);
    details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    details->setFocusPolicy(Qt::NoFocus);
    details->setBackgroundRole(QPalette::AlternateBase);
    details->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_details->setBackgroundRole(QPalette::AlternateBase);
    details->setWidget(m_details);
    split->addWidget(details);
    split->setSizes({ 860, 420 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(split, 1);

    m_showing.setSingleShot(true);
    m_showing.setInterval(ShowDelay);
    connect(&m_showing, &QTimer::timeout, this, &LinksPanel::showLinks);
    connect(m_watch, &LinkWatch::changed, this, [this] {
        showState();
        if (!m_showing.isActive())
            m_showing.start();
    });
    connect(m_watch, &LinkWatch::stateChanged, this, &LinksPanel::showState);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showChosen(); });
    const auto remember = [this](const QModelIndex &heading, bool isOpen) {
        if (!m_isShowing)
            m_open.insert(heading.data(Qt::ToolTipRole).toString(), isOpen);
    };
    connect(m_tree, &QTreeView::expanded, this, [remember](const QModelIndex &heading) { remember(heading, true); });
    connect(m_tree, &QTreeView::collapsed, this, [remember](const QModelIndex &heading) { remember(heading, false); });
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->row(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const LinkModel::Row *row = m_model->row(index);
        const QList<LinkDetails::Place> places = row ? placesOf(row->address) : QList<LinkDetails::Place>();
        if (!places.isEmpty())
            Q_EMIT m_details->placeRequested(places.constFirst());
    });
    showState();
    showLinks();
}

QWidget *LinksPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(Space::medium, Space::tight, Space::small, Space::tight);
    row->setSpacing(Space::small);
    auto *title = new QLabel(tr("Links"), header);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    row->addWidget(title);
    m_extent->setObjectName(QStringLiteral("linksExtent"));
    m_extent->setAccessibleName(tr("Which links are asked for"));
    m_extent->addItems({ tr("This entry"), tr("This proposal"), tr("All entries") });
    m_extent->setCurrentIndex(static_cast<int>(Extent::Library));
    m_begin->setObjectName(QStringLiteral("linksBegin"));
    m_begin->setToolTip(
        tr("Asks the other sites whether their pages are there; what answered lately is not asked again"));
    setButtonRole(m_begin, ButtonRole::Primary);
    m_pause->setObjectName(QStringLiteral("linksPause"));
    m_stop->setObjectName(QStringLiteral("linksStop"));
    m_progress->setObjectName(QStringLiteral("linksProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(140);
    m_fragments->setObjectName(QStringLiteral("linksFragments"));
    m_fragments->setToolTip(tr("Reads the pages, and looks for what addresses name after a “#”"));
    m_state->setObjectName(QStringLiteral("linksState"));
    setTextRole(m_state, TextRole::Label);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_extent, m_begin, m_pause, m_stop, m_fragments, m_progress, m_state })
        row->addWidget(widget);
    row->addStretch();
    m_all->setObjectName(QStringLiteral("linksAll"));
    m_all->setToolTip(tr("Also what is alive, and what was not asked for"));
    m_grouping->setObjectName(QStringLiteral("linksGrouping"));
    m_grouping->setAccessibleName(tr("Group links"));
    m_grouping->addItems({ tr("By verdict"), tr("By site"), tr("By entry") });
    m_filter->setObjectName(QStringLiteral("linksFilter"));
    m_filter->setMinimumWidth(140);
    row->addWidget(m_all);
    row->addWidget(m_grouping);
    row->addWidget(m_filter);
    auto *close = new QToolButton(header);
    close->setObjectName(QStringLiteral("closeLinks"));
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("window-close-symbolic")));
    close->setToolTip(tr("Hide the links"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(close);

    connect(m_begin, &QPushButton::clicked, this, &LinksPanel::begin);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_watch->isPaused() ? m_watch->resume() : m_watch->pause(); });
    connect(m_stop, &QPushButton::clicked, m_watch, &LinkWatch::cancel);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setGrouping(static_cast<LinkModel::Grouping>(index));
        showLinks();
    });
    connect(m_all, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->setAllShown(shown);
        showLinks();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        showLinks();
    });
    connect(m_filter, &SearchField::leaveDownwards, this, &LinksPanel::focusList);
    connect(close, &QToolButton::clicked, this, &LinksPanel::closeRequested);
    return header;
}

void LinksPanel::begin()
{
    switch (static_cast<Extent>(m_extent->currentIndex())) {
    case Extent::Entry:
        checkAddresses(m_watch->addressesIn({ m_currentFile }));
        break;
    case Extent::Proposal:
        Q_EMIT proposalCheckRequested();
        break;
    case Extent::Library:
        checkAddresses(m_watch->links().keys());
        break;
    }
}

void LinksPanel::checkAddresses(const QStringList &addresses)
{
    m_watch->check(addresses, { .asked = LinkCheckOptions::Asked::Due, .looksForFragments = m_fragments->isChecked() });
}

void LinksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showLinks();
}

void LinksPanel::showLinks()
{
    // What is not seen is not arranged either.
    if (!isVisible())
        return;
    m_showing.stop();
    const LinkModel::Row *before = m_model->row(m_tree->currentIndex());
    const QString chosen = before ? before->address : QString();
    const int place = m_tree->verticalScrollBar()->value();
    m_isShowing = true;
    QHash<QString, QString> titles;
    for (const EntryInfo &entry : m_session->library().entries())
        titles.insert(entry.path, entry.title);
    QList<LinkModel::Row> rows;
    rows.reserve(m_watch->links().size());
    for (auto link = m_watch->links().cbegin(); link != m_watch->links().cend(); ++link) {
        LinkModel::Row row { .address = link.key(),
                             .host = LinkAddress::read(link.key()).host(),
                             .verdict = m_watch->verdict(link.key()),
                             .files = {} };
        for (const OuterLink &where : *link) {
            if (!row.files.contains(where.file))
                row.files.append(where.file);
        }
        rows.append(row);
    }
    m_model->setRows(rows, titles);
    const bool isMany = m_model->shown() > ManyLinks;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex heading = m_model->index(group, 0);
        m_tree->setExpanded(heading, m_open.value(heading.data(Qt::ToolTipRole).toString(), !isMany));
    }
    if (const QModelIndex again = m_model->find(chosen); again.isValid()) {
        m_tree->expand(again.parent());
        m_tree->setCurrentIndex(again);
    }
    m_tree->verticalScrollBar()->setValue(place);
    m_isShowing = false;
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setText(rows.isEmpty()                ? tr("No entry of this library links to another site.")
                       : !m_filter->text().isEmpty() ? tr("No link has these words.")
                       : m_watch->isRunning()        ? tr("Nothing that is wrong was found so far.")
                                              : tr("Nothing is known to be wrong. “Check” asks the other sites."));
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    showState();
    showChosen();
}

QString LinksPanel::stateText() const
{
    const LinkProgress &progress = m_watch->progress();
    const QLocale locale;
    if (m_watch->isRunning()) {
        const QString far = tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total));
        return m_watch->isPaused() ? tr("%1, paused").arg(far) : far;
    }
    const std::optional<LinkSummary> &summary = m_watch->summary();
    if (!summary)
        return tr("%n address(es)", nullptr, static_cast<int>(m_watch->links().size()));
    switch (summary->ending) {
    case LinkSummary::Ending::Offline:
        return tr("No network: this is what is known from before.");
    case LinkSummary::Ending::Cancelled:
    case LinkSummary::Ending::OverBudget:
        return tr("Stopped; %n address(es) come first the next time.", nullptr, summary->left);
    case LinkSummary::Ending::Complete:
        break;
    }
    return tr("%1 looked at, %2 asked for").arg(locale.toString(progress.done), locale.toString(progress.asked));
}

void LinksPanel::showState()
{
    const bool isRunning = m_watch->isRunning();
    m_begin->setVisible(!isRunning);
    m_begin->setEnabled(!m_watch->links().isEmpty());
    m_extent->setEnabled(!isRunning);
    m_fragments->setVisible(!isRunning);
    m_pause->setVisible(isRunning);
    m_pause->setText(m_watch->isPaused() ? tr("Continue") : tr("Pause"));
    m_stop->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setMaximum(std::max(1, m_watch->progress().total));
    m_progress->setValue(m_watch->progress().done);
    m_state->setText(stateText());
    const std::optional<LinkSummary> &summary = m_watch->summary();
    m_state->setToolTip(summary ? summary->trouble : QString());
}

QList<LinkDetails::Place> LinksPanel::placesOf(const QString &address) const
{
    QHash<QString, QString> titles;
    for (const EntryInfo &entry : m_session->library().entries())
        titles.insert(entry.path, entry.title);
    QList<LinkDetails::Place> places;
    const QList<OuterLink> links = m_watch->links().value(address);
    for (const OuterLink &link : links) {
        const QString where =
            link.fact.field.isEmpty() ? tr("line %1").arg(link.fact.at.line) : QString::fromUtf8(link.fact.field);
        places.append({ .label = QStringLiteral("%1 · %2").arg(titles.value(link.file, link.file), where),
                        .file = link.file,
                        .line = link.fact.at.line,
                        .column = link.fact.at.column,
                        .field = link.fact.field });
    }
    return places;
}

void LinksPanel::showChosen()
{
    if (m_isShowing)
        return;
    const LinkModel::Row *row =
        m_tree->selectionModel()->hasSelection() ? m_model->row(m_tree->currentIndex()) : nullptr;
    if (row)
        m_details->showAddress(*row, placesOf(row->address));
    else
        m_details->showNothing();
}

void LinksPanel::focusList()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

} // namespace Commonplace
