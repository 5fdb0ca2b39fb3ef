// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposalbranches.h"

#include <QDialog>

namespace Commonplace {

/// Asks what a new proposal is to be called, and what it starts from.
class NewProposalDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the proposal that is worked on, where there is one; `unsaved` entries have text that is not saved.
    NewProposalDialog(const std::optional<Proposal> &current, int unsaved, QWidget *parent);

Q_SIGNALS:
    void startRequested(const QString &title, Commonplace::ProposalBranches::Start at);
};

} // namespace Commonplace
