// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an entry hangs together with the others: by relations, links and mere mentions, and what is made of a mention.

#include "library/scratchlibrary.h"

#include "problems/libraryproblems.h"
#include "widgets/listdelegate.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"
#include "write/relationspanel.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestRelationsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhoIsMentioned();
    void makesALinkByAKey();
    void makesARelation();
    void mentionInAnotherEntryIsMadeThere();
    void leadsToThePlace();

private:
    [[nodiscard]] QByteArray content(const QString &path) const;
    /// Each heading with its rows.
    [[nodiscard]] QStringList told() const;
    void choose(const QString &heading, int row);
    [[nodiscard]] QTreeView *tree() const { return m_panel->findChild<QTreeView *>(u"relationList"_s); }

    std::unique_ptr<ScratchLibrary> m_folder;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<LibraryProblems> m_problems;
    std::unique_ptr<LibraryEdit> m_edit;
    std::unique_ptr<RelationsPanel> m_panel;
};

void TestRelationsPanel::init()
{
    m_folder = std::make_unique<ScratchLibrary>();
    m_folder->write(u"commonplace.yml"_s,
                    "collections:\n  - name: wells\n    folder: wells\n    fields:\n      - { name: title }\n"
                    "      - { name: near, label: Near, widget: relation, collection: wells, value_field: title,\n"
                    "          multiple: true, required: false }\n");
    m_folder->write(u"wells/deep.md"_s,
                    "---\ntitle: Deep well\n---\nBetter than a dry well. Unlike the dry well, it has water.\n");
    m_folder->write(u"wells/dry.md"_s, "---\ntitle: Dry well\nnear: [Old pump]\n---\nText.\n");
    m_folder->write(u"wells/pump.md"_s, "---\ntitle: Old pump\n---\nStands on the Deep Well. And on a dry well.\n");
    m_session = std::make_unique<LibrarySession>(m_folder->full(u".drafts"_s));
    m_problems = std::make_unique<LibraryProblems>(m_session.get());
    m_edit = std::make_unique<LibraryEdit>(m_session.get());
    m_panel = std::make_unique<RelationsPanel>(m_session.get());
    connect(m_panel.get(), &RelationsPanel::editRequested, m_edit.get(), &LibraryEdit::apply);
    m_panel->resize(400, 500);
    m_panel->show();
    m_session->open(m_folder->root());
    QTRY_VERIFY(m_session->areRelationsKnown() && m_session->isRepositoryKnown());
}

void TestRelationsPanel::cleanup()
{
    m_panel.reset();
    m_edit.reset();
    m_problems.reset();
    m_session.reset();
    m_folder.reset();
}

QByteArray TestRelationsPanel::content(const QString &path) const
{
    QFile file(m_folder->full(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList TestRelationsPanel::told() const
{
    QStringList lines;
    const QAbstractItemModel *model = tree()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        QStringList rows;
        for (int row = 0; row < model->rowCount(heading); ++row) {
            const QModelIndex one = model->index(row, 0, heading);
            QStringList parts { one.data().toString() };
            for (const int role : { ListDelegate::SecondaryTextRole, ListDelegate::DetailRole }) {
                if (!one.data(role).toString().isEmpty())
                    parts.append(one.data(role).toString());
            }
            rows.append(parts.join(u" | "_s));
        }
        lines.append(heading.data().toString() + u": "_s + rows.join(u", "_s));
    }
    return lines;
}

void TestRelationsPanel::choose(const QString &heading, int row)
{
    const QAbstractItemModel *model = tree()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex index = model->index(group, 0);
        if (index.data().toString() == heading)
            tree()->setCurrentIndex(model->index(row, 0, index));
    }
}

void TestRelationsPanel::tellsWhoIsMentioned()
{
    m_panel->setEntry(u"wells/deep.md"_s);
    const QStringList expected { u"Mentions, not linked: Dry well | 2 time(s) | Better than a dry well."_s,
                                 u"Mentioned in: Old pump | Stands on the Deep Well."_s };
    QTRY_COMPARE(told(), expected);
    // Who is named by a relation is not mentioned beside it.
    m_panel->setEntry(u"wells/dry.md"_s);
    QTRY_COMPARE(told(), (QStringList { u"Names: Old pump | near"_s,
                                        u"Mentioned in: Deep well | 2 time(s) | Better than a dry well., "
                                        "Old pump | And on a dry well."_s }));
    m_panel->setEntry({});
    QCOMPARE(told(), QStringList());
}

void TestRelationsPanel::makesALinkByAKey()
{
    QSignalSpy opened(m_session.get(), &LibrarySession::entryOpened);
    m_session->openEntry(u"wells/deep.md"_s);
    QTRY_VERIFY(!opened.isEmpty());
    EntryDocument *document = m_session->document(u"wells/deep.md"_s);
    const QByteArray before = document->bytes();
    m_panel->setEntry(u"wells/deep.md"_s);
    QTRY_COMPARE(told().size(), 2);
    auto *link = m_panel->findChild<QPushButton *>(u"mentionLinkButton"_s);
    QVERIFY(!link->isVisible());
    choose(u"Mentions, not linked"_s, 0);
    QVERIFY(link->isVisible());
    QTest::keyClick(tree(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(document->bytes(),
             "---\ntitle: Deep well\n---\nBetter than a [dry well](dry.md). Unlike the dry well, it has water.\n"_ba);
    document->textDocument()->undo();
    QCOMPARE(document->bytes(), before);
}

void TestRelationsPanel::makesARelation()
{
    QSignalSpy opened(m_session.get(), &LibrarySession::entryOpened);
    m_session->openEntry(u"wells/deep.md"_s);
    QTRY_VERIFY(!opened.isEmpty());
    EntryDocument *document = m_session->document(u"wells/deep.md"_s);
    m_panel->setEntry(u"wells/deep.md"_s);
    QTRY_COMPARE(told().size(), 2);
    choose(u"Mentions, not linked"_s, 0);
    auto *relate = m_panel->findChild<QPushButton *>(u"mentionRelateButton"_s);
    QVERIFY(relate->isVisible());
    QCOMPARE(relate->menu()->actions().size(), 1);
    QCOMPARE(relate->menu()->actions().constFirst()->text(), u"Near"_s);
    relate->menu()->actions().constFirst()->trigger();
    QVERIFY(document->bytes().startsWith("---\ntitle: Deep well\nnear:\n  - Dry well\n---\n"));
    document->textDocument()->undo();
    QVERIFY(document->bytes().startsWith("---\ntitle: Deep well\n---\n"));
}

void TestRelationsPanel::mentionInAnotherEntryIsMadeThere()
{
    m_panel->setEntry(u"wells/deep.md"_s);
    QTRY_COMPARE(told().size(), 2);
    choose(u"Mentioned in"_s, 0);
    m_panel->findChild<QPushButton *>(u"mentionLinkButton"_s)->click();
    QTRY_COMPARE(content(u"wells/pump.md"_s),
                 "---\ntitle: Old pump\n---\nStands on the [Deep Well](deep.md). And on a dry well.\n"_ba);
    // The change is followed: it is named now, and mentioned no more.
    QTRY_COMPARE(told(), (QStringList { u"Named by: Old pump | link in the text | Stands on the Deep Well."_s,
                                        u"Mentions, not linked: Dry well | 2 time(s) | Better than a dry well."_s }));
}

void TestRelationsPanel::leadsToThePlace()
{
    m_panel->setEntry(u"wells/deep.md"_s);
    QTRY_COMPARE(told().size(), 2);
    choose(u"Mentioned in"_s, 0);
    const QSignalSpy places(m_panel.get(), &RelationsPanel::placeRequested);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].toString(), u"wells/pump.md"_s);
    QCOMPARE(places[0][2].toInt(), 4);
    QCOMPARE(places[0][3].toInt(), 15);
}

QTEST_MAIN(TestRelationsPanel)
#include "tst_relationspanel.moc"
