// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Commonplace {

/// A field of a collection: what it is called and how it is edited.
struct Field {
    enum class Kind {
        Text,     ///< One line.
        LongText, ///< Several lines, or HTML or Markdown.
        Number,
        Date, ///< ISO 8601, with or without a time.
        Boolean,
        TextList,
        Yaml, ///< Whatever is nested: shown and edited as YAML.
    };

    QByteArray key; ///< The key in the front matter, UTF-8.
    QString label;  ///< For people.
    Kind kind = Kind::Text;
    bool writtenAsText = false; ///< Numbers, dates and yes/no stand in quotes in this library.
    bool common = false;        ///< At least half of the collection's entries have it.

    friend bool operator==(const Field &, const Field &) = default;
};

/// Entries of one kind, in one folder.
struct Collection {
    QString name;  ///< The folder, relative to the library, `/` between its parts; empty for the library itself.
    QString label; ///< For people.
    QByteArray identifierField = "title"; ///< The field that names an entry.
    QList<Field> fields;                  ///< In the order in which entries have them.

    [[nodiscard]] bool knows(const QByteArray &key) const;
    /// The field with this key, or one inferred from nothing: text, labelled after its key.
    [[nodiscard]] Field field(const QByteArray &key) const;
};

/// `related_solutions` as people read it: “Related solutions”.
[[nodiscard]] QString labelFromKey(const QString &key);

} // namespace Commonplace
