// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "search/librarytextsearch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Commonplace {

class SearchField;

/// What is looked for, how and where, and what is to stand there instead.
class FindHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FindHeader(QWidget *parent = nullptr);

    [[nodiscard]] TextSearchWish wish() const;
    [[nodiscard]] bool isReplacing() const;
    void setReplacing(bool replacing);
    /// The collections that one may look in. Keeps the choice where it is still there.
    void setCollections(const QList<Collection> &collections);
    /// Puts the cursor into the field; `text`, if any, is looked for.
    void focusText(const QString &text);

    /// What came of it so far, in words.
    void showState(const QString &text);
    void showRunning(bool running);
    /// The text is wrong as it is; empty: it is not.
    void showFault(const QString &message);
    /// How many would be replaced; none: the button is off.
    void showChosen(int places, int entries);

Q_SIGNALS:
    /// Something else is looked for, or elsewhere.
    void wishChanged();
    void replacementChanged();
    void replacingChanged(bool replacing);
    void replaceRequested();
    void stopRequested();
    void closeRequested();
    void leaveDownwards();

private:
    QToolButton *makeToggle(const char *name, const QString &text, const QString &meaning);
    QWidget *makeFindRow();
    QWidget *makeReplaceRow();

    SearchField *m_text;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_pattern;
    QComboBox *m_where;
    QComboBox *m_collection;
    QLabel *m_state;
    QToolButton *m_stop;
    QToolButton *m_replacing;
    QWidget *m_replaceRow;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QLabel *m_fault;
};

} // namespace Commonplace
