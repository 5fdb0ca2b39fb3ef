// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

namespace Commonplace::Fuzz {

/// What must hold for every text that YamlDocument::parse() accepts; ends the program where it does not.
void requireSoundDocument(const YamlDocument &document);

/// What must hold for every refusal of a text.
void requireSoundFault(const Error &fault, const QByteArray &text);

} // namespace Commonplace::Fuzz
