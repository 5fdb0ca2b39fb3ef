// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/gitmessage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Commonplace::GitMessage {

namespace {

/// A hook may print a whole build's log; its end says what failed.
constexpr qsizetype detailsLimit = 4000;

} // namespace

QString shown(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

QString unfinished(GitOperation operation)
{
    switch (operation) {
    case GitOperation::Merge:
        return QCoreApplication::translate(
            "Git", "Two lines of work are being brought together in this library, and that is not finished.");
    case GitOperation::Rebase:
        return QCoreApplication::translate(
            "Git", "Changes are being put on top of newer ones in this library, and that is not finished.");
    case GitOperation::ApplyPatches:
        return QCoreApplication::translate(
            "Git", "Changes received by mail are being taken into this library, and that is not finished.");
    case GitOperation::CherryPick:
        return QCoreApplication::translate(
            "Git", "A change is being taken over from elsewhere into this library, and that is not finished.");
    case GitOperation::Revert:
        return QCoreApplication::translate(
            "Git", "An earlier change is being taken back in this library, and that is not finished.");
    case GitOperation::Bisect:
        return QCoreApplication::translate(
            "Git",
            "Somebody is searching this library's versions for the one that brought a mistake, and has not ended "
            "the search. Until then it shows an earlier version.");
    case GitOperation::None:
        break;
    }
    return {};
}

Error failure(const QString &sentence, const GitOutput &output, ErrorCode code)
{
    QByteArray words = output.err.trimmed();
    const QByteArray printed = output.out.trimmed();
    if (!printed.isEmpty())
        words += (words.isEmpty() ? "" : "\n") + printed;
    QString details = QString::fromUtf8(words);
    if (details.size() > detailsLimit)
        details = u"…"_s + details.last(detailsLimit);

    Error error { .code = code, .message = sentence };
    if (!details.isEmpty())
        error.message += u'\n' + QCoreApplication::translate("Git", "Details:") + u'\n' + details;
    return error;
}

} // namespace Commonplace::GitMessage
