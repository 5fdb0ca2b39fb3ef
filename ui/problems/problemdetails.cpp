// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/problemdetails.h"

#include "form/fieldproblem.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

ProblemDetails::ProblemDetails(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_suggestion(new QLabel(this))
    , m_buttons(new FlowLayout(nullptr, Space::small))
    , m_open(new QPushButton(tr("Show in the entry"), this))
    , m_make(new QPushButton(tr("Make this entry…"), this))
    , m_fixAll(new QPushButton(this))
    , m_everywhere(new QPushButton(this))
{
    setObjectName(QStringLiteral("problemDetails"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::small, Space::medium, Space::small);
    layout->setSpacing(Space::small);
    for (QLabel *label : { m_message, m_suggestion }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_message->setObjectName(QStringLiteral("problemMessage"));
    m_suggestion->setObjectName(QStringLiteral("problemSuggestion"));
    setTextRole(m_suggestion, TextRole::Muted);
    m_open->setObjectName(QStringLiteral("problemOpenButton"));
    layout->addLayout(m_buttons);
    layout->addStretch();
    m_make->setObjectName(QStringLiteral("problemMakeButton"));
    m_buttons->addWidget(m_make);
    m_everywhere->setObjectName(QStringLiteral("problemEverywhereButton"));
    m_everywhere->setMinimumWidth(1);
    m_everywhere->setMenu(new QMenu(m_everywhere));
    m_everywhere->menu()->setObjectName(QStringLiteral("problemEverywhereMenu"));
    m_buttons->addWidget(m_everywhere);
    m_buttons->addWidget(m_open);
    m_fixAll->setObjectName(QStringLiteral("problemFixAllButton"));
    m_buttons->addWidget(m_fixAll);
    connect(m_make, &QPushButton::clicked, this, &ProblemDetails::makeRequested);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemDetails::fixAllRequested);
    connect(m_open, &QPushButton::clicked, this, &ProblemDetails::openRequested);
    showNothing();
}

/// Buttons are asked for by their place: the likeliest fix first.
QPushButton *ProblemDetails::addFix(const QString &text)
{
    auto *button = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")), this);
    button->setObjectName(QStringLiteral("problemFixButton_%1").arg(m_fixes.size() + 1));
    button->setMinimumWidth(1); // a narrow pane cuts it, and is not made wider by it
    button->setToolTip(text);
    setButtonRole(button, m_fixes.isEmpty() ? ButtonRole::Primary : ButtonRole::Plain);
    m_buttons->insertWidget(static_cast<int>(m_fixes.size()), button);
    m_fixes.append(button);
    return button;
}

void ProblemDetails::showProblem(const Problem *problem, const Offers &offers)
{
    for (QPushButton *button : std::as_const(m_fixes)) {
        button->setObjectName({}); // the next one goes by it
        button->hide();
        button->deleteLater();
    }
    m_fixes.clear();
    m_message->setText(problem ? problem->message : QString());
    m_message->setVisible(problem != nullptr);
    m_suggestion->setText(problem ? problem->suggestion : tr("Choose a problem to see what can be done about it."));
    m_suggestion->setVisible(!m_suggestion->text().isEmpty());
    m_open->setVisible(problem != nullptr);
    m_fixAll->setVisible(offers.alike > 1);
    m_fixAll->setText(tr("Mend all %n of this kind", nullptr, offers.alike));
    m_make->setVisible(offers.canMake);
    // Where nothing is like it, making it comes before taking it out.
    const bool isMakeFirst = problem && offers.canMake && problem->suggestion.isEmpty();
    setButtonRole(m_make, isMakeFirst ? ButtonRole::Primary : ButtonRole::Plain);
    m_everywhere->setVisible(!offers.everywhere.isEmpty());
    m_everywhere->menu()->clear();
    if (!problem)
        return;
    for (const TextEdits &fix : problem->fixes) {
        connect(addFix(fixText(*problem, fix)), &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(fix); });
    }
    for (const FixElsewhere &fix : problem->fixesElsewhere) {
        connect(addFix(fix.label), &QPushButton::clicked, this, [this, fix] { Q_EMIT fixElsewhereRequested(fix); });
    }
    if (isMakeFirst && !m_fixes.isEmpty())
        setButtonRole(m_fixes.constFirst(), ButtonRole::Plain);
    const QString target = QString::fromUtf8(problem->target);
    m_everywhere->setText(tr("Wherever “%1” is named").arg(target.size() > 40 ? target.first(39) + u'…' : target));
    for (const Everywhere &one : offers.everywhere) {
        QAction *action =
            m_everywhere->menu()->addAction(tr("%1: all %n", "a fix, and how often", one.count)
                                                .arg(QString(one.fix).replace(u'&', QStringLiteral("&&"))));
        connect(action, &QAction::triggered, this, [this, fix = one.fix] { Q_EMIT fixEverywhereRequested(fix); });
    }
}

} // namespace Commonplace
