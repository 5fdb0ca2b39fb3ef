// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/remotegit.h"

#include "git/gitmessage.h"
#include "proposals/gitanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Commonplace::RemoteGit {

namespace {

using Reason = RemoteFailure::Reason;

bool containsAny(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

/// The status codes that servers answered with, in their order, from lines such as
/// `… <= Recv header: HTTP/1.1 401 Unauthorized`.
QList<int> httpAnswers(const QByteArray &trace)
{
    static const QByteArray Mark = "Recv header: HTTP/";
    QList<int> answers;
    const QByteArrayList lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype at = line.indexOf(Mark);
        if (at < 0)
            continue;
        const QByteArrayList words = line.sliced(at + Mark.size()).split(' ');
        if (words.size() > 1)
            answers.append(words[1].toInt());
    }
    return answers;
}

Reason reasonOfHttp(const QByteArray &trace, const QByteArray &said)
{
    const QList<int> answers = httpAnswers(trace);
    const int last = answers.isEmpty() ? 0 : answers.last();
    switch (last) {
    case 0:
        // No server answered. Where it was reached, it is its certificate that is not trusted.
        return containsAny(said, { "SSL certificate", "certificate verif", "server certificate" })
                   ? Reason::UnknownServer
                   : Reason::NoNetwork;
    case 401:
    case 407:
        return Reason::NoCredentials;
    case 403:
        return Reason::NoRight;
    case 404:
    case 410:
        return Reason::NotThere;
    case 502:
    case 503:
    case 504:
        return Reason::NoNetwork;
    default:
        // The conversation had begun well; then the line broke off.
        return last < 400 ? Reason::NoNetwork : Reason::Other;
    }
}

Reason reasonOfSsh(const QByteArray &said)
{
    if (containsAny(
            said, { "Host key verification failed", "REMOTE HOST IDENTIFICATION HAS CHANGED", "No matching host key" }))
        return Reason::UnknownServer;
    // GitHub, GitLab, Gitea and Forgejo, Bitbucket let one in and then say this instead of git's answer.
    if (containsAny(said, { "denied to ", "You are not allowed to push", "not authorized to write", "not allowed to",
                            "Write access", "write access", "is not allowed to push" }))
        return Reason::NoRight;
    if (containsAny(said, { "Permission denied", "Too many authentication failures", "No supported authentication",
                            "no mutual signature", "Authentication failed" }))
        return Reason::NoCredentials;
    if (containsAny(said, { "does not appear to be a git repository", "Repository not found", "repository not found",
                            "could not be found", "does not exist", "no such repository" }))
        return Reason::NotThere;
    return Reason::NoNetwork;
}

Reason reasonOfFolder(const QByteArray &said)
{
    return containsAny(said, { "Permission denied", "insufficient permission", "Read-only file system",
                               "unable to create temporary" })
               ? Reason::NoRight
               : Reason::NotThere;
}

/// Whether git's hook of that name ended with a failure, by git's record of what it does (Documentation/technical/
/// api-trace2): one JSON object a line, a child's start and end with its number and the number of git's own run.
bool hasHookFailed(const QByteArray &record, const QString &hook)
{
    QSet<QString> started;
    const auto number = [](const QJsonObject &event) {
        return event[u"sid"].toString() + u'/' + QString::number(event[u"child_id"].toInt());
    };
    const QByteArrayList lines = record.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QString kind = event[u"event"].toString();
        if (kind == "child_start"_L1 && event[u"hook_name"].toString() == hook)
            started.insert(number(event));
        else if (kind == "child_exit"_L1 && event[u"code"].toInt() != 0 && started.contains(number(event)))
            return true;
    }
    return false;
}

enum class Way { Http, Ssh, Folder };

Way wayOf(const QByteArray &address)
{
    if (address.startsWith("http://") || address.startsWith("https://"))
        return Way::Http;
    if (address.startsWith("file://"))
        return Way::Folder;
    const qsizetype colon = address.indexOf(':');
    const qsizetype slash = address.indexOf('/');
    const bool isShortSsh = colon > 0 && (slash < 0 || colon < slash);
    return isShortSsh || address.contains("://") ? Way::Ssh : Way::Folder;
}

Reason reasonOf(const QByteArray &address, const QByteArray &trace, const GitOutput &output)
{
    switch (wayOf(address)) {
    case Way::Http:
        return reasonOfHttp(trace, output.err);
    case Way::Ssh:
        return reasonOfSsh(output.err);
    case Way::Folder:
        return reasonOfFolder(output.err);
    }
    return Reason::Other;
}

QString sentenceOf(Reason reason)
{
    switch (reason) {
    case Reason::NoNetwork:
        return QCoreApplication::translate("Proposals", "“%1” could not be reached, or the connection broke off. "
                                                        "Nothing is lost; try again when there is a network.");
    case Reason::NoRight:
        return QCoreApplication::translate("Proposals", "You may not send anything to “%1”. Make a copy of the library "
                                                        "there that is your own and send to that, or send the proposal "
                                                        "by mail.");
    case Reason::NoCredentials:
        return QCoreApplication::translate("Proposals", "“%1” did not accept your name and password, your token or "
                                                        "your key, or was not told one. Check them and try again.");
    case Reason::NotThere:
        return QCoreApplication::translate("Proposals", "There is no library at “%1”, or it is not shown to you. Check "
                                                        "the address, and whether you are signed in there.");
    case Reason::UnknownServer:
        return QCoreApplication::translate("Proposals", "The server of “%1” could not prove that it is the right one, "
                                                        "so nothing was sent. Ask whoever looks after it; its key or "
                                                        "certificate is new, or somebody stands in between.");
    case Reason::HookRefused:
        return QCoreApplication::translate("Proposals", "A check that runs before anything is sent to “%1” (a hook) "
                                                        "did not accept it. Correct what it names and send it again.");
    case Reason::RemoteMoved:
    case Reason::Other:
        break;
    }
    return QCoreApplication::translate("Proposals", "The exchange with “%1” did not work. Look at the details.");
}

ErrorCode codeOf(Reason reason)
{
    switch (reason) {
    case Reason::NotThere:
        return ErrorCode::NotFound;
    case Reason::NoRight:
    case Reason::NoCredentials:
    case Reason::UnknownServer:
    case Reason::HookRefused:
        return ErrorCode::Refused;
    default:
        return ErrorCode::ToolFailed;
    }
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

GitOptions optionsFor(const QString &trace, const QString &events, const std::stop_token &stop)
{
    GitOptions options { .stop = stop };
    // Names and passwords in headers are left out of the record, which is git's default and is made sure of here.
    options.environment = { { u"GIT_TRACE_CURL"_s, trace },
                            { u"GIT_TRACE_CURL_NO_DATA"_s, u"1"_s },
                            { u"GIT_TRACE_REDACT"_s, u"1"_s },
                            { u"GIT_TRACE2_EVENT"_s, events } };
    if (!qEnvironmentVariableIsSet("GIT_HTTP_LOW_SPEED_LIMIT")) {
        options.environment.append({ u"GIT_HTTP_LOW_SPEED_LIMIT"_s, u"1"_s });
        options.environment.append({ u"GIT_HTTP_LOW_SPEED_TIME"_s, u"120"_s });
    }
    return options;
}

} // namespace

QString shownAddress(const QByteArray &address)
{
    const QUrl url(QString::fromUtf8(address));
    return url.isValid() && !url.host().isEmpty() ? url.toDisplayString(QUrl::RemoveUserInfo)
                                                  : GitMessage::shown(address);
}

Result<QByteArray> addressOf(const GitProcess &git, const QByteArray &remote, Use use, const std::stop_token &stop)
{
    QByteArrayList arguments { "remote", "get-url" };
    if (use == Use::Push)
        arguments << "--push";
    const Result<QByteArray> address = GitAnswer::required(
        git, arguments << "--" << remote,
        QCoreApplication::translate("Proposals", "git knows no place “%1” that the library comes from.")
            .arg(GitMessage::shown(remote)),
        { .stop = stop });
    if (!address)
        return address;
    return address->trimmed();
}

RemoteResult<GitOutput> run(const GitProcess &git, const QByteArrayList &arguments, const QByteArray &address,
                            const std::function<bool(const GitOutput &)> &tookPlace, const std::stop_token &stop)
{
    const QTemporaryDir folder;
    const QString trace = folder.filePath(u"trace"_s);
    const QString events = folder.filePath(u"events"_s);
    const Result<GitOutput> output = git.run(arguments, optionsFor(trace, events, stop));
    if (!output)
        return std::unexpected(RemoteFailure { .reason = Reason::Other, .error = output.error() });
    if (output->exitCode == 0 || tookPlace(*output))
        return *output;
    const Reason reason = hasHookFailed(contentOf(events), u"pre-push"_s)
                              ? Reason::HookRefused
                              : reasonOf(address, contentOf(trace), *output);
    const QString sentence = sentenceOf(reason).arg(shownAddress(address));
    return std::unexpected(
        RemoteFailure { .reason = reason, .error = GitMessage::failure(sentence, *output, codeOf(reason)) });
}

} // namespace Commonplace::RemoteGit
