// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/versionsdialog.h"

#include "editor/entrydocument.h"
#include "review/entryrestoring.h"
#include "versions/comparisonview.h"
#include "versions/versionlistmodel.h"
#include "versions/versiontexts.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/listdelegate.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

/// So many versions are read at first, and as many more each time that older ones are wanted.
constexpr int VersionsAtOnce = 100;

/// Room on the side of a splitter's handle only.
void setMargins(QLayout *layout, const QWidget *widget, int start, int end)
{
    const bool isRightToLeft = widget->isRightToLeft();
    layout->setContentsMargins(isRightToLeft ? end : start, 0, isRightToLeft ? start : end, 0);
}

} // namespace

VersionsDialog::VersionsDialog(EntryDocument *document, const Collection &collection, const Repository &repository,
                               const QByteArray &path, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_labels(VersionTexts::fieldLabels(collection))
    , m_reader(new VersionReader(repository, path, m_labels, this))
    , m_model(new VersionListModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("view-history"), tr("Reading the versions…"), {}, m_pages))
    , m_list(new QListView(this))
    , m_older(new QPushButton(tr("Show older versions"), this))
    , m_cutOff(new QLabel(tr("Older versions are not on this computer."), this))
    , m_message(new QLabel(this))
    , m_partner(new QComboBox(this))
    , m_view(new ComparisonView(this))
    , m_state(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_restore(new QPushButton(tr("Restore this version"), this))
    , m_limit(VersionsAtOnce)
{
    setObjectName(QStringLiteral("versionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions"));
    resize(1040, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::large, Space::wide, Space::large);
    layout->setSpacing(Space::medium);
    auto *title = new ElidedLabel(document->title(), Qt::ElideRight, this);
    title->setObjectName(QStringLiteral("versionsTitle"));
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::Heading);
    layout->addWidget(title);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("versionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 300, 700 });
    m_empty->setObjectName(QStringLiteral("versionsEmpty"));
    m_pages->setObjectName(QStringLiteral("versionsPages"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);
    layout->addWidget(m_pages, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    m_state->setObjectName(QStringLiteral("versionsState"));
    m_state->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("versionsUndo"));
    m_undo->setAccessibleName(tr("Undo what was restored"));
    m_undo->setAutoDefault(false);
    setButtonRole(m_undo, ButtonRole::Link);
    m_undo->hide();
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("versionsClose"));
    close->setAutoDefault(false);
    row->addWidget(m_state, 1);
    row->addWidget(m_undo);
    row->addWidget(m_restore);
    row->addWidget(close);
    layout->addLayout(row);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::askForVersion);
    connect(m_undo, &QPushButton::clicked, this, &VersionsDialog::takeBack);
    connect(m_reader, &VersionReader::historyRead, this, &VersionsDialog::showHistory);
    connect(m_reader, &VersionReader::historyFailed, this, &VersionsDialog::showHistoryFailure);
    connect(m_reader, &VersionReader::failed, this, &VersionsDialog::showFailure);
    connect(m_reader, &VersionReader::entryRead, this, &VersionsDialog::restoreVersion);
    connect(m_reader, &VersionReader::compared, this, &VersionsDialog::showCompared);
    connect(m_view, &ComparisonView::fieldRestoreRequested, this, &VersionsDialog::restoreField);
    connect(m_view, &ComparisonView::paragraphRestoreRequested, this, &VersionsDialog::restoreParagraph);
    // The entry may be closed or change outside while this is open.
    connect(document, &QObject::destroyed, this, &QDialog::reject);
    connect(document, &EntryDocument::changed, this, &VersionsDialog::updateNow);
    m_reader->readHistory(m_limit);
}

QWidget *VersionsDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    setMargins(column, side, 0, Space::medium);
    column->setSpacing(Space::small);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_older->setObjectName(QStringLiteral("olderVersionsButton"));
    m_older->setAutoDefault(false);
    m_older->hide();
    m_cutOff->setObjectName(QStringLiteral("versionsCutOff"));
    m_cutOff->setWordWrap(true);
    setTextRole(m_cutOff, TextRole::Muted);
    m_cutOff->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_older);
    column->addWidget(m_cutOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsDialog::choose);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_older->setEnabled(false);
        m_limit += VersionsAtOnce;
        m_reader->readHistory(m_limit);
    });
    return side;
}

QWidget *VersionsDialog::makeComparison()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    setMargins(column, side, Space::medium, 0);
    column->setSpacing(Space::small);
    m_message->setObjectName(QStringLiteral("versionMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    auto *label = new QLabel(tr("&Compared with"), side);
    label->setObjectName(QStringLiteral("partnerLabel"));
    setTextRole(label, TextRole::Label);
    label->setBuddy(m_partner);
    m_partner->setObjectName(QStringLiteral("partnerChoice"));
    m_partner->setAccessibleName(tr("Compared with"));
    m_partner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(label);
    row->addWidget(m_partner, 1);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_partner, &QComboBox::activated, this, &VersionsDialog::compare);
    return side;
}

void VersionsDialog::showHistory(const EntryHistory &history)
{
    m_older->setEnabled(true);
    if (history.versions.isEmpty()) {
        showEmpty();
        return;
    }
    const bool isFirst = m_model->history().versions.isEmpty();
    m_model->setHistory(history, QDateTime::currentDateTime());
    m_older->setVisible(!history.isComplete);
    m_cutOff->setVisible(history.isComplete && history.isCutOff);
    m_pages->setCurrentIndex(1);
    updateNow();
    if (isFirst) {
        // What is not saved yet is what one may want to see first; else what the newest version changed.
        m_list->setCurrentIndex(m_model->index(m_document->isModified() ? 0 : 1));
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        fillPartners();
    }
}

void VersionsDialog::showEmpty()
{
    m_empty->setTitle(tr("No version of this entry yet"));
    m_empty->setText(m_document->isModified()
                         ? tr("Its text is not saved. When it is saved, the first version is kept.")
                         : tr("A version is kept each time that the entry is saved."));
    m_pages->setCurrentIndex(0);
}

void VersionsDialog::showHistoryFailure(const Error &error)
{
    m_empty->setTitle(tr("The versions cannot be read"));
    m_empty->setText(error.message);
    m_pages->setCurrentIndex(0);
}

int VersionsDialog::chosenRow() const
{
    return m_list->currentIndex().row();
}

QString VersionsDialog::nameOf(int row) const
{
    const EntryVersion *version = m_model->version(row);
    if (!version)
        return tr("the text as it is now");
    //: %1 is a date with time, %2 a name, %3 what changed (“title, 2 paragraphs”).
    return tr("%1, %2: %3").arg(VersionTexts::date(version->file.date), version->file.author, version->words);
}

void VersionsDialog::choose()
{
    const EntryVersion *version = m_model->version(chosenRow());
    m_message->setText(version ? version->file.message.trimmed() : tr("What is not in a version yet"));
    m_restore->setEnabled(version && !version->file.object.isEmpty());
    fillPartners();
    compare();
}

void VersionsDialog::fillPartners()
{
    const int chosen = chosenRow();
    const QVariant before = m_partner->currentData();
    const EntryVersion *version = m_model->version(chosen);
    m_partner->clear();
    if (!version)
        m_partner->addItem(tr("the newest version"), Previous);
    else if (version->file.kind != FileVersion::Kind::Oldest)
        m_partner->addItem(tr("the version before it"), Previous);
    if (version)
        m_partner->addItem(tr("the text as it is now"), Now);
    m_partner->insertSeparator(m_partner->count());
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (row != chosen)
            m_partner->addItem(nameOf(row), row);
    }
    // Who goes through the list sees each compared with the same.
    m_partner->setCurrentIndex(before.isValid() ? std::max(0, m_partner->findData(before)) : 0);
}

VersionReader::State VersionsDialog::state(int row) const
{
    const EntryVersion *version = m_model->version(row);
    if (!version)
        return { .object = {}, .text = m_document->entry() };
    return { .object = version->file.object, .text = {} };
}

/// The older state stands before, whichever was chosen first.
void VersionsDialog::compare()
{
    const int chosen = chosenRow();
    if (chosen < 0)
        return;
    const int partner = m_partner->currentData().toInt();
    const EntryVersion *version = m_model->version(chosen);
    if (partner != Previous)
        m_reader->compare(state(std::max(chosen, partner)), state(std::min(chosen, partner)));
    else if (version)
        m_reader->compare({ .object = version->file.before, .text = {} }, state(chosen));
    else
        m_reader->compare(state(1), state(Now));
}

void VersionsDialog::showCompared(const ComparedStates &states)
{
    m_before = states.before;
    m_after = states.after;
    m_view->showComparison(states.comparison, m_labels);
}

void VersionsDialog::showFailure(const Error &error)
{
    m_undo->hide();
    m_state->setText(error.message);
}

void VersionsDialog::updateNow()
{
    if (m_model->history().versions.isEmpty())
        return;
    m_model->setNow(m_document->isModified() ? tr("changes that are not saved yet") : tr("saved"));
    const bool isShown = chosenRow() == Now || m_partner->currentData().toInt() == Now;
    if (isShown)
        compare();
}

void VersionsDialog::askForVersion()
{
    if (const EntryVersion *version = m_model->version(chosenRow()))
        m_reader->readEntry(version->file.object);
}

void VersionsDialog::restoreVersion(const Entry &version)
{
    restore(EntryRestoring::whole(m_document->entry(), version));
}

void VersionsDialog::restoreField(const YamlPath &path)
{
    restore(EntryRestoring::field(m_document->entry(), m_before, path));
}

void VersionsDialog::restoreParagraph(const ParagraphDifference &paragraph)
{
    restore(EntryRestoring::paragraph(m_document->entry(), m_before, m_after, paragraph));
}

void VersionsDialog::restore(const Result<TextEdits> &edits)
{
    if (!edits) {
        showFailure(edits.error());
        return;
    }
    m_undo->hide();
    if (edits->isEmpty()) {
        m_state->setText(tr("The text has it so already."));
        return;
    }
    if (const Result<void> applied = m_document->apply(*edits); !applied) {
        showFailure(applied.error());
        return;
    }
    m_state->setText(tr("Restored in the open text; it is not saved yet."));
    m_undo->show();
}

void VersionsDialog::takeBack()
{
    m_document->textDocument()->undo();
    m_undo->hide();
    m_state->setText(tr("As it was before."));
}

} // namespace Commonplace
