// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QLabel;

namespace Commonplace {

class ScoreBar;

/// A score, chosen among the steps of the field's rubric; below stands what the step means that is looked at, else the
/// chosen one. A number between two steps stands between them, and can be chosen again; any other value that is none of
/// the steps is kept, and said.
class ScoreEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    ScoreEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void choose(int step);
    void showSteps(const QList<FieldOption> &steps);
    void showMeaning();
    /// The rubric, and the value where it lies between two steps of it.
    [[nodiscard]] QList<FieldOption> stepsWith(const YamlValue &value) const;
    [[nodiscard]] int stepOf(const YamlValue &value) const;

    QList<FieldOption> m_steps;
    ScoreBar *m_bar;
    QLabel *m_meaning;
};

} // namespace Commonplace
