// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/valuefault.h"

#include <QKeyEvent>
#include <QLabel>

namespace Commonplace {

QLabel *newValueFault(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("valueFault"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::BrightText);
    label->hide();
    return label;
}

bool isValueEscape(const QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return isKey && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
}

} // namespace Commonplace
