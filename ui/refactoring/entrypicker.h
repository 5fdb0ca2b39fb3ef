// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/relationcandidates.h"

#include <QLineEdit>

namespace Commonplace {

/// A line in which an entry is chosen by words of its title or its file. What is typed and chosen nothing is none.
class EntryPicker : public QLineEdit
{
    Q_OBJECT

public:
    /// The values of `entries` are their paths.
    EntryPicker(RelationCandidates entries, QWidget *parent = nullptr);

    /// Relative to the library; empty: none is chosen.
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void choose(const RelationCandidate *entry);

    RelationCandidates m_entries;
    QString m_path;
};

} // namespace Commonplace
