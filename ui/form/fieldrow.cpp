// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/fieldrow.h"

#include "form/cardlist.h"
#include "form/fieldmenu.h"
#include "form/fieldproblem.h"
#include "form/formcontext.h"
#include "form/hintlabel.h"
#include "form/mapeditor.h"
#include "form/valueeditor.h"
#include "form/values/valueeditorfactory.h"
#include "form/yamleditor.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "yaml/yamledit.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Commonplace {

namespace {

/// All texts of a value, for searching.
void collectTexts(const YamlValue &value, QString *texts)
{
    if (!value.text.isEmpty())
        *texts += u' ' + QString::fromUtf8(value.text);
    for (const YamlValue &item : value.items)
        collectTexts(item, texts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

FieldRow::FieldRow(const Field &field, const YamlPath &path, FormContext *context, Look look, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_path(path)
    , m_context(context)
    , m_look(look)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Space::tight);
    if (look == Look::Labelled)
        makeHeader();
    nameParts();
    connect(context, &FormContext::problemsChanged, this, &FieldRow::showProblems);
    connect(context, &FormContext::namesChanged, this, [this] {
        // Not while something is typed into it.
        if (m_value && m_isFilled && !m_isEdited && m_fit.field.itemField().widget == Widget::Relation)
            m_value->setValue(m_shown);
    });
}

void FieldRow::makeHeader()
{
    m_label = new QLabel(this);
    setTextRole(m_label, TextRole::Label);
    m_label->setTextFormat(Qt::PlainText);
    const QString key = QString::fromUtf8(m_field.key);
    m_label->setToolTip(m_field.required ? tr("%1 (must not be missing)").arg(key) : key);
    // By the layout: a label aligns its text by the direction of the text, whatever the form's is.
    m_layout->addWidget(m_label, 0, Qt::AlignLeading);
    if (m_field.comment.isEmpty())
        return;
    auto *comment = new QLabel(m_field.comment, this);
    setTextRole(comment, TextRole::Label);
    comment->setTextFormat(Qt::PlainText);
    comment->setWordWrap(true);
    m_layout->addWidget(comment);
}

void FieldRow::nameParts()
{
    const QString name = QStringLiteral("field_") + QString::fromUtf8(m_path.toString());
    setObjectName(name);
    if (m_label)
        m_label->setObjectName(name + QStringLiteral("_label"));
    if (m_editor)
        m_editor->setObjectName(name);
    if (m_fault)
        m_fault->setObjectName(name + QStringLiteral("_fault"));
}

void FieldRow::setPath(const YamlPath &path)
{
    if (path == m_path)
        return;
    m_path = path;
    nameParts();
    if (m_nested)
        m_nested->setPath(path);
    showProblems();
}

void FieldRow::refresh(const YamlDocument &document, YamlNodeId id)
{
    const std::optional<YamlValue> value = id == NoYamlNode ? std::nullopt : std::optional(YamlValue::of(document, id));
    const bool isSame = m_isFilled && !std::exchange(m_isEdited, false) && value == m_shown;
    // YAML is shown as it is written, comments included.
    if (isSame && !m_yaml)
        return;
    const bool isTyping = m_value && isAncestorOf(QApplication::focusWidget()) && canEdit(m_fit.field, value);
    if (!isSame && !isTyping)
        adopt(fitOf(m_field, document, id));
    m_shown = value;
    m_isFilled = true;
    if (m_value)
        m_value->setValue(value);
    else if (m_nested)
        m_nested->refresh(document, id);
    else if (m_yaml)
        m_yaml->setYaml(id == NoYamlNode ? QString() : QString::fromUtf8(YamlEdit::sourceText(document, id)));
    showHeader();
    showProblems();
}

void FieldRow::showHeader()
{
    if (!m_label)
        return;
    QString text = m_field.required ? tr("%1 *", "a field that must not be missing").arg(m_field.label) : m_field.label;
    // Single values say so in their own place.
    const bool saysItself = m_value && m_fit.field.widget != Widget::List && !m_fit.field.multiple;
    if (!m_shown && !saysItself)
        text = tr("%1 · not set").arg(text);
    else if (m_shown && m_shown->kind == YamlValue::Kind::Null && !saysItself)
        text = tr("%1 · no value").arg(text);
    else if (m_shown && m_shown->items.size() > 1 && m_fit.arrangement == FieldFit::Arrangement::Cards)
        text = tr("%1 · %2", "a field's name and how many items it has")
                   .arg(text, locale().toString(m_shown->items.size()));
    m_label->setText(text);
}

void FieldRow::adopt(const FieldFit &fit)
{
    if (m_editor && fit == m_fit)
        return;
    m_fit = fit;
    delete m_editor;
    m_editor = nullptr;
    m_value = nullptr;
    m_yaml = nullptr;
    m_nested = nullptr;
    switch (fit.arrangement) {
    case FieldFit::Arrangement::Value:
        makeValueEditor();
        break;
    case FieldFit::Arrangement::Map:
    case FieldFit::Arrangement::Cards:
        makeNestedEditor();
        break;
    case FieldFit::Arrangement::Yaml:
        makeYamlEditor();
        break;
    }
    const int below = m_label ? (m_field.comment.isEmpty() ? 1 : 2) : 0;
    m_layout->insertWidget(below, m_editor);
    if (QWidget *focus = firstFocus()) {
        setFocusProxy(focus);
        if (m_label)
            m_label->setBuddy(focus);
        if (!m_field.hint.isEmpty())
            focus->setAccessibleDescription(m_field.hint);
    }
    if (!m_field.hint.isEmpty() && m_look == Look::Labelled && !findChild<QLabel *>(QStringLiteral("fieldHint"))) {
        m_layout->insertWidget(below + 1, new HintLabel(m_field.hint, m_context->values(), this));
    }
    nameParts();
}

void FieldRow::makeValueEditor()
{
    m_value = Commonplace::makeValueEditor(m_fit.field, m_context->values(), this);
    m_editor = m_value;
    m_value->setReadOnly(!m_context->isEditable());
    connect(m_value, &ValueEditor::edited, this, [this](const YamlValue &value) {
        // Even where it is undone before the form has followed.
        m_isEdited = true;
        showResult(m_context->type(m_path, value));
    });
    connect(m_value, &ValueEditor::editingFinished, m_context, &FormContext::finishTyping);
}

void FieldRow::makeYamlEditor()
{
    m_yaml = new YamlEditor(m_field.label, this);
    m_editor = m_yaml;
    m_yaml->setReadOnly(!m_context->isEditable());
    connect(m_yaml, &YamlEditor::edited, this, [this](const QString &yaml) {
        const Result<void> result = m_context->typeYaml(m_path, yaml);
        m_yaml->setReadable(result.has_value());
        showResult(result);
    });
}

void FieldRow::makeNestedEditor()
{
    if (m_fit.arrangement == FieldFit::Arrangement::Map)
        m_nested = new MapEditor(m_fit.field, m_path, m_context, this);
    else
        m_nested = new CardList(m_fit.field, m_path, m_context, this);
    m_editor = m_nested;
    connect(m_nested, &NestedEditor::failed, this, [this](const QString &message) {
        if (message.isEmpty())
            showResult({});
        else
            showResult(std::unexpected(Error { .code = ErrorCode::Refused, .message = message }));
    });
}

QWidget *FieldRow::firstFocus() const
{
    if (m_value)
        return m_value->focusWidgetOfField();
    if (m_yaml)
        return m_yaml->focusWidgetOfField();
    return m_nested ? m_nested->firstFocus() : nullptr;
}

void FieldRow::showResult(const Result<void> &result)
{
    if (!result && !m_fault) {
        m_fault = new QLabel(this);
        m_fault->setWordWrap(true);
        m_fault->setTextFormat(Qt::PlainText);
        m_fault->setForegroundRole(QPalette::BrightText);
        m_layout->addWidget(m_fault);
        nameParts();
    }
    if (m_fault)
        m_fault->setVisible(!result.has_value());
    if (QWidget *focus = firstFocus())
        setFieldState(focus, result ? FieldState::Normal : FieldState::Error);
    if (result) {
        showProblems();
        return;
    }
    const Error &error = result.error();
    m_fault->setText(error.line > 0 && m_yaml
                         ? tr("Line %1: %2 The entry keeps its last readable text.").arg(error.line).arg(error.message)
                         : error.message);
}

void FieldRow::showProblems()
{
    if (!m_isFilled)
        return;
    QList<Problem> problems = m_context->problemsAt(m_path, true);
    const auto *ownFault = m_value ? m_value->findChild<QLabel *>(QStringLiteral("valueFault")) : nullptr;
    const bool saysItself = ownFault && ownFault->isVisibleTo(m_value);
    problems.removeIf([this, saysItself](const Problem &problem) {
        // Unknown fields stand under a heading that says so.
        return (m_nested && m_nested->shows(problem.field)) || problem.rule == u"schema/unknown-key"
               || (saysItself && problem.rule == u"schema/type");
    });
    const auto isSame = [](const Problem &one, const Problem &other) {
        return one.rule == other.rule && one.message == other.message && one.fixes == other.fixes
               && one.severity == other.severity;
    };
    if (std::ranges::equal(problems, m_problems, isSame))
        return;
    m_problems = problems;
    qDeleteAll(m_problemWidgets);
    m_problemWidgets.clear();
    FieldState state = FieldState::Normal;
    for (const Problem &problem : std::as_const(m_problems)) {
        auto *widget = new FieldProblem(problem, this);
        connect(widget, &FieldProblem::fixRequested, this, [this](const TextEdits &edits) {
            // The button goes with its problem while it is being pressed.
            QMetaObject::invokeMethod(this, [this, edits] { showResult(m_context->fix(edits)); }, Qt::QueuedConnection);
        });
        m_layout->addWidget(widget);
        m_problemWidgets.append(widget);
        if (problem.severity == Problem::Severity::Error)
            state = FieldState::Error;
        else if (problem.severity == Problem::Severity::Warning && state == FieldState::Normal)
            state = FieldState::Warning;
    }
    if (QWidget *focus = firstFocus(); focus && !m_nested)
        setFieldState(focus, state);
}

bool FieldRow::shows(const QByteArray &field) const
{
    const QByteArray place = m_path.toString();
    return field == place || field.startsWith(place + '.') || field.startsWith(place + '[');
}

QString FieldRow::searchText() const
{
    QString text = m_field.label + u' ' + QString::fromUtf8(m_field.key) + u' ' + m_field.hint;
    if (m_shown)
        collectTexts(*m_shown, &text);
    return text;
}

bool FieldRow::filter(const QStringList &words)
{
    const bool isFound = holdsAll(searchText(), words);
    setVisible(isFound);
    if (m_nested)
        m_nested->filter(holdsAll(m_field.label, words) ? QStringList() : words);
    return isFound;
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_look == Look::Labelled)
        showMenu(event->globalPos());
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const bool isMenuKey = event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier;
    if (isMenuKey && m_label)
        showMenu(m_label->mapToGlobal(m_label->rect().bottomLeft()));
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    if (m_look == Look::Labelled)
        makeMenuButton();
}

void FieldRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_menu)
        m_menu->hide();
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_menu)
        makeMenuButton();
}

/// The button is made when the pointer comes: most of a form's fields never need theirs.
void FieldRow::makeMenuButton()
{
    if (!m_menu) {
        m_menu = new QToolButton(this);
        m_menu->setObjectName(QStringLiteral("fieldMenuButton"));
        m_menu->setAutoRaise(true);
        m_menu->setFocusPolicy(Qt::NoFocus);
        m_menu->setIcon(icon(QStringLiteral("overflow-menu")));
        m_menu->setToolTip(tr("More for this field (Ctrl+.)"));
        m_menu->setAccessibleName(tr("More for %1").arg(m_field.label));
        connect(m_menu, &QToolButton::clicked, this,
                [this] { showMenu(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    }
    const int side = m_label->height() + Space::tight;
    const QRect corner(width() - side, -Space::tight / 2, side, side);
    m_menu->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
    m_menu->setVisible(underMouse());
    m_menu->raise();
}

void FieldRow::showMenu(const QPoint &position)
{
    QMenu *menu = makeFieldMenu({ .label = m_field.label,
                                  .isThere = m_shown.has_value(),
                                  .isNull = m_shown && m_shown->kind == YamlValue::Kind::Null,
                                  .isEditable = m_context->isEditable() && !m_field.readOnly },
                                m_path,
                                { .remove = [this] { remove(); },
                                  .setToNothing = [this] { setToNothing(); },
                                  .showInText = [this] { m_context->showInText(m_path); } },
                                this);
    menu->popup(position);
}

void FieldRow::remove()
{
    showResult(m_context->edit([this](const YamlDocument &fields) { return YamlEdit::removeKey(fields, m_path); }));
}

void FieldRow::setToNothing()
{
    showResult(m_context->edit(
        [this](const YamlDocument &fields) { return YamlEdit::set(fields, m_path, YamlValue::null()); }));
}

} // namespace Commonplace
