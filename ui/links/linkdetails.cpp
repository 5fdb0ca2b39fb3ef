// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkdetails.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

using State = LinkVerdict::State;

/// So many places are seen at once.
constexpr int MostRows = 6;

QLabel *newText(const char *name, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(label, role);
    return label;
}

} // namespace

LinkDetails::LinkDetails(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_words(newText("linkWords", TextRole::Body, this))
    , m_age(newText("linkAge", TextRole::Muted, this))
    , m_actions(new QWidget(this))
    , m_placesLabel(newText("linkPlacesLabel", TextRole::Label, this))
    , m_places(new QListWidget(this))
{
    setObjectName(QStringLiteral("linkDetails"));
    setAutoFillBackground(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // To be copied, and longer than any line.
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setReadOnly(true);
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::small, Space::large, Space::medium);
    column->setSpacing(Space::small);
    column->addWidget(m_address);
    column->addWidget(m_words);
    column->addWidget(m_age);
    auto *flow = new FlowLayout(m_actions);
    flow->setContentsMargins({});
    m_take = addButton("linkTake", tr("Write the new address"));
    setButtonRole(m_take, ButtonRole::Primary);
    m_browser = addButton("linkBrowser", tr("Open in the browser"));
    m_replace = addButton("linkReplace", tr("Replace…"));
    m_archive = addButton("linkArchive", tr("Look for an archived copy…"));
    m_allow = addButton("linkAllow", tr("Ask it all the same"));
    m_again = addButton("linkAgain", tr("Ask again"));
    m_ignore = addButton("linkIgnore", tr("Ignore…"));
    column->addWidget(m_actions);
    column->addWidget(m_placesLabel);
    m_places->setObjectName(QStringLiteral("linkPlaces"));
    m_places->setAccessibleName(tr("Where it stands"));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_places, 1);

    connect(m_take, &QPushButton::clicked, this,
            [this] { Q_EMIT takeNewRequested(m_row.address, m_row.verdict.newAddress); });
    connect(m_browser, &QPushButton::clicked, this, [this] { Q_EMIT browserRequested(m_row.address); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(m_row.address); });
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(m_row.address); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_row.address); });
    connect(m_allow, &QPushButton::clicked, this, [this] { Q_EMIT allowRequested(m_row.address); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { Q_EMIT ignoreRequested(m_row.address); });
    const auto go = [this](const QListWidgetItem *item) {
        if (const int row = m_places->row(item); row >= 0)
            Q_EMIT placeRequested(m_shown[row]);
    };
    connect(m_places, &QListWidget::itemClicked, this, go);
    connect(m_places, &QListWidget::itemActivated, this, go);
    showNothing();
}

QPushButton *LinkDetails::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, m_actions);
    button->setObjectName(QLatin1StringView(name));
    m_actions->layout()->addWidget(button);
    return button;
}

/// An area that scrolls gives its widget no more height than it has to, and that does not know of lines that wrap.
void LinkDetails::takeRoom()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void LinkDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeRoom();
}

void LinkDetails::showNothing()
{
    m_address->hide();
    m_age->hide();
    m_actions->hide();
    m_placesLabel->hide();
    m_places->hide();
    m_words->setText(tr("Choose an address to see what was found of it."));
    takeRoom();
}

void LinkDetails::showAddress(const LinkModel::Row &row, const QList<Place> &places)
{
    m_row = row;
    m_shown = places;
    m_address->setText(row.address);
    m_address->setCursorPosition(0);
    m_address->show();
    m_words->setText(row.verdict.words());
    const QString age = row.verdict.ageInWords(QDateTime::currentDateTimeUtc());
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
    m_actions->show();
    m_take->setVisible(!row.verdict.newAddress.isEmpty());
    m_take->setText(places.size() > 1
                        ? tr("Write the new address in %n place(s)", nullptr, static_cast<int>(places.size()))
                        : tr("Write the new address"));
    const bool isPrivate = row.verdict.reason == LinkVerdict::Reason::PrivateNetwork;
    m_allow->setVisible(isPrivate);
    m_again->setVisible(!isPrivate);
    m_archive->setVisible(row.verdict.state == State::Broken || row.verdict.state == State::Unreachable
                          || row.verdict.isSuspect());
    m_ignore->setVisible(row.verdict.reason != LinkVerdict::Reason::Ignored);
    m_placesLabel->setText(tr("It stands in %n place(s):", nullptr, static_cast<int>(places.size())));
    m_placesLabel->show();
    m_places->clear();
    for (const Place &place : places)
        m_places->addItem(place.label);
    m_places->setMinimumHeight(m_places->sizeHintForRow(0) * std::min(static_cast<int>(places.size()), MostRows)
                               + Space::small);
    m_places->show();
    takeRoom();
}

} // namespace Commonplace
