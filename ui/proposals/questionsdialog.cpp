// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/questionsdialog.h"

#include "merging/conflictcards.h"
#include "proposals/dialogparts.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

QString textOf(const std::optional<QByteArray> &content, bool isEntry)
{
    if (!content)
        return QuestionsDialog::tr("(There is no such file any more.)");
    if (!isEntry)
        return QuestionsDialog::tr("(Not a text; %Ln byte(s))", nullptr, static_cast<int>(content->size()));
    return QString::fromUtf8(*content);
}

/// Whether the contents can go through the screen without loss.
bool canBeWritten(const MergeQuestion &question)
{
    const auto isText = [](const std::optional<QByteArray> &content) {
        return !content || QString::fromUtf8(*content).toUtf8() == *content;
    };
    return question.isEntry && isText(question.ours) && isText(question.theirs);
}

/// Text from the screen as bytes of a file, with the line ends that it had.
QByteArray bytesOf(const QString &text, const MergeQuestion &question)
{
    QByteArray bytes = text.toUtf8();
    if (question.ours.value_or(question.theirs.value_or(QByteArray())).contains("\r\n"))
        bytes.replace("\n", "\r\n");
    return bytes;
}

} // namespace

QuestionsDialog::QuestionsDialog(const QList<MergeQuestion> &questions, const Library &library, QWidget *parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_answers(questions.size())
    , m_pages(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_ours(new QPlainTextEdit(this))
    , m_theirs(new QPlainTextEdit(this))
    , m_own(new QPlainTextEdit(this))
    , m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("decisionDialog"));
    setWindowTitle(tr("Two changes of the same"));
    QVBoxLayout *layout = DialogParts::layoutOf(this);
    DialogParts::addText(layout, "decisionText",
                         tr("Your proposal and the library's main line changed the same place in %n file(s). Which "
                            "text is to hold? Nothing is changed until you have decided on all of them.",
                            nullptr, static_cast<int>(questions.size())));
    m_list->setObjectName(QStringLiteral("decisionList"));
    m_list->setAccessibleName(tr("Files to decide on"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const MergeQuestion &question : std::as_const(m_questions))
        m_list->addItem(QString::fromUtf8(question.path));
    m_list->setMaximumHeight(Theme::rowHeight(fontMetrics()) * std::clamp(m_list->count(), 2, 6) + Space::small);
    layout->addWidget(m_list);
    m_pages->addWidget(makeTexts());
    for (int row = 0; row < m_list->count(); ++row)
        addCards(row, library);
    layout->addWidget(m_pages, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = DialogParts::addPrimary(buttons, "decisionAccept", tr("Bring together"));
    DialogParts::addCancel(buttons, "decisionCancel", tr("Not now"));
    m_left = DialogParts::addText(layout, "decisionLeft", {}, TextRole::Muted);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(decisions());
        accept();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionsDialog::show);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Choice>(id)); });
    connect(m_own, &QPlainTextEdit::textChanged, this, [this] {
        if (m_row >= 0 && m_answers[m_row].choice == Own)
            m_answers[m_row].text = m_own->toPlainText();
    });
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    resize(960, 700);
}

/// An entry that both have is asked for place by place.
void QuestionsDialog::addCards(int row, const Library &library)
{
    const MergeQuestion &question = m_questions[row];
    if (!question.isEntry || !question.ours || !question.theirs)
        return;
    const ThreeWayMerge merge = mergeOf(question, library);
    const Collection collection = library.collectionOf(QString::fromUtf8(question.path));
    const ConflictCard::Names names { .mine = tr("As your proposal has it"),
                                      .theirs = tr("As the main line has it"),
                                      .other = tr("the main line") };
    auto *cards = new ConflictCards(merge.conflicts(), collection, names, m_pages);
    connect(cards, &ConflictCards::decided, this, [this, row] {
        m_list->item(row)->setIcon(isDecided(row) ? icon(QStringLiteral("checkmark")) : QIcon());
        update();
    });
    m_pages->addWidget(cards);
    m_places.insert(row, { merge, cards });
}

bool QuestionsDialog::isDecided(int row) const
{
    const auto places = m_places.constFind(row);
    return places == m_places.cend() ? m_answers[row].choice != None
                                     : places->cards->decidedCount() == places->cards->count();
}

QWidget *QuestionsDialog::makeTexts()
{
    auto *page = new QWidget(m_pages);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setSpacing(Space::small);
    const auto add = [&](QPlainTextEdit *edit, const char *name, const QString &title, Choice choice, int row,
                         int column, int columns) {
        auto *button = new QRadioButton(title, this);
        button->setObjectName(QLatin1StringView(name) + QStringLiteral("Choice"));
        m_choices->addButton(button, choice);
        edit->setObjectName(QLatin1StringView(name) + QStringLiteral("Text"));
        edit->setAccessibleName(title);
        edit->setTabChangesFocus(true);
        edit->setReadOnly(choice != Own);
        grid->addWidget(button, row, column, 1, columns);
        grid->addWidget(edit, row + 1, column, 1, columns);
    };
    add(m_ours, "decisionOurs", tr("As your proposal has it"), Ours, 0, 0, 1);
    add(m_theirs, "decisionTheirs", tr("As the main line has it"), Theirs, 0, 1, 1);
    add(m_own, "decisionOwn", tr("As I write it here"), Own, 2, 0, 2);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(3, 2);
    return page;
}

void QuestionsDialog::show(int row)
{
    m_row = -1; // what is set here is nothing that was typed
    if (row < 0)
        return;
    if (const auto places = m_places.constFind(row); places != m_places.cend()) {
        m_pages->setCurrentWidget(places->cards);
        update();
        return;
    }
    m_pages->setCurrentIndex(0);
    const MergeQuestion &question = m_questions[row];
    m_ours->setPlainText(textOf(question.ours, question.isEntry));
    m_theirs->setPlainText(textOf(question.theirs, question.isEntry));
    const QString begun = QString::fromUtf8(question.ours.value_or(question.theirs.value_or(QByteArray())));
    const bool isWritable = canBeWritten(question);
    m_own->setPlainText(!isWritable ? QString() : m_answers[row].text.isEmpty() ? begun : m_answers[row].text);
    m_own->setEnabled(isWritable);
    m_choices->button(Own)->setEnabled(isWritable);
    m_choices->setExclusive(false);
    const QList<QAbstractButton *> choices = m_choices->buttons();
    for (QAbstractButton *button : choices)
        button->setChecked(m_choices->id(button) == m_answers[row].choice);
    m_choices->setExclusive(true);
    m_row = row;
    update();
}

void QuestionsDialog::choose(Choice choice)
{
    if (m_row < 0)
        return;
    m_answers[m_row].choice = choice;
    if (choice == Own) {
        m_answers[m_row].text = m_own->toPlainText();
        m_own->setFocus(Qt::OtherFocusReason);
    }
    m_list->item(m_row)->setIcon(icon(QStringLiteral("checkmark")));
    update();
}

void QuestionsDialog::update()
{
    int open = 0;
    for (int row = 0; row < m_list->count(); ++row)
        open += isDecided(row) ? 0 : 1;
    m_accept->setEnabled(open == 0);
    m_left->setText(open == 0 ? tr("All are decided.") : tr("%n still to be decided.", nullptr, open));
}

MergeDecisions QuestionsDialog::decisions() const
{
    MergeDecisions decisions;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const MergeQuestion &question = m_questions[i];
        if (const auto places = m_places.constFind(static_cast<int>(i)); places != m_places.cend()) {
            decisions.insert(question.path, places->merge.answered(places->cards->answers()));
            continue;
        }
        const Answer &answer = m_answers[i];
        decisions.insert(question.path, answer.choice == Ours     ? question.ours
                                        : answer.choice == Theirs ? question.theirs
                                                                  : bytesOf(answer.text, question));
    }
    return decisions;
}

} // namespace Commonplace
