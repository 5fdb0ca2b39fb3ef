// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/yamleditor.h"

#include "widgets/growingtextedit.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace Commonplace {

YamlEditor::YamlEditor(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_text(new GrowingTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_text->setLineLimits(1, 16);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    m_text->setFont(fixed);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(label);
    m_text->setAccessibleDescription(tr("Nested fields, written as YAML"));
    setFocusProxy(m_text);
    connect(this, &QObject::objectNameChanged, this,
            [this](const QString &name) { m_text->setObjectName(name + QStringLiteral("_editor")); });
    connect(m_text, &GrowingTextEdit::textEdited, this, &YamlEditor::edited);
}

void YamlEditor::setYaml(const QString &yaml)
{
    const bool isTyping = !m_readable && m_text->hasFocus();
    if (!isTyping && m_text->toPlainText().trimmed() != yaml.trimmed())
        m_text->setTextKeepingCaret(yaml);
}

void YamlEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void YamlEditor::setReadable(bool readable)
{
    m_readable = readable;
}

QWidget *YamlEditor::focusWidgetOfField() const
{
    return m_text;
}

} // namespace Commonplace
