// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/entryrename.h"

#include "refactoring/localizedentries.h"
#include "yaml/yamledit.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace Commonplace {

namespace {

Error failure(ErrorCode code, const QString &message, const QString &file)
{
    return { .code = code, .message = message, .file = file };
}

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

/// The old name of an entry that a field keeps; empty where it is the new one too.
QString oldName(Field::OldName what, const EntryFacts &before, const EntryFacts &after)
{
    const auto changed = [](const QString &old, const QString &now) { return old == now ? QString() : old; };
    switch (what) {
    case Field::OldName::Title:
        return changed(before.title, after.title);
    case Field::OldName::Slug:
        return changed(before.slug, after.slug);
    case Field::OldName::Address:
        return changed(QUrl(before.pageUrl).path(), QUrl(after.pageUrl).path());
    }
    return {};
}

/// Adds a text to a list, or makes it one.
Result<TextEdits> withText(const Entry &entry, const YamlPath &path, const QString &text)
{
    const YamlValue value = YamlValue::string(text.toUtf8());
    const YamlDocument &document = entry.frontMatter();
    const YamlNodeId id = document.find(path);
    if (id == NoYamlNode || document.node(id).kind == YamlNode::Kind::Null)
        return entry.set(path, YamlValue::list({ value }));
    if (document.node(id).kind != YamlNode::Kind::Sequence)
        return TextEdits {};
    const QList<YamlValue> items = YamlValue::of(document, id).items;
    if (items.contains(value))
        return TextEdits {};
    return entry.fileEdits(YamlEdit::insertItem(document, path, static_cast<int>(items.size()), value));
}

/// The edits that keep old names, where the profile has fields for them.
QList<ReferenceRewriter::Edit> keepingEdits(const Collection &collection, const EntryFacts &before,
                                            const EntryFacts &after)
{
    QList<ReferenceRewriter::Edit> edits;
    const YamlPath root = collection.fieldsRoot(collection.localeOf(before.path));
    collection.forEachField([&](const QByteArray &place, const Field &field) {
        for (const Field::OldName what : field.keepsOld) {
            const QString old = oldName(what, before, after);
            YamlPath path = root;
            const QList<QByteArray> keys = place.split('.');
            for (const QByteArray &key : keys)
                path = path.child(key);
            if (!old.isEmpty() && !place.contains("[]"))
                edits.append([path, old](const Entry &entry) { return withText(entry, path, old); });
        }
    });
    return edits;
}

/// One rename, from the wish to the change.
class Renamer
{
public:
    Renamer(const LibraryTexts &texts, QString root, EntryRename rename)
        : m_texts(texts)
        , m_root(std::move(root))
        , m_rename(std::move(rename))
        , m_rewriter(texts)
    {
        if (m_rename.newPath.isEmpty())
            m_rename.newPath = m_rename.path;
    }

    [[nodiscard]] Result<LibraryChange> change()
    {
        m_before = m_texts.graph->entry(m_rename.path);
        const std::optional<Entry> entry = m_before ? m_texts.entries(m_rename.path) : std::nullopt;
        if (!entry) {
            return std::unexpected(
                failure(ErrorCode::NotFound,
                        QCoreApplication::translate("Refactoring", "“%1” cannot be read. Look whether it is still "
                                                                   "there.")
                            .arg(m_rename.path),
                        m_rename.path));
        }
        const Collection *known = m_texts.reader->profile().collection(m_before->collection);
        m_collection = known ? known->forFile(m_rename.path) : Collection {};
        if (const Result<void> moved = moveOwn(*entry); !moved)
            return std::unexpected(moved.error());
        for (auto other = m_places.cbegin(); other != m_places.cend(); ++other) {
            if (const Result<void> free = checkFree(other.key(), other.value()); !free)
                return std::unexpected(free.error());
        }
        Result<LibraryChange> change = m_rewriter.change();
        if (change)
            addFiles(&*change);
        return change;
    }

private:
    [[nodiscard]] Result<void> moveOwn(const Entry &entry)
    {
        EntryEdits text(entry);
        QList<ReferenceRewriter::Edit> edits;
        for (const auto &[path, value] : std::as_const(m_rename.values)) {
            edits.append([path, value](const Entry &now) { return now.set(path, value); });
            if (const Result<void> done = text.apply(edits.constLast()(text.now())); !done)
                return done;
        }
        if (m_rename.keepsOldNames)
            edits += keepingEdits(m_collection, *m_before, m_texts.reader->read(m_rename.newPath, text.now()));
        m_rewriter.move(m_rename.path, m_rename.newPath, edits);
        m_places.insert(m_rename.path, m_rename.newPath);
        const QMap<QString, QString> translations =
            LocalizedEntries::movedWith(*m_texts.graph, m_collection, m_rename.path, m_rename.newPath);
        for (auto other = translations.cbegin(); other != translations.cend(); ++other)
            moveTranslation(other.key(), other.value(), entry);
        moveFolder();
        return {};
    }

    /// What a translation repeats of its source's names it repeats of the new ones.
    void moveTranslation(const QString &path, const QString &newPath, const Entry &source)
    {
        QList<ReferenceRewriter::Edit> edits;
        for (const auto &[field, value] : std::as_const(m_rename.values)) {
            edits.append([field, value, old = source.value(field)](const Entry &now) -> Result<TextEdits> {
                return now.value(field) == old && old.kind != YamlValue::Kind::Null ? now.set(field, value)
                                                                                    : TextEdits {};
            });
        }
        m_rewriter.move(path, newPath, edits);
        m_places.insert(path, newPath);
    }

    /// All else in a folder that is the entry's own.
    void moveFolder()
    {
        const QString folder = ownFolder(m_collection, m_rename.path);
        const QString newFolder = folderOf(m_rename.newPath);
        if (folder.isEmpty() || newFolder == folder || newFolder.startsWith(folder + u'/'))
            return;
        const QString absolute = QDir(m_root).filePath(folder);
        QDirIterator files(absolute, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString inside = QDir(absolute).relativeFilePath(files.next());
            const QString path = folder + u'/' + inside;
            if (m_places.contains(path))
                continue;
            if (m_texts.graph->entry(path))
                m_rewriter.move(path, newFolder + u'/' + inside);
            else
                m_rewriter.moveFile(path, newFolder + u'/' + inside);
            m_places.insert(path, newFolder + u'/' + inside);
        }
    }

    [[nodiscard]] Result<void> checkFree(const QString &path, const QString &newPath) const
    {
        if (path == newPath)
            return {};
        if (const QString fault = faultOfPath(newPath); !fault.isEmpty())
            return std::unexpected(failure(ErrorCode::InvalidArgument, fault, newPath));
        if (m_places.contains(newPath))
            return {};
        const QStringList paths = m_texts.graph->paths();
        const bool isTaken = std::ranges::any_of(paths, [&](const QString &other) {
            return other != path && other.compare(newPath, Qt::CaseInsensitive) == 0;
        });
        const QFileInfo there(QDir(m_root).filePath(newPath));
        const bool isOther =
            there.exists() && there.canonicalFilePath() != QFileInfo(QDir(m_root).filePath(path)).canonicalFilePath();
        if (isTaken || isOther) {
            return std::unexpected(
                failure(ErrorCode::Changed,
                        QCoreApplication::translate("Refactoring", "There is a file “%1” already. Choose another name.")
                            .arg(newPath),
                        newPath));
        }
        return {};
    }

    /// Other files go as they are.
    void addFiles(LibraryChange *change) const
    {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            if (place.key() != place.value() && !m_texts.graph->entry(place.key())) {
                change->files.prepend(
                    { .path = place.key(), .hash = {}, .newPath = place.value(), .isEssential = true });
            }
        }
    }

    const LibraryTexts &m_texts;
    QString m_root;
    EntryRename m_rename;
    ReferenceRewriter m_rewriter;
    const EntryFacts *m_before = nullptr;
    Collection m_collection;
    QMap<QString, QString> m_places; // of all that moves
};

} // namespace

Result<LibraryChange> renamed(const LibraryTexts &texts, const QString &root, const EntryRename &rename)
{
    return Renamer(texts, root, rename).change();
}

QString ownFolder(const Collection &collection, const QString &path)
{
    const QString folder = folderOf(path);
    const QString name = QFileInfo(path).completeBaseName();
    const QString slug = collection.slugOf(path);
    return !folder.isEmpty() && slug != name && folder.sliced(folder.lastIndexOf(u'/') + 1) == slug ? folder
                                                                                                    : QString();
}

QString faultOfPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const auto isBad = [](const QString &part) {
        return part.isEmpty() || part == u"." || part == u".." || part.startsWith(u'.') || part.endsWith(u' ')
               || part.startsWith(u' ') || part.toUtf8().size() > 255 || std::ranges::any_of(part, [](QChar c) {
                      return c.unicode() < 0x20 || QStringView(u"\\:*?\"<>|").contains(c);
                  });
    };
    if (std::ranges::any_of(parts, isBad)) {
        return QCoreApplication::translate("Refactoring",
                                           "“%1” cannot be a file's place. Use letters, digits and dashes, with “/” "
                                           "between folders.")
            .arg(path);
    }
    if (!path.contains(u'.') || path.endsWith(u'.')) {
        return QCoreApplication::translate("Refactoring", "“%1” has no ending such as “.md”. Add it.").arg(path);
    }
    return {};
}

} // namespace Commonplace
