// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

namespace Commonplace::Fuzz {

/// An input of the fuzzers that edit: a text, a form feed (which no YAML text holds), and bytes that choose what is
/// done with it. A text alone chooses by its own hash, so that every text is worth keeping in the corpus.
struct Input {
    QByteArray text;
    QByteArray program;

    static Input from(const uint8_t *data, size_t size);
};

/// Chooses, byte by byte; behind the last byte all choices are 0.
class ByteReader
{
public:
    explicit ByteReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_bytes.size(); }

    /// A number from 0 to `count` - 1; 0 where `count` is 0.
    int below(int count);
    QByteArray take(qsizetype count);

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

/// A text that is hard to write in YAML, or any valid UTF-8.
[[nodiscard]] QByteArray pickText(ByteReader &program);

/// A value of any kind that may be written, lists and maps two levels deep.
[[nodiscard]] YamlValue pickValue(ByteReader &program, int depth = 0);

/// A node's path, or one that leads nowhere.
[[nodiscard]] YamlPath pickPath(const YamlDocument &document, ByteReader &program);

} // namespace Commonplace::Fuzz
