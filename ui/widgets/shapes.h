// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPen>
#include <Qt>

class QColor;
class QPainter;
class QRect;
class QStyleOption;

/// The few shapes that everything in the window is drawn with. Painter state is left as it was found.
namespace Commonplace::Shapes {

/// A box with round corners inside `rect`, whose outline lies wholly inside it; Qt::NoPen for none.
void box(QPainter *painter, const QRect &rect, int radius, const QColor &fill, const QPen &outline = Qt::NoPen);
/// An open arrow head in the middle of `rect`.
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);
/// The × that closes and removes.
void cross(QPainter *painter, const QRect &rect, const QColor &colour);
/// The mark of a check box.
void tick(QPainter *painter, const QRect &rect, const QColor &colour);
/// The outline of what has the keyboard's focus.
void focusRing(QPainter *painter, const QRect &rect, int radius, const QColor &colour);

/// Whether the keyboard's focus should be shown: it is here, and was brought by the keyboard.
bool showsFocus(const QStyleOption *option);

} // namespace Commonplace::Shapes
