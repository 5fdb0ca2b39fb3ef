// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

namespace Commonplace {

/// Candidates for edits between brackets: `[a, b]`, `{a: 1}`, on one line or with one entry per line.
class YamlFlowEditor
{
public:
    YamlFlowEditor(const YamlDocument &document, YamlNodeId collection);

    /// `key` is empty for lists.
    [[nodiscard]] QList<TextEdits> insert(int at, const QByteArray &key, const YamlValue &value) const;
    [[nodiscard]] QList<TextEdits> remove(int at) const;
    [[nodiscard]] QList<TextEdits> move(int from, int to) const;

private:
    [[nodiscard]] TextRange entry(int index) const { return m_entries[index]; }
    [[nodiscard]] bool isOnOwnLine(int index) const;
    [[nodiscard]] bool isOnePerLine() const;
    [[nodiscard]] qsizetype commaBehind(int index) const;
    [[nodiscard]] QByteArray indentOf(int index) const;
    [[nodiscard]] QByteArray commaGap() const;
    [[nodiscard]] QByteArray colonOf(int at) const;

    const YamlDocument &m_document;
    YamlNodeId m_id;
    QList<TextRange> m_entries; // key and value together
};

} // namespace Commonplace
