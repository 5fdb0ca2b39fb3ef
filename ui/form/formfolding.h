// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

namespace Commonplace {

/// Which parts of forms people have folded or unfolded, for each collection; shared by all forms of a window.
/// UI thread.
class FormFolding : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isFolded(const QString &collection, const QString &part, bool unlessSaid) const;
    void setFolded(const QString &collection, const QString &part, bool folded);

    /// All of it, to be kept between starts; what cannot be read is as nothing.
    [[nodiscard]] QByteArray state() const;
    void setState(const QByteArray &state);

Q_SIGNALS:
    void changed(const QString &collection);

private:
    QHash<QString, QHash<QString, bool>> m_folded; // collection → part → folded
};

} // namespace Commonplace
