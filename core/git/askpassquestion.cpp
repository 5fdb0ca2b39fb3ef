// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/askpassquestion.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

using Kind = AskPassQuestion::Kind;

/// git: "Username for 'https://example.org': ", "Password for 'https://ada@example.org': "
bool readGit(AskPassQuestion &question)
{
    static const QRegularExpression form(u"^(Username|Password) for '(.*)': ?$"_s);
    const QRegularExpressionMatch match = form.match(question.prompt);
    if (!match.hasMatch())
        return false;
    question.kind = match.captured(1) == u"Username" ? Kind::UserName : Kind::Password;
    const QUrl url(match.captured(2));
    question.user = url.userName(QUrl::FullyDecoded);
    question.host = url.port() >= 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
    if (question.host.isEmpty())
        question.host = match.captured(2);
    return true;
}

/// ssh: "ada@example.org's password: ", "(ada@example.org) Password: "
bool readSshPassword(AskPassQuestion &question)
{
    static const QRegularExpression own(u"^([^@\\s]+)@([^\\s']+)'s password: ?$"_s);
    static const QRegularExpression asked(u"^\\(([^@\\s]+)@([^\\s)]+)\\) (.*)$"_s);
    for (const QRegularExpression &form : { own, asked }) {
        const QRegularExpressionMatch match = form.match(question.prompt);
        if (!match.hasMatch())
            continue;
        const bool isPassword =
            match.lastCapturedIndex() < 3 || match.captured(3).startsWith(u"password", Qt::CaseInsensitive);
        question.kind = isPassword ? Kind::Password : Kind::Other;
        question.user = match.captured(1);
        question.host = match.captured(2);
        return true;
    }
    return false;
}

/// ssh: "Enter passphrase for key '/home/ada/.ssh/id_ed25519': ", ssh-add: "Enter passphrase for /home/ada/…: "
bool readPassphrase(AskPassQuestion &question)
{
    static const QRegularExpression form(
        u"^Enter passphrase for (?:key )?'?(.*?)'?(?: \\(will confirm each use\\))?: ?$"_s);
    const QRegularExpressionMatch match = form.match(question.prompt);
    if (!match.hasMatch())
        return false;
    question.kind = Kind::Passphrase;
    question.key = match.captured(1);
    return true;
}

/// ssh: "The authenticity of host 'example.org (192.0.2.1)' can't be established.\nED25519 key fingerprint is SHA256:…"
bool readHostKey(AskPassQuestion &question)
{
    if (!question.prompt.contains(u"(yes/no"))
        return false;
    static const QRegularExpression host(u"authenticity of host '([^' ]+)"_s);
    static const QRegularExpression fingerprint(u"(\\S+) key fingerprint is:?\\s+(\\S+?)\\.?(?:\\s|$)"_s);
    question.kind = Kind::HostKey;
    question.host = host.match(question.prompt).captured(1);
    const QRegularExpressionMatch match = fingerprint.match(question.prompt);
    question.keyType = match.captured(1);
    question.fingerprint = match.captured(2);
    return true;
}

} // namespace

AskPassQuestion AskPassQuestion::read(const QString &prompt, const QString &hint)
{
    AskPassQuestion question { .prompt = prompt };
    if (hint == u"none") {
        question.kind = Kind::Notice;
        return question;
    }
    if (hint == u"confirm") {
        question.kind = Kind::Confirm;
        return question;
    }
    for (auto read : { readHostKey, readGit, readSshPassword, readPassphrase }) {
        if (read(question))
            break;
    }
    return question;
}

} // namespace Commonplace
