// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/mergedialog.h"

#include "profile/field.h"
#include "refactoring/entrypicker.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMutexLocker>

namespace Commonplace {

MergeDialog::MergeDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                         QWidget *parent)
    : ChangeDialog(library, std::move(snapshot), path, parent)
    , m_into(new EntryPicker(otherEntries(), this))
    , m_addText(new QCheckBox(tr("Add its text, section by section"), this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge an entry into another"));
    setAcceptText(tr("Merge"));
    auto *heading = new QLabel(tr("“%1” becomes part of another entry: its relations and lists are added there, fields "
                                  "that are empty there are filled in, and all that names it names the other.")
                                   .arg(facts().title),
                               this);
    heading->setObjectName(QStringLiteral("mergeHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    form()->addRow(heading);
    m_into->setObjectName(QStringLiteral("mergeInto"));
    m_into->setAccessibleName(tr("Merge into"));
    form()->addRow(tr("Merge into"), m_into);
    m_addText->setObjectName(QStringLiteral("mergeAddText"));
    m_addText->setChecked(true);
    form()->addRow(QString(), m_addText);
    connect(m_into, &EntryPicker::chosen, this, &MergeDialog::update);
    connect(m_addText, &QCheckBox::toggled, this, &MergeDialog::update);
    update();
    m_into->setFocus(Qt::OtherFocusReason);
}

void MergeDialog::update()
{
    const EntryMerge merge { .path = path(), .into = m_into->path(), .addsText = m_addText->isChecked() };
    if (merge.into.isEmpty()) {
        planNothing(tr("Choose the entry that stays."));
        return;
    }
    plan([merge, told = m_told](const LibrarySnapshot &library) -> Result<LibraryChange> {
        const Result<MergedEntries> merged = Commonplace::merged(library.texts(), merge);
        if (!merged)
            return std::unexpected(merged.error());
        const QMutexLocker lock(&told->mutex);
        told->left = merged->left;
        return merged->change;
    });
}

QString MergeDialog::summary(const LibraryChange &change) const
{
    QStringList parts;
    if (!change.places.isEmpty())
        parts += tr("%n place(s) name the other entry then.", nullptr, static_cast<int>(change.places.size()));
    const QMutexLocker lock(&m_told->mutex);
    QStringList left;
    for (const QString &field : std::as_const(m_told->left))
        left.append(labelFromKey(field));
    if (!left.isEmpty())
        parts += tr("The other entry's own stay: %1.").arg(QLocale().createSeparatedList(left));
    return parts.isEmpty() ? tr("Nothing names this entry.") : parts.join(u' ');
}

QString MergeDialog::message() const
{
    const EntryFacts *into = snapshot().graph.entry(m_into->path());
    return tr("Merge “%1” into “%2”").arg(facts().title, into ? into->title : m_into->path());
}

} // namespace Commonplace
