// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"
#include "yaml/yamllines.h"

#include <QString>

#include <optional>

namespace Commonplace {

/// A change that would mend a fault of a YAML text.
struct YamlRepair {
    TextRange place; ///< What was found wrong.
    TextEdits edits;
    QString label;      ///< What it does, for a button.
    QString message {}; ///< What is wrong, where that can be said better than the reader did; else empty.
};

/// A text that cannot be read, and where reading it gave up.
struct YamlBrokenText {
    const QByteArray &text;
    const YamlLines &lines;
    qsizetype fault = 0;
};

/// Ways to mend the fault, the likeliest first. Each has its own evidence in the text, so that a text that could be
/// read is never touched; whether reading gets further with it, the caller finds out. See diagnoseYaml().
[[nodiscard]] QList<YamlRepair> yamlRepairs(const YamlBrokenText &broken);

/// What is wrong, and where.
struct YamlFinding {
    TextRange place;
    QString message;
};

/// What the lines around a fault that cannot be mended tell of it beyond the reader's message; else nothing.
[[nodiscard]] std::optional<YamlFinding> lookAround(const YamlBrokenText &broken);

/// The kinds, for yamlRepairs().
namespace YamlRepairs {

/// An invisible character that no YAML may hold.
void invisibleCharacter(const YamlBrokenText &broken, QList<YamlRepair> *repairs);
/// Tabs and no-break spaces in the indentation, where every width that can be read means the same.
void indentation(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// A value that wants quotes: a second `: `, `@`, `%` or a backtick first, text behind a closed quote or bracket …
void unquotedValue(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// `name:value`.
void missingBlank(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// A backslash in double quotes that begins no escape, as in `"C:\Documents"`.
void unknownEscape(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// Inside brackets: an item that begins with `%`, `@` or a backtick.
void unquotedItem(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// A quote that is opened, with the next field or item behind it.
void unclosedQuote(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// A bracket that is opened, with the next field behind it.
void unclosedBracket(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);
/// `name:` and lines of `- item` between the braces of `{…}`.
void pastedList(const YamlBrokenText &broken, int line, QList<YamlRepair> *repairs);

} // namespace YamlRepairs

} // namespace Commonplace
