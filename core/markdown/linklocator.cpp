// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/linklocator.h"

#include "markdown/writtentext.h"

#include <QHash>

namespace Commonplace {

namespace {

constexpr qsizetype LongestAddress = 4096;
constexpr qsizetype LongestTitle = 4096;
/// Text that was made so that each search goes through all of it gets its block's range instead.
constexpr qsizetype StepsForEachByte = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// The address without backslash escapes; nothing sure when it has entities.
bool says(QByteArrayView written, const QString &destination)
{
    if (written.contains('&'))
        return true;
    QByteArray read;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] == '\\' && i + 1 < written.size() && isPunctuation(written[i + 1]))
            ++i;
        read += written[i];
    }
    return QString::fromUtf8(read) == destination;
}

} // namespace

LinkLocator::LinkLocator(QByteArrayView text, TextRange block)
    : m_text(text)
    , m_block(block)
    , m_at(block.start)
    , m_steps(block.length() * StepsForEachByte)
    , m_partner(static_cast<size_t>(block.length()), -1)
{
    matchBrackets();
}

/// One pass over the block: brackets that belong together, and code, in which nothing else counts.
void LinkLocator::matchBrackets()
{
    const auto run = [this](qsizetype at) {
        qsizetype end = at;
        while (end < m_block.end && m_text[end] == '`')
            ++end;
        return end - at;
    };
    const auto partner = [this](qsizetype at) -> qsizetype & {
        return m_partner[static_cast<size_t>(at - m_block.start)];
    };
    QHash<qsizetype, QList<qsizetype>> runs; // By length, last first.
    for (qsizetype i = m_block.end; i-- > m_block.start;) {
        if (m_text[i] == '`' && (i == m_block.start || m_text[i - 1] != '`'))
            runs[run(i)].append(i);
    }
    std::vector<qsizetype> open;
    for (qsizetype i = m_block.start; i < m_block.end; ++i) {
        if (m_text[i] == '\\' && i + 1 < m_block.end) {
            ++i;
        } else if (m_text[i] == '`') {
            const qsizetype length = run(i);
            QList<qsizetype> &same = runs[length];
            while (!same.isEmpty() && same.last() <= i)
                same.removeLast();
            if (!same.isEmpty()) {
                partner(i) = same.last();
                i = same.last();
            }
            i += length - 1;
        } else if (m_text[i] == '[') {
            open.push_back(i);
        } else if (m_text[i] == ']' && !open.empty()) {
            partner(open.back()) = i;
            open.pop_back();
        }
    }
}

/// Behind the code that begins here, or behind the backticks when they begin none.
qsizetype LinkLocator::behindCode(qsizetype at) const
{
    const qsizetype close = m_partner[static_cast<size_t>(at - m_block.start)];
    qsizetype end = close < 0 ? at : close;
    while (end < m_block.end && m_text[end] == '`')
        ++end;
    return end;
}

void LinkLocator::locate(MarkdownLink &link)
{
    for (qsizetype at = m_at; at < m_block.end && m_steps > 0; --m_steps) {
        if (m_text[at] == '`') {
            at = behindCode(at);
            continue;
        }
        if (tryAt(at, link)) {
            m_at = link.form == MarkdownLink::Form::Autolink ? link.range.end
                                                             : at + (link.kind == MarkdownLink::Kind::Image ? 2 : 1);
            return;
        }
        at += m_text[at] == '\\' ? 2 : 1;
    }
    link.range = m_block;
    link.destinationRange = {};
}

TextRange LinkLocator::locateHtml(QByteArrayView html)
{
    const qsizetype at = m_text.first(m_block.end).indexOf(html, m_at);
    if (at < 0)
        return m_block;
    m_at = at + html.size();
    return { at, m_at };
}

void LinkLocator::leave(const MarkdownLink &link)
{
    if (link.range != m_block)
        m_at = std::max(m_at, link.range.end);
}

bool LinkLocator::tryAt(qsizetype at, MarkdownLink &link)
{
    const bool isImage = link.kind == MarkdownLink::Kind::Image;
    if (m_text[at] == '!')
        return isImage && at + 1 < m_block.end && m_text[at + 1] == '[' && tryBracket(at + 1, link);
    if (isImage)
        return false;
    return m_text[at] == '[' ? tryBracket(at, link) : tryBare(at, link);
}

bool LinkLocator::tryBracket(qsizetype at, MarkdownLink &link)
{
    const qsizetype close = m_partner[static_cast<size_t>(at - m_block.start)];
    if (close < 0)
        return false;
    link.range.start = link.kind == MarkdownLink::Kind::Image ? at - 1 : at;
    if (tryInline(close, link))
        return true;
    // A reference: its address stands elsewhere. Footnotes, task boxes and definitions look alike.
    const QByteArrayView inside = m_text.sliced(at + 1, close - at - 1);
    const QString firstWord = link.text.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const bool sameText = firstWord.isEmpty()
                          || QString::fromUtf8(inside.first(std::min(inside.size(), LongestTitle))).contains(firstWord);
    const char behind = close + 1 < m_block.end ? m_text[close + 1] : ' ';
    if (inside.startsWith('^') || behind == ':' || behind == '(' || !sameText)
        return false;
    link.form = MarkdownLink::Form::Reference;
    link.range.end = close + 1;
    link.destinationRange = {};
    if (behind == '[') {
        if (const qsizetype label = m_partner[static_cast<size_t>(close + 1 - m_block.start)]; label >= 0)
            link.range.end = label + 1;
    }
    return true;
}

/// `](address "title")`, CommonMark 0.29 section 6.6.
bool LinkLocator::tryInline(qsizetype close, MarkdownLink &link)
{
    qsizetype at = close + 1;
    const auto skipSpaces = [&] {
        while (at < m_block.end && isSpace(m_text[at]))
            ++at;
    };
    if (at >= m_block.end || m_text[at] != '(')
        return false;
    ++at;
    skipSpaces();
    const bool pointed = at < m_block.end && m_text[at] == '<';
    TextRange address { pointed ? at + 1 : at, 0 };
    int depth = 0;
    const qsizetype limit = std::min(m_block.end, at + std::max(LongestAddress, link.destination.size() * 8));
    for (at = address.start; at < limit; ++at) {
        const char c = m_text[at];
        if (c == '\\' && at + 1 < limit)
            ++at;
        else if (pointed ? c == '>' : isSpace(c) || (c == ')' && depth-- == 0))
            break;
        else if (c == '(')
            ++depth;
    }
    address.end = std::min(at, m_block.end);
    m_steps -= address.length();
    if (at >= m_block.end || !says(address.in(m_text), link.destination))
        return false;
    if (pointed)
        ++at;
    skipSpaces();
    if (at < m_block.end && (m_text[at] == '"' || m_text[at] == '\'' || m_text[at] == '(')) {
        const char quote = m_text[at] == '(' ? ')' : m_text[at];
        const qsizetype end = std::min(m_block.end, at + LongestTitle);
        for (++at; at < end && m_text[at] != quote; ++at) {
            if (m_text[at] == '\\')
                ++at;
        }
        m_steps -= at - address.end;
        ++at;
        skipSpaces();
    }
    if (at >= m_block.end || m_text[at] != ')')
        return false;
    link.form = MarkdownLink::Form::Inline;
    link.range.end = at + 1;
    link.destinationRange = address;
    return true;
}

/// An address that is its own text, bare or in angle brackets.
bool LinkLocator::tryBare(qsizetype at, MarkdownLink &link) const
{
    const bool own = link.destination == link.text || link.destination == QStringLiteral("mailto:") + link.text
                     || link.destination == QStringLiteral("http://") + link.text;
    if (link.text.isEmpty() || !own)
        return false;
    const bool pointed = m_text[at] == '<';
    const qsizetype start = pointed ? at + 1 : at;
    const qsizetype length = lengthAsWritten(m_text.sliced(start, m_block.end - start), link.text);
    if (length < 0)
        return false;
    const qsizetype end = start + length;
    if (pointed && (end >= m_block.end || m_text[end] != '>'))
        return false;
    link.form = MarkdownLink::Form::Autolink;
    link.range = { at, pointed ? end + 1 : end };
    link.destinationRange = { start, end };
    return true;
}

} // namespace Commonplace
