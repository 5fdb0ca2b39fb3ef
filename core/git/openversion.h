// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace Commonplace {

class Repository;
struct Identity;

/// The last version of a library while it is still open: kept by this program for one entry and shared with nobody, so
/// that what is saved of that entry next can be added to it.
struct OpenVersion {
    QByteArray id;
    QByteArray base;           ///< The version that it stands on; empty where it is the first.
    QString message;           ///< As it was given when it was kept; hooks and the signing-off may have added to it.
    bool isMessageOwn = false; ///< A person worded it.

    friend bool operator==(const OpenVersion &, const OpenVersion &) = default;
};

/// Which version is open is noted in a file of git's own folder: a note that names another version than the last one
/// says nothing, so that whatever else is done to the library closes it. All calls block.
namespace OpenVersions {

/// The open version, if there is one and `path` (relative to the library's folder) is its entry: the last version,
/// noted for this entry, with at most one version before it, by the person whose name the next one would carry, and
/// reached by no other branch, remote branch, tag or other reference.
[[nodiscard]] Result<std::optional<OpenVersion>> find(const Repository &repository, const QByteArray &path,
                                                      const Identity &author, const std::stop_token &stop);

/// Notes that a version is open for `path`. Where the note cannot be written, it is not.
void note(const Repository &repository, const QByteArray &path, const OpenVersion &version);

/// Closes whatever version is open.
void close(const Repository &repository);

} // namespace OpenVersions

} // namespace Commonplace
