// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

namespace Commonplace {

/// An entry: the bytes of its file, and what they say. Front matter is YAML between two lines `---` at the file's
/// beginning (as Jekyll, Hugo and the git-based CMSs have it); the body, Markdown, is the rest.
///
/// A value, never changed: an edit gives TextEdits, and the edited bytes are read anew. All ranges are bytes of the
/// whole file. Thread: any.
class Entry
{
public:
    enum class State {
        Plain,      ///< No front matter; all of it is body.
        Readable,   ///< Front matter that was read.
        Unreadable, ///< Front matter that is meant and cannot be read; see fault().
    };

    /// An empty Plain entry.
    Entry() = default;

    /// Reads any bytes; never fails. What cannot be read is Unreadable, its text untouched.
    [[nodiscard]] static Entry read(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] State state() const { return m_state; }

    /// The first reason why the front matter cannot be read, with line and column in the file. Set when Unreadable;
    /// diagnose() tells all of them, and what mends them.
    [[nodiscard]] const Error &fault() const { return m_fault; }

    /// Readable's fields; else an empty document. Its offsets count from frontMatterRange().start.
    [[nodiscard]] const YamlDocument &frontMatter() const { return m_frontMatter; }

    /// The YAML between the two `---` lines, its last line end included.
    [[nodiscard]] TextRange frontMatterRange() const { return m_frontMatterRange; }

    /// From the line behind the closing `---`, or from the file's beginning (behind a byte order mark).
    [[nodiscard]] TextRange bodyRange() const { return m_bodyRange; }
    [[nodiscard]] QByteArray body() const { return m_bodyRange.in(m_bytes).toByteArray(); }

    /// The value of a field; null where there is none.
    [[nodiscard]] YamlValue value(const YamlPath &path) const;

    /// The edits, for the whole file, that YamlEdit's for the front matter come to. Where the file has none yet they
    /// bring its two lines `---` along.
    [[nodiscard]] TextEdits fileEdits(const TextEdits &frontMatterEdits) const;

    /// The same for YamlEdit's answer, whose error then tells its line in the file.
    [[nodiscard]] Result<TextEdits> fileEdits(const Result<TextEdits> &frontMatterEdits) const;

    /// Gives a field a new value (see YamlEdit::set); makes the front matter where there is none.
    [[nodiscard]] Result<TextEdits> set(const YamlPath &path, const YamlValue &value) const;

private:
    void setFault(qsizetype offset, const QString &message);

    QByteArray m_bytes;
    State m_state = State::Plain;
    Error m_fault;
    YamlDocument m_frontMatter;
    TextRange m_frontMatterRange;
    TextRange m_bodyRange;
};

} // namespace Commonplace
