// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searchfolding.h"

#include <QHash>

#include <array>
#include <utility>

namespace Commonplace {

namespace {

/// Letters that people type for one another and that Unicode does not take apart.
char32_t plainLetter(char32_t sign)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 10> Letters { {
        { U'\u00F8', U'o' },
        { U'\u0111', U'd' },
        { U'\u0142', U'l' },
        { U'\u0131', U'i' },
        { U'\u0649', U'\u064A' }, // Arabic: yeh without dots
        { U'\u06CC', U'\u064A' }, // Persian yeh
        { U'\u06A9', U'\u0643' }, // Persian kaf
        { U'\u0629', U'\u0647' }, // Arabic: teh marbuta, often written heh
        { U'\u03C2', U'\u03C3' }, // Greek final sigma
        { U'\u00F0', U'd' },
    } };
    for (const auto &[from, to] : Letters) {
        if (from == sign)
            return to;
    }
    return sign;
}

/// Vowel signs and accents are left out; what makes another letter of one (nukta, kana's voicing, virama) stays.
bool isAccent(char32_t sign)
{
    const unsigned char place = QChar::combiningClass(sign);
    return place != 0 && (place < 7 || place > 9);
}

bool hasNoSpaces(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// What a sign comes to: letters; nothing for what is passed over; a space for what parts words.
QString foldedSign(char32_t sign)
{
    constexpr char32_t Tatweel = U'\u0640';
    if (sign == Tatweel || QChar::category(sign) == QChar::Other_Format)
        return {};
    if (sign == U'\u00DF' || sign == U'\u1E9E')
        return QStringLiteral("ss");
    if (sign == U'\u00C6' || sign == U'\u00E6')
        return QStringLiteral("ae");
    if (sign == U'\u0152' || sign == U'\u0153')
        return QStringLiteral("oe");
    QString folded;
    const QList<uint> parts =
        QString::fromUcs4(&sign, 1).normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    for (const uint part : parts) {
        if (isAccent(part))
            continue;
        const bool isWord =
            QChar::isLetterOrNumber(part) || QChar::isMark(part) || QChar::category(part) == QChar::Other_PrivateUse;
        folded += isWord ? QString::fromUcs4(std::array { plainLetter(part) }.data(), 1) : QStringLiteral(" ");
    }
    return folded;
}

class Folder
{
public:
    Folder(QStringView text, FoldedText *folded, bool tracksOrigins)
        : m_text(text)
        , m_folded(folded)
        , m_tracksOrigins(tracksOrigins)
    {
        m_folded->text.reserve(text.size() + 2);
        if (tracksOrigins)
            m_folded->origins.reserve(static_cast<size_t>(text.size()) + 2);
    }

    void fold()
    {
        put(u' ', 0);
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char16_t unit = m_text[m_at].unicode();
            if (unit < 0x80)
                putAscii(unit);
            else
                putOther();
        }
        space(m_text.size());
    }

private:
    void put(char16_t unit, qsizetype origin)
    {
        m_folded->text.append(QChar(unit));
        if (m_tracksOrigins)
            m_folded->origins.push_back(origin);
    }

    void space(qsizetype origin)
    {
        if (!m_folded->text.endsWith(u' '))
            put(u' ', origin);
        m_isApart = false;
    }

    void putAscii(char16_t unit)
    {
        const bool isUpper = unit >= u'A' && unit <= u'Z';
        const bool isWord = isUpper || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        if (!isWord || m_isApart)
            space(m_at);
        if (isWord)
            put(isUpper ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit, m_at);
    }

    void putOther()
    {
        const qsizetype origin = m_at;
        char32_t sign = m_text[m_at].unicode();
        if (m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate()) {
            sign = QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]);
            ++m_at;
        }
        auto known = m_signs.find(sign);
        if (known == m_signs.end())
            known = m_signs.insert(sign, { foldedSign(sign), hasNoSpaces(sign) && !QChar::isMark(sign) });
        const auto &[folded, isApart] = *known;
        if (folded.isEmpty())
            return;
        if (isApart || (m_isApart && !QChar::isMark(sign)))
            space(origin);
        for (const QChar unit : folded) {
            if (unit == u' ')
                space(origin);
            else
                put(unit.unicode(), origin);
        }
        m_isApart = isApart || (m_isApart && QChar::isMark(sign));
    }

    QStringView m_text;
    FoldedText *m_folded;
    bool m_tracksOrigins;
    qsizetype m_at = 0;
    bool m_isApart = false; ///< The last sign is a word of its own.
    QHash<char32_t, std::pair<QString, bool>> m_signs;
};

QChar plainForm(QChar character)
{
    switch (character.unicode()) {
    case u'‘':
    case u'’':
        return u'\'';
    case u'“':
    case u'”':
        return u'"';
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
        return u'-';
    default:
        return character;
    }
}

} // namespace

QString foldedWords(QStringView text)
{
    FoldedText folded;
    Folder(text, &folded, false).fold();
    return folded.text;
}

FoldedText foldedWithOrigins(QStringView text)
{
    FoldedText folded;
    Folder(text, &folded, true).fold();
    return folded;
}

QString foldedForSearch(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar character : apart) {
        // Marks above Latin, Greek and Cyrillic letters, and the vowel signs that Arabic and Hebrew may leave out.
        if (character.category() != QChar::Mark_NonSpacing)
            result += plainForm(character);
    }
    return result.simplified();
}

} // namespace Commonplace
