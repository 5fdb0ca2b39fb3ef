// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/forkdialog.h"

#include "proposals/dialogparts.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

ForkDialog::ForkDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("forkDialog"));
    setWindowTitle(tr("Your own copy of the library"));
    setMinimumWidth(520);
    QVBoxLayout *layout = DialogParts::layoutOf(this);
    DialogParts::addText(layout, "forkText",
                         tr("Where is your own copy of the library? Its page shows an address for git, mostly behind a "
                            "button that says “Code” or “Clone”."));
    auto *address = new QLineEdit(this);
    address->setObjectName(QStringLiteral("forkAddress"));
    address->setAccessibleName(tr("Address of your copy"));
    address->setPlaceholderText(QStringLiteral("https://…"));
    // An address runs from left to right in every language.
    address->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(address);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *send = DialogParts::addPrimary(buttons, "forkSend", tr("Send it there"));
    DialogParts::addCancel(buttons, "forkCancel", tr("Cancel"));
    layout->addWidget(buttons);
    send->setEnabled(false);
    connect(address, &QLineEdit::textChanged, send,
            [send](const QString &text) { send->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, address] {
        Q_EMIT addressGiven(address->text().trimmed());
        accept();
    });
}

} // namespace Commonplace
