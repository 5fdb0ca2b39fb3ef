// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "widgets/theme.h"

#include <QSettings>

#include <optional>

namespace Commonplace {

/// What the program remembers between starts, with names and types. UI thread.
class Settings
{
public:
    /// Over `store`, which must outlive it.
    explicit Settings(QSettings &store)
        : m_store(store)
    {
    }

    /// The theme that the person chose; nothing: the desktop's.
    [[nodiscard]] std::optional<Theme::Scheme> scheme() const;
    void setScheme(std::optional<Theme::Scheme> scheme);

    /// The program's language as a locale name; empty: the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Absolute folders, last opened first.
    [[nodiscard]] QStringList recentLibraries() const;
    void addRecentLibrary(const QString &root);

    [[nodiscard]] std::optional<Identity> identity() const;
    void setIdentity(const Identity &identity);

    /// What the person was told about a library and has closed, so that it is not told again.
    [[nodiscard]] bool isTold(const QString &root, const QString &what) const;
    void setTold(const QString &root, const QString &what);

    /// The folder in which libraries get theirs; empty as long as none was got.
    [[nodiscard]] QString obtainFolder() const;
    void setObtainFolder(const QString &folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray arrangement() const;
    void setWindow(const QByteArray &geometry, const QByteArray &arrangement);

private:
    QSettings &m_store;
};

} // namespace Commonplace
