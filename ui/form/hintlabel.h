// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Commonplace {

struct ValueEditorContext;

/// A hint under a field, as a profile has it: a line or two of Markdown, made safe. Its links go to the context.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    HintLabel(const QString &hint, const ValueEditorContext &context, QWidget *parent = nullptr);
};

} // namespace Commonplace
