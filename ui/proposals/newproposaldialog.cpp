// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/newproposaldialog.h"

#include "proposals/dialogparts.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Commonplace {

NewProposalDialog::NewProposalDialog(const std::optional<Proposal> &current, int unsaved, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("newProposalDialog"));
    setWindowTitle(tr("New proposal"));
    setMinimumWidth(520);
    QVBoxLayout *layout = DialogParts::layoutOf(this);
    DialogParts::addText(layout, "newProposalText",
                         tr("What you save from now on is collected in the proposal, until you send it."),
                         TextRole::Muted);
    auto *label = DialogParts::addText(layout, "newProposalTitleLabel", tr("What is it for?"), TextRole::Label);
    auto *title = new QLineEdit(this);
    title->setObjectName(QStringLiteral("newProposalTitle"));
    title->setAccessibleName(label->text());
    title->setPlaceholderText(tr("Mend the links in the theories"));
    label->setBuddy(title);
    layout->addWidget(title);

    auto *fromMainLine = new QRadioButton(tr("Start from the library's main line"), this);
    fromMainLine->setObjectName(QStringLiteral("newProposalFromMainLine"));
    auto *fromHere = new QRadioButton(this);
    fromHere->setObjectName(QStringLiteral("newProposalFromHere"));
    if (current) {
        QString name = current->title;
        fromHere->setText(
            tr("Start from “%1”, with all that it changes").arg(name.replace(u'&', QStringLiteral("&&"))));
        layout->addWidget(fromMainLine);
        layout->addWidget(fromHere);
        fromMainLine->setChecked(true);
    } else {
        fromMainLine->hide();
        fromHere->hide();
        fromHere->setChecked(true);
    }
    if (unsaved > 0) {
        DialogParts::addText(layout, "newProposalUnsaved",
                             tr("%n entry(s) with unsaved text stay open as they are; when you save, they belong to "
                                "the new proposal.",
                                nullptr, unsaved),
                             TextRole::Muted);
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *start = DialogParts::addPrimary(buttons, "newProposalStart", tr("Start"));
    DialogParts::addCancel(buttons, "newProposalCancel", tr("Cancel"));
    layout->addSpacing(Space::small);
    layout->addWidget(buttons);
    start->setEnabled(false);
    connect(title, &QLineEdit::textChanged, start,
            [start](const QString &text) { start->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, title, fromHere] {
        using Start = ProposalBranches::Start;
        Q_EMIT startRequested(title->text().simplified(), fromHere->isChecked() ? Start::Here : Start::AtMainLine);
        accept();
    });
    title->setFocus(Qt::OtherFocusReason);
}

} // namespace Commonplace
