// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme.h"

#include "widgets/commonplacestyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <cmath>

namespace Commonplace {

namespace {

// Muted, and warning in the light theme, are a shade stronger than in the mock-ups, where they reach less than
// 4.5 on the window and on selected rows.
Theme light()
{
    Theme theme;
    theme.scheme = Theme::Scheme::Light;
    theme.window = QColor(0xf3f2eeU);
    theme.panel = QColor(0xfbfaf8U);
    theme.base = QColor(0xffffffU);
    theme.line = QColor(0xdcd9d2U);
    theme.text = QColor(0x24292dU);
    theme.muted = QColor(0x62676cU);
    theme.accent = QColor(0x1d6f62U);
    theme.onAccent = QColor(0xffffffU);
    theme.selection = QColor(0xdcebe7U);
    theme.warning = QColor(0x8f5a00U);
    theme.warningBackground = QColor(0xfdf3dcU);
    theme.error = QColor(0xb3261eU);
    theme.errorBackground = QColor(0xfcebe9U);
    theme.success = QColor(0x1a6b3aU);
    theme.added = QColor(0xdff3e4U);
    theme.removed = QColor(0xfbe3e1U);
    theme.chip = QColor(0xedf1efU);
    theme.hover = QColor(0xecebe6U);
    theme.pressed = QColor(0xe2e0daU);
    theme.focusRing = theme.accent;
    theme.disabledText = QColor(0x9b9fa3U);
    theme.controlLine = QColor(0x858a8fU);
    theme.scrollThumb = QColor(0xcbc8c1U);
    theme.scrollThumbHover = QColor(0x97948eU);
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.scheme = Theme::Scheme::Dark;
    theme.window = QColor(0x202326U);
    theme.panel = QColor(0x26292dU);
    theme.base = QColor(0x1b1e21U);
    theme.line = QColor(0x3a3e43U);
    theme.text = QColor(0xe6e4dfU);
    theme.muted = QColor(0xa4aab0U);
    theme.accent = QColor(0x6cc4b3U);
    theme.onAccent = QColor(0x0f2420U);
    theme.selection = QColor(0x23413bU);
    theme.warning = QColor(0xf0b95aU);
    theme.warningBackground = QColor(0x3a2f18U);
    theme.error = QColor(0xf2938cU);
    theme.errorBackground = QColor(0x3d2322U);
    theme.success = QColor(0x7fcf98U);
    theme.added = QColor(0x183a26U);
    theme.removed = QColor(0x43211fU);
    theme.chip = QColor(0x2b3533U);
    theme.hover = QColor(0x2e3236U);
    theme.pressed = QColor(0x363b40U);
    theme.focusRing = theme.accent;
    theme.disabledText = QColor(0x686d73U);
    theme.controlLine = QColor(0x7d838aU);
    theme.scrollThumb = QColor(0x484d53U);
    theme.scrollThumbHover = QColor(0x747a81U);
    return theme;
}

Theme highContrast()
{
    Theme theme;
    theme.scheme = Theme::Scheme::HighContrast;
    theme.window = QColor(0xffffffU);
    theme.panel = QColor(0xffffffU);
    theme.base = QColor(0xffffffU);
    theme.line = QColor(0x000000U);
    theme.text = QColor(0x000000U);
    theme.muted = QColor(0x2b2b2bU);
    theme.accent = QColor(0x00443aU);
    theme.onAccent = QColor(0xffffffU);
    theme.selection = QColor(0xc4efe4U);
    theme.warning = QColor(0x573600U);
    theme.warningBackground = QColor(0xfff1ccU);
    theme.error = QColor(0x7d0a05U);
    theme.errorBackground = QColor(0xffe9e6U);
    theme.success = QColor(0x00451cU);
    theme.added = QColor(0xd3f5dcU);
    theme.removed = QColor(0xffdcd8U);
    theme.chip = QColor(0xffffffU);
    theme.hover = QColor(0xe6e6e6U);
    theme.pressed = QColor(0xd5d5d5U);
    theme.focusRing = QColor(0x00443aU);
    theme.disabledText = QColor(0x5c5c5cU);
    theme.controlLine = QColor(0x000000U);
    theme.scrollThumb = QColor(0x5c5c5cU);
    theme.scrollThumbHover = QColor(0x000000U);
    return theme;
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double scale(Theme::TextSize size)
{
    switch (size) {
    case Theme::TextSize::Small:
        return 0.87;
    case Theme::TextSize::Body:
        return 1.0;
    case Theme::TextSize::Heading:
        return 1.25;
    case Theme::TextSize::Title:
        return 1.6;
    }
    return 1.0;
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20.5
           && contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 20.5;
}

} // namespace

Theme Theme::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return dark();
    case Scheme::HighContrast:
        return highContrast();
    }
    return light();
}

Theme Theme::of(const QWidget *widget)
{
    // A widget with a style sheet has a style of Qt's between itself and the program's.
    const auto *style = qobject_cast<const CommonplaceStyle *>(widget ? widget->style() : nullptr);
    if (!style)
        style = qobject_cast<const CommonplaceStyle *>(QApplication::style());
    return style ? style->theme() : of(Scheme::Light);
}

Theme Theme::fromSystem()
{
    // Once applied, our own palette hides the desktop's: the style remembers what that one was.
    const auto *style = qobject_cast<const CommonplaceStyle *>(QApplication::style());
    if (style ? style->systemHighContrast() : isHighContrast(QGuiApplication::palette()))
        return of(Scheme::HighContrast);
    return of(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
}

// Qt sets both for the one application there is; the parameter sees to it that there is one.
void Theme::apply(QApplication & /*application*/) const
{
    const auto *previous = qobject_cast<const CommonplaceStyle *>(QApplication::style());
    const bool systemHighContrast =
        previous ? previous->systemHighContrast() : isHighContrast(QGuiApplication::palette());
    QApplication::setStyle(new CommonplaceStyle(*this, systemHighContrast));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
}

QPalette Theme::palette() const
{
    QPalette result(text, base, base, line, line, text, text, base, window);
    result.setColor(QPalette::AlternateBase, panel);
    result.setColor(QPalette::BrightText, error);
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Accent, accent);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::ToolTipBase, panel);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Light, base);
    result.setColor(QPalette::Midlight, hover);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, controlLine);
    result.setColor(QPalette::Shadow, line);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link })
        result.setColor(QPalette::Disabled, role, disabledText);
    result.setColor(QPalette::Disabled, QPalette::Base, window);
    result.setColor(QPalette::Disabled, QPalette::Accent, disabledText);
    return result;
}

QList<Theme::Pair> Theme::textPairs() const
{
    using namespace Qt::StringLiterals;
    const QList<std::pair<QString, QColor>> surfaces { { u"window"_s, window }, { u"panel"_s, panel },
                                                       { u"base"_s, base },     { u"selection"_s, selection },
                                                       { u"hover"_s, hover },   { u"chip"_s, chip } };
    const QList<std::pair<QString, QColor>> inks { { u"text"_s, text },
                                                   { u"accent"_s, accent },
                                                   { u"error"_s, error },
                                                   { u"warning"_s, warning },
                                                   { u"muted"_s, muted } };
    QList<Pair> pairs;
    for (const auto &[inkName, ink] : inks) {
        for (const auto &[surfaceName, surface] : surfaces)
            pairs.append({ inkName + u" on "_s + surfaceName, ink, surface });
    }
    for (const auto &[name, ink, background] : { std::tuple { u"warning"_s, warning, warningBackground },
                                                 { u"error"_s, error, errorBackground },
                                                 { u"success"_s, success, added } }) {
        pairs.append({ name + u" on its own background"_s, ink, background });
        pairs.append({ u"text on background of "_s + name, text, background });
        pairs.append({ u"accent on background of "_s + name, accent, background });
    }
    pairs.append({ u"text on removed"_s, text, removed });
    pairs.append({ u"text on pressed"_s, text, pressed });
    pairs.append({ u"onAccent on accent"_s, onAccent, accent });
    return pairs;
}

QFont Theme::font(const QFont &base, TextSize size, QFont::Weight weight)
{
    QFont result = base;
    if (base.pixelSize() > 0)
        result.setPixelSize(qMax(1, qRound(base.pixelSize() * scale(size))));
    else
        result.setPointSizeF(base.pointSizeF() * scale(size));
    result.setWeight(weight);
    return result;
}

int Theme::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 10;
}

int Theme::controlHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * Space::small;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Commonplace
