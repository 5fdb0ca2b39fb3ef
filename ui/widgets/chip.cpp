// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

/// The × at a chip's end. Out of the tab order: on the chip itself, Delete does the same.
class RemoveButton : public QToolButton
{
public:
    explicit RemoveButton(QWidget *parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(u"removeChip"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto *chip = static_cast<const Chip *>(parentWidget());
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        if (underMouse())
            Shapes::box(&painter, rect().adjusted(0, 4, -2, -4), 3, theme.pressed);
        const QColor quiet = chip->warning().isEmpty() ? theme.muted : theme.warning;
        Shapes::cross(&painter, rect().adjusted(0, 0, -2, 0), underMouse() ? theme.text : quiet);
    }
};

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(new RemoveButton(this))
{
    setObjectName(u"chip"_s);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
    setChipText(text);
}

void Chip::setChipText(const QString &text)
{
    setText(text);
    // An ampersand is part of the text here, never an access key.
    setShortcut({});
    setAccessibleName(text);
    m_remove->setAccessibleName(tr("Remove %1").arg(text));
    m_remove->setToolTip(tr("Remove (Delete)"));
    setWarning(m_warning);
    updateGeometry();
    update();
}

void Chip::setWarning(const QString &warning)
{
    m_warning = warning;
    setAccessibleDescription(warning);
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    m_remove->setVisible(removable);
    updateGeometry();
}

void Chip::flash()
{
    m_flashing = true;
    update();
    QTimer::singleShot(700, this, [this] {
        m_flashing = false;
        update();
    });
}

QSize Chip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text().simplified());
    return QSize(text + 2 * Space::small + crossWidth(), fontMetrics().height() + Space::small);
}

QSize Chip::minimumSizeHint() const
{
    return QSize(qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height());
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList lines;
        if (isElided())
            lines.append(text());
        if (!m_warning.isEmpty())
            lines.append(m_warning);
        setToolTip(lines.join(u'\n'));
    }
    return QAbstractButton::event(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const bool doubtful = !m_warning.isEmpty();
    QPen outline(Qt::NoPen);
    if (hasFocus() || m_flashing)
        outline = QPen(theme.focusRing, 2);
    else if (theme.scheme == Theme::Scheme::HighContrast)
        outline = QPen(doubtful ? theme.warning : theme.line, 1);
    QPainter painter(this);
    Shapes::box(&painter, rect(), Theme::smallRadius, doubtful ? theme.warningBackground : theme.chip, outline);
    painter.setPen(!isEnabled() ? theme.disabledText : doubtful ? theme.warning : theme.text);
    const QRect place = textRect();
    const QString shown = fontMetrics().elidedText(text().simplified(), Qt::ElideRight, place.width());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(place, int(start) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QRect end(width() - crossWidth() - 2, 0, crossWidth() + 2, height());
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
}

bool Chip::isElided() const
{
    return fontMetrics().horizontalAdvance(text().simplified()) > textRect().width();
}

QRect Chip::textRect() const
{
    const int end = crossWidth() > 0 ? crossWidth() + 2 : Space::small;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Space::small, 0, -end, 0));
}

int Chip::crossWidth() const
{
    return m_removable ? 16 : 0;
}

} // namespace Commonplace
