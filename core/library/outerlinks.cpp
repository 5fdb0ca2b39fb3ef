// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/outerlinks.h"

#include "markdown/addressfault.h"

#include <QSet>

#include <algorithm>

namespace Commonplace {

namespace {

using namespace Qt::StringLiterals;
using Leads = LinkFact::Leads;

/// Can a value have addresses at all?
bool mayHaveSome(const QByteArray &value)
{
    return value.contains("://") || value.contains("www.") || value.contains("http") || value.contains("](")
           || value.contains("=\"") || value.contains("='");
}

bool isOneWord(const QString &text)
{
    const bool isAddress = text.startsWith(u"http", Qt::CaseInsensitive);
    return std::none_of(text.begin(), text.end(), [isAddress](QChar c) {
        return c.isSpace() || c == u'<' || (!isAddress && (c == u'[' || c == u'('));
    });
}

/// A bare address, up to where a text in Chinese or Japanese goes on: cmark takes all signs for parts of it.
qsizetype bareLength(const QString &address)
{
    static const QString ends = u"，。、；：！？）】」』》〉“”‘’（【「『《〈"_s;
    const auto end = std::find_if(address.begin(), address.end(), [](QChar c) { return ends.contains(c); });
    return std::distance(address.begin(), end);
}

QString bareTarget(const QString &address)
{
    return address.first(bareLength(address)).replace(u"&amp;"_s, u"&"_s); // which cmark does not read there
}

} // namespace

OuterLinks::OuterLinks(const Entry *entry, const SiteAddresses *site, PlaceMaker placeOf)
    : m_entry(entry)
    , m_site(site)
    , m_placeOf(std::move(placeOf))
{
}

void OuterLinks::add(const QString &target, bool isImage, const QByteArray &field, TextRange range)
{
    const Leads leads = m_site->leads(target);
    if (leads == Leads::Inside || leads == Leads::Elsewhere)
        return;
    m_links.append({ .target = target,
                     .isImage = isImage,
                     .field = field,
                     .at = m_placeOf(range),
                     .leads = leads,
                     .file = leads == Leads::Site ? m_site->fileOf(target).value_or(QString()) : QString() });
}

void OuterLinks::readFields()
{
    const YamlDocument &fields = m_entry->frontMatter();
    for (YamlNodeId id = 0; id < fields.nodeCount(); ++id) {
        const YamlNode &node = fields.node(id);
        const bool isKey = node.parent != NoYamlNode && fields.node(node.parent).kind == YamlNode::Kind::Mapping
                           && node.indexInParent % 2 == 0;
        if (node.kind == YamlNode::Kind::Scalar && !isKey && mayHaveSome(node.value))
            readValue(id);
    }
}

void OuterLinks::readValue(YamlNodeId id)
{
    const YamlNode &node = m_entry->frontMatter().node(id);
    const QString value = QString::fromUtf8(node.value);
    const QString word = value.trimmed();
    if (!isOneWord(word)) {
        // What was JSON once has quotation marks with a backslash.
        readText(id, QByteArray(node.value).replace("\\\"", "\""));
        return;
    }
    const std::optional<AddressFault> fault = AddressFault::of(value);
    const bool isBare = fault && fault->kind == AddressFault::Kind::NoScheme;
    if (isBare && !word.startsWith(u"www.", Qt::CaseInsensitive))
        return; // an address of mail
    if (fault && (fault->kind == AddressFault::Kind::Program || fault->kind == AddressFault::Kind::Mail))
        return; // a value is not followed
    TextRange range = node.range.shifted(m_entry->frontMatterRange().start);
    const qsizetype found = range.in(m_entry->bytes()).indexOf(node.value);
    if (found >= 0)
        range = { range.start + found, range.start + found + node.value.size() };
    add(isBare ? u"http://"_s + word : value, false, m_entry->frontMatter().pathOf(id).toString(), range);
}

void OuterLinks::readText(YamlNodeId id, const QByteArray &text)
{
    const TextRange whole = m_entry->frontMatter().node(id).range.shifted(m_entry->frontMatterRange().start);
    const QByteArray field = m_entry->frontMatter().pathOf(id).toString();
    // The value is not the source: escapes and folded lines stand between. An address mostly stands there as it is.
    qsizetype from = whole.start;
    QSet<qsizetype> definitions;
    const QList<MarkdownLink> links = MarkdownDocument::parse(text, MarkdownDocument::Words::LeftOut).links;
    for (const MarkdownLink &link : links) {
        const bool isDefined = !link.definitionRange.isEmpty();
        if (isDefined && definitions.contains(link.definitionRange.start))
            continue;
        definitions.insert(link.definitionRange.start);
        QString target = link.destination;
        QByteArray written = (isDefined ? link.definitionRange : link.destinationRange).in(text).toByteArray();
        if (link.form == MarkdownLink::Form::Autolink) {
            target = bareTarget(target);
            written = QString::fromUtf8(written).first(bareLength(QString::fromUtf8(written))).toUtf8();
        }
        TextRange range = whole;
        const qsizetype begin = isDefined ? whole.start : from;
        const qsizetype found = written.isEmpty() ? -1 : m_entry->bytes().indexOf(written, begin);
        if (found >= 0 && found + written.size() <= whole.end) {
            range = { found, found + written.size() };
            from = isDefined ? from : range.end;
        }
        add(target, link.kind == MarkdownLink::Kind::Image, field, range);
    }
}

void OuterLinks::readBody(const QList<MarkdownLink> &links)
{
    const qsizetype offset = m_entry->bodyRange().start;
    QSet<qsizetype> definitions;
    for (const MarkdownLink &link : links) {
        TextRange range = link.destinationRange.isEmpty() ? link.range : link.destinationRange;
        QString target = link.destination;
        if (!link.definitionRange.isEmpty()) {
            if (definitions.contains(link.definitionRange.start))
                continue; // one place, however many links name it
            definitions.insert(link.definitionRange.start);
            range = link.definitionRange;
        } else if (link.form == MarkdownLink::Form::Autolink && !link.range.isEmpty()) {
            const QString written = QString::fromUtf8(link.destinationRange.shifted(offset).in(m_entry->bytes()));
            target = bareTarget(target);
            range.end = range.start + written.first(bareLength(written)).toUtf8().size();
        }
        add(target, link.kind == MarkdownLink::Kind::Image, {}, range.shifted(offset));
    }
}

QList<LinkFact> OuterLinks::taken(const QList<LinkFact> &inner) &&
{
    m_links.removeIf([&inner](const LinkFact &link) {
        return link.leads == Leads::Nowhere && std::ranges::any_of(inner, [&link](const LinkFact &known) {
                   return known.target == link.target && known.field == link.field;
               });
    });
    return std::move(m_links);
}

} // namespace Commonplace
