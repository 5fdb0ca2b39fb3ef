// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/askpasswindow.h"
#include "library/libraryindex.h"
#include "preview/previewview.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/startup.h"
#include "write/librarysession.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Commonplace;

int main(int argc, char **argv)
{
    PreviewView::prepareApplication();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("commonplace"));
    QApplication::setApplicationName(QStringLiteral("commonplace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Commonplace"));
    QApplication::setApplicationVersion(QStringLiteral(COMMONPLACE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.commonplace.Commonplace"));

    QSettings store;
    Settings settings(store);
    const Result<StartOptions> options = StartOptions::read(QApplication::arguments());
    installLanguage(application, options ? options->language.value_or(settings.language()) : settings.language());
    if (!options)
        return reportWrongUse(options.error());
    if (const std::optional<QString> answer = options->answer())
        return printAnswer(*answer);

    ThemeFollower themes(application, options->scheme ? options->scheme : settings.scheme());
    announceToAskPass();
    const QString state = QStandardPaths::writableLocation(QStandardPaths::StateLocation);
    LibrarySession session(state + QStringLiteral("/drafts"));
    session.setIndexFolder(LibraryIndex::cacheFolder());
    MainWindow window(settings, session, sampleLibraryFolder());
    QObject::connect(&window, &MainWindow::themeChosen, &themes, &ThemeFollower::choose);

    for (const QString &path : options->paths)
        window.openPath(path);
    if (options->paths.isEmpty() && !options->fresh)
        openLastLibrary(window, settings);
    window.show();
    if (options->printStart)
        printStart(window);
    if (!options->screenshot.isEmpty())
        saveScreenshotWhenReady(window, options->screenshot);
    return QApplication::exec();
}
