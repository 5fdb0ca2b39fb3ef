// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/linkignoring.h"

#include "yaml/yamledit.h"

namespace Commonplace {

namespace {

QByteArray keyOf(LinkSettings::Ignored::Kind kind)
{
    using Kind = LinkSettings::Ignored::Kind;
    return kind == Kind::Url ? "url" : kind == Kind::Host ? "host" : "pattern";
}

} // namespace

Result<TextEdits> ignoringEdits(const QByteArray &profile, const LinkSettings::Ignored &item)
{
    const Result<YamlDocument> document = YamlDocument::parse(profile);
    if (!document)
        return std::unexpected(document.error());
    const YamlPath list { QByteArray("links"), QByteArray("ignore") };
    const YamlValue value =
        YamlValue::map({ keyOf(item.kind), "reason" },
                       { YamlValue::string(item.text.toUtf8()), YamlValue::string(item.reason.trimmed().toUtf8()) });
    const YamlNodeId known = document->find(list);
    if (known == NoYamlNode || document->node(known).kind != YamlNode::Kind::Sequence)
        return YamlEdit::set(*document, list, YamlValue::list({ value }));
    const YamlValue items = YamlValue::of(*document, known);
    if (items.items.contains(value))
        return TextEdits {};
    return YamlEdit::insertItem(*document, list, static_cast<int>(items.items.size()), value);
}

} // namespace Commonplace
