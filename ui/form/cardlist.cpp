// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/cardlist.h"

#include "editor/entrydocument.h"
#include "form/card.h"
#include "form/cardheader.h"
#include "form/formcontext.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "yaml/yamlchange.h"
#include "yaml/yamlitempairs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr int FirstShown = 30;
/// Longer lists begin folded, whatever the profile says.
constexpr int FewItems = 3;

} // namespace

CardList::CardList(const Field &field, const YamlPath &path, FormContext *context, QWidget *parent)
    : NestedEditor(parent)
    , m_field(field)
    , m_item(field.itemField())
    , m_path(path)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_limit(field.minimizeCollapsed ? 0 : FirstShown)
{
    if (m_item.summary.isEmpty())
        m_item.summary = field.summary;
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Space::small);
    m_rest = new QPushButton(this);
    m_rest->setObjectName(QStringLiteral("moreCardsButton"));
    setButtonRole(m_rest, ButtonRole::Link);
    m_rest->hide();
    m_layout->addWidget(m_rest, 0, Qt::AlignLeading);
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_limit = static_cast<int>(m_values.size());
        Q_EMIT m_context->edited();
    });
    makeUndoLine();
    makeAddButton();
}

void CardList::makeAddButton()
{
    const QString single = m_field.labelSingular.isEmpty() ? QString() : m_field.labelSingular;
    m_add = new QPushButton(single.isEmpty() ? tr("Add one") : tr("Add: %1").arg(single), this);
    m_add->setObjectName(QStringLiteral("addCardButton"));
    m_add->setAccessibleName(tr("Add to %1").arg(m_field.label));
    setButtonRole(m_add, ButtonRole::Link);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    if (m_item.variants.isEmpty()) {
        connect(m_add, &QPushButton::clicked, this, [this] { addCard(nullptr); });
        return;
    }
    auto *menu = new QMenu(m_add);
    for (const Field &variant : std::as_const(m_item.variants)) {
        QAction *action = menu->addAction(variant.label);
        const Field *kind = &variant;
        connect(action, &QAction::triggered, this, [this, kind] { addCard(kind); }, Qt::QueuedConnection);
    }
    m_add->setMenu(menu);
}

void CardList::makeUndoLine()
{
    m_undoLine = new QWidget(this);
    m_undoLine->setObjectName(QStringLiteral("cardUndo"));
    auto *line = new QHBoxLayout(m_undoLine);
    line->setContentsMargins({});
    m_undoText = new QLabel(m_undoLine);
    setTextRole(m_undoText, TextRole::Muted);
    m_undoText->setTextFormat(Qt::PlainText);
    auto *undo = new QPushButton(tr("Undo"), m_undoLine);
    undo->setObjectName(QStringLiteral("cardUndoButton"));
    setButtonRole(undo, ButtonRole::Link);
    connect(undo, &QPushButton::clicked, this, [this] { m_context->undo(); });
    line->addWidget(m_undoText);
    line->addWidget(undo);
    line->addStretch();
    m_undoLine->hide();
    m_layout->addWidget(m_undoLine);
}

bool CardList::mayAdd() const
{
    return m_field.allowAdd && m_context->isEditable() && !m_field.readOnly;
}

void CardList::refresh(const YamlDocument &document, YamlNodeId id)
{
    const YamlValue list = YamlValue::of(document, id);
    followItems(list.items);
    const bool isAny = id != NoYamlNode && document.node(id).kind == YamlNode::Kind::Sequence;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const YamlNodeId item = isAny ? document.node(id).children[static_cast<size_t>(i)] : NoYamlNode;
        m_cards[i]->refresh(document, item);
    }
    const auto rest = static_cast<int>(m_values.size() - m_cards.size());
    m_rest->setVisible(rest > 0);
    m_rest->setText(m_cards.isEmpty() ? tr("Show %n item(s)", nullptr, rest) : tr("Show %n more", nullptr, rest));
    m_add->setVisible(mayAdd());
    if (m_undoRevision != m_context->document()->textDocument()->revision())
        m_undoLine->hide();
}

/// Keeps the cards of items that stay, wherever they are now.
void CardList::followItems(const QList<YamlValue> &items)
{
    const bool isFirst = !m_isFilled;
    const bool isFolded = m_field.collapsed || m_item.collapsed || items.size() > FewItems;
    const QList<YamlItemSource> sources = itemSources(m_values, items);
    const qsizetype shown = std::min<qsizetype>(items.size(), m_limit);
    QList<Card *> unused = m_cards;
    QList<Card *> cards;
    for (qsizetype i = 0; i < shown; ++i) {
        Card *card = sources[i].from >= 0 ? m_cards.value(sources[i].from) : nullptr;
        if (card) {
            unused.removeOne(card);
            card->setPath(m_path.child(static_cast<int>(i)));
        } else {
            card = makeCard(static_cast<int>(i));
        }
        m_layout->removeWidget(card);
        m_layout->insertWidget(static_cast<int>(i), card);
        cards.append(card);
    }
    for (Card *card : std::as_const(unused)) {
        card->hide();
        card->deleteLater();
    }
    const bool isOther = cards != m_cards;
    const QList<Card *> before = m_cards;
    m_cards = cards;
    m_values = items;
    m_isFilled = true;
    for (Card *card : std::as_const(m_cards)) {
        if (!before.contains(card) && isFirst && !isFolded)
            card->setOpen(true);
    }
    for (qsizetype i = 1; isOther && i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
}

Card *CardList::makeCard(int at)
{
    auto *card = new Card(m_item, m_path.child(at), m_context, this);
    CardHeader *header = card->header();
    const bool mayEdit = m_context->isEditable() && !m_field.readOnly;
    header->setAllowed(m_field.allowReorder && mayEdit, mayAdd(), m_field.allowRemove && mayEdit);
    const auto indexOf = [this, card] { return static_cast<int>(m_cards.indexOf(card)); };
    connect(header, &CardHeader::moveRequested, this, [this, indexOf](int by) { moveCard(indexOf(), indexOf() + by); });
    connect(header, &CardHeader::duplicateRequested, this, [this, indexOf] { duplicateCard(indexOf()); });
    connect(header, &CardHeader::removeRequested, this, [this, indexOf] { removeCard(indexOf()); });
    connect(header, &CardHeader::dragged, this, [this, card](const QPoint &position) { showDrop(card, position); });
    connect(header, &CardHeader::dropped, this, [this, card] { drop(card); });
    return card;
}

bool CardList::report(const Result<void> &result)
{
    Q_EMIT failed(result ? QString() : result.error().message);
    return result.has_value();
}

void CardList::focusCard(qsizetype at)
{
    if (m_cards.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_cards[std::clamp<qsizetype>(at, 0, m_cards.size() - 1)]->header()->setFocus(Qt::OtherFocusReason);
}

void CardList::moveCard(int from, int to)
{
    if (to < 0 || to >= m_values.size() || from == to)
        return;
    if (report(
            m_context->edit([&](const YamlDocument &fields) { return YamlEdit::moveItem(fields, m_path, from, to); })))
        focusCard(to);
}

void CardList::removeCard(int at)
{
    const QString title = m_cards[at]->header()->accessibleName();
    if (!report(m_context->edit([&](const YamlDocument &fields) { return YamlEdit::removeItem(fields, m_path, at); })))
        return;
    m_undoText->setText(tr("Removed: %1").arg(title.size() > 40 ? title.first(40) + u'…' : title));
    m_undoRevision = m_context->document()->textDocument()->revision();
    m_undoLine->show();
    focusCard(at);
}

void CardList::duplicateCard(int at)
{
    const YamlValue copy = m_values[at];
    if (report(m_context->edit(
            [&](const YamlDocument &fields) { return YamlEdit::insertItem(fields, m_path, at + 1, copy); })))
        focusCard(at + 1);
}

YamlValue CardList::newItem(const Field *variant) const
{
    if (m_item.widget == Widget::List)
        return YamlValue::list({});
    const Field &kind = variant ? *variant : m_item;
    if (kind.widget != Widget::Object)
        return YamlValue::string({});
    QList<QByteArray> keys;
    QList<YamlValue> values;
    if (variant) {
        keys.append(m_item.typeKey);
        values.append(YamlValue::string(variant->key));
    }
    const auto add = [&](const Field &field) {
        const bool isText = field.widget == Widget::String || field.widget == Widget::Text;
        keys.append(field.key);
        values.append(field.defaultValue.value_or(isText ? YamlValue::string({}) : YamlValue::null()));
    };
    for (const Field &field : kind.fields) {
        if (field.required || field.defaultValue)
            add(field);
    }
    // An item must be a map.
    if (keys.isEmpty() && !kind.fields.isEmpty())
        add(kind.fields.constFirst());
    return YamlValue::map(keys, values);
}

void CardList::addCard(const Field *variant)
{
    QList<YamlValue> items = m_values;
    items.append(newItem(variant));
    m_limit = std::max(m_limit, static_cast<int>(items.size()));
    const bool done = report(m_context->edit(
        [&](const YamlDocument &fields) { return YamlEdit::change(fields, m_path, YamlValue::list(items)); }));
    if (!done || m_cards.isEmpty())
        return;
    m_cards.constLast()->setOpen(true);
    if (QWidget *first = m_cards.constLast()->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void CardList::showDrop(const Card *card, const QPoint &position)
{
    const int y = card->header()->mapTo(this, position).y();
    m_drop = 0;
    for (const Card *other : std::as_const(m_cards))
        m_drop += other->geometry().center().y() < y ? 1 : 0;
    update();
}

void CardList::drop(const Card *card)
{
    const auto from = static_cast<int>(m_cards.indexOf(card));
    const int to = m_drop > from ? m_drop - 1 : m_drop;
    m_drop = -1;
    update();
    moveCard(from, to);
}

void CardList::paintEvent(QPaintEvent * /*event*/)
{
    if (m_drop < 0 || m_cards.isEmpty())
        return;
    const bool isEnd = m_drop >= m_cards.size();
    const QRect near = isEnd ? m_cards.constLast()->geometry() : m_cards[m_drop]->geometry();
    const int y = isEnd ? near.bottom() + Space::tight : near.top() - Space::tight;
    QPainter(this).fillRect(QRect(near.left(), y - 1, near.width(), 2), Theme::of(this).accent);
}

void CardList::setPath(const YamlPath &path)
{
    m_path = path;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setPath(path.child(static_cast<int>(i)));
}

void CardList::filter(const QStringList &words)
{
    for (Card *card : std::as_const(m_cards))
        card->filter(words);
}

bool CardList::shows(const QByteArray &field) const
{
    return std::ranges::any_of(m_cards, [&field](const Card *card) { return card->shows(field); });
}

QWidget *CardList::firstFocus() const
{
    return m_cards.isEmpty() ? static_cast<QWidget *>(m_add) : m_cards.constFirst()->header();
}

} // namespace Commonplace
