// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise, judged by another: every node that was read, and every edit of every front matter there is (the sample
// library and, where they are present, the shared libraries) is looked at by PyYAML, before and after. The usual run
// takes a fixed sample of the edits; COMMONPLACE_ORACLE=all takes all (set QTEST_FUNCTION_TIMEOUT to hours, too).

#include "testdata.h"
#include "yamltree.h"

#include "entry/entry.h"
#include "yaml/yamledit.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <deque>
#include <numeric>
#include <set>

using namespace Commonplace;

namespace {

/// Texts to write; each sample takes one kind, and of the kind one text.
const QList<QList<QByteArray>> &newTexts()
{
    static const QList<QList<QByteArray>> kinds {
        { "word", "two words", "a-b/c_d", "e.g.", "https://e.org/a?b=c#d" },
        { "text: with # signs", "a #b", "x:", ":x", "- item", "? what", "# none", "a: [b, {c: d}]" },
        { "She said \"it's\" so", "'", "\"", "it's", "\\ \\n", "``", "'quoted'", "\"quoted\"" },
        { "Émigré — 日本 🌱", "“so”", "Ångström", "a\u00A0b", "é: è" },
        { "1.10", "42", "2024-05-01", "12:30:45", "0x1F", "1_000", "0o14", "012", ".5", "1e5", "+1", "190:20:30" },
        { "yes", "No", "~", "null", "on", "=", "<<", "y", ".inf", ".NaN", "TRUE", "---", "..." },
        { "@x", "`x", "%x", "&a b", "*a", "[x", "{x}", "!x", "|", ">", "|-", "]", ",", "-", "?", ":" },
        { "", " ", " padded ", "tab\there", "trailing ", "\ttab first" },
        { "First line\n\nSecond: line\n", "one\ntwo", "\nfirst blank", "a\n", "a\n\n\n", "- a\n- b",
          " indented\nnot\n" },
    };
    return kinds;
}

/// YAML values as tests/yaml/oracle.py takes them.
QJsonValue toOracle(const YamlValue &value)
{
    const QString text = QString::fromUtf8(value.text);
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return QJsonValue::Null;
    case YamlValue::Kind::Plain:
        return QJsonObject { { QStringLiteral("plain"), text } };
    case YamlValue::Kind::List: {
        QJsonArray items;
        for (const YamlValue &item : value.items)
            items.append(toOracle(item));
        return QJsonObject { { QStringLiteral("list"), items } };
    }
    case YamlValue::Kind::Map: {
        QJsonArray pairs;
        for (qsizetype i = 0; i < value.keys.size(); ++i)
            pairs.append(QJsonArray { QString::fromUtf8(value.keys[i]), toOracle(value.items[i]) });
        return QJsonObject { { QStringLiteral("map"), pairs } };
    }
    default:
        return QJsonObject { { QStringLiteral("text"), text } };
    }
}

QJsonArray indexPath(const YamlDocument &document, YamlNodeId id)
{
    QJsonArray path;
    for (; id != NoYamlNode && document.node(id).parent != NoYamlNode; id = document.node(id).parent) {
        const YamlNode &node = document.node(id);
        const bool inMapping = document.node(node.parent).kind == YamlNode::Kind::Mapping;
        path.prepend(inMapping ? node.indexInParent / 2 : node.indexInParent);
    }
    return path;
}

/// The judge, in a process of its own that works while the next documents are prepared.
class Oracle
{
public:
    ~Oracle()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Why there is none; empty when it runs.
    QString start()
    {
        QProcess probe;
        probe.start(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral("import yaml") });
        if (!probe.waitForFinished(60'000) || probe.exitCode() != 0)
            return QStringLiteral("Needs python3 with PyYAML (Debian: python3-yaml).");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), { TestData::source(QStringLiteral("tests/yaml/oracle.py")) });
        return m_process.waitForStarted() ? QString() : m_process.errorString();
    }

    void submit(const QString &name, const QJsonObject &document)
    {
        m_process.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
        m_pending.push_back(name);
        collect(4);
    }

    /// Waits until at most `pending` documents are unanswered; false when the judge died.
    bool collect(size_t pending)
    {
        while (m_pending.size() > pending) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(120'000))
                return false;
            while (m_process.canReadLine()) {
                const QByteArray answer = m_process.readLine();
                m_unjudged += answer == "null\n" ? 1 : 0;
                const QJsonArray faults = QJsonDocument::fromJson(answer).array();
                for (const QJsonValueConstRef fault : faults)
                    m_faults.append(m_pending.front() + QStringLiteral(": ") + fault.toString());
                m_pending.pop_front();
            }
        }
        return true;
    }

    [[nodiscard]] QStringList takeFaults() { return std::exchange(m_faults, {}); }
    [[nodiscard]] int takeUnjudged() { return std::exchange(m_unjudged, 0); }

private:
    QProcess m_process;
    std::deque<QString> m_pending;
    QStringList m_faults;
    int m_unjudged = 0;
};

} // namespace

class TestYamlOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_missing = m_oracle.start(); }

    void everyFrontMatter()
    {
        const QStringList folders { TestData::source(QStringLiteral("resources/sample-library")),
                                    TestData::shared(QStringLiteral("corpora")),
                                    TestData::shared(QStringLiteral("seeds")) };
        for (const QString &folder : folders) {
            if (folder.isEmpty())
                continue;
            // Profiles stand there too; PyYAML writes out their aliases, which is not compared here.
            const QStringList names { QStringLiteral("*.md"), QStringLiteral("*.txt") };
            QDirIterator files(folder, names, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                submitFile(files.next());
        }
        report(0, 0);
    }

    /// Scalars over lines of all kinds, in every style, where readers are most likely to differ.
    void madeUpScalars()
    {
        QRandomGenerator random(1);
        const int count = m_all ? 20000 : 1500;
        for (int i = 0; i < count; ++i) {
            const QByteArray text = madeUpDocument(&random);
            const Result<YamlDocument> document = YamlDocument::parse(text);
            m_unreadable += document ? 0 : 1;
            if (document)
                submitDocument(QString::number(i) + u' ' + QString::fromUtf8(text.toPercentEncoding(" :|>#-'\"")),
                               *document);
        }
        // Refused are keys for a pair without braces, lines behind a text without line end, and what would lose or
        // misplace a comment.
        report(1, count / 10);
    }

private:
    static QByteArray oneOf(QRandomGenerator *random, const QList<QByteArray> &texts)
    {
        return texts[random->bounded(static_cast<int>(texts.size()))];
    }

    static QByteArray madeUpDocument(QRandomGenerator *random)
    {
        const QByteArray before = oneOf(random, { "key: ", "- ", "a:\n  key: ", "a:\n- key: ", "a: [x, ", "a: {b: " });
        const bool isFlow = before.contains('[') || before.contains('{');
        const QByteArray close = before.contains('[') ? "]" : before.contains('{') ? "}" : "";
        const QByteArray style = oneOf(random, { "|", ">", "'", "\"", "plain" });
        const bool isBlock = style == "|" || style == ">";
        if (isBlock && isFlow)
            return "a: 1\n";
        QByteArray text = style == "plain" ? "begin" : style;
        if (isBlock)
            text += oneOf(random, { "", "-", "+", "2", "2-", "+2", " # c" });
        const int lines = random->bounded(6);
        for (int i = 0; i < lines; ++i) {
            const QByteArray indent =
                i == 0 && !isBlock ? QByteArray() : oneOf(random, { "    ", "    ", "    ", "     " });
            QByteArray line = oneOf(random, { "a", "b c", " x", "# h", "- i", "k: v", "\tz", "end ", "...", "a#b" });
            if (style == "\"")
                line = oneOf(random, { "a", "b ", "\\n", "c\\", "\\ d", "\\u00e9", " e", "\\\"", "\\t\\", "f\\\\" });
            if (style == "'")
                line = oneOf(random, { "a", "b ", "''", "c: d", " e", "# f", "\tg" });
            const QByteArray blank = oneOf(random, { "", "", "  ", "      ", "\t" });
            const bool isBlank = random->bounded(3) == 0;
            text += (i == 0 && !isBlock ? QByteArray() : QByteArray("\n")) + (isBlank ? blank : indent + line);
        }
        if (style == "'" || style == "\"")
            text += style;
        return before + text + close + oneOf(random, { "\n", "\n", "\n\n", "\n\n\n# c\n", "" });
    }

    /// How many of a hundred edits may be refused, and how many documents not judged.
    void report(int refusals, int unjudged)
    {
        QVERIFY(!m_missing.isEmpty() || m_oracle.collect(0));
        const int refused = std::accumulate(m_refusals.cbegin(), m_refusals.cend(), 0);
        const QStringList faults = m_oracle.takeFaults();
        const int notJudged = m_oracle.takeUnjudged();
        qInfo("%d documents (%d more cannot be read, %d not judged); %d nodes read alone, %d not (aliases); edits "
              "tried %d, "
              "refused %d, wrong %lld",
              m_documents, m_unreadable, notJudged, m_alone, m_notAlone, m_tried, refused, faults.size());
        for (auto it = m_refusals.cbegin(); it != m_refusals.cend(); ++it)
            qInfo("refused %d times: %s", it.value(), qPrintable(it.key()));
        const QStringList shown = faults.first(std::min<qsizetype>(faults.size(), 40));
        for (const QString &fault : shown)
            qWarning("%s", qPrintable(fault));
        QVERIFY(m_documents > 0 && m_tried > 0);
        const bool fewRefused = refused * 100LL <= qlonglong { refusals } * m_tried;
        m_documents = m_unreadable = m_alone = m_notAlone = m_tried = 0;
        m_refusals.clear();
        QCOMPARE(faults.size(), 0);
        QVERIFY2(fewRefused, QByteArray::number(refused));
        QVERIFY2(notJudged <= unjudged, QByteArray::number(notJudged));
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
    }

    void submitFile(const QString &path)
    {
        const QByteArray bytes = TestData::bytes(path);
        const QString name = path.section(u'/', -3);
        if (path.endsWith(QLatin1StringView(".yml"))) {
            const Result<YamlDocument> document = YamlDocument::parse(bytes);
            m_unreadable += document ? 0 : 1;
            if (document)
                submitDocument(name, *document);
            return;
        }
        const Entry entry = Entry::read(bytes);
        if (entry.state() == Entry::State::Readable)
            submitDocument(name, entry.frontMatter());
        m_unreadable += entry.state() == Entry::State::Unreadable ? 1 : 0;
    }

    void submitDocument(const QString &name, const YamlDocument &document)
    {
        ++m_documents;
        m_name = name;
        m_edits = {};
        QCOMPARE(YamlTree::tilingFault(document), QByteArray());
        for (YamlNodeId id = 0; id < document.nodeCount(); ++id)
            editNode(document, id);
        const QJsonArray nodes = nodesOf(document);
        if (!m_missing.isEmpty())
            return;
        m_oracle.submit(m_name, { { QStringLiteral("before"), QString::fromUtf8(document.source()) },
                                  { QStringLiteral("nodes"), nodes },
                                  { QStringLiteral("edits"), m_edits } });
    }

    QJsonArray nodesOf(const YamlDocument &document)
    {
        QJsonArray nodes;
        for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
            const YamlNode &node = document.node(id);
            QString kind = QStringLiteral("scalar");
            if (node.isCollection())
                kind = node.kind == YamlNode::Kind::Mapping ? QStringLiteral("map") : QStringLiteral("list");
            else if (YamlValue::of(document, id).kind == YamlValue::Kind::String)
                kind = QStringLiteral("text");
            const bool alone = !holdsAlias(document, id);
            (alone ? m_alone : m_notAlone) += 1;
            // A block text that ends without a line end must do so alone, too.
            const QByteArray lineEnd = node.range.end == document.source().size() ? "" : "\n";
            const QJsonValue source =
                alone ? QJsonValue(QString::fromUtf8(YamlEdit::sourceText(document, id) + lineEnd)) : QJsonValue();
            nodes.append(QJsonArray { kind, QString::fromUtf8(node.value), source });
        }
        return nodes;
    }

    static bool holdsAlias(const YamlDocument &document, YamlNodeId id)
    {
        const YamlNode &node = document.node(id);
        return node.kind == YamlNode::Kind::Alias
               || std::any_of(node.children.begin(), node.children.end(),
                              [&document](YamlNodeId child) { return holdsAlias(document, child); });
    }

    void editNode(const YamlDocument &document, YamlNodeId id)
    {
        const YamlNode &node = document.node(id);
        m_path = document.pathOf(id);
        m_indexes = indexPath(document, id);
        if (YamlTree::isKey(document, id) || document.find(m_path) != id)
            return;
        if (node.isCollection()) {
            if (id != document.root())
                setCollection(document);
            node.kind == YamlNode::Kind::Mapping ? editMapping(document, node) : editList(document, node);
        } else if (YamlTree::isScalar(node)) {
            setScalar(document, id);
        }
    }

    void setScalar(const YamlDocument &document, YamlNodeId id)
    {
        const Result<TextEdits> same = YamlEdit::set(document, m_path, YamlValue::of(document, id));
        QVERIFY2(same.has_value() && same->isEmpty(), label("set to itself").constData());
        for (qsizetype kind = 0; kind < newTexts().size(); ++kind) {
            if (isChosen("set " + QByteArray::number(kind)))
                set(document, YamlValue::string(pick(newTexts()[kind])));
        }
        if (isChosen("set plain"))
            set(document, YamlValue::plain(pick({ "42", "true", "2024-05-01", "1.10", "1e3", "12:30:45" })));
        if (isChosen("set null"))
            set(document, YamlValue::null());
        if (isChosen("set list"))
            set(document, YamlValue::list({ YamlValue::string("a: b"), YamlValue::plain("1") }));
    }

    void setCollection(const YamlDocument &document)
    {
        if (isChosen("set text"))
            set(document, YamlValue::string(pick(newTexts()[0])));
        if (isChosen("set list"))
            set(document, YamlValue::list({ YamlValue::string("a"), YamlValue::string("no") }));
        if (isChosen("set map"))
            set(document, YamlValue::map({ "a", "yes" }, { YamlValue::null(), YamlValue::string("1") }));
    }

    void set(const YamlDocument &document, const YamlValue &value)
    {
        submit(document, "set", YamlEdit::set(document, m_path, value),
               { { QStringLiteral("value"), toOracle(value) } });
    }

    void editList(const YamlDocument &document, const YamlNode &node)
    {
        const auto count = static_cast<int>(node.children.size());
        YamlValue value = count > 0 ? YamlValue::of(document, node.children.front()) : YamlValue::null();
        if (value.isScalar())
            value = YamlValue::string(pick(newTexts()[qChecksum(label("item")) % newTexts().size()]));
        const QJsonObject added { { QStringLiteral("value"), toOracle(value) } };
        for (const int at : std::set { 0, count / 2, count }) {
            if (isChosen("insert " + QByteArray::number(at)))
                submit(document, "insert-item", YamlEdit::insertItem(document, m_path, at, value), added, at);
        }
        for (int at = 0; at < count; ++at) {
            if (isChosen("remove " + QByteArray::number(at)))
                submit(document, "remove-item", YamlEdit::removeItem(document, m_path, at), {}, at);
            for (const int to : std::set { 0, at + 1, count - 1 }) {
                if (to == at || to >= count || !isChosen("move " + QByteArray::number(at * count + to)))
                    continue;
                submit(document, "move-item", YamlEdit::moveItem(document, m_path, at, to),
                       { { QStringLiteral("to"), to } }, at);
            }
        }
    }

    void editMapping(const YamlDocument &document, const YamlNode &node)
    {
        static const QList<YamlValue> values {
            YamlValue::string("A: text"),
            YamlValue::null(),
            YamlValue::list({ YamlValue::string("a"), YamlValue::string("12") }),
            YamlValue::list({ YamlValue::map({ "a", "b" }, { YamlValue::string("1"), YamlValue::list({}) }) }),
            YamlValue::map({ "a", "n" }, { YamlValue::string("one\ntwo\n"), YamlValue::plain("1.10") }),
        };
        const int count = node.pairCount();
        for (const int at : std::set { 0, count / 2, count }) {
            const QByteArray key = pick(newTexts()[qChecksum(label("key " + QByteArray::number(at))) % 7]);
            const YamlValue &value = values[qChecksum(label("value " + QByteArray::number(at))) % values.size()];
            if (!isChosen("insert " + QByteArray::number(at)) || document.find(m_path.child(key)) != NoYamlNode)
                continue;
            submit(document, "insert-key", YamlEdit::insertKey(document, m_path, at, key, value),
                   { { QStringLiteral("key"), QString::fromUtf8(key) }, { QStringLiteral("value"), toOracle(value) } },
                   at);
        }
        for (int at = 0; at < count; ++at) {
            const QByteArray old = document.node(node.children[static_cast<size_t>(at) * 2]).value;
            const YamlPath path = m_path.child(old);
            if (document.find(path) != node.children[static_cast<size_t>(at) * 2 + 1])
                continue;
            if (isChosen("remove " + old))
                submit(document, "remove-key", YamlEdit::removeKey(document, path), {}, at);
            const QByteArray key = pick(newTexts()[qChecksum(label("new " + old)) % 7]);
            if (!isChosen("rename " + old) || document.find(m_path.child(key)) != NoYamlNode)
                continue;
            submit(document, "rename", YamlEdit::renameKey(document, path, key),
                   { { QStringLiteral("key"), QString::fromUtf8(key) } }, at);
        }
    }

    /// Hands the edit over, or counts why there is none.
    void submit(const YamlDocument &document, const QByteArray &operation, const Result<TextEdits> &edits,
                QJsonObject json, int at = -1)
    {
        ++m_tried;
        if (!edits) {
            const QString reason = QLatin1StringView(operation) + QStringLiteral(": ") + edits.error().message;
            if (m_refusals[reason]++ < 3)
                qInfo("refused: %s", label(operation + ' ' + QByteArray::number(at)).constData());
            return;
        }
        const QByteArray what =
            m_path.toString() + ' ' + QJsonDocument(json).toJson(QJsonDocument::Compact) + ' ' + operation;
        json[u"what"] = QString::fromUtf8(what + ' ' + QByteArray::number(at));
        json[u"operation"] = QLatin1StringView(operation);
        json[u"path"] = m_indexes;
        json[u"at"] = at;
        json[u"after"] = QString::fromUtf8(applied(document.source(), *edits).value_or(QByteArray()));
        m_edits.append(json);
    }

    [[nodiscard]] QByteArray label(const QByteArray &edit) const
    {
        return m_name.toUtf8() + ' ' + m_path.toString() + ' ' + edit;
    }

    /// Is this one of the edits of this run?
    [[nodiscard]] bool isChosen(const QByteArray &edit) const { return m_all || qChecksum(label(edit)) % 64 == 0; }

    [[nodiscard]] QByteArray pick(const QList<QByteArray> &texts) const
    {
        return texts[qChecksum(label(texts.first())) % texts.size()];
    }

    const bool m_all = qEnvironmentVariable("COMMONPLACE_ORACLE") == u"all";
    Oracle m_oracle;
    QString m_missing; // why nobody judges
    QString m_name;
    YamlPath m_path;
    QJsonArray m_indexes;
    QJsonArray m_edits;
    int m_documents = 0;
    int m_unreadable = 0;
    int m_alone = 0;
    int m_notAlone = 0;
    int m_tried = 0;
    QMap<QString, int> m_refusals;
};

QTEST_APPLESS_MAIN(TestYamlOracle)
#include "tst_yamloracle.moc"
