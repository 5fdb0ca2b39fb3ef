// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QLabel;

namespace Commonplace {

class ScoreBar;

/// A score, chosen among the steps of the field's rubric; below stands what the step means that is looked at, else the
/// chosen one. A value that is none of the steps is kept, and said.
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
    void showMeaning();

    ScoreBar *m_bar;
    QLabel *m_meaning;
};

} // namespace Commonplace
