// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links to other sites in the real window, asked of real servers on loopback. COMMONPLACE_SCREENSHOTS names a folder
// that pictures of the window are put into.

#include "links/faultserver.h"
#include "scratchwindow.h"

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "entry/atomicfile.h"
#include "links/ignoredialog.h"
#include "links/linkmemory.h"
#include "links/linkspanel.h"
#include "links/linkwatch.h"
#include "links/replacedialog.h"
#include "problems/libraryproblems.h"
#include "widgets/listdelegate.h"
#include "widgets/messagebar.h"
#include "write/entryview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestLinks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ScratchWindow> m_window;

    [[nodiscard]] QString url(int host, const QString &path) const
    {
        return m_server->url(u"127.20.0.%1"_s.arg(host), path);
    }
    [[nodiscard]] QByteArray file(const char *path) const
    {
        const auto contents = readFile(m_window->repository().at(path));
        return contents ? contents->bytes : "(none)"_ba;
    }
    LinkWatch *watch() { return m_window->window()->findChild<LinkWatch *>(); }
    LibraryProblems *problems() { return m_window->window()->findChild<LibraryProblems *>(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_window->window()->findChild<Widget *>(QLatin1StringView(name));
    }
    void press(const char *name) { QTest::mouseClick(m_window->shown<QPushButton>(name), Qt::LeftButton); }
    /// `Heading: count`, in their order.
    QStringList headings()
    {
        QStringList texts;
        const QAbstractItemModel *model = find<QTreeView>("linkList")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            texts.append(u"%1: %2"_s.arg(index.data().toString()).arg(index.data(ListDelegate::CountRole).toInt()));
        }
        return texts;
    }
    bool choose(const QString &address)
    {
        auto *tree = find<QTreeView>("linkList");
        const QAbstractItemModel *model = tree->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex heading = model->index(group, 0);
            for (int row = 0; row < model->rowCount(heading); ++row) {
                const QModelIndex index = model->index(row, 0, heading);
                if (index.data().toString() != address)
                    continue;
                tree->expand(heading);
                tree->setCurrentIndex(index);
                return true;
            }
        }
        return false;
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("COMMONPLACE_SCREENSHOTS");
        QWidget *shown = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window->window();
        if (!folder.isEmpty())
            QVERIFY(shown->grab().save(folder + u'/' + name + u".png"_s));
    }
    void check()
    {
        for (int host = 1; host < 9; ++host)
            watch()->allowHost(u"127.20.0.%1"_s.arg(host));
        press("linksBegin");
        QTRY_VERIFY_WITH_TIMEOUT(watch()->summary().has_value(), 30'000);
        QTRY_VERIFY(!headings().isEmpty());
    }
    QStringList rulesOf(const QString &path)
    {
        QStringList rules;
        const QList<Problem> found = problems()->problems().value(path);
        for (const Problem &problem : found) {
            if (problem.rule.startsWith(u"link/"))
                rules.append(problem.rule);
        }
        return rules;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(u"cache"_s)));
        m_server = std::make_unique<FaultServer>();
    }
    void cleanupTestCase() { QCOMPARE(m_server->finish()[u"broken"_s].toArray().size(), 0); }
    void init()
    {
        QFile::remove(LinkMemory::defaultFile());
        m_window = std::make_unique<ScratchWindow>();
        const ScratchRepository &repository = m_window->repository();
        repository.write("commonplace.yml", "name: Wells\nlinks:\n  timeout: 3 # seconds\ncollections:\n"
                                            "  - name: wells\n    folder: wells\n    fields:\n"
                                            "      - { name: title }\n      - { name: source, required: false }\n"
                                            "      - { name: body, widget: markdown }\n");
        const auto bytes = [this](int host, const char *path) { return url(host, QLatin1StringView(path)).toUtf8(); };
        repository.write("wells/deep.md", "---\ntitle: Deep\nsource: \"" + bytes(3, "/to/301?/page/plain")
                                              + "\"\n---\nSee [one](" + bytes(1, "/page/plain") + ") and [two]("
                                              + bytes(2, "/act/404") + ").\n");
        repository.write("wells/flat.md", "---\ntitle: Flat\n---\nA <" + bytes(2, "/act/404") + "> and "
                                              + bytes(4, "/act/403") + " and [it](" + bytes(9, "/page/plain")
                                              + "), [moved](" + bytes(3, "/to/301?/page/plain") + ").\n");
        m_window->window()->resize(1280, 860);
        m_window->open();
        m_window->trigger("linksPaneAction");
        QTRY_COMPARE(watch()->links().size(), 5);
    }
    void cleanup() { m_window.reset(); }

    void asksOnlyWhenTold()
    {
        QTRY_COMPARE(find<QLabel>("linksState")->text(), u"5 address(es)"_s);
        QCOMPARE(headings(), QStringList());
        QTRY_COMPARE(find<QLabel>("linksNothing")->text(),
                     u"Nothing is known to be wrong. “Check” asks the other sites."_s);
        find<QCheckBox>("linksAll")->setChecked(true);
        QCOMPARE(headings(), QStringList { u"Not asked for: 5"_s });
        picture(u"before"_s);
    }

    void findsWhatIsWrong()
    {
        QVERIFY(m_window->openEntry(u"wells/deep.md"_s));
        check();
        QTRY_COMPARE(headings(), (QStringList { u"Broken: 1"_s, u"Moved: 1"_s, u"Blocked or uncertain: 2"_s }));
        QCOMPARE(find<QLabel>("linksState")->text(), u"5 looked at, 4 asked for"_s);
        QTRY_COMPARE(rulesOf(u"wells/deep.md"_s), (QStringList { u"link/moved"_s, u"link/broken"_s }));
        QTRY_COMPARE(rulesOf(u"wells/flat.md"_s),
                     (QStringList { u"link/broken"_s, u"link/blocked"_s, u"link/blocked"_s, u"link/moved"_s }));
        // Where one writes, too.
        QTRY_VERIFY(!m_window->workspace()->currentView()->editor()->extraSelections().isEmpty());
        QVERIFY(choose(url(2, u"/act/404"_s)));
        QVERIFY(find<QLabel>("linkWords")->text().contains(u"404"_s));
        QCOMPARE(find<QListWidget>("linkPlaces")->count(), 2);
        QVERIFY(m_window->shownNow<QPushButton>("linkArchive"));
        QVERIFY(!m_window->shownNow<QPushButton>("linkTake"));
        picture(u"found"_s);
        find<QComboBox>("linksGrouping")->setCurrentIndex(1);
        QCOMPARE(headings().size(), 4);
        find<QComboBox>("linksGrouping")->setCurrentIndex(2);
        QCOMPARE(headings(), (QStringList { u"Deep: 2"_s, u"Flat: 4"_s }));
        picture(u"byentry"_s);
        // A place opens its entry.
        QVERIFY(choose(url(4, u"/act/403"_s)));
        auto *places = find<QListWidget>("linkPlaces");
        Q_EMIT places->itemActivated(places->item(0));
        QTRY_COMPARE(m_window->currentPath(), u"wells/flat.md"_s);
    }

    void asksOnlyTheEntryInFront()
    {
        QVERIFY(m_window->openEntry(u"wells/deep.md"_s));
        find<QComboBox>("linksExtent")->setCurrentIndex(0);
        check();
        QCOMPARE(watch()->summary()->progress.total, 3);
        // What answered is not asked again.
        press("linksBegin");
        QTRY_VERIFY(watch()->summary().has_value());
        QCOMPARE(watch()->summary()->progress.asked, 1);
    }

    void asksOnlyTheProposal()
    {
        const ScratchRepository &repository = m_window->repository();
        repository.git({ u"checkout"_s, u"-q"_s, u"-b"_s, u"proposal"_s });
        find<QComboBox>("linksExtent")->setCurrentIndex(1);
        press("linksBegin");
        auto *bar = m_window->shown<MessageBar>("linksMessage");
        QVERIFY(bar);
        QCOMPARE(bar->text(), u"The proposal adds no link to another site."_s);
        const QByteArray added = url(5, u"/act/410"_s).toUtf8();
        repository.write("wells/dry.md", "---\ntitle: Dry\n---\n<" + added + ">\n");
        repository.git({ u"add"_s, u"-A"_s });
        repository.git({ u"commit"_s, u"-q"_s, u"-m"_s, u"Dry"_s });
        QTRY_COMPARE(watch()->links().size(), 6);
        check();
        QTRY_COMPARE(headings(), QStringList { u"Broken: 1"_s });
        QCOMPARE(watch()->summary()->progress.total, 1);
    }

    void writesTheNewAddressEverywhere()
    {
        check();
        QVERIFY(choose(url(3, u"/to/301?/page/plain"_s)));
        press("linkTake");
        const QByteArray now = url(3, u"/page/plain"_s).toUtf8();
        QTRY_VERIFY(file("wells/deep.md").contains("source: \"" + now + "\"\n"));
        QTRY_VERIFY(file("wells/flat.md").contains("[moved](" + now + ")"));
        const QByteArray message = "Replace “" + url(3, u"/to/301?/page/plain"_s).toUtf8() + "” by “" + now + "”";
        const QStringList show { u"show"_s, u"--numstat"_s, u"--format=%s"_s };
        QTRY_VERIFY(m_window->repository().git(show).startsWith(message));
        QVERIFY(m_window->repository().git(show).endsWith("1\t1\twells/deep.md\n1\t1\twells/flat.md\n"));
        QTRY_VERIFY(!watch()->links().contains(url(3, u"/to/301?/page/plain"_s)));
        QTRY_COMPARE(rulesOf(u"wells/deep.md"_s), QStringList { u"link/broken"_s });
    }

    void replaces()
    {
        check();
        QVERIFY(choose(url(2, u"/act/404"_s)));
        press("linkReplace");
        auto *dialog = m_window->shown<ReplaceDialog>("replaceLinkDialog");
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"replaceAccept"_s);
        QVERIFY(!accept->isEnabled());
        auto *line = dialog->findChild<QLineEdit *>(u"replaceNew"_s);
        line->setText(u"no address"_s);
        QVERIFY(!accept->isEnabled());
        line->setText(u"https://example.org/new"_s);
        picture(u"replace"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(file("wells/flat.md").contains("<https://example.org/new>"));
        QTRY_VERIFY(file("wells/deep.md").contains("[two](https://example.org/new)"));
    }

    void ignores()
    {
        check();
        QVERIFY(choose(url(4, u"/act/403"_s)));
        press("linkIgnore");
        auto *dialog = m_window->shown<IgnoreDialog>("ignoreDialog");
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"ignoreAccept"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>(u"ignoreReason"_s)->setText(u"asks for people"_s);
        dialog->findChild<QRadioButton *>(u"ignoreHost"_s)->click();
        picture(u"ignore"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        // Nothing else of the profile changes.
        QTRY_VERIFY(file("commonplace.yml").contains("timeout: 3 # seconds\n"));
        QTRY_VERIFY(file("commonplace.yml").contains("host: 127.20.0.4\n"));
        QVERIFY(file("commonplace.yml").contains("reason: asks for people\n"));
        QTRY_COMPARE(headings(), (QStringList { u"Broken: 1"_s, u"Moved: 1"_s, u"Blocked or uncertain: 1"_s }));
        QTRY_COMPARE(rulesOf(u"wells/flat.md"_s),
                     (QStringList { u"link/broken"_s, u"link/blocked"_s, u"link/moved"_s }));
    }

    void asksPrivateHostsOnlyWithConsent()
    {
        check();
        const QString address = url(9, u"/page/plain"_s);
        QCOMPARE(watch()->verdict(address).reason, LinkVerdict::Reason::PrivateNetwork);
        QVERIFY(choose(address));
        press("linkAllow");
        QTRY_COMPARE(watch()->verdict(address).state, LinkVerdict::State::Alive);
    }

    void knowsWithoutAsking()
    {
        check();
        QTemporaryDir other;
        QVERIFY(
            QFile::copy(m_window->repository().path() + u"/commonplace.yml"_s, other.filePath(u"commonplace.yml"_s)));
        m_window->openPath(other.path());
        QTRY_COMPARE(watch()->links().size(), 0);
        m_window->openPath(m_window->repository().path());
        QTRY_COMPARE(watch()->links().size(), 5);
        QVERIFY(!watch()->summary());
        QTRY_COMPARE(watch()->verdict(url(2, u"/act/404"_s)).state, LinkVerdict::State::Broken);
        QTRY_VERIFY(choose(url(2, u"/act/404"_s)));
        QVERIFY(!find<QLabel>("linkAge")->text().isEmpty());
        picture(u"known"_s);
    }

    void pausesAndStops()
    {
        const ScratchRepository &repository = m_window->repository();
        QByteArray text = "---\ntitle: Many\n---\n";
        for (int i = 0; i < 60; ++i)
            text += "<" + url(6, u"/delay/200?%1"_s.arg(i)).toUtf8() + ">\n\n";
        repository.write("wells/many.md", text);
        QTRY_COMPARE(watch()->links().size(), 65);
        watch()->allowHost(u"127.20.0.6"_s);
        press("linksBegin");
        QTRY_VERIFY(watch()->progress().done > 2);
        picture(u"running"_s);
        press("linksPause");
        QVERIFY(watch()->isPaused());
        QCOMPARE(find<QPushButton>("linksPause")->text(), u"Continue"_s);
        QTRY_VERIFY(find<QLabel>("linksState")->text().endsWith(u", paused"_s));
        press("linksPause");
        QVERIFY(!watch()->isPaused());
        press("linksStop");
        QTRY_VERIFY(watch()->summary().has_value());
        QCOMPARE(watch()->summary()->ending, LinkSummary::Ending::Cancelled);
        QVERIFY(watch()->summary()->left > 0);
        QVERIFY(find<QLabel>("linksState")->text().startsWith(u"Stopped; "_s));
    }

    void everythingHasAName()
    {
        check();
        QVERIFY(choose(url(2, u"/act/404"_s)));
        const QList<QWidget *> widgets = find<LinksPanel>("linksPanel")->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                         || qobject_cast<const QLabel *>(widget) || widget->inherits("QSplitterHandle"),
                     qPrintable(widget->objectName()));
        }
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestLinks>(argc, argv);
}

#include "tst_links.moc"
