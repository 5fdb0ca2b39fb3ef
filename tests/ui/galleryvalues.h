// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/valueeditorcontext.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QVBoxLayout;

/// The editors of single values, each in its states, in three columns.
class GalleryValues : public QWidget
{
    Q_OBJECT

public:
    /// `say` picks the text of the gallery's language.
    using Say = std::function<QString(const QString &english, const QString &arabic)>;

    explicit GalleryValues(Say say, QWidget *parent = nullptr);

private:
    void add(Commonplace::Field field, const QString &label, const std::optional<Commonplace::YamlValue> &value);
    void addTexts();
    void addNumbersAndDates();
    void addChoices();
    void addLists();
    void addMedia();
    void addSpecial();
    void nextColumn();

    Say m_say;
    QTemporaryDir m_library;
    std::unique_ptr<Commonplace::ValueEditorContext> m_context;
    QVBoxLayout *m_column = nullptr;
    int m_count = 0;
};
