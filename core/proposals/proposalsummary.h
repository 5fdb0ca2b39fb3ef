// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/basecomparison.h"
#include "library/library.h"
#include "proposals/proposalbranches.h"
#include "review/entrychange.h"

namespace Commonplace {

/// A file that a proposal changes, in the library's terms.
struct ProposedFile {
    ProposalChange change {};
    bool isEntry = false;
    QString title {};          ///< The entry's as it is now (or was, where it is removed); of other files the path.
    QStringList fields {};     ///< Labels of the fields that were changed; none for a new or removed entry.
    int paragraphs = 0;        ///< That were changed, added or removed; of a new or removed entry all it has.
    bool isLayoutOnly = false; ///< Nothing that is read is another.

    friend bool operator==(const ProposedFile &, const ProposedFile &) = default;
};

/// What a proposal changes, entry by entry, in the order of `changes`. Reads contents from git: blocks.
[[nodiscard]] Result<QList<ProposedFile>> proposedFiles(const Repository &repository, const Library &library,
                                                        const QList<ProposalChange> &changes,
                                                        std::stop_token stop = {});

/// What is to stand in a proposal's description where nobody wrote one: each version's subject as an item of a list,
/// the first version first, bringing in of the main line left out; nothing where there is but one version that says
/// no more than the title.
[[nodiscard]] QString descriptionOf(const QList<ProposalVersion> &versions, const QString &title);

/// The problems that the library's files have now and had not in the version `base`, and those that are solved. Takes
/// seconds in a large library: blocks. Fails as compareWithBase().
[[nodiscard]] Result<BaseComparison> problemsSince(const QString &root, const QByteArray &base);

} // namespace Commonplace
