// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/filesystem.h"
#include "profile/profile.h"
#include "text/error.h"

#include <QString>

#include <optional>

namespace Commonplace {

/// Where the images and files of an entry stand, and how its values name them. All folders are relative to the
/// library, with `/` between their parts and none at their ends.
struct MediaPlaces {
    QString root {};         ///< The library's folder, absolute; empty: nothing is read or copied.
    QString entryFolder {};  ///< The entry's own folder.
    QString mediaFolder {};  ///< Where new files go.
    QString publicFolder {}; ///< How values begin, such as `/media`; empty: values are relative to the entry.

    friend bool operator==(const MediaPlaces &, const MediaPlaces &) = default;
};

/// As the field says, else its collection, else the profile; media folders that do not begin with `/` are the entry's
/// own where field or collection says them, as in Decap CMS. `entryPath` is relative to the library.
[[nodiscard]] MediaPlaces mediaPlaces(const Profile &profile, const Collection &collection, const Field &field,
                                      const QString &root, const QString &entryPath);

/// Where the file that a value names should stand, relative to the library: below the media folder where the value
/// begins as the public folder says, else from the library's root for values that begin with `/`, else from the entry.
/// Nothing for addresses of the web, and for what leads out of the library. Nothing is looked up on the disk.
[[nodiscard]] std::optional<QString> mediaPath(const MediaPlaces &places, const QString &value);

/// How an entry names a file of the library.
[[nodiscard]] QString mediaValue(const MediaPlaces &places, const QString &path);

/// A name that is safe in every file system and address, made from anybody's: lower-case ASCII letters, digits and
/// hyphens, accents taken off, the extension kept in lower case, at most 100 characters. What has nothing of that
/// kind, such as a name in Arabic, is called `fallback`.
[[nodiscard]] QString safeMediaName(const QString &name, const QString &fallback = QStringLiteral("file"));

/// What may be copied into a library.
enum class MediaKind {
    Image, ///< Pictures that browsers show: png, jpg, jpeg, gif, webp, avif, svg; their content must be one too.
    Any,   ///< Whatever is a file.
};

/// No file that is larger is copied: libraries are kept in git, which every reader downloads whole.
inline constexpr qint64 largestMediaFile = 25LL * 1024 * 1024;

/// Copies a file into the media folder, which is made where there is none, under its safe name; where that is taken,
/// as `name-2`, `name-3` … Where the library's file of that name has the same bytes, that one is used and nothing
/// written; a file that stands in the library already stays where it is. Nothing is ever overwritten; the copy is whole
/// or not there. Returns its path relative to the library. Fails with a sentence: NotFound, Unreadable, Unwritable,
/// Outside (the media folder leads out of the library), Refused (no picture, too large, no regular file). Blocks: call
/// off the UI thread.
[[nodiscard]] Result<QString> copyIntoMedia(const QString &source, const MediaPlaces &places, MediaKind kind,
                                            const FileSystem &disk = FileSystem());

} // namespace Commonplace
