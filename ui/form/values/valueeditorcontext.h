// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/mediafiles.h"
#include "library/relationcandidates.h"
#include "profile/field.h"

#include <QString>
#include <QStringList>

#include <memory>

class QUrl;

namespace Commonplace {

/// What the editors of values need of the library around them. UI thread; it outlives the editors that were given it,
/// which ask anew whenever a value is shown or looked for, so what it says may change at any time.
struct ValueEditorContext {
    ValueEditorContext() = default;
    virtual ~ValueEditorContext() = default;
    Q_DISABLE_COPY_MOVE(ValueEditorContext)

    /// The entries that a relation field may name. nullptr while they are not known: then no value has the look of one
    /// that nothing answers.
    [[nodiscard]] virtual std::shared_ptr<const RelationCandidates> candidates(const Field &field) const = 0;

    /// The values that other entries have in this field, the most used first.
    [[nodiscard]] virtual QStringList completions(const Field &field) const = 0;

    [[nodiscard]] virtual MediaPlaces media(const Field &field) const = 0;

    /// The entry of this path (relative to the library) is wanted in the window.
    virtual void openEntry(const QString &path) const = 0;

    /// An address is wanted in the person's browser or mail program.
    virtual void openAddress(const QUrl &address) const = 0;
};

} // namespace Commonplace
