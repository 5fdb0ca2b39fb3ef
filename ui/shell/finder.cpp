// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/finder.h"

#include "library/searchfolding.h"
#include "widgets/listdelegate.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "write/entrylistmodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QSet>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr int PathRole = Qt::UserRole + 1;
constexpr int CommandRole = Qt::UserRole + 2; // index among the commands
constexpr qsizetype MostShown = 60;

/// How well `text` answers to the words, higher is better; nothing when one of them is missing.
std::optional<int> rank(const QString &text, const QStringList &words)
{
    int score = 0;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word);
        if (at < 0)
            return std::nullopt;
        score += at == 0 ? 4 : text[at - 1].isLetterOrNumber() ? 1 : 3;
    }
    return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

struct Hit {
    int score;
    QString text;
    QString secondary;
    QString path;
    int command;
};

} // namespace

Finder::Finder(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_field(new SearchField(tr("Find entries and commands"), this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("finder"));
    setAccessibleName(tr("Find"));
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(QStringLiteral("finderField"));
    m_field->setAccessibleName(tr("Find entries and commands"));
    m_list->setObjectName(QStringLiteral("finderList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    layout->setSpacing(Space::small);
    layout->addWidget(m_field);
    layout->addWidget(m_list);

    connect(m_field, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Finder::choose);
    m_field->installEventFilter(this);
}

void Finder::open(const QList<EntryInfo> &entries, const QList<QAction *> &commands)
{
    m_entries = entries;
    m_commands = commands;
    m_field->clear();
    search({});
    const QWidget *window = parentWidget();
    const int width = std::min(window->width() - 2 * Space::wide, 620);
    resize(width, std::min(window->height() - 3 * Space::wide, 460));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, Space::wide * 2)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Finder::search(const QString &text)
{
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<Hit> hits;
    for (const EntryInfo &entry : std::as_const(m_entries)) {
        const QString folded = foldedForSearch(entry.title + u' ' + entry.path);
        if (const auto score = rank(folded, words))
            hits.append({ *score + 50, entry.title, entry.path, entry.path, -1 });
    }
    for (int i = 0; i < m_commands.size(); ++i) {
        if (!m_commands[i]->isEnabled() || !m_commands[i]->isVisible())
            continue;
        QString name = m_commands[i]->text();
        name.remove(u'&');
        if (const auto score = rank(foldedForSearch(name), words))
            hits.append({ *score, name, m_commands[i]->shortcut().toString(QKeySequence::NativeText), {}, i });
    }
    if (!words.isEmpty())
        std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    m_model->clear();
    const QList<Hit> shown = hits.first(std::min(hits.size(), MostShown));
    for (const Hit &hit : shown) {
        auto *item = new QStandardItem(hit.text);
        item->setData(hit.secondary, ListDelegate::SecondaryTextRole);
        item->setData(hit.path, PathRole);
        item->setData(hit.command, CommandRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    if (!words.isEmpty())
        Q_EMIT searchWanted(text);
}

void Finder::addFound(const QString &query, const QList<SearchHit> &hits)
{
    if (query != m_field->text())
        return;
    QSet<QString> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.insert(m_model->index(row, 0).data(PathRole).toString());
    for (const SearchHit &hit : hits) {
        if (shown.contains(hit.entry.path))
            continue;
        auto *item = new QStandardItem(hit.entry.title);
        item->setData(tr("has these words"), ListDelegate::SecondaryTextRole);
        item->setData(hit.entry.path, PathRole);
        item->setData(-1, CommandRole);
        m_model->appendRow(item);
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void Finder::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path = index.data(PathRole).toString();
    const int command = index.data(CommandRole).toInt();
    hide();
    if (!path.isEmpty())
        Q_EMIT entryChosen(path);
    else if (command >= 0 && command < m_commands.size())
        m_commands[command]->trigger();
}

/// Arrows move the mark in the list while the field keeps the focus.
bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down       ? 1
                         : key->key() == Qt::Key_Up       ? -1
                         : key->key() == Qt::Key_PageDown ? 10
                         : key->key() == Qt::Key_PageUp   ? -10
                                                          : 0;
        if (step != 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(m_model->rowCount() - 1, 0));
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Commonplace
