// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Commonplace {

/// Tells the drafts of one running program from those of others: a file `NAME.owner` in the drafts' folder, locked
/// (flock(2)) for as long as the program lives, however it ends. Where a file system knows no such locks, every other
/// owner counts as gone.
class DraftOwner
{
public:
    /// Of `folder`, in the file system's bytes. Holds nothing yet.
    explicit DraftOwner(QByteArray folder);
    ~DraftOwner();
    Q_DISABLE_COPY_MOVE(DraftOwner)

    /// 16 hexadecimal digits, of nobody else.
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// From now on others see that this one lives. Harmless when it is held already. The folder must exist.
    void hold();
    /// Whether another than this one lives under that name.
    [[nodiscard]] bool isOther(const QByteArray &name) const;
    /// Removes what owners that are gone have left.
    void removeGone() const;

    [[nodiscard]] static QByteArray newName();

private:
    [[nodiscard]] QByteArray pathOf(const QByteArray &name) const;

    const QByteArray m_folder;
    const QByteArray m_name;
    int m_file = -1;
};

} // namespace Commonplace
