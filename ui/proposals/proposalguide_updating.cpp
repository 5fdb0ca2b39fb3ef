// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bringing in what is new in the library.

#include "proposals/guidejobs.h"
#include "proposals/questionsdialog.h"
#include "write/writeworkspace.h"

namespace Commonplace {

void ProposalGuide::update()
{
    if (!isReady() || !m_overview.line)
        return;
    if (m_overview.branch.isEmpty()) {
        say(MessageBar::Kind::Warning,
            tr("An earlier state of the library is shown, which cannot be updated. Start a new proposal from here, or "
               "switch to another one."));
        return;
    }
    const FileMergeRules rules = ProposalJobs::rulesFor(m_session->library(), m_surroundings.merger);
    const auto work = [repository = *m_session->repository(), rules, branch = m_overview.branch,
                       identity = m_session->identity()](const std::stop_token &stop) {
        return ProposalJobs::update(repository, rules, branch, identity, stop);
    };
    runAlone(tr("Updating from the library…"), work,
             [this, branch = m_overview.branch](const RemoteResult<UpdateOutcome> &outcome) {
                 if (outcome)
                     showUpdated(*outcome, branch);
                 else
                     sayError(outcome.error().error);
                 lookAnew();
             });
}

void ProposalGuide::showUpdated(const UpdateOutcome &outcome, const QByteArray &branch)
{
    using Kind = UpdateOutcome::Kind;
    if (outcome.kind == Kind::Undecided) {
        auto *dialog = new QuestionsDialog(outcome.questions, m_session->library(), dialogParent());
        connect(dialog, &QuestionsDialog::decided, this, [this, outcome, branch](const MergeDecisions &decisions) {
            bringTogether(outcome, decisions, branch);
        });
        connect(dialog, &QDialog::rejected, this, [this] {
            say(MessageBar::Kind::Info, tr("Nothing was updated. Update again when you want to decide."));
        });
        dialog->open();
        return;
    }
    closeVanished();
    QString text = outcome.kind == Kind::UpToDate ? tr("There is nothing new in the library.")
                                                  : tr("What was new in the library is here now.");
    const auto count = static_cast<int>(outcome.merged.size());
    if (count > 0)
        text += u' ' + tr("%n entry(s) that you had changed too were brought together.", nullptr, count);
    MessageBar *bar = say(MessageBar::Kind::Success, text, "proposalUpdatedMessage");
    QStringList details;
    for (const QByteArray &path : outcome.merged)
        details.append(QString::fromUtf8(path));
    if (!details.isEmpty())
        bar->setDetails(details.join(u'\n'));
}

void ProposalGuide::bringTogether(const UpdateOutcome &asked, const MergeDecisions &decisions, const QByteArray &branch)
{
    const FileMergeRules rules = ProposalJobs::rulesFor(m_session->library(), m_surroundings.merger);
    const auto work = [repository = *m_session->repository(), rules, asked, decisions, branch,
                       identity = m_session->identity()](const std::stop_token &stop) {
        return ProposalUpdate(repository, rules).update(branch, asked.brought, decisions, asked.before, identity, stop);
    };
    runAlone(tr("Bringing both together…"), work, [this, branch](const Result<UpdateOutcome> &outcome) {
        if (outcome)
            showUpdated(*outcome, branch);
        else
            sayError(outcome.error());
        lookAnew();
    });
}

} // namespace Commonplace
