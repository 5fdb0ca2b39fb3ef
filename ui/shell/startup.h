// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "widgets/theme.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QApplication;

namespace Commonplace {

class MainWindow;
class Settings;

/// The command line of `commonplace`.
struct StartOptions {
    QStringList paths;  ///< Absolute; file URLs have been turned into paths.
    QString screenshot; ///< Save a picture of the window there once it is complete, and quit.
    std::optional<Theme::Scheme> scheme;
    std::optional<QString> language;
    bool printStart = false; ///< For the benchmark: print when window and preview are there, then quit.
    bool fresh = false;      ///< Do not open the last library.
    bool version = false;
    bool help = false;

    /// Fails with InvalidArgument, in words for the terminal.
    [[nodiscard]] static Result<StartOptions> read(const QStringList &arguments);

    /// What is to be printed instead of opening a window, if anything.
    [[nodiscard]] std::optional<QString> answer() const;
};

/// Prints what was wrong with the command line; gives the exit status.
int reportWrongUse(const Error &error);
/// Prints `text`; gives the exit status.
int printAnswer(const QString &text);

/// Keeps the program in the chosen theme, or in the desktop's while none is chosen.
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    ThemeFollower(QApplication &application, std::optional<Theme::Scheme> chosen);
    void choose(std::optional<Theme::Scheme> scheme);

private:
    void follow();

    QApplication &m_application;
    std::optional<Theme::Scheme> m_chosen;
};

/// The sample library that came with the program; empty where it was not installed.
[[nodiscard]] QString sampleLibraryFolder();

void openLastLibrary(MainWindow &window, const Settings &settings);

/// Prints the line `window` when an entry is painted and can be edited, `preview` when the preview shows it, and ends
/// the program. Who started it takes the times.
void printStart(MainWindow &window);

/// Saves a picture of the window once its entry and preview are shown, and ends the program: with 0, or with 1 when
/// the picture cannot be written or nothing comes to be shown within half a minute.
void saveScreenshotWhenReady(MainWindow &window, const QString &file);

} // namespace Commonplace
