// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/valueeditorcontext.h"

namespace Commonplace {

/// What value editors are told where no library is known: nothing.
struct PlainValues final : ValueEditorContext {
    [[nodiscard]] std::shared_ptr<const RelationCandidates> candidates(const Field & /*field*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] QStringList completions(const Field & /*field*/) const override { return {}; }
    [[nodiscard]] MediaPlaces media(const Field & /*field*/) const override { return {}; }
    void openEntry(const QString & /*path*/) const override { }
    void openAddress(const QUrl & /*address*/) const override { }
};

} // namespace Commonplace
