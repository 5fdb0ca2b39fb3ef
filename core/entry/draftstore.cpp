// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/draftstore.h"

#include "entry/atomicfile.h"
#include "entry/fileerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QTimeZone>

#include <cerrno>
#include <dirent.h>

namespace Commonplace {

namespace {

constexpr char firstLine[] = "Commonplace draft 1";
constexpr char suffix[] = ".draft";
// What a text was made from is written again with each change of it.
constexpr qsizetype largestBase = 1024 * 1024;

/// Makes a folder and those above it that are missing, for the person alone. 0 or errno.
int makePrivateFolder(const QByteArray &folder)
{
    for (qsizetype slash = folder.indexOf('/', 1);; slash = folder.indexOf('/', slash + 1)) {
        const QByteArray part = slash < 0 ? folder : folder.first(slash);
        if (::mkdir(part.constData(), 0700) != 0 && errno != EEXIST) {
            // A folder above may be there on a disk where nothing can be made.
            struct stat info {};
            const int error = errno;
            if (::stat(part.constData(), &info) != 0)
                return error;
        }
        if (slash < 0)
            return 0;
    }
}

QByteArray encoded(const Draft &draft)
{
    // Percent-encoding keeps every byte of a path, line breaks too, on one line of ASCII.
    QByteArray bytes = QByteArray(firstLine) + '\n';
    const auto add = [&](const char *key, const QByteArray &value) { bytes += QByteArray(key) + ": " + value + '\n'; };
    add("library", draft.libraryPath.toPercentEncoding("/"));
    add("file", draft.filePath.toPercentEncoding("/"));
    add("base", draft.baseHash.toHex());
    add("caret", QByteArray::number(draft.caret));
    add("time", draft.time.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    add("length", QByteArray::number(draft.text.size()));
    add("hash", contentHash(draft.text).toHex());
    const bool withBase = !draft.base.isEmpty() && draft.base.size() <= largestBase;
    if (withBase)
        add("base-length", QByteArray::number(draft.base.size()));
    return bytes + '\n' + draft.text + (withBase ? draft.base : QByteArray());
}

std::optional<Draft> decoded(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\n\n");
    if (!bytes.startsWith(QByteArray(QByteArray(firstLine) + '\n')) || headEnd < 0)
        return std::nullopt;
    QHash<QByteArray, QByteArray> values;
    const QList<QByteArray> lines = bytes.first(headEnd).split('\n').sliced(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            values.insert(line.first(colon), line.sliced(colon + 2));
    }
    const QByteArray texts = bytes.sliced(headEnd + 2);
    const qsizetype length = values["length"].toLongLong();
    const qsizetype baseLength = texts.size() - length;
    if (length < 0 || baseLength < 0 || baseLength > values["base-length"].toLongLong()
        || values["hash"] != contentHash(texts.first(length)).toHex())
        return std::nullopt;
    Draft draft { .libraryPath = QByteArray::fromPercentEncoding(values["library"]),
                  .filePath = QByteArray::fromPercentEncoding(values["file"]),
                  .baseHash = QByteArray::fromHex(values["base"]),
                  .base = texts.sliced(length),
                  .text = texts.first(length),
                  .time = QDateTime::fromString(QString::fromLatin1(values["time"]), Qt::ISODateWithMs) };
    if (draft.filePath.isEmpty() || values["length"].isEmpty())
        return std::nullopt;
    if (contentHash(draft.base) != draft.baseHash)
        draft.base.clear(); // cut off, or not kept
    draft.caret = std::clamp<qsizetype>(values["caret"].toLongLong(), 0, draft.text.size());
    return draft;
}

} // namespace

DraftStore::DraftStore(QByteArray folder, const FileSystem *disk)
    : m_folder(std::move(folder))
    , m_disk(disk)
    , m_owner(m_folder)
{
}

DraftStore::~DraftStore() = default;

Result<void> DraftStore::save(const Draft &draft)
{
    if (draft.filePath.isEmpty()) {
        return std::unexpected(Error { .code = ErrorCode::InvalidArgument,
                                       .message = QCoreApplication::translate(
                                           "DraftStore", "Unsaved text can only be kept for a file. Save it under a "
                                                         "name first.") });
    }
    const QMutexLocker lock(&m_mutex);
    if (const int error = makePrivateFolder(m_folder); error != 0)
        return std::unexpected(FileError::notWritten(draftPath(draft.filePath), error));
    m_owner.hold();
    const Result<FileStamp> written = replaceFile(draftPath(draft.filePath), encoded(draft), disk());
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<QList<DraftStore::Found>> DraftStore::find(const QByteArray &prefix) const
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(m_folder.constData()), ::closedir);
    if (!folder) {
        if (errno == ENOENT)
            return QList<Found> {};
        return std::unexpected(FileError::notRead(m_folder, errno));
    }
    QList<Found> found;
    while (true) {
        errno = 0;
        const dirent *item = ::readdir(folder.get());
        if (!item) {
            if (errno != 0)
                return std::unexpected(FileError::notRead(m_folder, errno));
            break;
        }
        const QByteArray name(item->d_name);
        if (!name.startsWith(prefix) || !name.endsWith(suffix) || isOthers(name))
            continue;
        const QByteArray path = m_folder + '/' + name;
        Result<Draft> draft = read(path);
        // A copy that somebody made in the folder would come up a second time.
        if (!draft || name.startsWith(hashOf(draft->filePath)))
            found.append({ .path = path, .draft = std::move(draft) });
    }
    return found;
}

bool DraftStore::isOthers(const QByteArray &name) const
{
    // HASH-OWNER.draft; before there were owners, HASH.draft
    const qsizetype dash = name.indexOf('-');
    return dash >= 0 && m_owner.isOther(name.sliced(dash + 1).chopped(qsizetype(sizeof suffix) - 1));
}

Result<QList<Draft>> DraftStore::list() const
{
    const QMutexLocker lock(&m_mutex);
    const Result<QList<Found>> found = find({});
    if (!found)
        return std::unexpected(found.error());
    return latestFirst(*found);
}

QList<Draft> DraftStore::latestFirst(const QList<Found> &found)
{
    QList<Draft> drafts;
    for (const Found &each : found) {
        if (each.draft)
            drafts.append(*each.draft);
    }
    std::ranges::stable_sort(drafts, std::ranges::greater {}, &Draft::time);
    return drafts;
}

Result<QList<Draft>> DraftStore::load(const QByteArray &filePath) const
{
    const QMutexLocker lock(&m_mutex);
    const Result<QList<Found>> found = find(hashOf(filePath));
    if (!found)
        return std::unexpected(found.error());
    QList<Draft> drafts = latestFirst(*found);
    drafts.removeIf([&](const Draft &draft) { return draft.filePath != filePath; });
    if (drafts.isEmpty() && !found->isEmpty() && !found->constFirst().draft)
        return std::unexpected(found->constFirst().draft.error());
    return drafts;
}

Result<void> DraftStore::setAside(const QByteArray &filePath)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray path = draftPath(filePath);
    const QByteArray aside = m_folder + '/' + hashOf(filePath) + '-' + DraftOwner::newName() + suffix;
    if (disk().rename(path.constData(), aside.constData()) == 0 || errno == ENOENT)
        return {};
    return std::unexpected(FileError::notWritten(path, errno));
}

Result<void> DraftStore::remove(const QByteArray &filePath)
{
    const QMutexLocker lock(&m_mutex);
    return removeFile(draftPath(filePath));
}

Result<void> DraftStore::remove(const Draft &draft)
{
    const QMutexLocker lock(&m_mutex);
    const Result<QList<Found>> found = find(hashOf(draft.filePath));
    if (!found)
        return std::unexpected(found.error());
    Result<void> removed;
    for (const Found &each : *found) {
        if (each.draft && *each.draft == draft)
            removed = removeFile(each.path);
    }
    return removed;
}

Result<void> DraftStore::removeFile(const QByteArray &path)
{
    if (disk().unlink(path.constData()) == 0 || errno == ENOENT)
        return {};
    return std::unexpected(FileError::notWritten(path, errno));
}

void DraftStore::cleanUp() const
{
    m_owner.removeGone();
    removeLeftTemporaries(m_folder);
}

QByteArray DraftStore::hashOf(const QByteArray &filePath)
{
    return QCryptographicHash::hash(filePath, QCryptographicHash::Blake2b_160).toHex();
}

QByteArray DraftStore::draftPath(const QByteArray &filePath) const
{
    return m_folder + '/' + hashOf(filePath) + '-' + m_owner.name() + suffix;
}

Result<Draft> DraftStore::read(const QByteArray &draftPath) const
{
    const Result<FileContents> file = readFile(draftPath, largestFile, disk());
    if (!file)
        return std::unexpected(file.error());
    std::optional<Draft> draft = decoded(file->bytes);
    if (draft)
        return *std::move(draft);
    return std::unexpected(Error {
        .code = ErrorCode::Malformed,
        .message = QCoreApplication::translate("DraftStore", "The unsaved text kept in “%1” is not whole. It was "
                                                             "left there; look into it with a text editor.")
                       .arg(FileError::shown(draftPath)),
        .file = FileError::shown(draftPath) });
}

} // namespace Commonplace
