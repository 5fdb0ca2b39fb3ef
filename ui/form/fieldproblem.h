// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <QWidget>

namespace Commonplace {

/// What is wrong with a field, under it: the sentence, and a button for each way to mend it.
class FieldProblem : public QWidget
{
    Q_OBJECT

public:
    explicit FieldProblem(const Problem &problem, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Edits of the whole file.
    void fixRequested(const Commonplace::TextEdits &edits);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Problem::Severity m_severity;
};

/// What a button for one of a problem's fixes says: what the check calls it, else what it would write where there are
/// several.
[[nodiscard]] QString fixText(const Problem &problem, const TextEdits &fix);

} // namespace Commonplace
