// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/problemspanel.h"

#include "checks/wantedentry.h"
#include "form/fieldproblem.h"
#include "problems/libraryproblems.h"
#include "problems/problemdetails.h"
#include "problems/problemmodel.h"
#include "widgets/icon.h"
#include "widgets/listdelegate.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/librarysession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <optional>

namespace Commonplace {

namespace {

/// With more than these the headings begin folded.
constexpr int ManyProblems = 400;

} // namespace

ProblemsPanel::ProblemsPanel(LibraryProblems *problems, LibrarySession *session, QWidget *parent)
    : QWidget(parent)
    , m_problems(problems)
    , m_session(session)
    , m_model(new ProblemModel(this))
    , m_state(new QLabel(this))
    , m_grouping(new QComboBox(this))
    , m_extent(new QComboBox(this))
    , m_filter(new SearchField(tr("Filter problems"), this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
    , m_details(new ProblemDetails(this))
{
    setObjectName(QStringLiteral("problemsPanel"));
    setAccessibleName(tr("Problems"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_tree->setObjectName(QStringLiteral("problemList"));
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(Space::large);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setUniformRowHeights(false); // headings are higher
    m_nothing->setObjectName(QStringLiteral("problemsNothing"));
    m_nothing->setContentsMargins(Space::medium, Space::small, Space::medium, 0);
    m_nothing->setWordWrap(true);
    setTextRole(m_nothing, TextRole::Muted);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("problemsSplitter"));
    split->setChildrenCollapsible(false);
    auto *list = new QWidget(split);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    split->addWidget(list);
    // What can be done may be more than a low panel has room for.
    auto *details = new QScrollArea(split);
    details->setObjectName(QStringLiteral("problemDetailsScroll"));
    details->setFrameShape(QFrame::NoFrame);
    details->setWidgetResizable(true);
    details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    details->setFocusPolicy(Qt::NoFocus);
    details->setBackgroundRole(QPalette::AlternateBase);
    details->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_details->setBackgroundRole(QPalette::AlternateBase);
    details->setWidget(m_details);
    split->addWidget(details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({ 900, 380 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(split, 1);

    connect(m_problems, &LibraryProblems::changed, this, &ProblemsPanel::showProblems);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showChosen(); });
    // What the person folds stays folded, whatever comes and goes.
    const auto remember = [this](const QModelIndex &heading, bool isOpen) {
        if (!m_isShowing)
            m_open.insert(heading.data(Qt::ToolTipRole).toString(), isOpen);
    };
    connect(m_tree, &QTreeView::expanded, this, [remember](const QModelIndex &heading) { remember(heading, true); });
    connect(m_tree, &QTreeView::collapsed, this, [remember](const QModelIndex &heading) { remember(heading, false); });
    connect(m_tree, &QAbstractItemView::activated, this, &ProblemsPanel::choose);
    connect(m_tree, &QAbstractItemView::clicked, this, &ProblemsPanel::choose);
    connect(m_details, &ProblemDetails::openRequested, this, [this] { choose(m_tree->currentIndex()); });
    connect(m_details, &ProblemDetails::fixRequested, this, [this](const TextEdits &edits) {
        if (const Problem *problem = m_model->problem(m_tree->currentIndex())) {
            const Problem copy = *problem;
            QMetaObject::invokeMethod(
                this, [this, copy, edits] { Q_EMIT fixRequested(copy, edits); }, Qt::QueuedConnection);
        }
    });
    // What is asked for may make the list anew, and with it the button that was pressed.
    const auto later = [this](const auto &ask) {
        if (const Problem *problem = m_model->problem(m_tree->currentIndex())) {
            const Problem copy = *problem;
            QMetaObject::invokeMethod(this, [ask, copy] { ask(copy); }, Qt::QueuedConnection);
        }
    };
    connect(m_details, &ProblemDetails::fixElsewhereRequested, this, [this, later](const FixElsewhere &fix) {
        later([this, fix](const Problem &) { Q_EMIT fixElsewhereRequested(fix); });
    });
    connect(m_details, &ProblemDetails::makeRequested, this,
            [this, later] { later([this](const Problem &problem) { Q_EMIT makeRequested(problem); }); });
    connect(m_details, &ProblemDetails::fixEverywhereRequested, this, [this, later](const QString &fix) {
        later([this, fix](const Problem &problem) { Q_EMIT fixAllRequested(m_model->repeated(problem, fix)); });
    });
    connect(m_details, &ProblemDetails::fixAllRequested, this, [this] {
        if (const Problem *problem = m_model->problem(m_tree->currentIndex()))
            Q_EMIT fixAllRequested(m_model->mendableLike(*problem));
    });
    showProblems();
}

QWidget *ProblemsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(Space::medium, Space::tight, Space::small, Space::tight);
    row->setSpacing(Space::small);
    auto *title = new QLabel(tr("Problems"), header);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    row->addWidget(title);
    m_state->setObjectName(QStringLiteral("problemsState"));
    setTextRole(m_state, TextRole::Label);
    row->addWidget(makeToggle(Problem::Severity::Error, "showErrors"));
    row->addWidget(makeToggle(Problem::Severity::Warning, "showWarnings"));
    row->addWidget(makeToggle(Problem::Severity::Info, "showNotes"));
    row->addWidget(m_state);
    row->addStretch();
    m_extent->setObjectName(QStringLiteral("problemsExtent"));
    m_extent->setAccessibleName(tr("Which entries"));
    m_extent->addItems({ tr("All entries"), tr("This entry") });
    m_grouping->setObjectName(QStringLiteral("problemsGrouping"));
    m_grouping->setAccessibleName(tr("Group problems"));
    m_grouping->addItems({ tr("By kind"), tr("By entry"), tr("By what is wanted") });
    m_filter->setObjectName(QStringLiteral("problemsFilter"));
    m_filter->setMinimumWidth(180);
    row->addWidget(m_extent);
    row->addWidget(m_grouping);
    row->addWidget(m_filter);
    auto *close = new QToolButton(header);
    close->setObjectName(QStringLiteral("closeProblems"));
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("window-close-symbolic")));
    close->setToolTip(tr("Hide the problems"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(close);

    const auto rearrange = [this](const auto &change) {
        change();
        showProblems();
    };
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this, rearrange](int index) {
        rearrange([this, index] { m_model->setGrouping(static_cast<ProblemModel::Grouping>(index)); });
    });
    connect(m_extent, &QComboBox::currentIndexChanged, this, [this, rearrange](int index) {
        rearrange([this, index] { m_model->setFile(index == 0 ? QString() : m_currentFile); });
    });
    connect(m_filter, &QLineEdit::textChanged, this,
            [this, rearrange](const QString &text) { rearrange([this, &text] { m_model->setWords(text); }); });
    connect(m_filter, &SearchField::leaveDownwards, this, &ProblemsPanel::focusList);
    connect(close, &QToolButton::clicked, this, &ProblemsPanel::closeRequested);
    return header;
}

QToolButton *ProblemsPanel::makeToggle(Problem::Severity severity, const char *name)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QLatin1StringView(name));
    toggle->setCheckable(true);
    toggle->setChecked(severity != Problem::Severity::Info);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toggles.insert(severity, toggle);
    connect(toggle, &QToolButton::toggled, this, [this, severity](bool shown) {
        m_model->setShown(severity, shown);
        showProblems();
    });
    return toggle;
}

void ProblemsPanel::setCurrentFile(const QString &file)
{
    m_currentFile = file;
    if (m_extent->currentIndex() == 0)
        return;
    m_model->setFile(file);
    showProblems();
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showProblems();
}

void ProblemsPanel::showProblems()
{
    // What is not seen is not arranged either.
    if (!isVisible())
        return;
    const Problem *before = m_model->problem(m_tree->currentIndex());
    const std::optional<Problem> chosen = before ? std::optional(*before) : std::nullopt;
    const int place = m_tree->verticalScrollBar()->value();
    m_isShowing = true;
    QHash<QString, QString> titles;
    for (const EntryInfo &entry : m_session->library().entries())
        titles.insert(entry.path, entry.title);
    m_model->setProblems(m_problems->problems(), titles);
    const bool isMany = m_model->shown().size() > ManyProblems;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex heading = m_model->index(group, 0);
        m_tree->setExpanded(heading, m_open.value(heading.data(Qt::ToolTipRole).toString(), !isMany));
    }
    const QModelIndex again = chosen ? m_model->find(*chosen) : QModelIndex();
    if (again.isValid()) {
        m_tree->expand(again.parent());
        m_tree->setCurrentIndex(again);
    }
    m_tree->verticalScrollBar()->setValue(place);
    m_isShowing = false;
    showCounts();
    showChosen();
}

void ProblemsPanel::showCounts()
{
    const int errors = m_problems->count(Problem::Severity::Error);
    const int warnings = m_problems->count(Problem::Severity::Warning);
    const int notes = m_problems->count(Problem::Severity::Info);
    m_toggles[Problem::Severity::Error]->setText(tr("%n error(s)", nullptr, errors));
    m_toggles[Problem::Severity::Warning]->setText(tr("%n warning(s)", nullptr, warnings));
    m_toggles[Problem::Severity::Info]->setText(tr("%n note(s)", nullptr, notes));
    m_state->setText(m_problems->isChecking() ? tr("looking…") : QString());
    const bool isEmpty = m_model->shown().isEmpty();
    const bool isAny = errors + warnings + notes > 0;
    m_nothing->setText(m_problems->isChecking() && !isAny ? tr("The entries are being looked at.")
                       : isAny                            ? tr("None of the problems is shown by this choice.")
                                                          : tr("Nothing is wrong that the checks know of."));
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
}

void ProblemsPanel::showChosen()
{
    if (m_isShowing)
        return;
    const Problem *problem =
        m_tree->selectionModel()->hasSelection() ? m_model->problem(m_tree->currentIndex()) : nullptr;
    if (!problem) {
        m_details->showNothing();
        return;
    }
    ProblemDetails::Offers offers;
    if (ProblemModel::isCertain(*problem))
        offers.alike = static_cast<int>(m_model->mendableLike(*problem).size());
    offers.canMake = wantedEntry(*problem, m_session->relations(), m_session->library()).has_value();
    for (const TextEdits &edits : problem->fixes) {
        const QString fix = fixText(*problem, edits);
        const auto count = static_cast<int>(m_model->repeated(*problem, fix).size());
        if (count > 1 && !problem->target.isEmpty())
            offers.everywhere.append({ .fix = fix, .count = count });
    }
    m_details->showProblem(problem, offers);
}

void ProblemsPanel::choose(const QModelIndex &index)
{
    if (const Problem *problem = m_model->problem(index)) {
        const Problem copy = *problem;
        Q_EMIT placeRequested(copy);
    } else if (index.isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

void ProblemsPanel::goTo(int step)
{
    const QModelIndex index = m_model->neighbour(m_tree->currentIndex(), step);
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    choose(index);
}

void ProblemsPanel::focusList()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

} // namespace Commonplace
