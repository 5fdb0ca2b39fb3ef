// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzprogram.h"

#include <QString>

#include <array>
#include <random>

namespace Commonplace::Fuzz {

namespace {

constexpr qsizetype ProgramLength = 64;

/// The same on every machine, unlike qHash().
quint32 hashOf(const QByteArray &text)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

QByteArray validUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8();
}

} // namespace

Input Input::from(const uint8_t *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype feed = all.lastIndexOf('\f');
    if (feed >= 0)
        return { all.first(feed), all.sliced(feed + 1) };
    std::mt19937 random(hashOf(all));
    QByteArray program;
    while (program.size() < ProgramLength)
        program.append(static_cast<char>(random() & 0xFF));
    return { all, program };
}

int ByteReader::below(int count)
{
    if (count <= 0 || atEnd())
        return 0;
    int number = static_cast<unsigned char>(m_bytes[m_position++]);
    if (count > 256 && !atEnd())
        number = number * 256 + static_cast<unsigned char>(m_bytes[m_position++]);
    return number % count;
}

QByteArray ByteReader::take(qsizetype count)
{
    const QByteArray taken = m_bytes.sliced(std::min(m_position, m_bytes.size()))
                                 .first(std::min(count, std::max<qsizetype>(m_bytes.size() - m_position, 0)));
    m_position += taken.size();
    return taken;
}

QByteArray pickText(ByteReader &program)
{
    static const std::array<QByteArray, 44> texts {
        "",           "a",          "two words",   "A: B",
        "a:",         "a #b",       "#a",          "- a",
        "-",          "?",          "? a",         ": a",
        ":a",         "[a]",        "{a: b}",      "a, b",
        "it's",       "say \"so\"", "back\\slash", "*a",
        "&a",         "!a",         "%a",          "@a",
        "`a",         "|",          ">",           "---",
        "...",        "null",       "~",           "true",
        "1.10",       "2026-01-02", "<<",          "=",
        "two\nlines", "a\n\nb\n",   "\n",          "a\n\n",
        " a",         "a ",         "\ttab",       "é\u2028\U0001F33F",
    };
    const int choice = program.below(static_cast<int>(texts.size()) + 8);
    if (choice < static_cast<int>(texts.size()))
        return texts[static_cast<size_t>(choice)];
    return validUtf8(program.take(program.below(20)));
}

YamlValue pickValue(ByteReader &program, int depth)
{
    static const std::array<const char *, 8> plain { "1", "3.0", "1.10", "true", "false", "2026-01-02", "-0", "1e3" };
    constexpr int MaximumDepth = 2;
    switch (program.below(depth < MaximumDepth ? 9 : 6)) {
    case 0:
        return YamlValue::null();
    case 1:
        return YamlValue::plain(plain[static_cast<size_t>(program.below(static_cast<int>(plain.size())))]);
    case 6:
    case 7: {
        YamlValue list = YamlValue::list({});
        for (int count = program.below(4); count > 0; --count)
            list.items.append(pickValue(program, depth + 1));
        return list;
    }
    case 8: {
        YamlValue map = YamlValue::map({}, {});
        for (int count = program.below(4); count > 0; --count) {
            const QByteArray key = pickText(program);
            if (map.keys.contains(key))
                continue;
            map.keys.append(key);
            map.items.append(pickValue(program, depth + 1));
        }
        return map;
    }
    default:
        return YamlValue::string(pickText(program));
    }
}

YamlPath pickPath(const YamlDocument &document, ByteReader &program)
{
    const int count = document.nodeCount();
    YamlPath path = count == 0 ? YamlPath() : document.pathOf(program.below(count));
    switch (program.below(8)) {
    case 0:
        return path.child(pickText(program));
    case 1:
        return path.child(program.below(4));
    case 2:
        return path.parent();
    default:
        return path;
    }
}

} // namespace Commonplace::Fuzz
