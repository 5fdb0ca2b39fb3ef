// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalsummary.h"

#include "git/gitmessage.h"
#include "git/revision.h"

#include <QFileInfo>

#include <algorithm>

namespace Commonplace {

namespace {

bool isEntryPath(const Library &library, const QString &path)
{
    return library.suffixes().contains(QFileInfo(path).suffix().toLower());
}

ProposedFile described(const Library &library, const ProposalChange &change, const QByteArray &before,
                       const QByteArray &after)
{
    const QString path = GitMessage::shown(change.path);
    ProposedFile file { .change = change, .isEntry = isEntryPath(library, path), .title = path };
    if (!file.isEntry)
        return file;
    const Entry old = Entry::read(before);
    const Entry now = Entry::read(after);
    const bool isRemoved = change.kind == ProposalChange::Kind::Removed;
    file.title = Library::describe(path, isRemoved ? old : now, library.profile()).title;
    const EntryChange what = changeBetween(old, now);
    file.paragraphs = what.paragraphs;
    if (isRemoved || change.kind == ProposalChange::Kind::Added)
        return file;
    const Collection collection = library.collectionOf(path);
    for (const QByteArray &field : what.fields)
        file.fields.append(collection.field(field).label);
    file.isLayoutOnly = what.bytesDiffer && what.fields.isEmpty() && what.paragraphs == 0;
    return file;
}

} // namespace

Result<QList<ProposedFile>> proposedFiles(const Repository &repository, const Library &library,
                                          const QList<ProposalChange> &changes, std::stop_token stop)
{
    QByteArrayList objects;
    for (const ProposalChange &change : changes) {
        if (!isEntryPath(library, GitMessage::shown(change.path)))
            continue;
        for (const QByteArray &object : { change.before, change.after }) {
            if (!object.isEmpty())
                objects.append(object);
        }
    }
    QHash<QByteArray, QByteArray> contents;
    if (!objects.isEmpty()) {
        const Result<Revision> revision = Revision::find(repository, QStringLiteral("HEAD"), stop);
        if (!revision)
            return std::unexpected(revision.error());
        const Result<void> read = revision->read(
            objects, [&](qsizetype index, const QByteArray &content) { contents.insert(objects[index], content); },
            stop);
        if (!read)
            return std::unexpected(read.error());
    }
    QList<ProposedFile> files;
    for (const ProposalChange &change : changes)
        files.append(described(library, change, contents.value(change.before), contents.value(change.after)));
    return files;
}

QString descriptionOf(const QList<ProposalVersion> &versions, const QString &title)
{
    QStringList subjects;
    for (const ProposalVersion &version : versions) {
        const bool isBringingIn =
            version.subject.startsWith(u"Bring the main line into ") || version.subject.startsWith(u"Merge ");
        if (!isBringingIn && !subjects.contains(version.subject))
            subjects.prepend(version.subject);
    }
    if (subjects.size() == 1 && subjects.first() == title)
        return {};
    QString text;
    for (const QString &subject : std::as_const(subjects))
        text += QStringLiteral("- ") + subject + u'\n';
    return text.trimmed();
}

Result<BaseComparison> problemsSince(const QString &root, const QByteArray &base)
{
    const CheckedRoot checked = checkedRootOf(root);
    const QStringList files = Library::entryPaths(checked.root);
    const QList<Problem> now = profileProblems(checked.reading) + checkLibrary(checked, files);
    return compareWithBase(checked, { .files = files, .paths = { QStringLiteral(".") } }, now,
                           QString::fromLatin1(base));
}

} // namespace Commonplace
