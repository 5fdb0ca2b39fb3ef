// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

#include <QColor>

class QLabel;
class QToolButton;

namespace Commonplace {

class FieldLineEdit;

/// A colour as pages write it (`#1d6f62`, `teal`, `rgb(…)`), with a swatch that opens a choice of colours.
class ColorEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    ColorEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void type(const QString &text);
    void openChoice();
    void choose(const QColor &colour);
    void showState();

    FieldLineEdit *m_line;
    QToolButton *m_swatch;
    QLabel *m_fault;
};

/// The colour of a CSS name or hexadecimal notation (`#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`); invalid for all else.
[[nodiscard]] QColor cssColor(const QString &text);

} // namespace Commonplace
