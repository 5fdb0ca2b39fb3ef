// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/treemerge.h"

#include "git/gitmessage.h"
#include "proposals/gitanswer.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

QString failed()
{
    return QCoreApplication::translate("Proposals", "git could not bring the two lines of versions together. Nothing "
                                                    "was changed.");
}

bool isRegular(const QByteArray &mode)
{
    return mode == "100644" || mode == "100755";
}

/// What a person can decide on file by file. git calls these names stable (git-merge-tree(1), "Informational
/// messages").
bool isDecidable(const QByteArray &kind)
{
    static const QSet<QByteArray> Kinds { "Auto-merging", "CONFLICT (contents)", "CONFLICT (binary)",
                                          "CONFLICT (modify/delete)", "CONFLICT (rename/delete)" };
    return !kind.startsWith("CONFLICT") || Kinds.contains(kind);
}

/// Fails where the messages of `git merge-tree -z --messages` tell of what is no matter of one file.
/// Each is COUNT NUL PATH… NUL KIND NUL TEXT NUL.
Result<void> checkDecidable(const QByteArrayList &parts)
{
    for (qsizetype i = 0; i < parts.size();) {
        bool isCount = false;
        const int count = parts[i].toInt(&isCount);
        if (!isCount || count < 0 || i + count + 2 >= parts.size())
            return GitAnswer::refusal(failed(), ErrorCode::ToolFailed);
        const QByteArray &kind = parts[i + 1 + count];
        if (!isDecidable(kind)) {
            const QByteArrayList paths = parts.mid(i + 1, count);
            return std::unexpected(GitMessage::failure(
                QCoreApplication::translate("Proposals",
                                            "The main line and the proposal did different things to the same place, "
                                            "“%1”: gave it two names, or made a folder of it. Rename it in the "
                                            "proposal as the main line has it, save, and update again. Nothing was "
                                            "changed.")
                    .arg(GitMessage::shown(paths.value(0))),
                { .exitCode = 1, .out = {}, .err = parts[i + 2 + count] }, ErrorCode::Refused));
        }
        i += count + 3;
    }
    return {};
}

} // namespace

TreeMerge::TreeMerge(const Repository &repository, const FileMergeRules &rules, std::stop_token stop)
    : m_repository(repository)
    , m_rules(rules)
    , m_stop(std::move(stop))
    , m_git(GitAnswer::atRoot(repository))
{
}

Result<TreeMerge::Merged> TreeMerge::merge(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs,
                                           const MergeDecisions &decisions)
{
    Result<SharedFiles> files = conflicts(ours, theirs);
    if (!files)
        return std::unexpected(files.error());
    if (const Result<void> added = addCleanOnes(*files, base, ours, theirs); !added)
        return std::unexpected(added.error());
    Merged result;
    for (auto file = files->cbegin(); file != files->cend(); ++file) {
        if (const Result<void> settled = settle(file.key(), file.value(), decisions, result); !settled)
            return std::unexpected(settled.error());
    }
    if (!result.questions.isEmpty())
        return result;
    const Result<QByteArray> tree = writeTree();
    if (!tree)
        return std::unexpected(tree.error());
    result.tree = *tree;
    return result;
}

Result<TreeMerge::SharedFiles> TreeMerge::conflicts(const QByteArray &ours, const QByteArray &theirs)
{
    // Files that one side put into a folder which the other renamed stay where they were put.
    const Result<GitOutput> answer = m_git.run(
        { "-c", "merge.directoryRenames=false", "merge-tree", "--write-tree", "-z", "--messages", ours, theirs },
        { .stop = m_stop });
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode > 1)
        return std::unexpected(GitMessage::failure(failed(), *answer));
    const QByteArrayList parts = GitAnswer::parts(answer->out);
    if (parts.isEmpty())
        return GitAnswer::refusal(failed(), ErrorCode::ToolFailed);
    m_tree = parts.first();

    SharedFiles files;
    qsizetype i = 1;
    if (answer->exitCode == 1) {
        // MODE OID STAGE TAB PATH, up to an empty one
        for (; i < parts.size() && !parts[i].isEmpty(); ++i) {
            const qsizetype tab = parts[i].indexOf('\t');
            const QByteArrayList words = parts[i].first(std::max<qsizetype>(tab, 0)).split(' ');
            if (words.size() != 3)
                return GitAnswer::refusal(failed(), ErrorCode::ToolFailed);
            Shared &file = files[parts[i].sliced(tab + 1)];
            file.isConflict = true;
            std::optional<Side> &side = words[2] == "1" ? file.base : words[2] == "2" ? file.ours : file.theirs;
            side = Side { .mode = words[0], .object = words[1] };
        }
    }
    if (i < parts.size() && parts[i].isEmpty())
        ++i;
    if (const Result<void> decidable = checkDecidable(parts.mid(i)); !decidable)
        return std::unexpected(decidable.error());
    return files;
}

Result<QHash<QByteArray, TreeMerge::Change>> TreeMerge::changes(const QByteArray &from, const QByteArray &to) const
{
    const Result<QByteArray> raw = GitAnswer::required(
        m_git, { "diff-tree", "-r", "-z", "--raw", "-M", "--no-abbrev", from, to }, failed(), { .stop = m_stop });
    if (!raw)
        return std::unexpected(raw.error());
    QHash<QByteArray, Change> changes;
    const QByteArrayList parts = GitAnswer::parts(*raw);
    for (qsizetype i = 0; i + 1 < parts.size();) {
        const QByteArrayList words = parts[i].sliced(1).split(' ');
        if (words.size() != 5 || words[4].isEmpty())
            return GitAnswer::refusal(failed(), ErrorCode::ToolFailed);
        const char status = words[4].front();
        const bool isRename = status == 'R';
        Change change { .path = parts[i + (isRename ? 2 : 1)], .before = {}, .after = {} };
        if (status != 'A')
            change.before = Side { .mode = words[0], .object = words[2] };
        if (status != 'D')
            change.after = Side { .mode = words[1], .object = words[3] };
        changes.insert(parts[i + 1], change);
        i += isRename ? 3 : 2;
    }
    return changes;
}

Result<void> TreeMerge::addCleanOnes(SharedFiles &files, const QByteArray &base, const QByteArray &ours,
                                     const QByteArray &theirs) const
{
    const auto ourChanges = changes(base, ours);
    if (!ourChanges)
        return std::unexpected(ourChanges.error());
    const auto theirChanges = changes(base, theirs);
    if (!theirChanges)
        return std::unexpected(theirChanges.error());
    for (auto our = ourChanges->cbegin(); our != ourChanges->cend(); ++our) {
        const auto their = theirChanges->constFind(our.key());
        const bool areBoth = their != theirChanges->cend() && our->before && our->after && their->after;
        if (!areBoth || our->after->object == their->after->object)
            continue;
        // Only one of them can have given it a new name; two are a conflict.
        const QByteArray path = our->path == our.key() ? their->path : our->path;
        const bool isText = our->after->object != our->before->object && their->after->object != our->before->object;
        if (isText && !files.contains(path))
            files.insert(path, { .base = our->before, .ours = our->after, .theirs = their->after });
    }
    return {};
}

Result<std::optional<QByteArray>> TreeMerge::content(const std::optional<Side> &side) const
{
    if (!side)
        return std::nullopt;
    const Result<QByteArray> bytes =
        GitAnswer::required(m_git, { "cat-file", "blob", side->object }, failed(), { .stop = m_stop });
    if (!bytes)
        return std::unexpected(bytes.error());
    return *bytes;
}

Result<void> TreeMerge::settle(const QByteArray &path, const Shared &file, const MergeDecisions &decisions,
                               Merged &result)
{
    const bool isHere = path.startsWith(m_repository.prefix());
    const QByteArray libraryPath = isHere ? path.sliced(m_repository.prefix().size()) : QByteArray();
    const bool isEntry = isHere && m_rules.isEntry(libraryPath);
    if (!file.isConflict && !isEntry)
        return {};
    for (const std::optional<Side> &side : { file.base, file.ours, file.theirs }) {
        if ((side && !isRegular(side->mode)) || !isHere) {
            return GitAnswer::refusal(
                QCoreApplication::translate("Proposals",
                                            "The main line and the proposal changed “%1” differently, and that is no "
                                            "file of the library that could be decided on here. Somebody who knows git "
                                            "has to bring the two together. Nothing was changed.")
                    .arg(GitMessage::shown(path)),
                ErrorCode::Refused, path);
        }
    }
    const bool isTheirMode = !file.ours || (file.base && file.theirs && file.ours->mode == file.base->mode);
    const QByteArray mode = isTheirMode ? (file.theirs ? file.theirs : file.base)->mode : file.ours->mode;
    if (decisions.contains(libraryPath))
        return replace(path, mode, decisions.value(libraryPath));

    MergeQuestion question { .path = libraryPath, .isEntry = isEntry };
    for (auto [side, to] : { std::pair(&file.base, &question.base), std::pair(&file.ours, &question.ours),
                             std::pair(&file.theirs, &question.theirs) }) {
        Result<std::optional<QByteArray>> bytes = content(*side);
        if (!bytes)
            return std::unexpected(bytes.error());
        *to = *bytes;
    }
    if (isEntry && m_rules.merge && question.base && question.ours && question.theirs) {
        if (const auto merged = m_rules.merge(libraryPath, *question.base, *question.ours, *question.theirs)) {
            result.merged.append(libraryPath);
            return replace(path, mode, merged);
        }
    }
    result.questions.append(question);
    return {};
}

Result<void> TreeMerge::replace(const QByteArray &path, const QByteArray &mode,
                                const std::optional<QByteArray> &content)
{
    if (!content) {
        m_indexLines += "0 " + QByteArray(m_tree.size(), '0') + '\t' + path + '\0';
        return {};
    }
    const Result<QByteArray> object = GitAnswer::required(m_git, { "hash-object", "-w", "--no-filters", "--stdin" },
                                                          failed(), { .input = *content, .stop = m_stop });
    if (!object)
        return std::unexpected(object.error());
    m_indexLines += mode + ' ' + object->trimmed() + '\t' + path + '\0';
    return {};
}

Result<QByteArray> TreeMerge::writeTree() const
{
    if (m_indexLines.isEmpty())
        return m_tree;
    const QTemporaryDir folder;
    GitOptions options { .environment = { { u"GIT_INDEX_FILE"_s, folder.filePath(u"index"_s) } }, .stop = m_stop };
    if (const auto read = GitAnswer::required(m_git, { "read-tree", m_tree }, failed(), options); !read)
        return std::unexpected(read.error());
    options.input = m_indexLines;
    if (const auto put = GitAnswer::required(m_git, { "update-index", "-z", "--index-info" }, failed(), options); !put)
        return std::unexpected(put.error());
    options.input.clear();
    const Result<QByteArray> tree = GitAnswer::required(m_git, { "write-tree" }, failed(), options);
    if (!tree)
        return tree;
    return tree->trimmed();
}

} // namespace Commonplace
