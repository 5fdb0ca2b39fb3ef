// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/dateformat.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace Commonplace {

namespace {

/// A token of Day.js: how it is written, matched, and named in a match.
struct Token {
    const char *text;
    const char *pattern;
    char part; // of a date; '\0': borne and not looked at
};

// Longer ones first.
constexpr std::array<Token, 27> Tokens { {
    { "YYYY", "(\\d{4})", 'Y' },
    { "YY", "(\\d{2})", 'y' },
    { "MMMM", "(January|February|March|April|May|June|July|August|September|October|November|December)", 'N' },
    { "MMM", "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", 'N' },
    { "MM", "(\\d{2})", 'M' },
    { "M", "(\\d{1,2})", 'M' },
    { "DD", "(\\d{2})", 'D' },
    { "Do", "(\\d{1,2})(?:st|nd|rd|th)", 'D' },
    { "D", "(\\d{1,2})", 'D' },
    { "dddd", "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", '\0' },
    { "ddd", "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", '\0' },
    { "dd", "(?:Mo|Tu|We|Th|Fr|Sa|Su)", '\0' },
    { "d", "[0-6]", '\0' },
    { "HH", "(\\d{2})", 'H' },
    { "H", "(\\d{1,2})", 'H' },
    { "hh", "(\\d{2})", 'h' },
    { "h", "(\\d{1,2})", 'h' },
    { "mm", "(\\d{2})", 'm' },
    { "m", "(\\d{1,2})", 'm' },
    { "ss", "(\\d{2})", 's' },
    { "s", "(\\d{1,2})", 's' },
    { "SSS", "(\\d{3})", 'S' },
    { "A", "(AM|PM)", 'A' },
    { "a", "(am|pm)", 'A' },
    { "ZZ", "(Z|[-+]\\d{4})", 'Z' },
    { "Z", "(Z|[-+]\\d{2}:\\d{2})", 'Z' },
    { "X", "(\\d{1,10})", 'X' },
} };

/// A format taken apart: tokens, and texts between them.
struct FormatPart {
    const Token *token = nullptr;
    QString text {};
};

QList<FormatPart> partsOf(const QString &format)
{
    QList<FormatPart> parts;
    for (qsizetype at = 0; at < format.size();) {
        if (const qsizetype close = format[at] == u'[' ? format.indexOf(u']', at) : -1; close > 0) {
            parts.append(FormatPart { nullptr, format.sliced(at + 1, close - at - 1) });
            at = close + 1;
            continue;
        }
        const auto token = std::find_if(Tokens.begin(), Tokens.end(), [&](const Token &candidate) {
            return QStringView(format).sliced(at).startsWith(QLatin1StringView(candidate.text));
        });
        if (token == Tokens.end())
            parts.append(FormatPart { nullptr, QString(format[at++]) });
        else {
            parts.append(FormatPart { &*token, {} });
            at += static_cast<qsizetype>(qstrlen(token->text));
        }
    }
    return parts;
}

int offsetOf(const QString &text)
{
    if (text.isEmpty() || text == u"Z" || text == u"z")
        return 0;
    QString digits = text.sliced(1);
    digits.remove(u':');
    const int hours = digits.first(2).toInt();
    const int minutes = digits.sliced(2).toInt();
    return (text.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

int monthOf(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        if (name.startsWith(QLocale::c().monthName(month, QLocale::ShortFormat)))
            return month;
    }
    return 0;
}

std::optional<WrittenDate> checked(const WrittenDate &written, bool hasDate)
{
    if ((hasDate && !written.date.isValid()) || (written.time && !written.time->isValid()))
        return std::nullopt;
    return hasDate || written.time ? std::optional(written) : std::nullopt;
}

} // namespace

QDateTime WrittenDate::moment() const
{
    const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(offset.value_or(0));
    return { date, time.value_or(QTime(0, 0)), zone };
}

std::optional<WrittenDate> dateFromIso(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("\\A(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|[ \\t]+|\\z))?"
                       "(?:(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?(?:[ \\t]*([Zz]|[-+]\\d{2}(?::?\\d{2})?))?)?"
                       "\\z"));
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    WrittenDate written;
    const bool hasDate = match.hasCaptured(1);
    if (hasDate)
        written.date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (match.hasCaptured(4)) {
        // The last second of a day with a leap second, and the end of a day, are moments too.
        const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
        const int hour = match.captured(4).toInt();
        const int minute = match.captured(5).toInt();
        const int second = std::min(match.captured(6).toInt(), 60);
        written.time = QTime(hour, minute, second == 60 ? 59 : second, milliseconds);
        if (match.hasCaptured(8))
            written.offset = offsetOf(match.captured(8));
    } else if (!text.back().isDigit()) {
        return std::nullopt;
    }
    return checked(written, hasDate);
}

std::optional<WrittenDate> dateFromFormat(const QString &text, const QString &format)
{
    QString pattern;
    QByteArray captures;
    const QList<FormatPart> parts = partsOf(format);
    for (const FormatPart &part : parts) {
        pattern += part.token ? QString::fromLatin1(part.token->pattern) : QRegularExpression::escape(part.text);
        if (part.token && part.token->part != '\0')
            captures += part.token->part;
    }
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto captured = [&](char part) {
        const qsizetype index = captures.indexOf(part);
        return index < 0 ? QString() : match.captured(static_cast<int>(index) + 1);
    };
    if (captures.contains('X')) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(captured('X').toLongLong(), QTimeZone::UTC);
        return WrittenDate { moment.date(), moment.time(), 0 };
    }
    WrittenDate written;
    const bool hasDate = captures.contains('Y') || captures.contains('y') || captures.contains('M')
                         || captures.contains('N') || captures.contains('D');
    if (hasDate) {
        const int year = captures.contains('Y')   ? captured('Y').toInt()
                         : captures.contains('y') ? 2000 + captured('y').toInt()
                                                  : 2000;
        const int month = captures.contains('N')   ? monthOf(captured('N'))
                          : captures.contains('M') ? captured('M').toInt()
                                                   : 1;
        written.date = QDate(year, month, captures.contains('D') ? captured('D').toInt() : 1);
    }
    if (captures.contains('H') || captures.contains('h')) {
        int hour = captured('H').toInt();
        if (captures.contains('h')) {
            const bool isAfternoon = captured('A').toLower() == u"pm";
            hour = captured('h').toInt() % 12 + (isAfternoon ? 12 : 0);
        }
        written.time = QTime(hour, captured('m').toInt(), captured('s').toInt(), captured('S').toInt());
    }
    if (captures.contains('Z'))
        written.offset = offsetOf(captured('Z'));
    return checked(written, hasDate);
}

bool isKnownDateFormat(const QString &format)
{
    const QList<FormatPart> parts = partsOf(format);
    return std::all_of(parts.begin(), parts.end(), [](const FormatPart &part) {
        return part.token || part.text.size() != 1 || !part.text[0].isLetter() || part.text == u"T";
    });
}

QString formattedDate(const QDateTime &moment, const QString &format)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    const QLocale locale = QLocale::c();
    const auto padded = [](int number, const char *token) {
        return QString::number(number).rightJustified(static_cast<qsizetype>(qstrlen(token)), u'0');
    };
    QString text;
    const QList<FormatPart> parts = partsOf(format);
    for (const FormatPart &part : parts) {
        if (!part.token) {
            text += part.text;
            continue;
        }
        const char *token = part.token->text;
        const QByteArrayView name(token);
        const int offset = std::abs(moment.offsetFromUtc());
        switch (part.token->part) {
        case 'Y':
            text += padded(date.year(), token);
            break;
        case 'y':
            text += padded(date.year() % 100, token);
            break;
        case 'N':
            text += locale.monthName(date.month(), name == "MMMM" ? QLocale::LongFormat : QLocale::ShortFormat);
            break;
        case 'M':
            text += padded(date.month(), token);
            break;
        case 'D':
            text += name == "Do" ? QString::number(date.day())
                                       + (date.day() % 10 == 1 && date.day() != 11   ? QStringLiteral("st")
                                          : date.day() % 10 == 2 && date.day() != 12 ? QStringLiteral("nd")
                                          : date.day() % 10 == 3 && date.day() != 13 ? QStringLiteral("rd")
                                                                                     : QStringLiteral("th"))
                                 : padded(date.day(), token);
            break;
        case 'H':
            text += padded(time.hour(), token);
            break;
        case 'h':
            text += padded(time.hour() % 12 == 0 ? 12 : time.hour() % 12, token);
            break;
        case 'm':
            text += padded(time.minute(), token);
            break;
        case 's':
            text += padded(time.second(), token);
            break;
        case 'S':
            text += padded(time.msec(), token);
            break;
        case 'A':
            text += name == "A" ? (time.hour() < 12 ? QStringLiteral("AM") : QStringLiteral("PM"))
                                : (time.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm"));
            break;
        case 'Z':
            text += (moment.offsetFromUtc() < 0 ? u'-' : u'+') + padded(offset / 3600, "HH")
                    + (name == "Z" ? QStringLiteral(":") : QString()) + padded(offset % 3600 / 60, "mm");
            break;
        case 'X':
            text += QString::number(moment.toSecsSinceEpoch());
            break;
        default: {
            const QString day = locale.dayName(date.dayOfWeek(), QLocale::LongFormat);
            text += name == "d" ? QString::number(date.dayOfWeek() % 7)
                                : day.first(name == "dd"    ? 2
                                            : name == "ddd" ? 3
                                                            : day.size());
            break;
        }
        }
    }
    return text;
}

} // namespace Commonplace
