// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datepattern.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

enum class Unit { None, Year, Month, Day, Hour, Minute, Second, HalfDay };

Unit unitOf(const QString &token)
{
    if (token.startsWith(u'Y'))
        return Unit::Year;
    if (token.startsWith(u'M'))
        return Unit::Month;
    if (token.startsWith(u'D') || token.startsWith(u'd'))
        return Unit::Day;
    if (token.startsWith(u'H') || token.startsWith(u'h'))
        return Unit::Hour;
    if (token.startsWith(u'm'))
        return Unit::Minute;
    if (token.startsWith(u's'))
        return Unit::Second;
    return token == "A"_L1 || token == "a"_L1 ? Unit::HalfDay : Unit::None;
}

bool isDateToken(const QString &token)
{
    const Unit unit = unitOf(token);
    return unit == Unit::Year || unit == Unit::Month || unit == Unit::Day;
}

bool isTimeToken(const QString &token)
{
    return !token.isEmpty() && !isDateToken(token) && token.compare("z"_L1, Qt::CaseInsensitive) != 0
           && token != "ZZ"_L1 && token != "SSS"_L1;
}

QStringList names(int count, QLocale::FormatType type, QString (QLocale::*name)(int, QLocale::FormatType) const)
{
    QStringList result;
    for (int index = 1; index <= count; ++index)
        result.append((QLocale::c().*name)(index, type));
    return result;
}

QString expressionOf(const QString &token)
{
    if (token == "YYYY"_L1)
        return u"\\d{4}"_s;
    if (token == "SSS"_L1)
        return u"\\d{1,9}"_s;
    if (token == "MMM"_L1)
        return names(12, QLocale::ShortFormat, &QLocale::monthName).join(u'|');
    if (token == "MMMM"_L1)
        return names(12, QLocale::LongFormat, &QLocale::monthName).join(u'|');
    if (token == "ddd"_L1)
        return names(7, QLocale::ShortFormat, &QLocale::dayName).join(u'|');
    if (token == "dddd"_L1)
        return names(7, QLocale::LongFormat, &QLocale::dayName).join(u'|');
    if (token == "A"_L1 || token == "a"_L1)
        return u"[AaPp][Mm]"_s;
    if (token == "Z"_L1 || token == "ZZ"_L1)
        return u"[Zz]|[-+]\\d{2}:?\\d{2}"_s;
    return token.size() == 2 ? u"\\d{2}"_s : u"\\d{1,2}"_s;
}

QString offsetText(const QDateTime &moment, bool colon)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return u"%1%2%3%4"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(colon ? u":"_s : QString())
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString padded(int number, const QString &token)
{
    return QString::number(number).rightJustified(token.size(), u'0');
}

QString written(const QString &token, const QDateTime &moment)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    const int hour12 = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    switch (unitOf(token)) {
    case Unit::Year:
        return token.size() == 2 ? padded(date.year() % 100, token) : padded(date.year(), token);
    case Unit::Month:
        return token.size() == 3   ? QLocale::c().monthName(date.month(), QLocale::ShortFormat)
               : token.size() == 4 ? QLocale::c().monthName(date.month(), QLocale::LongFormat)
                                   : padded(date.month(), token);
    case Unit::Day:
        return token == "ddd"_L1    ? QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat)
               : token == "dddd"_L1 ? QLocale::c().dayName(date.dayOfWeek(), QLocale::LongFormat)
                                    : padded(date.day(), token);
    case Unit::Hour:
        return padded(token.startsWith(u'h') ? hour12 : time.hour(), token);
    case Unit::Minute:
        return padded(time.minute(), token);
    case Unit::Second:
        return padded(time.second(), token);
    case Unit::HalfDay:
        return token == "a"_L1 ? (time.hour() < 12 ? u"am"_s : u"pm"_s) : (time.hour() < 12 ? u"AM"_s : u"PM"_s);
    case Unit::None:
        break;
    }
    if (token == "SSS"_L1)
        return padded(time.msec(), token);
    return offsetText(moment, token == "Z"_L1);
}

QList<DatePattern> patterns(const QStringList &formats)
{
    QList<DatePattern> result;
    for (const QString &format : formats)
        result.append(DatePattern(format));
    return result;
}

} // namespace

DatePattern::DatePattern(const QString &format)
{
    static const QRegularExpression token(
        u"\\[([^\\]]*)\\]|YYYY|YY|M{1,4}|D{1,2}|d{3,4}|H{1,2}|h{1,2}|A|a|m{1,2}|s{1,2}|SSS|Z{1,2}"_s);
    QString expression = u"^"_s;
    const auto addLiteral = [&](const QString &text) {
        if (text.isEmpty())
            return;
        m_parts.append({ {}, text });
        expression += u'(' + QRegularExpression::escape(text) + u')';
    };
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : token.globalMatch(format)) {
        addLiteral(format.sliced(end, match.capturedStart() - end));
        end = match.capturedEnd();
        if (match.capturedStart(1) >= 0) {
            addLiteral(match.captured(1));
            continue;
        }
        const QString part = match.captured();
        m_parts.append({ part, {} });
        expression += u'(' + expressionOf(part) + u')';
        m_hasDate = m_hasDate || isDateToken(part);
        m_hasTime = m_hasTime || isTimeToken(part);
    }
    addLiteral(format.sliced(end));
    m_expression.setPattern(expression + u'$');
}

const QList<DatePattern> &DatePattern::isoDates()
{
    static const QList<DatePattern> result = [] {
        QStringList formats { u"YYYY-MM-DD"_s };
        for (const QString &separator : { u"T"_s, u" "_s }) {
            for (const QString &time : { u"HH:mm"_s, u"HH:mm:ss"_s, u"HH:mm:ss.SSS"_s }) {
                for (const QString &offset : { QString(), u"Z"_s, u" Z"_s })
                    formats.append(u"YYYY-MM-DD"_s + separator + time + offset);
            }
        }
        return patterns(formats);
    }();
    return result;
}

const QList<DatePattern> &DatePattern::isoTimes()
{
    static const QList<DatePattern> result = patterns({ u"HH:mm"_s, u"HH:mm:ss"_s, u"HH:mm:ss.SSS"_s });
    return result;
}

std::optional<DatePattern::Reading> DatePattern::read(const QString &text) const
{
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.hasMatch() || m_parts.isEmpty())
        return std::nullopt;
    int year = 2000; // a leap year, for a day and month alone
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<bool> afternoon;
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        const QString &token = m_parts.at(index).token;
        const QString found = match.captured(int(index) + 1);
        const int number = found.toInt();
        switch (unitOf(token)) {
        case Unit::Year:
            // As Day.js: 69 and later are of the last century.
            year = token.size() == 4 ? number : number > 68 ? 1900 + number : 2000 + number;
            break;
        case Unit::Month:
            month = token.size() < 3 ? number : int(expressionOf(token).split(u'|').indexOf(found)) + 1;
            break;
        case Unit::Day:
            if (token.startsWith(u'D'))
                day = number;
            break;
        case Unit::Hour:
            hour = number;
            break;
        case Unit::Minute:
            minute = number;
            break;
        case Unit::Second:
            second = number;
            break;
        case Unit::HalfDay:
            afternoon = found.startsWith(u'p', Qt::CaseInsensitive);
            break;
        case Unit::None:
            break;
        }
    }
    if (afternoon) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (*afternoon ? 12 : 0);
    }
    const QDate date(year, month, day);
    const QTime time(hour, minute, second);
    if ((m_hasDate && !date.isValid()) || (m_hasTime && !time.isValid()))
        return std::nullopt;
    return Reading { m_hasDate ? date : QDate(), m_hasTime ? time : QTime() };
}

QString DatePattern::write(const QDateTime &moment) const
{
    QString result;
    for (const Part &part : m_parts)
        result += part.token.isEmpty() ? part.literal : written(part.token, moment);
    return result;
}

QString DatePattern::replaced(const QString &text, const QDateTime &moment, bool dates, bool times) const
{
    const QRegularExpressionMatch match = m_expression.match(text);
    QString result;
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        const QString &token = m_parts.at(index).token;
        const bool isNew = (dates && isDateToken(token)) || (times && isTimeToken(token));
        result += isNew ? written(token, moment) : match.captured(int(index) + 1);
    }
    return result;
}

QString DatePattern::withDate(const QString &text, QDate date) const
{
    return read(text) ? replaced(text, QDateTime(date, QTime(0, 0), QTimeZone::UTC), true, false) : text;
}

QString DatePattern::withTime(const QString &text, QTime time) const
{
    return read(text) ? replaced(text, QDateTime(QDate(2000, 1, 1), time, QTimeZone::UTC), false, true) : text;
}

std::optional<QString> DatePattern::stepped(const QString &text, int caret, int steps) const
{
    const std::optional<Reading> reading = read(text);
    if (!reading)
        return std::nullopt;
    const QRegularExpressionMatch match = m_expression.match(text);
    const QDateTime moment(m_hasDate ? reading->date : QDate(2000, 1, 1), m_hasTime ? reading->time : QTime(0, 0),
                           QTimeZone::UTC);
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        const int group = int(index) + 1;
        if (caret < match.capturedStart(group) || caret > match.capturedEnd(group))
            continue;
        switch (unitOf(m_parts.at(index).token)) {
        case Unit::Year:
            return withDate(text, reading->date.addYears(steps));
        case Unit::Month:
            return withDate(text, reading->date.addMonths(steps));
        case Unit::Day:
            return withDate(text, reading->date.addDays(steps));
        case Unit::Hour:
            return replaced(text, moment.addSecs(3600LL * steps), m_hasDate, true);
        case Unit::Minute:
            return replaced(text, moment.addSecs(60LL * steps), m_hasDate, true);
        case Unit::Second:
            return replaced(text, moment.addSecs(steps), m_hasDate, true);
        case Unit::HalfDay:
            return withTime(text, reading->time.addSecs(12 * 3600));
        case Unit::None:
            break;
        }
    }
    return std::nullopt;
}

} // namespace Commonplace
