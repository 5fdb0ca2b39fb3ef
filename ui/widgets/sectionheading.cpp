// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sectionheading.h"

#include "widgets/elidedlabel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace Commonplace {

SectionHeading::SectionHeading(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, Qt::ElideRight, this))
    , m_count(new QLabel(this))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::tight, 0, Space::tight);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_count);
    updateFonts();
}

QString SectionHeading::title() const
{
    return m_title->text();
}

void SectionHeading::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeading::setCount(int count)
{
    m_count->setText(count < 0 ? QString() : QLocale().toString(count));
    m_count->setVisible(count >= 0);
}

QFont SectionHeading::headingFont(const QFont &base)
{
    // Capitals are a matter of the font, not of the text, which screen readers read as it stands.
    QFont font = Theme::font(base, Theme::TextSize::Small, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    return font;
}

void SectionHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateFonts();
    QWidget::changeEvent(event);
}

void SectionHeading::updateFonts()
{
    m_title->setFont(headingFont(font()));
    m_count->setFont(Theme::font(font(), Theme::TextSize::Small));
}

} // namespace Commonplace
