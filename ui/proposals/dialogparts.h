// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/widgetroles.h"

class QDialog;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QString;
class QVBoxLayout;

/// What the dialogs of proposals have in common.
namespace Commonplace::DialogParts {

/// The dialog's layout, with the margins of all dialogs; the dialog deletes itself when it is closed.
[[nodiscard]] QVBoxLayout *layoutOf(QDialog *dialog);

/// A paragraph, wrapped.
QLabel *addText(QVBoxLayout *layout, const char *name, const QString &text, TextRole role = TextRole::Body);

/// A button that does what the dialog is for.
QPushButton *addPrimary(QDialogButtonBox *buttons, const char *name, const QString &text);
QPushButton *addOther(QDialogButtonBox *buttons, const char *name, const QString &text);
/// One that closes the dialog.
QPushButton *addCancel(QDialogButtonBox *buttons, const char *name, const QString &text);

} // namespace Commonplace::DialogParts
