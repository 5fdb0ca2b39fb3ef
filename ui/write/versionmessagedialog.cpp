// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/versionmessagedialog.h"

#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

VersionMessageDialog::VersionMessageDialog(Purpose purpose, const QString &message, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(message, this))
    , m_accept(new QPushButton(purpose == Purpose::Save ? tr("Save") : tr("Change the message"), this))
{
    setObjectName(QStringLiteral("versionMessageDialog"));
    setWindowTitle(purpose == Purpose::Save ? tr("Save with a message") : tr("Message of the last version"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);

    auto *label = new QLabel(tr("What has changed, and why?"), this);
    label->setBuddy(m_text);
    layout->addWidget(label);
    m_text->setObjectName(QStringLiteral("versionMessageText"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->moveCursor(QTextCursor::End);
    layout->addWidget(m_text);
    auto *hint = new QLabel(tr("Everyone who works on this library can read it. Its first line stands alone in lists; "
                               "more can follow after an empty line. What you write here stays when you save this "
                               "entry again."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Muted);
    layout->addWidget(hint);

    auto *buttons = new QDialogButtonBox(this);
    m_accept->setObjectName(QStringLiteral("versionMessageAccept"));
    setButtonRole(m_accept, ButtonRole::Primary);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("versionMessageCancel"));
    layout->addWidget(buttons);

    const auto check = [this] { m_accept->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT messageGiven(m_text->toPlainText().trimmed());
        accept();
    });
    check();
    m_text->setFocus();
}

} // namespace Commonplace
