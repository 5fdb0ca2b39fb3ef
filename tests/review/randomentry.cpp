// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomentry.h"

#include <algorithm>

namespace Commonplace {

QByteArray RandomEntry::word()
{
    return 'w' + QByteArray::number(++m_words);
}

QByteArray RandomEntry::words(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(word() + (below(6) == 0 ? "." : ""));
    return list.join(below(8) == 0 ? '\n' : ' ');
}

/// The lines of a field.
QByteArray RandomEntry::field(int number)
{
    const QByteArray key = 'k' + QByteArray::number(number);
    switch (below(7)) {
    case 0:
        return key + ": \"" + word() + "\"\n";
    case 1:
        return key + ":\n- " + word() + "\n- " + word() + "\n- '" + word() + "'\n";
    case 2:
        return key + ": [" + word() + ", " + word() + "]\n";
    case 3:
        return key + ":\n  a: " + word() + "\n  b: " + word() + "\n";
    case 4:
        return key + ":\n  - id: " + word() + "\n    label: " + word() + "\n  - id: " + word()
               + "\n    label: " + word() + "\n";
    case 5:
        return key + ": >-\n  " + word() + "\n  " + word() + "\n  " + word() + "\n  " + word() + "\n";
    default:
        return key + ": " + word() + " " + word() + (below(4) == 0 ? " # " + word() : "") + "\n";
    }
}

QByteArray RandomEntry::make()
{
    QByteArray text = "---\n";
    const int fields = 1 + below(6);
    for (int i = 0; i < fields; ++i) {
        if (below(6) == 0)
            text += "\n# ---- " + word() + " ----\n";
        text += field(i);
    }
    text += "---\n";
    const int blocks = 1 + below(7);
    for (int i = 0; i < blocks; ++i) {
        if (i > 0)
            text += '\n';
        switch (below(5)) {
        case 0:
            text += "## " + word() + "\n";
            break;
        case 1:
            text += "- " + word() + ' ' + word() + "\n- " + word() + "\n- " + word() + "\n";
            break;
        default:
            text += words(4 + below(14)) + '\n';
        }
    }
    return text;
}

void RandomEntry::changeFields(QByteArrayList *lines)
{
    if (lines->isEmpty()) {
        lines->append("k90: " + word());
        return;
    }
    const int at = below(static_cast<int>(lines->size()));
    QByteArray &line = (*lines)[at];
    switch (below(6)) {
    case 0: // another field, or one that the other side adds as well
        lines->append('k' + QByteArray::number(80 + below(3)) + ": " + word());
        break;
    case 1:
        if (line.startsWith("- "))
            lines->insert(at, "- " + word());
        break;
    case 2:
        if (line.startsWith("- ") && lines->value(at + 1).startsWith("- "))
            lines->removeAt(at);
        break;
    case 3:
        if (line.startsWith('k') && line.contains(": w") && !line.contains('#'))
            line += " # " + word();
        break;
    case 4:
        if (line.startsWith('k') && line.contains(": w"))
            std::rotate(lines->begin() + at, lines->begin() + at + 1, lines->end());
        break;
    default: // another value
        if (const qsizetype start = line.lastIndexOf('w'); start > 0 && !line.startsWith('#')) {
            qsizetype end = start + 1;
            while (end < line.size() && line[end] >= '0' && line[end] <= '9')
                ++end;
            line.replace(start, end - start, word());
        }
    }
}

void RandomEntry::changeBody(QByteArrayList *blocks)
{
    const int at = below(static_cast<int>(blocks->size()));
    switch (below(5)) {
    case 0:
        blocks->insert(at, words(3 + below(10)));
        break;
    case 1:
        if (blocks->size() > 1)
            blocks->removeAt(at);
        break;
    case 2:
        blocks->move(at, below(static_cast<int>(blocks->size())));
        break;
    default: {
        QByteArrayList parts = (*blocks)[at].split(' ');
        const int part = below(static_cast<int>(parts.size()));
        if (below(3) == 0)
            parts.insert(part + 1, word());
        else if (parts[part].startsWith('w'))
            parts[part] = word();
        (*blocks)[at] = parts.join(' ');
    }
    }
}

QByteArray RandomEntry::changed(const QByteArray &text, int most, QByteArrayList *words)
{
    const int first = m_words + 1;
    const qsizetype fence = text.indexOf("\n---\n", 3);
    QByteArrayList lines = text.sliced(4, fence - 3).chopped(1).split('\n');
    QByteArrayList blocks = text.sliced(fence + 5).split('\n');
    // Blocks again, of lines that no blank one parts.
    QByteArrayList joined { QByteArray() };
    for (const QByteArray &line : std::as_const(blocks)) {
        if (line.isEmpty())
            joined.append(QByteArray());
        else
            joined.last() += (joined.last().isEmpty() ? "" : "\n") + line;
    }
    joined.removeAll(QByteArray());
    blocks = joined;
    const int changes = below(most + 1);
    for (int i = 0; i < changes; ++i) {
        if (below(2) == 0)
            changeFields(&lines);
        else
            changeBody(&blocks);
    }
    QByteArray result = "---\n" + lines.join('\n') + "\n---\n" + blocks.join("\n\n") + '\n';
    for (int i = first; i <= m_words; ++i)
        words->append('w' + QByteArray::number(i));
    switch (below(24)) {
    case 0:
        return result.replace("\n", "\r\n");
    case 1:
        return "\xEF\xBB\xBF" + result;
    case 2:
        return result.chopped(1);
    default:
        return result;
    }
}

} // namespace Commonplace
