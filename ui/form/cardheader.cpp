// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/cardheader.h"

#include "form/foldheading.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Commonplace {

namespace {

constexpr int MarkWidth = 14;

} // namespace

CardHeader::CardHeader(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("cardHeader"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("cardMenuButton"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::NoFocus);
    m_menu->setIcon(Commonplace::icon(QStringLiteral("overflow-menu")));
    m_menu->setAccessibleName(tr("More for this item"));
    m_menu->setToolTip(m_menu->accessibleName());
    connect(m_menu, &QToolButton::clicked, this,
            [this] { showMenu(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
}

void CardHeader::setSummary(const CardSummary &summary)
{
    const CardSummary shown { .title = summary.title.isEmpty() ? tr("(empty)") : summary.title,
                              .detail = summary.detail };
    if (shown == m_summary)
        return;
    m_summary = shown;
    setAccessibleName(shown.detail.isEmpty() ? shown.title : shown.title + QStringLiteral(", ") + shown.detail);
    updateGeometry();
    update();
}

void CardHeader::setProblemCount(int count)
{
    m_problemCount = count;
    setAccessibleDescription(count > 0 ? tr("%n problem(s)", nullptr, count) : QString());
    update();
}

void CardHeader::setAllowed(bool move, bool duplicate, bool remove)
{
    m_mayMove = move;
    m_mayDuplicate = duplicate;
    m_mayRemove = remove;
}

QFont CardHeader::titleFont() const
{
    return Theme::font(font(), Theme::TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium);
}

QSize CardHeader::sizeHint() const
{
    int height = QFontMetrics(titleFont()).height() + 2 * Space::small;
    if (!m_summary.detail.isEmpty() && !isChecked())
        height += QFontMetrics(Theme::font(font(), Theme::TextSize::Small)).height();
    return { 240, height };
}

QSize CardHeader::minimumSizeHint() const
{
    return { 80, sizeHint().height() };
}

void CardHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focusRing, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::smallRadius, Theme::smallRadius);
    }
    const int titleHeight = QFontMetrics(titleFont()).height();
    drawFoldMark(painter, this, mirrored(QRect(Space::small, Space::small, MarkWidth, titleHeight)), isChecked());
    const int start = Space::small + MarkWidth + Space::tight;
    QRect line(start, Space::small, width() - start - m_menu->width() - Space::small, titleHeight);
    if (m_problemCount > 0) {
        const QString problems = tr("%n problem(s)", nullptr, m_problemCount);
        painter.setFont(Theme::font(font(), Theme::TextSize::Small));
        const int room = painter.fontMetrics().horizontalAdvance(problems) + Space::small;
        painter.setPen(theme.warning);
        painter.drawText(mirrored(QRect(line.right() - room, line.top(), room, line.height())),
                         leading | Qt::AlignVCenter, problems);
        line.setRight(line.right() - room - Space::small);
    }
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(mirrored(line), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary.title, Qt::ElideRight, line.width()));
    if (m_summary.detail.isEmpty() || isChecked())
        return;
    painter.setFont(Theme::font(font(), Theme::TextSize::Small));
    painter.setPen(theme.muted);
    line.translate(0, titleHeight);
    line.setHeight(painter.fontMetrics().height());
    painter.drawText(mirrored(line), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary.detail, Qt::ElideRight, line.width()));
}

void CardHeader::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int side = QFontMetrics(font()).height() + Space::small;
    const QRect corner(width() - side - Space::tight, Space::tight, side, side);
    m_menu->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

void CardHeader::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && m_mayMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && m_mayDuplicate)
        Q_EMIT duplicateRequested();
    else if (event->key() == Qt::Key_Delete && m_mayRemove)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_isDragging = false;
    QAbstractButton::mousePressEvent(event);
}

void CardHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool isFar = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_mayMove && event->buttons().testFlag(Qt::LeftButton) && (m_isDragging || isFar)) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragged(position);
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void CardHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_isDragging = false;
    unsetCursor();
    setDown(false);
    Q_EMIT dropped();
}

void CardHeader::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void CardHeader::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, bool isOn, const auto &what) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setEnabled(isOn);
        connect(action, &QAction::triggered, this, what, Qt::QueuedConnection);
        return action;
    };
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, m_mayMove, [this] { Q_EMIT moveRequested(-1); });
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, m_mayMove, [this] { Q_EMIT moveRequested(1); });
    add(tr("D&uplicate"), Qt::CTRL | Qt::Key_D, m_mayDuplicate, [this] { Q_EMIT duplicateRequested(); });
    add(tr("&Remove"), Qt::Key_Delete, m_mayRemove, [this] { Q_EMIT removeRequested(); });
    menu->popup(position);
}

} // namespace Commonplace
