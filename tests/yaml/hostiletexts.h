// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace HostileTexts {

/// A YAML text of any size that is made to be too much for its reader: `before`, `unit` again and again, `after`.
/// In `unit` a `%` stands for a number that rises.
struct Kind {
    const char *name;
    QByteArray before;
    QByteArray unit;
    QByteArray after;
    /// How it is refused, whatever its size; empty when it is read.
    const char *message = "";

    /// At most `size` bytes.
    [[nodiscard]] QByteArray text(qsizetype size) const
    {
        QByteArray text = before;
        for (int number = 0; text.size() + unit.size() + 8 + after.size() <= size; ++number)
            text += unit.contains('%') ? QByteArray(unit).replace('%', QByteArray::number(number)) : unit;
        return text + after;
    }
};

/// Each level stands further in than the one before, so that the text grows with the square of the depth.
inline QByteArray staircase(int depth)
{
    QByteArray text;
    for (int i = 0; i < depth; ++i)
        text += QByteArray(i, ' ') + "a:\n";
    return text;
}

/// Each anchor holds the one before nine times: 9^10 values, if anything expanded them.
inline QByteArray aliasBomb()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray name = 'a' + QByteArray::number(i);
        text += name + ": &" + name + " [" + (before + ", ").repeated(8) + before + "]\n";
    }
    return text;
}

inline constexpr const char *TooDeep =
    "Here the fields are nested more than 500 levels deep and cannot be read. Take out some of the levels.";
inline constexpr const char *SecondColon = "There is a second “: ” in this value. Put the whole value in quotes.";
inline constexpr const char *Unclosed = "A quote is opened and never closed.";

inline QList<Kind> all()
{
    const QByteArray words = "Commons are cared for by those who share them. ";
    return {
        { "nesting by [", "a: ", "[", "\n", TooDeep },
        { "nesting by {", "a: ", "{a: ", "\n", TooDeep },
        { "nesting by -", "a:\n ", "- ", "\n", TooDeep },
        { "nesting by ?", "", "? ", "\n", TooDeep },
        { "plain text in a line", "a: ", words, "x\n" },
        { "plain text in lines", "a: x\n", "  " + words + '\n', "" },
        { "plain text of blanks", "a: x", " ", "y\n" },
        { "plain text of single characters in lines", "a: x\n", " y\n", "" },
        { "double quotes, a line", "a: \"", words, "\"\n" },
        { "double quotes, lines", "a: \"", "  " + words + '\n', "  x\"\n" },
        { "double quotes, escapes", "a: \"", "\\N", "\"\n" },
        { "double quotes, surrogates", "a: \"", "\\ud83c\\udf3f", "\"\n" },
        { "double quotes, backslashes", "a: \"", "\\\\", "\"\n" },
        { "single quotes, a line", "a: '", words, "'\n" },
        { "single quotes, quotes", "a: '", "''", "'\n" },
        { "literal block, a line", "a: |\n  ", words, "\n" },
        { "literal block, lines", "a: |\n", "  " + words + '\n', "" },
        { "literal block, blank lines", "a: |\n", "\n", "  y\n" },
        { "folded block, lines", "a: >\n", "  " + words + '\n', "" },
        { "keys", "", "k%: v\n", "" },
        { "keys in braces", "a: {", "k%: v, ", "}\n" },
        { "keys without a value in braces", "a: {", "k%, ", "}\n" },
        { "keys of nothing", "", "? k%\n", "" },
        { "items", "a:\n", "- v\n", "" },
        { "items of nothing", "a:\n", "-\n", "" },
        { "items in brackets", "a: [", "v, ", "]\n" },
        { "items in brackets, lines", "a: [", " v,\n", " ]\n" },
        { "pairs in brackets", "a: [", "v: w, ", "]\n" },
        { "lists in brackets", "a: [", "[], ", "]\n" },
        { "lists behind tabs", "a: [b\n" + QByteArray(50'000, '\t'), ", []", "]\n" },
        { "nulls in brackets", "a: [", "~, ", "]\n" },
        { "comments", "a: 1\n", "# c\n", "" },
        { "comments behind items", "a:\n", "- v # c\n", "" },
        { "comments in brackets", "a: [\n", " v, # c\n", " ]\n" },
        { "blank lines", "a: 1\n", "\n", "b: 1\n" },
        { "blank lines in plain text", "a: x\n", "\n", "  y\n" },
        { "anchors", "a:\n", "- &a% v\n", "" },
        { "aliases", "a: &x v\nb:\n", "- *x\n", "" },
        { "anchors and aliases", "a:\n", "- &a% v\n- *a%\n", "" },
        { "tags", "a:\n", "- !t% v\n", "" },
        { "a long anchor", "a: &", "x", " b\n" },
        { "a long comment", "a: b #", "#", "\n" },
        { "hyphens", "a: ", "-", "\n" },
        { "question marks", "a: ", "?", "\n" },
        { "question marks and blanks", "a: b", " ?", "\n" },
        { "duplicate keys", "", "k: v\n", "", "The field “k” stands here twice. Remove or rename one of them." },
        { "colons", "a: ", ":", "\n", SecondColon },
        { "colons and blanks", "a", ": ", "\n", SecondColon },
        { "a long key", "", "k", ": v\n", SecondColon },
        { "a long key in quotes", "\"", "k", "\": v\n", SecondColon },
        { "double quotes unclosed", "a: \"", words + "\n ", "", Unclosed },
        { "single quotes unclosed", "a: '", words + "\n ", "", Unclosed },
        { "brackets unclosed", "a: [", "v, ", "\n", "A “[” is not closed. Add the missing “]”." },
        { "braces unclosed", "a: {", "k%: v, ", "\n", "A “{” is not closed. Add the missing “}”." },
        { "a fault at the end", "", "k%: v\n", "z: @\n",
          "A value cannot begin with this character. Put the value in quotes." },
    };
}

} // namespace HostileTexts
