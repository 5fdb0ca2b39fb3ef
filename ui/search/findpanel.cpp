// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/findpanel.h"

#include "search/finddelegate.h"
#include "search/findheader.h"
#include "search/foundmodel.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/librarysession.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace Commonplace {

namespace {

/// A word is typed before it is looked for.
constexpr int DelayMilliseconds = 200;

} // namespace

FindPanel::FindPanel(LibrarySession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new LibraryTextSearch(session, this))
    , m_model(new FoundModel(this))
    , m_delegate(new FindDelegate(this))
    , m_header(new FindHeader(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("findPanel"));
    setAccessibleName(tr("Find in the library"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_tree->setObjectName(QStringLiteral("foundList"));
    m_tree->setAccessibleName(tr("Places found"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Space::large);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_nothing->setObjectName(QStringLiteral("foundNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::medium, Space::small, Space::medium, 0);
    setTextRole(m_nothing, TextRole::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);

    connect(&m_delay, &QTimer::timeout, this, &FindPanel::look);
    connect(m_header, &FindHeader::wishChanged, this, [this] { restart(false); });
    connect(m_header, &FindHeader::replacementChanged, this, &FindPanel::showReplacement);
    connect(m_header, &FindHeader::replacingChanged, this, &FindPanel::showReplacement);
    connect(m_header, &FindHeader::stopRequested, m_search, &LibraryTextSearch::stop);
    connect(m_header, &FindHeader::closeRequested, this, &FindPanel::closeRequested);
    connect(m_header, &FindHeader::replaceRequested, this, &FindPanel::replaceChosen);
    connect(m_header, &FindHeader::leaveDownwards, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        m_tree->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &LibraryTextSearch::found, this, &FindPanel::addFound);
    connect(m_search, &LibraryTextSearch::foundAgain, this, [this](const EntryFinds &finds) {
        m_model->replace(finds, titleOf(finds.path));
        m_tree->expandAll();
    });
    connect(m_search, &LibraryTextSearch::progressed, this, &FindPanel::showState);
    connect(m_search, &LibraryTextSearch::finished, this, &FindPanel::showState);
    connect(m_search, &LibraryTextSearch::replacementReady, this,
            [this](const QList<FileChange> &changes, const QList<Error> &failures) {
                const auto count = static_cast<int>(changes.size());
                Q_EMIT replaceRequested({ .changes = changes,
                                          .failures = failures,
                                          .message = tr("Replace “%1” with “%2” in %Ln entry(s)", nullptr, count)
                                                         .arg(m_wish.text, m_wish.replacement) });
            });
    connect(m_model, &FoundModel::choiceChanged, this, &FindPanel::showState);
    connect(m_delegate, &FindDelegate::toggled, this, [this] { m_isToggled = true; });
    connect(m_tree, &QAbstractItemView::pressed, this, [this] { m_isToggled = false; });
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_isToggled)
            choose(index);
    });
    connect(m_tree, &QAbstractItemView::activated, this, &FindPanel::choose);
    connect(session, &LibrarySession::opened, this, [this] {
        m_header->setCollections(m_session->library().collections());
        restart(false);
    });
    connect(session, &LibrarySession::closing, this, [this] {
        m_delay.stop();
        m_model->clear(false);
    });
    // What was left out stays so: other programs change files at any time.
    connect(session, &LibrarySession::entriesChanged, this, [this] { restart(true); });
    connect(session, &LibrarySession::entryChanged, this, [this](const EntryInfo &info) {
        m_titles.insert(info.path, info.title);
        lookAgain(info.path);
    });
    showState();
}

void FindPanel::begin(Task task, const QString &text)
{
    m_header->setCollections(m_session->library().collections());
    m_header->setReplacing(task == Task::Replace);
    show();
    m_header->focusText(text);
}

void FindPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        restart(true);
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindPanel::restart(bool keepChoice)
{
    m_keepsChoice = keepChoice && (m_keepsChoice || !m_delay.isActive());
    if (isVisible())
        m_delay.start();
    else
        m_isStale = true;
    showState();
}

void FindPanel::look()
{
    const TextSearchWish wish = m_header->wish();
    m_search->stop();
    m_model->clear(m_keepsChoice);
    m_keepsChoice = true;
    m_unread.clear();
    m_titles.clear();
    for (const EntryInfo &entry : m_session->library().entries())
        m_titles.insert(entry.path, entry.title);
    m_wish = wish;
    m_header->showFault({});
    if (!wish.text.isEmpty() && m_session->isOpen()) {
        if (const Result<void> begun = m_search->start(wish); !begun)
            m_header->showFault(begun.error().message);
    }
    showReplacement();
    showState();
}

void FindPanel::lookAgain(const QString &path)
{
    if (!isVisible())
        m_isStale = true;
    else if (!m_wish.text.isEmpty() && !m_delay.isActive())
        m_search->lookAgain(path);
}

QString FindPanel::titleOf(const QString &path) const
{
    return m_titles.value(path, path);
}

void FindPanel::addFound(const QList<EntryFinds> &finds)
{
    for (const EntryFinds &one : finds) {
        if (one.error)
            m_unread.append(one.error->message);
    }
    const int first = m_model->rowCount();
    m_model->append(finds, m_titles);
    for (int row = first; row < m_model->rowCount(); ++row)
        m_tree->expand(m_model->index(row, 0));
}

void FindPanel::showState()
{
    const int places = m_model->places();
    const int entries = m_model->rowCount();
    QString state;
    if (m_search->isRunning())
        state =
            tr("looking… %1 of %2").arg(QLocale().toString(m_search->done()), QLocale().toString(m_search->total()));
    else if (places > 0)
        state = tr("%1 %2", "3 places, in 2 entries")
                    .arg(tr("%Ln place(s)", nullptr, places), tr("in %Ln entry(s)", "3 places in 2 entries", entries));
    if (m_search->isCut())
        state += u' ' + tr("(there are more)");
    if (!m_unread.isEmpty())
        state += u' ' + tr("%n could not be read", nullptr, static_cast<int>(m_unread.size()));
    m_header->showState(state);
    m_header->setToolTip(m_unread.join(u'\n'));
    m_header->showRunning(m_search->isRunning());
    // Only what answers to the wish as it stands can be replaced.
    const bool isWhole = !m_search->isRunning() && !m_delay.isActive();
    m_header->showChosen(isWhole ? m_model->chosenPlaces() : 0, m_model->chosenEntries());
    m_tree->setVisible(entries > 0);
    m_nothing->setVisible(entries == 0);
    m_nothing->setText(m_wish.text.isEmpty()   ? tr("Type what you look for. It is found in fields and texts, in "
                                                      "unsaved ones too.")
                       : m_search->isRunning() ? tr("The entries are being looked through.")
                                               : tr("“%1” is nowhere to be found.").arg(m_wish.text));
}

void FindPanel::showReplacement()
{
    const bool isReplacing = m_header->isReplacing();
    m_model->setMode(isReplacing ? FoundModel::Mode::Replace : FoundModel::Mode::Find);
    const TextSearchWish wish = m_header->wish();
    const bool isPattern = wish.options.syntax == FindOptions::Syntax::RegularExpression;
    // What a pattern's groups found is known only where it is looked for.
    if (isReplacing && isPattern && wish.replacement != m_wish.replacement)
        restart(true);
    m_wish.replacement = wish.replacement;
    m_model->setReplacement(isPattern ? std::nullopt : std::optional(wish.replacement));
    showState();
}

void FindPanel::choose(const QModelIndex &index)
{
    if (const FoundText *place = m_model->place(index)) {
        const FoundText copy = *place;
        Q_EMIT placeRequested(m_model->path(index), copy, m_model->hash(index));
    } else if (index.isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

void FindPanel::replaceChosen()
{
    m_search->prepare({ .search = m_wish, .entries = m_model->chosen() });
}

} // namespace Commonplace
