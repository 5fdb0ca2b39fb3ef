// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commonplacestyle.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastRatio_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("expected"); // from the formula of WCAG 2.2, two decimals

        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
        QTest::newRow("same") << QColor(0x808080U) << QColor(0x808080U) << 1.0;
        QTest::newRow("grey that just passes") << QColor(0x767676U) << QColor(Qt::white) << 4.54;
        QTest::newRow("red") << QColor(0xff0000U) << QColor(Qt::white) << 4.0;
    }
    void contrastRatio()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, expected);
        QCOMPARE(qRound(Commonplace::contrastRatio(one, other) * 100), qRound(expected * 100));
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("foreground");
        QTest::addColumn<QColor>("background");
        QTest::addColumn<double>("least");

        const std::tuple<const char *, Theme::Scheme, double> schemes[] = {
            { "light", Theme::Scheme::Light, 4.5 },
            { "dark", Theme::Scheme::Dark, 4.5 },
            { "high contrast", Theme::Scheme::HighContrast, 7.0 },
        };
        for (const auto &[name, scheme, least] : schemes) {
            const QList<Theme::Pair> pairs = Theme::of(scheme).textPairs();
            for (const Theme::Pair &pair : pairs)
                QTest::addRow("%s: %s", name, qPrintable(pair.name)) << pair.foreground << pair.background << least;
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, foreground);
        QFETCH(QColor, background);
        QFETCH(double, least);
        const double contrast = Commonplace::contrastRatio(foreground, background);
        QVERIFY2(contrast >= least, qPrintable(QString::number(contrast)));
    }

    void controlsAreVisible_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::of(Theme::Scheme::Light);
        QTest::newRow("dark") << Theme::of(Theme::Scheme::Dark);
        QTest::newRow("high contrast") << Theme::of(Theme::Scheme::HighContrast);
    }
    void controlsAreVisible()
    {
        QFETCH(Theme, theme);
        for (const QColor &surface : { theme.window, theme.panel, theme.base }) {
            QVERIFY(Commonplace::contrastRatio(theme.focusRing, surface) >= 3);
            QVERIFY(Commonplace::contrastRatio(theme.controlLine, surface) >= 3);
        }
    }

    void switchingReachesOpenWidgets()
    {
        QLineEdit edit;
        QLabel label(QStringLiteral("Title"));
        setTextRole(&label, TextRole::Label);
        edit.show();
        label.show();
        for (const Theme::Scheme scheme :
             { Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast, Theme::Scheme::Light }) {
            const Theme theme = Theme::of(scheme);
            theme.apply(*qApp);
            QCOMPARE(Theme::of(&edit), theme);
            QTRY_COMPARE(edit.palette().color(QPalette::Base), theme.base);
            QTRY_COMPARE(edit.palette().color(QPalette::Text), theme.text);
            QTRY_COMPARE(label.palette().color(label.foregroundRole()), theme.muted);
        }
    }

    void theSystemsContrastIsRemembered()
    {
        QPalette stark;
        stark.setColor(QPalette::Window, Qt::black);
        stark.setColor(QPalette::Base, Qt::black);
        stark.setColor(QPalette::WindowText, Qt::white);
        stark.setColor(QPalette::Text, Qt::white);
        QApplication::setStyle(u"fusion"_s);
        QApplication::setPalette(stark);
        QCOMPARE(Theme::fromSystem().scheme, Theme::Scheme::HighContrast);
        Theme::of(Theme::Scheme::Dark).apply(*qApp);
        QCOMPARE(Theme::fromSystem().scheme, Theme::Scheme::HighContrast);

        QApplication::setStyle(u"fusion"_s);
        QApplication::setPalette(Theme::of(Theme::Scheme::Light).palette());
        QVERIFY(Theme::fromSystem().scheme != Theme::Scheme::HighContrast);
    }

    void aStyleSheetDoesNotHideTheTheme()
    {
        const Theme theme = Theme::of(Theme::Scheme::Dark);
        theme.apply(*qApp);
        QLineEdit edit;
        edit.setStyleSheet(QStringLiteral("QLineEdit { margin: 1px }"));
        QCOMPARE(Theme::of(&edit), theme);
    }

    void sizesFollowTheFont()
    {
        Theme::of(Theme::Scheme::Light).apply(*qApp);
        const QFont before = QApplication::font();
        QLineEdit edit;
        QPushButton button(QStringLiteral("Save"));
        QLabel label(QStringLiteral("Title"));
        setTextRole(&label, TextRole::Heading);
        edit.show();
        label.show();
        const int editHeight = edit.sizeHint().height();
        const int buttonHeight = button.sizeHint().height();
        QCOMPARE(editHeight, buttonHeight);
        QCOMPARE(label.font().pointSizeF(), before.pointSizeF() * 1.25);

        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(larger);
        QTRY_COMPARE(edit.sizeHint().height() - editHeight,
                     edit.fontMetrics().height() - QFontMetrics(before).height());
        QTRY_COMPARE(label.font().pointSizeF(), larger.pointSizeF() * 1.25);
        QApplication::setFont(before);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
