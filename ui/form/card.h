// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/field.h"
#include "yaml/yamldocument.h"

#include <QFrame>

class QVBoxLayout;

namespace Commonplace {

class CardHeader;
class FieldRow;
class FormContext;

/// One item of a list: folded a summary, unfolded its fields. These are made when it is unfolded for the first time.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// `item` is the list's Field::itemField(). `context` must outlive it.
    Card(const Field &item, const YamlPath &path, FormContext *context, QWidget *parent = nullptr);

    [[nodiscard]] CardHeader *header() const { return m_header; }
    void refresh(const YamlDocument &document, YamlNodeId id);
    void setPath(const YamlPath &path);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    bool filter(const QStringList &words);
    /// Is the field of a problem shown by an unfolded part of this?
    [[nodiscard]] bool shows(const QByteArray &field) const;
    /// Its first field when unfolded, else its head.
    [[nodiscard]] QWidget *firstFocus() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showBody();
    void showProblems();

    Field m_item;
    YamlPath m_path;
    FormContext *m_context;
    YamlValue m_value;
    bool m_isFilled = false;
    QVBoxLayout *m_layout;
    CardHeader *m_header;
    FieldRow *m_body = nullptr;
};

} // namespace Commonplace
