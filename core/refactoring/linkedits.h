// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/factsreader.h"

/// Edits of one link of an entry, in the text or in a field. Each is verified: the link then leads where it should, and
/// all others lead where they did. They fail with Refused where the link is not written so that this can be done, and
/// with Changed where it is not there any more.
namespace Commonplace::LinkEdits {

/// Gives a link (an index of EntryFacts::links, of these facts, read from this entry but for edits behind the link)
/// another address.
[[nodiscard]] Result<TextEdits> changed(const FactsReader &reader, const Entry &entry, const EntryFacts &facts,
                                        int link, const QString &target);

/// Takes a link out of the text; its words stay.
[[nodiscard]] Result<TextEdits> removed(const FactsReader &reader, const Entry &entry, const EntryFacts &facts,
                                        int link);

} // namespace Commonplace::LinkEdits
