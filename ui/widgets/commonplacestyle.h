// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QProxyStyle>

namespace Commonplace {

/// Draws the program's widgets: Fusion's structure with hairlines instead of frames and one accent.
///
/// Installed by Theme::apply(). The drawing of each kind of widget stands in fieldstyle, buttonstyle, menustyle,
/// barstyle and viewstyle; here is only who draws what (commonplacestyle_drawing.cpp) and how large things are
/// (commonplacestyle_metrics.cpp). Sizes follow the widget's font, so a larger system font gives larger controls;
/// everything is mirrored from right to left and drawn at any scale.
class CommonplaceStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CommonplaceStyle(const Theme &theme, bool systemHighContrast = false);

    const Theme &theme() const { return m_theme; }
    /// Whether the desktop's own palette, before ours, was one of high contrast.
    bool systemHighContrast() const { return m_systemHighContrast; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme m_theme;
    bool m_systemHighContrast;
};

} // namespace Commonplace
