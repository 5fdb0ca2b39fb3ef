// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <cstdio>

using namespace Commonplace::Cli;

namespace {

struct Command {
    const char *name;
    int (*run)(const QStringList &);
};

constexpr std::array<Command, 9> Commands { {
    { "get", runGet },
    { "set", runSet },
    { "render", runRender },
    { "check", runCheck },
    { "graph", runGraph },
    { "new", runNew },
    { "mend", runMend },
    { "merge", runMerge },
    { "search", runSearch },
} };

constexpr const char *Help = R"(commonplace-cli, the editor for commons of entries without a screen

usage: commonplace-cli COMMAND ARGUMENTS…

  get FILE [KEY]           one field, or all of them as JSON; --source: as YAML
  set FILE KEY VALUE       changes a field and nothing else; also adds, renames, moves and removes
  render FILE              the entry as safe HTML
  check [PATH…]            what is wrong in entries: fields, sections, names, relations, links
  graph [PATH]             which entry names which, for other programs
  new COLLECTION --title T a new entry, its fields and sections as the collection has them
  search PATH QUERY        the entries that have these words, the best first
  merge BASE OURS THEIRS   two people's changes of an entry brought together; for git as its merge driver
  mend PATH…               puts right what keeps fields from being read, where it is certain

A KEY is a path with dots, items by number: images[0].caption. Exit status: 0 fine, 1 problems found or refused,
2 wrong use. The manual page commonplace-cli(1) tells all of it.
)";

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("commonplace-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMONPLACE_VERSION));
    QTranslator translator;
    // English has a translation too, for its plurals.
    if (translator.load(QLocale(), QStringLiteral("commonplace"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(QStringLiteral(":/i18n/commonplace_en.qm")))
        QCoreApplication::installTranslator(&translator);
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);

    int status = WrongUse;
    const auto command = std::find_if(Commands.begin(), Commands.end(), [&name](const Command &candidate) {
        return name == QLatin1String(candidate.name);
    });
    if (command != Commands.end()) {
        status = command->run(arguments.sliced(2));
    } else if (name == u"--version") {
        writeOut("commonplace-cli " COMMONPLACE_VERSION "\n");
        status = Fine;
    } else if (name == u"--help" || name == u"help") {
        writeOut(Help);
        status = Fine;
    } else {
        const QString message = name.isEmpty()
                                    ? QCoreApplication::translate("Cli", "A command is missing.")
                                    : QCoreApplication::translate("Cli", "There is no command “%1”.").arg(name);
        wrongUse(message, "get|set|render|check|graph|new|mend|search ARGUMENTS… (see commonplace-cli --help)");
    }
    // What was printed counts as done only once it is out: a full disk behind a pipe is a failure.
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return written || status != Fine ? status : static_cast<int>(ProblemsFound);
}
