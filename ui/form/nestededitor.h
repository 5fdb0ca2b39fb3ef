// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QWidget>

namespace Commonplace {

/// What shows a value that holds others: the fields of a map, the cards of a list. UI thread.
class NestedEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what the document has; `id` may be NoYamlNode. What is the same is not touched.
    virtual void refresh(const YamlDocument &document, YamlNodeId id) = 0;
    /// The same value stands at another place now.
    virtual void setPath(const YamlPath &path) = 0;
    /// Shows only what holds all the words, in labels, hints or values; all for no words.
    virtual void filter(const QStringList &words) = 0;
    /// Is the field of a problem (as Problem::field) shown by a part of this?
    [[nodiscard]] virtual bool shows(const QByteArray &field) const = 0;
    /// What takes the focus when the person comes here; nullptr where nothing does.
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;

Q_SIGNALS:
    /// What the person wanted could not be done, and why; empty: it was done.
    void failed(const QString &message);
};

} // namespace Commonplace
