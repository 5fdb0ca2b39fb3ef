// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/formernames.h"
#include "checks/problem.h"
#include "checks/problemlist.h"
#include "library/usedvalues.h"
#include "profile/profilereader.h"
#include "relations/relationgraph.h"

#include <QHash>

namespace Commonplace {

/// The profile by which the entries of a folder are checked, and the folder that its paths begin at.
struct CheckedRoot {
    QString root; ///< Absolute.
    ProfileReading reading;
    /// Where what leads to nothing is looked for; none: nowhere.
    std::shared_ptr<const FormerNames> former {};
};

/// That of a file or folder: the folder itself where it has or is recognised by a profile, else the library around it
/// (Library::rootOf()) where that has one, else the folder itself with nothing to enforce. Reads the disk.
[[nodiscard]] CheckedRoot checkedRootOf(const QString &path);
/// That of a folder by itself, whatever lies around it.
[[nodiscard]] CheckedRoot checkedFolder(const QString &folder);

/// What is wrong in a profile, and what it asks for that is not done: rules `profile/fault` and `profile/notice`.
[[nodiscard]] QList<Problem> profileProblems(const ProfileReading &reading);

/// What is known of a library's entries and how they hang together.
struct LibraryFindings {
    QList<Problem> problems {};           ///< Of the checked files, in their order, each file's in its own.
    QHash<QString, QByteArray> hashes {}; ///< Of each file that was read its contentHash(): ranges are of that content.
    RelationGraph graph {};               ///< Of all entries of the library.
    UsedValues used {};                   ///< Likewise.
};

/// Checks these files (relative to the root), what they do to each other included; `file/unreadable` where a file
/// cannot be read. Reads the disk, in parallel; returns when all is done.
[[nodiscard]] LibraryFindings examineLibrary(const CheckedRoot &root, const QStringList &files,
                                             ProblemList::Fixes fixes = ProblemList::Fixes::Make);

/// The problems alone, without fixes: for reports.
[[nodiscard]] QList<Problem> checkLibrary(const CheckedRoot &root, const QStringList &files);

} // namespace Commonplace
