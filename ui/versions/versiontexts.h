// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/fileblame.h"
#include "profile/collection.h"
#include "review/entrycomparison.h"

#include <QDateTime>

/// How versions are spoken of.
namespace Commonplace::VersionTexts {

/// “2 days ago”; from two weeks on the date.
[[nodiscard]] QString age(const QDateTime &moment, const QDateTime &now);
/// Date and time, in the person's own time zone.
[[nodiscard]] QString date(const QDateTime &moment);

/// What a collection calls its fields; one in a group with the group's name before it. Any thread.
[[nodiscard]] FieldLabels fieldLabels(const Collection &collection);

/// Who wrote a paragraph, by the origins of its lines (the newest first).
[[nodiscard]] QString writers(const QList<LineOrigin> &origins, const QDateTime &now);

} // namespace Commonplace::VersionTexts
