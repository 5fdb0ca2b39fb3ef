// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "checks/problemlist.h"
#include "profile/profilereader.h"

#include <QHash>

namespace Commonplace {

/// The profile by which the entries of a folder are checked, and the folder that its paths begin at.
struct CheckedRoot {
    QString root; ///< Absolute.
    ProfileReading reading;
};

/// That of a file or folder: the folder itself where it has or is recognised by a profile, else the library around it
/// (Library::rootOf()) where that has one, else the folder itself with nothing to enforce. Reads the disk.
[[nodiscard]] CheckedRoot checkedRootOf(const QString &path);

/// What is wrong in a profile, and what it asks for that is not done: rules `profile/fault` and `profile/notice`.
[[nodiscard]] QList<Problem> profileProblems(const ProfileReading &reading);

/// Every problem of these files (relative to the root), in their order, each file's in its own; duplicates among them
/// included. `file/unreadable` where a file cannot be read. Reads the disk, in parallel; returns when all is done.
/// `hashes`, where wanted, gets the contentHash() of each file that was read: ranges and fixes are of that content.
[[nodiscard]] QList<Problem> checkLibrary(const CheckedRoot &root, const QStringList &files,
                                          ProblemList::Fixes fixes = ProblemList::Fixes::LeaveOut,
                                          QHash<QString, QByteArray> *hashes = nullptr);

} // namespace Commonplace
