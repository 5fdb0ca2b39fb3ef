// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/predicate.h"
#include "yaml/yamlvalue.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Commonplace {

/// How a field is edited: the widgets of Decap CMS and Sveltia CMS, by their names there.
enum class Widget {
    String,
    Text,     ///< Several lines.
    Markdown, ///< `richtext` too. May hold HTML.
    Number,
    Boolean,
    DateTime, ///< `date` too; see Field::dateType.
    Select,
    List, ///< Of texts, unless Field::item, Field::fields or Field::variants says otherwise.
    Object,
    Relation,
    Image,
    File,
    Hidden, ///< Kept, not shown.
    Color,
    Code,
    KeyValue, ///< A map of texts whose keys are free.
    Map,      ///< GeoJSON, as text.
    Uuid,
    Compute, ///< Made from other fields by Field::computed.
    Unknown, ///< Whatever is nested or not known: shown and edited as YAML, its value kept.
};

/// One choice of a select, or one step of a rubric.
struct FieldOption {
    YamlValue value;  ///< As entries have it.
    QString label {}; ///< For people; of a rubric's step: what this value means.
    QString hint {};  ///< Own key: what choosing it says; may be empty.

    friend bool operator==(const FieldOption &, const FieldOption &) = default;
};

/// What a relation field's value names, and how it relates.
struct Relation {
    QStringList collections {}; ///< Collection::name of what may be named: `collection`, own key `collections`.
    QByteArray file {};         ///< Of a file collection: the file whose items are meant.
    /// The field (dotted path) of the target that the value repeats; `{{slug}}`, also within more text, is the entry's
    /// slug; empty: the target's identifier field.
    QByteArray valueField {};
    QList<QByteArray> searchFields {};  ///< Dotted paths; empty: the display fields.
    QList<QByteArray> displayFields {}; ///< Dotted paths, or templates with `{{field}}`; empty: the identifier field.
    QList<Predicate> filters {};        ///< Only entries for which all hold may be named.

    // Own keys.
    QString type {}; ///< The relation's name in graphs, such as `requires`; unless said the key of the list or field.
    QByteArray typeField {}; ///< The field beside this one (same map) that holds the type instead; empty: none.
    /// The field of the target that names this entry back, as Collection::forEachField() gives its place.
    QByteArray inverse {};
    bool symmetric = false; ///< The target names this entry back in the same field.
    bool acyclic = false;   ///< Following it never leads back.
    QByteArray weight {};   ///< The field beside this one (same map) that holds a number: how strong the relation is.
    bool machineWritten = false; ///< `inferred: true`: written by a program, so what is wrong with it weighs less.

    friend bool operator==(const Relation &, const Relation &) = default;
};

/// Own key `generate`: what a new entry's field gets without being asked.
struct Generator {
    enum class Kind {
        None,
        TypeId,   ///< `prefix_` and a UUIDv7 in Crockford's base 32, 26 characters (TypeID specification 0.3).
        Uuid,     ///< With `prefix` before it.
        Slug,     ///< The entry's slug.
        Date,     ///< Today, `2026-01-31`.
        DateTime, ///< Now in UTC, `2026-01-31T12:00:00Z`.
        Person,   ///< The name that versions are saved with; in a list, its first item.
        Text, ///< `text`, in which `{{slug}}`, `{{collection}}` (its name), `{{title}}` and other fields are filled in.
    };
    enum class When { Creating, EveryChange };

    Kind kind = Kind::None;
    QString prefix {};
    QString text {};
    When when = When::Creating;

    friend bool operator==(const Generator &, const Generator &) = default;
};

/// A field of a collection: what it is called, what it may hold and how it is edited. A value without behaviour.
///
/// Where nothing says otherwise the default means “not said”; what the reader of a CMS configuration fills in because
/// the CMS's own default differs (`required`) is told there.
struct Field {
    QByteArray key; ///< The key in the map that it stands in, UTF-8.
    QString label;  ///< For people.
    Widget widget = Widget::String;
    bool writtenAsText = false; ///< Numbers, dates and yes/no stand in quotes in this library.
    bool common = false;        ///< At least half of the collection's entries have it.

    QString hint {};       ///< Below the editor; a little Markdown: bold, italic, strikethrough, links.
    QString comment {};    ///< Under the label.
    QString group {};      ///< Own key: the heading under which the form shows it; empty: as the field before it.
    bool required = false; ///< A profile's reader sets it unless `required: false` is said.
    bool readOnly = false;
    bool isNullable = true; ///< Own key `nullable`: `key:` without a value is as good as leaving it out.
    std::optional<YamlValue> defaultValue {};

    QString pattern {};        ///< A JavaScript regular expression that the value matches somewhere; empty: none.
    QString patternMessage {}; ///< What to say when it does not.
    /// Of numbers: the value; of lists and multiple choices: how many; of dates: ISO 8601 text. As written.
    std::optional<YamlValue> min {};
    std::optional<YamlValue> max {};
    std::optional<double> step {};
    int minLength = 0; ///< Of texts, in characters.
    std::optional<int> maxLength {};
    QList<Predicate> conditions {}; ///< The field is there only where all hold; field names as from the entry's root.

    QList<FieldOption> options {}; ///< Of Select; own key elsewhere: suggestions, others are right too.
    bool multiple = false;         ///< Of Select, Relation, Image, File: a list of values.

    enum class ValueType { Any, Int, Float, String };
    ValueType valueType = ValueType::Any; ///< Of Number.

    enum class TextType { Any, Url, Email };
    TextType textType = TextType::Any; ///< Of String.

    enum class DateType { DateTime, Date, Time };
    DateType dateType = DateType::DateTime; ///< Of DateTime.
    QString format {};                      ///< Of DateTime: how it is written, in Day.js tokens; empty: ISO 8601.

    QList<Field> fields {};   ///< Of Object; of List: of each item, which is a map.
    QList<Field> item {};     ///< Of List: none, or the one field that each item is (`field`).
    QList<Field> variants {}; ///< Of Object and List (`types`): Objects, one of which a map is; their key is its name.
    QByteArray typeKey = "type"; ///< Where there are variants: the key that names the one.
    /// Own key `also`: other shapes of this field's value that are as right, such as a text instead of a map.
    /// They have this field's key.
    QList<Field> alternatives {};

    QString summary {};       ///< Of Object and List: a template for a folded item, `{{title}}` or `{{fields.title}}`.
    QString labelSingular {}; ///< Of List: what one item is called.
    bool collapsed = false;   ///< Items begin folded.
    bool minimizeCollapsed = false; ///< The whole list begins folded.
    bool allowAdd = true;
    bool allowRemove = true;
    bool allowReorder = true;

    Relation relation {};    ///< Of Relation.
    QString mediaFolder {};  ///< Of Image and File: where files go; empty: the collection's.
    QString publicFolder {}; ///< Of Image and File: how values begin; empty: the collection's.
    QString accept {};       ///< Of File and Image: file types, as HTML's `accept`.
    QString language {};     ///< Of Code: its default language.
    bool codeOnly = false;   ///< Of Code: a text, not a map of text and language.
    QByteArray codeKey = "code";
    QByteArray languageKey = "lang";
    QString computed {};     ///< Of Compute: the template.
    QString prefix {};       ///< Of Uuid: what stands before it.
    bool allowAlpha = false; ///< Of Color.

    QList<FieldOption> rubric {}; ///< Own key: what each value of a score means.
    Generator generator {};       ///< Own key `generate`.
    bool isAlias = false;         ///< Own key `alias`: its values are other names of the entry.
    enum class OldName { Title, Slug, Address };
    QList<OldName> keepsOld {}; ///< Own key `keeps_old`: what of an entry that gets another name is kept here.
    enum class Merge {
        Default, ///< As the values tell.
        Ask,     ///< Two different values are always a person's to decide.
        Newest,  ///< Of two dates the later one, of two versions the higher.
        Set,     ///< Of a list: its items are what they say, each once.
        Items,   ///< Of a list: its items stay themselves when they are changed.
    };
    Merge merge = Merge::Default; ///< Own key `merge`: what comes of two people's changes of this field.

    enum class Translation {
        None,      ///< Only in the default locale.
        Translate, ///< In each locale's words.
        Duplicate, ///< The same in each locale.
    };
    Translation translation = Translation::None;

    /// One item of a list as a field of its own: `item`, or an Object of `fields` or `variants`, or a String.
    /// Of other fields with `multiple`: the field without it. Of all else: the field itself.
    [[nodiscard]] Field itemField() const;

    /// The field of a map that this field's value is, or its items are; nullptr where it names none. Looks through
    /// variants and alternatives; the pointer lives as long as this field.
    [[nodiscard]] const Field *child(const QByteArray &wanted) const;

    /// Whatever stands below its value is not described by fields: Unknown, KeyValue, Code, Map, Hidden.
    [[nodiscard]] bool isOpaque() const;

    friend bool operator==(const Field &, const Field &) = default;
};

/// `related_solutions` as people read it: “Related solutions”.
[[nodiscard]] QString labelFromKey(const QString &key);

} // namespace Commonplace
