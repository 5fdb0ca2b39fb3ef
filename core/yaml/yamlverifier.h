// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

#include <QByteArrayList>

namespace Commonplace {

/// What an edit must lead to, and the proof that it does. See YamlEdit.
struct YamlExpectation {
    YamlValue tree;                            ///< The whole document's meaning afterwards.
    std::vector<TextRange> droppedComments {}; ///< Comments that may go with what is removed, in order.
    QByteArrayList addedComments {};           ///< Comments that must be there and were not.
    bool anyAliases = false;                   ///< A person rewrote this part by hand, and what its aliases stand for.
};

/// The first candidate whose result reads as expected; Refused, at `where`, when none does.
[[nodiscard]] Result<TextEdits> firstVerified(const YamlDocument &document, const QList<TextEdits> &candidates,
                                              const YamlExpectation &expected, YamlNodeId where);

/// A refusal that names the place in the document.
[[nodiscard]] Error yamlRefusal(const YamlDocument &document, YamlNodeId where, const QString &reason);

/// Why the node may not be edited (alias, aliased anchor, tag, `?` key), itself or one around it; nothing if it may.
[[nodiscard]] std::optional<Error> whyProtected(const YamlDocument &document, YamlNodeId id);

/// The value at a path inside a tree; null when there is none.
[[nodiscard]] YamlValue *valueAt(YamlValue *tree, const YamlPath &path);

} // namespace Commonplace
