// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

/// How CommonplaceStyle draws what one types in: line and text edits, combo boxes, spin boxes.
namespace Commonplace {
struct Theme;
}
namespace Commonplace::FieldStyle {

/// The room between a field's outline and its text, at its start and end.
inline constexpr int padding = 8;
/// The width of the column with a combo box's arrow or a spin box's two.
inline constexpr int arrowWidth = 24;

/// Whether a line edit has an outline of its own; those inside combo and spin boxes have not.
bool hasFrame(const QStyleOption *option);
/// The round outline: a hairline, the accent when focused, the state's colour when something is wanting.
void frame(const Theme &theme, const QStyleOption *option, QPainter *painter, const QWidget *widget, bool filled);
void comboBox(const Theme &theme, const QStyle *style, const QStyleOptionComboBox *option, QPainter *painter,
              const QWidget *widget);
void spinBox(const Theme &theme, const QStyle *style, const QStyleOptionSpinBox *option, QPainter *painter,
             const QWidget *widget);
/// The parts of combo and spin boxes, for left to right; the caller mirrors.
QRect textRect(const QRect &field, bool editable);
QRect arrowRect(const QRect &field);

} // namespace Commonplace::FieldStyle
