// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/scoreeditor.h"

#include "form/values/valuetexts.h"
#include "widgets/scorebar.h"
#include "widgets/widgetroles.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

ScoreEditor::ScoreEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_bar(new ScoreBar(this))
    , m_meaning(new QLabel(this))
{
    QStringList steps;
    QStringList meanings;
    for (const FieldOption &step : field.rubric) {
        steps.append(ValueTexts::of(step.value));
        meanings.append(step.label);
    }
    m_bar->setSteps(steps, meanings);
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

void ScoreEditor::choose(int step)
{
    if (step < 0) {
        emitDone(YamlValue::null());
        return;
    }
    const YamlValue &chosen = field().rubric.at(step).value;
    const bool wasText = givenValue() && givenValue()->kind == YamlValue::Kind::String;
    const bool isQuoted = wasText || field().writtenAsText || field().valueType == Field::ValueType::String;
    emitDone(isQuoted ? YamlValue::string(chosen.text) : chosen);
}

void ScoreEditor::showValue(bool)
{
    m_bar->setChosen(value() ? ValueTexts::indexOf(field().rubric, *value()) : -1);
    showMeaning();
}

void ScoreEditor::showMeaning()
{
    const int step = m_bar->lookedAt() >= 0 ? m_bar->lookedAt() : m_bar->chosen();
    const QString text = ValueTexts::of(value());
    const bool isForeign = m_bar->chosen() < 0 && !text.isEmpty();
    m_meaning->setText(
        step >= 0   ? tr("%1: %2").arg(ValueTexts::of(field().rubric.at(step).value), field().rubric.at(step).label)
        : isForeign ? tr("%1 is not one of the steps.").arg(text)
                    : ValueTexts::emptyState(value()));
}

void ScoreEditor::showReadOnly()
{
    m_bar->setReadOnly(isReadOnly());
}

} // namespace Commonplace
