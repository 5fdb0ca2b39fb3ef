// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/widgetroles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QVariant>

namespace Commonplace {

namespace {

constexpr char buttonRoleName[] = "_commonplace_buttonRole";
constexpr char tabLookName[] = "_commonplace_tabLook";
constexpr char fieldStateName[] = "_commonplace_fieldState";
constexpr char textRoleName[] = "_commonplace_textRole";

template <typename T>
T role(const QWidget *widget, const char *name)
{
    return widget ? T(widget->property(name).toInt()) : T {};
}

template <typename T>
void setRole(QWidget *widget, const char *name, T value)
{
    widget->setProperty(name, int(value));
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    setRole(button, buttonRoleName, role);
}

ButtonRole buttonRole(const QWidget *button)
{
    return role<ButtonRole>(button, buttonRoleName);
}

void setTabLook(QTabBar *bar, TabLook look)
{
    setRole(bar, tabLookName, look);
}

TabLook tabLook(const QWidget *bar)
{
    return role<TabLook>(bar, tabLookName);
}

void setFieldState(QWidget *field, FieldState state)
{
    setRole(field, fieldStateName, state);
}

FieldState fieldState(const QWidget *field)
{
    return role<FieldState>(field, fieldStateName);
}

void setTextRole(QLabel *label, TextRole role)
{
    setRole(label, textRoleName, role);
    label->style()->polish(label);
}

TextRole textRole(const QWidget *label)
{
    return role<TextRole>(label, textRoleName);
}

} // namespace Commonplace
