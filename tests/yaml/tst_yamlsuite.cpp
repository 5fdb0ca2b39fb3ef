// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public YAML test suite (tests/yaml/suite). What is YAML reads as the suite says, by its events and by its JSON,
// and can be edited; what is none is refused. Whatever goes otherwise stands in a table below, with the reason, and
// the test fails as soon as that is no longer true.

#include "testdata.h"
#include "yamltree.h"

#include "yaml/yamledit.h"
#include "yaml/yamlverifier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace Commonplace;

namespace {

/// The node's text in the suite's notation.
QByteArray escaped(QByteArray text)
{
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r").replace('\b', "\\b");
    return text;
}

QByteArray properties(const YamlNode &node)
{
    QByteArray text;
    if (!node.anchor.isEmpty())
        text += " &" + node.anchor;
    if (node.tag.startsWith("!!"))
        text += " <tag:yaml.org,2002:" + node.tag.sliced(2) + '>';
    else if (node.tag.startsWith("!<"))
        text += ' ' + node.tag.sliced(1);
    else if (!node.tag.isEmpty())
        text += " <" + QByteArray::fromPercentEncoding(node.tag) + '>';
    return text;
}

char styleSign(const YamlNode &node)
{
    switch (node.style) {
    case YamlNode::Style::SingleQuoted:
        return '\'';
    case YamlNode::Style::DoubleQuoted:
        return '"';
    case YamlNode::Style::Literal:
        return '|';
    case YamlNode::Style::Folded:
        return '>';
    default:
        return ':';
    }
}

void addEvents(const YamlDocument &document, YamlNodeId id, QByteArrayList *events)
{
    const YamlNode &node = document.node(id);
    if (node.kind == YamlNode::Kind::Alias) {
        *events += "=ALI *" + node.value;
    } else if (!node.isCollection()) {
        *events += "=VAL" + properties(node) + ' ' + styleSign(node) + escaped(node.value);
    } else {
        const bool list = node.kind == YamlNode::Kind::Sequence;
        const QByteArray flow = node.style == YamlNode::Style::Block ? "" : list ? " []" : " {}";
        *events += (list ? "+SEQ" : "+MAP") + flow + properties(node);
        for (const YamlNodeId child : node.children)
            addEvents(document, child, events);
        *events += list ? "-SEQ" : "-MAP";
    }
}

/// The events between the document's start and end.
QByteArray eventsOf(const YamlDocument &document)
{
    QByteArrayList events;
    if (document.root() != NoYamlNode)
        addEvents(document, document.root(), &events);
    return events.join('\n');
}

QByteArray eventsOf(const QJsonArray &json)
{
    QByteArrayList events;
    for (const QJsonValueConstRef line : json) {
        const QByteArray event = line.toString().toUtf8();
        if (!event.endsWith("STR") && !event.startsWith("+DOC") && !event.startsWith("-DOC"))
            events += event;
    }
    return events.join('\n');
}

/// Cases that go otherwise than the suite says, and why.
struct Exception {
    const char *reason;
    const char *ids;
};

/// YAML that is refused.
constexpr std::array Refused {
    Exception { "several documents: front matter is one",
                "35KP 5TYM 6WLZ 6XDY 6ZKB 7Z25 9DXL 9KAX 9WXW JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92 W4TN" },
    Exception { "a directive: front matter has no line for one",
                "27NA 2LFX 6CK3 6LVF BEC7 C4HZ CC74 DK95/07 MUS6/02 MUS6/03 MUS6/04 MUS6/05 MUS6/06 P76L RTP8 U3C3 "
                "Z9M4" },
    Exception { "content or comment around a document's --- or ...: front matter's fences stand alone",
                "2XXW 6JQW 9MQT/00 FTA2 HWV9 J7PZ K54U UGM3" },
    Exception { "yaml-cpp 0.8 reads no key over several lines in braces, nor a colon on the next line",
                "4MUZ/00 4MUZ/01 4MUZ/02 5MUD 8KB6 9BXH 9SA2 K3WX NJ66 VJP3/01" },
    Exception { "yaml-cpp 0.8 reads no block text in column 0, which can only stand where there are no fields",
                "DK3J FP8R" },
    Exception { "yaml-cpp 0.8 miscounts a last line of spaces without line end, which front matter always has",
                "JEF9/02 L24T/01" },
    Exception { "two empty keys are equal, and YAML asks for unique ones (3.2.1.3)", "2JQS" },
};

/// What is no YAML, but is read.
constexpr std::array Accepted {
    Exception { "lines within quotes need no indentation: every reader in use takes them, and people write them",
                "DK95/01 QB6E" },
};

template <size_t size>
const char *reasonFor(const std::array<Exception, size> &table, const QByteArray &id)
{
    for (const Exception &exception : table) {
        if (QByteArray(exception.ids).split(' ').contains(id))
            return exception.reason;
    }
    return nullptr;
}

template <size_t size>
qsizetype idCount(const std::array<Exception, size> &table)
{
    qsizetype count = 0;
    for (const Exception &exception : table)
        count += QByteArray(exception.ids).count(' ') + 1;
    return count;
}

/// Front matter is what stands between its `---` lines, so a case is read without such lines around it.
QByteArray withoutFences(QByteArray text)
{
    if (text.startsWith("---\n") || text.startsWith("--- |") || text.startsWith("--- >"))
        text.remove(0, 4);
    if (text.endsWith("\n...\n"))
        text.chop(4);
    return text;
}

} // namespace

class TestYamlSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data() { addRows(false); }
    void valid()
    {
        QFETCH(QJsonObject, json);
        const QByteArray text = withoutFences(json[u"yaml"].toString().toUtf8());
        const Result<YamlDocument> document = YamlDocument::parse(text);
        if (const char *reason = reasonFor(Refused, json[u"id"].toString().toUtf8())) {
            QVERIFY2(!document, reason);
            QVERIFY(document.error().line > 0);
            ++m_excluded;
            return;
        }
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
        QCOMPARE(eventsOf(*document), eventsOf(json[u"events"].toArray()));
        QCOMPARE(YamlTree::tilingFault(*document), QByteArray());
        // toJson() gives an alias as its name.
        const bool hasAlias = eventsOf(*document).contains("=ALI");
        const QJsonArray value { YamlValue::of(*document, document->root()).toJson() };
        if (json.contains(u"json") && !hasAlias && document->root() != NoYamlNode)
            QCOMPARE(value, json[u"json"].toArray());
        editAll(*document);
        ++m_read;
    }

    void invalid_data() { addRows(true); }
    void invalid()
    {
        QFETCH(QJsonObject, json);
        const char *reason = reasonFor(Accepted, json[u"id"].toString().toUtf8());
        const QByteArray text = json[u"yaml"].toString().toUtf8();
        QVERIFY(reason || !YamlDocument::parse(text));
        const Result<YamlDocument> document = YamlDocument::parse(withoutFences(text));
        QCOMPARE(document.has_value(), reason != nullptr);
        if (document) {
            ++m_excluded;
            return;
        }
        QVERIFY(document.error().line > 0);
        ++m_refused;
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_read + m_refused + m_excluded, 402);
        QCOMPARE(m_excluded, static_cast<int>(idCount(Refused) + idCount(Accepted)));
        qInfo("YAML test suite: %d read, %d refused as no YAML, %d otherwise (see the tables); edits tried %d, refused "
              "%d",
              m_read, m_refused, m_excluded, m_edits, m_editsRefused);
    }

private:
    static void addRows(bool fail)
    {
        QTest::addColumn<QJsonObject>("json");
        const QString path = TestData::source(QStringLiteral("tests/yaml/suite/yaml-test-suite.json"));
        const QJsonArray cases = QJsonDocument::fromJson(TestData::bytes(path))[u"cases"].toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValueConstRef value : cases) {
            const QJsonObject json = value.toObject();
            if (json[u"fail"].toBool() == fail)
                QTest::addRow("%s %s", qPrintable(json[u"id"].toString()), qPrintable(json[u"name"].toString()))
                    << json;
        }
    }

    /// Every scalar set to itself, and to a text of its own; every key renamed.
    void editAll(const YamlDocument &document)
    {
        const YamlValue value = YamlValue::string("new: text # “here”");
        for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
            const YamlPath path = document.pathOf(id);
            const bool isKey = YamlTree::isKey(document, id);
            const YamlNodeId valueId = isKey ? document.valueOf(document.node(id).parent, document.node(id).value) : id;
            if (!YamlTree::isScalar(document.node(id)) || document.find(path) != valueId)
                continue;
            if (isKey) {
                check(document, YamlEdit::renameKey(document, path, value.text), id, path.parent().child(value.text),
                      YamlValue::of(document, valueId));
                continue;
            }
            const Result<TextEdits> same = YamlEdit::set(document, path, YamlValue::of(document, id));
            QVERIFY2(same.has_value() && same->isEmpty(), path.toString().constData());
            check(document, YamlEdit::set(document, path, value), id, path, value);
        }
    }

    void check(const YamlDocument &document, const Result<TextEdits> &edits, YamlNodeId id, const YamlPath &path,
               const YamlValue &value)
    {
        ++m_edits;
        if (!edits) {
            ++m_editsRefused;
            // A key of no text at all has no place to write one.
            const bool isEmptyKey = YamlTree::isKey(document, id) && document.node(id).style == YamlNode::Style::Empty;
            QVERIFY2(isEmptyKey || whyProtected(document, id), qPrintable(edits.error().message));
            return;
        }
        const Result<YamlDocument> after =
            YamlDocument::parse(applied(document.source(), *edits).value_or(QByteArray()));
        QVERIFY2(after.has_value(), path.toString().constData());
        QVERIFY(YamlValue::of(*after, after->find(path)) == value);
        QCOMPARE(YamlTree::tilingFault(*after), QByteArray());
    }

    int m_read = 0;
    int m_refused = 0;
    int m_excluded = 0;
    int m_edits = 0;
    int m_editsRefused = 0;
};

QTEST_APPLESS_MAIN(TestYamlSuite)
#include "tst_yamlsuite.moc"
