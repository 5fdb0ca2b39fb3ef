// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// What mends a problem in another file than the one that it was found in.
struct FixElsewhere {
    QString file;  ///< Relative to the library.
    QString label; ///< What it does, for a button.
    TextEdits edits;

    friend bool operator==(const FixElsewhere &, const FixElsewhere &) = default;
};

/// Something wrong in an entry, and what would mend it. The same values stand behind the editor's marks, the problems
/// panel, the review and the command line.
struct Problem {
    enum class Severity { Error, Warning, Info };

    QString rule; ///< `family/what`, stable once published: “yaml/syntax”.
    Severity severity = Severity::Error;
    QString file;         ///< Relative to the library.
    TextRange range {};   ///< Bytes of the file.
    int line = 0;         ///< From 1.
    int column = 0;       ///< From 1, in code points.
    QByteArray field {};  ///< Dotted path with `[n]`; empty where it concerns no field.
    QByteArray target {}; ///< A relation's or link's value as written.
    QString message {};
    QString suggestion {};
    QList<TextEdits> fixes {}; ///< Each by itself mends it; the likeliest first.
    QStringList fixLabels {};  ///< What each of `fixes` does, for a button; none where `suggestion` says all.
    QList<FixElsewhere> fixesElsewhere {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Is it the same thing that is wrong, wherever in the file it stands by now?
[[nodiscard]] bool isSameFinding(const Problem &one, const Problem &other);

/// `error`, `warning`, `info`, as reports spell it.
[[nodiscard]] QString severityName(Problem::Severity severity);

} // namespace Commonplace
