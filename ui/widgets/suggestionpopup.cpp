// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/suggestionpopup.h"

#include "widgets/listdelegate.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int mostRows = 10;

} // namespace

SuggestionPopup::SuggestionPopup(QLineEdit *line, Source source, Preference preference)
    : QFrame(line, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_line(line)
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_source(std::move(source))
    , m_preference(preference)
{
    setObjectName(u"suggestions"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setObjectName(u"suggestionList"_s);
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_line, &QLineEdit::textEdited, this, &SuggestionPopup::suggest);
    m_line->installEventFilter(this);
}

void SuggestionPopup::open()
{
    if (m_line->isReadOnly())
        return;
    suggest(m_line->text());
    if (m_suggestions.isEmpty())
        return;
    place();
    show();
}

int SuggestionPopup::count() const
{
    return isVisible() ? int(m_suggestions.size()) : 0;
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool altDown = key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier;
        if (watched == m_line && (plain || altDown) && lineKey(key->key()))
            return true;
        break;
    }
    case QEvent::ShortcutOverride:
        // Escape closes the list before it closes anything else.
        if (watched == m_line && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_line)
            hide();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: {
        // Only while it is shown is the whole program watched.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (isVisible() && widget && widget != m_line && widget->window() != this)
            hide();
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
        if (isVisible() && watched == m_line->window())
            hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void SuggestionPopup::showEvent(QShowEvent *event)
{
    qApp->installEventFilter(this);
    QFrame::showEvent(event);
}

void SuggestionPopup::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    // Installed on both, an object filters twice; removing it from the application leaves the line's.
    QFrame::hideEvent(event);
}

bool SuggestionPopup::lineKey(int key)
{
    if (!isVisible()) {
        if (key != Qt::Key_Down)
            return false;
        open();
        if (isVisible() && !m_view->currentIndex().isValid())
            goTo(0);
        return isVisible();
    }
    const int row = m_view->currentIndex().row();
    const int last = int(m_suggestions.size()) - 1;
    switch (key) {
    case Qt::Key_Down:
        goTo(row >= last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        goTo(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        goTo(qMin(last, qMax(0, row) + mostRows - 1));
        return true;
    case Qt::Key_PageUp:
        goTo(qMax(0, row - mostRows + 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0) {
            hide();
            return false;
        }
        take(row);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void SuggestionPopup::suggest(const QString &typed)
{
    m_suggestions = m_source(typed);
    m_model->clear();
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.detail, ListDelegate::SecondaryTextRole);
        if (suggestion.apart)
            item->setForeground(Theme::of(this).accent);
        m_model->appendRow(item);
    }
    const bool nothingTyped = typed.trimmed().isEmpty();
    if (m_suggestions.isEmpty() || (nothingTyped && !isVisible())) {
        hide();
        return;
    }
    if (m_preference == Preference::First && !nothingTyped)
        goTo(0);
    if (!m_line->hasFocus())
        return;
    place();
    show();
}

void SuggestionPopup::place()
{
    const int rows = qMin(mostRows, int(m_suggestions.size()));
    const int height = rows * qMax(1, m_view->sizeHintForRow(0)) + 2;
    const int content = m_view->sizeHintForColumn(0) + Space::wide;
    const int least = qMax(m_line->width(), fontMetrics().averageCharWidth() * 36);
    const QRect room = m_line->screen()->availableGeometry();
    resize(qMin(qBound(least, content, fontMetrics().averageCharWidth() * 72), room.width()), height);
    const bool rtl = m_line->layoutDirection() == Qt::RightToLeft;
    setLayoutDirection(m_line->layoutDirection());
    QPoint at = m_line->mapToGlobal(QPoint(rtl ? m_line->width() - width() : 0, m_line->height() + 2));
    if (at.y() + height > room.bottom())
        at.setY(m_line->mapToGlobal(QPoint(0, 0)).y() - height - 2);
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() + 1 - width())));
    move(at);
}

void SuggestionPopup::goTo(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    const Suggestion suggestion = m_suggestions.value(row);
    QAccessibleAnnouncementEvent announcement(
        m_line, suggestion.detail.isEmpty() ? suggestion.text : suggestion.text + u", "_s + suggestion.detail);
    QAccessible::updateAccessibility(&announcement);
}

void SuggestionPopup::take(int row)
{
    const Suggestion suggestion = m_suggestions.value(row);
    hide();
    Q_EMIT chosen(suggestion);
}

} // namespace Commonplace
