// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/startup.h"

#include "shell/mainwindow.h"
#include "shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStyleHints>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <cstdio>

namespace Commonplace {

namespace {

constexpr int WrongUse = 2;

const char *const Usage = "commonplace [--theme light|dark|high-contrast|system] [--language LOCALE] [--new-window] "
                          "[--screenshot FILE] [LIBRARY|FILE…]";

QString absolutePath(const QString &argument)
{
    const QUrl url(argument);
    return url.isLocalFile() ? url.toLocalFile() : QFileInfo(argument).absoluteFilePath();
}

std::unexpected<Error> wrongUse(const QString &message)
{
    return std::unexpected(Error { .code = ErrorCode::InvalidArgument, .message = message });
}

Result<std::optional<Theme::Scheme>> schemeNamed(const QString &name)
{
    if (name == u"light")
        return Theme::Scheme::Light;
    if (name == u"dark")
        return Theme::Scheme::Dark;
    if (name == u"high-contrast")
        return Theme::Scheme::HighContrast;
    if (name == u"system")
        return std::nullopt;
    return wrongUse(QApplication::translate("Startup", "There is no theme “%1”.").arg(name));
}

} // namespace

Result<StartOptions> StartOptions::read(const QStringList &arguments)
{
    StartOptions options;
    bool optionsEnded = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u'-') || argument.size() == 1) {
            options.paths += absolutePath(argument);
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        const bool takesValue = name == u"--screenshot" || name == u"--theme" || name == u"--language";
        QString value = argument.contains(u'=') ? argument.section(u'=', 1) : QString();
        if (takesValue && !argument.contains(u'=')) {
            if (++i >= arguments.size())
                return wrongUse(QApplication::translate("Startup", "The option %1 needs a value.").arg(name));
            value = arguments[i];
        }
        if (name == u"--") {
            optionsEnded = true;
        } else if (name == u"--screenshot") {
            options.screenshot = value;
        } else if (name == u"--language") {
            options.language = value;
        } else if (name == u"--theme") {
            const Result<std::optional<Theme::Scheme>> scheme = schemeNamed(value);
            if (!scheme)
                return std::unexpected(scheme.error());
            options.scheme = *scheme;
        } else if (name == u"--print-start") {
            options.printStart = true;
        } else if (name == u"--new-window") {
            options.fresh = true;
        } else if (name == u"--version" || name == u"-v") {
            options.version = true;
        } else if (name == u"--help" || name == u"-h") {
            options.help = true;
        } else {
            return wrongUse(QApplication::translate("Startup", "There is no option %1.").arg(name));
        }
    }
    return options;
}

std::optional<QString> StartOptions::answer() const
{
    if (version)
        return QStringLiteral("commonplace %1\n").arg(QApplication::applicationVersion());
    if (help) {
        return QApplication::translate("Startup",
                                       "usage: %1\n\nOpens an editor on a library (a folder of Markdown files), on a "
                                       "file in one, or on the library of the last time.\n")
            .arg(QLatin1StringView(Usage));
    }
    return std::nullopt;
}

int reportWrongUse(const Error &error)
{
    const QByteArray text =
        QStringLiteral("commonplace: %1\nusage: %2\n").arg(error.message, QLatin1StringView(Usage)).toLocal8Bit();
    std::fputs(text.constData(), stderr);
    return WrongUse;
}

int printAnswer(const QString &text)
{
    const bool printed = std::fputs(text.toLocal8Bit().constData(), stdout) >= 0 && std::fflush(stdout) == 0;
    return printed ? EXIT_SUCCESS : EXIT_FAILURE;
}

ThemeFollower::ThemeFollower(QApplication &application, std::optional<Theme::Scheme> chosen)
    : m_application(application)
    , m_chosen(chosen)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeFollower::follow);
    follow();
}

void ThemeFollower::choose(std::optional<Theme::Scheme> scheme)
{
    m_chosen = scheme;
    follow();
}

void ThemeFollower::follow()
{
    const Theme theme = m_chosen ? Theme::of(*m_chosen) : Theme::fromSystem();
    theme.apply(m_application);
}

QString sampleLibraryFolder()
{
    const QString own = QApplication::applicationDirPath();
    for (const QString &candidate : { QString(own + QStringLiteral("/../share/commonplace/sample-library")),
                                      QStringLiteral(COMMONPLACE_SAMPLE_LIBRARY) }) {
        if (QFileInfo(candidate).isDir())
            return QDir(candidate).canonicalPath();
    }
    return {};
}

void openLastLibrary(MainWindow &window, const Settings &settings)
{
    const QStringList recent = settings.recentLibraries();
    if (!recent.isEmpty() && QFileInfo(recent.constFirst()).isDir())
        window.openPath(recent.constFirst());
}

namespace {

/// Tells of the first painting of an open entry's text.
class PaintWatcher : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *viewport = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (viewport && viewport->parentWidget()
            && viewport->parentWidget()->objectName() == QLatin1StringView("bodyEditor")) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { printAnswer(QStringLiteral("window\n")); });
        }
        return false;
    }
};

} // namespace

void printStart(MainWindow &window)
{
    QCoreApplication::instance()->installEventFilter(new PaintWatcher(&window));
    QObject::connect(
        &window, &MainWindow::ready, &window,
        [] {
            printAnswer(QStringLiteral("preview\n"));
            QApplication::quit();
        },
        Qt::SingleShotConnection);
}

void saveScreenshotWhenReady(MainWindow &window, const QString &file)
{
    constexpr int LongestWait = 30'000; // milliseconds
    constexpr int Settling = 400;       // until what was shown last is on the screen as well
    auto *deadline = new QTimer(&window);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, &window, [] { QApplication::exit(EXIT_FAILURE); });
    deadline->start(LongestWait);
    const auto save = [&window, file] {
        QTimer::singleShot(Settling, &window, [&window, file] {
            const QPixmap picture = window.screen()->grabWindow(window.winId());
            QApplication::exit(picture.save(file) ? EXIT_SUCCESS : EXIT_FAILURE);
        });
    };
    if (window.isBusy())
        QObject::connect(&window, &MainWindow::ready, &window, save, Qt::SingleShotConnection);
    else
        save(); // the welcome page
}

} // namespace Commonplace
