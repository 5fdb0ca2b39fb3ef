// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace Commonplace {

/// Would a YAML 1.1 or 1.2 reader take this plain scalar for something else than a string: a number, a date,
/// a boolean, null, `<<` or `=`? (YAML 1.1 type repository; YAML 1.2.2, 10.3.2)
[[nodiscard]] bool readsAsTyped(QByteArrayView plain);

/// The JSON value of a plain scalar by YAML 1.2's core schema: number, boolean, null, else a string.
[[nodiscard]] QJsonValue plainToJson(const QByteArray &plain);

/// Can this text stand unquoted on one line, read as a string by every reader? (YAML 1.2.2, 7.3.3, and stricter)
[[nodiscard]] bool canBePlain(QByteArrayView text, bool inFlow);

/// Can this text stand between single quotes on one line?
[[nodiscard]] bool canBeSingleQuoted(QByteArrayView text);

/// The text in single quotes; the caller has asked canBeSingleQuoted().
[[nodiscard]] QByteArray singleQuoted(QByteArrayView text);

/// The text in double quotes, on one line; what is not printable is escaped.
[[nodiscard]] QByteArray doubleQuoted(QByteArrayView text);

/// The inside of doubleQuoted().
[[nodiscard]] QByteArray doubleQuotedContent(QByteArrayView text);

/// How many bytes two escaped surrogates take: `\ud83d\ude00`.
inline constexpr qsizetype SurrogatePairLength = 12;

/// The character that two escaped surrogates at `offset` stand for; 0 where there are none. The two backslashes
/// themselves are not looked at.
[[nodiscard]] char32_t surrogatePair(QByteArrayView text, qsizetype offset);

/// A part of a scalar's value and the part of its source that it was read from. Units tile both.
struct ScalarUnit {
    TextRange value;  ///< Bytes of YamlNode::value.
    TextRange source; ///< Bytes of the document.
};

/// What a quoted or block scalar says, read from its source (YAML 1.2.2, 7.3 and 8.1) without a look at
/// YamlNode::value; nothing for other nodes.
[[nodiscard]] std::optional<QByteArray> decodedScalar(const YamlDocument &document, YamlNodeId id);

/// The units of a plain, quoted or folded scalar; of a folded one up to its last visible character.
/// Empty when they do not give the node's value, and the scalar can only be written anew.
[[nodiscard]] std::vector<ScalarUnit> scalarUnits(const YamlDocument &document, YamlNodeId id);

/// The header of a block scalar (YAML 1.2.2, 8.1.1).
struct BlockScalarHeader {
    char style = '|';
    int indentDigit = 0;  ///< 0: found from the first line.
    char chomping = '\0'; ///< '+', '-', or 0 to keep one line end.
    qsizetype length = 1; ///< In bytes, from the `|` or `>`.
};
[[nodiscard]] BlockScalarHeader blockScalarHeader(const YamlDocument &document, YamlNodeId id);

/// In which column (bytes, from 0) the entries of a block collection stand; -1 for the root's surroundings.
/// `id` is a collection; of a flow collection: its innermost block ancestor's.
[[nodiscard]] qsizetype blockColumn(const YamlDocument &document, YamlNodeId id);

/// How many bytes the lines of a block scalar are indented.
[[nodiscard]] qsizetype blockScalarIndent(const YamlDocument &document, YamlNodeId id);

} // namespace Commonplace
