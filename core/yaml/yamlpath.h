// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace Commonplace {

/// Where a node stands in a YAML document: keys of mappings and indexes (from 0) of sequences, from the root down.
class YamlPath
{
public:
    using Step = std::variant<QByteArray, int>;

    YamlPath() = default;
    YamlPath(std::initializer_list<Step> steps)
        : m_steps(steps)
    {
    }

    /// Reads the command line's notation: `a.b[2].c`; a key that holds `.`, `[` or `"` stands in double
    /// quotes with `\"` and `\\` (`"a.b".c`). The empty text is the root. Fails with InvalidArgument.
    [[nodiscard]] static Result<YamlPath> fromString(const QByteArray &text);

    /// The notation that fromString() reads.
    [[nodiscard]] QByteArray toString() const;

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] bool isRoot() const { return m_steps.isEmpty(); }

    /// The path without its last step; of the root, the root.
    [[nodiscard]] YamlPath parent() const;
    [[nodiscard]] YamlPath child(const QByteArray &key) const;
    [[nodiscard]] YamlPath child(int index) const;
    /// This path and then the steps of another.
    [[nodiscard]] YamlPath joined(const YamlPath &below) const;

    friend bool operator==(const YamlPath &, const YamlPath &) = default;

private:
    QList<Step> m_steps;
};

} // namespace Commonplace
