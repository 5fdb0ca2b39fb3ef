// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlevents.h"

namespace Commonplace {

/// Finds where each node that yaml-cpp told of begins and ends, and that nothing else stands between them.
/// Used by YamlDocument::parse() only.
class YamlTiler
{
public:
    /// `masked` is the text that the events were read from; it has the length of `source`.
    YamlTiler(const QByteArray &source, const QByteArray &masked, const std::vector<YamlEvent> &events);

    /// The nodes in document order; on failure, where and why. The error's line and column are not set.
    [[nodiscard]] Result<std::vector<YamlNode>> run();

    /// Every comment, from its `#` to before its line end; valid after run().
    [[nodiscard]] const std::vector<TextRange> &comments() const { return m_comments; }

    [[nodiscard]] qsizetype faultOffset() const { return m_fault; }

private:
    struct Frame {
        YamlNodeId node = NoYamlNode;
        qsizetype column = -1; // of a block collection's entries, in bytes from the line's start
        bool explicitKey = false;
    };

    bool startNode(size_t eventIndex);
    bool endCollection();
    bool introduce(YamlNode *node);
    bool introduceInMapping(YamlNode *node, const YamlNode &mapping);
    bool readProperties(YamlNode *node, qsizetype nextNode);
    bool place(YamlNode *node, size_t eventIndex);
    bool placeNull(YamlNode *node, size_t eventIndex);
    bool placeScalar(YamlNode *node, size_t eventIndex);
    void placeCollection(YamlNode *node, bool isSequence, bool beginsWithKey);
    bool readPlain(const std::string &value);
    bool readQuoted(char quote);
    bool failEscape();
    bool readBlockScalar();
    bool canBeginPlain();
    bool isWholeEntry(const YamlNode &node);
    bool isContentIndented(const YamlNode &node);
    bool isIndented(qsizetype offset, qsizetype columns);
    [[nodiscard]] qsizetype nextOffset(size_t eventIndex) const;
    [[nodiscard]] bool isBlockKey(const YamlNode &node) const;
    void skipHeaderComment();
    [[nodiscard]] bool isTextNull(size_t eventIndex, qsizetype offset) const;
    [[nodiscard]] qsizetype blockParentColumn() const;

    void skipTrivia();
    bool expect(char indicator, qsizetype *where);
    bool fail(qsizetype offset, const QString &message);
    bool failTab(qsizetype offset);
    bool failUnexpected(qsizetype offset);

    [[nodiscard]] char at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }
    [[nodiscard]] bool isBlankOrBreak(qsizetype offset) const;
    [[nodiscard]] qsizetype lineStartOf(qsizetype offset) const;
    [[nodiscard]] bool inFlow() const;
    YamlNode &top() { return m_nodes[static_cast<size_t>(m_frames.back().node)]; }

    const QByteArray &m_source;
    const QByteArray &m_text;
    const std::vector<YamlEvent> &m_events;
    std::vector<YamlNode> m_nodes;
    std::vector<Frame> m_frames;
    std::vector<TextRange> m_comments;
    qsizetype m_position = 0;
    qsizetype m_propertiesEnd = 0;
    mutable qsizetype m_lineStart = 0; // of the line that holds m_lineSeen
    mutable qsizetype m_lineSeen = 0;
    qsizetype m_textLine = -1; // a line's start, and where its blanks end
    qsizetype m_textStart = 0;
    qsizetype m_fault = 0;
    QString m_message;
};

} // namespace Commonplace
