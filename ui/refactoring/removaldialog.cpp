// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/removaldialog.h"

#include "refactoring/entrypicker.h"
#include "refactoring/localizedentries.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

using References = EntryRemoval::References;

RemovalDialog::RemovalDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot,
                             const QString &path, QWidget *parent)
    : ChangeDialog(library, std::move(snapshot), path, parent)
    , m_choices(new QButtonGroup(this))
    , m_successor(new EntryPicker(otherEntries(), this))
    , m_translationsToo(new QCheckBox(this))
{
    setObjectName(QStringLiteral("removalDialog"));
    setWindowTitle(tr("Delete an entry"));
    setAcceptText(tr("Delete"));
    if (facts().locale.isEmpty())
        m_translations = LocalizedEntries::of(this->snapshot().graph, collection(), path);
    makeChoices();
    connect(m_choices, &QButtonGroup::idToggled, this, &RemovalDialog::update);
    connect(m_successor, &EntryPicker::chosen, this, &RemovalDialog::update);
    connect(m_translationsToo, &QCheckBox::toggled, this, &RemovalDialog::update);
    update();
}

void RemovalDialog::makeChoices()
{
    auto *heading = new QLabel(tr("“%1” is deleted. Undo brings it back.").arg(facts().title), this);
    heading->setObjectName(QStringLiteral("removalHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    form()->addRow(heading);
    const auto add = [this](const char *name, const QString &text, References choice) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        m_choices->addButton(button, static_cast<int>(choice));
        form()->addRow(button);
        return button;
    };
    add("removalReferencesGo", tr("Take out what names it; links become plain words"), References::Go)
        ->setChecked(true);
    add("removalReferencesStay", tr("Leave what names it: it is shown as a problem until it is mended"),
        References::Stay);
    add("removalReferencesFollow", tr("Let it name another entry instead:"), References::Follow);
    m_successor->setObjectName(QStringLiteral("removalSuccessor"));
    m_successor->setAccessibleName(tr("The entry to be named instead"));
    form()->addRow(m_successor);
    m_translationsToo->setObjectName(QStringLiteral("removalTranslationsToo"));
    m_translationsToo->setText(
        tr("Delete its %n translation(s) too", nullptr, static_cast<int>(m_translations.size())));
    m_translationsToo->setChecked(true);
    m_translationsToo->setVisible(!m_translations.isEmpty());
    form()->addRow(m_translationsToo);
    // Where nothing names it there is nothing to choose.
    const bool isNamed = !snapshot().graph.incoming(path()).isEmpty()
                         || std::ranges::any_of(m_translations, [this](const QString &other) {
                                return !snapshot().graph.incoming(other).isEmpty();
                            });
    const QList<QAbstractButton *> buttons = m_choices->buttons();
    for (QAbstractButton *button : buttons)
        button->setVisible(isNamed);
    m_successor->setVisible(false);
    if (isNamed)
        m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
}

References RemovalDialog::choice() const
{
    return static_cast<References>(m_choices->checkedId());
}

void RemovalDialog::update()
{
    EntryRemoval removal { .paths = { path() }, .references = choice(), .successor = m_successor->path() };
    if (m_translationsToo->isChecked())
        removal.paths += m_translations;
    m_successor->setVisible(choice() == References::Follow);
    if (choice() == References::Follow && (removal.successor.isEmpty() || removal.paths.contains(removal.successor))) {
        planNothing(tr("Choose the entry that is to be named instead."));
        return;
    }
    plan([removal](const LibrarySnapshot &library) { return removed(library.texts(), removal); });
}

QString RemovalDialog::summary(const LibraryChange &change) const
{
    if (change.places.isEmpty())
        return tr("Nothing names this entry.");
    return tr("%n place(s) name this entry:", nullptr, static_cast<int>(change.places.size()));
}

QString RemovalDialog::message() const
{
    return tr("Delete “%1”").arg(facts().title);
}

} // namespace Commonplace
