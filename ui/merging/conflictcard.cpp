// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merging/conflictcard.h"

#include "merging/conflictwords.h"
#include "widgets/growingtextedit.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace Commonplace {

namespace {

constexpr int MostLines = 14;

} // namespace

ConflictCard::ConflictCard(const MergeConflict &conflict, const Collection &collection, const Names &names, int number,
                           QWidget *parent)
    : QFrame(parent)
    , m_conflict(conflict)
    , m_name(QStringLiteral("conflict%1").arg(number))
    , m_choices(new QButtonGroup(this))
{
    setObjectName(m_name);
    const QString place = ConflictWords::place(conflict, collection);
    setAccessibleName(place);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Space::large);
    layout->setVerticalSpacing(Space::small);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);

    auto *heading = new QLabel(place, this);
    heading->setObjectName(m_name + QStringLiteral("Place"));
    heading->setTextFormat(Qt::PlainText);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading, 0, 0, 1, 2);
    auto *reason = new QLabel(ConflictWords::reason(conflict, names.other), this);
    reason->setObjectName(m_name + QStringLiteral("Reason"));
    reason->setWordWrap(true);
    setTextRole(reason, TextRole::Muted);
    layout->addWidget(reason, 1, 0, 1, 2);

    m_mine = makeText(conflict.lines.ours, names.mine, "Mine");
    m_theirs = makeText(conflict.lines.theirs, names.theirs, "Theirs");
    int column = 0;
    for (const auto &[name, text] : { std::pair(names.mine, m_mine), std::pair(names.theirs, m_theirs) }) {
        auto *label = new QLabel(name, this);
        setTextRole(label, TextRole::Label);
        layout->addWidget(label, 2, column);
        layout->addWidget(text, 3, column, Qt::AlignTop);
        ++column;
    }
    addChoices(names);
    m_another = makeText({}, tr("Another text"), "Another");
    m_another->setReadOnly(false);
    m_another->setVisible(false);
    layout->addWidget(m_another, 5, 0, 1, 2);
    connect(m_another, &GrowingTextEdit::textEdited, this, &ConflictCard::decided);
    markWords();
}

GrowingTextEdit *ConflictCard::makeText(const QByteArray &lines, const QString &name, const char *role)
{
    auto *text = new GrowingTextEdit(this);
    text->setObjectName(m_name + QLatin1StringView(role));
    text->setAccessibleName(name);
    text->setLineLimits(1, MostLines);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setPlaceholderText(tr("Nothing stands here."));
    text->setPlainText(ConflictWords::text(m_conflict, lines));
    return text;
}

void ConflictCard::addChoices(const Names &names)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::large);
    const auto add = [&](Choice choice, const QString &label, const char *role) {
        auto *button = new QRadioButton(label, this);
        button->setObjectName(m_name + QLatin1StringView(role));
        m_choices->addButton(button, choice);
        row->addWidget(button);
    };
    add(Mine, names.mine, "ChooseMine");
    add(Theirs, names.theirs, "ChooseTheirs");
    // A field stands once; of a text that one side removed there are no two.
    const bool canBeBoth = m_conflict.kind == MergeConflict::Kind::Text && !m_conflict.lines.ours.isEmpty()
                           && !m_conflict.lines.theirs.isEmpty();
    if (canBeBoth)
        add(Both, tr("Both, one below the other"), "ChooseBoth");
    add(Another, tr("Another text"), "ChooseAnother");
    row->addStretch(1);
    static_cast<QGridLayout *>(layout())->addLayout(row, 4, 0, 1, 2);
    connect(m_choices, &QButtonGroup::idClicked, this, &ConflictCard::choose);
}

void ConflictCard::choose(int choice)
{
    if (choice == Another && m_another->toPlainText().isEmpty()) {
        const QByteArray &start = m_conflict.lines.ours.isEmpty() ? m_conflict.lines.theirs : m_conflict.lines.ours;
        m_another->setPlainText(ConflictWords::text(m_conflict, start));
    }
    m_another->setVisible(choice == Another);
    if (choice == Another)
        m_another->setFocus(Qt::OtherFocusReason);
    Q_EMIT decided();
}

void ConflictCard::takeFocus()
{
    m_choices->button(Mine)->setFocus(Qt::OtherFocusReason);
}

bool ConflictCard::isDecided() const
{
    return m_choices->checkedId() >= 0;
}

QByteArray ConflictCard::answer() const
{
    const ThreeWay<QByteArray> &lines = m_conflict.lines;
    switch (m_choices->checkedId()) {
    case Mine:
        return lines.ours;
    case Theirs:
        return lines.theirs;
    case Both:
        return lines.ours + '\n' + lines.theirs;
    default:
        return ConflictWords::lines(m_conflict, m_another->toPlainText());
    }
}

void ConflictCard::markWords()
{
    const Theme theme = Theme::of(this);
    const bool bothSay = !m_conflict.lines.ours.isEmpty() && !m_conflict.lines.theirs.isEmpty();
    const auto mark = [&](GrowingTextEdit *text, const GrowingTextEdit *other) {
        text->setExtraSelections(
            bothSay ? ConflictWords::differingWords(text->document(), other->toPlainText(), theme.added)
                    : QList<QTextEdit::ExtraSelection>());
    };
    mark(m_mine, m_theirs);
    mark(m_theirs, m_mine);
}

void ConflictCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markWords();
}

} // namespace Commonplace
