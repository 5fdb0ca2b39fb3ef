// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Commonplace {

class GrowingTextEdit;

/// A field's value as its YAML, for what nothing describes.
class YamlEditor : public QWidget
{
    Q_OBJECT

public:
    explicit YamlEditor(const QString &label, QWidget *parent = nullptr);

    /// Shows the YAML that the entry has; what is being typed and cannot be read yet stays until it can.
    void setYaml(const QString &yaml);
    void setReadOnly(bool readOnly);
    /// Whether what stands here could be taken into the entry.
    void setReadable(bool readable);
    [[nodiscard]] QWidget *focusWidgetOfField() const;

Q_SIGNALS:
    void edited(const QString &yaml);

private:
    GrowingTextEdit *m_text;
    bool m_readable = true;
};

} // namespace Commonplace
