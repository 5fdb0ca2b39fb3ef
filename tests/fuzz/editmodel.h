// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fuzzprogram.h"

#include <optional>

namespace Commonplace::Fuzz {

/// One operation of YamlEdit, and what it must come to, worked out on plain values without YamlEdit.
struct EditModel {
    enum class Kind { Set, InsertKey, RemoveKey, RenameKey, InsertItem, RemoveItem, MoveItem, ReplaceSource };

    Kind kind = Kind::Set;
    YamlPath path;
    int at = 0;
    int to = 0;
    QByteArray key;
    YamlValue value;
    QByteArray yaml;

    static EditModel pick(const YamlDocument &document, ByteReader &program);

    [[nodiscard]] Result<TextEdits> run(const YamlDocument &document) const;

    /// The whole document's meaning afterwards; nothing where the operation has no object and must be refused.
    [[nodiscard]] std::optional<YamlValue> expected(const YamlDocument &document) const;

    /// The lines that the operation may touch.
    [[nodiscard]] TextRange reach(const YamlDocument &document) const;

    /// May this comment go with what is removed or replaced?
    [[nodiscard]] bool mayDrop(const YamlDocument &document, TextRange comment) const;

    [[nodiscard]] QByteArray toString() const;
};

} // namespace Commonplace::Fuzz
