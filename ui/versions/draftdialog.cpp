// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/draftdialog.h"

#include "versions/comparisonview.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

DraftDialog::DraftDialog(const QString &title, const QString &when, const EntryComparison &comparison,
                         const FieldLabels &labels, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("draftDialog"));
    setWindowTitle(tr("Unsaved text: %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    auto *heading = new QLabel(tr("You wrote this on %1, and it was not saved.").arg(when), this);
    heading->setObjectName(QStringLiteral("draftHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *view = new ComparisonView(this);
    view->setObjectName(QStringLiteral("draftComparison"));
    view->setAccessibleName(tr("What differs"));
    view->setRestorable(false);
    view->showComparison(comparison, labels);
    layout->addWidget(view, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *restore = buttons->addButton(tr("Bring it back"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(QStringLiteral("draftRestore"));
    setButtonRole(restore, ButtonRole::Primary);
    restore->setDefault(true);
    QPushButton *discard = buttons->addButton(tr("Throw it away"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("draftDiscard"));
    discard->setAutoDefault(false);
    QPushButton *later = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("draftLater"));
    later->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discardRequested();
        reject();
    });
    resize(720, 560);
}

} // namespace Commonplace
