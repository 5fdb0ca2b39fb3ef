// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datepattern.h"

#include <QTest>
#include <QTimeZone>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestDatePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reading"); // ISO; empty: nothing
        QTest::newRow("ISO") << u"YYYY-MM-DD"_s << u"2026-03-14"_s << u"2026-03-14 "_s;
        QTest::newRow("no such day") << u"YYYY-MM-DD"_s << u"2026-02-30"_s << QString();
        QTest::newRow("more after it") << u"YYYY-MM-DD"_s << u"2026-03-14T"_s << QString();
        QTest::newRow("one digit") << u"D.M.YYYY"_s << u"4.3.2026"_s << u"2026-03-04 "_s;
        QTest::newRow("two digits wanted") << u"DD.MM.YYYY"_s << u"4.3.2026"_s << QString();
        QTest::newRow("month's name") << u"MMMM D, YYYY"_s << u"March 14, 2026"_s << u"2026-03-14 "_s;
        QTest::newRow("no month's name") << u"MMMM D, YYYY"_s << u"Mars 14, 2026"_s << QString();
        QTest::newRow("last century") << u"DD/MM/YY"_s << u"14/03/69"_s << u"1969-03-14 "_s;
        QTest::newRow("this century") << u"DD/MM/YY"_s << u"14/03/68"_s << u"2068-03-14 "_s;
        QTest::newRow("afternoon") << u"h:mm A"_s << u"1:05 PM"_s << u" 13:05:00"_s;
        QTest::newRow("midnight") << u"h:mm a"_s << u"12:00 am"_s << u" 00:00:00"_s;
        QTest::newRow("no such hour") << u"h:mm a"_s << u"13:00 am"_s << QString();
        QTest::newRow("words in brackets")
            << u"[on] YYYY-MM-DD [at] HH:mm"_s << u"on 2026-03-14 at 10:20"_s << u"2026-03-14 10:20:00"_s;
        QTest::newRow("offset") << u"YYYY-MM-DDTHH:mm:ss.SSSZ"_s << u"2026-03-14T10:20:30.123+01:00"_s
                                << u"2026-03-14 10:20:30"_s;
        QTest::newRow("UTC") << u"YYYY-MM-DDTHH:mm:ssZ"_s << u"2026-03-14T10:20:30Z"_s << u"2026-03-14 10:20:30"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void reads()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        const auto reading = DatePattern(format).read(text);
        const QString shown =
            reading ? reading->date.toString(Qt::ISODate) + u' ' + reading->time.toString(Qt::ISODate) : QString();
        QTEST(shown, "reading");
    }

    void writes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("ISO") << u"YYYY-MM-DDTHH:mm:ss.SSSZ"_s << u"2026-03-04T15:06:07.008+02:00"_s;
        QTest::newRow("short") << u"D.M.YY H:m:s ZZ"_s << u"4.3.26 15:6:7 +0200"_s;
        QTest::newRow("names") << u"dddd, D MMMM YYYY, hh:mm a"_s << u"Wednesday, 4 March 2026, 03:06 pm"_s;
        QTest::newRow("short names") << u"ddd D MMM [D]"_s << u"Wed 4 Mar D"_s;
    }
    void writes()
    {
        QFETCH(QString, format);
        const QDateTime moment(QDate(2026, 3, 4), QTime(15, 6, 7, 8), QTimeZone::fromSecondsAheadOfUtc(7200));
        QTEST(DatePattern(format).write(moment), "text");
    }

    void steps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("after"); // empty: nothing
        QTest::newRow("year") << u"2024-02-29 10:59"_s << 2 << 1 << u"2025-02-28 10:59"_s;
        QTest::newRow("month") << u"2026-01-31 10:59"_s << 6 << 1 << u"2026-02-28 10:59"_s;
        QTest::newRow("day") << u"2026-12-31 10:59"_s << 9 << 1 << u"2027-01-01 10:59"_s;
        QTest::newRow("hour, over midnight") << u"2026-12-31 23:59"_s << 12 << 1 << u"2027-01-01 00:59"_s;
        QTest::newRow("minute down") << u"2026-01-01 00:00"_s << 16 << -1 << u"2025-12-31 23:59"_s;
        QTest::newRow("no date") << u"2026"_s << 0 << 1 << QString();
    }
    void steps()
    {
        QFETCH(QString, text);
        QFETCH(int, caret);
        QFETCH(int, steps);
        QTEST(DatePattern(u"YYYY-MM-DD HH:mm"_s).stepped(text, caret, steps).value_or(QString()), "after");
    }
};

QTEST_GUILESS_MAIN(TestDatePattern)
#include "tst_datepattern.moc"
