// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;
class QLabel;
class QTabBar;
class QWidget;

/// What the style should know about a widget beyond its class. Each is kept as a dynamic property, may be set at
/// any time, and repaints.
namespace Commonplace {

enum class ButtonRole {
    Plain,
    Primary, ///< filled with the accent colour: the one thing to do next
    Link,    ///< accent text without a frame, for actions in bars and panels
};
void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

enum class TabLook {
    Documents, ///< open entries: the active one is a sheet of paper
    Plain,     ///< words above a panel: the active one is bold
};
void setTabLook(QTabBar *bar, TabLook look);
TabLook tabLook(const QWidget *bar);

/// A field whose value is wanting has an outline of that colour.
enum class FieldState { Normal, Warning, Error };
void setFieldState(QWidget *field, FieldState state);
FieldState fieldState(const QWidget *field);

enum class TextRole {
    Body,
    Label,   ///< small and muted: names of fields
    Muted,   ///< body size, muted
    Heading, ///< larger and semi-bold
    Title,   ///< the largest
};
/// The label follows the theme and the system's font from then on; its own font is replaced.
void setTextRole(QLabel *label, TextRole role);
TextRole textRole(const QWidget *label);

} // namespace Commonplace
