// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/replacedialog.h"

#include "links/linkaddress.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

ReplaceDialog::ReplaceDialog(const QString &address, const QString &suggestion, const QString &why, int places,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("replaceLinkDialog"));
    setWindowTitle(tr("Replace an address"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::small);
    const auto addLine = [this, layout](const QString &label, const char *name, const QString &text) {
        auto *line = new QLineEdit(text, this);
        line->setObjectName(QLatin1StringView(name));
        line->setLayoutDirection(Qt::LeftToRight);
        auto *title = new QLabel(label, this);
        title->setBuddy(line);
        setTextRole(title, TextRole::Label);
        layout->addWidget(title);
        layout->addWidget(line);
        return line;
    };
    QLineEdit *old = addLine(tr("Until now"), "replaceOld", address);
    old->setReadOnly(true);
    old->setCursorPosition(0);
    QLineEdit *line = addLine(tr("&From now on"), "replaceNew", suggestion);
    auto *hint = new QLabel(why, this);
    hint->setObjectName(QStringLiteral("replaceHint"));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Muted);
    hint->setVisible(!why.isEmpty());
    layout->addWidget(hint);
    layout->addSpacing(Space::medium);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(tr("Replace in %n place(s)", nullptr, places), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("replaceAccept"));
    setButtonRole(go, ButtonRole::Primary);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("replaceCancel"));
    layout->addWidget(buttons);
    const auto check = [line, go, address] {
        const QString text = line->text().trimmed();
        go->setEnabled(text != address && LinkAddress::read(text).isValid());
    };
    connect(line, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, line] {
        Q_EMIT chosen(line->text().trimmed());
        accept();
    });
    check();
    line->setFocus();
    line->selectAll();
}

} // namespace Commonplace
