// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/entryview.h"

#include "editor/bodyeditor.h"
#include "editor/bodyhighlighter.h"
#include "editor/entrydocument.h"
#include "widgets/messagearea.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

/// Longer texts are edited without colours: highlighting all of one would hold up typing.
constexpr qsizetype LongestHighlighted = 2 * 1024 * 1024;

} // namespace

EntryView::EntryView(EntryDocument *document, const Collection &collection,
                     KSyntaxHighlighting::Repository &highlighting, QWidget *parent,
                     const FormSurroundings &surroundings)
    : QWidget(parent)
    , m_document(document)
    , m_messages(new MessageArea(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_form(new FormView(document, collection, m_splitter, surroundings))
    , m_editor(new BodyEditor(document, m_splitter))
{
    setObjectName(QStringLiteral("entryView"));
    m_messages->setObjectName(QStringLiteral("entryMessages"));
    m_splitter->setObjectName(QStringLiteral("entrySplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_form->setMinimumWidth(220);
    m_editor->setMinimumWidth(240);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 360, 480 });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);

    connect(m_form, &FormView::sourceRequested, m_editor, &BodyEditor::goTo);
    connect(m_splitter, &QSplitter::splitterMoved, this, &EntryView::arrangementChanged);
    if (document->bytes().size() <= LongestHighlighted)
        m_highlighter = new BodyHighlighter(highlighting, document->textDocument());
    followPalette();
    // What cannot be read is shown as the text it is.
    if (document->entry().state() == Entry::State::Unreadable)
        m_editor->setView(BodyEditor::View::Source);
}

void EntryView::setFormVisible(bool visible)
{
    m_form->setVisible(visible);
}

QByteArray EntryView::arrangement() const
{
    return m_splitter->saveState();
}

void EntryView::setArrangement(const QByteArray &arrangement)
{
    if (!arrangement.isEmpty())
        m_splitter->restoreState(arrangement);
}

void EntryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void EntryView::followPalette()
{
    if (m_highlighter)
        m_highlighter->setPalette(palette());
}

} // namespace Commonplace
