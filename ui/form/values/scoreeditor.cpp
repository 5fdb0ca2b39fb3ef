// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/scoreeditor.h"

#include "form/values/valuetexts.h"
#include "widgets/scorebar.h"
#include "widgets/widgetroles.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

std::optional<double> numberOf(const YamlValue &value)
{
    bool isNumber = false;
    const double number = value.isScalar() ? value.text.toDouble(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

ScoreEditor::ScoreEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_bar(new ScoreBar(this))
    , m_meaning(new QLabel(this))
{
    showSteps(field.rubric);
    column()->addWidget(m_bar, 0, Qt::AlignLeading);
    m_meaning->setObjectName(u"stepMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    setTextRole(m_meaning, TextRole::Label);
    column()->addWidget(m_meaning);
    setFocusWidget(m_bar);
    connect(m_bar, &ScoreBar::stepChosen, this, &ScoreEditor::choose);
    connect(m_bar, &ScoreBar::lookedAtChanged, this, &ScoreEditor::showMeaning);
    showReadOnly();
    showValue(false);
}

void ScoreEditor::showSteps(const QList<FieldOption> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    QStringList texts;
    QStringList meanings;
    for (const FieldOption &step : steps) {
        texts.append(ValueTexts::of(step.value));
        meanings.append(step.label);
    }
    m_bar->setSteps(texts, meanings);
}

QList<FieldOption> ScoreEditor::stepsWith(const YamlValue &value) const
{
    QList<FieldOption> steps = field().rubric;
    const std::optional<double> number = numberOf(value);
    if (!number || steps.size() < 2)
        return steps;
    const auto isAbove = [&number](const FieldOption &step) { return numberOf(step.value).value_or(0) > *number; };
    const auto above = std::ranges::find_if(steps, isAbove);
    if (above == steps.begin() || above == steps.end() || numberOf(std::prev(above)->value) == number)
        return steps;
    const QString meaning = tr("between “%1” and “%2”").arg(std::prev(above)->label, above->label);
    steps.insert(above, { .value = value, .label = meaning });
    return steps;
}

int ScoreEditor::stepOf(const YamlValue &value) const
{
    const std::optional<double> number = numberOf(value);
    if (!number)
        return ValueTexts::indexOf(m_steps, value);
    const auto step =
        std::ranges::find_if(m_steps, [&number](const FieldOption &one) { return numberOf(one.value) == number; });
    return step == m_steps.end() ? -1 : static_cast<int>(step - m_steps.begin());
}

void ScoreEditor::choose(int step)
{
    if (step < 0) {
        emitDone(YamlValue::null());
        return;
    }
    YamlValue chosen = m_steps.at(step).value;
    // Who writes 3.0 writes 4.0 too.
    const bool hadPoint = givenValue() && numberOf(*givenValue()) && givenValue()->text.contains('.');
    if (hadPoint && numberOf(chosen) && !chosen.text.contains('.'))
        chosen.text += ".0";
    const bool wasText = givenValue() && givenValue()->kind == YamlValue::Kind::String;
    const bool isQuoted = wasText || field().writtenAsText || field().valueType == Field::ValueType::String;
    emitDone(isQuoted ? YamlValue::string(chosen.text) : chosen);
}

void ScoreEditor::showValue(bool isOwn)
{
    // A step that was just left stays at hand.
    if (!isOwn)
        showSteps(value() ? stepsWith(*value()) : field().rubric);
    m_bar->setChosen(value() ? stepOf(*value()) : -1);
    showMeaning();
}

void ScoreEditor::showMeaning()
{
    const int step = m_bar->lookedAt() >= 0 ? m_bar->lookedAt() : m_bar->chosen();
    const QString text = ValueTexts::of(value());
    const bool isForeign = m_bar->chosen() < 0 && !text.isEmpty();
    m_meaning->setText(step >= 0   ? tr("%1: %2").arg(ValueTexts::of(m_steps.at(step).value), m_steps.at(step).label)
                       : isForeign ? tr("%1 is not one of the steps.").arg(text)
                                   : ValueTexts::emptyState(value()));
}

void ScoreEditor::showReadOnly()
{
    m_bar->setReadOnly(isReadOnly());
}

} // namespace Commonplace
