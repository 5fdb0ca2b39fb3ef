// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"
#include "git/repositorystate.h"
#include "text/error.h"

#include <QByteArray>
#include <QString>

/// How the git layer speaks to people.
namespace Commonplace::GitMessage {

/// A path's bytes as text for people; bytes that are not UTF-8 show as U+FFFD.
[[nodiscard]] QString shown(const QByteArray &path);

/// What git was left in the middle of, in a sentence; empty for None.
[[nodiscard]] QString unfinished(GitOperation operation);

/// `sentence`, with what git or a hook said under the heading "Details:", where it said anything.
[[nodiscard]] Error failure(const QString &sentence, const GitOutput &output, ErrorCode code = ErrorCode::ToolFailed);

} // namespace Commonplace::GitMessage
