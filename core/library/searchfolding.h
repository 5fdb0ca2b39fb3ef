// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Commonplace {

/// A text as searching sees it: words with one space between them, before the first and behind the last (a text without
/// words is one space), letters and digits only. Case, accents, Arabic and Hebrew vowel signs and other differences of
/// encoding (Unicode's NFKD) are gone; signs of scripts that put no spaces between words (Chinese, Japanese, Thai …)
/// are words each, so that any part of such a text is found as a row of words.
struct FoldedText {
    QString text;
    std::vector<qsizetype> origins {}; ///< For each unit of `text`, the UTF-16 position in the original it comes from.
};

/// Folds; `origins` stays empty. Linear in the text's length. Thread: any.
[[nodiscard]] QString foldedWords(QStringView text);

/// Folds, and tells where everything comes from.
[[nodiscard]] FoldedText foldedWithOrigins(QStringView text);

/// For looking for parts of a text while someone types, signs included: without case, accents and the difference of
/// typographic from plain quotes and dashes; blanks simplified. Thread: any.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace Commonplace
