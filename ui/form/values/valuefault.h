// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QEvent;
class QLabel;
class QWidget;

namespace Commonplace {

/// The line below an editor that says why what is typed is not in the entry; hidden until something is to be said.
[[nodiscard]] QLabel *newValueFault(QWidget *parent);

/// Is this the Escape key, pressed or about to be taken for a shortcut?
[[nodiscard]] bool isValueEscape(const QEvent *event);

} // namespace Commonplace
