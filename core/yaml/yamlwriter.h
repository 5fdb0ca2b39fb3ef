// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamllayout.h"
#include "yaml/yamlvalue.h"

namespace Commonplace {

/// Writes new YAML in the manners of a document. One line end style, no trailing line end.
class YamlWriter
{
public:
    YamlWriter(const YamlDocument &document, YamlNodeId near, QByteArray lineBreak);

    /// A text on one line, in the wished style if it can stand so, else quoted.
    [[nodiscard]] QByteArray text(QByteArrayView text, YamlNode::Style wished, YamlNode::Style quote,
                                  bool inFlow) const;

    /// Any value in brackets, on one line.
    [[nodiscard]] QByteArray flow(const YamlValue &value, YamlNode::Style wished) const;

    /// What follows the `:` of a key in column `column`, beginning with its blank or line end;
    /// empty for null.
    [[nodiscard]] QByteArray afterColon(const YamlValue &value, qsizetype column, YamlNode::Style wished) const;

    /// `key: value`, the key in column `column`; its own indentation is left out.
    [[nodiscard]] QByteArray entry(const QByteArray &key, const YamlValue &value, qsizetype column,
                                   YamlNode::Style wished, YamlNode::Style keyStyle = YamlNode::Style::Plain) const;

    /// A key as it is written elsewhere in the document, else in the wished style if it can stand so.
    [[nodiscard]] QByteArray keyText(const QByteArray &key, YamlNode::Style wished, bool inFlow) const;

    /// What follows the dash of a list item, `gap` (blanks, or a line end and blanks) first. `column` is where the
    /// content begins. For a mapping, `styleOf` says how each key's text is written.
    template <typename StyleOf>
    [[nodiscard]] QByteArray item(const YamlValue &value, const QByteArray &gap, qsizetype column,
                                  YamlNode::Style wished, StyleOf styleOf) const
    {
        if (value.kind != YamlValue::Kind::Map || value.keys.isEmpty())
            return value.isScalar() || value.items.isEmpty() ? scalarItem(value, gap, column, wished)
                                                             : gap + blockItems(value, column, wished);
        QByteArray result = gap;
        for (qsizetype i = 0; i < value.keys.size(); ++i) {
            if (i > 0)
                result += m_lineBreak + QByteArray(column, ' ');
            result += entry(value.keys[i], value.items[i], column, styleOf(value.keys[i]));
        }
        return result;
    }

private:
    [[nodiscard]] bool isLikeInBrackets(const YamlValue &value, YamlNodeId *example) const;
    [[nodiscard]] QByteArray scalarItem(const YamlValue &value, const QByteArray &gap, qsizetype column,
                                        YamlNode::Style wished) const;
    [[nodiscard]] QByteArray blockItems(const YamlValue &list, qsizetype column, YamlNode::Style wished) const;
    [[nodiscard]] QByteArray literalBlock(QByteArrayView text, qsizetype indent) const;

    YamlNodeId m_near;
    QByteArray m_lineBreak;
    YamlLayout m_layout;
};

/// Can this text of several lines stand as a literal block?
[[nodiscard]] bool canBeLiteral(QByteArrayView text);

} // namespace Commonplace
