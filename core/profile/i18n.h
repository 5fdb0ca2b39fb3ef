// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Commonplace {

/// Where the translations of entries stand: `i18n` of Decap CMS and Sveltia CMS.
struct I18n {
    enum class Structure {
        None,
        SingleFile,            ///< One file, whose fields stand below a key for each locale.
        SingleFileDefaultRoot, ///< One file; the default locale's fields stand at its root, the others' as SingleFile.
        MultipleFiles,         ///< `folder/name.es.md`
        MultipleFolders,       ///< `folder/es/name.md`
        MultipleRootFolders,   ///< `es/folder/name.md`
    };

    Structure structure = Structure::None;
    QStringList locales {};         ///< As the configuration has them, such as `pt-BR`.
    QString defaultLocale {};       ///< The first of `locales` unless said.
    bool omitDefaultLocale = false; ///< The default locale's file has no locale in its path.

    [[nodiscard]] bool isOn() const { return structure != Structure::None && !locales.isEmpty(); }

    friend bool operator==(const I18n &, const I18n &) = default;
};

/// A path without its locale, and the locale that it had.
struct LocalizedPath {
    QString path {};   ///< Relative to the library, the locale's part taken out; the same for all translations.
    QString locale {}; ///< Of I18n::locales; empty where the path has none and the structure needs one.

    friend bool operator==(const LocalizedPath &, const LocalizedPath &) = default;
};

/// Takes a path apart. `folder` is the collection's, relative to the library, in which `{{locale}}` may stand.
/// Where i18n is off and in single-file structures the locale is the default one; for a path without locale too, where
/// locales stand in files' names or the default one's is left out of paths.
[[nodiscard]] LocalizedPath localizedPath(const I18n &i18n, const QString &folder, const QString &path);

/// Where the entry of this path has its counterpart in another locale; the same path in single-file structures; empty
/// where the locale is none of I18n::locales or the path none of the structure.
[[nodiscard]] QString counterpartPath(const I18n &i18n, const QString &folder, const QString &path,
                                      const QString &locale);

} // namespace Commonplace
