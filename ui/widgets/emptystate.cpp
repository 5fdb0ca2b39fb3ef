// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_text(new QLabel(text, this))
    , m_buttons(new QHBoxLayout)
{
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_text, TextRole::Muted);
    for (QLabel *label : { m_icon, m_title, m_text })
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    for (QLabel *label : { m_title, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_buttons->setSpacing(Space::small);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(Space::small);
    centre->addWidget(m_icon);
    centre->addWidget(m_title);
    centre->addWidget(m_text);
    centre->addSpacing(Space::small);
    centre->addLayout(m_buttons);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *column = new QWidget(this);
    column->setLayout(centre);
    // Lines of text stay short enough to read.
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 8);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    updateIcon();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    if (m_buttons->count() == 2)
        setButtonRole(button, ButtonRole::Primary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void EmptyState::updateIcon()
{
    constexpr int extent = 48;
    m_icon->setPixmap(
        icon(m_iconName, Theme::of(this).muted).pixmap(QSize(extent, extent), devicePixelRatio(), QIcon::Normal));
}

} // namespace Commonplace
