// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Commonplace {

void installLanguage(QApplication &application, const QString &locale)
{
    if (!locale.isEmpty())
        QLocale::setDefault(QLocale(locale));
    const QLocale chosen;
    // Qt's own texts first, so that the program's win.
    auto *qt = new QTranslator(&application);
    if (qt->load(chosen, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto *own = new QTranslator(&application);
    // English has a translation too, for its plurals.
    const bool found = own->load(chosen, QStringLiteral("commonplace"), QStringLiteral("_"), QStringLiteral(":/i18n"))
                       || own->load(QStringLiteral(":/i18n/commonplace_en.qm"));
    if (found)
        QApplication::installTranslator(own);
    QApplication::setLayoutDirection(own->language().startsWith(u"ar") ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace Commonplace
