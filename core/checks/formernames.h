// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace Commonplace {

/// What entries were called before they were renamed: asked for when something leads to nothing. Looks the history up
/// once, when it is asked first, on the thread that asks; as it was when this was made. Thread: any.
class FormerNames
{
public:
    /// Old path → path now, relative to the library.
    using Source = std::function<QHash<QString, QString>()>;

    FormerNames(Source source, Profile profile);
    /// By the git history of the library in `root`; knows nothing where that has none. Runs git: off the UI thread.
    [[nodiscard]] static std::shared_ptr<const FormerNames> of(const QString &root, const Profile &profile);

    /// Where a file is now that was at `path`, with or without its extension; empty where that is not known.
    [[nodiscard]] QString fileOnceAt(const QString &path) const;
    /// The files of entries that had this slug, by what their files were called; sorted.
    [[nodiscard]] QStringList entriesOnceCalled(const QString &slug) const;
    /// Is it known by now? Asking then takes no time.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

private:
    void look() const;

    Source m_source;
    Profile m_profile;
    mutable std::once_flag m_once;
    mutable std::atomic_bool m_isKnown = false;
    mutable QHash<QString, QString> m_files;
    mutable QHash<QString, QStringList> m_slugs;
};

} // namespace Commonplace
