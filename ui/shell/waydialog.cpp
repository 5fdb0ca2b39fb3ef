// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/waydialog.h"

#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr int DialogWidth = 480;

} // namespace

WayDialog::WayDialog(const RepositoryMatter &matter, const RepositoryWay &way, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("wayDialog"));
    setWindowTitle(way.label);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(DialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    const auto add = [&](const QString &text, TextRole role, const char *name) {
        auto *label = new QLabel(text, this);
        label->setObjectName(QLatin1StringView(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextRole(label, role);
        layout->addWidget(label);
    };
    add(way.consequence, TextRole::Body, "wayConsequence");
    add(matter.message, TextRole::Muted, "wayMatter");
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(way.label, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("wayAccept"));
    setButtonRole(go, ButtonRole::Primary);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("wayCancel"));
    cancel->setDefault(true);
    go->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Commonplace
