// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits that the fuzzers (tests/fuzz) found to be wrong, each with what must come out now.

#include "yaml/yamledit.h"

#include <QTest>

#include <functional>

using namespace Commonplace;

namespace {

using Operation = std::function<Result<TextEdits>(const YamlDocument &)>;

/// The text after an edit; the words of the refusal where there is none.
QByteArray after(const QByteArray &text, const Operation &operation)
{
    const Result<YamlDocument> document = YamlDocument::parse(text);
    if (!document)
        return "unreadable: " + document.error().message.toUtf8();
    const Result<TextEdits> edits = operation(*document);
    if (!edits)
        return "refused: " + edits.error().message.toUtf8();
    return applied(text, *edits).value_or("edits do not fit");
}

Operation replaceSource(const YamlPath &path, const QByteArray &yaml)
{
    return [path, yaml](const YamlDocument &document) { return YamlEdit::replaceSource(document, path, yaml); };
}

} // namespace

Q_DECLARE_METATYPE(Operation)

class TestYamlFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QByteArray>("expected");

        const auto row = [](const char *name, const QByteArray &text, const Operation &operation,
                            const QByteArray &expected) { QTest::newRow(name) << text << operation << expected; };
        row("a hand-written value leaves the comments around it", "# x\na: b # y\n# z\n", replaceSource({ "a" }, "[c]"),
            "# x\na: [c] # y\n# z\n");
        row("a hand-written comment does not swallow another", "a: b # y\n", replaceSource({ "a" }, "[c] # w"),
            "refused: This cannot be changed without touching what is around it. Nothing was changed; edit the text of "
            "the fields (Source) instead.");
        row("a hand-written value may drop its own comments", "a:\n  # x\n  - b # y\n", replaceSource({ "a" }, "[b]"),
            "a:\n  # x\n  [b]\n");
    }
    void edits()
    {
        QFETCH(QByteArray, text);
        QFETCH(Operation, operation);
        QFETCH(QByteArray, expected);
        QCOMPARE(after(text, operation), expected);
    }
};

QTEST_APPLESS_MAIN(TestYamlFindings)
#include "tst_yamlfindings.moc"
