// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fieldlineedit.h"

#include <optional>

namespace Commonplace {

/// A number as text: the text is the value, and any text can stand in it. What is no number has the field's
/// warning outline. Up and Down change the last digit that is written: 3 becomes 4, 3.0 becomes 3.1; or go by a step.
class NumberField : public FieldLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    enum class Digits { Any, Whole };
    void setDigits(Digits digits);
    void setRange(std::optional<double> least, std::optional<double> most);
    /// By how much Up and Down change the number, a decimal number such as `0.5`; empty: its last digit by one.
    void setStep(const QString &step);

    enum class Reading { Empty, Number, OutOfRange, NoNumber };
    /// What the text is, by YAML 1.2's core schema.
    [[nodiscard]] Reading reading() const;
    /// Whether the text is empty, or a number within the range.
    [[nodiscard]] bool hasAcceptableNumber() const;

    /// As Up and Down do; textEdited() is emitted.
    void step(int steps);

    /// `text` with its last digit raised by `steps`; nothing for what is not a plain decimal number.
    static std::optional<QString> stepped(const QString &text, int steps);
    /// `text` raised by `steps` times `step`, with as many decimals as the one of both that has more.
    static std::optional<QString> stepped(const QString &text, int steps, const QString &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showState();

    std::optional<double> m_least;
    std::optional<double> m_most;
    QString m_step;
    Digits m_digits = Digits::Any;
};

} // namespace Commonplace
