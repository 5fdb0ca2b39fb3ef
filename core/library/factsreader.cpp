// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/factsreader.h"

#include "entry/entrydiagnosis.h"
#include "library/fieldfacts.h"
#include "library/library.h"
#include "library/outerlinks.h"
#include "markdown/markdowndocument.h"
#include "profile/slug.h"

#include <QRegularExpression>

namespace Commonplace {

namespace {

/// Adds the texts at a dotted path below a node: its own, or those of a list; `*` stands for all items of one.
void addTexts(const YamlDocument &document, YamlNodeId id, const QList<QByteArray> &keys, QStringList *texts)
{
    if (id == NoYamlNode)
        return;
    const YamlNode &node = document.node(id);
    if (node.kind == YamlNode::Kind::Sequence && (keys.isEmpty() || keys.constFirst() == "*")) {
        const QList<QByteArray> rest = keys.isEmpty() ? keys : keys.sliced(1);
        for (const YamlNodeId item : node.children)
            addTexts(document, item, rest, texts);
    } else if (!keys.isEmpty()) {
        addTexts(document, document.valueOf(id, keys.constFirst()), keys.sliced(1), texts);
    } else if (node.kind == YamlNode::Kind::Scalar && !node.value.isEmpty()) {
        texts->append(QString::fromUtf8(node.value));
    }
}

/// The texts of a field of the entry, below `root`.
QStringList textsAt(const Entry &entry, YamlNodeId root, const QByteArray &dotted)
{
    QStringList texts;
    addTexts(entry.frontMatter(), root, dotted.split('.'), &texts);
    return texts;
}

/// The places that a text names itself: HTML's `id` and `name`, and `{#place}` and `{: #place}` of kramdown.
QStringList ownAnchors(const QByteArray &body)
{
    QStringList anchors;
    const bool mayHaveSome = body.contains("id=") || body.contains("name=") || body.contains("id =")
                             || body.contains("name =") || body.contains("{#") || body.contains("{:");
    if (!mayHaveSome)
        return anchors;
    static const QRegularExpression anchor(
        QStringLiteral("\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)|\\{(?::[^}#\\n]*)?#([^\\s}.]+)"));
    for (const QRegularExpressionMatch &match : anchor.globalMatch(QString::fromUtf8(body)))
        anchors += match.captured(match.lastCapturedIndex());
    return anchors;
}

} // namespace

FactsReader::FactsReader(Profile profile, std::optional<HeadingRule> rule)
    : m_profile(std::move(profile))
    , m_site(m_profile)
    , m_rule(rule.value_or(m_profile.links.headings == LinkSettings::Headings::Kramdown ? HeadingRule::Kramdown
                                                                                        : HeadingRule::GitHub))
{
    const auto addValueField = [this](const QByteArray &, const Field &field) {
        if (field.widget == Widget::Relation && !m_valueFields.contains(field.relation.valueField))
            m_valueFields.append(field.relation.valueField);
    };
    for (const Collection &collection : std::as_const(m_profile.collections)) {
        collection.forEachField(addValueField);
        m_naming.insert(collection.name, NamingFields::of(collection));
        for (const CollectionFile &file : collection.files) {
            Collection own;
            own.fields = file.fields;
            own.forEachField(addValueField);
        }
    }
}

EntryFacts FactsReader::read(const QString &path, const Entry &entry, const MarkdownDocument *read) const
{
    EntryFacts facts;
    facts.path = path;
    facts.isUnreadable = entry.state() == Entry::State::Unreadable;
    const Entry readable = facts.isUnreadable ? mended(entry, diagnose(entry)) : entry;
    facts.isMended = facts.isUnreadable && readable.state() != Entry::State::Unreadable;

    const EntryInfo info = Library::describe(path, readable, m_profile);
    facts.title = info.title;
    facts.collection = info.collection;
    facts.locale = info.locale;
    const Collection *known = m_profile.collection(info.collection);
    const Collection collection = known ? known->forFile(path) : Collection {};
    facts.slug = collection.slugOf(path);

    const LineIndex lines(entry.bytes());
    const auto isWanted = [this](const QString &target) {
        static const QRegularExpression scheme(QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9+.-]*:|//)"));
        return !target.isEmpty() && (!scheme.match(target).hasMatch() || isOfSite(target));
    };
    FieldFacts fields(&readable, &lines, facts.isMended ? FieldFacts::Places::LeftOut : FieldFacts::Places::Told,
                      isWanted, &facts);
    OuterLinks outer(&readable, &m_site, [&fields](TextRange range) { return fields.placeOf(range); });
    outer.readFields();
    facts.baseUrl = m_profile.baseUrl;
    if (known) {
        readNames(readable, collection, &facts);
        const YamlPath root = collection.fieldsRoot(collection.localeOf(path));
        fields.read(collection.fields, readable.frontMatter().find(root));
    }
    readPages(readable, readable.frontMatter().root(), &facts);
    if (!facts.isUnreadable) {
        const QByteArray body = entry.body();
        const MarkdownDocument document =
            read ? *read : MarkdownDocument::parse(body, MarkdownDocument::Words::LeftOut, m_rule);
        for (const MarkdownLink &link : document.links) {
            if (!isWanted(link.destination))
                continue;
            const TextRange range = link.destinationRange.isEmpty() ? link.range : link.destinationRange;
            facts.links.append({ .target = link.destination,
                                 .isImage = link.kind == MarkdownLink::Kind::Image,
                                 .at = fields.placeOf(range.shifted(entry.bodyRange().start)),
                                 .definition = link.definitionRange.isEmpty()
                                                   ? TextRange {}
                                                   : link.definitionRange.shifted(entry.bodyRange().start) });
        }
        outer.readBody(document.links);
        for (const MarkdownHeading &heading : document.headings)
            facts.anchors.append(heading.anchor);
        facts.anchors += document.htmlAnchors;
        facts.anchors += ownAnchors(body);
    }
    for (LinkFact &link : facts.links)
        link.leads = m_site.leads(link.target);
    facts.outerLinks = std::move(outer).taken(facts.links);
    return facts;
}

/// What the generators of sites know: Jekyll's `permalink` and `redirect_from`, Hugo's `url` and `aliases`.
void FactsReader::readPages(const Entry &entry, YamlNodeId root, EntryFacts *facts) const
{
    for (const char *key : { "permalink", "redirect_from", "url", "aliases" }) {
        const QStringList pages = textsAt(entry, root, key);
        for (const QString &page : pages) {
            if (page.startsWith(u'/') && !page.startsWith(u"//"))
                facts->pages += m_profile.siteUrl + page;
        }
    }
}

void FactsReader::readNames(const Entry &entry, const Collection &collection, EntryFacts *facts) const
{
    const QString fileSlug = facts->slug;
    const YamlNodeId root = entry.frontMatter().find(collection.fieldsRoot(collection.localeOf(facts->path)));
    const auto fill = [&](const QString &text) {
        return filledTemplate(text, [&](const QString &name) -> std::optional<QString> {
            if (name == u"slug")
                return fileSlug;
            const QStringList texts = textsAt(entry, root, name.toUtf8());
            return texts.isEmpty() ? std::nullopt : std::optional(texts.constFirst());
        });
    };
    for (const QByteArray &valueField : m_valueFields) {
        QStringList values;
        if (valueField.contains("{{"))
            values = QStringList { fill(QString::fromUtf8(valueField)) };
        else
            values = textsAt(entry, root, valueField.isEmpty() ? collection.identifierField : valueField);
        for (const QString &value : std::as_const(values))
            facts->names.append({ .valueField = valueField, .value = value });
    }
    if (!collection.pageUrl.isEmpty())
        facts->pageUrl = fill(collection.pageUrl);
    const NamingFields naming = m_naming.value(collection.name);
    for (const QByteArray &id : naming.ids)
        facts->ids += textsAt(entry, root, id);
    for (const QByteArray &alias : naming.aliases)
        facts->aliases += textsAt(entry, root, alias);
    if (const QStringList slugs = textsAt(entry, root, naming.slug); !naming.slug.isEmpty() && !slugs.isEmpty())
        facts->slug = slugs.constFirst();
}

} // namespace Commonplace
