// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scorebar.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Commonplace {

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ScoreBar::setSteps(const QStringList &steps, const QStringList &meanings)
{
    setFocusProxy(nullptr);
    // One of them may be being pressed.
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int step = 0; step < steps.size(); ++step) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"step_%1"_s.arg(steps.at(step)));
        button->setText(steps.at(step));
        button->setCheckable(true);
        const QString meaning = meanings.value(step);
        button->setAccessibleName(steps.at(step));
        button->setAccessibleDescription(meaning);
        button->setMinimumWidth(Theme::controlHeight(fontMetrics()) + Space::tight);
        button->setMinimumHeight(Theme::controlHeight(fontMetrics()));
        button->installEventFilter(this);
        layout()->addWidget(button);
        m_buttons.append(button);
        connect(button, &QToolButton::clicked, this, [this, step] {
            m_current = step;
            choose(step);
        });
    }
    m_chosen = -1;
    m_current = 0;
    showChosen();
}

void ScoreBar::setChosen(int step)
{
    const int wanted = step < m_buttons.size() ? step : -1;
    const bool same = wanted == m_chosen;
    m_chosen = wanted;
    if (!same && m_chosen >= 0)
        m_current = m_chosen;
    showChosen();
}

int ScoreBar::lookedAt() const
{
    for (int step = 0; step < m_buttons.size(); ++step) {
        if (m_buttons.at(step)->underMouse())
            return step;
    }
    for (int step = 0; step < m_buttons.size(); ++step) {
        if (m_buttons.at(step)->hasFocus())
            return step;
    }
    return -1;
}

void ScoreBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showChosen();
}

bool ScoreBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (takeKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // Once the button itself knows of it.
        QMetaObject::invokeMethod(this, &ScoreBar::lookedAtChanged, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ScoreBar::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QWidget::keyPressEvent(event);
}

bool ScoreBar::takeKey(const QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || m_buttons.isEmpty())
        return false;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        goTo(m_current + ((event->key() == Qt::Key_Right) != rtl ? 1 : -1));
        return true;
    case Qt::Key_Up:
        goTo(m_current + 1);
        return true;
    case Qt::Key_Down:
        goTo(m_current - 1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(int(m_buttons.size()) - 1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(-1);
        return true;
    default:
        break;
    }
    for (int step = 0; step < m_buttons.size(); ++step) {
        if (!event->text().isEmpty() && m_buttons.at(step)->text() == event->text()) {
            goTo(step);
            choose(step);
            return true;
        }
    }
    return false;
}

void ScoreBar::goTo(int step)
{
    const bool focused = hasFocus();
    m_current = qBound(0, step, int(m_buttons.size()) - 1);
    showChosen();
    if (focused)
        m_buttons.at(m_current)->setFocus(Qt::TabFocusReason);
}

void ScoreBar::choose(int step)
{
    if (!m_readOnly && step != m_chosen) {
        m_chosen = step;
        Q_EMIT stepChosen(step);
    }
    showChosen();
}

void ScoreBar::showChosen()
{
    for (int step = 0; step < m_buttons.size(); ++step) {
        QToolButton *button = m_buttons.at(step);
        button->setChecked(step == m_chosen);
        // One stop for Tab, as in a group of radio buttons.
        button->setFocusPolicy(step == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.at(m_current));
    Q_EMIT lookedAtChanged();
}

} // namespace Commonplace
