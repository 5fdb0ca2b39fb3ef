// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// A field as a reader sees it.
struct PageField {
    enum class Kind {
        RichText, ///< HTML where it begins with a tag, else Markdown.
        Facts,    ///< A short text, number or date beside its label.
        List,     ///< Several short texts.
    };

    Kind kind = Kind::Facts;
    QString label;
    QStringList values;

    friend bool operator==(const PageField &, const PageField &) = default;
};

/// An entry as a page to read. Everything in it is untrusted; the renderer makes it safe.
struct PageContent {
    QString title;
    QString kicker; ///< The muted line under the title: the collection and the like.
    QList<PageField> fields;
    QByteArray body;  ///< Markdown, UTF-8.
    QString folder;   ///< The entry's folder relative to the library, `/` between its parts; empty for the library.
    QString language; ///< BCP 47; empty when unknown.

    friend bool operator==(const PageContent &, const PageContent &) = default;
};

} // namespace Commonplace
