// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/problemdetails.h"

#include "form/fieldproblem.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

ProblemDetails::ProblemDetails(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_suggestion(new QLabel(this))
    , m_buttons(new FlowLayout(nullptr, Space::small))
    , m_open(new QPushButton(tr("Show in the entry"), this))
    , m_fixAll(new QPushButton(this))
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
    m_buttons->addWidget(m_open);
    m_fixAll->setObjectName(QStringLiteral("problemFixAllButton"));
    m_buttons->addWidget(m_fixAll);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemDetails::fixAllRequested);
    connect(m_open, &QPushButton::clicked, this, &ProblemDetails::openRequested);
    showProblem(nullptr);
}

void ProblemDetails::showProblem(const Problem *problem, int alike)
{
    for (QPushButton *button : std::as_const(m_fixes)) {
        button->hide();
        button->deleteLater();
    }
    m_fixes.clear();
    m_message->setText(problem ? problem->message : QString());
    m_message->setVisible(problem != nullptr);
    m_suggestion->setText(problem ? problem->suggestion : tr("Choose a problem to see what can be done about it."));
    m_suggestion->setVisible(!m_suggestion->text().isEmpty());
    m_open->setVisible(problem != nullptr);
    m_fixAll->setVisible(alike > 1);
    m_fixAll->setText(tr("Mend all %n of this kind", nullptr, alike));
    if (!problem)
        return;
    for (const TextEdits &fix : problem->fixes) {
        auto *button = new QPushButton(fixText(*problem, fix).replace(u'&', QStringLiteral("&&")), this);
        button->setObjectName(QStringLiteral("problemFixButton_%1").arg(m_fixes.size() + 1));
        button->setMinimumWidth(1); // a narrow pane cuts it, and is not made wider by it
        button->setToolTip(fixText(*problem, fix));
        setButtonRole(button, m_fixes.isEmpty() ? ButtonRole::Primary : ButtonRole::Plain);
        connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(fix); });
        m_buttons->insertWidget(static_cast<int>(m_fixes.size()), button);
        m_fixes.append(button);
    }
}

} // namespace Commonplace
