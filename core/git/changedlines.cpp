// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/changedlines.h"

#include "git/gitmessage.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// The lines that a line `@@ -a,b +c,d @@` says are new.
void readHunk(const QByteArray &line, QSet<int> *lines)
{
    const qsizetype plus = line.indexOf(" +");
    const QByteArray range = line.sliced(plus + 2).split(' ').constFirst();
    const qsizetype comma = range.indexOf(',');
    const int first = (comma < 0 ? range : range.first(comma)).toInt();
    const int count = comma < 0 ? 1 : range.sliced(comma + 1).toInt();
    for (int i = 0; i < count; ++i)
        lines->insert(first + i);
}

/// A path as git quotes it in `+++ "b/…"`.
QByteArray unquoted(const QByteArray &quoted)
{
    QByteArray path;
    for (qsizetype i = 1; i + 1 < quoted.size(); ++i) {
        if (quoted[i] != '\\') {
            path += quoted[i];
            continue;
        }
        const char kind = quoted[++i];
        static constexpr QByteArrayView names = "abtnvfr";
        if (kind >= '0' && kind <= '3' && i + 2 < quoted.size()) {
            path += static_cast<char>(quoted.sliced(i, 3).toInt(nullptr, 8));
            i += 2;
        } else if (const qsizetype name = names.indexOf(kind); name >= 0) {
            path += static_cast<char>('\a' + name);
        } else {
            path += kind;
        }
    }
    return path;
}

} // namespace

Result<QHash<QByteArray, QSet<int>>> changedLines(const Repository &repository, const QByteArray &version,
                                                  std::stop_token stop)
{
    const Result<GitOutput> known = repository.git().run(
        { "rev-parse", "--verify", "--quiet", "--end-of-options", version + "^{commit}" }, { .stop = stop });
    if (!known)
        return std::unexpected(known.error());
    if (known->exitCode != 0) {
        return std::unexpected(
            Error { .code = ErrorCode::NotFound,
                    .message = QCoreApplication::translate("Git", "git knows no version “%1” of this library.")
                                   .arg(GitMessage::shown(version)) });
    }
    const Result<GitOutput> base =
        repository.git().run({ "merge-base", known->out.trimmed(), "HEAD" }, { .stop = stop });
    if (!base)
        return std::unexpected(base.error());
    const QByteArray from = base->exitCode == 0 ? base->out.trimmed() : known->out.trimmed();
    const Result<GitOutput> difference =
        repository.git().run({ "-c", "core.quotePath=true", "diff", "-U0", "--no-color", "--no-ext-diff",
                               "--no-textconv", "--no-prefix", "--relative", "--diff-filter=AMR", from, "--", "." },
                             { .stop = stop });
    if (!difference)
        return std::unexpected(difference.error());
    if (difference->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell what has changed in the library."), *difference));
    }
    QHash<QByteArray, QSet<int>> changed;
    QByteArray path;
    bool isHead = false; // else a line of a file may look like one of these
    const QByteArrayList lines = difference->out.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("diff --git ")) {
            isHead = true;
        } else if (isHead && line.startsWith("+++ ")) {
            // A name with blanks has a tab behind it.
            const QByteArray name = line.endsWith('\t') ? line.sliced(4).chopped(1) : line.sliced(4);
            path = name.startsWith('"') ? unquoted(name) : name;
        } else if (line.startsWith("@@ ")) {
            isHead = false;
            readHunk(line, &changed[path]);
        }
    }
    return changed;
}

} // namespace Commonplace
