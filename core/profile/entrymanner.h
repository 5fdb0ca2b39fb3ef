// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "profile/collection.h"

#include <QHash>

namespace Commonplace {

/// How a collection's entries are written, as some of them show: the order of keys, quotes, lists in brackets or by
/// dashes, the comment lines above keys, the level of headings. Where they tell nothing, as YAML is usually written.
class EntryManner
{
public:
    EntryManner() = default;
    explicit EntryManner(const QList<Entry> &examples);

    /// The fields of a new entry, a map, as front matter; LF or CRLF as the examples have, with the last line's end.
    [[nodiscard]] QByteArray written(const YamlValue &fields) const;

    /// Of `#` signs: that of the examples' heading which the section matches, else the section's own, else 2.
    [[nodiscard]] int levelOf(const BodySection &section) const;
    /// Do bodies begin with the title as a heading of level 1?
    [[nodiscard]] bool beginsWithTitle() const { return m_beginsWithTitle; }
    [[nodiscard]] const QByteArray &lineBreak() const { return m_lineBreak; }

private:
    void learn(const Entry &entry);
    void learnMap(const YamlDocument &document, YamlNodeId map, const QByteArray &place);
    void learnLead(const YamlDocument &document, YamlNodeId key, const QByteArray &name);
    [[nodiscard]] QList<QByteArray> inOrder(const QList<QByteArray> &keys) const;
    [[nodiscard]] QByteArray map(const YamlValue &fields, const QByteArray &place, int indent) const;
    [[nodiscard]] QByteArray value(const YamlValue &value, const QByteArray &place, int indent) const;
    [[nodiscard]] QByteArray list(const YamlValue &list, const QByteArray &place, int indent) const;
    [[nodiscard]] QByteArray scalar(const YamlValue &value, const QByteArray &place, bool inFlow) const;
    [[nodiscard]] QByteArray leadOf(const QByteArray &key) const;

    int m_examples = 0;
    int m_doubleQuoted = 0;
    int m_singleQuoted = 0;
    int m_indentedLists = 0;
    int m_flushLists = 0;
    bool m_beginsWithTitle = false;
    QByteArray m_lineBreak = "\n";
    QList<QByteArray> m_keys;                          // of the example that has most
    QHash<QByteArray, YamlNode::Style> m_styles;       // by place, `a.b`, items as `a[]`
    QHash<QByteArray, QHash<QByteArray, int>> m_leads; // key → comment lines above it → how often
    QList<std::pair<QString, int>> m_headings;         // text and level
};

} // namespace Commonplace
