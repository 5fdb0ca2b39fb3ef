// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagearea.h"

#include "widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("messageArea"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    hide();
}

MessageBar *MessageArea::showMessage(const QString &key, MessageBar::Kind kind, const QString &text)
{
    const QStringList before = keys();
    const qsizetype place = before.indexOf(key);
    removeMessage(key);
    auto *bar = new MessageBar(kind, text, this);
    connect(bar, &MessageBar::closeRequested, this, [this, key] {
        removeMessage(key);
        Q_EMIT messageClosed(key);
    });
    const qsizetype index = qMax(qsizetype(0), place);
    m_entries.insert(index, { key, bar });
    static_cast<QVBoxLayout *>(layout())->insertWidget(int(index), bar);
    show();
    return bar;
}

void MessageArea::removeMessage(const QString &key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return;
    MessageBar *bar = found->bar;
    m_entries.erase(found);
    // The bar may be the one whose button was just pressed: it goes when that has been dealt with.
    layout()->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_entries.isEmpty());
}

void MessageArea::clear()
{
    const QStringList all = keys();
    for (const QString &key : all)
        removeMessage(key);
}

MessageBar *MessageArea::message(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : found->bar;
}

QStringList MessageArea::keys() const
{
    QStringList result;
    for (const Entry &entry : m_entries)
        result.append(entry.key);
    return result;
}

} // namespace Commonplace
