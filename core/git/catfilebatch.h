// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"
#include "text/error.h"

#include <QByteArray>
#include <QThread>

#include <memory>
#include <optional>
#include <stop_token>

namespace Commonplace {

/// Reads objects of a repository through one long-lived `git cat-file --batch -z`.
///
/// The conversation runs on a thread of its own, so content() may be called from any thread, several at once; each
/// call blocks: call off the UI thread. The process starts with the first question and again after it died or was
/// interrupted. What is asked is looked up anew each time, so `HEAD:path` follows the branch.
class CatFileBatch
{
public:
    explicit CatFileBatch(const GitProcess &git);
    ~CatFileBatch();
    Q_DISABLE_COPY_MOVE(CatFileBatch)

    /// The bytes of the file content that `objectName` names (gitrevisions(7), such as `HEAD:path`), as git keeps
    /// them: line ends and filters of the working files are not applied. Any byte but NUL may stand in it.
    /// nullopt when there is no such content: nothing of that name, or a folder or a repository inside this one.
    /// Fails with InvalidArgument, Cancelled, or as GitProcess::run().
    [[nodiscard]] Result<std::optional<QByteArray>> content(const QByteArray &objectName,
                                                            std::stop_token stop = {}) const;

private:
    class Conversation;
    QThread m_thread;
    std::unique_ptr<Conversation> m_conversation;
};

} // namespace Commonplace
