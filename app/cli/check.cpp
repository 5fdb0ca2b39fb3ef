// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"
#include "entryfiles.h"
#include "outerlinks.h"

#include "checks/basecomparison.h"
#include "checks/librarychecks.h"
#include "checks/problemreport.h"
#include "git/changedlines.h"
#include "links/linkmemory.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage =
    "check [PATH…] [--format text|json|sarif|junit|github] [--fail-on error|warning] [--base REV]\n"
    "      [--external [--offline|--again] [--fragments] [--private] [--memory FILE] [--time-budget SECONDS]]";

/// Files of one library: as it names them, and as the person can open them.
struct CheckedFiles {
    CheckedRoot root;
    QStringList files {};
    QStringList names {};
    QStringList paths {}; ///< The named paths that lie in it, relative to it.

    [[nodiscard]] QString nameOf(const QString &file) const
    {
        const qsizetype index = files.indexOf(file);
        return index >= 0 ? names[index] : QDir(QDir::currentPath()).relativeFilePath(QDir(root.root).filePath(file));
    }
};

/// Sorts the files under the libraries of the paths that were named.
QList<CheckedFiles> byLibrary(const QStringList &paths, const QList<EntryFile> &files)
{
    QList<CheckedFiles> libraries;
    for (const QString &path : paths) {
        const CheckedRoot root = checkedRootOf(path);
        const bool isKnown = std::any_of(libraries.begin(), libraries.end(), [&root](const CheckedFiles &library) {
            return library.root.root == root.root;
        });
        if (!isKnown)
            libraries.append({ .root = root });
    }
    // The innermost first.
    std::stable_sort(libraries.begin(), libraries.end(), [](const CheckedFiles &a, const CheckedFiles &b) {
        return a.root.root.size() > b.root.root.size();
    });
    for (const EntryFile &file : files) {
        const QString place = QFileInfo(file.path).canonicalFilePath();
        const auto library = std::find_if(libraries.begin(), libraries.end(), [&place](const CheckedFiles &candidate) {
            return place.startsWith(candidate.root.root + u'/');
        });
        if (library == libraries.end())
            continue;
        library->files.append(QDir(library->root.root).relativeFilePath(place));
        library->names.append(file.name);
    }
    for (const QString &path : paths) {
        const QString place = QFileInfo(path).canonicalFilePath();
        for (CheckedFiles &library : libraries) {
            if (place == library.root.root || place.startsWith(library.root.root + u'/')) {
                library.paths.append(QDir(library.root.root).relativeFilePath(place));
                break;
            }
        }
    }
    return libraries;
}

/// What text reports show of the files: lines are looked up anew, for few files have problems.
QByteArray textReports(const CheckedFiles &library, const QList<Problem> &problems)
{
    QByteArray report;
    QString shown;
    LineIndex lines { {} };
    for (Problem problem : problems) {
        if (problem.file != shown) {
            const Result<FileContents> contents =
                readFile(QFile::encodeName(QDir(library.root.root).filePath(problem.file)));
            lines = LineIndex(contents ? contents->bytes : QByteArray());
            shown = problem.file;
        }
        problem.file = library.nameOf(problem.file);
        report += textReport(problem, lines.line(problem.line));
    }
    return report;
}

QString nameOf(const Profile &profile)
{
    if (profile.origin == Profile::Origin::Inferred)
        return QStringLiteral("inferred");
    return profile.id.isEmpty() ? profile.file : QString::fromUtf8(profile.id);
}

/// What was found in the libraries, in their order.
struct CheckOutcome {
    QList<QList<Problem>> problems {}; ///< Of a comparison those that were added.
    QList<QList<Problem>> solved {};
    QString base {}; ///< What was compared with; empty: nothing.

    [[nodiscard]] static int countOf(const QList<QList<Problem>> &all)
    {
        qsizetype count = 0;
        for (const QList<Problem> &some : all)
            count += some.size();
        return static_cast<int>(count);
    }
};

/// The problems of all libraries, their files named as the person can open them; in JSON from the first library.
QList<Problem> named(const QList<CheckedFiles> &libraries, const QList<QList<Problem>> &found, const QString &format)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (Problem problem : found[i]) {
            if (format != u"json")
                problem.file = libraries[i].nameOf(problem.file);
            else if (i > 0)
                problem.file =
                    QDir(libraries[0].root.root).relativeFilePath(QDir(libraries[i].root.root).filePath(problem.file));
            problems.append(problem);
        }
    }
    return problems;
}

/// One report for all libraries.
QByteArray reportOf(const QString &format, const QList<CheckedFiles> &libraries, const CheckOutcome &outcome,
                    Problem::Severity failsFrom)
{
    const QList<Problem> problems = named(libraries, outcome.problems, format);
    QStringList names;
    for (const CheckedFiles &library : libraries)
        names += library.names;
    std::optional<ReportedBase> base;
    if (!outcome.base.isEmpty())
        base = ReportedBase { .name = outcome.base, .solved = named(libraries, outcome.solved, format) };
    if (format == u"sarif")
        return sarifReport(QStringLiteral(COMMONPLACE_VERSION), problems, base);
    if (format == u"junit")
        return junitReport(names, problems, failsFrom, base);
    if (format == u"github")
        return githubReport(problems, base);
    const CheckedRoot &root = libraries[0].root;
    return jsonReport({ .path = root.root, .profile = nameOf(root.reading.profile), .entries = names.size() }, problems,
                      base);
}

/// The line that closes the text report.
QByteArray summaryOf(int checked, const CheckOutcome &outcome)
{
    const int wrong = CheckOutcome::countOf(outcome.problems);
    const QString entries = QCoreApplication::translate("Cli", "%n entry(s) checked", nullptr, checked);
    if (outcome.base.isEmpty()) {
        const QString wrongs = QCoreApplication::translate("Cli", "%n problem(s)", nullptr, wrong);
        return QStringLiteral("%1, %2\n").arg(entries, wrongs).toUtf8();
    }
    const QString added =
        QCoreApplication::translate("Cli", "%n problem(s) added since %1", nullptr, wrong).arg(outcome.base);
    const int gone = CheckOutcome::countOf(outcome.solved);
    const QString solved = QCoreApplication::translate("Cli", "%n solved", nullptr, gone);
    return QStringLiteral("%1, %2, %3\n").arg(entries, added, solved).toUtf8();
}

/// What the options say of links to other sites; nothing where they are not to be asked for.
Result<std::optional<LinkCheckOptions>> linkOptions(const Arguments &arguments)
{
    const auto wrong = [](const QString &message) {
        return std::unexpected(Error { .code = ErrorCode::InvalidArgument, .message = message });
    };
    const bool isWanted = arguments.has(QStringLiteral("external"));
    for (const char *name : { "offline", "again", "fragments", "private", "memory", "time-budget" }) {
        if (!isWanted && arguments.has(QLatin1StringView(name))) {
            return wrong(
                QCoreApplication::translate("Cli", "--%1 is for --external only.").arg(QLatin1StringView(name)));
        }
    }
    if (!isWanted)
        return std::nullopt;
    LinkCheckOptions options { .memoryFile = arguments.options.value(QStringLiteral("memory")),
                               .mayAskPrivateNetworks = arguments.has(QStringLiteral("private")),
                               .looksForFragments = arguments.has(QStringLiteral("fragments")) };
    if (options.memoryFile.isEmpty())
        options.memoryFile = LinkMemory::defaultFile();
    if (arguments.has(QStringLiteral("offline")) && arguments.has(QStringLiteral("again")))
        return wrong(QCoreApplication::translate("Cli", "--offline asks nobody, and --again everybody."));
    if (arguments.has(QStringLiteral("offline")))
        options.asked = LinkCheckOptions::Asked::Nothing;
    else if (arguments.has(QStringLiteral("again")))
        options.asked = LinkCheckOptions::Asked::Everything;
    if (arguments.has(QStringLiteral("time-budget"))) {
        bool isNumber = false;
        const int seconds = arguments.options.value(QStringLiteral("time-budget")).toInt(&isNumber);
        if (!isNumber || seconds < 1)
            return wrong(QCoreApplication::translate("Cli", "--time-budget takes a number of seconds."));
        options.budget = std::chrono::seconds(seconds);
    }
    return options;
}

/// The lines that the library's files have gained since a version.
Result<QHash<QString, QSet<int>>> linesSince(const QString &base, const QString &root)
{
    const Result<std::optional<Repository>> repository = GitExecutable::find().and_then(
        [&root](const GitExecutable &git) { return Repository::discover(git, QFile::encodeName(root)); });
    if (!repository)
        return std::unexpected(repository.error());
    QHash<QString, QSet<int>> lines;
    if (!*repository)
        return lines;
    const auto changed = changedLines(**repository, base.toUtf8());
    if (!changed)
        return std::unexpected(changed.error());
    for (auto file = changed->cbegin(); file != changed->cend(); ++file)
        lines.insert(QFile::decodeName(file.key()), *file);
    return lines;
}

/// What is wrong with links of the library that lead to other sites; of a comparison those in lines that were added.
Result<QList<Problem>> outerProblems(const CheckedFiles &library, const RelationGraph &graph, LinkCheckOptions options,
                                     const QString &base)
{
    const Profile &profile = library.root.reading.profile;
    options.settings = profile.links;
    OuterLinkRequest request { .options = options, .checks = profile.checks, .files = library.files };
    if (!base.isEmpty()) {
        const auto lines = linesSince(base, library.root.root);
        if (!lines)
            return std::unexpected(lines.error());
        request.lines = *lines;
    }
    return checkOuterLinks(graph, request);
}

/// What is wrong in each library, or what has come to be wrong since the version `base`, where one is named.
Result<CheckOutcome> outcomeOf(const QList<CheckedFiles> &libraries, const QString &base,
                               const std::optional<LinkCheckOptions> &links)
{
    CheckOutcome outcome { .base = base };
    for (const CheckedFiles &library : libraries) {
        CheckedRoot root = library.root;
        // Two states are compared by what is said of them, which must not depend on what git knows of one of them.
        if (base.isEmpty())
            root.former = FormerNames::of(root.root, root.reading.profile);
        const LibraryFindings findings = examineLibrary(root, library.files, ProblemList::Fixes::LeaveOut);
        const QList<Problem> problems = profileProblems(root.reading) + findings.problems;
        QList<Problem> outer;
        if (links) {
            const Result<QList<Problem>> asked = outerProblems(library, findings.graph, *links, base);
            if (!asked)
                return std::unexpected(asked.error());
            outer = *asked;
        }
        if (base.isEmpty()) {
            outcome.problems.append(problems + outer);
            continue;
        }
        const Result<BaseComparison> compared =
            compareWithBase(library.root, { .files = library.files, .paths = library.paths }, problems, base);
        if (!compared)
            return std::unexpected(compared.error());
        outcome.problems.append(compared->added + outer);
        outcome.solved.append(compared->solved);
    }
    return outcome;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    const Result<Arguments> read =
        readArguments(arguments,
                      { QStringLiteral("external"), QStringLiteral("offline"), QStringLiteral("again"),
                        QStringLiteral("fragments"), QStringLiteral("private") },
                      { QStringLiteral("format"), QStringLiteral("fail-on"), QStringLiteral("base"),
                        QStringLiteral("memory"), QStringLiteral("time-budget") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    const Result<std::optional<LinkCheckOptions>> links = linkOptions(*read);
    if (!links)
        return wrongUse(links.error().message, Usage);
    const QString format = read->options.value(QStringLiteral("format"), QStringLiteral("text"));
    static const QStringList formats { QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"),
                                       QStringLiteral("junit"), QStringLiteral("github") };
    if (!formats.contains(format))
        return wrongUse(QCoreApplication::translate("Cli", "There is no format “%1”.").arg(format), Usage);
    const QString failOn = read->options.value(QStringLiteral("fail-on"), QStringLiteral("error"));
    if (failOn != u"error" && failOn != u"warning")
        return wrongUse(QCoreApplication::translate("Cli", "--fail-on takes error or warning."), Usage);
    const Problem::Severity failsFrom = failOn == u"error" ? Problem::Severity::Error : Problem::Severity::Warning;
    const QString base = read->options.value(QStringLiteral("base"));
    if (read->has(QStringLiteral("base")) && base.isEmpty())
        return wrongUse(QCoreApplication::translate("Cli", "The option --%1 needs a value.").arg(u"base"), Usage);
    const QStringList paths = read->positional.isEmpty() ? QStringList { QStringLiteral(".") } : read->positional;

    const Result<QList<EntryFile>> files = entryFiles(paths);
    if (!files)
        return failed(files.error().file, files.error());
    const QList<CheckedFiles> libraries = byLibrary(paths, *files);
    const Result<CheckOutcome> outcome = outcomeOf(libraries, base, *links);
    if (!outcome)
        return failed(paths.constFirst(), outcome.error());
    bool hasFailed = false;
    for (qsizetype i = 0; i < libraries.size(); ++i) {
        const QList<Problem> &problems = outcome->problems[i];
        hasFailed = hasFailed || std::any_of(problems.begin(), problems.end(), [failsFrom](const Problem &problem) {
                        return problem.severity <= failsFrom;
                    });
        if (format == u"text")
            writeError(textReports(libraries[i], problems));
    }
    writeOut(format == u"text" ? summaryOf(static_cast<int>(files->size()), *outcome)
                               : reportOf(format, libraries, *outcome, failsFrom));
    return hasFailed ? ProblemsFound : Fine;
}

} // namespace Commonplace::Cli
