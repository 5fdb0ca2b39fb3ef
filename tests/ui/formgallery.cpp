// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of one entry at its full height, to be looked at.

#include "checks/profilechecks.h"
#include "editor/entrydocument.h"
#include "entry/atomicfile.h"
#include "form/card.h"
#include "form/formsection.h"
#include "form/formview.h"
#include "widgets/theme.h"
#include "write/librarysession.h"
#include "write/libraryvalues.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Commonplace;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The form of an entry, to look at."_s);
    parser.addHelpOption();
    const QCommandLineOption themeOption(u"theme"_s, u"light, dark or contrast."_s, u"theme"_s, u"light"_s);
    const QCommandLineOption rtlOption(u"rtl"_s, u"From right to left."_s);
    const QCommandLineOption widthOption(u"width"_s, u"In pixels."_s, u"width"_s, u"420"_s);
    const QCommandLineOption openOption(u"open"_s, u"Unfold everything."_s);
    const QCommandLineOption grabOption(u"screenshot"_s, u"Write the form to this file and leave."_s, u"file"_s);
    parser.addOptions({ themeOption, rtlOption, widthOption, openOption, grabOption });
    parser.addPositionalArgument(u"entry"_s, u"The entry's file."_s);
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const QString name = parser.value(themeOption);
    Theme::of(name == "dark"_L1       ? Theme::Scheme::Dark
              : name == "contrast"_L1 ? Theme::Scheme::HighContrast
                                      : Theme::Scheme::Light)
        .apply(application);
    if (parser.isSet(rtlOption))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const QString file = QDir::current().absoluteFilePath(parser.positionalArguments().constFirst());
    const Result<FileContents> contents = readFile(QFile::encodeName(file));
    if (!contents) {
        std::fprintf(stderr, "%s\n", qPrintable(contents.error().message));
        return 1;
    }
    const QTemporaryDir drafts;
    LibrarySession session(drafts.path());
    EntryDocument document(file, *contents);
    std::unique_ptr<LibraryValues> values;
    std::unique_ptr<FormView> form;
    QObject::connect(&session, &LibrarySession::opened, &application, [&] {
        const QString path = QDir(session.library().root()).relativeFilePath(QFileInfo(file).canonicalFilePath());
        values = std::make_unique<LibraryValues>(&session, path);
        form = std::make_unique<FormView>(&document, session.library().collectionOf(path), nullptr,
                                          FormSurroundings { .values = values.get(), .folding = nullptr });
        form->setProblems(session.checks()->check(path, document.entry()), document.bytes());
        if (parser.isSet(openOption)) {
            for (FormSection *section : form->sections())
                section->setOpen(true);
            const QList<Card *> cards = form->findChildren<Card *>();
            for (Card *card : cards)
                card->setOpen(true);
        }
        form->resize(parser.value(widthOption).toInt(), 900);
        form->show();
        QTimer::singleShot(300, &application, [&] {
            const auto *scroll = form->findChild<QScrollArea *>(u"formScroll"_s);
            form->resize(form->width(), std::min(scroll->widget()->sizeHint().height() + 1, 16000));
            form->resize(form->width(), std::min(scroll->widget()->heightForWidth(scroll->width()) + 1, 16000));
            if (!parser.isSet(grabOption))
                return;
            QTimer::singleShot(300, &application,
                               [&] { QApplication::exit(form->grab().save(parser.value(grabOption)) ? 0 : 1); });
        });
    });
    session.open(Library::rootOf(file));
    const int result = QApplication::exec();
    form.reset();
    return result;
}
