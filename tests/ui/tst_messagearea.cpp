// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagearea.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestMessageArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(Theme::Scheme::Light).apply(*qApp); }

    void aMatterIsSaidOnce()
    {
        MessageArea area;
        QVERIFY(area.isHidden());
        area.showMessage(u"disk"_s, MessageBar::Kind::Error, u"The disk is full."_s);
        area.showMessage(u"sync"_s, MessageBar::Kind::Info, u"Sent."_s);
        QCOMPARE(area.keys(), QStringList({ u"sync"_s, u"disk"_s }));
        QVERIFY(!area.isHidden());
        area.showMessage(u"disk"_s, MessageBar::Kind::Warning, u"The disk is nearly full."_s);
        QCOMPARE(area.keys(), QStringList({ u"sync"_s, u"disk"_s }));
        QCOMPARE(area.message(u"disk"_s)->text(), u"The disk is nearly full."_s);
        area.removeMessage(u"disk"_s);
        area.removeMessage(u"nothing"_s);
        QCOMPARE(area.keys(), QStringList { u"sync"_s });
        area.clear();
        QVERIFY(area.isHidden());
        QTRY_COMPARE(area.findChildren<MessageBar *>().size(), 0);
    }

    void closing_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }
    void closing()
    {
        QFETCH(bool, byKey);
        MessageArea area;
        const QSignalSpy closed(&area, &MessageArea::messageClosed);
        MessageBar *bar = area.showMessage(u"disk"_s, MessageBar::Kind::Error, u"The disk is full."_s);
        area.show();
        if (byKey)
            QTest::keyClick(bar, Qt::Key_Escape);
        else
            QTest::mouseClick(bar->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
        QCOMPARE(area.keys(), QStringList());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.at(0).at(0).toString(), u"disk"_s);
    }

    void escapeLeavesWhatCannotBeClosed()
    {
        MessageArea area;
        MessageBar *bar = area.showMessage(u"disk"_s, MessageBar::Kind::Error, u"The disk is full."_s);
        bar->setClosable(false);
        QTest::keyClick(bar, Qt::Key_Escape);
        QCOMPARE(area.keys(), QStringList { u"disk"_s });
    }

    void detailsFold()
    {
        MessageBar bar(MessageBar::Kind::Error, u"Saving failed."_s);
        bar.show();
        auto *fold = bar.findChild<QPushButton *>(u"messageDetailsButton"_s);
        auto *details = bar.findChild<QPlainTextEdit *>(u"messageDetails"_s);
        QVERIFY(fold->isHidden());
        bar.setDetails(u"exit 128"_s);
        QVERIFY(fold->isVisible());
        QVERIFY(details->isHidden());
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(), u"exit 128"_s);
        QCOMPARE(fold->text(), u"Hide details"_s);
        bar.setDetails({});
        QVERIFY(details->isHidden());
    }

    void screenReadersMeetAnAlertAndItsText()
    {
        MessageBar bar(MessageBar::Kind::Warning, u"Two entries have this title."_s);
        QPushButton *button = bar.addButton(u"Show them"_s);
        bar.show();
        QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(alert->role(), QAccessible::AlertMessage);
        QCOMPARE(alert->text(QAccessible::Name), u"Warning"_s);
        auto *label = bar.findChild<QLabel *>(u"messageText"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name),
                 u"Two entries have this title."_s);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }

    void barsFollowTheTheme()
    {
        MessageBar bar(MessageBar::Kind::Warning, u"Two entries have this title."_s);
        bar.show();
        const auto *label = bar.findChild<QLabel *>(u"messageText"_s);
        for (const Theme::Scheme scheme : { Theme::Scheme::Dark, Theme::Scheme::Light }) {
            const Theme theme = Theme::of(scheme);
            theme.apply(*qApp);
            QTRY_COMPARE(label->palette().color(label->foregroundRole()), theme.warning);
            QTRY_COMPARE(label->palette().color(QPalette::Base), theme.base);
        }
    }

    void longTextsWrap()
    {
        MessageArea area;
        area.showMessage(u"long"_s, MessageBar::Kind::Info, u"word "_s.repeated(80));
        area.resize(300, 10);
        area.show();
        QVERIFY(area.heightForWidth(300) > area.heightForWidth(1200));
        QVERIFY(area.minimumSizeHint().width() < 400);
    }
};

QTEST_MAIN(TestMessageArea)
#include "tst_messagearea.moc"
