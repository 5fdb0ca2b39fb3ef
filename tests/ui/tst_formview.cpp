// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of every entry there is opens, shows each field once, and changes nothing.

#include "testdata.h"

#include "editor/entrydocument.h"
#include "form/faultpanel.h"
#include "form/fieldrow.h"
#include "form/formsection.h"
#include "form/formview.h"
#include "form/valueeditor.h"
#include "library/library.h"
#include "widgets/chipedit.h"
#include "widgets/emptystate.h"
#include "widgets/growingtextedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Commonplace;

namespace {

/// A form over a text that is no file.
struct OpenForm {
    explicit OpenForm(const QByteArray &bytes, const Collection &collection = {})
        : document(QStringLiteral("/nowhere/entry.md"), FileContents { bytes, {} })
        , form(&document, collection)
    {
    }

    template <typename Widget>
    Widget *field(const QString &key) const
    {
        return form.findChild<Widget *>(QStringLiteral("field_%1_editor").arg(key));
    }

    EntryDocument document;
    FormView form;
};

} // namespace

class TestFormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryOpens_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample library") << TestData::source(QStringLiteral("resources/sample-library"));
        for (const char *name :
             { "corpora/beautiful-solutions", "corpora/commons-os-2026-01", "corpora/commons-os-7.1", "seeds" }) {
            const QString folder = TestData::shared(QLatin1StringView(name));
            if (!folder.isEmpty())
                QTest::newRow(name) << folder;
        }
    }
    void everyEntryOpens()
    {
        QFETCH(QString, folder);
        const Result<Library> library = Library::load(folder);
        QVERIFY(library.has_value());
        QVERIFY(!library->entries().isEmpty());
        for (const EntryInfo &info : library->entries()) {
            const Result<FileContents> file = readFile(QFile::encodeName(library->root() + u'/' + info.path));
            QVERIFY2(file.has_value(), qPrintable(info.path));
            EntryDocument document(library->root() + u'/' + info.path, *file);
            const FormView form(&document, library->collectionOf(info.path));
            QCoreApplication::sendPostedEvents();
            QVERIFY2(document.bytes() == file->bytes, qPrintable(info.path));
            QVERIFY2(!document.isModified(), qPrintable(info.path));

            const auto *fault = form.findChild<FaultPanel *>(QStringLiteral("formFault"));
            const bool unreadable = document.entry().state() == Entry::State::Unreadable;
            QVERIFY2(fault->isVisibleTo(&form) == unreadable, qPrintable(info.path));
            for (FormSection *section : form.sections())
                section->setOpen(true);
            QHash<QByteArray, int> shown;
            const QList<FieldRow *> shownRows = form.fields();
            for (const FieldRow *row : shownRows)
                ++shown[row->field().key];
            const Collection collection = library->collectionOf(info.path);
            const QList<QByteArray> keys = document.entry().value({}).keys;
            for (const QByteArray &key : keys) {
                const int wanted = collection.field(key).widget == Widget::Hidden ? 0 : 1;
                QVERIFY2(shown.value(key) == wanted, qPrintable(info.path + u' ' + QString::fromUtf8(key)));
            }
            QCoreApplication::sendPostedEvents();
            QVERIFY2(document.bytes() == file->bytes, qPrintable(info.path));
        }
    }

    /// In every tenth entry each field that a single editor shows is changed in turn: all other fields keep their
    /// values, all lines without the field their bytes, and undo brings the first bytes back.
    void editingAFieldChangesNothingElse_data() { everyEntryOpens_data(); }
    void editingAFieldChangesNothingElse()
    {
        QFETCH(QString, folder);
        const Result<Library> library = Library::load(folder);
        QVERIFY(library.has_value());
        int edited = 0;
        const qsizetype step = library->entries().size() > 20 ? 10 : 1;
        for (qsizetype i = 0; i < library->entries().size(); i += step) {
            const EntryInfo &info = library->entries()[i];
            const Result<FileContents> file = readFile(QFile::encodeName(library->root() + u'/' + info.path));
            QVERIFY2(file.has_value(), qPrintable(info.path));
            EntryDocument document(library->root() + u'/' + info.path, *file);
            if (document.entry().state() != Entry::State::Readable)
                continue;
            const FormView form(&document, library->collectionOf(info.path));
            for (FormSection *section : form.sections())
                section->setOpen(true);
            const QList<FieldRow *> rows = form.findChildren<FieldRow *>();
            for (const FieldRow *row : rows) {
                auto *editor = row->fit().arrangement == FieldFit::Arrangement::Value
                                   ? row->findChild<ValueEditor *>(Qt::FindDirectChildrenOnly)
                                   : nullptr;
                if (editor && document.entry().frontMatter().find(row->path()) != NoYamlNode) {
                    editAndUndo(&document, editor, row->path());
                    ++edited;
                }
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(edited > 5);
    }

    /// Every fault with its place and its button; one mends all that is certain, undo brings the text back.
    void faultsAreMended()
    {
        const QByteArray bytes = "---\ntitle: A: B\nb: [x\nc: - d\n---\nText\n";
        OpenForm open(bytes);
        const auto button = [&open](const char *name) {
            return open.form.findChild<QPushButton *>(QLatin1StringView(name));
        };
        const auto texts = [&open] {
            QStringList all;
            const auto *list = open.form.findChild<QWidget *>(QStringLiteral("faultList"));
            const QList<QLabel *> labels = list->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                all.append(label->text());
            return all;
        };
        QCOMPARE(texts(),
                 (QStringList { QStringLiteral("Line 2, column 9"),
                                QStringLiteral("There is a second “: ” in this value. Put the whole value in quotes."),
                                QStringLiteral("title: A: B"), QStringLiteral("Line 3, column 4"),
                                QStringLiteral("A “[” is not closed. Add the missing “]”."), QStringLiteral("b: [x"),
                                QStringLiteral("Line 4, column 4"),
                                QStringLiteral("A list item cannot begin here. Put each “- ” on a line of its own."),
                                QStringLiteral("c: - d") }));
        QVERIFY(!button("mendButton_2"));
        button("mendButton_1")->click();
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: A: B\nb: [x]\nc: - d\n---\nText\n"));
        QTRY_COMPARE(texts().size(), 6);
        button("mendAllButton")->click();
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: \"A: B\"\nb: [x]\nc: - d\n---\nText\n"));
        QTRY_COMPARE(texts().size(), 3);
        QVERIFY(!button("mendAllButton")->isVisibleTo(&open.form));
        open.document.textDocument()->undo();
        open.document.textDocument()->undo();
        QCOMPARE(open.document.bytes(), bytes);
    }

    void numberStaysANumber()
    {
        const OpenForm open("---\nscale: 3 # of five\nversion: \"1.0\"\n---\n");
        for (const auto &[key, text] : { std::pair("scale", "4"), std::pair("version", "1.1") }) {
            auto *line = open.field<QLineEdit>(QLatin1StringView(key));
            QVERIFY(line);
            line->selectAll();
            QTest::keyClicks(line, QLatin1StringView(text));
        }
        QCOMPARE(open.document.bytes(), QByteArray("---\nscale: 4 # of five\nversion: \"1.1\"\n---\n"));
    }

    void emptiedAndTypedAnewIsNotQuoted()
    {
        const OpenForm open("---\ntitle: Old\n---\n");
        auto *title = open.field<QLineEdit>(QStringLiteral("title"));
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: \"\"\n---\n"));
        QTest::keyClicks(title, QStringLiteral("New"));
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: New\n---\n"));
    }

    /// A text without fields shows those that its collection's profile has, to be filled in.
    void fieldsOfTheProfileForAPlainText()
    {
        Collection networks;
        networks.fields = { { .key = "name", .label = QStringLiteral("Name") },
                            { .key = "site", .label = QStringLiteral("Site") } };
        const OpenForm open("Words.\n", networks);
        auto *name = open.field<QLineEdit>(QStringLiteral("name"));
        QVERIFY(name);
        QVERIFY(!open.form.findChild<EmptyState *>(QStringLiteral("formNoFields"))->isVisibleTo(&open.form));
        QTest::keyClicks(name, QStringLiteral("Wells"));
        QCOMPARE(open.document.bytes(), QByteArray("---\nname: Wells\n---\nWords.\n"));
    }

    void yesAndNoKeepTheirWords()
    {
        const OpenForm open("---\na: true\nb: No\nc: 'yes'\n---\n");
        for (const char *key : { "a", "b" }) {
            auto *box = open.field<QCheckBox>(QLatin1StringView(key));
            if (box)
                box->click();
        }
        QCOMPARE(open.document.bytes(), QByteArray("---\na: false\nb: No\nc: 'yes'\n---\n"));
    }

    void nestedYamlIsCheckedAndKept()
    {
        const OpenForm open("---\na:\n  - b: 1 # one\n    c: x\nz: 1\n---\n");
        auto *yaml = open.field<GrowingTextEdit>(QStringLiteral("a"));
        QVERIFY(yaml);
        QCOMPARE(yaml->toPlainText(), QStringLiteral("- b: 1 # one\n  c: x"));
        yaml->setPlainText(QStringLiteral("- b: 2 # one\n  c: x"));
        QCOMPARE(open.document.bytes(), QByteArray("---\na:\n  - b: 2 # one\n    c: x\nz: 1\n---\n"));

        const QByteArray before = open.document.bytes();
        yaml->setPlainText(QStringLiteral("- b: [2\n  c: x"));
        QCOMPARE(open.document.bytes(), before);
        const auto *fault = open.form.findChild<QLabel *>(QStringLiteral("field_a_fault"));
        QVERIFY(fault->isVisibleTo(&open.form));
        QVERIFY2(fault->text().startsWith(u"Line 2: "), qPrintable(fault->text()));
    }

    void missingFieldIsAddedWhenTyped()
    {
        Collection collection;
        collection.fields = { { .key = "title", .label = QStringLiteral("Title"), .common = true },
                              { .key = "place", .label = QStringLiteral("Place"), .common = true } };
        const OpenForm open("---\ntitle: \"A\"\n---\nText\n", collection);
        auto *place = open.field<QLineEdit>(QStringLiteral("place"));
        QVERIFY(place);
        QTest::keyClicks(place, QStringLiteral("Here"));
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: \"A\"\nplace: \"Here\"\n---\nText\n"));
    }

    void fieldsCanBeginWhereThereAreNone()
    {
        OpenForm open("# An article\n\nText.\n");
        auto *button = open.form.findChild<QPushButton *>(QStringLiteral("addFieldsButton"));
        QVERIFY(button && button->isVisibleTo(&open.form));
        button->click();
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: An article\n---\n# An article\n\nText.\n"));
        QVERIFY(open.field<QLineEdit>(QStringLiteral("title")));
    }

private:
    static void editAndUndo(EntryDocument *document, ValueEditor *editor, const YamlPath &path)
    {
        const QByteArray bytes = document->bytes();
        const YamlValue before = document->entry().value(path);
        const YamlValue after = before.kind == YamlValue::Kind::List
                                    ? YamlValue::list(before.items + QList { YamlValue::string("more") })
                                    : YamlValue::string(before.text + " more");
        Q_EMIT editor->edited(after);
        Q_EMIT editor->editingFinished();
        const QString where = document->path() + u' ' + QString::fromUtf8(path.toString());
        QVERIFY2(document->entry().value(path) == after, qPrintable(where));
        compareAllBut(bytes, document->bytes(), path, where);
        while (document->textDocument()->isUndoAvailable())
            document->textDocument()->undo();
        QVERIFY2(document->bytes() == bytes, qPrintable(where));
    }

    /// Two texts of an entry that differ in a field alone.
    static void compareAllBut(const QByteArray &before, const QByteArray &after, const YamlPath &path,
                              const QString &where)
    {
        const Entry was = Entry::read(before);
        const Entry is = Entry::read(after);
        const QByteArray key = std::get<QByteArray>(path.steps().constFirst());
        const YamlValue fields = was.value({});
        QVERIFY2(is.value({}).keys == fields.keys, qPrintable(where));
        for (const QByteArray &other : fields.keys)
            QVERIFY2(other == key || is.value({ other }) == was.value({ other }), qPrintable(where));
        const YamlDocument &document = was.frontMatter();
        const YamlNode &node = document.node(document.find({ key }));
        const qsizetype first = was.frontMatterRange().start;
        const YamlNode &map = document.node(document.root());
        const auto next = static_cast<size_t>(node.indexInParent) + 1;
        const qsizetype keyEnd = document.node(map.children[next - 2]).range.end;
        QVERIFY2(after.startsWith(before.first(first + keyEnd)), qPrintable(where));
        const qsizetype end = next < map.children.size() ? first + document.node(map.children[next]).range.start
                                                         : was.frontMatterRange().end;
        QVERIFY2(after.endsWith(before.sliced(end)), qPrintable(where));
    }
};

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
