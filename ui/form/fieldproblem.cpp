// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/fieldproblem.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr qsizetype LongestButton = 30;

} // namespace

FieldProblem::FieldProblem(const Problem &problem, QWidget *parent)
    : QWidget(parent)
    , m_severity(problem.severity)
{
    setObjectName(QStringLiteral("fieldProblem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::tight, Space::small, Space::tight);
    layout->setSpacing(Space::tight);
    auto *text = new QLabel(this);
    text->setObjectName(QStringLiteral("fieldProblemText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    // An address has no blank to be broken at, and is not to widen the form.
    text->setMinimumWidth(1);
    text->setText(problem.suggestion.isEmpty() ? problem.message : problem.message + u'\n' + problem.suggestion);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);

    const Theme theme = Theme::of(this);
    QPalette colours = text->palette();
    colours.setColor(QPalette::WindowText, m_severity == Problem::Severity::Error     ? theme.error
                                           : m_severity == Problem::Severity::Warning ? theme.warning
                                                                                      : theme.muted);
    text->setPalette(colours);
    if (problem.fixes.isEmpty())
        return;
    auto *buttons = new FlowLayout(nullptr, Space::small);
    layout->addLayout(buttons);
    for (const TextEdits &fix : problem.fixes) {
        const QString words = fixText(problem, fix);
        // A form is narrow, and what a button cannot say its tool tip does.
        QString shown = words.size() > LongestButton ? words.first(LongestButton - 1) + u'…' : words;
        auto *button = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), this);
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setObjectName(QStringLiteral("fieldProblemFix"));
        setButtonRole(button, ButtonRole::Link);
        connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(fix); });
        buttons->insertWidget(buttons->count(), button);
    }
}

void FieldProblem::paintEvent(QPaintEvent * /*event*/)
{
    if (m_severity == Problem::Severity::Info)
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_severity == Problem::Severity::Error ? theme.errorBackground : theme.warningBackground);
    painter.drawRoundedRect(rect(), Theme::smallRadius, Theme::smallRadius);
}

QString fixText(const Problem &problem, const TextEdits &fix)
{
    constexpr qsizetype longest = 32;
    if (const qsizetype place = problem.fixes.indexOf(fix); place >= 0 && place < problem.fixLabels.size())
        return problem.fixLabels[place];
    if (problem.fixes.size() == 1)
        return FieldProblem::tr("Mend it");
    QString written;
    for (const TextEdit &edit : fix)
        written += QString::fromUtf8(edit.replacement);
    written = written.simplified();
    if (written.isEmpty())
        return FieldProblem::tr("Remove");
    return written.size() > longest ? QString(written.first(longest) + u'…') : written;
}

} // namespace Commonplace
