// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formview.h"

#include "editor/entrydocument.h"
#include "form/faultpanel.h"
#include "form/fieldrow.h"
#include "form/fieldrows.h"
#include "form/formcontext.h"
#include "form/formfolding.h"
#include "form/formsection.h"
#include "profile/fieldinference.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

/// More missing fields than these begin folded.
constexpr int FewMissing = 6;

bool isSameHeading(const FormGroup &one, const FormGroup &other)
{
    return one.kind == other.kind && one.title == other.title && one.root == other.root;
}

/// How a group is remembered: the headings of the program differ by language, those of a library do not.
QString partOf(const FormGroup &group)
{
    switch (group.kind) {
    case FormGroup::Kind::Other:
        return QStringLiteral("/other");
    case FormGroup::Kind::Missing:
        return QStringLiteral("/missing");
    case FormGroup::Kind::Described:
        break;
    }
    return group.title;
}

} // namespace

FormView::FormView(EntryDocument *document, const Collection &collection, QWidget *parent,
                   const FormSurroundings &surroundings)
    : QWidget(parent)
    , m_document(document)
    , m_collection(collection)
    , m_context(new FormContext(document, collection, surroundings.values ? *surroundings.values : m_plainValues, this))
    , m_folding(surroundings.folding ? surroundings.folding : new FormFolding(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_search(new SearchField(tr("Find fields"), this))
    , m_nothingFound(new QLabel(tr("No field has these words."), this))
    , m_fault(new FaultPanel)
    , m_faultScroll(new QScrollArea(m_stack))
    , m_noFields(new EmptyState(QStringLiteral("document-edit-symbolic"), tr("This text has no fields"),
                                tr("Fields hold what a library sorts and relates its entries by: a title, tags, a "
                                   "summary. The text can do without."),
                                m_stack))
{
    setObjectName(QStringLiteral("form"));
    setAccessibleName(tr("Fields"));
    makePage();
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

    connect(m_context, &FormContext::sourceRequested, this, &FormView::sourceRequested);
    connect(m_context, &FormContext::edited, this, &FormView::refresh);
    connect(document, &EntryDocument::changed, this, &FormView::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    refresh();
}

FormView::~FormView() = default;

void FormView::makeScroll(QScrollArea *area, const QString &name)
{
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    area->setFocusPolicy(Qt::NoFocus);
}

void FormView::makePage()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_search->setObjectName(QStringLiteral("formSearch"));
    m_search->setAccessibleName(tr("Find fields"));
    m_search->hide();
    auto *searchLine = new QVBoxLayout;
    searchLine->setContentsMargins(Space::large, 0, Space::large, 0);
    searchLine->addWidget(m_search);
    layout->addLayout(searchLine);
    layout->addWidget(m_stack);
    connect(m_search, &QLineEdit::textChanged, this, &FormView::search);
    m_search->installEventFilter(this);
    makeScroll(m_scroll, QStringLiteral("formScroll"));
    makeScroll(m_faultScroll, QStringLiteral("formFaultScroll"));

    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("formPage"));
    page->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(Space::large, Space::large, Space::large, Space::wide);
    m_layout->setSpacing(Space::wide);
    m_nothingFound->setObjectName(QStringLiteral("formNothingFound"));
    setTextRole(m_nothingFound, TextRole::Muted);
    m_nothingFound->hide();
    m_layout->addWidget(m_nothingFound);
    m_layout->addStretch();
    m_scroll->setWidget(page);
}

QList<FieldRow *> FormView::fields() const
{
    QList<FieldRow *> rows;
    for (const FormSection *section : m_sections) {
        if (section->rows())
            rows += section->rows()->rows();
    }
    return rows;
}

/// Fields that came after the library was read are taken for what their first value looks like, and stay that.
void FormView::guessNewFields()
{
    const YamlDocument &document = m_document->entry().frontMatter();
    const QList<QByteArray> keys = document.keysOf(document.root());
    for (const QByteArray &key : keys) {
        if (m_collection.knows(key) || std::ranges::contains(m_collection.otherFields, key, &Field::key))
            continue;
        const std::optional<Widget> widget = widgetOf(document, document.find({ key }));
        if (widget) {
            m_collection.otherFields.append(
                { .key = key, .label = labelFromKey(QString::fromUtf8(key)), .widget = *widget });
        }
    }
}

QList<FormGroup> FormView::outlineNow() const
{
    QList<FormGroup> outline = formOutline(m_collection, m_document->entry());
    if (m_held.isEmpty() || !m_collection.knows(m_held))
        return outline;
    // Typing into a missing field makes it one that is there: it goes to its place when the person has left it.
    const Field field = m_collection.field(m_held);
    const YamlPath root = m_collection.fieldsRoot(m_collection.i18n.defaultLocale);
    for (FormGroup &group : outline) {
        if (group.root == root)
            group.fields.removeIf([this](const Field &one) { return one.key == m_held; });
    }
    outline.removeIf([](const FormGroup &group) { return group.fields.isEmpty(); });
    auto group = std::ranges::find(outline, FormGroup::Kind::Missing, &FormGroup::kind);
    if (group == outline.end()) {
        const auto isElsewhere = [&root](const FormGroup &one) { return one.root != root; };
        group = outline.insert(std::ranges::find_if(outline, isElsewhere),
                               { .kind = FormGroup::Kind::Missing, .title = tr("Not in this entry"), .root = root });
    }
    QList<Field> &missing = group->fields;
    const auto isBefore = [this](const Field &one) {
        const auto place = [this](const QByteArray &key) {
            return std::ranges::find(m_collection.fields, key, &Field::key);
        };
        return place(one.key) < place(m_held);
    };
    missing.insert(std::ranges::count_if(missing, isBefore), field);
    return outline;
}

void FormView::refresh()
{
    switch (m_document->entry().state()) {
    case Entry::State::Unreadable:
        showFaults();
        return;
    case Entry::State::Plain:
        if (m_collection.isInferred || m_collection.fields.isEmpty()
            || m_collection.format == Collection::Format::Raw) {
            showNoFields();
            return;
        }
        break;
    case Entry::State::Readable:
        break;
    }
    guessNewFields();
    showOutline(outlineNow());
    m_stack->setCurrentWidget(m_scroll);
}

void FormView::showOutline(const QList<FormGroup> &outline)
{
    QList<FormSection *> unused = m_sections;
    QList<FormSection *> sections;
    bool isOther = false;
    for (const FormGroup &group : outline) {
        const auto known = std::ranges::find_if(
            unused, [&group](const FormSection *section) { return isSameHeading(section->group(), group); });
        if (known != unused.end()) {
            (*known)->setGroup(group);
            sections.append(*known);
            unused.erase(known);
        } else {
            sections.append(makeSection(group));
            isOther = true;
        }
    }
    for (FormSection *section : std::as_const(unused)) {
        section->hide();
        section->deleteLater();
    }
    if (sections != m_sections || isOther) {
        m_sections = sections;
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            m_layout->removeWidget(m_sections[i]);
            m_layout->insertWidget(static_cast<int>(i), m_sections[i]);
            if (i > 0)
                setTabOrder(m_sections[i - 1], m_sections[i]);
        }
        if (!m_search->text().isEmpty())
            search(m_search->text());
    }
}

FormSection *FormView::makeSection(const FormGroup &group)
{
    auto *section = new FormSection(group, m_context);
    const bool isAll = m_document->entry().state() == Entry::State::Plain;
    const bool isFolded = group.kind == FormGroup::Kind::Missing
                              ? group.fields.size() > FewMissing && !isAll
                              : std::ranges::all_of(group.fields, [](const Field &field) {
                                    return field.widget == Widget::Object && field.collapsed;
                                });
    const QString part = partOf(group);
    section->setOpen(group.title.isEmpty() || !m_folding->isFolded(m_collection.name, part, isFolded));
    connect(section, &FormSection::openChanged, this,
            [this, part](bool open) { m_folding->setFolded(m_collection.name, part, !open); });
    return section;
}

void FormView::focusMoved(QWidget *now)
{
    QByteArray held;
    if (now && m_scroll->isAncestorOf(now)) {
        m_scroll->ensureWidgetVisible(now, 0, Space::wide);
        // A form goes up and down only.
        m_scroll->horizontalScrollBar()->setValue(0);
        for (const FormSection *section : std::as_const(m_sections)) {
            if (section->group().kind != FormGroup::Kind::Missing || !section->rows())
                continue;
            for (const FieldRow *row : section->rows()->rows()) {
                if (row->isAncestorOf(now))
                    held = row->field().key;
            }
        }
    }
    // Another window in front is no leaving.
    if (held == m_held || !now)
        return;
    const bool wasHeld = !m_held.isEmpty();
    m_held = held;
    if (wasHeld)
        QMetaObject::invokeMethod(this, &FormView::refresh, Qt::QueuedConnection);
}

void FormView::setProblems(const QList<Problem> &problems, const QByteArray &bytes)
{
    m_context->setProblems(problems, bytes);
}

void FormView::showNames()
{
    Q_EMIT m_context->namesChanged();
}

void FormView::goToField(const YamlPath &path)
{
    for (FormSection *section : std::as_const(m_sections)) {
        const auto field = std::ranges::find_if(section->group().fields, [&](const Field &one) {
            const QList<YamlPath::Step> steps = section->group().root.child(one.key).steps();
            return path.steps().first(std::min(steps.size(), path.steps().size())) == steps;
        });
        if (field == section->group().fields.end())
            continue;
        const QByteArray key = field->key;
        section->setOpen(true);
        const FieldRow *row = section->rows()->row(key);
        QWidget *target = row ? row->firstFocus() : nullptr;
        const QString name = QStringLiteral("field_%1_editor").arg(QString::fromUtf8(path.toString()));
        if (auto *nested = section->findChild<QWidget *>(name))
            target = nested;
        if (target)
            target->setFocus(Qt::OtherFocusReason);
    }
}

void FormView::openSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FormView::closeSearch()
{
    m_search->clear();
    m_search->hide();
    const QList<FieldRow *> rows = fields();
    for (const FieldRow *row : rows) {
        if (QWidget *first = row->firstFocus(); first && first->isVisible()) {
            first->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FormView::search(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (FormSection *section : std::as_const(m_sections))
        isAny = section->filter(words) || isAny;
    m_nothingFound->setVisible(!isAny && !words.isEmpty());
}

/// Escape closes the search, whatever is in it.
bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        closeSearch();
    return true;
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openSearch();
    else if (event->key() == Qt::Key_Escape && m_search->isVisible())
        closeSearch();
    else
        QWidget::keyPressEvent(event);
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
        goToField(title);
    }
}

} // namespace Commonplace
