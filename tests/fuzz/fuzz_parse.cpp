// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as YAML: refused with a place inside the text, or read into a tree that accounts for every byte.

#include "documentproperties.h"

using namespace Commonplace;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<YamlDocument> document = YamlDocument::parse(text);
    if (document)
        Fuzz::requireSoundDocument(*document);
    else
        Fuzz::requireSoundFault(document.error(), text);
    return 0;
}
