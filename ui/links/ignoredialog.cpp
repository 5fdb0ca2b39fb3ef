// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/ignoredialog.h"

#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Commonplace {

IgnoreDialog::IgnoreDialog(const QString &address, const QString &host, const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_this(new QRadioButton(tr("&This address"), this))
    , m_all(new QRadioButton(tr("&All addresses of %1").arg(QString(host).replace(u'&', QStringLiteral("&&"))), this))
    , m_like(new QRadioButton(tr("Addresses that &look like this (“*” stands for anything):"), this))
    , m_address(new QLineEdit(address, this))
    , m_pattern(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_accept(new QPushButton(tr("Ignore"), this))
{
    setObjectName(QStringLiteral("ignoreDialog"));
    setWindowTitle(tr("Ignore links"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::medium);
    const auto addHint = [this, layout](const QString &text) {
        auto *hint = new QLabel(text, this);
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        setTextRole(hint, TextRole::Muted);
        layout->addWidget(hint);
    };
    addHint(tr("What is ignored is not asked for any more, and is no problem."));
    m_this->setObjectName(QStringLiteral("ignoreThis"));
    m_this->setChecked(true);
    m_all->setObjectName(QStringLiteral("ignoreHost"));
    m_like->setObjectName(QStringLiteral("ignorePattern"));
    m_address->setObjectName(QStringLiteral("ignoreAddress"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setReadOnly(true);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setCursorPosition(0);
    m_pattern->setObjectName(QStringLiteral("ignorePatternText"));
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_pattern->setText(address.section(u'/', 0, -2) + QStringLiteral("/*"));
    layout->addWidget(m_this);
    layout->addWidget(m_address);
    layout->addWidget(m_all);
    layout->addWidget(m_like);
    layout->addWidget(m_pattern);
    auto *why = new QLabel(tr("&Why?"), this);
    why->setBuddy(m_reason);
    layout->addSpacing(Space::small);
    layout->addWidget(why);
    m_reason->setObjectName(QStringLiteral("ignoreReason"));
    m_reason->setPlaceholderText(tr("For those who wonder later"));
    layout->addWidget(m_reason);
    addHint(place);
    auto *buttons = new QDialogButtonBox(this);
    m_accept->setObjectName(QStringLiteral("ignoreAccept"));
    setButtonRole(m_accept, ButtonRole::Primary);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("ignoreCancel"));
    layout->addWidget(buttons);
    for (const QRadioButton *choice : { m_this, m_all, m_like })
        connect(choice, &QRadioButton::toggled, this, &IgnoreDialog::check);
    connect(m_pattern, &QLineEdit::textChanged, this, &IgnoreDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &IgnoreDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        using Kind = LinkSettings::Ignored::Kind;
        const Kind kind = m_this->isChecked() ? Kind::Url : m_all->isChecked() ? Kind::Host : Kind::Pattern;
        const QString text = kind == Kind::Url    ? m_address->text()
                             : kind == Kind::Host ? m_host
                                                  : m_pattern->text().trimmed();
        Q_EMIT chosen({ .kind = kind, .text = text, .reason = m_reason->text().trimmed() });
        accept();
    });
    check();
    m_reason->setFocus();
}

void IgnoreDialog::check()
{
    m_pattern->setEnabled(m_like->isChecked());
    const QString pattern = m_pattern->text().trimmed().remove(u'*');
    m_accept->setEnabled(!m_reason->text().trimmed().isEmpty() && (!m_like->isChecked() || pattern.size() > 8));
}

} // namespace Commonplace
