// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/messagebar.h"

#include <QList>

namespace Commonplace {

/// The place of a window's messages: bars one above the other, each with a key, so that the same matter is said
/// once. The newest stands first. Takes no room while it is empty.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// Shows a message, in the place of the one with the same key if there is one. The area owns the bar, and
    /// deletes it when it is closed, replaced or removed.
    MessageBar *showMessage(const QString &key, MessageBar::Kind kind, const QString &text);
    void removeMessage(const QString &key);
    void clear();
    /// The bar with that key, or null.
    MessageBar *message(const QString &key) const;
    /// From top to bottom.
    QStringList keys() const;

Q_SIGNALS:
    /// The person closed it.
    void messageClosed(const QString &key);

private:
    struct Entry {
        QString key;
        MessageBar *bar;
    };
    QList<Entry> m_entries;
};

} // namespace Commonplace
