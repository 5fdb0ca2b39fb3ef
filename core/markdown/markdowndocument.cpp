// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/markdowndocument.h"

#include "markdown/cmarktree.h"
#include "markdown/headinganchors.h"
#include "markdown/htmlcontents.h"
#include "markdown/linkdefinitions.h"
#include "markdown/linklocator.h"
#include "text/lineindex.h"
#include "text/utf8.h"

#include <QTextBoundaryFinder>

#include <cmark-gfm.h>

namespace Commonplace {

namespace {

constexpr qsizetype BytesAtMost = 10 << 20;
/// Stands for NUL while cmark reads: it would put three bytes in its place and move all that follows.
constexpr char NulPlace = '\x1a';

QString decoded(const char *text)
{
    return QString::fromUtf8(text ? text : "").replace(QLatin1Char(NulPlace), QChar::ReplacementCharacter);
}

int wordsIn(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype at = 0; at >= 0 && at < text.size(); at = finder.toNextBoundary()) {
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            ++words;
    }
    return words;
}

bool isNamed(cmark_node *node, const char *name)
{
    return QByteArrayView(cmark_node_get_type_string(node)) == QByteArrayView(name);
}

/// Walks cmark's tree once. `text` has neither byte order mark nor NUL.
class Reader
{
public:
    Reader(const QByteArray &text, MarkdownDocument::Words words, HeadingRule rule)
        : m_text(text)
        , m_words(words)
        , m_lines(text)
        , m_tree(text)
        , m_rule(rule)
        , m_anchors(rule)
    {
    }

    MarkdownDocument read()
    {
        readBlocks();
        const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> walk(cmark_iter_new(m_tree.root()), cmark_iter_free);
        while (true) {
            const cmark_event_type event = cmark_iter_next(walk.get());
            if (event == CMARK_EVENT_DONE)
                break;
            cmark_node *node = cmark_iter_get_node(walk.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
        findDefinitions();
        return m_document;
    }

private:
    /// cmark-gfm 0.29.0.gfm.13, where a table takes the last line of a paragraph for its head: table and head get the
    /// paragraph's first line, the paragraph none at all. The rows below the head are right.
    static int headLine(cmark_node *table)
    {
        cmark_node *head = cmark_node_first_child(table);
        cmark_node *row = head ? cmark_node_next(head) : nullptr;
        return row ? cmark_node_get_start_line(row) - 2 : cmark_node_get_end_line(table) - 1;
    }

    TextRange lines(cmark_node *node) const
    {
        int first = cmark_node_get_start_line(node);
        int last = cmark_node_get_end_line(node);
        cmark_node *next = cmark_node_next(node);
        if (isNamed(node, "table")) {
            first = headLine(node);
        } else if (isNamed(node, "table_header")) {
            first = last = headLine(cmark_node_parent(node));
        } else if (first == 0 && next && isNamed(next, "table")) {
            first = cmark_node_get_start_line(next);
            last = headLine(next) - 1;
        }
        first = std::max(1, first);
        last = std::clamp(last, first, std::max(first, m_lines.lineCount()));
        const qsizetype start = m_lines.lineStart(first);
        qsizetype end = m_lines.lineStart(last + 1);
        const auto isBlank = [](char c) { return c == '\n' || c == '\r'; };
        while (end > start && isBlank(m_text[end - 1]))
            --end;
        return { start, end };
    }

    void readBlocks()
    {
        for (cmark_node *node = cmark_node_first_child(m_tree.root()); node; node = cmark_node_next(node)) {
            const std::optional<MarkdownBlock::Kind> kind = kindOf(node);
            if (kind)
                m_document.blocks.append({ *kind, lines(node), cmark_node_get_heading_level(node) });
        }
        std::ranges::stable_sort(m_document.blocks, {}, [](const MarkdownBlock &block) { return block.range.start; });
        // Ends that cmark-gfm gives may lie inside the next block; no two blocks are to share a line.
        for (qsizetype i = 1; i < m_document.blocks.size(); ++i) {
            TextRange &before = m_document.blocks[i - 1].range;
            before.end = std::clamp(before.end, before.start, m_document.blocks[i].range.start);
            while (before.end > before.start && (m_text[before.end - 1] == '\n' || m_text[before.end - 1] == '\r'))
                --before.end;
        }
    }

    static std::optional<MarkdownBlock::Kind> kindOf(cmark_node *node)
    {
        using Kind = MarkdownBlock::Kind;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            return Kind::Heading;
        case CMARK_NODE_LIST:
            return Kind::List;
        case CMARK_NODE_BLOCK_QUOTE:
            return Kind::Quote;
        case CMARK_NODE_CODE_BLOCK:
            return Kind::Code;
        case CMARK_NODE_HTML_BLOCK:
            return Kind::Html;
        case CMARK_NODE_THEMATIC_BREAK:
            return Kind::Rule;
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            return Kind::Footnote;
        case CMARK_NODE_PARAGRAPH:
            return Kind::Paragraph;
        default:
            return isNamed(node, "table") ? std::optional(Kind::Table) : std::nullopt;
        }
    }

    void enter(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            beginLeaf(node);
            return;
        case CMARK_NODE_HTML_BLOCK:
            htmlBlock(node);
            return;
        case CMARK_NODE_HTML_INLINE:
            htmlInline(node);
            return;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            link(node);
            return;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            appendText(decoded(cmark_node_get_literal(node)));
            return;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            m_leafText += u' ';
            m_anchorText += u'\n';
            return;
        default:
            if (isNamed(node, "table_row") || isNamed(node, "table_header"))
                beginLeaf(node);
            else if (isNamed(node, "table_cell"))
                appendText(QStringLiteral(" "));
        }
    }

    void leave(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            heading(node);
            endLeaf();
            return;
        case CMARK_NODE_PARAGRAPH:
            endLeaf();
            return;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            m_images -= cmark_node_get_type(node) == CMARK_NODE_IMAGE ? 1 : 0;
            if (!m_open.isEmpty())
                m_locator->leave(m_document.links[m_open.takeLast()]);
            return;
        default:
            if (isNamed(node, "table_row") || isNamed(node, "table_header"))
                endLeaf();
        }
    }

    void beginLeaf(cmark_node *node)
    {
        m_leaf = lines(node);
        m_locator.reset();
        m_leafText.clear();
        m_anchorText.clear();
        // The box of a task looks like a reference.
        cmark_node *item = cmark_node_parent(node);
        if (item && isNamed(item, "tasklist") && cmark_node_first_child(item) == node)
            m_leaf.start = std::min(m_leaf.end, std::max(m_leaf.start, m_text.indexOf(']', m_leaf.start) + 1));
    }

    void endLeaf()
    {
        countWords(m_leafText);
        m_leafText.clear();
    }

    void countWords(const QString &text)
    {
        if (m_words == MarkdownDocument::Words::Counted)
            m_document.words += wordsIn(text);
    }

    void appendText(const QString &text)
    {
        m_leafText += text;
        if (m_images == 0) // what describes an image is not read as text
            m_anchorText += text;
    }

    LinkLocator &locator()
    {
        if (!m_locator)
            m_locator = std::make_unique<LinkLocator>(m_text, m_leaf);
        return *m_locator;
    }

    void heading(cmark_node *node)
    {
        const QString text = m_leafText.simplified();
        m_document.headings.append({ cmark_node_get_heading_level(node), text, anchor(node), m_leaf });
    }

    QString anchor(cmark_node *node)
    {
        if (m_rule == HeadingRule::GitHub)
            return m_anchors.next(m_anchorText);
        const NamedHeading named = NamedHeading::of(headingSource(node));
        return named.anchor.isEmpty() ? m_anchors.next(named.source) : named.anchor;
    }

    /// What stands between a heading's signs.
    QString headingSource(cmark_node *node) const
    {
        QByteArray source = m_leaf.in(m_text).toByteArray();
        qsizetype start = 0;
        while (start < source.size() && QByteArrayView(" \t>").contains(source[start]))
            ++start;
        const auto signs = static_cast<qsizetype>(cmark_node_get_heading_level(node));
        if (QByteArrayView(source).sliced(start).startsWith(QByteArray(signs, '#'))) {
            source = source.sliced(start + signs).trimmed();
            qsizetype end = source.size();
            while (end > 0 && source[end - 1] == '#')
                --end;
            if (end == 0 || source[end - 1] != '\\')
                source = source.first(end).trimmed();
        } else {
            source = source.first(std::max<qsizetype>(source.lastIndexOf('\n'), 0)).trimmed();
        }
        return QString::fromUtf8(source);
    }

    /// The text inside a link. All of them together are bounded: images may lie in one another by the ten thousand.
    QString textIn(cmark_node *link)
    {
        QString text;
        const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> walk(cmark_iter_new(link), cmark_iter_free);
        for (; m_textSteps > 0 && cmark_iter_next(walk.get()) != CMARK_EVENT_DONE; --m_textSteps) {
            cmark_node *node = cmark_iter_get_node(walk.get());
            const cmark_node_type type = cmark_node_get_type(node);
            if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
                text += decoded(cmark_node_get_literal(node));
            else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
                text += u' ';
        }
        return text;
    }

    void link(cmark_node *node)
    {
        MarkdownLink link;
        const bool isImage = cmark_node_get_type(node) == CMARK_NODE_IMAGE;
        link.kind = isImage ? MarkdownLink::Kind::Image : MarkdownLink::Kind::Link;
        link.destination = decoded(cmark_node_get_url(node));
        link.title = decoded(cmark_node_get_title(node));
        link.text = textIn(node);
        m_images += isImage ? 1 : 0;
        locator().locate(link);
        m_open.append(m_document.links.size());
        m_document.links.append(link);
    }

    void htmlBlock(cmark_node *node)
    {
        const TextRange range = lines(node);
        m_document.html.append(range);
        HtmlContents contents = htmlContents(range.in(m_text));
        for (MarkdownLink &link : contents.links)
            appendHtmlLink(link, range.start);
        for (const QString &heading : std::as_const(contents.headings)) {
            if (m_rule == HeadingRule::GitHub)
                m_document.htmlAnchors.append(m_anchors.next(heading));
        }
        countWords(QString::fromUtf8(contents.text));
    }

    void htmlInline(cmark_node *node)
    {
        const QByteArray literal = cmark_node_get_literal(node);
        const TextRange range = locator().locateHtml(literal);
        HtmlContents contents = htmlContents(literal);
        const bool found = range.length() == literal.size();
        for (MarkdownLink &link : contents.links) {
            if (found) {
                appendHtmlLink(link, range.start);
                continue;
            }
            link.range = range;
            link.destinationRange = {};
            m_document.links.append(link);
        }
    }

    /// Where the addresses of the links by reference stand.
    void findDefinitions()
    {
        const auto isReference = [](const MarkdownLink &link) { return link.form == MarkdownLink::Form::Reference; };
        if (std::ranges::none_of(m_document.links, isReference))
            return;
        const auto isCode = [this](qsizetype at) {
            const auto next = std::ranges::upper_bound(std::as_const(m_document.blocks), at, {},
                                                       [](const MarkdownBlock &block) { return block.range.start; });
            if (next == m_document.blocks.cbegin())
                return false;
            const MarkdownBlock &block = *std::prev(next);
            const bool isRaw = block.kind == MarkdownBlock::Kind::Code || block.kind == MarkdownBlock::Kind::Html;
            return isRaw && at < block.range.end;
        };
        const LinkDefinitions definitions(m_text, isCode);
        for (MarkdownLink &link : m_document.links) {
            if (isReference(link))
                link.definitionRange = definitions.addressOf(link, m_text);
        }
    }

    void appendHtmlLink(MarkdownLink &link, qsizetype offset)
    {
        link.range = link.range.shifted(offset);
        link.destinationRange = link.destinationRange.shifted(offset);
        m_document.links.append(link);
    }

    const QByteArray &m_text;
    MarkdownDocument::Words m_words;
    LineIndex m_lines;
    CmarkTree m_tree;
    MarkdownDocument m_document;
    HeadingRule m_rule;
    HeadingAnchors m_anchors;
    TextRange m_leaf;
    QString m_leafText;
    QString m_anchorText; ///< The heading's text as anchors are made of it.
    int m_images = 0;     ///< How many are open around this place.
    qsizetype m_textSteps = 100'000 + m_text.size() * 8;
    QList<qsizetype> m_open; ///< The links that are entered and not left.
    std::unique_ptr<LinkLocator> m_locator;
};

} // namespace

MarkdownDocument MarkdownDocument::parse(const QByteArray &utf8, Words words, HeadingRule rule)
{
    if (utf8.size() > BytesAtMost)
        return {};
    const qsizetype bom = utf8.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    const QByteArray text = utf8.sliced(bom).replace('\0', NulPlace);
    MarkdownDocument document = Reader(text, words, rule).read();
    if (bom == 0)
        return document;
    for (MarkdownBlock &block : document.blocks)
        block.range = block.range.shifted(bom);
    for (MarkdownHeading &heading : document.headings)
        heading.range = heading.range.shifted(bom);
    for (MarkdownLink &link : document.links) {
        link.range = link.range.shifted(bom);
        link.destinationRange = link.destinationRange.shifted(bom);
        link.definitionRange = link.definitionRange.shifted(bom);
    }
    for (TextRange &range : document.html)
        range = range.shifted(bom);
    return document;
}

} // namespace Commonplace
