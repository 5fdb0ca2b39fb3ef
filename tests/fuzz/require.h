// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace Commonplace::Fuzz {

/// Ends the program with the name of the property that an input breaks; the fuzzer then keeps that input.
inline void require(bool holds, const char *property, const QByteArray &detail = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n%s\n", property, detail.constData());
    std::abort();
}

} // namespace Commonplace::Fuzz
