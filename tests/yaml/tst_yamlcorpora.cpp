// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise, on every entry there is: the sample library and, where they are present, the shared libraries.

#include "testdata.h"

#include "yaml/yamledit.h"
#include "yaml/yamlscalar.h"

#include <QDirIterator>
#include <QTest>

using namespace Commonplace;

namespace {

/// The YAML between the first two `---` lines; null where the file does not begin with one.
QByteArray frontMatter(const QByteArray &bytes)
{
    if (!bytes.startsWith("---\n"))
        return {};
    const qsizetype end = bytes.indexOf("\n---\n", 3);
    return end < 0 ? QByteArray() : bytes.sliced(4, end + 1 - 4);
}

int changedLines(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList a = before.split('\n');
    const QByteArrayList b = after.split('\n');
    qsizetype prefix = 0;
    while (prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < std::min(a.size(), b.size()) - prefix && a[a.size() - 1 - suffix] == b[b.size() - 1 - suffix])
        ++suffix;
    return static_cast<int>(std::max(a.size(), b.size()) - prefix - suffix);
}

} // namespace

class TestYamlCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample library") << TestData::source(QStringLiteral("resources/sample-library"));
        for (const char *name : { "beautiful-solutions", "commons-os-2026-01", "commons-os-7.1" }) {
            const QString folder = TestData::shared(QStringLiteral("corpora/") + QLatin1StringView(name));
            if (!folder.isEmpty())
                QTest::newRow(name) << folder;
        }
    }
    void edits()
    {
        QFETCH(QString, folder);
        QDirIterator files(folder, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray text = frontMatter(TestData::bytes(path));
            if (text.isNull())
                continue;
            const Result<YamlDocument> document = YamlDocument::parse(text);
            if (!document) {
                ++m_unreadable;
                QVERIFY2(document.error().line > 0, qPrintable(path));
                continue;
            }
            ++read;
            for (YamlNodeId id = 0; id < document->nodeCount(); ++id)
                checkNode(*document, id, path);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%s: %d read, %d unreadable; edits tried %d, refused %d, scalars over several lines %d",
              qPrintable(folder), read, m_unreadable, m_tried, m_refused, m_several);
        QVERIFY(read > 0);
        m_unreadable = m_tried = m_refused = m_several = 0;
    }

private:
    void checkNode(const YamlDocument &document, YamlNodeId id, const QString &path)
    {
        const YamlNode &node = document.node(id);
        const YamlPath place = document.pathOf(id);
        const bool isKey = node.parent != NoYamlNode && document.node(node.parent).kind == YamlNode::Kind::Mapping
                           && node.indexInParent % 2 == 0;
        const QByteArray where = path.toUtf8() + ' ' + place.toString();
        if (isKey)
            return;
        if (node.kind == YamlNode::Kind::Sequence) {
            checkList(document, id, where);
            return;
        }
        if (node.kind != YamlNode::Kind::Scalar && node.kind != YamlNode::Kind::Null)
            return;
        const Result<TextEdits> same = YamlEdit::set(document, place, YamlValue::of(document, id));
        QVERIFY2(same.has_value() && same->isEmpty(), where.constData());

        const bool typed = YamlValue::of(document, id).kind == YamlValue::Kind::Plain;
        const YamlValue value = typed ? YamlValue::plain("42") : YamlValue::string(node.value + " and more");
        const QByteArray after = perform(document, YamlEdit::set(document, place, value), where);
        // An edit changes the lines of what it means and no others; a new text at the end changes one.
        if (!after.isNull() && changedLines(document.source(), after) > 1)
            ++m_several;
    }

    void checkList(const YamlDocument &document, YamlNodeId id, const QByteArray &where)
    {
        const YamlPath place = document.pathOf(id);
        const auto count = static_cast<int>(document.node(id).children.size());
        const YamlValue value =
            count > 0 ? YamlValue::of(document, document.node(id).children.front()) : YamlValue::string("A: new one");
        perform(document, YamlEdit::insertItem(document, place, count, value), where);
        if (count == 0)
            return;
        perform(document, YamlEdit::removeItem(document, place, count - 1), where);
        perform(document, YamlEdit::moveItem(document, place, count - 1, 0), where);
    }

    /// Counts, and gives the text afterwards; the edits verified themselves, so only a refusal is to be seen here.
    QByteArray perform(const YamlDocument &document, const Result<TextEdits> &edits, const QByteArray &where)
    {
        ++m_tried;
        if (!edits) {
            ++m_refused;
            if (m_refused <= 5)
                qInfo("refused: %s: %s", where.constData(), qPrintable(edits.error().message));
            return {};
        }
        return applied(document.source(), *edits).value_or(QByteArray());
    }

    int m_unreadable = 0;
    int m_tried = 0;
    int m_refused = 0;
    int m_several = 0;
};

QTEST_APPLESS_MAIN(TestYamlCorpora)
#include "tst_yamlcorpora.moc"
