// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/dialogparts.h"

#include "widgets/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace::DialogParts {

QVBoxLayout *layoutOf(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::medium);
    return layout;
}

QLabel *addText(QVBoxLayout *layout, const char *name, const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    layout->addWidget(label);
    return label;
}

QPushButton *addPrimary(QDialogButtonBox *buttons, const char *name, const QString &text)
{
    QPushButton *button = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    button->setObjectName(QLatin1StringView(name));
    button->setDefault(true);
    setButtonRole(button, ButtonRole::Primary);
    return button;
}

QPushButton *addOther(QDialogButtonBox *buttons, const char *name, const QString &text)
{
    QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

QPushButton *addCancel(QDialogButtonBox *buttons, const char *name, const QString &text)
{
    QPushButton *button = buttons->addButton(text, QDialogButtonBox::RejectRole);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace Commonplace::DialogParts
