// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/pagerenderer.h"

#include "markdown/htmlsanitizer.h"
#include "markdown/markdownhtml.h"
#include "render/libraryaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Commonplace {

namespace {

enum class Place { Body, Field };

HtmlPolicy policyFor(const PageContent &content, Place place)
{
    HtmlPolicy policy;
    policy.resolve = [folder = content.folder](const QByteArray &address) { return libraryAddress(folder, address); };
    policy.headings = place == Place::Body ? HtmlPolicy::Headings::WithAnchors : HtmlPolicy::Headings::AsTheyAre;
    policy.positions = place == Place::Body ? HtmlPolicy::Positions::Kept : HtmlPolicy::Positions::Removed;
    policy.direction = HtmlPolicy::Direction::Automatic;
    return policy;
}

/// What no browser could show: as it is written.
QList<SanitizedBlock> asWritten(const QByteArray &text)
{
    const QByteArray shown = QString::fromUtf8(text).toUtf8().replace("\r\n", "\n").replace('\r', '\n');
    return { { "<pre dir=\"auto\">\n" + escapedHtml(shown) + "</pre>", 1 } };
}

QList<SanitizedBlock> markdownBlocks(const QByteArray &text, const HtmlPolicy &policy)
{
    const std::optional<QByteArray> html = markdownHtml(text);
    std::optional<QList<SanitizedBlock>> blocks = html ? sanitizedBlocks(*html, policy) : std::nullopt;
    if (!blocks)
        return asWritten(text);
    // cmark-gfm 0.29.0.gfm.13 gives a paragraph whose last line became a table's head no line, and the table its line.
    for (qsizetype i = blocks->size() - 1; i > 0; --i) {
        SanitizedBlock &before = (*blocks)[i - 1];
        if (before.line == 0)
            before.line = blocks->at(i).line;
    }
    return *blocks;
}

bool beginsWithTag(const QByteArray &text)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*<[A-Za-z!/][^>]*>"));
    return tag.match(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 2048)))).hasMatch();
}

QByteArray escaped(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

QByteArray label(const PageField &field)
{
    return field.label.isEmpty() ? QByteArray()
                                 : "<h2 class=\"field-label\" dir=\"auto\">" + escaped(field.label) + "</h2>";
}

QByteArray header(const PageContent &content, const QByteArray &heading)
{
    QByteArray inside = heading;
    if (!content.kicker.isEmpty())
        inside += "<p class=\"kicker\" dir=\"auto\">" + escaped(content.kicker) + "</p>";
    return inside.isEmpty() ? inside : "<header class=\"page-header\">" + inside + "</header>";
}

QByteArray richField(const PageContent &content, const PageField &field)
{
    QByteArray inside;
    for (const QString &value : field.values) {
        const QByteArray text = value.toUtf8();
        const HtmlPolicy policy = policyFor(content, Place::Field);
        const QList<SanitizedBlock> blocks = beginsWithTag(text)
                                                 ? sanitizedBlocks(text, policy).value_or(asWritten(text))
                                                 : markdownBlocks(text, policy);
        for (const SanitizedBlock &block : blocks)
            inside += block.html;
    }
    return inside.isEmpty() ? inside : "<section class=\"field rich\">" + label(field) + inside + "</section>";
}

QByteArray listField(const PageField &field)
{
    QByteArray items;
    for (const QString &value : field.values) {
        if (!value.trimmed().isEmpty())
            items += "<li dir=\"auto\">" + escaped(value) + "</li>";
    }
    if (items.isEmpty())
        return items;
    return "<section class=\"field list\">" + label(field) + "<ul class=\"chips\">" + items + "</ul></section>";
}

QByteArray fact(const PageField &field)
{
    QByteArray values;
    for (const QString &value : field.values) {
        if (!value.trimmed().isEmpty())
            values += "<dd dir=\"auto\">" + escaped(value) + "</dd>";
    }
    return values.isEmpty() ? values : "<dt dir=\"auto\">" + escaped(field.label) + "</dt>" + values;
}

void appendBlock(QList<HtmlBlock> &page, const QByteArray &html)
{
    if (!html.isEmpty())
        page.append({ html, 0 });
}

void appendTexts(const PageContent &content, QList<HtmlBlock> &page)
{
    for (const PageField &field : content.fields) {
        if (field.kind == PageField::Kind::RichText)
            appendBlock(page, richField(content, field));
    }
}

/// What one looks up rather than reads: the lists, then all facts as one.
void appendDetails(const PageContent &content, QList<HtmlBlock> &page)
{
    QByteArray facts;
    for (const PageField &field : content.fields) {
        if (field.kind == PageField::Kind::List)
            appendBlock(page, listField(field));
        else if (field.kind == PageField::Kind::Facts)
            facts += fact(field);
    }
    if (!facts.isEmpty())
        appendBlock(page, "<dl class=\"facts\">" + facts + "</dl>");
}

/// Whether the block is a heading of the first level that says just the title.
bool isTitle(const SanitizedBlock &block, const QString &title)
{
    if (!block.html.startsWith("<h1"))
        return false;
    const qsizetype start = block.html.indexOf('>') + 1;
    const qsizetype end = block.html.lastIndexOf("</h1>");
    return block.html.sliced(start, end - start).simplified() == escaped(title).simplified();
}

} // namespace

QList<HtmlBlock> renderPage(const PageContent &content)
{
    QList<SanitizedBlock> body = markdownBlocks(content.body, policyFor(content, Place::Body));
    // A body that begins with the title as its heading gives it to the page, so that it stands once and above the
    // fields.
    SanitizedBlock heading;
    if (!body.isEmpty() && isTitle(body.first(), content.title))
        heading = body.takeFirst();
    else if (!content.title.isEmpty())
        heading.html = "<h1 dir=\"auto\">" + escaped(content.title) + "</h1>";
    QList<HtmlBlock> page;
    const QByteArray top = header(content, heading.html);
    if (!top.isEmpty())
        page.append({ top, heading.line });
    appendTexts(content, page);
    for (const SanitizedBlock &block : std::as_const(body))
        page.append({ block.html, block.line });
    appendDetails(content, page);
    return page;
}

QByteArray renderStandalone(const PageContent &content)
{
    QByteArray page;
    const QList<HtmlBlock> blocks = renderPage(content);
    for (const HtmlBlock &block : blocks)
        page += block.html + '\n';
    return page;
}

} // namespace Commonplace
