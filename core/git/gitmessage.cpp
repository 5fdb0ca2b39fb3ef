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
