// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/fences.h"

#include "text/lineindex.h"
#include "text/utf8.h"
#include "yaml/yamllines.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

/// So far from the beginning of a text its fields are looked for.
constexpr int MostLinesBefore = 500;
/// So many lines that read like fields are no chance.
constexpr int FieldsNeeded = 3;
/// Fields that do not end are looked for in so much text.
constexpr qsizetype LargestFields = 256 * 1024;

/// The lines of a text as ranges without their line ends, read one after the other.
class LineReader
{
public:
    LineReader(const QByteArray &bytes, qsizetype start)
        : m_bytes(bytes)
        , m_next(start)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_next >= m_bytes.size(); }

    QByteArrayView read()
    {
        m_start = m_next;
        const qsizetype lineFeed = m_bytes.indexOf('\n', m_start);
        m_next = lineFeed < 0 ? m_bytes.size() : lineFeed + 1;
        return QByteArrayView(m_bytes).sliced(m_start, m_next - m_start);
    }

    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype next() const { return m_next; }

private:
    const QByteArray &m_bytes;
    qsizetype m_start = 0;
    qsizetype m_next = 0;
};

QByteArrayView withoutTrailingBlanks(QByteArrayView line)
{
    while (!line.isEmpty() && QByteArrayView(" \t\r\n").contains(line.back()))
        line.chop(1);
    return line;
}

bool isOpeningFence(QByteArrayView line)
{
    return withoutTrailingBlanks(line) == "---";
}

bool isClosingFence(QByteArrayView line)
{
    const QByteArrayView visible = withoutTrailingBlanks(line);
    return visible == "---" || visible == "...";
}

/// Dashes as word processors make them of `---`, or too many or too few.
bool isFenceLike(QByteArrayView line)
{
    const QString visible = QString::fromUtf8(withoutTrailingBlanks(line));
    return !visible.isEmpty() && (visible.size() > 1 || visible != u"-")
           && std::ranges::all_of(visible, [](QChar c) { return c == u'-' || c == u'\u2013' || c == u'\u2014'; });
}

/// Does `---` stand at the line's beginning, with text right behind?
bool isGluedFence(QByteArrayView line)
{
    return line.startsWith("---") && line.size() > 3 && !QByteArrayView("- \t\r\n").contains(line[3]);
}

/// Does the line read like `name: value` at the left margin?
bool looksLikeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || colon > 40)
        return false;
    const QByteArrayView name = line.first(colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    const char behind = colon + 1 < line.size() ? line[colon + 1] : '\n';
    return isName && (behind == ' ' || behind == '\n' || behind == '\r');
}

QByteArray lineBreakOf(const QByteArray &bytes)
{
    return bytes.contains("\r\n") ? "\r\n" : "\n";
}

Fault faultAt(const QByteArray &bytes, TextRange range, const QString &message)
{
    const TextPosition position = LineIndex(bytes).position(range.start);
    return {
        .error = { .code = ErrorCode::Malformed, .message = message, .line = position.line, .column = position.column },
        .range = range
    };
}

class FenceFinder
{
public:
    explicit FenceFinder(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_start(bytes.startsWith(Utf8Bom) ? Utf8Bom.size() : 0)
    {
        m_fences.body = { m_start, bytes.size() };
    }

    Fences run()
    {
        LineReader lines(m_bytes, m_start);
        const QByteArrayView first = lines.read();
        if (isOpeningFence(first))
            readFrom(lines);
        else if (isGluedFence(first))
            readGlued();
        else if (!readAfterText() && !readUnopened())
            readTypographic();
        return m_fences;
    }

private:
    /// Up to the closing line.
    void readFrom(LineReader lines)
    {
        const qsizetype start = lines.next();
        bool hasContent = false;
        while (!lines.atEnd()) {
            const QByteArrayView line = lines.read();
            if (!isClosingFence(line)) {
                hasContent = hasContent || !withoutTrailingBlanks(line).isEmpty();
                continue;
            }
            const TextRange fence { lines.start(), lines.next() };
            if (!hasContent && !lines.atEnd()) {
                LineReader behind = lines;
                if (looksLikeField(behind.read())) {
                    readDoubled(fence, lines);
                    return;
                }
            }
            m_fences.fields = { start, fence.start };
            m_fences.body = { fence.end, m_bytes.size() };
            m_fences.found = true;
            return;
        }
        leaveUnclosed(start);
    }

    void leaveUnclosed(qsizetype start)
    {
        const std::optional<qsizetype> end = endOfFields(m_bytes, start, m_bytes.size());
        m_fences.faults.append(unclosedFault(m_bytes, m_start, end));
        m_fences.fields = { start, end.value_or(start) };
        m_fences.found = true;
        m_fences.closed = false;
    }

    Fault &add(TextRange range, const QString &message)
    {
        m_fences.faults.append(faultAt(m_bytes, range, message));
        return m_fences.faults.last();
    }

    void readDoubled(TextRange second, LineReader lines)
    {
        Fault &fault = add({ second.start, second.start + 3 },
                           QCoreApplication::translate("Entry", "The line “---” stands here twice. Remove one of "
                                                                "them."));
        fault.fix = { { second, {} } };
        fault.fixLabel = QCoreApplication::translate("Entry", "Remove the second line");
        readMeant(lines.next());
    }

    void readGlued()
    {
        const qsizetype behind = m_start + 3;
        Fault &fault =
            add({ behind, m_start + withoutTrailingBlanks(lineAt(m_start)).size() },
                QCoreApplication::translate("Entry", "The line “---” must stand alone. Begin a new line here."));
        LineReader lines(m_bytes, behind);
        if (!looksLikeField(lines.read()))
            return;
        fault.fix = { { { behind, behind }, lineBreakOf(m_bytes) } };
        fault.fixLabel = QCoreApplication::translate("Entry", "Begin a new line");
        readMeant(behind);
    }

    /// The fields and the body as they are meant, behind an opening that is wrong.
    void readMeant(qsizetype start)
    {
        LineReader lines(m_bytes, start);
        while (!lines.atEnd()) {
            if (!isClosingFence(lines.read()))
                continue;
            m_fences.fields = { start, lines.start() };
            m_fences.body = { lines.next(), m_bytes.size() };
            m_fences.found = true;
            return;
        }
        leaveUnclosed(start);
    }

    /// Text or blank lines before the opening line: readers of the site take the fields for text then.
    bool readAfterText()
    {
        LineReader lines(m_bytes, m_start);
        for (int line = 0; line < MostLinesBefore && !lines.atEnd(); ++line) {
            if (!isOpeningFence(lines.read()) || !hasFields(lines))
                continue;
            const qsizetype opening = lines.start();
            readMeant(lines.next());
            add({ m_start, opening },
                QCoreApplication::translate("Entry", "The fields must begin in the first line. Remove what stands "
                                                     "before their “---” or move it below them."));
            moveBelow({ m_start, opening });
            return true;
        }
        return false;
    }

    /// Do fields follow, and a closing line?
    static bool hasFields(LineReader fields)
    {
        int found = 0;
        while (!fields.atEnd()) {
            const QByteArrayView text = fields.read();
            if (isClosingFence(text))
                return found >= FieldsNeeded;
            if (looksLikeField(text))
                ++found;
            else if (found == 0)
                return false;
        }
        return false;
    }

    void moveBelow(TextRange text)
    {
        const QByteArray visible = withoutTrailingBlanks(text.in(m_bytes)).toByteArray();
        Fault &fault = m_fences.faults.last();
        fault.fix = { { text, {} } };
        fault.fixLabel = QCoreApplication::translate("Entry", "Remove the blank lines");
        if (visible.isEmpty())
            return;
        const QByteArray lineBreak = lineBreakOf(m_bytes);
        const qsizetype below = m_fences.body.start;
        const bool hasBlankLine = below < m_bytes.size() && (m_bytes[below] == '\n' || m_bytes[below] == '\r');
        QByteArray moved = hasBlankLine ? lineBreak + visible + lineBreak : visible + lineBreak + lineBreak;
        if (m_bytes[below - 1] != '\n')
            moved.prepend(lineBreak);
        fault.fix.append({ { below, below }, moved });
        fault.fixLabel = QCoreApplication::translate("Entry", "Move the text below the fields");
    }

    /// Fields from the first line on, closed and never opened.
    bool readUnopened()
    {
        LineReader lines(m_bytes, m_start);
        if (!looksLikeField(lines.read()) || !hasFields(LineReader(m_bytes, m_start)))
            return false;
        Fault &fault = add(
            { m_start, lines.next() },
            QCoreApplication::translate("Entry", "The fields begin here without a line “---” before them. Add it."));
        fault.fix = { { { m_start, m_start }, "---" + lineBreakOf(m_bytes) } };
        fault.fixLabel = QCoreApplication::translate("Entry", "Add the line “---”");
        readMeant(m_start);
        return true;
    }

    /// `—` or `----` around fields, as word processors and haste make them.
    void readTypographic()
    {
        LineReader lines(m_bytes, m_start);
        if (!isFenceLike(lines.read()))
            return;
        const TextRange opening { m_start, m_start + withoutTrailingBlanks(lineAt(m_start)).size() };
        const qsizetype start = lines.next();
        int found = 0;
        while (!lines.atEnd()) {
            const QByteArrayView line = lines.read();
            if (!isFenceLike(line) && !isClosingFence(line)) {
                if (looksLikeField(line))
                    ++found;
                else if (found == 0)
                    return;
                continue;
            }
            if (found < FieldsNeeded)
                return;
            const TextRange closing { lines.start(), lines.start() + withoutTrailingBlanks(line).size() };
            m_fences.fields = { start, closing.start };
            m_fences.body = { lines.next(), m_bytes.size() };
            m_fences.found = true;
            Fault &fault = add(opening, QCoreApplication::translate("Entry", "The line before the fields must be three "
                                                                             "hyphens: “---”."));
            fault.fix = { { opening, "---" } };
            if (!isClosingFence(line))
                fault.fix.append({ closing, "---" });
            fault.fixLabel = QCoreApplication::translate("Entry", "Write “---”");
            return;
        }
    }

    [[nodiscard]] QByteArrayView lineAt(qsizetype start) const { return LineReader(m_bytes, start).read(); }

    const QByteArray &m_bytes;
    qsizetype m_start;
    Fences m_fences;
};

} // namespace

Fences findFences(const QByteArray &bytes)
{
    return FenceFinder(bytes).run();
}

std::optional<qsizetype> endOfFields(const QByteArray &bytes, qsizetype start, qsizetype limit)
{
    const QByteArray text = bytes.sliced(start, std::min(limit - start, LargestFields));
    const YamlLines lines(text);
    std::optional<int> last;
    for (int index = 0; index < lines.count(); ++index) {
        const YamlLine &line = lines[index];
        if (line.isBlank() || text[line.text] == '#')
            continue;
        const bool belongs =
            last && (line.indent() > 0 || line.dashes > 0 || QByteArrayView("]}").contains(text[line.text]));
        const bool isField = line.isField() && line.simpleKey && line.dashes == 0;
        if (!belongs && !isField)
            break;
        last = index;
    }
    if (!last)
        return std::nullopt;
    const qsizetype lineFeed = text.indexOf('\n', lines[*last].range.end);
    return start + (lineFeed < 0 ? text.size() : lineFeed + 1);
}

Fault unclosedFault(const QByteArray &bytes, qsizetype opening, std::optional<qsizetype> end)
{
    Fault fault = faultAt(bytes, { opening, opening + 3 },
                          QCoreApplication::translate("Entry", "The fields begin here and do not end. Add a line “---” "
                                                               "behind the last field."));
    if (!end)
        return fault;
    const QByteArray lineBreak = lineBreakOf(bytes);
    fault.fixLabel = QCoreApplication::translate("Entry", "Add the line “---”");
    if (isGluedFence(LineReader(bytes, *end).read()))
        fault.fix = { { { *end + 3, *end + 3 }, lineBreak } };
    else if (*end > 0 && bytes[*end - 1] != '\n')
        fault.fix = { { { *end, *end }, lineBreak + "---" + lineBreak } };
    else
        fault.fix = { { { *end, *end }, "---" + lineBreak } };
    return fault;
}

} // namespace Commonplace
