// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settings.h"

#include <array>

namespace Commonplace {

namespace {

struct SchemeName {
    Theme::Scheme scheme;
    const char *name;
};
constexpr std::array<SchemeName, 3> SchemeNames { { { Theme::Scheme::Light, "light" },
                                                    { Theme::Scheme::Dark, "dark" },
                                                    { Theme::Scheme::HighContrast, "high-contrast" } } };

const QString SchemeKey = QStringLiteral("appearance/theme");
const QString LanguageKey = QStringLiteral("appearance/language");
const QString RecentKey = QStringLiteral("libraries/recent");
const QString NameKey = QStringLiteral("identity/name");
const QString EmailKey = QStringLiteral("identity/email");
const QString ToldKey = QStringLiteral("libraries/told");
const QString ObtainFolderKey = QStringLiteral("libraries/folder");
const QString GeometryKey = QStringLiteral("window/geometry");
const QString ArrangementKey = QStringLiteral("window/arrangement");

} // namespace

std::optional<Theme::Scheme> Settings::scheme() const
{
    const QString kept = m_store.value(SchemeKey).toString();
    for (const SchemeName &entry : SchemeNames) {
        if (kept == QLatin1StringView(entry.name))
            return entry.scheme;
    }
    return std::nullopt;
}

void Settings::setScheme(std::optional<Theme::Scheme> scheme)
{
    m_store.remove(SchemeKey);
    for (const SchemeName &entry : SchemeNames) {
        if (scheme == entry.scheme)
            m_store.setValue(SchemeKey, QLatin1StringView(entry.name));
    }
}

QString Settings::language() const
{
    return m_store.value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(LanguageKey, language);
}

QStringList Settings::recentLibraries() const
{
    return m_store.value(RecentKey).toStringList();
}

void Settings::addRecentLibrary(const QString &root)
{
    constexpr qsizetype MostRemembered = 8;
    QStringList recent = recentLibraries();
    recent.removeAll(root);
    recent.prepend(root);
    m_store.setValue(RecentKey, QStringList(recent.first(std::min(recent.size(), MostRemembered))));
}

std::optional<Identity> Settings::identity() const
{
    Identity identity { .name = m_store.value(NameKey).toString(), .email = m_store.value(EmailKey).toString() };
    if (identity.name.isEmpty() || identity.email.isEmpty())
        return std::nullopt;
    return identity;
}

void Settings::setIdentity(const Identity &identity)
{
    m_store.setValue(NameKey, identity.name);
    m_store.setValue(EmailKey, identity.email);
}

bool Settings::isTold(const QString &root, const QString &what) const
{
    return m_store.value(ToldKey).toStringList().contains(what + u' ' + root);
}

void Settings::setTold(const QString &root, const QString &what)
{
    constexpr qsizetype MostRemembered = 200;
    QStringList told = m_store.value(ToldKey).toStringList();
    told.removeAll(what + u' ' + root);
    told.prepend(what + u' ' + root);
    m_store.setValue(ToldKey, QStringList(told.first(std::min(told.size(), MostRemembered))));
}

QString Settings::obtainFolder() const
{
    return m_store.value(ObtainFolderKey).toString();
}

void Settings::setObtainFolder(const QString &folder)
{
    m_store.setValue(ObtainFolderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(GeometryKey).toByteArray();
}

QByteArray Settings::arrangement() const
{
    return m_store.value(ArrangementKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &arrangement)
{
    m_store.setValue(GeometryKey, geometry);
    m_store.setValue(ArrangementKey, arrangement);
}

} // namespace Commonplace
