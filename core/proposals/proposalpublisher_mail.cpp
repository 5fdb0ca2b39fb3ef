// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposals as files to mail.

#include "git/gitmessage.h"
#include "proposals/gitanswer.h"
#include "proposals/proposalpublisher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

QString unread()
{
    return QCoreApplication::translate("Proposals", "git cannot read the proposals of this library.");
}

std::unexpected<Error> unwritable(const QString &place)
{
    return std::unexpected(
        Error { .code = ErrorCode::Unwritable,
                .message = QCoreApplication::translate(
                               "Proposals", "“%1” cannot be written. Choose another place, or free some space there.")
                               .arg(place),
                .file = place });
}

} // namespace

Result<QByteArray> ProposalPublisher::mailedCommit(const Proposal &proposal, const MainLine &line,
                                                   const std::stop_token &stop) const
{
    const QByteArray reference = "refs/heads/" + proposal.branch;
    const Result<QByteArray> merges = GitAnswer::required(
        m_git, { "rev-list", "--count", "--merges", "^" + line.commit, reference, "--" }, unread(), { .stop = stop });
    if (!merges)
        return merges;
    if (merges->trimmed() == "0")
        return reference;
    // format-patch leaves merges out, and with them what was decided there.
    const auto base = GitAnswer::optional(m_git, { "merge-base", reference, line.commit }, { .stop = stop });
    if (!base)
        return std::unexpected(base.error());
    QString message = proposal.title;
    if (!proposal.description.isEmpty())
        message += u"\n\n"_s + proposal.description;
    const Result<QByteArray> made = GitAnswer::required(
        m_git,
        { "-c", "i18n.commitEncoding=UTF-8", "commit-tree", reference + "^{tree}", "-p", base->value_or(line.commit) },
        unread(), { .input = message.toUtf8() + '\n', .stop = stop });
    if (!made)
        return made;
    return made->trimmed();
}

Result<QStringList> ProposalPublisher::writePatches(const Proposal &proposal, const MainLine &line,
                                                    const QString &folder, std::stop_token stop) const
{
    if (const Result<void> anything = checkAnything(proposal, line, stop); !anything)
        return std::unexpected(anything.error());
    const QFileInfo place(folder);
    if (place.exists()
        && (!place.isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "There are files in “%1” already. Choose an empty folder "
                                                              "or a new one.")
                                      .arg(folder),
                                  ErrorCode::Refused, QFile::encodeName(folder));
    }
    const Result<QByteArray> commit = mailedCommit(proposal, line, stop);
    if (!commit)
        return std::unexpected(commit.error());
    // Beside the place where they go, so that they come there all at once by a new name.
    QTemporaryDir beside(place.absolutePath() + u"/.commonplace-XXXXXX"_s);
    if (!beside.isValid())
        return unwritable(folder);
    const QString made = beside.filePath(u"patches"_s);
    const Result<GitOutput> written =
        m_git.run({ "format-patch", "--quiet", "--no-cover-letter", "--no-attach", "--no-thread", "--no-signoff",
                    "--suffix=.patch", "--output-directory", made.toUtf8(), line.commit + ".." + *commit },
                  { .stop = stop });
    if (!written)
        return std::unexpected(written.error());
    if (written->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Proposals", "The files could not be written to “%1”.").arg(folder), *written,
            ErrorCode::Unwritable));
    }
    const QStringList names = QDir(made).entryList(QDir::Files, QDir::Name);
    if (place.exists() && !QDir().rmdir(folder))
        return unwritable(folder);
    if (names.isEmpty() || !QDir().rename(made, folder))
        return unwritable(folder);
    if (const Result<void> noted = noteMailed(proposal); !noted)
        return std::unexpected(noted.error());
    return names;
}

Result<void> ProposalPublisher::writeBundle(const Proposal &proposal, const MainLine &line, const QString &file,
                                            std::stop_token stop) const
{
    if (const Result<void> anything = checkAnything(proposal, line, stop); !anything)
        return anything;
    const QFileInfo place(file);
    QTemporaryDir beside(place.absolutePath() + u"/.commonplace-XXXXXX"_s);
    if (!beside.isValid())
        return unwritable(file);
    const QString made = beside.filePath(u"bundle"_s);
    const Result<GitOutput> written =
        m_git.run({ "bundle", "create", "--quiet", made.toUtf8(), "^" + line.commit, "refs/heads/" + proposal.branch },
                  { .stop = stop });
    if (!written)
        return std::unexpected(written.error());
    if (written->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Proposals", "The file “%1” could not be written.").arg(file), *written,
            ErrorCode::Unwritable));
    }
    // QFile::rename() does not replace.
    if (::rename(QFile::encodeName(made).constData(), QFile::encodeName(file).constData()) != 0)
        return unwritable(file);
    return noteMailed(proposal);
}

Result<void> ProposalPublisher::noteMailed(const Proposal &proposal) const
{
    const auto noted = GitAnswer::required(
        m_git, { "update-ref", "refs/commonplace/mailed/" + proposal.branch, "refs/heads/" + proposal.branch },
        QCoreApplication::translate("Proposals", "The files were written, but git could not note that they were."));
    return noted ? Result<void>() : std::unexpected(noted.error());
}

} // namespace Commonplace
