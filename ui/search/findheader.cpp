// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/findheader.h"

#include "widgets/elidedlabel.h"
#include "widgets/icon.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Commonplace {

FindHeader::FindHeader(QWidget *parent)
    : QWidget(parent)
    , m_text(new SearchField(tr("Find in all entries"), this))
    , m_case(makeToggle("findCase", tr("Aa"), tr("Capital letters count")))
    , m_words(makeToggle("findWords", tr("“word”", "a button: whole words only"), tr("Whole words only")))
    , m_pattern(makeToggle("findPattern", QStringLiteral("\u200e.*"), tr("Regular expression")))
    , m_where(new QComboBox(this))
    , m_collection(new QComboBox(this))
    , m_state(new ElidedLabel({}, Qt::ElideRight, this))
    , m_stop(new QToolButton(this))
    , m_replacing(makeToggle("findReplacing", tr("Replace"), tr("Replace what is found")))
    , m_replaceRow(nullptr)
    , m_replacement(new QLineEdit(this))
    , m_replace(new QPushButton(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("findHeader"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::medium, Space::tight, Space::small, Space::tight);
    column->setSpacing(Space::tight);
    column->addWidget(makeFindRow());
    m_replaceRow = makeReplaceRow();
    column->addWidget(m_replaceRow);
    m_fault->setObjectName(QStringLiteral("findFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_replaceRow->hide();
    showChosen(0, 0);
    showRunning(false);

    connect(m_text, &QLineEdit::textChanged, this, &FindHeader::wishChanged);
    connect(m_text, &QLineEdit::returnPressed, this, &FindHeader::leaveDownwards);
    connect(m_text, &SearchField::leaveDownwards, this, &FindHeader::leaveDownwards);
    for (const QToolButton *toggle : { m_case, m_words, m_pattern })
        connect(toggle, &QToolButton::toggled, this, &FindHeader::wishChanged);
    connect(m_where, &QComboBox::currentIndexChanged, this, &FindHeader::wishChanged);
    connect(m_collection, &QComboBox::currentIndexChanged, this, &FindHeader::wishChanged);
    connect(m_stop, &QToolButton::clicked, this, &FindHeader::stopRequested);
    connect(m_replacing, &QToolButton::toggled, this, [this](bool replacing) {
        m_replaceRow->setVisible(replacing);
        Q_EMIT replacingChanged(replacing);
    });
    connect(m_replacement, &QLineEdit::textChanged, this, &FindHeader::replacementChanged);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindHeader::leaveDownwards);
    connect(m_replace, &QPushButton::clicked, this, &FindHeader::replaceRequested);
}

QToolButton *FindHeader::makeToggle(const char *name, const QString &text, const QString &meaning)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QLatin1StringView(name));
    toggle->setText(text);
    toggle->setToolTip(meaning);
    toggle->setAccessibleName(meaning);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    return toggle;
}

QWidget *FindHeader::makeFindRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(Space::tight);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setMinimumWidth(140);
    m_where->setObjectName(QStringLiteral("findWhere"));
    m_where->setAccessibleName(tr("Where in the entries"));
    m_where->addItem(tr("Fields and text"), static_cast<int>(FindOptions::Where::Everywhere));
    m_where->addItem(tr("Fields"), static_cast<int>(FindOptions::Where::Fields));
    m_where->addItem(tr("Text"), static_cast<int>(FindOptions::Where::Body));
    m_collection->setObjectName(QStringLiteral("findCollection"));
    m_collection->setAccessibleName(tr("Which entries"));
    m_collection->addItem(tr("All collections"));
    for (QComboBox *box : { m_where, m_collection }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setMaximumWidth(180);
    }
    m_state->setObjectName(QStringLiteral("findState"));
    m_state->setTextFormat(Qt::PlainText);
    setTextRole(m_state, TextRole::Muted);
    m_stop->setObjectName(QStringLiteral("findStop"));
    m_stop->setAutoRaise(true);
    m_stop->setIcon(icon(QStringLiteral("process-stop")));
    m_stop->setToolTip(tr("Stop looking"));
    m_stop->setAccessibleName(m_stop->toolTip());
    auto *close = new QToolButton(widget);
    close->setObjectName(QStringLiteral("closeFind"));
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("window-close-symbolic")));
    close->setToolTip(tr("Hide what was found"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &FindHeader::closeRequested);
    row->addWidget(m_text, 2);
    row->addWidget(m_case);
    row->addWidget(m_words);
    row->addWidget(m_pattern);
    row->addWidget(m_where);
    row->addWidget(m_collection);
    row->addWidget(m_replacing);
    row->addWidget(m_state, 1);
    row->addWidget(m_stop);
    row->addWidget(close);
    return widget;
}

QWidget *FindHeader::makeReplaceRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(Space::small);
    m_replacement->setObjectName(QStringLiteral("findReplacement"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setMinimumWidth(140);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_replace->setAutoDefault(false);
    setButtonRole(m_replace, ButtonRole::Primary);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replace);
    row->addStretch(1);
    return widget;
}

TextSearchWish FindHeader::wish() const
{
    FindOptions options;
    options.letterCase = m_case->isChecked() ? FindOptions::Case::Respected : FindOptions::Case::Ignored;
    options.words = m_words->isChecked() ? FindOptions::Words::Whole : FindOptions::Words::Parts;
    options.syntax = m_pattern->isChecked() ? FindOptions::Syntax::RegularExpression : FindOptions::Syntax::Text;
    options.where = static_cast<FindOptions::Where>(m_where->currentData().toInt());
    return { .text = m_text->text(),
             .options = options,
             .replacement = m_replacement->text(),
             .collection = m_collection->currentData().toString() };
}

bool FindHeader::isReplacing() const
{
    return m_replacing->isChecked();
}

void FindHeader::setReplacing(bool replacing)
{
    m_replacing->setChecked(replacing);
}

void FindHeader::setCollections(const QList<Collection> &collections)
{
    const QString before = m_collection->currentData().toString();
    const QSignalBlocker blocker(m_collection);
    while (m_collection->count() > 1)
        m_collection->removeItem(1);
    for (const Collection &collection : collections) {
        if (!collection.isHidden)
            m_collection->addItem(collection.label, collection.name);
    }
    m_collection->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : m_collection->findData(before)));
}

void FindHeader::focusText(const QString &text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindHeader::showState(const QString &text)
{
    m_state->setText(text);
}

void FindHeader::showRunning(bool running)
{
    m_stop->setVisible(running);
}

void FindHeader::showFault(const QString &message)
{
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
    setFieldState(m_text, message.isEmpty() ? FieldState::Normal : FieldState::Error);
}

void FindHeader::showChosen(int places, int entries)
{
    m_replace->setEnabled(places > 0);
    const QString where = tr("in %Ln entry(s)", "Replace 3 places in 2 entries", entries);
    const QString what = tr("Replace %Ln place(s)", "Replace 3 places in 2 entries", places);
    m_replace->setText(places == 0 ? tr("Replace") : tr("%1 %2", "Replace 3 places, in 2 entries").arg(what, where));
}

} // namespace Commonplace
