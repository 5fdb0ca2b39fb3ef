// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/headinganchors.h"
#include "text/textedit.h"

#include <QString>
#include <QStringList>

namespace Commonplace {

/// A block at the top of a Markdown text.
struct MarkdownBlock {
    enum class Kind { Paragraph, Heading, List, Quote, Code, Html, Table, Rule, Footnote };

    Kind kind = Kind::Paragraph;
    TextRange range; ///< Whole lines, the last line's end not included.
    int level = 0;   ///< Of a heading, 1 to 6; else 0.

    friend bool operator==(const MarkdownBlock &, const MarkdownBlock &) = default;
};

/// A heading, wherever it stands.
struct MarkdownHeading {
    int level = 1;
    QString text;    ///< Without markup.
    QString anchor;  ///< See HeadingAnchors; by kramdown's rule the one that it names itself, where it does.
    TextRange range; ///< Its lines.

    friend bool operator==(const MarkdownHeading &, const MarkdownHeading &) = default;
};

/// A link or an image.
struct MarkdownLink {
    enum class Kind { Link, Image };
    enum class Form {
        Inline,    ///< `[text](address)`
        Reference, ///< `[text][label]`, `[label][]` or `[label]`
        Autolink,  ///< `<https://…>`, or an address that stands bare
        Html,      ///< An attribute of HTML: `href`, `src`, `srcset`, `cite`, `poster`, `data`
    };

    Kind kind = Kind::Link;
    Form form = Form::Inline;
    QString destination; ///< Escapes and entities read; percent-encoding as it is.
    QString text;        ///< Without markup; an image's description.
    QString title;
    TextRange range; ///< From its first to its last sign; of HTML, the start tag. Its block's where it was not found.
    TextRange destinationRange;   ///< The address as it is written; empty where it is not written there.
    TextRange definitionRange {}; ///< Of a link by reference: the address in its definition; empty where not found.

    friend bool operator==(const MarkdownLink &, const MarkdownLink &) = default;
};

/// What a Markdown text consists of (CommonMark with GitHub's additions and footnotes). All ranges are bytes of the
/// text given; lines may end with LF, CRLF or CR, and a byte order mark and NUL bytes are borne.
///
/// Any input is read, however it is nested, in time that grows with its size; above 10 MB nothing is read.
/// Places of links are found anew in the text, for cmark-gfm 0.29.0.gfm.13 gives none or wrong ones to autolinks, to
/// table cells and behind the first line of an indented paragraph: they are exact except in odd text. Thread: any.
struct MarkdownDocument {
    QList<MarkdownBlock> blocks;
    QList<MarkdownHeading> headings;
    QList<MarkdownLink> links; ///< In the text's order, footnotes last.
    QList<TextRange> html;     ///< The HTML blocks' lines.
    QStringList htmlAnchors;   ///< Of the headings in HTML blocks that set none; by GitHub's rule alone.
    int words = 0;             ///< In running text, headings, tables and HTML; code blocks do not count.

    /// Counting words is half the work: what does not ask for them leaves `words` at 0.
    enum class Words { Counted, LeftOut };

    [[nodiscard]] static MarkdownDocument parse(const QByteArray &utf8, Words words = Words::Counted,
                                                HeadingRule rule = HeadingRule::GitHub);
};

} // namespace Commonplace
