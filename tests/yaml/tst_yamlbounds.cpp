// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts made to be too much for their reader: each is read or refused with a reason, and read ones can be edited.
// What they cost is measured by tests/benchmarks/bench_bounds; here whatever takes without end meets the timeout.

#include "yaml/hostiletexts.h"

#include "entry/entry.h"
#include "entry/entrydiagnosis.h"
#include "yaml/yamledit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Allowed = 160 * 1024;
constexpr qsizetype TooLarge = 1024 * 1024 + 1;

QString reason(const Result<YamlDocument> &document)
{
    return document ? QString() : document.error().message;
}

} // namespace

class TestYamlBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<HostileTexts::Kind>("kind");
        const QList<HostileTexts::Kind> kinds = HostileTexts::all();
        for (const HostileTexts::Kind &kind : kinds)
            QTest::newRow(kind.name) << kind;
    }
    void kinds()
    {
        QFETCH(HostileTexts::Kind, kind);
        const QByteArray text = kind.text(Allowed);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QCOMPARE(reason(document), QString::fromUtf8(kind.message));
        const Entry entry = Entry::read("---\n" + text + "---\nbody\n");
        if (!document) {
            QVERIFY(!diagnose(entry).isEmpty());
            return;
        }
        QCOMPARE(entry.body(), "body\n"_ba);
        const YamlPath last = document->pathOf(document->nodeCount() - 1);
        for (const Result<TextEdits> &edits :
             { YamlEdit::set(*document, last, YamlValue::string("b: c")),
               YamlEdit::set(*document, { "new" }, YamlValue::list({ YamlValue::string("b") })),
               YamlEdit::removeKey(*document, document->pathOf(1)) }) {
            QVERIFY(edits ? applied(text, *edits).has_value() : !edits.error().message.isEmpty());
        }
        QVERIFY(entry.value({}).toJson().isObject());
    }

    void tooLarge_data() { kinds_data(); }
    void tooLarge()
    {
        QFETCH(HostileTexts::Kind, kind);
        QByteArray text = kind.text(TooLarge);
        text += '#' + QByteArray(TooLarge - text.size(), '#');
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QCOMPARE(
            reason(document),
            u"The fields are larger than 1 MiB, which they reach here, and are not read. Move long texts below the "
            "fields."_s);
        QCOMPARE(document.error().code, ErrorCode::Refused);
        const Entry entry = Entry::read("---\n" + text + "\n---\nbody\n");
        QCOMPARE(entry.fault().message, document.error().message);
        QCOMPARE(entry.fault().line, document.error().line + 1);
        QVERIFY(!diagnose(entry).isEmpty());
    }

    void nesting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const QString tooDeep = QString::fromUtf8(HostileTexts::TooDeep);
        QTest::newRow("staircase of 498") << HostileTexts::staircase(498) << QString();
        QTest::newRow("staircase of 499") << HostileTexts::staircase(499) << tooDeep;
        QTest::newRow("staircase of 1,400") << HostileTexts::staircase(1'400) << tooDeep;
        QTest::newRow("498 brackets") << "a: " + QByteArray(498, '[') + QByteArray(498, ']') << QString();
        QTest::newRow("500 brackets") << "a: " + QByteArray(500, '[') + QByteArray(500, ']') << tooDeep;
        QTest::newRow("100,000 brackets, closed")
            << "a: " + QByteArray(100'000, '[') + QByteArray(100'000, ']') << tooDeep;
        QTest::newRow("100,000 maps in braces") << "a: " + QByteArray("{a: ").repeated(100'000) << tooDeep;
    }
    void nesting()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QCOMPARE(reason(document), message);
        if (document)
            QVERIFY(YamlValue::of(*document, document->root()).toJson().isObject());
    }

    /// Aliases stay names, wherever they are looked at.
    void aliasBomb()
    {
        const Result<YamlDocument> document = YamlDocument::parse(HostileTexts::aliasBomb());
        QVERIFY(document.has_value());
        const QJsonObject json = YamlValue::of(*document, document->root()).toJson().toObject();
        QCOMPARE(QJsonDocument(QJsonObject { { u"a9"_s, json[u"a9"] } }).toJson(QJsonDocument::Compact),
                 R"({"a9":["a8","a8","a8","a8","a8","a8","a8","a8","a8"]})"_ba);
        const Result<TextEdits> edits = YamlEdit::set(*document, { "new" }, YamlValue::string("b"));
        QVERIFY(edits && edits->size() == 1);
        QCOMPARE(edits->first().replacement, "new: b\n"_ba);
    }

    void largeBodies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Entry::State>("state");
        const QByteArray body = QByteArray("Commons are cared for by those who share them.\n").repeated(200'000);
        QTest::newRow("behind fields") << "---\na: 1\n---\n" + body << Entry::State::Readable;
        QTest::newRow("without fields") << body << Entry::State::Plain;
        QTest::newRow("behind fields that do not end") << "---\na: 1\n" + body << Entry::State::Unreadable;
        QTest::newRow("of rules and fields") << QByteArray("\n---\na: 1\n").repeated(400) + body << Entry::State::Plain;
        QTest::newRow("of line ends") << "---\na: 1\n" + QByteArray(8'000'000, '\n') << Entry::State::Unreadable;
    }
    void largeBodies()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Entry::State, state);
        const Entry entry = Entry::read(bytes);
        QCOMPARE(entry.state(), state);
        QCOMPARE(diagnose(entry).isEmpty(), state != Entry::State::Unreadable);
        const Result<TextEdits> edits = entry.set({ "a" }, YamlValue::string("b"));
        QCOMPARE(edits.has_value(), state != Entry::State::Unreadable);
    }
};

QTEST_APPLESS_MAIN(TestYamlBounds)
#include "tst_yamlbounds.moc"
