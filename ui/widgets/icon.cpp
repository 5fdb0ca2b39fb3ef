// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icon.h"

#include "widgets/theme.h"

#include <breezeicons.h>

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

/// The drawing of an icon that is nearest to `extent` device-independent pixels; empty when there is none.
QString drawing(const QString &name, int extent)
{
    const int nearest = extent <= 16 ? 16 : extent <= 24 ? 22 : 32;
    for (const int size : { nearest, 22, 16, 32, 24, 64, 48 }) {
        for (const QLatin1StringView context :
             { "actions"_L1, "status"_L1, "places"_L1, "categories"_L1, "apps"_L1, "mimetypes"_L1, "emblems"_L1,
               "devices"_L1, "preferences"_L1, "applets"_L1 }) {
            const QString path = u":/icons/breeze/%1/%2/%3.svg"_s.arg(context).arg(size).arg(name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

/// Breeze's drawings name their colours by classes of a style sheet, which Qt alone leaves as it stands, made
/// for light backgrounds. With `all`, warnings and the like are drawn in the one colour too.
QByteArray recoloured(const QByteArray &svg, const QColor &colour, bool all)
{
    static const QRegularExpression ink(
        u"\\.ColorScheme-(Text|NeutralText|NegativeText|PositiveText|Highlight|Accent|ActiveText)"
        "(\\s*\\{\\s*color\\s*:\\s*)#[0-9a-fA-F]+"_s);
    const Theme theme = Theme::of(static_cast<const QWidget *>(nullptr));
    const QHash<QStringView, QColor> meanings { { u"Text", colour },
                                                { u"NeutralText", theme.warning },
                                                { u"NegativeText", theme.error },
                                                { u"PositiveText", theme.success } };
    const QString text = QString::fromUtf8(svg);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : ink.globalMatch(text)) {
        const QColor meant = all ? colour : meanings.value(match.capturedView(1), theme.accent);
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += u".ColorScheme-%1%2%3"_s.arg(match.captured(1), match.captured(2), meant.name());
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    // Older drawings have the text's colour written out.
    result.replace("#232629"_L1, colour.name(), Qt::CaseInsensitive);
    return result.toUtf8();
}

class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(const QString &name, const QColor &colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    // `size` counts device-independent pixels, since Qt 6.8.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = m_colour.isValid() ? m_colour : palette.color(group, QPalette::WindowText);
        const QString key = u"commonplace-icon %1 %2x%3@%4 %5 %6"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(colour.rgba())
                                .arg(int(Theme::of(static_cast<const QWidget *>(nullptr)).scheme));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QFile file(drawing(m_name, size.height()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(recoloured(file.readAll(), colour, m_colour.isValid()));
        result = QPixmap(size * scale);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        result.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, result);
        return result;
    }
    bool isNull() override { return drawing(m_name, Theme::iconSize).isEmpty(); }
    QString iconName() override { return m_name; }
    QString key() const override { return u"commonplace"_s; }
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    BreezeIcons::initIcons();
    QIcon result(new ThemeIconEngine(name, colour));
    return result.isNull() ? QIcon() : result;
}

} // namespace Commonplace
