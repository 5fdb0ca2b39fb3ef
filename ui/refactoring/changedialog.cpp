// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/changedialog.h"

#include "refactoring/placeslist.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

QHash<QString, QString> titlesOf(const Library &library)
{
    QHash<QString, QString> titles;
    for (const EntryInfo &entry : library.entries())
        titles.insert(entry.path, entry.title);
    return titles;
}

} // namespace

ChangeDialog::ChangeDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                           QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_collection(library.collectionOf(path).forFile(path))
    , m_entries(library.entries())
    , m_snapshot(std::move(snapshot))
    , m_planner(new ChangePlanner(m_snapshot, this))
    , m_form(new QFormLayout)
    , m_places(new PlacesList(titlesOf(library), this))
{
    for (const Collection &collection : library.collections())
        m_labels.insert(collection.name, collection.label);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    m_form->setContentsMargins({});
    m_form->setSpacing(Space::small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    layout->addWidget(m_places, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("changeAccept"));
    m_accept->setDefault(true);
    setButtonRole(m_accept, ButtonRole::Primary);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("changeCancel"));
    cancel->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_isWanted = true;
        finish();
    });
    connect(m_planner, &ChangePlanner::planned, this, &ChangeDialog::show);
}

RelationCandidates ChangeDialog::otherEntries() const
{
    QList<RelationCandidate> candidates;
    for (const EntryInfo &entry : m_entries) {
        const EntryFacts *facts = m_snapshot->graph.entry(entry.path);
        if (entry.path == m_path || !facts || entry.unreadable)
            continue;
        candidates.append({ .value = entry.path.toUtf8(),
                            .title = entry.title,
                            .collection = m_labels.value(entry.collection),
                            .path = entry.path,
                            .aliases = facts->aliases,
                            .otherIds = facts->ids });
    }
    return RelationCandidates(candidates);
}

void ChangeDialog::setAcceptText(const QString &text)
{
    m_accept->setText(text);
}

void ChangeDialog::plan(const ChangePlanner::Plan &plan)
{
    m_isPlanned = false;
    m_isWanted = false;
    m_accept->setEnabled(true);
    m_planner->plan(plan);
}

void ChangeDialog::planNothing(const QString &reason)
{
    m_isPlanned = false;
    m_accept->setEnabled(false);
    m_planner->plan([](const LibrarySnapshot &) -> Result<LibraryChange> { return LibraryChange {}; });
    m_places->showPlaces(reason, {});
}

void ChangeDialog::show(const Result<LibraryChange> &change)
{
    if (!m_accept->isEnabled())
        return; // nothing is wished
    if (!change) {
        m_isWanted = false;
        m_accept->setEnabled(false);
        m_places->showPlaces(change.error().message, {});
        return;
    }
    m_change = *change;
    m_isPlanned = true;
    m_places->showPlaces(summary(m_change), m_change.places);
    finish();
}

/// What was accepted is what was shown last.
void ChangeDialog::finish()
{
    if (!m_isWanted || !m_isPlanned)
        return;
    Q_EMIT changeAccepted(m_change, message());
    accept();
}

} // namespace Commonplace
