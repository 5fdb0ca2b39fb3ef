// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

/// How CommonplaceStyle draws what shows much: rows of lists, headers, scroll bars, frames, progress.
namespace Commonplace {
struct Theme;
}
namespace Commonplace::ViewStyle {

/// The background of a row or of one of its items.
void row(const Theme &theme, const QStyleOptionViewItem *option, QPainter *painter);
void branch(const Theme &theme, const QStyleOption *option, QPainter *painter);
void header(const Theme &theme, const QStyleOptionHeader *option, QPainter *painter);
void headerLabel(const Theme &theme, const QStyleOptionHeader *option, QPainter *painter);
void frame(const Theme &theme, const QStyleOptionFrame *option, QPainter *painter, const QWidget *widget);
/// The colour of the page that a scroll bar, or the corner between two, belongs to.
QColor pageColour(const Theme &theme, const QWidget *widget);
void scrollBar(const Theme &theme, const QStyle *style, const QStyleOptionSlider *option, QPainter *painter,
               const QWidget *widget);
void progressGroove(const Theme &theme, const QStyleOptionProgressBar *option, QPainter *painter);
void progressContents(const Theme &theme, const QStyleOptionProgressBar *option, QPainter *painter);

} // namespace Commonplace::ViewStyle
