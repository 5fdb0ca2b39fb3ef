// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/libraryfiles.h"
#include "profile/fieldinference.h"
#include "profile/profile.h"
#include "text/error.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <stop_token>

namespace Commonplace {

class Entry;
struct EntryReading;

/// What is known of an entry without holding its text.
struct EntryInfo {
    QString path {};         ///< Relative to the library, `/` between its parts.
    QString title {};        ///< The identifier field's, else the first heading, else the file's name.
    QString collection {};   ///< Collection::name.
    QString locale {};       ///< `es` of `name.es.md` beside `name.md`; empty for source entries.
    bool unreadable = false; ///< Its fields cannot be read.

    friend bool operator==(const EntryInfo &, const EntryInfo &) = default;
};

/// A folder of entries. A value; reading is one call, off the UI thread. What changes on disk afterwards is taken in by
/// apply(), after which it is as if it had been loaded anew.
class Library
{
public:
    /// Reads every entry below `root`, in parallel. Hidden folders, READMEs and the like and what git was told to
    /// ignore are no entries; where there are no Markdown files, text files are taken. Links are not followed. An entry
    /// that cannot be read as a file is left out and named in unreadFiles(). Fails with NotFound or Unreadable for the
    /// folder itself, or Cancelled. `progress` is called on the calling thread with (done, total). loadLibrary() is
    /// faster where there is an index.
    [[nodiscard]] static Result<Library> load(const QString &root, const std::stop_token &stop = {},
                                              const std::function<void(int, int)> &progress = {});

    /// The entries below `root`, as load() finds them; relative, sorted by folder.
    [[nodiscard]] static QStringList entryPaths(const QString &root);

    /// The library that a file belongs to: the nearest folder above with a `commonplace.yml`, a `.git` or a
    /// `_config.yml`, else the file's own folder.
    [[nodiscard]] static QString rootOf(const QString &filePath);

    /// One entry's information; `path` is relative to the library. What no collection of the profile has belongs to its
    /// folder.
    [[nodiscard]] static EntryInfo describe(const QString &path, const Entry &entry, const Profile &profile = {});

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString name() const;
    /// What the library's entries are (ProfileFinder). Its collections are the profile's own, in its order, then one
    /// inferred for each folder that it says nothing about, by name. What entries show is filled in:
    /// Field::writtenAsText, Field::common, Collection::otherFields.
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// A hash of all that the profile was made from: what was read from entries holds as long as it is the same.
    [[nodiscard]] const QByteArray &profileHash() const { return m_profileHash; }
    /// What is wrong in the profile's file, to be told once; the rest of it holds.
    [[nodiscard]] const QList<Error> &profileFaults() const { return m_profileFaults; }
    [[nodiscard]] const QList<Collection> &collections() const { return m_profile.collections; }
    [[nodiscard]] const QList<EntryInfo> &entries() const { return m_entries; }
    [[nodiscard]] const QStringList &unreadFiles() const { return m_unreadFiles; }
    /// What people should know of the library's files, as they were when it was loaded; unreadFiles() are not repeated.
    [[nodiscard]] const QList<FileNote> &fileNotes() const { return m_notes; }
    /// The suffixes of the files that are its entries, lower case.
    [[nodiscard]] const QStringList &suffixes() const { return m_suffixes; }
    /// By which entries are read: the profile as it was found, before entries showed anything.
    [[nodiscard]] const Profile &readingProfile() const { return m_found; }

    /// The collection of a path that is relative to the library, as Profile::collectionOf() gives it: of a known entry
    /// its own; an inferred one without fields where it is unknown.
    [[nodiscard]] Collection collectionOf(const QString &path) const;

    /// EntryInfo::locale of an entry; empty where it is unknown.
    [[nodiscard]] QString localeOf(const QString &path) const;

    /// Takes an entry's new information in, after it was saved or created; what apply() is told later has more.
    void update(const EntryInfo &info);

    /// Takes in what was read anew (a file that is gone or unread by now leaves the entries) and what has vanished
    /// (relative paths).
    void apply(const QList<EntryReading> &readings, const QStringList &vanished = {});

    /// An entry is no more.
    void remove(const QString &path);

private:
    friend class LibraryLoader;

    /// What an entry added to the whole, to be taken back.
    struct Known {
        QString collection;
        QString locale; ///< By path and profile alone.
        QByteArray shape;
    };
    struct Tally {
        FieldInference fields;
        int entries = 0;
    };

    void forget(const QString &path);
    void learn(const QList<EntryReading> &readings);
    void findCollections();
    void markTranslations();
    void sortEntries(qsizetype sorted);

    QString m_root;
    Profile m_found; ///< The profile, without what entries show.
    Profile m_profile;
    QList<Error> m_profileFaults;
    QList<EntryInfo> m_entries; // by collection, then title
    QStringList m_unreadFiles;
    QList<FileNote> m_notes;
    QStringList m_suffixes;
    QByteArray m_profileHash;
    QHash<QString, Known> m_known;  // by path
    QMap<QString, Tally> m_tallies; // by collection
};

} // namespace Commonplace
