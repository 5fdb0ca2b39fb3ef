// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/differenceitem.h"

#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Commonplace {

DifferenceItem::DifferenceItem(const QString &title, const QString &html, const QString &spoken, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(html, this))
{
    setObjectName(QStringLiteral("differenceItem"));
    auto *name = new QLabel(title, this);
    name->setObjectName(QStringLiteral("differenceTitle"));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    // In the window's direction, whatever the names are written in: the button stands at the other end.
    name->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    setTextRole(name, TextRole::Label);
    m_text->setObjectName(QStringLiteral("differenceText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(spoken);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Space::tight, 0, Space::small);
    grid->setHorizontalSpacing(Space::small);
    grid->setVerticalSpacing(Space::tight / 2);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void DifferenceItem::addRestoreButton(const QString &name)
{
    m_restore = new QPushButton(tr("Restore"), this);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setAccessibleName(name);
    m_restore->setToolTip(name);
    m_restore->setAutoDefault(false);
    setButtonRole(m_restore, ButtonRole::Link);
    static_cast<QGridLayout *>(layout())->addWidget(m_restore, 0, 1);
    connect(m_restore, &QPushButton::clicked, this, &DifferenceItem::restoreRequested);
}

void DifferenceItem::setFixedPitch()
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace Commonplace
