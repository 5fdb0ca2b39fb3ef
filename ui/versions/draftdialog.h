// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entrycomparison.h"

#include <QDialog>

namespace Commonplace {

/// Shows what unsaved text of an earlier time holds that the text it was made from does not. Accepted when it is to be
/// brought back. Deletes itself when it is closed.
class DraftDialog : public QDialog
{
    Q_OBJECT

public:
    /// `when` says when it was written, for people.
    DraftDialog(const QString &title, const QString &when, const EntryComparison &comparison, const FieldLabels &labels,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void discardRequested();
};

} // namespace Commonplace
