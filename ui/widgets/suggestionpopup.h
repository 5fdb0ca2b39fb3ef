// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace Commonplace {

/// One thing that a SuggestionPopup offers.
struct Suggestion {
    QString text;
    QString detail {};  ///< Muted, after the text.
    QVariant data {};   ///< The caller's own.
    bool apart = false; ///< Not a match but something to do with what was typed, such as keeping it.
};

/// A list of suggestions under a line while one types in it. The line keeps the focus: Down opens the list or goes on
/// in it, Enter or a click takes a suggestion, Escape closes it. What is taken is not written into the line: the one
/// who owns both decides what it means. The current suggestion is announced to screen readers.
class SuggestionPopup : public QFrame
{
    Q_OBJECT

public:
    /// Asked whenever the typed text changes; its answer is shown as it stands. It should take no more than a few
    /// milliseconds, and give no more than a screenful or two.
    using Source = std::function<QList<Suggestion>(const QString &typed)>;

    enum class Preference {
        Typed, ///< Enter means what is typed, until one goes into the list.
        First, ///< Enter means the first suggestion, where anything is typed.
    };

    /// Serves `line`, which owns it.
    SuggestionPopup(QLineEdit *line, Source source, Preference preference);

    /// Shows the suggestions for what is typed, even for nothing.
    void open();
    /// How many are shown now.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void chosen(const Commonplace::Suggestion &suggestion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool lineKey(int key);
    void suggest(const QString &typed);
    void place();
    void goTo(int row);
    void take(int row);

    QLineEdit *m_line;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<Suggestion> m_suggestions;
    Source m_source;
    Preference m_preference;
};

} // namespace Commonplace
