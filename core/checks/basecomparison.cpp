// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/basecomparison.h"

#include "git/repository.h"
#include "library/library.h"
#include "library/pastlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace Commonplace {

namespace {

/// A field without the numbers of its items, which change when one is added before it.
QByteArray withoutNumbers(const QByteArray &field)
{
    QByteArray plain;
    bool isNumber = false;
    for (const char c : field) {
        if (c == ']')
            isNumber = false;
        if (!isNumber)
            plain += c;
        if (c == '[')
            isNumber = true;
    }
    return plain;
}

QString keyOf(const Problem &problem, const QByteArray &field, const QString &said)
{
    return QStringList { problem.file, problem.rule, QString::fromUtf8(field), QString::fromUtf8(problem.target), said }
        .join(QChar(0));
}

QString exactKey(const Problem &problem)
{
    return keyOf(problem, problem.field, problem.message);
}

/// As a key that holds when items were put before it, or what is suggested has changed; empty where only the exact one
/// tells.
QString looseKey(const Problem &problem)
{
    // What entries of one name are told changes with each that joins them.
    const bool isOfSeveral = problem.rule.startsWith(u"entry/");
    return keyOf(problem, withoutNumbers(problem.field),
                 problem.target.isEmpty() && !isOfSeveral ? problem.message : QString());
}

/// Pairs the problems that have one key, in their order; takes them out of both.
void pair(QList<Problem> *before, QList<Problem> *now, const std::function<QString(const Problem &)> &key)
{
    QHash<QString, int> counts;
    for (const Problem &problem : std::as_const(*before))
        ++counts[key(problem)];
    QHash<QString, int> paired;
    now->removeIf([&](const Problem &problem) {
        const QString own = key(problem);
        if (paired.value(own) >= counts.value(own))
            return false;
        ++paired[own];
        return true;
    });
    before->removeIf([&](const Problem &problem) { return paired[key(problem)]-- > 0; });
}

Result<Repository> repositoryOf(const QString &folder)
{
    const Result<GitExecutable> git = GitExecutable::find();
    if (!git)
        return std::unexpected(git.error());
    const Result<std::optional<Repository>> repository = Repository::discover(*git, QFile::encodeName(folder));
    if (!repository)
        return std::unexpected(repository.error());
    if (!repository->has_value()) {
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message = QCoreApplication::translate("Checks", "“%1” is not kept with git, so there is no earlier "
                                                             "version to compare with. Leave out --base, or check a "
                                                             "library that git keeps.")
                           .arg(folder),
            .file = folder });
    }
    return **repository;
}

bool isBelow(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&path](const QString &folder) {
        return folder.isEmpty() || folder == u"." || path == folder || path.startsWith(folder + u'/');
    });
}

} // namespace

BaseComparison compareProblems(const QList<Problem> &before, const QList<Problem> &now,
                               const QHash<QString, QString> &moves)
{
    // Each keeps its place in `before`, to be told as it was there.
    QList<Problem> left = before;
    for (qsizetype i = 0; i < left.size(); ++i) {
        left[i].file = moves.value(left[i].file, left[i].file);
        left[i].range = { .start = i, .end = i };
    }
    BaseComparison result { .base = {}, .added = now, .solved = {} };
    pair(&left, &result.added, exactKey);
    pair(&left, &result.added, looseKey);
    for (const Problem &problem : std::as_const(left))
        result.solved.append(before[problem.range.start]);
    return result;
}

Result<BaseComparison> compareWithBase(const CheckedRoot &root, const CheckedSelection &selection,
                                       const QList<Problem> &now, const QString &base)
{
    const Result<Repository> repository = repositoryOf(root.root);
    if (!repository)
        return std::unexpected(repository.error());
    const Result<Revision> revision = Revision::find(*repository, base);
    if (!revision)
        return std::unexpected(revision.error());
    const Result<QHash<QByteArray, QByteArray>> moved = revision->moves();
    if (!moved)
        return std::unexpected(moved.error());
    QHash<QString, QString> moves;
    for (auto move = moved->cbegin(); move != moved->cend(); ++move)
        moves.insert(QFile::decodeName(move.key()), QFile::decodeName(move.value()));
    const Result<PastLibrary> past = PastLibrary::restore(*revision);
    if (!past)
        return std::unexpected(past.error());

    const CheckedRoot then = checkedFolder(past->root());
    QStringList files = Library::entryPaths(then.root);
    const QSet<QString> checked(selection.files.begin(), selection.files.end());
    files.removeIf([&](const QString &path) {
        const auto move = moves.constFind(path);
        return move != moves.constEnd() ? !checked.contains(*move) : !isBelow(path, selection.paths);
    });
    BaseComparison result = compareProblems(profileProblems(then.reading) + checkLibrary(then, files), now, moves);
    result.base = base;
    return result;
}

} // namespace Commonplace
