// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionTab;
class QWidget;

/// How CommonplaceStyle draws tab bars, tool bars and status bars.
namespace Commonplace {
struct Theme;
}
namespace Commonplace::BarStyle {

void tabShape(const Theme &theme, const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
void tabLabel(const Theme &theme, const QStyle *style, const QStyleOptionTab *option, QPainter *painter,
              const QWidget *widget);
/// The × of a tab, and of whatever else can be closed.
void closeMark(const Theme &theme, const QStyleOption *option, QPainter *painter);
void statusBar(const Theme &theme, const QStyleOption *option, QPainter *painter);
void toolBar(const Theme &theme, const QStyleOption *option, QPainter *painter);

} // namespace Commonplace::BarStyle
