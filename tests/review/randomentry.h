// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

namespace Commonplace {

/// Entries made at random, and changes of them as people make them: for properties that hold of any merge. Every word
/// that is written is a new one (`w17`), so that it can be looked for.
class RandomEntry
{
public:
    explicit RandomEntry(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QByteArray make();

    /// Some changes of the text, at most `most`. The words that were written stand in `words` afterwards.
    [[nodiscard]] QByteArray changed(const QByteArray &text, int most, QByteArrayList *words);

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    [[nodiscard]] QByteArray word();
    [[nodiscard]] QByteArray words(int count);
    [[nodiscard]] QByteArray field(int number);
    void changeFields(QByteArrayList *lines);
    void changeBody(QByteArrayList *blocks);

    QRandomGenerator m_random;
    int m_words = 0;
};

} // namespace Commonplace
