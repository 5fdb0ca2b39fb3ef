// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/mapeditor.h"

#include "editor/entrydocument.h"
#include "form/fieldfit.h"
#include "form/fieldrow.h"
#include "form/fieldrows.h"
#include "form/formcontext.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

/// So many missing fields are shown at once; more are one press away.
constexpr int FewMissing = 4;

/// The kind of a map of several kinds, as a choice.
Field kindField(const Field &field)
{
    Field kind { .key = field.typeKey, .label = MapEditor::tr("Kind"), .widget = Widget::Select };
    for (const Field &variant : field.variants)
        kind.options.append({ .value = YamlValue::string(variant.key), .label = variant.label });
    return kind;
}

} // namespace

MapEditor::MapEditor(const Field &field, const YamlPath &path, FormContext *context, QWidget *parent)
    : NestedEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_rows(new FieldRows(path, context, this))
    , m_more(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::tight, 0, Space::tight);
    layout->setSpacing(Space::small);
    layout->addWidget(m_rows);
    m_more->setObjectName(QStringLiteral("moreFieldsButton"));
    setButtonRole(m_more, ButtonRole::Link);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsMissing = true;
        Q_EMIT m_context->edited();
    });
}

QList<Field> MapEditor::fieldsOf(const YamlValue &value) const
{
    const Field variant = variantOf(m_field, value);
    QList<Field> fields;
    QList<Field> missing;
    if (!m_field.variants.isEmpty() && value.keys.contains(m_field.typeKey))
        fields.append(kindField(m_field));
    for (const Field &field : variant.fields) {
        if (field.widget == Widget::Hidden)
            continue;
        if (!value.keys.contains(field.key) && !field.required)
            missing.append(field);
        fields.append(field);
    }
    const bool hidesMissing = !m_showsMissing && missing.size() > FewMissing && missing.size() < fields.size();
    if (hidesMissing)
        fields.removeIf([&missing](const Field &field) { return missing.contains(field); });
    m_more->setVisible(hidesMissing);
    const auto count = static_cast<int>(missing.size());
    m_more->setText(tr("%n more field(s)…", nullptr, count));
    for (const QByteArray &key : value.keys) {
        const auto isKey = [&key](const Field &field) { return field.key == key; };
        if (std::ranges::none_of(fields, isKey) && std::ranges::none_of(variant.fields, isKey))
            fields.append({ .key = key, .label = labelFromKey(QString::fromUtf8(key)) });
    }
    return fields;
}

void MapEditor::refresh(const YamlDocument &document, YamlNodeId id)
{
    m_rows->refresh(fieldsOf(YamlValue::of(document, id)), document, id);
}

void MapEditor::setPath(const YamlPath &path)
{
    m_rows->setPath(path);
}

void MapEditor::filter(const QStringList &words)
{
    m_rows->filter(words);
}

bool MapEditor::shows(const QByteArray &field) const
{
    return m_rows->shows(field);
}

QWidget *MapEditor::firstFocus() const
{
    return m_rows->rows().isEmpty() ? nullptr : m_rows->rows().constFirst()->firstFocus();
}

void MapEditor::paintEvent(QPaintEvent * /*event*/)
{
    // A hairline along what belongs together.
    QPainter painter(this);
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    painter.fillRect(line, Theme::of(this).line);
}

} // namespace Commonplace
