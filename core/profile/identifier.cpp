// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/identifier.h"

namespace Commonplace {

QUuid uuidV7(const QDateTime &moment, const RandomSource &random)
{
    const auto milliseconds = static_cast<quint64>(moment.toMSecsSinceEpoch());
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(milliseconds >> (40 - 8 * i) & 0xFFU);
    for (int i = 6; i < 16; ++i)
        bytes[i] = static_cast<char>(random() & 0xFFU);
    bytes[6] = static_cast<char>(0x70U | (static_cast<unsigned char>(bytes[6]) & 0x0FU));
    bytes[8] = static_cast<char>(0x80U | (static_cast<unsigned char>(bytes[8]) & 0x3FU));
    return QUuid::fromRfc4122(bytes);
}

QString typeId(const QString &prefix, const QUuid &uuid)
{
    static constexpr QLatin1StringView Alphabet("0123456789abcdefghjkmnpqrstvwxyz");
    constexpr int Length = 26;
    // 130 bits, of which the first two are 0.
    const QByteArray bytes = QByteArray(1, '\0') + uuid.toRfc4122();
    QString text;
    for (int i = 0; i < Length; ++i) {
        unsigned digit = 0;
        for (int bit = 0; bit < 5; ++bit) {
            const int at = 6 + i * 5 + bit;
            digit = digit << 1U | (static_cast<unsigned char>(bytes[at / 8]) >> (7 - at % 8) & 1U);
        }
        text += QChar(Alphabet[digit]);
    }
    return prefix.isEmpty() ? text : prefix + u'_' + text;
}

} // namespace Commonplace
