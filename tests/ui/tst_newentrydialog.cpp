// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/librarysession.h"
#include "write/newentrydialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestNewEntryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void followsTheTitle();
    void slugOfOnesOwn();
    void takenSlugIsTold();
    void similarEntriesAreOpenedInstead();
    void collectionsThatTakeNone();
    void namesAndTabOrder();
    void sessionMakesAndOpens();
    void sessionTellsFailure();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void type(const char *name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    QTemporaryDir m_folder;
    Library m_library;
    NewEntryDialog *m_dialog = nullptr;
};

void TestNewEntryDialog::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto write = [this](const QString &path, const QByteArray &bytes) {
        QVERIFY(QDir(m_folder.path()).mkpath(QFileInfo(path).path()));
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(u"commonplace.yml"_s,
          "name: Turns\ncollections:\n"
          "  - { name: patterns, label: Patterns, folder: p, description: What comes back., fields: [{ name: title }, "
          "{ name: slug, generate: slug }] }\n"
          "  - { name: stories, label: Stories, folder: s, fields: [{ name: title }] }\n"
          "  - { name: old, label: Old, folder: o, create: false, fields: [{ name: title }] }\n");
    write(u"p/taking-turns.md"_s, "---\ntitle: Taking turns\nslug: taking-turns\n---\n");
    write(u"p/beehives.md"_s, "---\ntitle: Beehives\nslug: beehives\n---\n");
    write(u"s/a.md"_s, "---\ntitle: A story\n---\n");
    const Result<Library> library = Library::load(m_folder.path());
    QVERIFY(library.has_value());
    m_library = *library;
}

void TestNewEntryDialog::init()
{
    m_dialog = new NewEntryDialog(m_library, u"patterns"_s, nullptr);
    m_dialog->show();
}

void TestNewEntryDialog::cleanup()
{
    delete m_dialog;
}

void TestNewEntryDialog::followsTheTitle()
{
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy created(m_dialog, &NewEntryDialog::createRequested);
    QVERIFY(!find<QPushButton>("newEntryCreate")->isEnabled());
    QCOMPARE(find<QLabel>("newEntryDescription")->text(), u"What comes back."_s);
    QCOMPARE(find<QLabel>("newEntryPlace")->text(), u"Type a title; the file is named after it."_s);
    type("newEntryTitle", u"Common Land"_s);
    QCOMPARE(find<QLineEdit>("newEntrySlug")->text(), u"common-land"_s);
    QCOMPARE(find<QLabel>("newEntryPlace")->text(), u"File: p/common-land.md"_s);
    QCOMPARE(find<QLabel>("newEntrySimilarLabel")->text(), u"No similar entries"_s);
    find<QComboBox>("newEntryCollection")->setCurrentIndex(1);
    QCOMPARE(find<QLabel>("newEntryPlace")->text(), u"File: s/common-land.md"_s);
    QTest::keyClick(find<QLineEdit>("newEntryTitle"), Qt::Key_Return);
    QCOMPARE(created.size(), 1);
    QCOMPARE(created[0][0].toString(), u"stories"_s);
    const auto request = created[0][1].value<NewEntryRequest>();
    QCOMPARE(request.title, u"Common Land"_s);
    QCOMPARE(request.slug, QString());
    QVERIFY(!m_dialog->isVisible());
}

void TestNewEntryDialog::slugOfOnesOwn()
{
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy created(m_dialog, &NewEntryDialog::createRequested);
    type("newEntryTitle", u"Common Land"_s);
    type("newEntrySlug", u"commons"_s);
    type("newEntryTitle", u"Common Land Trust"_s);
    QCOMPARE(find<QLineEdit>("newEntrySlug")->text(), u"commons"_s);
    QCOMPARE(find<QLabel>("newEntryPlace")->text(), u"File: p/commons.md"_s);
    find<QPushButton>("newEntryCreate")->click();
    QCOMPARE(created[0][1].value<NewEntryRequest>().slug, u"commons"_s);

    // Emptied, it follows the title again.
    m_dialog->show();
    find<QLineEdit>("newEntrySlug")->selectAll();
    QTest::keyClick(find<QLineEdit>("newEntrySlug"), Qt::Key_Delete);
    QCOMPARE(find<QLineEdit>("newEntrySlug")->text(), u"common-land-trust"_s);
}

void TestNewEntryDialog::takenSlugIsTold()
{
    type("newEntryTitle", u"Beehives"_s);
    QCOMPARE(find<QLabel>("newEntryPlace")->text(), u"File: p/beehives-2.md"_s);
    type("newEntrySlug", u"BEEHIVES"_s);
    QCOMPARE(find<QLabel>("newEntryPlace")->text(),
             u"There is an entry “p/BEEHIVES.md” already. Choose another slug."_s);
    QVERIFY(!find<QPushButton>("newEntryCreate")->isEnabled());
}

void TestNewEntryDialog::similarEntriesAreOpenedInstead()
{
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy opened(m_dialog, &NewEntryDialog::openRequested);
    QSignalSpy created(m_dialog, &NewEntryDialog::createRequested);
    type("newEntryTitle", u"Turns, taking"_s);
    auto *similar = find<QListWidget>("newEntrySimilar");
    QCOMPARE(similar->count(), 1);
    QCOMPARE(similar->item(0)->text(), u"Taking turns"_s);
    auto *open = find<QPushButton>("newEntryOpen");
    QVERIFY(!open->isEnabled());
    similar->setCurrentRow(0);
    QVERIFY(open->isEnabled());
    open->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"p/taking-turns.md"_s);
    QCOMPARE(created.size(), 0);
    QVERIFY(!m_dialog->isVisible());
}

void TestNewEntryDialog::collectionsThatTakeNone()
{
    QStringList labels;
    const auto *collections = find<QComboBox>("newEntryCollection");
    for (int i = 0; i < collections->count(); ++i)
        labels.append(collections->itemText(i));
    QCOMPARE(labels, QStringList({ u"Patterns"_s, u"Stories"_s }));
}

void TestNewEntryDialog::namesAndTabOrder()
{
    QStringList order;
    QWidget *widget = find<QComboBox>("newEntryCollection");
    type("newEntryTitle", u"Taking turns"_s);
    find<QListWidget>("newEntrySimilar")->setCurrentRow(0);
    for (int i = 0; i < 7; ++i, widget = widget->nextInFocusChain()) {
        while (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            widget = widget->nextInFocusChain();
        order.append(widget->objectName());
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QPushButton *>(widget),
                 qPrintable(widget->objectName()));
    }
    QCOMPARE(order, QStringList({ u"newEntryCollection"_s, u"newEntryTitle"_s, u"newEntrySlug"_s, u"newEntrySimilar"_s,
                                  u"newEntryCreate"_s, u"newEntryOpen"_s, u"newEntryCancel"_s }));
}

void TestNewEntryDialog::sessionMakesAndOpens()
{
    const QTemporaryDir drafts;
    LibrarySession session(drafts.path());
    QSignalSpy opened(&session, &LibrarySession::opened);
    session.open(m_folder.path());
    QTRY_VERIFY(!opened.isEmpty());
    QSignalSpy created(&session, &LibrarySession::entryCreated);
    QSignalSpy shown(&session, &LibrarySession::entryOpened);
    session.createEntry(u"patterns"_s, { .title = u"Common Land"_s });
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(created[0][0].toString(), u"p/common-land.md"_s);
    QFile file(m_folder.filePath(u"p/common-land.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "---\ntitle: Common Land\nslug: common-land\n---\n"_ba);
    const QList<EntryInfo> &entries = session.library().entries();
    QVERIFY(std::any_of(entries.begin(), entries.end(),
                        [](const EntryInfo &entry) { return entry.title == u"Common Land"_s; }));
}

void TestNewEntryDialog::sessionTellsFailure()
{
    const QTemporaryDir drafts;
    LibrarySession session(drafts.path());
    QSignalSpy opened(&session, &LibrarySession::opened);
    session.open(m_folder.path());
    QTRY_VERIFY(!opened.isEmpty());
    QSignalSpy failed(&session, &LibrarySession::creationFailed);
    session.createEntry(u"patterns"_s, { .title = u"X"_s, .slug = u"beehives"_s });
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed[0][0].value<Error>().message, u"There is an entry “p/beehives.md” already. Choose another slug."_s);
}

QTEST_MAIN(TestNewEntryDialog)
#include "tst_newentrydialog.moc"
