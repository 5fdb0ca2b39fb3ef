// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/nestededitor.h"
#include "profile/field.h"

class QPushButton;

namespace Commonplace {

class FieldRows;
class FormContext;

/// The fields of a map inside an entry, indented. Fields that the profile names and the map lacks are offered below.
class MapEditor : public NestedEditor
{
    Q_OBJECT

public:
    /// `field` is an Object. `context` must outlive it.
    MapEditor(const Field &field, const YamlPath &path, FormContext *context, QWidget *parent = nullptr);

    void refresh(const YamlDocument &document, YamlNodeId id) override;
    void setPath(const YamlPath &path) override;
    void filter(const QStringList &words) override;
    [[nodiscard]] bool shows(const QByteArray &field) const override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<Field> fieldsOf(const YamlValue &value) const;

    Field m_field;
    FormContext *m_context;
    FieldRows *m_rows;
    QPushButton *m_more;
    bool m_showsMissing = false;
};

} // namespace Commonplace
