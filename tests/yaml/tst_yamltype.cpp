// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlscalar.h"
#include "yaml/yamltype.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <limits>

using namespace Commonplace;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Commonplace::YamlType)

class TestYamlType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data()
    {
        QTest::addColumn<YamlType>("core12");
        QTest::addColumn<YamlType>("types11");
        const auto row = [](const char *text, YamlType core12, YamlType types11) {
            QTest::newRow(text) << core12 << types11;
        };
        using enum YamlType;
        row("", Null, Null);
        row("~", Null, Null);
        row("null", Null, Null);
        row("NULL", Null, Null);
        row("nUll", Text, Text);
        row("true", Boolean, Boolean);
        row("False", Boolean, Boolean);
        row("yes", Text, Boolean);
        row("NO", Text, Boolean);
        row("On", Text, Boolean);
        row("y", Text, Boolean);
        row("42", Integer, Integer);
        row("-7", Integer, Integer);
        row("007", Integer, Integer);
        row("08", Integer, Text);
        row("0o7", Integer, Text);
        row("0x1F", Integer, Integer);
        row("0b11", Text, Integer);
        row("1_000", Text, Integer);
        row("12:30", Text, Integer);
        row("12:30.5", Text, Decimal);
        row("1.10", Decimal, Decimal);
        row("3.", Decimal, Decimal);
        row(".5", Decimal, Decimal);
        row("1e3", Decimal, Text);
        row("1.0e+3", Decimal, Decimal);
        row("-.inf", Decimal, Decimal);
        row(".NaN", Decimal, Decimal);
        row("2026-03-01", Text, Date);
        row("2026-3-1", Text, Text);
        row("2026-03-01T18:30:00Z", Text, DateTime);
        row("2026-3-1 18:30:00 +2", Text, DateTime);
        row("1.2.3", Text, Text);
        row("<<", Text, Text);
        row("Commons", Text, Text);
    }
    void plain()
    {
        QFETCH(YamlType, core12);
        QFETCH(YamlType, types11);
        const QByteArray text = QTest::currentDataTag();
        QCOMPARE(typeOfPlain(text, YamlSchema::Core12), core12);
        QCOMPARE(typeOfPlain(text, YamlSchema::Types11), types11);
        // What either schema takes for something else than a text is never written unquoted as a text.
        if (core12 != YamlType::Text || types11 != YamlType::Text)
            QVERIFY(readsAsTyped(text));
    }

    void checked_data()
    {
        QTest::addColumn<YamlType>("type");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](YamlType type, const QByteArray &text, const QString &message = {}) {
            QTest::addRow("%d %s", static_cast<int>(type), text.constData()) << type << text << message;
        };
        using enum YamlType;
        row(Integer, "42");
        row(Integer, "-7");
        row(Integer, "0");
        const QString whole = u"“%1” does not fit: expected is a whole number without leading zeros, as in 42 or -7."_s;
        for (const char *text : { "", "007", "0x1F", "1_000", "1.0", "12:30", "one", "4 2" })
            row(Integer, text, whole.arg(QLatin1StringView(text)));
        row(Decimal, "1.10");
        row(Decimal, "-0.5");
        row(Decimal, "1.5e+3");
        const QString point = u"“%1” does not fit: expected is a number with a decimal point, as in 1.10 or -0.5."_s;
        for (const char *text : { "3", ".5", "3.", "1e3", "1,5", "01.5" })
            row(Decimal, text, point.arg(QLatin1StringView(text)));
        row(Boolean, "true");
        row(Boolean, "yes", u"“yes” does not fit: expected is true or false."_s);
        row(Date, "2024-02-29");
        const QString day = u"“%1” does not fit: expected is a day of the calendar, as in 2026-03-01."_s;
        for (const char *text : { "2026-02-29", "2026-3-1", "1.3.2026", "2026-13-01" })
            row(Date, text, day.arg(QLatin1StringView(text)));
        row(DateTime, "2026-03-01T18:30:00Z");
        row(DateTime, "2026-03-01 18:30:00.25 +02:00");
        const QString moment = u"“%1” does not fit: expected is a day and a time, as in 2026-03-01T18:30:00Z."_s;
        for (const char *text : { "2026-03-01", "2026-03-01T18:30", "2026-03-01T25:00:00Z", "2026-02-30T10:00:00" })
            row(DateTime, text, moment.arg(QLatin1StringView(text)));
        row(Null, "");
        row(Null, "x", u"“x” does not fit: expected is nothing at all."_s);
        row(Text, "42");
    }
    void checked()
    {
        QFETCH(YamlType, type);
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<YamlValue> value = valueOfType(type, text);
        QCOMPARE(value ? QString() : value.error().message, message);
        if (!value)
            return;
        QCOMPARE(value->text, text);
        QVERIFY(value->kind
                == (type == YamlType::Null   ? YamlValue::Kind::Null
                    : type == YamlType::Text ? YamlValue::Kind::String
                                             : YamlValue::Kind::Plain));
        if (type != YamlType::Text)
            QCOMPARE(typeOfPlain(text, YamlSchema::Types11), type);
    }

    void factories()
    {
        QCOMPARE(YamlValue::integer(-7).text, "-7"_ba);
        QCOMPARE(YamlValue::decimal(3).text, "3.0"_ba);
        QCOMPARE(YamlValue::decimal(0.1).text, "0.1"_ba);
        QCOMPARE(YamlValue::decimal(1e300).text, "1.0e+300"_ba);
        QCOMPARE(YamlValue::decimal(-std::numeric_limits<double>::infinity()).text, "-.inf"_ba);
        QCOMPARE(YamlValue::decimal(std::nan("")).text, ".nan"_ba);
        QCOMPARE(YamlValue::boolean(true).text, "true"_ba);
        QCOMPARE(YamlValue::date(QDate(2026, 3, 1)).text, "2026-03-01"_ba);
        QVERIFY(YamlValue::date({}).kind == YamlValue::Kind::Null);
        const QDateTime moment(QDate(2026, 3, 1), QTime(18, 30), QTimeZone::UTC);
        QCOMPARE(YamlValue::dateTime(moment).text, "2026-03-01T18:30:00Z"_ba);
        QCOMPARE(YamlValue::dateTime(moment.toOffsetFromUtc(7200)).text, "2026-03-01T20:30:00+02:00"_ba);
        QVERIFY(YamlValue::dateTime({}).kind == YamlValue::Kind::Null);
        for (const YamlValue &value : { YamlValue::decimal(3), YamlValue::decimal(1e300), YamlValue::decimal(1e-9) }) {
            QCOMPARE(typeOfPlain(value.text, YamlSchema::Core12), YamlType::Decimal);
            QCOMPARE(typeOfPlain(value.text, YamlSchema::Types11), YamlType::Decimal);
        }
    }

    void json()
    {
        const Result<YamlValue> map = YamlValue::fromJsonText(R"({"z": 1.10, "a":[true, null, "yes", 3]})");
        QVERIFY(map.has_value());
        QCOMPARE(map->keys, QList<QByteArray>({ "z", "a" }));
        QCOMPARE(map->items[0], YamlValue::plain("1.10"));
        QCOMPARE(map->items[1], YamlValue::list({ YamlValue::boolean(true), YamlValue::null(), YamlValue::string("yes"),
                                                  YamlValue::integer(3) }));
        QCOMPARE(YamlValue::fromJsonText("1e3")->text, "1000.0"_ba);
        QCOMPARE(YamlValue::fromJsonText("\"\\ud83c\\udf31\\/\""), YamlValue::string("🌱/"));
        QCOMPARE(YamlValue::fromJsonText("[\n\t1\n]"), YamlValue::list({ YamlValue::integer(1) }));
        for (const QByteArray &text : { "yes"_ba, ""_ba, "1, 2"_ba, "[1"_ba, "- a"_ba })
            QVERIFY2(!YamlValue::fromJsonText(text), text.constData());
    }
};

QTEST_APPLESS_MAIN(TestYamlType)
#include "tst_yamltype.moc"
