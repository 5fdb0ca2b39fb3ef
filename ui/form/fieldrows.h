// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/field.h"
#include "yaml/yamldocument.h"

#include <QWidget>

namespace Commonplace {

class FieldRow;
class FormColumns;
class FormContext;

/// Some fields of one map, one row each, in one column or two.
class FieldRows : public QWidget
{
    Q_OBJECT

public:
    /// `context` must outlive it. `path` is the map's.
    FieldRows(const YamlPath &path, FormContext *context, QWidget *parent = nullptr);

    /// Shows these fields of a map; `map` may be NoYamlNode. Rows that stay are kept, with focus and carets.
    void refresh(const QList<Field> &fields, const YamlDocument &document, YamlNodeId map);
    void setPath(const YamlPath &path);
    /// Gives how many rows are shown.
    int filter(const QStringList &words);
    [[nodiscard]] bool shows(const QByteArray &field) const;
    [[nodiscard]] const QList<FieldRow *> &rows() const { return m_rows; }
    [[nodiscard]] FieldRow *row(const QByteArray &key) const;

private:
    void arrange();

    YamlPath m_path;
    FormContext *m_context;
    FormColumns *m_columns;
    QList<FieldRow *> m_rows;
    QList<bool> m_wide; // as they are arranged now
};

} // namespace Commonplace
