// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Commonplace {

/// How many bytes at the beginning of a Markdown source write this text: as it is, with backslashes before punctuation,
/// or with entities (`&amp;`, `&#38;`, `&#x26;`; a named one that is not known here stands for any one sign). -1 where
/// the source says something else.
[[nodiscard]] qsizetype lengthAsWritten(QByteArrayView source, const QString &text);

} // namespace Commonplace
