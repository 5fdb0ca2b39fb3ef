// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace Commonplace {

/// What yaml-cpp tells of a text, in order. Offsets are bytes of the text that was read.
struct YamlEvent {
    enum class Type : quint8 { Null, Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd };

    Type type = Type::Null;
    qsizetype offset = -1; ///< -1 where yaml-cpp gives none. Of an empty value: the start of the next token.
    std::string value;
};

/// Reads the events of the first document in `text`. Fails with Malformed, the message in plain words, with the
/// `offset` (bytes) of the fault in `faultOffset`.
[[nodiscard]] Result<std::vector<YamlEvent>> readYamlEvents(const QByteArray &text, qsizetype *faultOffset);

} // namespace Commonplace
