// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "review/mergepiece.h"

#include <QString>
#include <QTextEdit>

/// What the window says of a conflict.
namespace Commonplace::ConflictWords {

/// Where it is: “Title”, “Related entries, item 2”, “A paragraph”.
[[nodiscard]] QString place(const MergeConflict &conflict, const Collection &collection);

/// Why a person has to decide, as a sentence; `other` is what the other side is called: “the file”.
[[nodiscard]] QString reason(const MergeConflict &conflict, const QString &other);

/// What a side has there, as people read it: of a field with a single value, the value; else the lines.
[[nodiscard]] QString text(const MergeConflict &conflict, const QByteArray &lines);

/// The lines that say `text`, of what text() shows.
[[nodiscard]] QByteArray lines(const MergeConflict &conflict, const QString &text);

/// The words of `text` that `other` does not have, to be marked.
[[nodiscard]] QList<QTextEdit::ExtraSelection> differingWords(QTextDocument *text, const QString &other,
                                                              const QColor &background);

} // namespace Commonplace::ConflictWords
