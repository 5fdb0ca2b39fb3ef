// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formview.h"

#include "editor/entrydocument.h"
#include "form/faultpanel.h"
#include "form/fieldeditor.h"
#include "widgets/emptystate.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Commonplace {

FormView::FormView(EntryDocument *document, const Collection &collection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_collection(collection)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_fault(new FaultPanel)
    , m_faultScroll(new QScrollArea(m_stack))
    , m_noFields(new EmptyState(QStringLiteral("document-edit-symbolic"), tr("This text has no fields"),
                                tr("Fields hold what a library sorts and relates its entries by: a title, tags, a "
                                   "summary. The text can do without."),
                                m_stack))
{
    setObjectName(QStringLiteral("form"));
    setAccessibleName(tr("Fields"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    m_scroll->setObjectName(QStringLiteral("formScroll"));
    m_faultScroll->setObjectName(QStringLiteral("formFaultScroll"));
    for (QScrollArea *area : { m_scroll, m_faultScroll }) {
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setBackgroundRole(QPalette::Base);
        area->setFocusPolicy(Qt::NoFocus);
    }
    m_faultScroll->setWidget(m_fault);
    m_fault->setObjectName(QStringLiteral("formFault"));
    m_noFields->setObjectName(QStringLiteral("formNoFields"));
    for (QWidget *page : { static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_faultScroll),
                           static_cast<QWidget *>(m_noFields) })
        m_stack->addWidget(page);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);

    connect(m_fault, &FaultPanel::placeRequested, this, &FormView::sourceRequested);
    connect(m_fault, &FaultPanel::mendRequested, this, &FormView::mend);
    QPushButton *add = m_noFields->addButton(tr("Add a title"));
    add->setObjectName(QStringLiteral("addFieldsButton"));
    add->setEnabled(document->isEditable());
    connect(add, &QPushButton::clicked, this, &FormView::addFirstField);

    connect(document, &EntryDocument::changed, this, &FormView::refresh);
    refresh();
}

FormView::Shape FormView::shapeOf() const
{
    Shape shape;
    const Entry &entry = m_document->entry();
    const YamlValue fields = entry.value({});
    for (const QByteArray &key : fields.keys)
        shape.present.append({ key, FieldEditor::kindFor(key, m_collection, entry) });
    for (const Field &field : std::as_const(m_collection.fields)) {
        if (field.common && !fields.keys.contains(field.key))
            shape.missing.append(field.key);
    }
    return shape;
}

void FormView::refresh()
{
    switch (m_document->entry().state()) {
    case Entry::State::Unreadable:
        showFaults();
        return;
    case Entry::State::Plain:
        showNoFields();
        return;
    case Entry::State::Readable:
        break;
    }
    const Shape shape = shapeOf();
    if (shape != m_shape || !m_layout)
        showFields(shape);
    for (FieldEditor *editor : std::as_const(m_fields))
        editor->refresh();
    m_stack->setCurrentWidget(m_scroll);
}

void FormView::showFields(const Shape &shape)
{
    // Where the person is must survive a rebuilding, such as a field that undo brought back.
    QByteArray focused;
    for (const FieldEditor *editor : std::as_const(m_fields)) {
        if (editor->isAncestorOf(QApplication::focusWidget()))
            focused = editor->field().key;
    }
    const int scrolled = m_scroll->verticalScrollBar()->value();

    m_shape = shape;
    m_fields.clear();
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("formPage"));
    page->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(Space::large, Space::large, Space::large, Space::wide);
    m_layout->setSpacing(Space::large);
    for (const auto &[key, kind] : shape.present)
        addEditor(key, kind);
    if (!shape.missing.isEmpty()) {
        auto *heading = new SectionHeading(tr("Not in this entry"), page);
        heading->setObjectName(QStringLiteral("missingFieldsHeading"));
        m_layout->addWidget(heading);
        for (const QByteArray &key : shape.missing)
            addEditor(key, FieldEditor::kindFor(key, m_collection, m_document->entry()));
    }
    m_layout->addStretch();
    m_scroll->setWidget(page);
    for (FieldEditor *editor : std::as_const(m_fields)) {
        if (!focused.isEmpty() && editor->field().key == focused)
            editor->setFocus(Qt::OtherFocusReason);
    }
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void FormView::addEditor(const QByteArray &key, Widget kind)
{
    auto *editor = new FieldEditor(m_collection.field(key), kind, m_document);
    m_layout->addWidget(editor);
    m_fields.append(editor);
    const QList<QWidget *> children = editor->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->installEventFilter(this);
}

/// A field that the keyboard goes to is scrolled into view.
bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            m_scroll->ensureWidgetVisible(widget, 0, Space::wide);
    }
    return QWidget::eventFilter(watched, event);
}

void FormView::showFaults()
{
    m_fault->showFaults(m_document->bytes(), m_document->faults(), m_document->isEditable());
    m_stack->setCurrentWidget(m_faultScroll);
}

void FormView::mend(const TextEdits &edits)
{
    // A text that has changed since its faults were shown is not mended, only shown anew.
    if (m_fault->bytes() == m_document->bytes() && !m_document->apply(edits))
        qWarning("The fixes of a text do not fit it.");
    refresh();
}

void FormView::showNoFields()
{
    m_stack->setCurrentWidget(m_noFields);
}

void FormView::addFirstField()
{
    const YamlPath title { m_collection.identifierField };
    const Result<TextEdits> edits = m_document->entry().set(title, YamlValue::string(m_document->title().toUtf8()));
    if (edits && m_document->apply(*edits)) {
        refresh();
        if (!m_fields.isEmpty())
            m_fields.constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Commonplace
