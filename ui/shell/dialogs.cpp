// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dialogs.h"

#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    return layout;
}

QLabel *addText(QVBoxLayout *layout, const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    layout->addWidget(label);
    return label;
}

} // namespace

IdentityDialog::IdentityDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_accept(new QPushButton(tr("Keep the version"), this))
{
    setObjectName(QStringLiteral("identityDialog"));
    setWindowTitle(tr("Who are you?"));
    QVBoxLayout *layout = dialogLayout(this);
    addText(layout,
            tr("Your text is saved. Each version carries the name of its author; others see it when you share "
               "your work."),
            TextRole::Body);
    auto *form = new QFormLayout;
    form->setSpacing(Space::small);
    m_name->setObjectName(QStringLiteral("identityName"));
    m_name->setAccessibleName(tr("Name"));
    m_email->setObjectName(QStringLiteral("identityEmail"));
    m_email->setAccessibleName(tr("E-mail address"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("E-mail address"), m_email);
    layout->addLayout(form);

    auto *buttons = new QDialogButtonBox(this);
    m_accept->setObjectName(QStringLiteral("identityAccept"));
    setButtonRole(m_accept, ButtonRole::Primary);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    QPushButton *later = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("identityLater"));
    layout->addWidget(buttons);

    const auto check = [this] {
        const bool named = !m_name->text().trimmed().isEmpty();
        const QString email = m_email->text().trimmed();
        const bool clean = !m_name->text().contains(u'<') && !email.contains(u'<') && !email.contains(u'>');
        m_accept->setEnabled(named && clean && email.contains(u'@'));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_email, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT identityGiven({ .name = m_name->text().trimmed(), .email = m_email->text().trimmed() });
        accept();
    });
    check();
}

UnsavedDialog::UnsavedDialog(const QStringList &titles, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("unsavedDialog"));
    setWindowTitle(tr("Unsaved text"));
    QVBoxLayout *layout = dialogLayout(this);
    const auto count = static_cast<int>(titles.size());
    addText(layout, tr("%n entry(s) with unsaved text", nullptr, count), TextRole::Heading);
    QLabel *names = addText(layout, titles.first(std::min<qsizetype>(titles.size(), 8)).join(u'\n'), TextRole::Body);
    names->setObjectName(QStringLiteral("unsavedTitles"));
    addText(layout, tr("Nothing is lost either way: what you keep unsaved is offered again when you open the entry."),
            TextRole::Muted);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save and close"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("unsavedSave"));
    setButtonRole(save, ButtonRole::Primary);
    QPushButton *keep = buttons->addButton(tr("Close and keep it unsaved"), QDialogButtonBox::ActionRole);
    keep->setObjectName(QStringLiteral("unsavedKeep"));
    QPushButton *cancel = buttons->addButton(tr("Go on writing"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("unsavedCancel"));
    layout->addWidget(buttons);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveChosen();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepChosen();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    QVBoxLayout *layout = dialogLayout(this);
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(tr("Commands and their shortcuts"));
    list->setHeaderLabels({ tr("Command"), tr("Shortcut") });
    list->setRootIsDecorated(false);
    list->setFrameShape(QFrame::NoFrame);
    for (const QAction *action : commands) {
        if (action->shortcut().isEmpty())
            continue;
        QString name = action->text();
        name.remove(u'&');
        list->addTopLevelItem(
            new QTreeWidgetItem({ name, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText) }));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(520, 560);
}

} // namespace Commonplace
