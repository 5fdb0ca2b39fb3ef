// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fieldlineedit.h"

#include <optional>

namespace Commonplace {

/// A number as text: the text is the value, and any text can stand in it. What is no number has the field's
/// warning outline. Up and Down change the last digit that is written: 3 becomes 4, 3.0 becomes 3.1.
class NumberField : public FieldLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    void setRange(std::optional<double> least, std::optional<double> most);
    /// Whether the text is empty, or a number of YAML 1.2's core schema within the range.
    bool hasAcceptableNumber() const;

    /// `text` with its last digit raised by `steps`; nothing for what is not a plain decimal number.
    static std::optional<QString> stepped(const QString &text, int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int steps);
    void showState();

    std::optional<double> m_least;
    std::optional<double> m_most;
};

} // namespace Commonplace
