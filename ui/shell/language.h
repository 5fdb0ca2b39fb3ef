// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;
class QString;

namespace Commonplace {

/// Gives the program a language: that of `locale`, or the desktop's where it is empty; texts, numbers and direction.
void installLanguage(QApplication &application, const QString &locale);

} // namespace Commonplace
