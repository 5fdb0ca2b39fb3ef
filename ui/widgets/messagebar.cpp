// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagebar.h"

#include "widgets/icon.h"
#include "widgets/shapes.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

struct Look {
    QString iconName;
    QString name;
    QColor ink;
    QColor background;
};

Look look(MessageBar::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return { u"dialog-ok"_s, MessageBar::tr("Done"), theme.success, theme.added };
    case MessageBar::Kind::Warning:
        return { u"data-warning"_s, MessageBar::tr("Warning"), theme.warning, theme.warningBackground };
    case MessageBar::Kind::Error:
        return { u"data-error"_s, MessageBar::tr("Error"), theme.error, theme.errorBackground };
    case MessageBar::Kind::Info:
        break;
    }
    return { u"data-information"_s, MessageBar::tr("Note"), theme.text, theme.chip };
}

QAccessibleInterface *alertInterface(const QString &, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage, bar->accessibleName()) : nullptr;
}

/// Qt keeps factories of accessible interfaces for the whole program; one is enough.
void installAlertInterface()
{
    static const bool installed = [] {
        QAccessible::installFactory(alertInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(text, this))
    , m_buttons(new QHBoxLayout)
    , m_fold(new QPushButton(tr("Details"), this))
    , m_details(new QPlainTextEdit(this))
    , m_close(new QToolButton(this))
{
    installAlertInterface();
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    // Said once, since on a page of another colour labels take their role from there.
    m_text->setForegroundRole(QPalette::WindowText);
    m_fold->setObjectName(u"messageDetailsButton"_s);
    m_fold->setCheckable(true);
    m_fold->hide();
    setButtonRole(m_fold, ButtonRole::Link);
    connect(m_fold, &QPushButton::toggled, this, &MessageBar::showDetails);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->hide();
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeRequested);

    m_buttons->setSpacing(0);
    m_buttons->addWidget(m_fold);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    line->addWidget(m_close, 0, Qt::AlignTop);
    line->setAlignment(m_buttons, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, 6, Space::medium, 6);
    layout->addLayout(line);
    layout->addWidget(m_details);
    m_icon->setContentsMargins(0, 6, 0, 0);
    m_text->setContentsMargins(0, 5, 0, 5);
    followTheme();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setDetails(const QString &details)
{
    m_details->setPlainText(details);
    m_fold->setVisible(!details.isEmpty());
    if (details.isEmpty())
        m_fold->setChecked(false);
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    setButtonRole(button, ButtonRole::Link);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    setTabOrder(button, m_fold);
    setTabOrder(m_fold, m_details);
    setTabOrder(m_details, m_close);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        followTheme();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const Look own = look(m_kind, theme);
    QPainter painter(this);
    const bool outlined = theme.scheme == Theme::Scheme::HighContrast;
    Shapes::box(&painter, rect(), Theme::radius, own.background, outlined ? QPen(own.ink, 2) : QPen(Qt::NoPen));
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_announced)
        return;
    m_announced = true;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleAnnouncementEvent announcement(this, text());
    if (m_kind == Kind::Error)
        announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::followTheme()
{
    const Look own = look(m_kind, Theme::of(this));
    setAccessibleName(own.name);
    m_icon->setPixmap(
        icon(own.iconName, own.ink).pixmap(QSize(Theme::iconSize, Theme::iconSize), devicePixelRatio(), QIcon::Normal));
    QPalette colours = m_text->palette();
    if (colours.color(QPalette::WindowText) != own.ink) {
        colours.setColor(QPalette::WindowText, own.ink);
        m_text->setPalette(colours);
    }
    m_close->setIcon(icon(u"window-close"_s));
}

void MessageBar::showDetails(bool shown)
{
    const int lines = qBound(2, m_details->blockCount(), 8);
    m_details->setFixedHeight((lines + 1) * m_details->fontMetrics().lineSpacing() + Space::medium);
    m_details->setVisible(shown);
    m_fold->setText(shown ? tr("Hide details") : tr("Details"));
}

} // namespace Commonplace
