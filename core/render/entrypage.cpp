// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/entrypage.h"

#include "profile/fieldinference.h"

namespace Commonplace {

namespace {

bool beginsWithTag(const QByteArray &text)
{
    const QByteArray visible = text.trimmed();
    return visible.size() > 2 && visible[0] == '<'
           && (visible[1] == '/' || visible[1] == '!' || std::isalpha(static_cast<unsigned char>(visible[1])));
}

std::optional<PageField> pageField(const Field &field, const YamlDocument &fields, YamlNodeId id)
{
    const YamlValue value = YamlValue::of(fields, id);
    PageField result { .kind = PageField::Kind::Facts, .label = field.label, .values = {} };
    if (value.kind == YamlValue::Kind::List) {
        result.kind = PageField::Kind::List;
        for (const YamlValue &item : value.items) {
            if (!item.isScalar() || item.kind == YamlValue::Kind::Alias)
                return std::nullopt;
            if (!item.text.isEmpty())
                result.values += QString::fromUtf8(item.text);
        }
    } else if (value.isScalar() && value.kind != YamlValue::Kind::Alias && !value.text.trimmed().isEmpty()) {
        const bool isLong = widgetOf(fields, id) == Widget::Text || beginsWithTag(value.text);
        result.kind = isLong ? PageField::Kind::RichText : PageField::Kind::Facts;
        result.values += QString::fromUtf8(value.text);
    }
    if (result.values.isEmpty())
        return std::nullopt;
    return result;
}

} // namespace

PageContent entryPage(const Entry &entry, const EntryInfo &info, const Collection &collection)
{
    PageContent page { .title = info.title,
                       .kicker = collection.label,
                       .fields = {},
                       .body = entry.body(),
                       .folder = info.path.first(std::max<qsizetype>(info.path.lastIndexOf(u'/'), 0)),
                       .language = info.locale };
    const YamlDocument &fields = entry.frontMatter();
    if (fields.root() == NoYamlNode)
        return page;
    const YamlNode &root = fields.node(fields.root());
    for (size_t i = 0; i + 1 < root.children.size(); i += 2) {
        const QByteArray &key = fields.node(root.children[i]).value;
        if (fields.node(root.children[i]).isCollection() || key == collection.identifierField)
            continue;
        if (const auto field = pageField(collection.field(key), fields, root.children[i + 1]))
            page.fields.append(*field);
    }
    return page;
}

} // namespace Commonplace
