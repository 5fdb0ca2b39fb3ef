// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace Commonplace {

/// A file of a version.
struct RevisionFile {
    enum class Kind { Regular, Link };

    QByteArray path {};   ///< Relative to the library's folder.
    QByteArray object {}; ///< The id of its content; of a link: of where it leads.
    Kind kind = Kind::Regular;

    friend bool operator==(const RevisionFile &, const RevisionFile &) = default;
};

/// An earlier version of the files in a library's folder. A value.
///
/// All calls block: call off the UI thread. Besides the errors named, all fail as GitProcess::run().
class Revision
{
public:
    /// The version that git knows by `name` (gitrevisions(7): a branch, a tag, an id, `HEAD~2`).
    /// Fails with NotFound where there is none; the message says what to do, in a copy with a part of the history too.
    [[nodiscard]] static Result<Revision> find(const Repository &repository, const QString &name,
                                               std::stop_token stop = {});

    [[nodiscard]] const QString &name() const { return m_name; }        ///< As it was asked for.
    [[nodiscard]] const QByteArray &commit() const { return m_commit; } ///< The commit's full id.

    /// The files below the library's folder, none where the version has no such folder. Other repositories inside this
    /// one are left out.
    [[nodiscard]] Result<QList<RevisionFile>> files(std::stop_token stop = {}) const;

    /// Hands over the contents of objects, in their order, as git keeps them (line ends and filters not applied).
    /// Fails with ToolFailed where one is not to be had; `take` has had those before it then.
    [[nodiscard]] Result<void> read(const QByteArrayList &objects,
                                    const std::function<void(qsizetype index, const QByteArray &content)> &take,
                                    std::stop_token stop = {}) const;

    /// Where files of the version are by now in the folder, by where they were: those that were moved or renamed since,
    /// as far as git sees it from their contents. Files that git does not know yet count too; its index is not touched.
    [[nodiscard]] Result<QHash<QByteArray, QByteArray>> moves(std::stop_token stop = {}) const;

private:
    Revision(Repository repository, QString name, QByteArray commit);

    Repository m_repository;
    QString m_name;
    QByteArray m_commit;
};

} // namespace Commonplace
