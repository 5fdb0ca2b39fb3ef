// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <stop_token>

namespace Commonplace {

class Repository;
struct Identity;

/// A version of one entry while it is still open: kept by this program, shared with nobody, and the last one or with
/// only such above it; so that what is saved of that entry next can be added to it.
struct OpenVersion {
    QByteArray id;
    QByteArray base;           ///< The version that it stands on; empty where it is the first.
    QString message;           ///< As it was given when it was kept; hooks and the signing-off may have added to it.
    bool isMessageOwn = false; ///< A person worded it.
    bool isLast = true;        ///< Else it has to be made the last one first; see VersionOrder.

    friend bool operator==(const OpenVersion &, const OpenVersion &) = default;
};

/// Which versions are open is noted in a file of git's own folder: a note of a version that is the last one no more,
/// and has others above it than noted ones, says nothing, so that whatever else is done to the library closes it. All
/// calls block.
namespace OpenVersions {

/// The open version of the entry `path` (relative to the library's folder), if there is one: noted for it, with at most
/// one version before it, by the person whose name the next one would carry, and reached by no other branch, remote
/// branch, tag or other reference; and the same is true of all versions above it.
[[nodiscard]] Result<std::optional<OpenVersion>> find(const Repository &repository, const QByteArray &path,
                                                      const Identity &author, const std::stop_token &stop);

/// Notes that a version is open for `path`. Where the note cannot be written, none is.
void note(const Repository &repository, const QByteArray &path, const OpenVersion &version);

/// Notes that versions are called otherwise now.
void rename(const Repository &repository, const QHash<QByteArray, QByteArray> &names);

/// Closes the version of `path`, where one is open.
void forget(const Repository &repository, const QByteArray &path);

/// Closes whatever versions are open.
void close(const Repository &repository);

} // namespace OpenVersions

} // namespace Commonplace
