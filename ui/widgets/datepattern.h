// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace Commonplace {

/// How dates and times are written, in Day.js tokens (`YYYY-MM-DD`, `D. MMMM YYYY`, `[at] HH:mm`): finds the parts in a
/// text, so that one of them can be changed and all else stays as it is written. Names of months and days are English,
/// as CMSs write them. A value.
class DatePattern
{
public:
    explicit DatePattern(const QString &format);

    /// ISO 8601's and YAML's ways to write a date, a date with a time, or a time alone.
    [[nodiscard]] static const QList<DatePattern> &isoDates();
    [[nodiscard]] static const QList<DatePattern> &isoTimes();

    [[nodiscard]] bool hasDate() const { return m_hasDate; }
    [[nodiscard]] bool hasTime() const { return m_hasTime; }

    struct Reading {
        QDate date; ///< Invalid where the pattern has no date.
        QTime time; ///< Invalid where it has no time. As written, whatever the offset.
    };
    /// Nothing for a text that is not written so, or names no day or time that there is.
    [[nodiscard]] std::optional<Reading> read(const QString &text) const;

    /// The moment as it stands in its own time zone.
    [[nodiscard]] QString write(const QDateTime &moment) const;

    /// The text with another date, or time, where it is written so; fractions of seconds and the offset stay.
    [[nodiscard]] QString withDate(const QString &text, QDate date) const;
    [[nodiscard]] QString withTime(const QString &text, QTime time) const;

    /// The text with the part at the caret (a UTF-16 position) moved by some steps: days at a day, minutes at a
    /// minute. Nothing where nothing there can be stepped.
    [[nodiscard]] std::optional<QString> stepped(const QString &text, int caret, int steps) const;

private:
    struct Part {
        QString token;   // empty: literal
        QString literal; // of a literal, its text
    };

    [[nodiscard]] QString replaced(const QString &text, const QDateTime &moment, bool dates, bool times) const;

    QList<Part> m_parts;
    QRegularExpression m_expression;
    bool m_hasDate = false;
    bool m_hasTime = false;
};

} // namespace Commonplace
