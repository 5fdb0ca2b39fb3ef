// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/gitanswer.h"

#include "git/gitmessage.h"

namespace Commonplace::GitAnswer {

GitProcess atRoot(const Repository &repository)
{
    return GitProcess(repository.git().executable(), repository.root());
}

Result<QByteArray> required(const GitProcess &git, const QByteArrayList &arguments, const QString &sentence,
                            const GitOptions &options)
{
    const Result<GitOutput> answer = git.run(arguments, options);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return std::unexpected(GitMessage::failure(sentence, *answer));
    return answer->out;
}

Result<std::optional<QByteArray>> optional(const GitProcess &git, const QByteArrayList &arguments,
                                           const GitOptions &options)
{
    const Result<GitOutput> answer = git.run(arguments, options);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return std::nullopt;
    return answer->out.endsWith('\n') ? answer->out.chopped(1) : answer->out;
}

Result<std::optional<QByteArray>> commitAt(const GitProcess &git, const QByteArray &name, const std::stop_token &stop)
{
    return optional(git, { "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}" },
                    { .stop = stop });
}

Result<bool> yesOrNo(const GitProcess &git, const QByteArrayList &arguments, const QString &sentence,
                     const std::stop_token &stop)
{
    const Result<GitOutput> answer = git.run(arguments, { .stop = stop });
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode > 1)
        return std::unexpected(GitMessage::failure(sentence, *answer));
    return answer->exitCode == 0;
}

QByteArrayList parts(const QByteArray &out)
{
    QByteArrayList parts = out.split('\0');
    if (parts.last().isEmpty())
        parts.removeLast();
    return parts;
}

std::unexpected<Error> refusal(const QString &message, ErrorCode code, const QByteArray &file)
{
    return std::unexpected(Error { .code = code, .message = message, .file = GitMessage::shown(file) });
}

} // namespace Commonplace::GitAnswer
