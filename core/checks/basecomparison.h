// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/librarychecks.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// What has come to be wrong in a library since one of its versions, and what no longer is.
struct BaseComparison {
    QString base;          ///< The version, as it was asked for.
    QList<Problem> added;  ///< The problems that the version had not, in their order.
    QList<Problem> solved; ///< Those of the version that are gone; files and places are that version's.
};

/// Compares problems by what they say, not by the lines that they stand in. `moves` tells of files of `before` what
/// they are called in `now`. A problem with a target is the same one when it says something else about it, such as
/// another suggestion; so is one that an entry has with others of its kind.
[[nodiscard]] BaseComparison compareProblems(const QList<Problem> &before, const QList<Problem> &now,
                                             const QHash<QString, QString> &moves);

/// Which of a library's files were checked.
struct CheckedSelection {
    QStringList files; ///< Entries, relative to the library.
    QStringList paths; ///< Files and folders as they were named, relative; empty or `.` for the whole library.
};

/// Compares `now`, what is wrong in the selection, with what was wrong in it at the version that git knows by `base`:
/// the whole library is examined as it was then, by the profile that it had, and then what was below the same paths,
/// and the files of the selection wherever they were. Reads the disk and runs git, returns when all is done.
/// Fails with NotFound for an unknown version, Refused where the library is not under git, and as Revision and
/// PastLibrary do.
[[nodiscard]] Result<BaseComparison> compareWithBase(const CheckedRoot &root, const CheckedSelection &selection,
                                                     const QList<Problem> &now, const QString &base);

} // namespace Commonplace
