// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/askpasswindow.h"

#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

using Kind = AskPassQuestion::Kind;

constexpr int WindowWidth = 460;
/// A name or address from elsewhere is not allowed to fill the screen.
constexpr int LongestName = 200;

QString shortened(const QString &text)
{
    return text.size() > LongestName ? text.first(LongestName) + u'…' : text;
}

QString headingOf(const AskPassQuestion &question)
{
    const QString host = shortened(question.host);
    switch (question.kind) {
    case Kind::UserName:
    case Kind::Password:
        return AskPassWindow::tr("Sign in at %1").arg(host);
    case Kind::Passphrase:
        return AskPassWindow::tr("Unlock your key");
    case Kind::HostKey:
        return host.isEmpty() ? AskPassWindow::tr("Is this the right computer?")
                              : AskPassWindow::tr("Is this really %1?").arg(host);
    case Kind::Confirm:
    case Kind::Notice:
    case Kind::Other:
        break;
    }
    return AskPassWindow::tr("git asks");
}

QString textOf(const AskPassQuestion &question)
{
    switch (question.kind) {
    case Kind::UserName:
        return AskPassWindow::tr("%1 wants to know who you are.").arg(shortened(question.host));
    case Kind::Password:
        return question.user.isEmpty() ? AskPassWindow::tr("%1 asks for a password.").arg(shortened(question.host))
                                       : AskPassWindow::tr("%1 asks for the password of “%2”.")
                                             .arg(shortened(question.host), question.user);
    case Kind::Passphrase:
        return AskPassWindow::tr("Your ssh key “%1” is protected by a passphrase.").arg(shortened(question.key));
    case Kind::HostKey:
        return AskPassWindow::tr(
            "You connect to this computer for the first time. Compare its fingerprint with the one "
            "that its owners publish; if it is another one, somebody may be listening.");
    case Kind::Confirm:
    case Kind::Notice:
    case Kind::Other:
        break;
    }
    return shortened(question.prompt.trimmed());
}

/// Forges that do not take the account's password.
QString tokenHint(const AskPassQuestion &question)
{
    if (question.kind != Kind::Password)
        return {};
    for (const char *host : { "github.com", "gitlab.com", "bitbucket.org" }) {
        if (question.host == QLatin1StringView(host)) {
            return AskPassWindow::tr("%1 does not take your account's password here. Make an access token in its "
                                     "settings, and paste that.")
                .arg(question.host);
        }
    }
    return {};
}

} // namespace

AskPassWindow::AskPassWindow(const AskPassQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(QStringLiteral("askPassWindow"));
    setWindowTitle(tr("Commonplace: %1").arg(headingOf(question)));
    setMinimumWidth(WindowWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::medium);
    addText(headingOf(question), "askPassHeading", static_cast<int>(TextRole::Heading));
    addText(textOf(question), "askPassText", static_cast<int>(TextRole::Body));
    if (question.kind == Kind::HostKey) {
        addText(question.fingerprint.isEmpty() ? question.prompt
                                               : QStringLiteral("%1 %2").arg(question.keyType, question.fingerprint),
                "askPassFingerprint", static_cast<int>(TextRole::Body));
        auto *fingerprint = findChild<QLabel *>(QStringLiteral("askPassFingerprint"));
        fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        fingerprint->setLayoutDirection(Qt::LeftToRight);
    }
    if (asksForText())
        addAnswerField(layout);
    if (const QString hint = tokenHint(question); !hint.isEmpty())
        addText(hint, "askPassHint", static_cast<int>(TextRole::Muted));
    if (asksForText() && question.kind != Kind::UserName)
        addText(tr("Commonplace does not keep it."), "askPassKept", static_cast<int>(TextRole::Muted));
    addButtons(layout);
}

bool AskPassWindow::asksForText() const
{
    return m_question.kind == Kind::UserName || m_question.kind == Kind::Password || m_question.kind == Kind::Passphrase
           || m_question.kind == Kind::Other;
}

void AskPassWindow::addText(const QString &text, const char *name, int role)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, static_cast<TextRole>(role));
    layout()->addWidget(label);
}

void AskPassWindow::addAnswerField(QVBoxLayout *layout)
{
    m_answer = new QLineEdit(this);
    m_answer->setObjectName(QStringLiteral("askPassAnswer"));
    m_answer->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(m_answer);
    m_answer->setFocus(Qt::OtherFocusReason);
    if (m_question.kind == Kind::UserName) {
        m_answer->setAccessibleName(tr("User name"));
        m_answer->setPlaceholderText(tr("User name"));
        return;
    }
    m_answer->setAccessibleName(m_question.kind == Kind::Passphrase ? tr("Passphrase") : tr("Password"));
    m_answer->setPlaceholderText(m_answer->accessibleName());
    m_answer->setEchoMode(QLineEdit::Password);
    m_answer->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase
                                  | Qt::ImhNoPredictiveText);
    auto *show = new QToolButton(this);
    show->setObjectName(QStringLiteral("askPassShow"));
    show->setCheckable(true);
    show->setText(tr("Show what is typed"));
    show->setAccessibleName(show->text());
    show->setIcon(icon(QStringLiteral("view-visible")));
    show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    show->setAutoRaise(true);
    layout->addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QToolButton::toggled, m_answer, [this, show](bool shown) {
        m_answer->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        show->setIcon(icon(shown ? QStringLiteral("view-hidden") : QStringLiteral("view-visible")));
    });
}

void AskPassWindow::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, QDialogButtonBox::ButtonRole role, const char *name) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(QLatin1StringView(name));
        return button;
    };
    switch (m_question.kind) {
    case Kind::HostKey: {
        // Neither by Enter: a person who has not read it does not mean yes.
        QPushButton *yes = add(tr("Yes, connect"), QDialogButtonBox::AcceptRole, "askPassAccept");
        QPushButton *no = add(tr("No"), QDialogButtonBox::RejectRole, "askPassCancel");
        yes->setAutoDefault(false);
        no->setDefault(true);
        no->setFocus(Qt::OtherFocusReason);
        break;
    }
    case Kind::Confirm:
        add(tr("Allow"), QDialogButtonBox::AcceptRole, "askPassAccept")->setAutoDefault(false);
        add(tr("Do not allow"), QDialogButtonBox::RejectRole, "askPassCancel")->setDefault(true);
        break;
    case Kind::Notice:
        add(tr("Close"), QDialogButtonBox::RejectRole, "askPassCancel");
        break;
    case Kind::UserName:
    case Kind::Password:
    case Kind::Passphrase:
    case Kind::Other: {
        QPushButton *accept = add(m_question.kind == Kind::Passphrase ? tr("Unlock")
                                  : m_question.kind == Kind::UserName ? tr("Next")
                                                                      : tr("Sign in"),
                                  QDialogButtonBox::AcceptRole, "askPassAccept");
        accept->setDefault(true);
        setButtonRole(accept, ButtonRole::Primary);
        accept->setEnabled(false);
        connect(m_answer, &QLineEdit::textChanged, accept,
                [accept](const QString &text) { accept->setEnabled(!text.isEmpty()); });
        add(tr("Cancel"), QDialogButtonBox::RejectRole, "askPassCancel")->setAutoDefault(false);
        break;
    }
    }
    layout->addSpacing(Space::small);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString AskPassWindow::answer() const
{
    if (m_question.kind == Kind::HostKey)
        return QStringLiteral("yes");
    return m_answer ? m_answer->text() : QString();
}

QString askPassProgram()
{
    const QString own = QApplication::applicationDirPath();
    for (const char *place : { "/commonplace-askpass", "/../libexec/commonplace/commonplace-askpass" }) {
        const QFileInfo program(own + QLatin1StringView(place));
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

void announceToAskPass()
{
    // git is run with LC_ALL=C, so its children cannot know the person's language otherwise.
    qputenv("COMMONPLACE_ASKPASS_LANGUAGE", QLocale().name().toUtf8());
}

} // namespace Commonplace
