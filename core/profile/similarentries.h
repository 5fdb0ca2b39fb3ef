// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Commonplace {

/// An entry whose title is like one that a person types.
struct SimilarEntry {
    qsizetype index = 0; ///< Of the titles.
    int score = 0;       ///< 100: the same title; 1 at least.

    friend bool operator==(const SimilarEntry &, const SimilarEntry &) = default;
};

/// Titles made ready to be compared with; for thousands of them, at every keystroke.
class TitleIndex
{
public:
    TitleIndex() = default;
    explicit TitleIndex(const QStringList &titles);

    /// The most alike first, at most `limit`: the same words, be it in another order; a small edit distance; one
    /// contained in the other; most words shared. Case, accents and punctuation do not count. None for less than three
    /// characters.
    [[nodiscard]] QList<SimilarEntry> similarTo(const QString &title, qsizetype limit = 5) const;

private:
    struct Title {
        QString text {};      // words with blanks between
        QStringList words {}; // sorted, each once
    };
    [[nodiscard]] static Title folded(const QString &title);
    [[nodiscard]] static int scoreOf(const Title &wanted, const Title &title);

    QList<Title> m_titles;
};

} // namespace Commonplace
