// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/nestededitor.h"
#include "profile/field.h"
#include "text/error.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Commonplace {

class Card;
class FormContext;

/// A list whose items hold fields or lists themselves: a card for each. What is removed comes back by undo, which is
/// offered in its place; nothing is asked.
class CardList : public NestedEditor
{
    Q_OBJECT

public:
    /// `field` is a List. `context` must outlive it.
    CardList(const Field &field, const YamlPath &path, FormContext *context, QWidget *parent = nullptr);

    void refresh(const YamlDocument &document, YamlNodeId id) override;
    void setPath(const YamlPath &path) override;
    void filter(const QStringList &words) override;
    [[nodiscard]] bool shows(const QByteArray &field) const override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] const QList<Card *> &cards() const { return m_cards; }
    void moveCard(int from, int to);
    void removeCard(int at);
    void duplicateCard(int at);
    /// `variant`: one of Field::variants, or nullptr.
    void addCard(const Field *variant);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeAddButton();
    void makeUndoLine();
    Card *makeCard(int at);
    void followItems(const QList<YamlValue> &items);
    void showDrop(const Card *card, const QPoint &position);
    void drop(const Card *card);
    bool report(const Result<void> &result);
    void focusCard(qsizetype at);
    [[nodiscard]] YamlValue newItem(const Field *variant) const;
    [[nodiscard]] bool mayAdd() const;

    Field m_field;
    Field m_item;
    YamlPath m_path;
    FormContext *m_context;
    QVBoxLayout *m_layout;
    QList<Card *> m_cards;
    QList<YamlValue> m_values;
    bool m_isFilled = false;
    QPushButton *m_add = nullptr;
    QPushButton *m_rest = nullptr; // shows the items beyond the first
    QWidget *m_undoLine = nullptr;
    QLabel *m_undoText = nullptr;
    int m_undoRevision = -1;
    int m_limit = 0;
    int m_drop = -1;
};

} // namespace Commonplace
