// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of maps as cards: what is done to one changes its lines and no others.

#include "openform.h"

#include "form/card.h"
#include "form/cardheader.h"
#include "form/cardlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Commonplace;

namespace {

const QByteArray Text = "---\ntitle: T\nlinks:\n-\n    title: \"One\" # first\n    url: 'u1'\n-\n    title: \"Two\"\n"
                        "    url: 'u2'\n# the rest\nz: 1\n---\n";

Collection collection()
{
    Field links { .key = "links", .label = QStringLiteral("Links"), .widget = Widget::List };
    links.fields = { { .key = "title", .label = QStringLiteral("Title"), .required = true },
                     { .key = "url", .label = QStringLiteral("Address") } };
    links.labelSingular = QStringLiteral("Link");
    Collection result;
    result.fields = { { .key = "title", .label = QStringLiteral("Title") }, links };
    return result;
}

} // namespace

class TestFormCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenForm>(Text, collection());
        m_list = m_open->form.findChild<CardList *>();
        QVERIFY(m_list);
        QCOMPARE(m_list->cards().size(), 2);
    }

    void oneFieldChangesItsBytes()
    {
        auto *title = m_open->field<QLineEdit>(QStringLiteral("links[1].title"));
        QVERIFY(title);
        title->end(false);
        QTest::keyClicks(title, QStringLiteral("!"));
        QCOMPARE(m_open->document.bytes(), QByteArray(Text).replace("\"Two\"", "\"Two!\""));
        OpenForm::settle();
        QCOMPARE(m_list->cards()[1]->header()->accessibleName(), QStringLiteral("Two!, u2"));
        QCOMPARE(m_open->field<QLineEdit>(QStringLiteral("links[1].title")), title);
    }

    void movedByKeyboard()
    {
        Card *second = m_list->cards()[1];
        second->header()->setFocus();
        QTest::keyClick(second->header(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(
            m_open->document.bytes(),
            QByteArray("---\ntitle: T\nlinks:\n-\n    title: \"Two\"\n    url: 'u2'\n-\n    title: \"One\" # first\n"
                       "    url: 'u1'\n# the rest\nz: 1\n---\n"));
        QCOMPARE(m_list->cards()[0], second);
        QCOMPARE(second->objectName(), QStringLiteral("card_links[0]"));
        // Its fields know where they stand now.
        auto *title = m_open->field<QLineEdit>(QStringLiteral("links[0].title"));
        QVERIFY(title && second->isAncestorOf(title));
        title->end(false);
        QTest::keyClicks(title, QStringLiteral("!"));
        QVERIFY(m_open->document.bytes().contains("links:\n-\n    title: \"Two!\"\n"));
    }

    void removedAndBack()
    {
        auto *header = m_list->cards()[0]->header();
        QTest::keyClick(header, Qt::Key_Delete);
        QCOMPARE(m_open->document.bytes(),
                 QByteArray("---\ntitle: T\nlinks:\n-\n    title: \"Two\"\n    url: 'u2'\n# the rest\nz: 1\n---\n"));
        QCOMPARE(m_list->cards().size(), 1);
        auto *undo = m_open->form.findChild<QPushButton *>(QStringLiteral("cardUndoButton"));
        QVERIFY(undo->isVisibleTo(&m_open->form));
        undo->click();
        QCOMPARE(m_open->document.bytes(), Text);
        QCOMPARE(m_list->cards().size(), 2);
        OpenForm::settle();
        QVERIFY(!undo->isVisibleTo(&m_open->form));
    }

    void duplicated()
    {
        QTest::keyClick(m_list->cards()[1]->header(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_list->cards().size(), 3);
        QVERIFY2(m_open->document.bytes().contains(
                     "    title: \"Two\"\n    url: 'u2'\n-\n    title: \"Two\"\n    url: 'u2'\n# the rest\n"),
                 m_open->document.bytes().constData());
    }

    void added()
    {
        auto *add = m_open->form.findChild<QPushButton *>(QStringLiteral("addCardButton"));
        QCOMPARE(add->text(), QStringLiteral("Add: Link"));
        add->click();
        QCOMPARE(m_list->cards().size(), 3);
        auto *title = m_open->field<QLineEdit>(QStringLiteral("links[2].title"));
        QVERIFY(title);
        QTest::keyClicks(title, QStringLiteral("New"));
        auto *url = m_open->field<QLineEdit>(QStringLiteral("links[2].url"));
        QTest::keyClicks(url, QStringLiteral("u3"));
        QVERIFY2(m_open->document.bytes().contains("    url: 'u2'\n-\n    title: \"New\"\n    url: 'u3'\n# the rest\n"),
                 m_open->document.bytes().constData());
    }

    void kindsAreChosen()
    {
        Field parts { .key = "parts", .label = QStringLiteral("Parts"), .widget = Widget::List };
        Field quote { .key = "quote", .label = QStringLiteral("Quote"), .widget = Widget::Object };
        quote.fields = { { .key = "words", .label = QStringLiteral("Words") } };
        Field film { .key = "film", .label = QStringLiteral("Film"), .widget = Widget::Object };
        film.fields = { { .key = "url", .label = QStringLiteral("Address") } };
        parts.variants = { quote, film };
        Collection kinds;
        kinds.fields = { parts };
        OpenForm open("---\nparts:\n  - type: quote\n    words: x\n---\n", kinds);
        auto *list = open.form.findChild<CardList *>();
        QVERIFY(list);
        list->addCard(&parts.variants[1]);
        QCOMPARE(list->cards().size(), 2);
        auto *url = open.field<QLineEdit>(QStringLiteral("parts[1].url"));
        QVERIFY(url);
        QTest::keyClicks(url, QStringLiteral("u"));
        QCOMPARE(open.document.bytes(),
                 QByteArray("---\nparts:\n  - type: quote\n    words: x\n  - type: film\n    url: u\n---\n"));
    }

    /// What the source does to a list keeps the cards of the items that stay.
    void followsTheText()
    {
        Card *second = m_list->cards()[1];
        second->setOpen(false);
        const QByteArray &bytes = m_open->document.bytes();
        const qsizetype start = bytes.indexOf("-\n    title: \"One\"");
        const qsizetype end = bytes.indexOf("-\n    title: \"Two\"");
        QVERIFY(m_open->document.apply({ { { start, end }, {} } }));
        OpenForm::settle();
        QCOMPARE(m_list->cards(), (QList<Card *> { second }));
        QVERIFY(!second->isOpen());
        QCOMPARE(second->objectName(), QStringLiteral("card_links[0]"));
    }

private:
    std::unique_ptr<OpenForm> m_open;
    CardList *m_list = nullptr;
};

QTEST_MAIN(TestFormCards)
#include "tst_formcards.moc"
