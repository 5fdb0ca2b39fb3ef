// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/fieldeditor.h"

#include "editor/entrydocument.h"
#include "profile/fieldinference.h"
#include "widgets/chipedit.h"
#include "widgets/datefield.h"
#include "widgets/fieldlineedit.h"
#include "widgets/growingtextedit.h"
#include "widgets/numberfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "yaml/yamledit.h"
#include "yaml/yamlscalar.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

bool isTrue(const YamlValue &value)
{
    const QByteArray text = value.text.toLower();
    return text == "true" || text == "yes" || text == "on";
}

/// yes/no, on/off or true/false, capitals too, as the field has it now.
QByteArray booleanWord(const QByteArray &present, bool value)
{
    QByteArray word = value ? "true" : "false";
    const QByteArray lower = present.toLower();
    if (lower == "yes" || lower == "no")
        word = value ? "yes" : "no";
    else if (lower == "on" || lower == "off")
        word = value ? "on" : "off";
    if (!present.isEmpty() && present == present.toUpper())
        return word.toUpper();
    if (!present.isEmpty() && present.left(1) == present.left(1).toUpper())
        word[0] = word.left(1).toUpper()[0];
    return word;
}

QByteArray yamlOf(const YamlDocument &document, const YamlPath &path)
{
    const YamlNodeId id = document.find(path);
    return id == NoYamlNode ? QByteArray() : YamlEdit::sourceText(document, id);
}

/// The editor that there is for a field's widget: one of those that FieldEditor makes.
Widget editorFor(const Field &field)
{
    switch (field.widget) {
    case Widget::Text:
    case Widget::Markdown:
        return Widget::Text;
    case Widget::Number:
    case Widget::DateTime:
    case Widget::Boolean:
        return field.widget;
    case Widget::List: {
        const Widget item = field.itemField().widget;
        const bool isFlat = item == Widget::String || item == Widget::Select || item == Widget::Relation;
        return isFlat ? Widget::List : Widget::Unknown;
    }
    case Widget::Object:
    case Widget::KeyValue:
    case Widget::Code:
    case Widget::Unknown:
        return Widget::Unknown;
    default:
        return field.multiple ? Widget::List : Widget::String;
    }
}

} // namespace

FieldEditor::FieldEditor(const Field &field, Widget kind, EntryDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_kind(kind)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
    , m_label(new QLabel(field.label, this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("field_") + QString::fromUtf8(field.key));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Space::tight);
    setTextRole(m_label, TextRole::Label);
    m_label->setObjectName(objectName() + QStringLiteral("_label"));
    m_label->setToolTip(QString::fromUtf8(field.key));
    // By the layout: a label aligns its text by the direction of the text, whatever the form's is.
    m_layout->addWidget(m_label, 0, Qt::AlignLeading);
    switch (kind) {
    case Widget::String:
        makeText();
        break;
    case Widget::Text:
        makeLongText();
        break;
    case Widget::Number:
        makeLine(new NumberField(this));
        break;
    case Widget::DateTime:
        makeLine(new DateField(this));
        break;
    case Widget::Boolean:
        makeBoolean();
        break;
    case Widget::List:
        makeList();
        break;
    default:
        makeYaml();
        break;
    }
    m_fault->setObjectName(objectName() + QStringLiteral("_fault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->hide();
    m_layout->addWidget(m_fault);
    m_editor->setEnabled(document->isEditable());
    refresh();
}

Widget FieldEditor::kindFor(const QByteArray &key, const Collection &collection, const Entry &entry)
{
    const Field field = collection.field(key);
    const Widget expected = editorFor(field);
    const YamlDocument &fields = entry.frontMatter();
    const YamlNodeId id = fields.find({ field.key });
    if (id == NoYamlNode)
        return expected;
    if (fields.node(id).kind == YamlNode::Kind::Alias || !fields.node(id).tag.isEmpty())
        return Widget::Unknown;
    const std::optional<Widget> own = widgetOf(fields, id);
    if (!own || *own == expected)
        return expected;
    if (!collection.knows(key))
        return *own;
    if (*own == Widget::Unknown || *own == Widget::List)
        return expected == Widget::Unknown ? Widget::Unknown : *own;
    switch (expected) {
    case Widget::String:
        return *own == Widget::Text ? *own : Widget::String;
    case Widget::Text:
        return Widget::Text;
    case Widget::List:
    case Widget::Unknown:
        return Widget::Unknown;
    default:
        return *own == Widget::Text ? *own : Widget::String;
    }
}

void FieldEditor::place(QWidget *editor)
{
    m_editor = editor;
    editor->setObjectName(objectName() + QStringLiteral("_editor"));
    editor->setAccessibleName(m_field.label);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    m_layout->addWidget(editor);
}

void FieldEditor::makeText()
{
    makeLine(new FieldLineEdit(this));
}

void FieldEditor::makeLine(FieldLineEdit *line)
{
    m_line = line;
    place(line);
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        // A date or a step of a number changes the text without textEdited(); refresh() blocks signals.
        type(valueOfText(text));
    });
}

void FieldEditor::makeLongText()
{
    m_text = new GrowingTextEdit(this);
    m_text->setLineLimits(2, 14);
    place(m_text);
    connect(m_text, &GrowingTextEdit::textEdited, this,
            [this](const QString &text) { type(YamlValue::string(text.toUtf8())); });
}

void FieldEditor::makeBoolean()
{
    m_check = new QCheckBox(m_field.label, this);
    m_label->hide();
    place(m_check);
    connect(m_check, &QCheckBox::toggled, this, [this](bool checked) {
        const YamlValue present = m_document->entry().value(path());
        const QByteArray word = booleanWord(present.text, checked);
        const bool asText =
            present.kind == YamlValue::Kind::String || (present.kind == YamlValue::Kind::Null && m_field.writtenAsText);
        type(asText ? YamlValue::string(word) : YamlValue::plain(word));
    });
}

void FieldEditor::makeList()
{
    m_chips = new ChipEdit(this);
    m_chips->setPrompt(tr("type and press Enter"));
    place(m_chips);
    if (auto *line = m_chips->findChild<FieldLineEdit *>())
        line->setAccessibleName(tr("Add to %1").arg(m_field.label));
    connect(m_chips, &ChipEdit::itemInserted, this, [this](int index, const QString &text) {
        editList([index, text](const YamlDocument &fields, const YamlPath &list) {
            return YamlEdit::insertItem(fields, list, index, YamlValue::string(text.toUtf8()));
        });
    });
    connect(m_chips, &ChipEdit::itemRemoved, this, [this](int index) {
        editList([index](const YamlDocument &fields, const YamlPath &list) {
            return YamlEdit::removeItem(fields, list, index);
        });
    });
    connect(m_chips, &ChipEdit::itemMoved, this, [this](int from, int to) {
        editList([from, to](const YamlDocument &fields, const YamlPath &list) {
            return YamlEdit::moveItem(fields, list, from, to);
        });
    });
    connect(m_chips, &ChipEdit::itemChanged, this, [this](int index, const QString &text) {
        editList([index, text](const YamlDocument &fields, const YamlPath &list) {
            const YamlPath item = list.child(index);
            const YamlValue present = YamlValue::of(fields, fields.find(item));
            const bool typed = present.kind == YamlValue::Kind::Plain && readsAsTyped(text.toUtf8());
            return YamlEdit::set(fields, item,
                                 typed ? YamlValue::plain(text.toUtf8()) : YamlValue::string(text.toUtf8()));
        });
    });
}

void FieldEditor::makeYaml()
{
    m_text = new GrowingTextEdit(this);
    m_text->setLineLimits(2, 16);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    m_text->setFont(fixed);
    place(m_text);
    m_text->setAccessibleDescription(tr("Nested fields, written as YAML"));
    connect(m_text, &GrowingTextEdit::textEdited, this, &FieldEditor::replaceYaml);
}

/// A number, date or yes/no stays one; what was text stays text.
YamlValue FieldEditor::valueOfText(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const YamlValue present = m_document->entry().value(path());
    const bool kindIsTyped = m_kind == Widget::Number || m_kind == Widget::DateTime;
    if (bytes.isEmpty() && (kindIsTyped || present.kind == YamlValue::Kind::Plain))
        return YamlValue::null();
    const bool typedNow = present.kind == YamlValue::Kind::Plain
                          || (present.kind == YamlValue::Kind::Null && kindIsTyped && !m_field.writtenAsText);
    return typedNow && readsAsTyped(bytes) ? YamlValue::plain(bytes) : YamlValue::string(bytes);
}

void FieldEditor::type(const YamlValue &value)
{
    showResult(
        m_document->applyTyping(path(), [this, &value](const Entry &entry) { return entry.set(path(), value); }));
}

void FieldEditor::editList(const std::function<Result<TextEdits>(const YamlDocument &, const YamlPath &)> &operation)
{
    const Entry &entry = m_document->entry();
    const Result<TextEdits> edits = operation(entry.frontMatter(), path());
    if (edits)
        showResult(m_document->apply(entry.fileEdits(*edits)));
    else
        showResult(std::unexpected(edits.error()));
    refresh();
}

void FieldEditor::replaceYaml(const QString &text)
{
    const auto edit = [this, &text](const Entry &entry) -> Result<TextEdits> {
        const YamlDocument &fields = entry.frontMatter();
        if (fields.find(path()) != NoYamlNode) {
            return YamlEdit::replaceSource(fields, path(), text.toUtf8()).transform([&entry](const TextEdits &edits) {
                return entry.fileEdits(edits);
            });
        }
        return YamlDocument::parse(text.toUtf8()).and_then([&](const YamlDocument &value) {
            return entry.set(path(), YamlValue::of(value, value.root()));
        });
    };
    showResult(m_document->applyTyping(path(), edit));
}

void FieldEditor::showResult(const Result<void> &result)
{
    setFieldState(m_editor, result ? FieldState::Normal : FieldState::Error);
    m_fault->setVisible(!result.has_value());
    if (result)
        return;
    const Error &error = result.error();
    m_fault->setText(error.line > 0 && m_kind == Widget::Unknown
                         ? tr("Line %1: %2 The entry keeps its last readable text.").arg(error.line).arg(error.message)
                         : error.message);
}

void FieldEditor::refresh()
{
    const Entry &entry = m_document->entry();
    const YamlValue value = entry.value(path());
    const bool missing = entry.frontMatter().find(path()) == NoYamlNode;
    if (m_line) {
        const QSignalBlocker blocker(m_line);
        m_line->setTextKeepingCaret(QString::fromUtf8(value.text));
        m_line->setPlaceholderText(missing ? tr("not set") : QString());
    } else if (m_chips) {
        QStringList items;
        for (const YamlValue &item : value.items)
            items += QString::fromUtf8(item.text);
        m_chips->setItems(items);
    } else if (m_check) {
        const QSignalBlocker blocker(m_check);
        m_check->setChecked(isTrue(value));
    } else if (m_kind == Widget::Unknown) {
        const QByteArray yaml = yamlOf(entry.frontMatter(), path());
        // What is typed and cannot be read yet stays until it can.
        const bool unread = m_fault->isVisibleTo(this) && m_text->hasFocus();
        if (!unread && m_text->toPlainText().toUtf8().trimmed() != yaml.trimmed())
            m_text->setTextKeepingCaret(QString::fromUtf8(yaml));
    } else {
        m_text->setTextKeepingCaret(QString::fromUtf8(value.text));
        m_text->setPlaceholderText(missing ? tr("not set") : QString());
    }
}

} // namespace Commonplace
