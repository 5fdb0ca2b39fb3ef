// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Front-matter edits with exact results, read from JSON: the project's own cases (tests/yaml/cases.json) and, where
// they are present, the shared ones. A case: the YAML, one operation, and the text that must come out; "expected": null
// means that it is refused and nothing changes, "refusal" then holds the message (with its line and column). Own cases
// stand under the last {"group": NAME} before them.
//
// A value is one of {"string"}, {"plain"}, {"integer"}, {"decimal"}, {"boolean"}, {"date"}, {"datetime"}, {"list"},
// {"map"} (keys in alphabetical order), {"yaml"} (what that text means), or {} for null.

#include "testdata.h"

#include "yaml/yamledit.h"
#include "yaml/yamltype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace Commonplace;

namespace {

YamlPath pathFrom(const QString &text)
{
    YamlPath path;
    const QStringList steps = text.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        path = isIndex ? path.child(index) : path.child(step.toUtf8());
    }
    return path;
}

YamlValue valueFrom(const QJsonObject &json)
{
    if (json.contains(u"string"))
        return YamlValue::string(json[u"string"].toString().toUtf8());
    if (json.contains(u"plain"))
        return YamlValue::plain(json[u"plain"].toString().toUtf8());
    static constexpr std::array types { std::pair(u"integer", YamlType::Integer),
                                        std::pair(u"decimal", YamlType::Decimal),
                                        std::pair(u"boolean", YamlType::Boolean), std::pair(u"date", YamlType::Date),
                                        std::pair(u"datetime", YamlType::DateTime) };
    for (const auto &[name, type] : types) {
        if (json.contains(name))
            return valueOfType(type, json[name].toString().toUtf8()).value_or(YamlValue::string("not of that type"));
    }
    if (json.contains(u"yaml")) {
        const Result<YamlDocument> document = YamlDocument::parse(json[u"yaml"].toString().toUtf8());
        return document ? YamlValue::of(*document, document->root()) : YamlValue::string("not readable");
    }
    if (json.contains(u"map")) {
        // QJsonObject sorts; cases name their keys in that order.
        return YamlValue::fromJson(json[u"map"]);
    }
    if (json.contains(u"list"))
        return YamlValue::fromJson(json[u"list"]);
    return YamlValue::null();
}

Result<TextEdits> perform(const YamlDocument &document, const QJsonObject &json)
{
    const QString operation = json[u"operation"].toString();
    const YamlPath path = pathFrom(json[u"path"].toString());
    const YamlValue value = valueFrom(json[u"value"].toObject());
    const int at = json[u"at"].toInt();
    const int index = json[u"index"].toInt();
    const YamlNodeId node = document.find(path);
    const int count = node == NoYamlNode ? 0 : static_cast<int>(document.node(node).children.size());

    if (operation == u"set")
        return YamlEdit::set(document, path, value);
    if (operation == u"insert-key")
        return YamlEdit::insertKey(document, path, at, json[u"key"].toString().toUtf8(), value);
    if (operation == u"remove-key" && !json.contains(u"index"))
        return YamlEdit::removeKey(document, path);
    if (operation == u"remove-key") {
        const YamlNode &mapping = document.node(node);
        const YamlNode &key = document.node(mapping.children[static_cast<size_t>(index) * 2]);
        return YamlEdit::removeKey(document, path.child(key.value));
    }
    if (operation == u"rename-key")
        return YamlEdit::renameKey(document, path, json[u"key"].toString().toUtf8());
    if (operation == u"append-item")
        return YamlEdit::insertItem(document, path, count, value);
    if (operation == u"insert-item")
        return YamlEdit::insertItem(document, path, at, value);
    if (operation == u"remove-item")
        return YamlEdit::removeItem(document, path, index);
    if (operation == u"move-item")
        return YamlEdit::moveItem(document, path, json[u"from"].toInt(), json[u"to"].toInt());
    if (operation == u"replace-source")
        return YamlEdit::replaceSource(document, path, json[u"yaml"].toString().toUtf8());
    return TextEdits {};
}

QString located(const Error &error)
{
    const QString place = error.line > 0 ? QStringLiteral("%1:%2: ").arg(error.line).arg(error.column) : QString();
    return place + error.message;
}

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text).replace(QStringLiteral("\r\n"), QStringLiteral("␍␊\n"));
}

} // namespace

class TestYamlCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edit_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QList<std::pair<QString, QString>> files {
            { QStringLiteral("own"), TestData::source(QStringLiteral("tests/yaml/cases.json")) },
            { QStringLiteral("shared"), TestData::shared(QStringLiteral("cases/front-matter.json")) }
        };
        for (const auto &[name, path] : files) {
            const QJsonDocument document = QJsonDocument::fromJson(TestData::bytes(path));
            const QJsonArray cases = document[u"cases"].toArray();
            QVERIFY2(path.isEmpty() || !cases.isEmpty(), qPrintable(path));
            QString group = name;
            for (const QJsonValueConstRef json : cases) {
                if (json.toObject().contains(u"group"))
                    group = QStringLiteral("%1: %2").arg(name, json[u"group"].toString());
                else
                    QTest::addRow("%s: %s", qPrintable(group), qPrintable(json[u"case"].toString())) << json.toObject();
            }
        }
    }
    void edit()
    {
        QFETCH(QJsonObject, json);
        const QByteArray input = json.contains(u"input_base64")
                                     ? QByteArray::fromBase64(json[u"input_base64"].toString().toLatin1())
                                     : json[u"input"].toString().toUtf8();
        const bool refused = json[u"expected"].isNull();

        const Result<YamlDocument> document = YamlDocument::parse(input);
        if (!document) {
            QVERIFY2(refused, qPrintable(document.error().message));
            QVERIFY(document.error().line > 0);
            QVERIFY(!document.error().message.isEmpty());
            return;
        }
        const Result<TextEdits> edits = perform(*document, json);
        if (!edits) {
            QVERIFY2(refused, qPrintable(edits.error().message));
            const QString message = json[u"refusal"].toString();
            if (message.isEmpty())
                QVERIFY2(edits.error().message.endsWith(u"instead."), qPrintable(edits.error().message));
            else if (message != u"*")
                QCOMPARE(located(edits.error()), message);
            return;
        }
        const Result<QByteArray> output = applied(input, *edits);
        QVERIFY(output.has_value());
        QVERIFY2(!refused, qPrintable(shown(*output)));
        QCOMPARE(shown(*output), shown(json[u"expected"].toString().toUtf8()));
    }
};

QTEST_APPLESS_MAIN(TestYamlCases)
#include "tst_yamlcases.moc"
