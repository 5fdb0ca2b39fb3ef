// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/entrydocument.h"

#include "entry/entrydiagnosis.h"
#include "library/library.h"
#include "text/linedifference.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPlainTextDocumentLayout>
#include <QTimer>

namespace Commonplace {

EntryDocument::EntryDocument(QString path, const FileContents &file, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_file(file)
    , m_text(&m_document)
    , m_editable(!firstInvalidUtf8(file.bytes).has_value())
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    m_text.load(file.bytes);
    m_bytes = file.bytes;
    connect(&m_document, &QTextDocument::contentsChange, this, [this](int /*position*/, int removed, int added) {
        // A change of format alone (highlighting, line ends) reports the same length and the same text.
        if (removed != 0 || added != 0)
            textChanged();
    });
}

const QByteArray &EntryDocument::bytes() const
{
    // What is not UTF-8 is shown with stand-ins, which are nobody's text.
    if (!m_editable)
        return m_file.bytes;
    if (!m_bytes)
        m_bytes = m_text.bytes();
    return *m_bytes;
}

const Entry &EntryDocument::entry() const
{
    if (!m_entry)
        m_entry = Entry::read(bytes());
    return *m_entry;
}

const QList<Fault> &EntryDocument::faults() const
{
    if (!m_faults)
        m_faults = diagnose(entry());
    return *m_faults;
}

QString EntryDocument::title() const
{
    return Library::describe(QFileInfo(m_path).fileName(), entry()).title;
}

void EntryDocument::setFile(const FileContents &file)
{
    // What is typed from here on is a step of undo of its own, which ends at what was saved.
    m_typing = {};
    m_file = file;
    updateModified();
}

void EntryDocument::takeOver(const FileContents &file)
{
    const bool isText = !firstInvalidUtf8(file.bytes).has_value();
    if (isText && m_editable) {
        m_file = file;
        if (!replaceText(file.bytes))
            m_text.load(file.bytes);
    } else {
        m_file = file;
        m_editable = isText;
        m_text.load(file.bytes);
        textChanged();
    }
    updateModified();
}

Result<void> EntryDocument::bringIn(const FileContents &file, const QByteArray &text)
{
    if (const Result<void> done = replaceText(text); !done)
        return done;
    m_file = file;
    updateModified();
    return {};
}

Result<void> EntryDocument::apply(const TextEdits &edits)
{
    m_typing = {};
    return applyJoined(edits, false);
}

Result<void> EntryDocument::applyTyping(const YamlPath &field,
                                        const std::function<Result<TextEdits>(const Entry &)> &edit)
{
    const bool goesOn = m_typing.field == field && m_typing.revision == m_document.revision();
    const QByteArray base = goesOn ? m_typing.base : bytes();
    const Result<TextEdits> edits = edit(goesOn ? Entry::read(base) : entry());
    if (!edits)
        return std::unexpected(edits.error());
    const Result<QByteArray> wanted = applied(base, *edits);
    if (!wanted)
        return std::unexpected(wanted.error());
    const TextEdit difference = trimmed(bytes(), { { 0, bytes().size() }, *wanted });
    if (difference.range.isEmpty() && difference.replacement.isEmpty())
        return {};
    const Result<void> done = applyJoined({ difference }, goesOn);
    m_typing = { .field = field, .base = base, .revision = m_document.revision() };
    return done;
}

Result<void> EntryDocument::replaceText(const QByteArray &bytesWanted)
{
    return apply(lineDifferences(bytes(), bytesWanted));
}

Result<void> EntryDocument::applyJoined(const TextEdits &edits, bool joinPrevious)
{
    if (!m_editable) {
        return std::unexpected(
            Error { .code = ErrorCode::Refused,
                    .message = tr("This file is not in UTF-8 and is only shown. Save it in UTF-8 with the program it "
                                  "came from to edit it."),
                    .file = m_path });
    }
    const QByteArray before = bytes();
    const Result<void> done = m_text.apply(before, edits, joinPrevious);
    // A byte order mark that came or went is no change of the text document.
    if (done && !edits.isEmpty())
        textChanged();
    return done;
}

void EntryDocument::textChanged()
{
    m_bytes.reset();
    m_entry.reset();
    m_faults.reset();
    if (m_notifying)
        return;
    m_notifying = true;
    QTimer::singleShot(0, this, [this] {
        m_notifying = false;
        updateModified();
        Q_EMIT changed();
    });
}

void EntryDocument::updateModified()
{
    const bool modified = bytes() != m_file.bytes;
    if (modified == m_modified)
        return;
    m_modified = modified;
    Q_EMIT modifiedChanged(modified);
}

} // namespace Commonplace
