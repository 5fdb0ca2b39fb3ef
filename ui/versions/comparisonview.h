// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entrycomparison.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Commonplace {

/// What differs between two states of an entry, as a reader sees it: fields as old and new value, paragraphs with the
/// words that changed.
class ComparisonView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void showComparison(const EntryComparison &comparison, const FieldLabels &labels);
    void clear();
    /// Whether parts can be brought back; they can, unless this says otherwise before anything is shown.
    void setRestorable(bool restorable) { m_isRestorable = restorable; }

Q_SIGNALS:
    void fieldRestoreRequested(const Commonplace::YamlPath &path);
    void paragraphRestoreRequested(const Commonplace::ParagraphDifference &paragraph);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFields(QVBoxLayout *column);
    void addParagraphs(QVBoxLayout *column);
    void addNote(QVBoxLayout *column, const char *name, const QString &text);
    [[nodiscard]] QString titleOf(const ParagraphDifference &paragraph) const;

    EntryComparison m_comparison;
    FieldLabels m_labels;
    bool m_isShown = false;
    bool m_isRestorable = true;
};

} // namespace Commonplace
