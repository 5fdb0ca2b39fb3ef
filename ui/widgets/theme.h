// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

class QApplication;
class QFontMetrics;
class QWidget;

namespace Commonplace {

/// Distances in device-independent pixels; every margin and gap of the window is one of these.
namespace Space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
} // namespace Space

/// The colours and measures of the window, as a value. Nothing else in ui/ names a colour.
///
/// What is in the palette (text, base, window, selection, accent, muted as PlaceholderText, line as Mid) is
/// best taken from the widget's palette, which follows the theme by itself; Theme::of() has the rest.
struct Theme {
    enum class Scheme { Light, Dark, HighContrast };

    /// The theme's kinds of text, relative to the system's font.
    enum class TextSize {
        Small,   ///< 0.87: labels, counts, the status bar
        Body,    ///< the system's size
        Heading, ///< 1.25
        Title,   ///< 1.6: empty states, the welcome page
    };

    /// A text colour and a background that it is drawn on somewhere in the window.
    struct Pair {
        QString name;
        QColor foreground;
        QColor background;
    };

    Scheme scheme = Scheme::Light;

    QColor window; ///< menu bar, tool bar, tab bars, status bar
    QColor panel;  ///< lists and panels beside the text
    QColor base;   ///< where one writes and reads
    QColor line;   ///< hairlines
    QColor text;
    QColor muted; ///< labels, hints, counts
    QColor accent;
    QColor onAccent; ///< text on the accent colour: primary buttons, count badges
    QColor selection;
    QColor warning;
    QColor warningBackground;
    QColor error;
    QColor errorBackground;
    QColor success;
    QColor added;
    QColor removed;
    QColor chip;
    QColor hover;
    QColor pressed;
    QColor focusRing;
    QColor disabledText;
    QColor controlLine; ///< outlines of check boxes and the like, which mean something by themselves: 3:1
    QColor scrollThumb;
    QColor scrollThumbHover;

    /// The colours of a scheme.
    static Theme of(Scheme scheme);
    /// The theme that `widget` is drawn with; light when the program's style is another one.
    static Theme of(const QWidget *widget);
    /// What the desktop asks for: its colour scheme, or high contrast where its palette is one.
    ///
    /// Qt 6.8 does not report the desktop's contrast setting, so high contrast is known by a palette of
    /// nothing but black and white. To be asked again when QStyleHints::colorSchemeChanged is emitted.
    static Theme fromSystem();

    /// Gives the program this theme's style and palette; every open widget is re-polished. To be called on
    /// the UI thread, any number of times.
    void apply(QApplication &application) const;

    QPalette palette() const;
    /// Every text and background that the style and the widgets draw together.
    QList<Pair> textPairs() const;

    /// `base` at another of the theme's sizes; points stay points and pixels pixels.
    static QFont font(const QFont &base, TextSize size, QFont::Weight weight = QFont::Normal);
    /// The height of a row in lists, of menu items and of other lines that stand close.
    static int rowHeight(const QFontMetrics &metrics);
    /// The height of a field or button.
    static int controlHeight(const QFontMetrics &metrics);

    static constexpr int radius = 5;
    static constexpr int smallRadius = 4;
    static constexpr int iconSize = 16;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The contrast of two opaque colours by WCAG 2.2: 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace Commonplace
