// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QDataStream;

namespace Commonplace {

/// A place in an entry's file. All zero in an entry whose fields are read from a mended copy (EntryFacts::isMended):
/// the file itself has no such place.
struct FactPlace {
    TextRange range {}; ///< Bytes of the file.
    int line = 0;       ///< From 1.
    int column = 0;     ///< From 1, in code points.

    friend bool operator==(const FactPlace &, const FactPlace &) = default;
};

/// A value that entries may be named by in relations.
struct NameFact {
    QByteArray valueField {}; ///< Relation::valueField as profiles have it; empty: the identifier field.
    QString value {};

    friend bool operator==(const NameFact &, const NameFact &) = default;
};

/// One value of a relation field.
struct ReferenceFact {
    QByteArray field {}; ///< Dotted path with `[n]`, as Problem::field.
    QByteArray place {}; ///< The profile's field, as Collection::forEachField() gives it.
    QString value {};    ///< As written, read as YAML.
    QString type {};     ///< Relation::type, or what Relation::typeField says here.
    std::optional<double> weight {};
    FactPlace at {};

    friend bool operator==(const ReferenceFact &, const ReferenceFact &) = default;
};

/// A link or image.
struct LinkFact {
    /// Where its address leads, as far as that alone tells.
    enum class Leads {
        Inside,    ///< A path in the library.
        Site,      ///< A page of the library's own site, or a file of its repository.
        Web,       ///< Another site: http, https, or `//host`.
        Nowhere,   ///< It is wrongly written: AddressFault tells how.
        Elsewhere, ///< Another scheme. No list has these.
    };

    QString target {}; ///< As written; escapes and entities read, percent-encoding as it is.
    bool isImage = false;
    QByteArray field {}; ///< Dotted path of the field that it stands in; empty: the body.
    FactPlace at {};     ///< The address, where it is written; else the whole link.
    Leads leads = Leads::Inside;
    QString file {};         ///< Of an address of the library's repository: the file that it shows.
    TextRange definition {}; ///< Of a link by reference whose `at` is the whole link: its address, where known.

    friend bool operator==(const LinkFact &, const LinkFact &) = default;
};

/// What one entry's text says that other entries depend on. A value; small beside the text.
struct EntryFacts {
    QString path {};       ///< Relative to the library.
    QString collection {}; ///< EntryInfo::collection.
    QString locale {};     ///< Empty for source entries.
    QString title {};      ///< As Library::describe() gives it.
    QString slug {};       ///< The field that holds it, else the file's; see Collection::slugOf().
    QStringList ids {};
    QStringList aliases {};
    bool isUnreadable = false; ///< Its fields cannot be read …
    bool isMended = false;     ///< … but with certainty as diagnose() mends them: those are told here.
    QString pageUrl {};        ///< Collection::pageUrl, filled in; empty where there is none.
    /// Further addresses of its page, that its fields `permalink`, `redirect_from` and the like give: whole ones, or
    /// from the site's root where the site is not known.
    QStringList pages {};
    QString baseUrl {}; ///< Profile::baseUrl.

    QList<NameFact> names {};
    QList<ReferenceFact> references {}; ///< By the profile's order of fields, those of a list in theirs.
    /// Links that may lead into the library: those of rich-text and image fields, in the same order, then the body's.
    QList<LinkFact> links {};
    /// Every address that names a server, and those that only a mistake keeps from doing so: of all fields in the
    /// file's order, then the body's. Those of the library's own site are here too, whether or not `links` has them. A
    /// bare `www.x.org` has `http://` in its target; an address by reference is here once, where it is defined.
    QList<LinkFact> outerLinks {};
    QStringList anchors {}; ///< Of the body: its headings', see HeadingAnchors, and those it sets itself.

    /// What a version's serialised facts begin with. To be raised with any change of the format or of what is read.
    static constexpr quint32 Version = 2;

    /// For a cache. The other way: nothing for bytes of another version, or that are no facts.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<EntryFacts> fromBytes(const QByteArray &bytes);

    friend bool operator==(const EntryFacts &, const EntryFacts &) = default;
};

} // namespace Commonplace
