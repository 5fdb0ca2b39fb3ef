// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/comparisonview.h"

#include "versions/differencehtml.h"
#include "versions/differenceitem.h"
#include "widgets/sectionheading.h"
#include "widgets/widgetroles.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

/// More are counted, not shown: who looks for one among so many looks elsewhere.
constexpr qsizetype MostShown = 200;

QString kindName(ParagraphDifference::Kind kind, MarkdownBlock::Kind block)
{
    const bool isHeading = block == MarkdownBlock::Kind::Heading;
    switch (kind) {
    case ParagraphDifference::Kind::Added:
        return isHeading ? ComparisonView::tr("Heading added") : ComparisonView::tr("Paragraph added");
    case ParagraphDifference::Kind::Removed:
        return isHeading ? ComparisonView::tr("Heading removed") : ComparisonView::tr("Paragraph removed");
    case ParagraphDifference::Kind::Changed:
        return isHeading ? ComparisonView::tr("Heading changed") : ComparisonView::tr("Paragraph changed");
    case ParagraphDifference::Kind::Moved:
        return isHeading ? ComparisonView::tr("Heading moved") : ComparisonView::tr("Paragraph moved");
    }
    return {};
}

bool hasChangedWords(const ParagraphDifference &paragraph)
{
    return std::ranges::any_of(paragraph.words,
                               [](const ProsePiece &piece) { return piece.kind != ProsePiece::Kind::Same; });
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("comparisonView"));
    setAccessibleName(tr("What changed"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    clear();
}

void ComparisonView::clear()
{
    m_isShown = false;
    rebuild();
}

void ComparisonView::showComparison(const EntryComparison &comparison, const FieldLabels &labels)
{
    m_comparison = comparison;
    m_labels = labels;
    m_isShown = true;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The colours stand in the texts.
    if (m_isShown && (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange))
        rebuild();
}

void ComparisonView::rebuild()
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("comparison"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::large, Space::small, Space::large, Space::large);
    column->setSpacing(Space::tight);
    if (m_isShown) {
        addFields(column);
        addParagraphs(column);
        if (m_comparison.layoutChanges > 0) {
            addNote(column, "layoutNote",
                    tr("%n place(s) are only written otherwise: layout, with nothing changed in meaning.", nullptr,
                       m_comparison.layoutChanges));
        }
        if (m_comparison.isEmpty() && m_comparison.layoutChanges == 0)
            addNote(column, "sameNote", tr("Nothing differs."));
    }
    column->addStretch();
    // Complete by now, as its height is taken from it once. The one before is deleted by this.
    setWidget(content);
    content->show();
    // What comes later stands at the end of the order; these belong behind the area that they are in.
    QWidget *before = this;
    const QList<QPushButton *> buttons = content->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

void ComparisonView::addFields(QVBoxLayout *column)
{
    const Theme theme = Theme::of(this);
    if (!m_comparison.fields.isEmpty() || !m_comparison.unreadFields.isEmpty())
        column->addWidget(new SectionHeading(tr("Fields"), column->parentWidget()));
    const QList<FieldDifference> shown = m_comparison.fields.first(std::min(m_comparison.fields.size(), MostShown));
    for (const FieldDifference &field : shown) {
        const QString label = m_labels(field.path);
        const QString title = field.kind == FieldDifference::Kind::Added     ? tr("%1 – added").arg(label)
                              : field.kind == FieldDifference::Kind::Removed ? tr("%1 – removed").arg(label)
                                                                             : label;
        auto *item = new DifferenceItem(title, DifferenceHtml::field(field, theme, layoutDirection()),
                                        DifferenceHtml::spokenField(field), column->parentWidget());
        if (m_isRestorable) {
            item->addRestoreButton(field.kind == FieldDifference::Kind::Added
                                       ? tr("Take “%1” out again").arg(label)
                                       : tr("Give “%1” its old value again").arg(label));
        }
        connect(item, &DifferenceItem::restoreRequested, this,
                [this, path = field.path] { Q_EMIT fieldRestoreRequested(path); });
        column->addWidget(item);
    }
    const auto more = static_cast<int>(m_comparison.fields.size() - shown.size());
    if (more > 0)
        addNote(column, "moreFieldsNote", tr("And %n more field(s).", nullptr, more));
    if (!m_comparison.unreadFields.isEmpty()) {
        column->addWidget(
            new DifferenceItem(tr("The fields of one of both cannot be read; this is how they are written"),
                               DifferenceHtml::pieces(m_comparison.unreadFields, theme, DifferenceHtml::Lines::Kept),
                               DifferenceHtml::spokenPieces(m_comparison.unreadFields), column->parentWidget()));
    }
}

QString ComparisonView::titleOf(const ParagraphDifference &paragraph) const
{
    const QString kind = kindName(paragraph.kind, paragraph.block);
    //: %1 says what happened (“Paragraph added”), %2 is a heading of the text.
    return paragraph.heading.isEmpty() ? kind : tr("%1, under “%2”").arg(kind, paragraph.heading);
}

void ComparisonView::addParagraphs(QVBoxLayout *column)
{
    const Theme theme = Theme::of(this);
    if (!m_comparison.paragraphs.isEmpty())
        column->addWidget(new SectionHeading(tr("Text"), column->parentWidget()));
    const QList<ParagraphDifference> shown =
        m_comparison.paragraphs.first(std::min(m_comparison.paragraphs.size(), MostShown));
    for (const ParagraphDifference &paragraph : shown) {
        const bool isRunning =
            paragraph.block == MarkdownBlock::Kind::Paragraph || paragraph.block == MarkdownBlock::Kind::Heading;
        const bool isBlanksOnly = paragraph.kind == ParagraphDifference::Kind::Changed && !hasChangedWords(paragraph);
        const QList<ProsePiece> words =
            hasChangedWords(paragraph) ? withoutUnchangedSentences(paragraph.words) : paragraph.words;
        auto *item = new DifferenceItem(
            isBlanksOnly ? tr("%1: line breaks or indentation").arg(titleOf(paragraph)) : titleOf(paragraph),
            DifferenceHtml::pieces(words, theme,
                                   isRunning ? DifferenceHtml::Lines::Running : DifferenceHtml::Lines::Kept),
            DifferenceHtml::spokenPieces(words), column->parentWidget());
        if (paragraph.block == MarkdownBlock::Kind::Code)
            item->setFixedPitch();
        if (m_isRestorable) {
            item->addRestoreButton(paragraph.kind == ParagraphDifference::Kind::Added
                                       ? tr("Take this paragraph out again")
                                       : tr("Bring back this paragraph as it was"));
        }
        connect(item, &DifferenceItem::restoreRequested, this,
                [this, paragraph] { Q_EMIT paragraphRestoreRequested(paragraph); });
        column->addWidget(item);
    }
    const auto more = static_cast<int>(m_comparison.paragraphs.size() - shown.size());
    if (more > 0)
        addNote(column, "moreParagraphsNote", tr("And %n more paragraph(s).", nullptr, more));
}

void ComparisonView::addNote(QVBoxLayout *column, const char *name, const QString &text)
{
    auto *note = new QLabel(text, column->parentWidget());
    note->setObjectName(QLatin1StringView(name));
    note->setWordWrap(true);
    setTextRole(note, TextRole::Muted);
    column->addWidget(note);
}

} // namespace Commonplace
