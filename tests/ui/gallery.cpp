// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of ui/widgets in one window, in its states, to be looked at and tried.

#include "gallerywindow.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Commonplace;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The widgets of Commonplace, to look at."_s);
    parser.addHelpOption();
    const QCommandLineOption themeOption(u"theme"_s, u"light, dark or contrast."_s, u"theme"_s);
    const QCommandLineOption rtlOption(u"rtl"_s, u"From right to left, with Arabic texts."_s);
    const QCommandLineOption fontOption(u"font"_s, u"The font's family."_s, u"family"_s, u"Inter"_s);
    const QCommandLineOption sizeOption(u"size"_s, u"The font's size in points."_s, u"points"_s, u"9.75"_s);
    const QCommandLineOption pageOption(u"page"_s, u"The number of the page to show."_s, u"page"_s, u"0"_s);
    const QCommandLineOption focusOption(u"focus"_s, u"Give the widget of this object name the focus."_s, u"name"_s);
    const QCommandLineOption grabOption(u"screenshot"_s, u"Write the window to this file and leave."_s, u"file"_s);
    parser.addOptions({ themeOption, rtlOption, fontOption, sizeOption, pageOption, focusOption, grabOption });
    parser.process(application);

    QFont font(parser.value(fontOption));
    font.setPointSizeF(parser.value(sizeOption).toDouble());
    QApplication::setFont(font);
    const QString name = parser.value(themeOption);
    const Theme theme = name == "dark"_L1       ? Theme::of(Theme::Scheme::Dark)
                        : name == "contrast"_L1 ? Theme::of(Theme::Scheme::HighContrast)
                        : name == "light"_L1    ? Theme::of(Theme::Scheme::Light)
                                                : Theme::fromSystem();
    theme.apply(application);
    const bool rtl = parser.isSet(rtlOption);
    if (rtl)
        QApplication::setLayoutDirection(Qt::RightToLeft);

    GalleryWindow window(rtl ? GalleryWindow::Language::Arabic : GalleryWindow::Language::English);
    window.resize(1440, 900);
    window.showPage(parser.value(pageOption).toInt());
    window.show();
    window.activateWindow();
    if (auto *widget = window.findChild<QWidget *>(parser.value(focusOption)))
        widget->setFocus(Qt::TabFocusReason);
    if (parser.isSet(grabOption)) {
        QTimer::singleShot(600, &window, [&] {
            const bool written = window.grab().save(parser.value(grabOption));
            QApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
