// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QSize;
class QStyleOptionMenuItem;
class QWidget;

/// How CommonplaceStyle draws the menu bar and menus.
namespace Commonplace {
struct Theme;
}
namespace Commonplace::MenuStyle {

void barItem(const Theme &theme, const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget);
void item(const Theme &theme, const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget);
/// The size of an item whose text, without its shortcut, has the size `contents`.
QSize itemSize(const QStyleOptionMenuItem *option, const QSize &contents);

} // namespace Commonplace::MenuStyle
