// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// How CommonplaceStyle draws what one presses: buttons, tool buttons, check boxes, radio buttons.
namespace Commonplace {
struct Theme;
}
namespace Commonplace::ButtonStyle {

void panel(const Theme &theme, const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
/// The option whose palette has the colour that the role's text is drawn in.
QStyleOptionButton labelOption(const Theme &theme, const QStyleOptionButton *option, const QWidget *widget);
/// Whether the role's text is drawn semi-bold, and is therefore wider than the font says.
bool hasStrongLabel(const QStyleOptionButton *option, const QWidget *widget);

void toolPanel(const Theme &theme, const QStyleOption *option, QPainter *painter);
QStyleOptionToolButton toolLabelOption(const Theme &theme, const QStyleOptionToolButton *option);

void checkBox(const Theme &theme, const QStyleOption *option, QPainter *painter);
void radioButton(const Theme &theme, const QStyleOption *option, QPainter *painter);

} // namespace Commonplace::ButtonStyle
