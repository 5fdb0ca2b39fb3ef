// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/field.h"
#include "profile/i18n.h"
#include "yaml/yamlpath.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Commonplace {

/// Own key `sections`: a heading that bodies have.
struct BodySection {
    QString heading; ///< As it is written, without `#`.
    int level = 2;   ///< 1 to 6; 0: any.
    bool required = false;
    QStringList also {}; ///< Other headings that stand for the same section.
    QString hint {};     ///< What belongs there.
    QString pattern {};  ///< A regular expression for the whole heading, where it varies; empty: `heading`, `also`.

    /// Is this text, taken from a heading, this section's? Case and blanks at the ends do not count.
    [[nodiscard]] bool matches(const QString &text) const;

    friend bool operator==(const BodySection &, const BodySection &) = default;
};

/// A named question by which people narrow or group a list of entries.
struct NamedPredicate {
    QByteArray name {};
    QString label;
    /// With neither comparisons nor pattern (groups): one group for each value of the field.
    Predicate predicate;

    friend bool operator==(const NamedPredicate &, const NamedPredicate &) = default;
};

/// One file of a file collection: an entry with fields of its own.
struct CollectionFile {
    QByteArray name;
    QString label;
    QString path; ///< Relative to the library; `{{locale}}` may stand in it.
    QList<Field> fields {};
    std::optional<Field> body {};

    friend bool operator==(const CollectionFile &, const CollectionFile &) = default;
};

/// Entries of one kind: those of a folder, or a handful of named files.
struct Collection {
    QString name;  ///< Unique in the profile. Of an inferred collection: its folder; empty for the library itself.
    QString label; ///< For people.
    QByteArray identifierField = "title"; ///< The field that names an entry.
    /// Of the front matter, in the order in which the form shows them. The file's body is none of them.
    QList<Field> fields;
    /// Found in entries and named by no profile, each guessed from its values; filled in by the library.
    QList<Field> otherFields {};
    /// What the body is called and meant for, where a profile says (its field `body`).
    std::optional<Field> body {};

    QString labelSingular {}; ///< Empty: as `label`.
    QString description {};
    QString folder {};              ///< Relative to the library, no `/` at its ends; `{{locale}}` may stand in it.
    QList<CollectionFile> files {}; ///< Of a file collection; then `folder` says nothing.
    bool isInferred = false;        ///< Guessed from the entries: nothing about it is enforced.
    bool isHidden = false;          ///< `hide`

    /// Entries stand in folders below `folder`; how many levels deep, -1 without limit. Not nested: 0, only `folder`
    /// itself (and what `path` and i18n put below it).
    int nestedDepth = 0;
    bool nestedSubfolders = true; ///< Each nested entry is an index file in a folder of its own.
    QString indexFile {};         ///< `meta.path.index_file`: the name of such files, such as `_index`.
    QString pathTemplate {};      ///< `path`: where below `folder` a new entry goes, `{{year}}/{{slug}}`, no extension.
    std::optional<Predicate> filter {}; ///< Of the folder's entries only those are the collection's.

    enum class Format {
        YamlFrontMatter,
        TomlFrontMatter, ///< Not edited yet; a notice says so.
        JsonFrontMatter, ///< Likewise.
        Data,            ///< YAML, TOML or JSON without a body: likewise.
        Raw,             ///< Text without fields.
    };
    Format format = Format::YamlFrontMatter;
    QString extension = QStringLiteral("md"); ///< Of the entries' files, without dot.
    QString openingDelimiter = QStringLiteral("---");
    QString closingDelimiter = QStringLiteral("---");

    QString slugTemplate {}; ///< `{{slug}}`, `{{year}}-{{title}}` …; empty: from the identifier field.
    std::optional<int> slugLength {};
    QString summary {}; ///< A template for lists of entries; empty: the identifier field.
    QList<QByteArray> sortableFields {};
    QByteArray defaultSortField {};
    bool sortDescending = false;
    QList<NamedPredicate> viewFilters {};
    QList<NamedPredicate> viewGroups {};
    QString mediaFolder {}; ///< Empty: the profile's. Beginning with `/`: from the library's root, else from the entry.
    QString publicFolder {}; ///< Empty: the profile's.
    I18n i18n {};          ///< The profile's, where the collection says `i18n: true`; Structure::None where it is off.
    bool canCreate = true; ///< `create`
    bool canDelete = true; ///< `delete`

    // Own keys.
    QList<BodySection> sections {}; ///< In the order in which bodies have them.
    /// The address of an entry on the published site, with `{{slug}}` and other fields; `page_url`, else made from
    /// `preview_path` and the site's address.
    QString pageUrl {};
    QString bodyTemplate {}; ///< `template`: a new entry's body; empty: the sections' headings.

    [[nodiscard]] bool knows(const QByteArray &key) const;

    /// The field with this key, of `fields`, else of `otherFields`, else one inferred from nothing: text, labelled
    /// after its key.
    [[nodiscard]] Field field(const QByteArray &key) const;

    /// The field that describes the value at a path from the front matter's root, `relationships.requires[2].slug`;
    /// nullptr where the profile names none. At an index: Field::item where there is one, else the list itself. Below
    /// an opaque field: that field. The pointer lives as long as the collection. In single-file structures, `path`
    /// begins below the locale's key.
    [[nodiscard]] const Field *fieldAt(const YamlPath &path) const;

    /// Calls `visit` with every field, nested ones, variants and alternatives too, and its place as
    /// `relationships.requires[].slug`.
    void forEachField(const std::function<void(const QByteArray &place, const Field &field)> &visit) const;

    /// Is the path (relative to the library) an entry's of this collection, as far as paths tell (not `filter`)?
    [[nodiscard]] bool holds(const QString &path) const;

    /// This collection as it is for one of its files: `fields` and `body` are the file's.
    [[nodiscard]] Collection forFile(const QString &path) const;

    /// The file's name without locale and extension; of an index file: its folder's name. Relative paths below a nested
    /// folder or a `path` template count their last part only.
    [[nodiscard]] QString slugOf(const QString &path) const;

    /// The locale of an entry's path; the default one in single-file structures and where i18n is off.
    [[nodiscard]] QString localeOf(const QString &path) const;

    /// counterpartPath() with this collection's folder.
    [[nodiscard]] QString counterpartOf(const QString &path, const QString &locale) const;

    /// The path in the front matter below which a locale's fields stand: its key in single-file structures, else the
    /// root.
    [[nodiscard]] YamlPath fieldsRoot(const QString &locale) const;

    friend bool operator==(const Collection &, const Collection &) = default;
};

} // namespace Commonplace
