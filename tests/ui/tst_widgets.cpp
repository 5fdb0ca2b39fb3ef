// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/badge.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/searchfield.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(Theme::Scheme::Light).apply(*qApp); }

    void flow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<QRect>>("places"); // of four widgets of 40 × 10, with 5 between them

        QTest::newRow("one line") << Qt::LeftToRight << 200
                                  << QList<QRect> {
                                         { 0, 0, 40, 10 }, { 45, 0, 40, 10 }, { 90, 0, 40, 10 }, { 135, 0, 40, 10 }
                                     };
        QTest::newRow("two lines") << Qt::LeftToRight << 100
                                   << QList<QRect> {
                                          { 0, 0, 40, 10 }, { 45, 0, 40, 10 }, { 0, 15, 40, 10 }, { 45, 15, 40, 10 }
                                      };
        QTest::newRow("right to left") << Qt::RightToLeft << 100
                                       << QList<QRect> { { 60, 0, 40, 10 },
                                                         { 15, 0, 40, 10 },
                                                         { 60, 15, 40, 10 },
                                                         { 15, 15, 40, 10 } };
        QTest::newRow("too narrow") << Qt::LeftToRight << 30
                                    << QList<QRect> {
                                           { 0, 0, 30, 10 }, { 0, 15, 30, 10 }, { 0, 30, 30, 10 }, { 0, 45, 30, 10 }
                                       };
    }
    void flow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, width);
        QFETCH(QList<QRect>, places);
        struct Box : QWidget {
            using QWidget::QWidget;
            QSize sizeHint() const override { return { 40, 10 }; }
        };
        QWidget parent;
        parent.setLayoutDirection(direction);
        auto *layout = new FlowLayout(&parent, 5);
        QList<Box *> boxes;
        for (int index = 0; index < 4; ++index) {
            boxes.append(new Box(&parent));
            layout->addWidget(boxes.last());
        }
        parent.show();
        layout->setGeometry(QRect(0, 0, width, 100));
        QList<QRect> found;
        for (const Box *box : boxes)
            found.append(box->geometry());
        QCOMPARE(found, places);
        QCOMPARE(layout->heightForWidth(width), places.last().bottom() + 1);
    }

    void elidedLabelsKeepTheirText()
    {
        ElidedLabel label(u"content/solutions/community-land-trust.md"_s, Qt::ElideMiddle);
        label.show();
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 100);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), label.text());
        label.resize(label.sizeHint().width() + 10, 20);
        QVERIFY(!label.isElided());
    }

    void badgesCount()
    {
        QWidget window;
        Badge badge(0, Badge::Kind::Accent, &window);
        QVERIFY(badge.isHidden());
        badge.setCount(3);
        QVERIFY(!badge.isHidden());
        QCOMPARE(badge.accessibleName(), u"3"_s);
        const int narrow = badge.sizeHint().width();
        badge.setCount(12000);
        QVERIFY(badge.sizeHint().width() > narrow);
    }

    void headingsKeepTheirTextForScreenReaders()
    {
        SectionHeading heading(u"Solutions"_s);
        heading.setCount(18);
        const auto *title = heading.findChild<ElidedLabel *>();
        QCOMPARE(title->text(), u"Solutions"_s);
        QCOMPARE(title->font().capitalization(), QFont::AllUppercase);
    }

    void searchFields()
    {
        SearchField field(u"Filter"_s);
        QCOMPARE(field.accessibleName(), u"Filter"_s);
        const QSignalSpy down(&field, &SearchField::leaveDownwards);
        QTest::keyClicks(&field, u"land"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(down.size(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void theFirstButtonIsTheOneToPress()
    {
        EmptyState state(u"document-open-folder"_s, u"No library is open"_s, u"Open a folder of entries."_s);
        QCOMPARE(buttonRole(state.addButton(u"Open…"_s)), ButtonRole::Primary);
        QCOMPARE(buttonRole(state.addButton(u"Sample"_s)), ButtonRole::Plain);
    }

    void iconsAreDrawnInTheThemesColour_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::newRow("light") << Theme::Scheme::Light;
        QTest::newRow("dark") << Theme::Scheme::Dark;
    }
    void iconsAreDrawnInTheThemesColour()
    {
        QFETCH(Theme::Scheme, scheme);
        const QIcon menu = icon(u"application-menu"_s);
        const Theme theme = Theme::of(scheme);
        theme.apply(*qApp);
        for (const qreal scale : { 1.0, 2.0 }) {
            const QPixmap pixmap = menu.pixmap(QSize(16, 16), scale);
            QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
            const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            int solid = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() < 255)
                        continue;
                    ++solid;
                    QCOMPARE(image.pixelColor(x, y).name(), theme.text.name());
                }
            }
            QVERIFY(solid > 0);
        }
        Theme::of(Theme::Scheme::Light).apply(*qApp);
    }

    void anUnknownIconIsNull() { QVERIFY(icon(u"no-such-icon"_s).isNull()); }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
