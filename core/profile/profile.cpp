// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profile.h"

#include <algorithm>

namespace Commonplace {

const Collection *Profile::collection(const QString &wanted) const
{
    const auto found = std::find_if(collections.begin(), collections.end(),
                                    [&wanted](const Collection &candidate) { return candidate.name == wanted; });
    return found == collections.end() ? nullptr : &*found;
}

} // namespace Commonplace
