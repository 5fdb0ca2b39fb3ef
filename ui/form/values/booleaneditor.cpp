// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/booleaneditor.h"

#include "checks/valuechecks.h"
#include "form/values/valuetexts.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

QByteArray booleanWord(const QByteArray &present, bool value)
{
    const QByteArray lower = present.toLower();
    QByteArray word = value ? "true" : "false";
    if (lower == "yes" || lower == "no")
        word = value ? "yes" : "no";
    else if (lower == "on" || lower == "off")
        word = value ? "on" : "off";
    if (!booleanOf(present))
        return word;
    if (present == present.toUpper())
        return word.toUpper();
    if (present.left(1) == present.left(1).toUpper())
        word[0] = word.left(1).toUpper()[0];
    return word;
}

} // namespace

BooleanEditor::BooleanEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_check(new QCheckBox(this))
{
    column()->addWidget(m_check, 0, Qt::AlignLeading);
    setFocusWidget(m_check);
    connect(m_check, &QCheckBox::clicked, this, [this](bool checked) {
        // From neither one goes to yes; a box in between is only ever shown, never chosen.
        m_check->setTristate(false);
        const std::optional<YamlValue> present = value();
        const QByteArray word = booleanWord(ValueTexts::of(present).toUtf8(), checked);
        const bool wasText = present && present->kind == YamlValue::Kind::String;
        const bool asText =
            wasText || ((!present || present->kind == YamlValue::Kind::Null) && this->field().writtenAsText);
        emitDone(asText ? YamlValue::string(word) : YamlValue::plain(word));
        showWord();
    });
    showReadOnly();
    showValue(false);
}

void BooleanEditor::showValue(bool)
{
    const std::optional<bool> state = value() ? booleanOf(value()->text) : std::nullopt;
    const QSignalBlocker blocker(m_check);
    m_check->setTristate(!state);
    m_check->setCheckState(!state ? Qt::PartiallyChecked : *state ? Qt::Checked : Qt::Unchecked);
    showWord();
}

void BooleanEditor::showWord()
{
    const QString text = ValueTexts::of(value());
    const std::optional<bool> state = booleanOf(text.toUtf8());
    m_check->setText(state            ? *state ? tr("Yes") : tr("No")
                                : text.isEmpty() ? ValueTexts::emptyState(value())
                                      : tr("neither yes nor no: %1").arg(text));
}

void BooleanEditor::showReadOnly()
{
    // A check box has no state in which it is read: it stays reachable by the keyboard and takes nothing.
    m_check->setEnabled(!isReadOnly());
}

} // namespace Commonplace
