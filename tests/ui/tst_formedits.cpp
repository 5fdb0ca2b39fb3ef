// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form and the text are one: whichever is edited, the other says the same, and undo leads back to the first byte.

#include "openform.h"

#include "form/fieldproblem.h"
#include "form/fieldrow.h"
#include "form/fieldrows.h"
#include "form/foldheading.h"
#include "form/formfolding.h"
#include "form/formsection.h"
#include "form/valueeditor.h"
#include "form/values/valueeditorfactory.h"
#include "widgets/fieldlineedit.h"
#include "widgets/growingtextedit.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Commonplace;

namespace {

Field named(const char *key, Widget widget = Widget::String)
{
    return { .key = key, .label = labelFromKey(QLatin1StringView(key)), .widget = widget };
}

Collection collection()
{
    Field meta = named("meta", Widget::Object);
    meta.fields = { named("status"), named("count", Widget::Number), named("notes", Widget::Text) };
    Field links = named("links", Widget::List);
    links.fields = { named("title"), named("url") };
    Collection result;
    result.fields = { named("title"),
                      named("summary", Widget::Text),
                      named("tags", Widget::List),
                      named("scale", Widget::Number),
                      meta,
                      links };
    return result;
}

const QByteArray Text = "---\n"
                        "title: \"Water for all\" # the name\n"
                        "summary: >-\n  A spring, a path\n  and a rule.\n"
                        "tags: [water, 'commons', rules]\n"
                        "# how far\n"
                        "scale: 3\n"
                        "meta:\n  status: 'draft'\n  count: 12 # so far\n  notes: |\n    One.\n    Two.\n"
                        "links:\n  - title: First\n    url: \"u1\"\n  # the second\n  - title: Second\n    url: u2\n"
                        "other:\n  - {a: 1}\n"
                        "---\n\n# Water for all\n\nText.\n";

/// A value editor with the value that the entry has there, for every one in the form.
QList<FieldRow *> valueRows(const FormView &form)
{
    QList<FieldRow *> rows = form.findChildren<FieldRow *>();
    rows.removeIf([&form](const FieldRow *row) {
        return row->fit().arrangement != FieldFit::Arrangement::Value || !row->isVisibleTo(&form);
    });
    return rows;
}

QString randomWord(QRandomGenerator &random)
{
    static const QStringList words { QStringLiteral("well"),        QStringLiteral("# not a comment"),
                                     QStringLiteral("a: b"),        QStringLiteral("“quoted” 'it'"),
                                     QStringLiteral("12"),          QStringLiteral("yes"),
                                     QStringLiteral("مياه"),        QStringLiteral("- dash"),
                                     QStringLiteral("back\\slash"), QStringLiteral("[x") };
    return words[random.bounded(words.size())];
}

/// Another value for a row, of the kind that its editor emits.
YamlValue randomValue(QRandomGenerator &random, const FieldRow *row, const YamlValue &present)
{
    if (row->fit().field.widget == Widget::List) {
        QList<YamlValue> items = present.items;
        const int act = items.isEmpty() ? 0 : random.bounded(3);
        if (act == 0)
            items.insert(random.bounded(items.size() + 1), YamlValue::string(randomWord(random).toUtf8()));
        else if (act == 1)
            items.remove(random.bounded(items.size()));
        else
            items.move(random.bounded(items.size()), random.bounded(items.size()));
        return YamlValue::list(items);
    }
    if (row->fit().field.widget == Widget::Number)
        return YamlValue::plain(QByteArray::number(random.bounded(1000)));
    QString text =
        QString::fromUtf8(present.text).first(std::min<qsizetype>(40, QString::fromUtf8(present.text).size()));
    text += u' ' + randomWord(random);
    return YamlValue::string(text.toUtf8());
}

} // namespace

class TestFormEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldChangesOnlyItsBytes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("text in quotes") << QStringLiteral("title") << QByteArray("\"Water for all\"")
                                        << QByteArray("\"Water for all!\"");
        QTest::newRow("text within a map")
            << QStringLiteral("meta.status") << QByteArray("'draft'") << QByteArray("'draft!'");
        QTest::newRow("text within a card")
            << QStringLiteral("links[1].url") << QByteArray("url: u2\n") << QByteArray("url: u2!\n");
    }
    void eachFieldChangesOnlyItsBytes()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const OpenForm open(Text, collection());
        auto *line = open.field<FieldLineEdit>(path);
        QVERIFY(line);
        line->end(false);
        QTest::keyClicks(line, QStringLiteral("!"));
        QCOMPARE(open.document.bytes(), QByteArray(Text).replace(from, to));
    }

    void longTextsKeepTheirStyle()
    {
        const OpenForm open(Text, collection());
        auto *notes = open.field<GrowingTextEdit>(QStringLiteral("meta.notes"));
        QVERIFY(notes);
        notes->setPlainText(QStringLiteral("One.\nThree.\n"));
        QCOMPARE(open.document.bytes(), QByteArray(Text).replace("    Two.\n", "    Three.\n"));
    }

    /// A thousand edits, in the form and in the text by turns; after each the two agree.
    void formAndTextAgree()
    {
        OpenForm open(Text, collection());
        QRandomGenerator random(4711);
        int refused = 0;
        for (int i = 0; i < 1000; ++i) {
            if (random.bounded(2) == 0) {
                const QList<FieldRow *> rows = valueRows(open.form);
                QVERIFY(!rows.isEmpty());
                const FieldRow *row = rows[random.bounded(rows.size())];
                auto *editor = row->findChild<ValueEditor *>();
                QVERIFY(editor);
                const YamlPath path = row->path();
                const QByteArray before = open.document.bytes();
                const YamlValue value = randomValue(random, row, open.document.entry().value(path));
                Q_EMIT editor->edited(value);
                if (open.document.bytes() == before)
                    refused += open.document.entry().value(path) == value ? 0 : 1;
                else
                    QCOMPARE(open.document.entry().value(path), value);
                Q_EMIT editor->editingFinished();
            } else {
                editText(&open.document, random);
            }
            OpenForm::settle();
            compare(open);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(refused < 50, qPrintable(QString::number(refused)));
        while (open.document.textDocument()->isUndoAvailable())
            open.document.textDocument()->undo();
        QCOMPARE(open.document.bytes(), Text);
        OpenForm::settle();
        compare(open);
    }

    void typingIsOneStepOfUndo()
    {
        OpenForm open(Text, collection());
        auto *line = open.field<FieldLineEdit>(QStringLiteral("title"));
        line->end(false);
        QTest::keyClicks(line, QStringLiteral(" and"));
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, QStringLiteral(" more"));
        open.document.textDocument()->undo();
        OpenForm::settle();
        QCOMPARE(line->text(), QStringLiteral("Water for all and"));
        open.document.textDocument()->undo();
        QCOMPARE(open.document.bytes(), Text);
    }

    void undoneBeforeTheFormFollows()
    {
        OpenForm open(Text, collection());
        auto *line = open.field<FieldLineEdit>(QStringLiteral("title"));
        line->end(false);
        QTest::keyClicks(line, QStringLiteral("!"));
        open.document.textDocument()->undo();
        OpenForm::settle();
        QCOMPARE(line->text(), QStringLiteral("Water for all"));
    }

    void theTextKeepsCaretsOfTheForm()
    {
        OpenForm open(Text, collection());
        auto *line = open.field<FieldLineEdit>(QStringLiteral("title"));
        line->setFocus();
        line->setCursorPosition(5);
        const qsizetype place = open.document.bytes().indexOf("for all");
        QVERIFY(open.document.apply({ { { place, place + 3 }, "with" } }));
        OpenForm::settle();
        QCOMPARE(open.field<FieldLineEdit>(QStringLiteral("title")), line);
        QCOMPARE(line->text(), QStringLiteral("Water with all"));
        QCOMPARE(line->cursorPosition(), 5);
    }

    void missingFieldKeepsItsPlaceWhileItIsTyped()
    {
        Collection fields = collection();
        fields.fields.append(named("place"));
        OpenForm open("---\ntitle: A\nsummary: b\ntags: []\nscale: 1\nmeta: {}\nlinks: []\n---\n", fields);
        auto *place = open.field<FieldLineEdit>(QStringLiteral("place"));
        QVERIFY(place);
        QCOMPARE(open.form.sections().constLast()->group().kind, FormGroup::Kind::Missing);
        open.form.activateWindow();
        QTRY_VERIFY(open.form.isActiveWindow());
        place->setFocus();
        QTest::keyClicks(place, QStringLiteral("H"));
        OpenForm::settle();
        QCOMPARE(open.field<FieldLineEdit>(QStringLiteral("place")), place);
        QVERIFY(place->hasFocus());
        QTest::keyClicks(place, QStringLiteral("ere"));
        OpenForm::settle();
        QVERIFY(open.document.bytes().contains("links: []\nplace: Here\n"));
        open.field<FieldLineEdit>(QStringLiteral("title"))->setFocus();
        OpenForm::settle();
        QCOMPARE(open.form.sections().constLast()->group().kind, FormGroup::Kind::Described);
    }

    void fieldMenu()
    {
        OpenForm open("---\ntitle: A\nscale: 3\n---\n", collection());
        auto *scale = open.field<FieldLineEdit>(QStringLiteral("scale"));
        QVERIFY(scale);
        const auto choose = [&](const char *name) {
            auto *field = open.field<FieldLineEdit>(QStringLiteral("scale"));
            QTest::keyClick(field, Qt::Key_Period, Qt::ControlModifier);
            auto *menu = open.form.findChild<QMenu *>(QStringLiteral("fieldMenu"));
            QVERIFY(menu);
            auto *action = menu->findChild<QAction *>(QLatin1StringView(name));
            QVERIFY(action && action->isEnabled());
            action->trigger();
            menu->close();
            OpenForm::settle();
        };
        choose("setToNothingAction");
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: A\nscale:\n---\n"));
        QCOMPARE(open.field<FieldLineEdit>(QStringLiteral("scale"))->placeholderText(), QStringLiteral("no value"));
        choose("removeFieldAction");
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: A\n---\n"));
        QCOMPARE(open.field<FieldLineEdit>(QStringLiteral("scale"))->placeholderText(), QStringLiteral("not set"));
    }

    void problemsStandAtTheirFields()
    {
        OpenForm open("---\ntitle: A\nmeta:\n  status: drft\n---\n", collection());
        const qsizetype place = open.document.bytes().indexOf("drft");
        open.form.setProblems({ { .rule = QStringLiteral("schema/choice"),
                                  .severity = Problem::Severity::Warning,
                                  .file = {},
                                  .field = "meta.status",
                                  .message = QStringLiteral("“drft” is none of the choices."),
                                  .fixes = { { { { place, place + 4 }, "draft" } } } } },
                              open.document.bytes());
        auto *problem = open.form.findChild<FieldProblem *>();
        QVERIFY(problem);
        auto *row = qobject_cast<FieldRow *>(problem->parentWidget());
        QVERIFY(row);
        QCOMPARE(row->path().toString(), QByteArray("meta.status"));
        QCOMPARE(problem->findChild<QLabel *>()->text(), QStringLiteral("“drft” is none of the choices."));
        problem->findChild<QPushButton *>(QStringLiteral("fieldProblemFix"))->click();
        OpenForm::settle();
        QCOMPARE(open.document.bytes(), QByteArray("---\ntitle: A\nmeta:\n  status: draft\n---\n"));
        open.form.setProblems({}, open.document.bytes());
        OpenForm::settle();
        QVERIFY(!open.form.findChild<FieldProblem *>());
    }

    void longFixesDoNotWidenTheForm()
    {
        OpenForm open("---\ntitle: A\n---\n", collection(), 300);
        const int width = open.form.minimumSizeHint().width();
        const QString longText = QStringLiteral("Write “Neighbours who mend things together on the first Saturday”");
        open.form.setProblems({ { .rule = QStringLiteral("relation/typography"),
                                  .severity = Problem::Severity::Warning,
                                  .file = {},
                                  .field = "title",
                                  .message = longText,
                                  .fixes = { { { { 11, 12 }, "B" } } },
                                  .fixLabels = { longText } } },
                              open.document.bytes());
        OpenForm::settle();
        const auto *fix = open.form.findChild<QPushButton *>(QStringLiteral("fieldProblemFix"));
        QVERIFY(fix);
        QCOMPARE(fix->toolTip(), longText);
        QCOMPARE(open.form.minimumSizeHint().width(), width);
        QVERIFY(fix->mapTo(&open.form, QPoint(fix->width(), 0)).x() <= open.form.width());
    }

    void searchShowsWhatHasTheWords()
    {
        OpenForm open(Text, collection());
        open.form.openSearch();
        auto *search = open.form.findChild<QLineEdit *>(QStringLiteral("formSearch"));
        QVERIFY(search->isVisible());
        search->setText(QStringLiteral("spring path"));
        QStringList shown;
        const QList<FieldRow *> rows = open.form.fields();
        for (const FieldRow *row : rows) {
            if (row->isVisible())
                shown.append(QString::fromUtf8(row->field().key));
        }
        QCOMPARE(shown, (QStringList { QStringLiteral("summary") }));
        search->setText(QStringLiteral("nowhere to be found"));
        QVERIFY(open.form.findChild<QLabel *>(QStringLiteral("formNothingFound"))->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->isVisible());
        const QList<FieldRow *> all = open.form.fields();
        for (const FieldRow *row : all)
            QVERIFY(row->isVisible());
    }

    void foldingIsRememberedByCollection()
    {
        Collection fields = collection();
        fields.name = QStringLiteral("springs");
        fields.fields[0].group = QStringLiteral("Identity");
        fields.fields[4].group = QStringLiteral("More");
        FormFolding folding;
        EntryDocument document(QStringLiteral("/nowhere/entry.md"), FileContents { Text, {} });
        {
            FormView form(&document, fields, nullptr, { .values = nullptr, .folding = &folding });
            form.sections()[1]->findChild<FoldHeading *>()->click();
            QVERIFY(!form.sections()[1]->isOpen());
        }
        FormFolding kept;
        kept.setState(folding.state());
        const FormView again(&document, fields, nullptr, { .values = nullptr, .folding = &kept });
        QVERIFY(again.sections()[0]->isOpen());
        QVERIFY(!again.sections()[1]->isOpen());
        QVERIFY(!again.sections()[1]->rows());
    }

    void twoColumnsWhereThereIsRoom()
    {
        const QByteArray text = "---\ntitle: A\none: b\ntwo: c\n---\n";
        Collection fields;
        fields.fields = { named("title"), named("one"), named("two") };
        const auto tops = [&](int width) {
            const OpenForm open(text, fields, width);
            const auto top = [&](const char *key) {
                const auto *row = open.form.findChild<FieldRow *>(QLatin1StringView("field_") + QLatin1StringView(key));
                return row->mapTo(&open.form, QPoint()).y();
            };
            return std::pair { top("one"), top("two") };
        };
        const auto [oneNarrow, twoNarrow] = tops(400);
        QVERIFY(oneNarrow < twoNarrow);
        const auto [oneWide, twoWide] = tops(900);
        QCOMPARE(oneWide, twoWide);
    }

private:
    /// Changes, adds or removes something in the text, so that its fields can still be read.
    static void editText(EntryDocument *document, QRandomGenerator &random)
    {
        const Entry &entry = document->entry();
        switch (random.bounded(4)) {
        case 0: {
            const qsizetype at = entry.bodyRange().start;
            QVERIFY(document->apply({ { { at, at }, "Line.\n" } }));
            break;
        }
        case 1: {
            const qsizetype at = entry.frontMatterRange().end;
            const QByteArray key = "key" + QByteArray::number(random.bounded(100000));
            if (!entry.value({}).keys.contains(key))
                QVERIFY(document->apply({ { { at, at }, key + ": value # new\n" } }));
            break;
        }
        case 2: {
            const Result<TextEdits> edits =
                entry.set({ "title" }, YamlValue::string(randomWord(random).toUtf8() + " from the text"));
            QVERIFY(edits.has_value());
            QVERIFY(document->apply(*edits));
            break;
        }
        default:
            if (document->textDocument()->isUndoAvailable())
                document->textDocument()->undo();
        }
        QCOMPARE(document->entry().state(), Entry::State::Readable);
    }

    /// Does every field of the form show what the entry says, and every field of the entry stand in the form?
    static void compare(const OpenForm &open)
    {
        const Entry &entry = open.document.entry();
        QHash<QByteArray, int> shown;
        const QList<FieldRow *> rows = open.form.fields();
        for (const FieldRow *row : rows)
            ++shown[row->field().key];
        const QList<QByteArray> keys = entry.value({}).keys;
        for (const QByteArray &key : keys)
            QCOMPARE(shown.value(key), 1);
        const QList<FieldLineEdit *> lines = open.form.findChildren<FieldLineEdit *>();
        int compared = 0;
        for (const FieldLineEdit *line : lines) {
            const QString name = line->objectName();
            if (!name.startsWith(u"field_") || !name.endsWith(u"_editor"))
                continue;
            const Result<YamlPath> path = YamlPath::fromString(name.sliced(6).chopped(7).toUtf8());
            QVERIFY(path.has_value());
            const YamlValue value = entry.value(*path);
            if (value.kind == YamlValue::Kind::String || value.kind == YamlValue::Kind::Plain) {
                QCOMPARE(line->text(), QString::fromUtf8(value.text));
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }
};

QTEST_MAIN(TestFormEdits)
#include "tst_formedits.moc"
