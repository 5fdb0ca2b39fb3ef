// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/gitpath.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QList>

namespace Commonplace::GitPath {

Result<QByteArray> checked(const QByteArray &path)
{
    const auto fail = [&](ErrorCode code, const char *message) {
        return std::unexpected(
            Error { .code = code,
                    .message = QCoreApplication::translate("Git", message).arg(GitMessage::shown(path)),
                    .file = GitMessage::shown(path) });
    };
    const QList<QByteArray> parts = path.split('/');
    if (path.startsWith('/') || parts.contains(".."))
        return fail(ErrorCode::Outside,
                    QT_TRANSLATE_NOOP("Git", "“%1” lies outside the library. Choose a file in it."));
    if (path.contains('\0') || parts.contains(".") || parts.contains(""))
        return fail(ErrorCode::InvalidArgument,
                    QT_TRANSLATE_NOOP("Git", "“%1” cannot be the name of a file. Choose another name."));
    return path;
}

} // namespace Commonplace::GitPath
