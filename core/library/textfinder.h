// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "text/textedit.h"
#include "yaml/yamlpath.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace Commonplace {

/// How a text is looked for, unlike in the search: sign by sign.
struct FindOptions {
    enum class Case { Ignored, Respected };
    enum class Words { Parts, Whole };
    enum class Syntax { Text, RegularExpression };
    enum class Where { Everywhere, Fields, Body };

    Case letterCase = Case::Ignored;
    Words words = Words::Parts;
    Syntax syntax = Syntax::Text;
    Where where = Where::Everywhere;
    QList<QByteArray> keys {}; ///< Only in fields whose first key is one of these; empty: in all.
};

/// One place where a text was found.
struct FoundText {
    enum class Place { Field, Body };

    Place place = Place::Body;
    YamlPath field {};      ///< Of Place::Field.
    TextRange range {};     ///< Bytes of the file; of a field's text that is encoded as a whole, all of its value.
    int line = 0;           ///< Of the file, from 1.
    int column = 0;         ///< In characters, from 1.
    QString text {};        ///< What was found.
    QString context {};     ///< The line, or the line of the field's value, that it stands in.
    qsizetype start = 0;    ///< Where in `context` it begins, in UTF-16 units.
    QString replacement {}; ///< What stands there afterwards, where a replacement was asked for.
};

/// Finds and replaces a text in entries: in the values of fields as they read, not as they are written, and in the
/// body. Keys, comments and the fields of an unreadable entry are never changed. A value; thread: any.
class TextFinder
{
public:
    /// Fails with InvalidArgument for an empty text, and a regular expression (PCRE) that is none, saying where.
    [[nodiscard]] static Result<TextFinder> make(const QString &text, const FindOptions &options = {});

    /// Everything found in an entry, in the order of the file. Of a body or value that is no valid UTF-8 nothing.
    /// `replacement`: as replace() takes it.
    [[nodiscard]] QList<FoundText> find(const Entry &entry, const QString &replacement = {}) const;

    /// The edits, for the whole file, that replace what find() gives; with `chosen`, only those of these places in its
    /// list. In a regular expression's replacement `$1` and `\\1` are what the first group found, `$0` and `\\0` all
    /// of it, `$$` and `\\\\` the signs themselves. A number or date that is still one stays without quotes; what
    /// becomes something else is quoted. Fails as YamlEdit::set() does where a value cannot be changed (an alias, for
    /// one), naming line and column: then nothing of this entry is to be replaced.
    [[nodiscard]] Result<TextEdits> replace(const Entry &entry, const QString &replacement,
                                            const QSet<qsizetype> *chosen = nullptr) const;

private:
    explicit TextFinder(QRegularExpression expression, FindOptions options);

    friend class EntryTextFinder;

    QRegularExpression m_expression;
    FindOptions m_options;
};

} // namespace Commonplace
