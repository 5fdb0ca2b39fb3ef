// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the person what git or ssh wants to know: started by them with the question as its argument, it prints the
// answer. A program of its own, because they give only the question, and so that it is there at once.

#include "library/askpasswindow.h"
#include "shell/language.h"
#include "shell/settings.h"
#include "widgets/theme.h"

#include <QApplication>

#include <cstdio>

using namespace Commonplace;

namespace {

constexpr int WrongUse = 2;

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("commonplace-askpass: git and ssh start this program to ask for a password; it is not started by "
                   "hand.\n",
                   stderr);
        return WrongUse;
    }
    // Before Qt, which would take a question that looks like one of its options for one.
    const QString question = QString::fromLocal8Bit(argv[1]);
    int count = 1;
    QApplication application(count, argv);
    QApplication::setOrganizationName(QStringLiteral("commonplace"));
    QApplication::setApplicationName(QStringLiteral("commonplace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Commonplace"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.commonplace.Commonplace"));
    installLanguage(application, qEnvironmentVariable("COMMONPLACE_ASKPASS_LANGUAGE"));
    QSettings store;
    const std::optional<Theme::Scheme> scheme = Settings(store).scheme();
    (scheme ? Theme::of(*scheme) : Theme::fromSystem()).apply(application);

    AskPassWindow window(AskPassQuestion::read(question, qEnvironmentVariable("SSH_ASKPASS_PROMPT")));
    QObject::connect(&window, &QDialog::finished, &application, [&window](int result) {
        const QByteArray answer = window.answer().toUtf8() + '\n';
        const bool isTold = result == QDialog::Accepted && std::fputs(answer.constData(), stdout) >= 0;
        QApplication::exit(isTold ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    window.show();
    window.raise();
    window.activateWindow();
    return QApplication::exec();
}
