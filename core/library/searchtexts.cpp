// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searchtexts.h"

#include "entry/entrydiagnosis.h"
#include "library/searchfolding.h"
#include "profile/namingfields.h"

namespace Commonplace {

namespace {

constexpr qsizetype LongestProperty = 120; // UTF-16 units; longer ones are texts, which no filter asks for
constexpr qsizetype MostProperties = 400;

/// Goes through the values of a front matter, lists and maps within each other.
class ValueWalk
{
public:
    ValueWalk(const YamlDocument &document, const QList<QByteArray> &keys, QByteArray titleKey, SearchTexts *texts)
        : m_document(document)
        , m_namingKeys(keys)
        , m_titleKey(std::move(titleKey))
        , m_texts(texts)
    {
        if (document.root() != NoYamlNode)
            visit(document.root(), {});
    }

    QString names;
    QString fields;

private:
    void visit(YamlNodeId id, const QByteArray &key)
    {
        const YamlNode &node = m_document.node(id);
        if (node.kind == YamlNode::Kind::Mapping) {
            for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
                const QByteArray &own = m_document.node(node.children[i]).value;
                visit(node.children[i + 1], key.isEmpty() ? own : key + '.' + own);
            }
        } else if (node.kind == YamlNode::Kind::Sequence) {
            for (const YamlNodeId child : node.children)
                visit(child, key);
        } else if (node.kind == YamlNode::Kind::Scalar) {
            add(key, QString::fromUtf8(node.value));
        }
    }

    void add(const QByteArray &key, const QString &value)
    {
        if (value.size() <= LongestProperty && m_texts->properties.size() < MostProperties)
            m_texts->properties.append({ QString::fromUtf8(key).toCaseFolded(), foldedWords(value) });
        if (m_namingKeys.contains(key))
            names += value + u'\n';
        else if (key != m_titleKey)
            fields += value + u'\n';
    }

    const YamlDocument &m_document;
    const QList<QByteArray> &m_namingKeys;
    QByteArray m_titleKey;
    SearchTexts *m_texts;
};

} // namespace

QList<QByteArray> namingKeys(const Collection &collection, const Profile &profile)
{
    // Where a profile says nothing of them these are what site generators, wikis and note programs call them.
    QList<QByteArray> keys { "id", "slug", "alias", "aliases", "redirect_from" };
    const auto add = [&keys](const QByteArray &key) {
        if (!key.isEmpty() && !key.contains("{{") && !keys.contains(key))
            keys.append(key);
    };
    for (const Collection &other : profile.collections) {
        other.forEachField([&](const QByteArray &, const Field &field) {
            if (field.widget == Widget::Relation && field.relation.collections.contains(collection.name))
                add(field.relation.valueField);
        });
    }
    const NamingFields naming = NamingFields::of(collection);
    const QList<QByteArray> named = naming.ids + naming.aliases + QList { naming.slug };
    for (const QByteArray &key : named)
        add(key);
    return keys;
}

SearchTexts searchTexts(const QString &path, const Entry &entry, const Profile &profile)
{
    SearchTexts texts { .path = path };
    const bool isUnreadable = entry.state() == Entry::State::Unreadable;
    const Entry readable = isUnreadable ? mended(entry, diagnose(entry)) : entry;
    const EntryInfo info = Library::describe(path, entry, profile);
    const Collection *known = profile.collection(info.collection);
    const Collection collection = known ? known->forFile(path) : Collection();
    const QList<QByteArray> keys = namingKeys(collection, profile);
    const ValueWalk values(readable.frontMatter(), keys, collection.identifierField, &texts);
    texts.title = foldedWords(info.title);
    texts.names = foldedWords(values.names + collection.slugOf(path));
    texts.fields = foldedWords(values.fields);
    const bool isText = readable.state() == Entry::State::Unreadable;
    texts.body = foldedWords(QString::fromUtf8(isText ? readable.bytes() : readable.body()));
    return texts;
}

} // namespace Commonplace
