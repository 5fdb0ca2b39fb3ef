// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/faultpanel.h"

#include "entry/entrydiagnosis.h"
#include "text/lineindex.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

/// So much of a line is shown.
constexpr qsizetype LongestLine = 120;

QLabel *textLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QPushButton *linkButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

} // namespace

FaultPanel::FaultPanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(textLabel({}, TextRole::Muted, this))
    , m_mendAll(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("What keeps the fields from being read"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_summary->setObjectName(QStringLiteral("faultSummary"));
    m_mendAll->setObjectName(QStringLiteral("mendAllButton"));
    setButtonRole(m_mendAll, ButtonRole::Primary);
    connect(m_mendAll, &QPushButton::clicked, this, [this] { Q_EMIT mendRequested(fixesOf(m_faults)); });

    m_layout->setContentsMargins(Space::large, Space::large, Space::large, Space::wide);
    m_layout->setSpacing(Space::small);
    m_layout->addWidget(textLabel(tr("The fields cannot be read"), TextRole::Heading, this));
    m_layout->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mendAll);
    buttons->addStretch();
    m_layout->addLayout(buttons);
    m_layout->addSpacing(Space::small);
    m_layout->addStretch();
}

void FaultPanel::showFaults(const QByteArray &bytes, const QList<Fault> &faults, bool canMend)
{
    if (m_list && faults == m_faults && canMend == m_canMend && bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_faults = faults;
    m_canMend = canMend;
    const auto count = static_cast<int>(faults.size());
    const auto certain =
        static_cast<int>(std::ranges::count_if(faults, [](const Fault &fault) { return !fault.fix.isEmpty(); }));
    const QString places = tr("%n place(s) in the text must be put right first.", nullptr, count);
    const QString mending =
        certain == count ? tr("What was meant is certain everywhere; undo brings the text back.")
        : certain > 0    ? tr("What was meant is certain in %n of them; undo brings the text back.", nullptr, certain)
                         : tr("What was meant is not certain, so it is left to you.");
    m_summary->setText(places + u' ' + mending);
    m_mendAll->setText(certain == 1 ? tr("Put it right") : tr("Put %n place(s) right", nullptr, certain));
    m_mendAll->setVisible(certain > 0 && canMend);

    if (m_list) {
        // One of its buttons may be what led here.
        m_list->hide();
        m_layout->removeWidget(m_list);
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_list->setObjectName(QStringLiteral("faultList"));
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(Space::medium);
    m_layout->insertWidget(m_layout->count() - 1, m_list);
    for (int i = 0; i < count; ++i)
        addRow(bytes, faults[i], i);
}

void FaultPanel::addRow(const QByteArray &bytes, const Fault &fault, int number)
{
    auto *row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("fault_%1").arg(number));
    auto *rows = new QVBoxLayout(row);
    rows->setContentsMargins({});
    rows->setSpacing(Space::tight);
    auto *line = new QFrame(row);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    rows->addWidget(line);
    rows->addSpacing(Space::tight);
    rows->addWidget(
        textLabel(tr("Line %1, column %2").arg(fault.error.line).arg(fault.error.column), TextRole::Label, row));
    rows->addWidget(textLabel(fault.error.message, TextRole::Body, row));

    QString text = QString::fromUtf8(LineIndex(bytes).line(fault.error.line)).trimmed();
    if (text.size() > LongestLine)
        text = text.first(LongestLine) + u'…';
    if (!text.isEmpty()) {
        auto *source = textLabel(text, TextRole::Muted, row);
        // The text may run from right to left in a window that does not, and the other way round.
        source->setAlignment(text.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute
                                                  : Qt::AlignLeft | Qt::AlignAbsolute);
        rows->addWidget(source);
    }

    // Under one another where they do not fit beside one another: labels are longer in other languages.
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    if (!fault.fix.isEmpty() && m_canMend) {
        QPushButton *mend = linkButton(fault.fixLabel, QStringLiteral("mendButton_%1").arg(number), row);
        connect(mend, &QPushButton::clicked, this, [this, number] { Q_EMIT mendRequested(m_faults.at(number).fix); });
        buttons->addWidget(mend);
    }
    const QString name =
        number == 0 ? QStringLiteral("showFaultButton") : QStringLiteral("showFaultButton_%1").arg(number);
    QPushButton *show = linkButton(tr("Show in the text"), name, row);
    connect(show, &QPushButton::clicked, this, [this, number] {
        Q_EMIT placeRequested(m_faults.at(number).error.line, m_faults.at(number).error.column);
    });
    buttons->addWidget(show);
    rows->addLayout(buttons);
    m_list->layout()->addWidget(row);
}

} // namespace Commonplace
