// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/codeeditor.h"

#include "form/values/valuetexts.h"
#include "widgets/fieldlineedit.h"
#include "widgets/growingtextedit.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

/// The map with this text at this key: in its place where it has one, else at the end.
YamlValue with(YamlValue map, const QByteArray &key, const QString &text)
{
    const YamlValue value = YamlValue::string(text.toUtf8());
    if (const qsizetype index = map.keys.indexOf(key); index >= 0) {
        map.items[index] = value;
    } else {
        map.keys.append(key);
        map.items.append(value);
    }
    return map;
}

YamlValue part(const std::optional<YamlValue> &value, const QByteArray &key)
{
    const qsizetype index = value ? value->keys.indexOf(key) : -1;
    return index < 0 ? YamlValue::null() : value->items.at(index);
}

} // namespace

CodeEditor::CodeEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_code(new GrowingTextEdit(this))
{
    m_code->setLineLimits(3, 20);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    m_code->setFont(fixed);
    // Code reads from left to right, whatever the window does.
    m_code->setLayoutDirection(Qt::LeftToRight);
    column()->addWidget(m_code);
    setFocusWidget(m_code);
    if (!field.codeOnly)
        addLanguage();
    connect(m_code, &GrowingTextEdit::textEdited, this, &CodeEditor::type);
    showReadOnly();
    showValue(false);
}

void CodeEditor::addLanguage()
{
    auto *label = new QLabel(tr("Language"), this);
    setTextRole(label, TextRole::Label);
    m_language = new FieldLineEdit(this);
    m_language->setObjectName(u"codeLanguage"_s);
    m_language->setAccessibleName(tr("Language of the code"));
    m_language->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    label->setBuddy(m_language);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(label);
    row->addWidget(m_language);
    row->addStretch();
    column()->addLayout(row);
    connect(m_language, &QLineEdit::textEdited, this, &CodeEditor::type);
    connect(m_language, &QLineEdit::editingFinished, this, &ValueEditor::editingFinished);
}

void CodeEditor::type()
{
    const bool isText = field().codeOnly || (value() && value()->kind == YamlValue::Kind::String && !m_language);
    if (isText) {
        emitEdited(YamlValue::string(m_code->toPlainText().toUtf8()));
        return;
    }
    const bool isMap = value() && value()->kind == YamlValue::Kind::Map;
    YamlValue map = isMap ? *value() : YamlValue::map({}, {});
    map = with(map, field().codeKey, m_code->toPlainText());
    if (!m_language->text().isEmpty() || map.keys.contains(field().languageKey))
        map = with(map, field().languageKey, m_language->text());
    emitEdited(map);
}

void CodeEditor::showValue(bool)
{
    const bool isMap = value() && value()->kind == YamlValue::Kind::Map;
    m_code->setTextKeepingCaret(isMap ? ValueTexts::of(part(value(), field().codeKey)) : ValueTexts::of(value()));
    m_code->setPlaceholderText(ValueTexts::emptyState(value()));
    if (m_language) {
        m_language->setTextKeepingCaret(ValueTexts::of(part(value(), field().languageKey)));
        m_language->setPlaceholderText(field().language);
    }
}

void CodeEditor::showReadOnly()
{
    m_code->setReadOnly(isReadOnly());
    if (m_language)
        m_language->setReadOnly(isReadOnly());
}

} // namespace Commonplace
