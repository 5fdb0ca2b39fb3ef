// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/outsidechanges.h"

#include "editor/entrydocument.h"
#include "write/librarysession.h"

#include <QFile>
#include <QPointer>
#include <QtConcurrentRun>

namespace Commonplace {

OutsideChanges::OutsideChanges(LibrarySession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &LibrarySession::entriesChanged, this, [this](const QStringList &changed) {
        for (const QString &path : changed) {
            EntryDocument *document = m_session->document(m_session->absolutePath(path));
            // What is being saved now tells by itself when the file is another one.
            if (document && document->isModified() && document->isEditable() && !m_session->isSaving())
                bringIn(document);
        }
    });
}

void OutsideChanges::bringIn(EntryDocument *document)
{
    const QString path = document->path();
    if (m_merging.contains(path))
        return;
    m_merging.insert(path);
    const Collection collection = m_session->library().collectionOf(m_session->relativePath(document));
    const auto merge = [path, base = document->file().bytes, mine = document->bytes(),
                        collection]() -> Result<OutsideChange> {
        Result<FileContents> file = readFile(QFile::encodeName(path));
        if (!file)
            return std::unexpected(file.error());
        const ThreeWay<QByteArray> texts { base, mine, file->bytes };
        return OutsideChange { *std::move(file), mine, mergeEntries(texts, MergeRules(collection)) };
    };
    QtConcurrent::run(merge).then(this,
                                  [this, path, document = QPointer(document)](const Result<OutsideChange> &change) {
                                      m_merging.remove(path);
                                      if (document)
                                          finish(document, change);
                                  });
}

void OutsideChanges::finish(EntryDocument *document, const Result<OutsideChange> &change)
{
    if (!change) {
        Q_EMIT failed(document, change.error());
    } else if (change->file.stamp.hash == document->file().stamp.hash) {
        return; // our own save, or back as it was
    } else if (change->mine != document->bytes()) {
        bringIn(document); // typed meanwhile
    } else if (change->merge.isClean()) {
        take(document, change->file, change->merge.text());
    } else {
        Q_EMIT decisionNeeded(document, *change);
    }
}

void OutsideChanges::decide(EntryDocument *document, const OutsideChange &change, const QList<QByteArray> &answers)
{
    if (change.mine == document->bytes())
        take(document, change.file, change.merge.answered(answers));
    else
        bringIn(document);
}

void OutsideChanges::take(EntryDocument *document, const FileContents &file, const QByteArray &text)
{
    if (const Result<void> done = document->bringIn(file, text); !done)
        Q_EMIT failed(document, done.error());
    else
        Q_EMIT broughtIn(document);
}

} // namespace Commonplace
