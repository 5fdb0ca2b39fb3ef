// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formcontext.h"

#include "editor/entrydocument.h"
#include "text/lineindex.h"
#include "yaml/yamlchange.h"

namespace Commonplace {

FormContext::FormContext(EntryDocument *document, const Collection &collection, const ValueEditorContext &values,
                         QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_collection(collection)
    , m_values(values)
{
}

bool FormContext::isEditable() const
{
    return m_document->isEditable();
}

Result<void> FormContext::type(const YamlPath &path, const YamlValue &value)
{
    return m_document->applyTyping(path, [&path, &value](const Entry &entry) -> Result<TextEdits> {
        if (entry.state() != Entry::State::Readable || entry.frontMatter().root() == NoYamlNode)
            return entry.set(path, value);
        return YamlEdit::change(entry.frontMatter(), path, value).transform([&entry](const TextEdits &edits) {
            return entry.fileEdits(edits);
        });
    });
}

Result<void> FormContext::typeYaml(const YamlPath &path, const QString &yaml)
{
    return m_document->applyTyping(path, [&path, &yaml](const Entry &entry) -> Result<TextEdits> {
        const YamlDocument &fields = entry.frontMatter();
        if (fields.find(path) != NoYamlNode) {
            return YamlEdit::replaceSource(fields, path, yaml.toUtf8()).transform([&entry](const TextEdits &edits) {
                return entry.fileEdits(edits);
            });
        }
        return YamlDocument::parse(yaml.toUtf8()).and_then([&](const YamlDocument &value) {
            return entry.set(path, YamlValue::of(value, value.root()));
        });
    });
}

void FormContext::finishTyping()
{
    m_document->finishTyping();
}

Result<void> FormContext::edit(const FieldEdit &edit)
{
    const Entry &entry = m_document->entry();
    return edit(entry.frontMatter()).and_then([this, &entry](const TextEdits &edits) {
        return editFile(entry.fileEdits(edits));
    });
}

Result<void> FormContext::editFile(const TextEdits &edits)
{
    Result<void> done = m_document->apply(edits);
    Q_EMIT edited();
    return done;
}

void FormContext::undo()
{
    m_document->textDocument()->undo();
    Q_EMIT edited();
}

void FormContext::setProblems(const QList<Problem> &problems, const QByteArray &bytes)
{
    m_problemBytes = bytes;
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
}

Result<void> FormContext::fix(const TextEdits &edits)
{
    if (m_problemBytes == m_document->bytes())
        return editFile(edits);
    return std::unexpected(
        Error { .code = ErrorCode::Refused,
                .message = tr("The text has changed since. It is looked at again; try once more in a moment.") });
}

QList<Problem> FormContext::problemsAt(const YamlPath &path, bool below) const
{
    const QByteArray place = path.toString();
    QList<Problem> found;
    for (const Problem &problem : m_problems) {
        if (problem.field.isEmpty() || !problem.field.startsWith(place))
            continue;
        const char next = problem.field.size() > place.size() ? problem.field[place.size()] : '\0';
        if (next == '\0' || (below && (next == '.' || next == '[')))
            found.append(problem);
    }
    return found;
}

void FormContext::showInText(const YamlPath &path)
{
    const Entry &entry = m_document->entry();
    const YamlNodeId id = entry.frontMatter().find(path);
    if (id == NoYamlNode)
        return;
    const YamlNode &node = entry.frontMatter().node(id);
    qsizetype start = node.range.start;
    const bool isOfMap =
        node.parent != NoYamlNode && entry.frontMatter().node(node.parent).kind == YamlNode::Kind::Mapping;
    if (isOfMap) {
        const YamlNode &parent = entry.frontMatter().node(node.parent);
        start = entry.frontMatter().node(parent.children[static_cast<size_t>(node.indexInParent) - 1]).range.start;
    }
    const TextPosition place = LineIndex(entry.bytes()).position(entry.frontMatterRange().start + start);
    Q_EMIT sourceRequested(place.line, place.column);
}

} // namespace Commonplace
