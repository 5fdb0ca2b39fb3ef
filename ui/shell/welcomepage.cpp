// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/welcomepage.h"

#include "widgets/elidedlabel.h"
#include "widgets/messagearea.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr int ColumnWidth = 440;

QLabel *newLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageArea(this))
    , m_choices(new QWidget(this))
    , m_opening(new QWidget(this))
    , m_sample(new QPushButton(tr("Look around in the sample library"), m_choices))
    , m_recentLabel(newLabel(tr("Opened lately"), TextRole::Label, m_choices))
    , m_recent(new QVBoxLayout)
    , m_what(newLabel({}, TextRole::Body, m_opening))
    , m_progress(new QProgressBar(m_opening))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_messages->setObjectName(QStringLiteral("welcomeMessages"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->setSpacing(Space::medium);
    // As wide as its text: a label aligns Latin letters to the left whatever the page's direction.
    choices->addWidget(newLabel(QStringLiteral("Commonplace"), TextRole::Title, m_choices), 0, Qt::AlignLeft);
    choices->addWidget(
        newLabel(tr("Read, write and tend a library of entries that belong to everyone."), TextRole::Muted, m_choices));
    choices->addSpacing(Space::medium);
    auto *open = new QPushButton(tr("Open a library…"), m_choices);
    open->setObjectName(QStringLiteral("openLibraryButton"));
    setButtonRole(open, ButtonRole::Primary);
    auto *obtain = new QPushButton(tr("Get a library…"), m_choices);
    obtain->setObjectName(QStringLiteral("getLibraryButton"));
    obtain->setToolTip(tr("From an address, an archive or a bundle"));
    m_sample->setObjectName(QStringLiteral("openSampleButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(open);
    buttons->addWidget(obtain);
    buttons->addStretch();
    choices->addLayout(buttons);
    choices->addWidget(m_sample, 0, Qt::AlignLeading);
    choices->addSpacing(Space::wide);
    choices->addWidget(m_recentLabel);
    m_recent->setSpacing(Space::tight);
    choices->addLayout(m_recent);

    m_what->setObjectName(QStringLiteral("openingText"));
    m_progress->setObjectName(QStringLiteral("openingProgress"));
    m_progress->setAccessibleName(tr("Opening the library"));
    m_progress->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"), m_opening);
    cancel->setObjectName(QStringLiteral("cancelOpeningButton"));
    auto *opening = new QVBoxLayout(m_opening);
    opening->setContentsMargins({});
    opening->setSpacing(Space::medium);
    opening->addWidget(m_what);
    opening->addWidget(m_progress);
    opening->addWidget(cancel, 0, Qt::AlignLeading);

    m_choices->setFixedWidth(ColumnWidth);
    m_opening->setFixedWidth(ColumnWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_messages);
    layout->addStretch(2);
    layout->addWidget(m_choices, 0, Qt::AlignHCenter);
    layout->addWidget(m_opening, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(obtain, &QPushButton::clicked, this, &WelcomePage::obtainRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(cancel, &QPushButton::clicked, this, &WelcomePage::cancelRequested);
    showChoices();
}

void WelcomePage::setRecentLibraries(const QStringList &roots)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentLabel->setVisible(!roots.isEmpty());
    for (const QString &root : roots) {
        auto *button = new QPushButton(QFileInfo(root).fileName(), m_choices);
        button->setObjectName(QStringLiteral("recentLibraryButton"));
        button->setToolTip(QDir::toNativeSeparators(root));
        button->setAccessibleDescription(QDir::toNativeSeparators(root));
        setButtonRole(button, ButtonRole::Link);
        auto *path = new ElidedLabel(QDir::toNativeSeparators(root), Qt::ElideMiddle, m_choices);
        setTextRole(path, TextRole::Label);
        auto *row = new QWidget(m_choices);
        auto *columns = new QHBoxLayout(row);
        columns->setContentsMargins({});
        columns->setSpacing(Space::small);
        columns->addWidget(button);
        columns->addWidget(path, 1);
        m_recent->addWidget(row);
        connect(button, &QPushButton::clicked, this, [this, root] { Q_EMIT libraryRequested(root); });
    }
}

void WelcomePage::setSampleAvailable(bool available)
{
    m_sample->setVisible(available);
}

void WelcomePage::showOpening(const QString &root, int done, int total)
{
    m_what->setText(total > 0
                        ? tr("Reading “%1”: %2 of %3 entries").arg(QFileInfo(root).fileName()).arg(done).arg(total)
                        : tr("Reading “%1”").arg(QFileInfo(root).fileName()));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_choices->hide();
    m_opening->show();
}

void WelcomePage::showChoices()
{
    m_opening->hide();
    m_choices->show();
}

} // namespace Commonplace
