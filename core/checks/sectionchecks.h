// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/fieldchecks.h"
#include "markdown/markdowndocument.h"

namespace Commonplace {

/// Holds an entry's headings against its collection's sections. Rules: `section/missing` (once for all where none of
/// several is there), `section/heading` (written nearly as it should be), `section/order`, `section/level`. `patterns`
/// has those of BodySection::pattern too; `body` is the entry's text, where it has been read already.
void checkSections(const Entry &entry, const Collection &collection, const CompiledPatterns &patterns,
                   ProblemList *problems, const MarkdownDocument *body = nullptr);

/// How BodySection::pattern is compiled.
[[nodiscard]] QRegularExpression sectionExpression(const QString &pattern);

} // namespace Commonplace
